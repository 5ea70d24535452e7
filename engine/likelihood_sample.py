"""The sample behind a likelihood with its study, kept while only θ or the climb changes."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.concept import Array
from engine.likelihood.samples import sift
from engine.likelihood.study import Relief, Study
from engine.likelihood_settings import LikelihoodSettings, given
from engine.words import spoken


@dataclass(frozen=True, eq=False)
class Sample:
    """The observations that count (n,), words for the rows refused, their study (None without any), SciPy's fit.

    That is (mean, standard deviation) by `norm.fit`, None where it is not yet known or not asked for.
    """

    x: Array
    refused: tuple[str, ...]
    study: Study | None
    x_span: tuple[float, float]
    scipy_fit: tuple[float, float] | None = None


def sample(s: LikelihoodSettings) -> Sample:
    """The sample behind settings; θ and the climb do not matter to it, so that their drags find it ready."""
    return _sample(s, _key(s))


# Of these no statistic shortens log L; above so many values its maximum takes longer than a picture may wait.
_LONG, _MANY = ("cauchy", "student_t", "student_t_scale", "weibull", "negative_binomial"), 20_000


def takes_long(s: LikelihoodSettings) -> bool:
    """Whether the maximum is still to be sought, and will not be found at once."""
    return s.family in _LONG and _key(s) not in _SAMPLES and given(s).size > _MANY


def unfitted(s: LikelihoodSettings) -> Sample:
    """The observations without their study."""
    x, refused = sift(s.model, given(s), s.known)
    return Sample(x, refused, None, _x_span(s, x, None))


# SciPy's normal law once it is loaded: with it come all of SciPy's laws, for which a hand would wait half a second.
_NORM: list[Any] = []


def comparison_loads(s: LikelihoodSettings) -> bool:
    """Whether SciPy's fit is wanted beside this one and is not at hand yet."""
    return s.family == "normal" and not _NORM


def compared(s: LikelihoodSettings) -> Sample:
    """The sample with SciPy's fit beside, where the model has one."""
    found = sample(s)
    if s.family != "normal" or not found.x.size or found.scipy_fit is not None:
        return found
    if not _NORM:
        from scipy.stats import norm

        _NORM.append(norm)
    mu, sigma = _NORM[0].fit(found.x)
    _SAMPLES[_key(s)] = found = dataclasses.replace(found, scipy_fit=(float(mu), float(sigma)))
    return found


def _key(s: LikelihoodSettings) -> tuple[Hashable, ...]:
    source: tuple[Hashable, ...] = (s.dataset,) if s.source == "dataset" else (s.values,)
    if s.source == "drawn":
        source = (*s.truth, s.n, s.seed, s.generator)
    return (spoken(), s.family, s.source, *source, *(value for name, value in s.known.items() if name in s.model.known))


_SAMPLES: dict[tuple[Hashable, ...], Sample] = {}


def _sample(s: LikelihoodSettings, key: tuple[Hashable, ...]) -> Sample:
    found = _SAMPLES.get(key)
    if found is None:
        x, refused = sift(s.model, given(s), s.known)
        study = Study.of(s.model.likelihood(x, s.known)) if x.size else None
        found = Sample(x, refused, study, _x_span(s, x, study))
        # Pictures of four samples are enough to go back and forth between; large ones are not for hoarding.
        while len(_SAMPLES) >= 4:
            _SAMPLES.pop(next(iter(_SAMPLES)), None)
        _SAMPLES[key] = found
    return found


def _x_span(s: LikelihoodSettings, x: Array, study: Study | None) -> tuple[float, float]:
    """The values to show: the data, and where the fitted law lies; of many heavy-tailed data the middle 96 %."""
    estimate = study.estimate if study is not None else None
    try:
        law = s.model.law(estimate or s.point, s.known)
    except ValueError:
        law = s.model.law(s.point, s.known)
    heavy = not math.isfinite(law.variance())
    low, high = (float(law.icdf(q)) for q in ((0.03, 0.97) if heavy else (0.005, 0.995)))
    if x.size:
        ends = np.quantile(x, (0.02, 0.98)) if heavy and x.size > 50 else np.array([x.min(), x.max()])
        low, high = min(low, float(ends[0])), max(high, float(ends[1]))
    if law.discrete:
        return low - 0.6, max(high, low + 1) + 0.6
    room = 0.04 * (high - low)
    floor, ceiling = s.model.family.sample_space.low, s.model.family.sample_space.high
    return max(low - room, floor) if low > floor else floor, min(high + room, ceiling) if high < ceiling else ceiling


_RELIEFS: dict[tuple[Hashable, ...], Relief] = {}


def relief(settings: LikelihoodSettings, study: Study | None) -> Relief | None:
    """The hill of a model of two parameters, kept as its sample is."""
    if study is None or not settings.model.two:
        return None
    key = (*_key(settings), *(() if study.estimate is not None else settings.point))
    found = _RELIEFS.get(key)
    if found is None:
        found = Relief.of(study, settings.point)
        while len(_RELIEFS) >= 4:
            _RELIEFS.pop(next(iter(_RELIEFS)), None)
        _RELIEFS[key] = found
    return found
