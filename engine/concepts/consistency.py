"""Does more data get you there? Running estimates of many samples as they grow, and how many are still off by ε."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.concept import Array, Concept, OwnData, Readout, Result
from engine.consistency_goal import Goal, goal
from engine.consistency_law import Outside, outside, reach
from engine.consistency_rate import Rate, fitted, slope
from engine.consistency_run import FIRST_LENGTH, Paths, run
from engine.consistency_settings import ESTIMATORS, ConsistencySettings
from engine.kept_runs import sample_of_run
from engine.population_settings import family, title, values_of
from engine.running_estimates import Sizes
from engine.words import mark, tr

__all__ = ["CONCEPT", "ESTIMATORS", "ConsistencyResult", "ConsistencySettings", "at", "frames"]

_JUDGED = 5.0  # paths expected inside and outside, from where on a share of them is all but normal
_ASYMPTOTIC = 1000  # the n from which on an asymptotic slope is held against the one found


@dataclass(frozen=True, kw_only=True, eq=False)
class ConsistencyResult(Result):
    """R paths at sample sizes `sizes` (K,): `raw` (K, R) on standard draws, `estimates` in the data's units.

    `found` (K,) is the share of paths farther than ε from θ, `theory.probability` (K,) what theory says of it; `sd`
    (K,) is the paths' standard deviation (nan where there is none), `theory_sd` (K,) theory's, None without a formula.
    """

    settings: ConsistencySettings
    goal: Goal
    title: str
    sizes: Sizes
    raw: Array
    found: Array
    theory: Outside
    sd: Array
    theory_sd: Array | None
    rate: Rate
    paths: Paths
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """The largest sample size shown."""
        return int(self.sizes[-1])

    @property
    def n_paths(self) -> int:
        return int(self.raw.shape[1])

    @property
    def estimates(self) -> Array:
        """(K, R) in the data's units."""
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(self.goal.shift + self.goal.factor * self.raw)

    def estimates_at(self, place: int) -> Array:
        """(R,) at one of the sizes."""
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(self.goal.shift + self.goal.factor * self.raw[place])

    def path(self, index: int) -> Array:
        """(K,) estimates of one path."""
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(self.goal.shift + self.goal.factor * self.raw[:, index])

    @property
    def found_error(self) -> Array:
        """(K,) one Monte-Carlo standard error of `found`."""
        return np.sqrt(self.found * (1.0 - self.found) / self.n_paths)

    @property
    def quartile_range(self) -> Array:
        """(K,) width of the middle half of the paths, which there is where there is no sd."""
        return np.asarray(abs(self.goal.factor) * self.paths.quartile_range(len(self.sizes)))

    def place(self, n: float) -> int:
        """The place in `sizes` of the largest that is at most n."""
        return max(0, int(np.searchsorted(self.sizes, n, side="right")) - 1)

    def columns(self) -> Mapping[str, Array]:
        made = {
            "n": self.sizes.astype(np.float64),
            "probability_outside": self.found,
            "exact_probability_outside": self.theory.probability,
            "sd": self.sd,
        }
        estimates = self.estimates
        return {**made, **{f"path_{i + 1}": estimates[:, i] for i in range(self.n_paths)}}


@dataclass(frozen=True)
class _Plan:
    """What is the same for all frames of a run."""

    settings: ConsistencySettings
    goal: Goal
    title: str
    theory: Outside
    theory_sd: Array | None


def frames(settings: ConsistencySettings) -> Iterator[ConsistencyResult]:
    """The paths as they grow; at once where only location, scale or ε have changed."""
    plan = None
    for paths in run(settings):
        plan = plan or _plan(settings, paths.sizes)
        yield _result(plan, paths, paths.filled, int(paths.sizes[paths.filled - 1]))


def at(result: ConsistencyResult, step: int) -> ConsistencyResult:
    """The result as it stood when each sample had `step` observations."""
    step = min(max(1, step), result.n)
    plan = _plan(result.settings, result.paths.sizes[: len(result.sizes)], result)
    return result if step == result.n else _result(plan, result.paths, result.place(step) + 1, step)


def _plan(settings: ConsistencySettings, sizes: Sizes, known: ConsistencyResult | None = None) -> _Plan:
    if known is not None:
        return _Plan(settings, known.goal, known.title, known.theory, known.theory_sd)
    aim, n = goal(settings), sizes.astype(np.float64)
    return _Plan(settings, aim, title(settings), outside(aim, n, settings.epsilon), aim.sd(n))


def _result(plan: _Plan, paths: Paths, rows: int, step: int) -> ConsistencyResult:
    s, aim = plan.settings, plan.goal
    sizes, raw = paths.sizes[:rows], paths.values[:rows]
    theory = Outside(plan.theory.probability[:rows], plan.theory.kind)
    theory_sd = None if plan.theory_sd is None else plan.theory_sd[:rows]
    exists = aim.has_sd(sizes)
    rate = _rate(aim, paths, rows)
    found = _share_outside(s, aim, raw)
    return ConsistencyResult(
        settings=s,
        readouts=_readouts(aim, sizes, found, theory, rate, raw.shape[1]),
        progress=step / s.n_max,
        early=rows < len(paths.sizes) and step <= FIRST_LENGTH,
        steps=step,
        notes=tuple(note for note in dict.fromkeys((aim.no_limit, aim.no_sd or aim.no_rate, rate.why)) if note),
        goal=aim,
        title=plan.title,
        sizes=sizes,
        raw=raw,
        found=found,
        theory=theory,
        sd=np.where(exists, abs(aim.factor) * paths.sd[:rows], math.nan),
        theory_sd=theory_sd,
        rate=rate,
        paths=paths,
        scores=_scores(aim, sizes, found, theory, rate, theory_sd, raw.shape[1]),
    )


