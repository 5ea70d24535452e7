"""The trade-off in a model: one truth, many training sets, and how far from it the fits of a model fall."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from engine import tradeoff_truths as truths
from engine.concept import Array, Concept, Readout, Result
from engine.tradeoff_checks import checks
from engine.tradeoff_course import PLACES, Course, Ridges, course, places_of, weights_at
from engine.tradeoff_notes import notes, smallest
from engine.tradeoff_settings import TradeoffSettings
from engine.tradeoff_simulation import Found, PairVariances, found, mean_and_error, noise, test_errors

__all__ = ["CONCEPT", "Split", "TradeoffResult", "TradeoffSettings", "at", "frames"]


@dataclass(frozen=True)
class Split:
    """The fits at one place: `weights` (n,), the truth there, their exact mean and standard deviation."""

    x: float
    weights: Array
    truth: float
    mean: float
    sd: float

    @property
    def bias(self) -> float:
        return self.mean - self.truth


@dataclass(frozen=True, kw_only=True, eq=False)
class TradeoffResult(Result):
    """The first `done` of R training sets. Places (M,) are `PLACES`, the design is `x` (n,).

    `truth`, `mean`, `sd` (M,) are exact, as are `bias2`, `variance`, `noise`, `expected`: means over the places.
    `values` (C,) are the complexities compared, in rising order of complexity, with `curve_bias2`, `curve_variance`.
    `fits` (R, M) and `errors` (R,) are simulated; at complexities `checked` (H,) the error is simulated as well, with
    the first R' of these sets: `check_errors` (H, R').
    """

    settings: TradeoffSettings
    x: Array
    truth_x: Array
    truth: Array
    mean: Array
    sd: Array
    bias2: float
    variance: float
    noise: float
    freedom: float
    split: Split
    values: Array
    curve_bias2: Array
    curve_variance: Array
    best: float
    least: float
    fits: Array
    errors: Array
    checked: Array
    check_errors: Array
    done: int
    pairs: PairVariances
    found: Found

    @property
    def scores(self) -> dict[str, float]:
        """How many standard errors the simulated numbers lie off the exact ones."""
        seen = self.found
        pairs = {
            "test error": (seen.test_error, seen.test_error_mcse, self.expected),
            "bias²": (seen.bias2, seen.bias2_mcse, self.bias2),
            "variance": (seen.variance, seen.variance_mcse, self.variance),
        }
        # Below rounding there is no error to count in.
        kept = {name: p for name, p in pairs.items() if p[1] > 1e-12 * self.expected}
        return {name: abs(value - exact) / error for name, (value, error, exact) in kept.items()}

    @property
    def expected(self) -> float:
        return self.bias2 + self.variance + self.noise

    @property
    def total(self) -> Array:
        """(C,) the expected test error of each complexity."""
        return np.asarray(self.curve_bias2 + self.curve_variance + self.noise)

    def observations(self, number: int) -> Array:
        """(n,) the observations of training set `number`, from 0."""
        s = self.settings
        return np.asarray(self.truth_x + s.sigma * noise(s.seed, s.n_sets, s.n, False)[number])

    def at_probe(self) -> Array:
        """(done,) the fits at the probe."""
        s = self.settings
        draws = noise(s.seed, s.n_sets, s.n, False)[: self.done]
        return np.asarray(self.split.mean + s.sigma * (draws @ self.split.weights))

    def checks(self) -> tuple[Array, Array]:
        """(H,) simulated test errors at `checked` and their standard errors, nan of one set alone."""
        seen = self.check_errors[:, : self.done]
        pairs = [mean_and_error(row) for row in seen]
        return np.array([mean for mean, _ in pairs]), np.array([error for _, error in pairs])

    def columns(self) -> Mapping[str, Array]:
        return {
            "place": PLACES,
            "truth": self.truth,
            "mean_fit": self.mean,
            "sd_of_fits": self.sd,
            "complexity": self.values,
            "bias_squared": self.curve_bias2,
            "variance": self.curve_variance,
            "expected_test_error": self.total,
            "x": self.x,
            "y": self.observations(self.done - 1),
            "fit": self.fits[self.done - 1],
            "fits_at_probe": self.at_probe(),
            "test_errors": self.errors[: self.done],
        }


def frames(settings: TradeoffSettings) -> Iterator[TradeoffResult]:
    """One frame: each training set costs one product with weights that all share."""
    s = settings
    x = places_of(s.design, s.n, s.x_seed)
    truth_x, truth = (truths.value(s.truth, s.sketch, t) for t in (x, PLACES))
    compared = course(*s.course_key)
    weights = compared.weights(s.complexity)
    mean = weights @ truth_x
    gains = np.einsum("mn,mn->m", weights, weights)
    bias2, variance = float(((mean - truth) ** 2).mean()), s.sigma**2 * float(gains.mean())
    curve_bias2 = ((compared.mean_fits(truth_x) - truth) ** 2).mean(axis=1)
    values, curve_bias2, curve_variance = _with_present(
        s, compared.values, curve_bias2, s.sigma**2 * compared.gain, (bias2, variance)
    )
    fits = noise(s.seed, s.n_sets, s.n, False) @ (s.sigma * weights.T)
    fits += mean
    errors = test_errors(fits, truth, s.sigma * noise(s.seed, s.n_sets, len(PLACES), True))
    best, least = _best(compared, truth_x, truth, s.sigma, (values, curve_bias2 + curve_variance + s.sigma**2))
    pairs = PairVariances.of(weights, mean - truth, s.sigma)
    others = checks(s.course_key, s.seed, s.n_sets)
    freedom = float(np.trace(weights_at(s.model, x, s.complexity, s.rich, x)))
    whole = TradeoffResult(
        settings=s,
        readouts={},
        notes=notes(s, float(gains.mean())),
        x=x,
        truth_x=truth_x,
        truth=truth,
        mean=mean,
        sd=s.sigma * np.sqrt(gains),
        bias2=bias2,
        variance=variance,
        noise=s.sigma**2,
        freedom=freedom,
        split=_split(s, x, truth_x),
        values=values,
        curve_bias2=curve_bias2,
        curve_variance=curve_variance,
        best=best,
        least=least,
        fits=fits,
        errors=errors,
        checked=others.values,
        check_errors=others.errors(truth_x, truth, s.sigma),
        done=s.n_sets,
        pairs=pairs,
        found=found(fits, truth, errors, pairs),
    )
    yield _told(whole, s.n_sets)


def at(result: TradeoffResult, step: int) -> TradeoffResult:
    """The result as it stood after the first `step` training sets."""
    step = min(max(1, step), result.settings.n_sets)
    if step == result.done:
        return result
    seen = found(result.fits[:step], result.truth, result.errors[:step], result.pairs)
    return _told(replace(result, found=seen), step)


def _told(result: TradeoffResult, done: int) -> TradeoffResult:
    """The result with `done` sets and the numbers that they say."""
    result = replace(result, done=done, steps=done)
    return replace(result, readouts=_readouts(result))


def _with_present(
    s: TradeoffSettings, values: Array, bias2: Array, variance: Array, present: tuple[float, float]
) -> tuple[Array, Array, Array]:
    """The compared complexities with the present one among them."""
    if s.complexity in values:
        return values, bias2, variance
    falling = values[0] > values[-1]
    place = int(np.searchsorted(-values if falling else values, -s.complexity if falling else s.complexity))
    columns = zip((values, bias2, variance), (s.complexity, *present), strict=True)
    values, bias2, variance = (np.insert(column, place, here) for column, here in columns)
    return values, bias2, variance


def _best(
    compared: Course, truth_x: Array, truth: Array, sigma: float, curve: tuple[Array, Array]
) -> tuple[float, float]:
    """The complexity of the least expected test error, and that error; λ is sought between those compared."""
    values, total = curve
    place = smallest(total)
    best, least = float(values[place]), float(total[place])
    if not isinstance(compared, Ridges):
        return best, least
    low, high = (float(values[i]) for i in (max(place - 1, 0), min(place + 1, len(values) - 1)))
    for _ in range(3):
        finer = compared.over_values(np.geomspace(low, high, 17))
        total = ((finer.mean_fits(truth_x) - truth) ** 2).mean(axis=1) + sigma**2 * (1.0 + finer.gain)
        place = smallest(total)
        if total[place] < least:
            best, least = float(finer.values[place]), float(total[place])
        low, high = (float(finer.values[i]) for i in (max(place - 1, 0), min(place + 1, 16)))
    return best, least


def _split(s: TradeoffSettings, x: Array, truth_x: Array) -> Split:
    here = np.array([s.probe])
    weights = weights_at(s.model, x, s.complexity, s.rich, here)[0]
    truth = float(truths.value(s.truth, s.sketch, here)[0])
    return Split(s.probe, weights, truth, float(weights @ truth_x), s.sigma * math.sqrt(float(weights @ weights)))


def _readouts(result: TradeoffResult) -> dict[str, Readout]:
    """What is not known yet (an error of one set alone) is None in the file."""
    seen, split = result.found, result.split
    return {
        "bias_squared": result.bias2,
        "variance": result.variance,
        "noise": result.noise,
        "expected_test_error": result.expected,
        "simulated_test_error": seen.test_error,
        "simulated_test_error_mcse": seen.test_error_mcse,
        "simulated_bias_squared": seen.bias2,
        "simulated_bias_squared_mcse": seen.bias2_mcse,
        "simulated_variance": seen.variance,
        "simulated_variance_mcse": seen.variance_mcse,
        "complexity": result.settings.complexity,
        "best_complexity": result.best,
        "least_expected_test_error": result.least,
        "degrees_of_freedom": result.freedom,
        "probe_truth": split.truth,
        "probe_mean": split.mean,
        "probe_bias": split.bias,
        "probe_sd": split.sd,
        "replications": result.done,
    }


CONCEPT = Concept(
    id="tradeoff",
    group="V",
    settings=TradeoffSettings,
    frames=frames,
    at=at,
    readouts=(
        "bias_squared", "variance", "noise", "expected_test_error", "simulated_test_error",
        "simulated_test_error_mcse", "simulated_bias_squared", "simulated_bias_squared_mcse", "simulated_variance",
        "simulated_variance_mcse", "complexity", "best_complexity", "least_expected_test_error", "degrees_of_freedom",
        "probe_truth", "probe_mean", "probe_bias", "probe_sd", "replications",
    ),
    presets={
        "underfitting": {"degree": 2},
        "overfitting": {"degree": 15, "probe": 0.9},
        "just-right": {"degree": 8},
        "second-descent": {"sigma": 0.2, "n": 12, "degree": 30, "reach": 60},
        "at-interpolation": {"sigma": 0.2, "n": 12, "degree": 11, "reach": 60, "probe": 0.4},
        "neighbours": {"truth": "waves", "model": "knn", "n": 60, "k": 6, "probe": 0.58},
        "one-neighbour": {"truth": "waves", "model": "knn", "n": 60, "k": 1, "probe": 0.58},
        "ridge": {"truth": "waves", "model": "ridge", "n": 40, "lam": 0.3, "probe": 0.58},
        "spline": {"truth": "waves", "model": "spline", "n": 60, "knots": 6, "probe": 0.58},
        "a-step": {"truth": "step", "n": 60, "degree": 9, "probe": 0.47},
        "no-noise": {"truth": "kink", "sigma": 0.0, "degree": 6},
    },
)  # fmt: skip
