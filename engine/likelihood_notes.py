"""What is read out of a likelihood: the numbers by name, and what is to be said where there is none."""

from __future__ import annotations

from engine import optimise
from engine.concept import Array, Readout
from engine.likelihood import Product
from engine.likelihood_sample import Sample
from engine.likelihood_settings import LikelihoodSettings
from engine.words import mark, tr

READOUTS = (
    "theta", "likelihood", "log_likelihood", "nll_mean", "score", "mle", "mle_standard_error", "mle_log_likelihood",
    "observed_information", "fisher_information", "underflow", "underflow_after", "log10_likelihood", "n",
    "other_maxima", "remark", "refused", "mle_mu", "mle_sigma2", "unbiased_sigma2", "scipy_mu", "scipy_sigma",
    "climb_steps", "climb_theta", "climb_log_likelihood", "climb_converged",
)  # fmt: skip


SOUGHT = mark("The maximum is being sought.")


def _single(values: tuple[float, ...] | Array | None) -> Readout:
    """One parameter as a number, two as a list."""
    if values is None:
        return None
    listed = [float(value) for value in values]
    return listed[0] if len(listed) == 1 else listed


def _matrix(values: Array | None) -> Readout:
    if values is None:
        return None
    return float(values[0, 0]) if values.shape == (1, 1) else values.tolist()


def climb_readouts(path: optimise.Path | None, step: int) -> dict[str, Readout]:
    return {
        "climb_steps": None if path is None else step,
        "climb_theta": None if path is None else _single(path.points[step]),
        "climb_log_likelihood": None if path is None else float(path.values[step]),
        "climb_converged": None if path is None else path.converged and step == path.steps,
    }


def _normal_readouts(s: LikelihoodSettings, found: Sample) -> dict[str, Readout]:
    names = ("mle_mu", "mle_sigma2", "unbiased_sigma2", "scipy_mu", "scipy_sigma")
    x = found.x
    if s.family != "normal" or not x.size:
        return dict.fromkeys(names)
    unbiased = float(x.var(ddof=1)) if x.size > 1 else None
    values = (float(x.mean()), float(x.var()), unbiased, *(found.scipy_fit or (None, None)))
    return dict(zip(names, values, strict=True))


def readouts(s: LikelihoodSettings, found: Sample, log_likelihood: float, score: tuple[float, ...], product: Product,
             path: optimise.Path | None) -> dict[str, Readout]:  # fmt: skip
    """Of one parameter numbers, of two lists in their order; None where there is no value."""
    n = found.x.size
    at_theta: dict[str, Readout] = {
        "theta": _single(s.point),
        "likelihood": product.value if n else None,
        "log_likelihood": log_likelihood,
        "nll_mean": -log_likelihood / n if n else None,
        "score": _single(score) if n else None,
        "underflow": product.gone is not None,
        "underflow_after": product.gone,
        "log10_likelihood": product.exponent if n else None,
        "n": n,
        "refused": list(found.refused),
    }
    steps = path.steps if path is not None else 0
    return at_theta | _top_readouts(found) | _normal_readouts(s, found) | climb_readouts(path, steps)


def _top_readouts(found: Sample) -> dict[str, Readout]:
    study = found.study
    others = study.maximum.others if study else None
    return {
        "mle": _single(study.maximum.theta) if study else None,
        "mle_standard_error": _single(study.errors) if study else None,
        "mle_log_likelihood": study.top if study else None,
        "observed_information": _matrix(study.observed) if study else None,
        "fisher_information": _matrix(study.fisher) if study else None,
        "other_maxima": others[:, 0].tolist() if others is not None else [],
        "remark": study.maximum.words if study else SOUGHT if found.x.size else tr("There are no observations."),
    }