def _share_outside(s: ConsistencySettings, aim: Goal, raw: Array) -> Array:
    """(K,) share of the paths farther than ε from θ; what is no number any more is far off."""
    with np.errstate(invalid="ignore", over="ignore"):
        within = np.abs(raw - aim.standard) <= reach(aim, s.epsilon) / abs(aim.factor)
    return np.asarray(np.count_nonzero(~within, axis=1) / raw.shape[1])


def _rate(aim: Goal, paths: Paths, rows: int) -> Rate:
    """The fitted rate, kept: it depends on neither ε nor the scale."""
    if aim.no_sd:
        return Rate(why=aim.no_sd)
    rate = paths.rates.get(rows)
    if rate is None:
        sizes = paths.sizes[:rows].astype(np.float64)
        rate = fitted(sizes, paths.values[:rows], paths.sd[:rows], aim.has_sd(sizes))
        # One at a time is enough for a drag; another thread may do the same meanwhile, with the same outcome.
        paths.rates = {rows: rate}
    return rate


def _readouts(aim: Goal, sizes: Sizes, found: Array, theory: Outside, rate: Rate, n_paths: int) -> dict[str, Readout]:
    return {
        "n": sizes.tolist(),
        "probability_outside": found.tolist(),
        "probability_outside_mcse": np.sqrt(found * (1.0 - found) / n_paths).tolist(),
        "exact_probability_outside": theory.probability.tolist() if theory.kind == "exact" else None,
        "rate": rate.slope if rate.known else None,
        "rate_mcse": rate.error if rate.known else None,
        "rate_reason": rate.why or None,
        "theory_rate": aim.rate,
        "limit": aim.limit,
        "limit_reason": aim.no_limit or None,
        "estimand": aim.theta,
        "consistent": aim.consistent,
        "paths": n_paths,
    }


def judged(sizes: Sizes) -> list[int]:
    """Places of the sample sizes at which theory is held against what was found: powers of ten, and the last."""
    wanted = [10**k for k in range(int(math.log10(sizes[-1])) + 1)]
    places = [int(np.searchsorted(sizes, n)) for n in wanted]
    return list(dict.fromkeys([*places, len(sizes) - 1]))


def _scores(
    aim: Goal, sizes: Sizes, found: Array, theory: Outside, rate: Rate, theory_sd: Array | None, n_paths: int
) -> dict[str, float]:
    """How many standard errors what was found lies off theory, where theory is exact and the paths are enough."""
    scores: dict[str, float] = {}
    if theory.kind == "exact":
        for place in judged(sizes):
            p = float(theory.probability[place])
            if n_paths * p >= _JUDGED and n_paths * (1.0 - p) >= _JUDGED:
                off = abs(found[place] - p) / math.sqrt(p * (1.0 - p) / n_paths)
                scores[tr("P at n = {n}", n=sizes[place])] = float(off)
    due = _due_slope(aim, sizes, rate, theory_sd)
    if due is not None and rate.error > 1e-9:
        scores[tr("the slope")] = abs(rate.slope - due) / rate.error
    return scores


def _due_slope(aim: Goal, sizes: Sizes, rate: Rate, theory_sd: Array | None) -> float | None:
    """The slope of theory's own sd over the same sizes, where it and the error of the one found can be relied on."""
    if not rate.known or theory_sd is None or (aim.asymptotic and sizes[-1] < _ASYMPTOTIC):
        return None
    if aim.rule in ("mean", "first") and not math.isfinite(aim.law.kurtosis()):
        return None
    return slope(sizes[rate.rows].astype(np.float64), theory_sd[rate.rows])[0]


def with_data(s: ConsistencySettings, columns: Mapping[str, Array]) -> ConsistencySettings:
    """The settings with the first of a file's columns as the population."""
    return s.with_values(population="data", dataset="own", data=tuple(next(iter(columns.values())).tolist()))


def present_data(s: ConsistencySettings) -> Mapping[str, Array]:
    """The population where it is a column, else thirty draws from it."""
    return {"values": np.array(values_of(s)) if s.population == "data" else sample_of_run(family(s), 30, s.seed, 0)}


CONCEPT = Concept(
    id="consistency",
    group="IV",
    settings=ConsistencySettings,
    frames=frames,
    at=at,
    with_data=with_data,
    own=OwnData(read=present_data, group=mark("Population")),
    readouts=(
        "n", "probability_outside", "probability_outside_mcse", "exact_probability_outside", "rate", "rate_mcse",
        "rate_reason", "theory_rate", "limit", "limit_reason", "estimand", "consistent", "paths",
    ),
    presets={
        "mean-of-normal": {},
        "mean-of-cauchy": {"population": "cauchy", "epsilon": 0.5},
        "median-of-cauchy": {"population": "cauchy", "estimator": "median"},
        "variance-with-divisor-n": {"estimator": "variance_n"},
        "first-observation": {"estimator": "first", "epsilon": 0.5},
        "neyman-scott": {"estimator": "neyman_scott", "seed": 3},
        "uniform-maximum": {"population": "uniform", "estimator": "maximum", "epsilon": 0.05},
        "mean-without-variance": {"population": "student_t", "nu": 1.5, "epsilon": 0.5},
    },
)  # fmt: skip
