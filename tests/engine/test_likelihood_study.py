"""Where a likelihood is worth looking at: errors, spans, contours, profiles; against closed forms and searches."""

import dataclasses
import math

import numpy as np
import pytest
from scipy import optimize, stats

from engine.level_lines import level_lines, marked_lines
from engine.likelihood import one_parameter, two_parameter
from engine.likelihood.base import reach, standard_errors
from engine.likelihood.study import PROFILE_DROP, REGIONS, Relief, Study, around
from tests.engine.likelihood_models import TWO


def test_contours_of_a_paraboloid_are_ellipses() -> None:
    x, y = np.linspace(-3, 3, 200), np.linspace(-2, 2, 170)
    surface = -(x[None, :] ** 2 / 2 + y[:, None] ** 2)
    drops = np.array([0.3, 0.8, 1.5])
    found = marked_lines(x, y, surface, -drops)
    for level, drop in enumerate(drops):
        ends = found.ends[found.level == level]
        for across, up in (ends[:, :2].T, ends[:, 2:].T):
            assert across**2 / 2 + up**2 == pytest.approx(np.full(len(across), drop), abs=1e-3)
        a, b = math.sqrt(2 * drop), math.sqrt(drop)
        around = math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))  # Ramanujan
        assert np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]).sum() == pytest.approx(around, rel=1e-3)


def test_a_saddle_is_settled_by_its_middle_and_infinities_are_left_out() -> None:
    axis = np.array([0.0, 1.0])
    for middle, surface in ((1, [[1.0, -0.5], [-0.5, 1.0]]), (-1, [[0.5, -1.0], [-1.0, 0.5]])):
        ends = level_lines(axis, axis, np.array(surface), np.array([0.0]))
        assert len(ends) == 2
        # Joined high corners: both segments cut off a low corner, so none passes near (0, 0) or (1, 1).
        near = [np.hypot(*(0.5 * (e[:2] + e[2:]) - corner)) for e in ends for corner in ((0.0, 0.0), (1.0, 1.0))]
        assert (min(near) > 0.5) == (middle > 0)
    surface = np.array([[0.0, 1.0, -np.inf], [0.0, 1.0, -np.inf]])
    ends = level_lines(np.arange(3.0), axis, surface, np.array([0.5]))
    assert ends[:, [0, 2]] == pytest.approx(np.full((1, 2), 0.5))


def test_regions_hold_what_they_say() -> None:
    for name, drop in REGIONS.items():
        assert stats.chi2(2).cdf(2 * drop) == pytest.approx(float(name.rstrip(" %")) / 100, rel=1e-12)
    assert stats.chi2(1).ppf(0.95) / 2 == pytest.approx(PROFILE_DROP, rel=1e-12)


def test_standard_errors_need_a_positive_definite_information() -> None:
    information = np.array([[4.0, 1.0], [1.0, 2.0]])
    assert standard_errors(information) == pytest.approx(np.sqrt(np.diag(np.linalg.inv(information))), rel=1e-14)
    assert standard_errors(np.array([[np.inf]])) is None
    assert standard_errors(np.array([[1.0, 2.0], [2.0, 1.0]])) is None
    assert standard_errors(np.array([[0.0]])) is None


def test_spans_are_of_as_many_parameters_as_there_are() -> None:
    one = Study.of(one_parameter("poisson", np.array([2.0, 3.0])))
    two = Study.of(two_parameter("normal", np.array([2.0, 3.0, 5.0])))
    for wrong, words in (
        (lambda: two.span(1.0), "a span is of one parameter"),
        (lambda: one.spans((1.0,)), "spans are of two parameters"),
        (lambda: Relief.of(one, (1.0,)), "a relief is of two parameters"),
    ):
        with pytest.raises(TypeError, match=words):
            wrong()


def test_without_a_maximum_a_span_lies_about_theta() -> None:
    """All of a probability's domain, less a thousandth at an open end; five times up and down; or five each way."""
    p = one_parameter("bernoulli", np.array([1.0, 0.0])).parameter
    assert around(dataclasses.replace(p, low_open=True, high_open=True), 0.3) == pytest.approx(
        (0.001, 0.999), rel=1e-12
    )
    assert around(dataclasses.replace(p, low_open=False, high_open=False), 0.3) == (p.low, p.high)
    assert around(one_parameter("pareto", np.array([2.0]), xm=2.0).parameters[0], 3.0) == pytest.approx((0.6, 15.0))
    assert around(one_parameter("normal_mean", np.array([2.0]), sigma=1.0).parameters[0], 3.0) == (-2.0, 8.0)


@pytest.mark.parametrize("unit", [0.01, 0.3, 40.0])
def test_how_far_a_curve_stays_near_its_top(unit) -> None:
    """log L of a normal mean falls by n(μ − x̄)²/2σ²: by 7 at √(14/n)·σ; beyond it by some hundredths at most."""
    likelihood = one_parameter("normal_mean", np.array([1.0, 2.0, 6.0, 7.0]), sigma=2.0)
    low, high = reach(likelihood, 4.0, unit, 7.0)
    exact = 2.0 * math.sqrt(14.0 / 4)
    assert exact <= high - 4.0 <= 1.1 * exact
    assert exact <= 4.0 - low <= 1.1 * exact
    p = one_parameter("bernoulli", np.array([1.0, 1.0, 1.0]))
    assert reach(p, 0.9, 0.01, 7.0)[1] == 1.0
    low, high = reach(p, 1.0, 0.1, 7.0)
    assert high == 1.0
    assert low <= math.exp(-7.0 / 3) <= low + 0.1


def test_a_study_has_the_errors_of_its_curvature_or_of_the_fisher_information() -> None:
    x = np.array([1.0, 2.0, 6.0, 7.0])
    normal = Study.of(one_parameter("normal_mean", x, sigma=2.0))
    assert normal.estimate == (4.0,)
    assert normal.errors.tolist() == [1.0]
    assert normal.top == pytest.approx(stats.norm.logpdf(x, 4.0, 2.0).sum(), rel=1e-14)
    cauchy = Study.of(one_parameter("cauchy", np.array([-3.0, 0.0, 1.0, 1.5, 9.0]), nu=1.0, sigma=1.0))
    assert cauchy.fisher[0, 0] == pytest.approx(2.5, rel=1e-12)
    assert abs(cauchy.observed[0, 0] - 2.5) > 0.03
    assert cauchy.errors == pytest.approx([cauchy.observed[0, 0] ** -0.5], rel=1e-12)
    laplace = Study.of(one_parameter("laplace", x[:3], b=1.5))
    assert laplace.observed is None
    assert laplace.errors == pytest.approx([1.5 / math.sqrt(3)], rel=1e-14)
    end = Study.of(one_parameter("uniform_theta", x))
    assert (end.observed, end.fisher, end.errors) == (None, None, None)
    none = Study.of(one_parameter("normal_variance", np.array([2.0, 2.0]), mu=2.0))
    assert (none.estimate, none.observed, none.errors) == (None, None, None)
    assert math.isnan(none.top)


def test_a_span_holds_what_is_worth_looking_at_and_little_more() -> None:
    """Down to e^−7 of the top, a seventeenth more at each end; another top of note; beyond a border a third."""
    low, high = Study.of(one_parameter("normal_mean", np.array([1.0, 2.0, 6.0, 7.0]), sigma=2.0)).span(0.0)
    exact = 2.0 * math.sqrt(14.0 / 4)
    assert 1.1 * exact < high - 4.0 < 1.3 * exact
    assert 1.1 * exact < 4.0 - low < 1.3 * exact
    two = Study.of(one_parameter("cauchy", np.array([-30.0, 0.0, 0.5, 1.0, 30.0]), nu=1.0, sigma=1.0))
    low, high = two.span(0.0)
    assert low < -29.9 < 29.9 < high
    far = np.concatenate([np.random.default_rng(1).standard_cauchy(100), [1e4]])
    low, high = Study.of(one_parameter("cauchy", far, nu=1.0, sigma=1.0)).span(0.0)
    assert -5.0 < low < high < 5.0
    low, high = Study.of(one_parameter("uniform_theta", np.linspace(0.0, 4.0, 100))).span(1.0)
    right = 4.0 * math.expm1(7.0 / 100)  # −100 log(θ/4) = −7
    assert 1.0 <= (high - 4.0) / right <= 1.25
    assert 0.35 <= (4.0 - low) / right <= 0.55


def test_a_span_goes_with_the_data_wherever_and_however_large_they_are() -> None:
    x = np.array([1.0, 2.0, 6.0, 7.0])
    low, high = Study.of(one_parameter("normal_mean", x, sigma=2.0)).span(0.0)
    for shift, scale in ((1000.0, 1.0), (0.0, 1e-3), (-50.0, 1e3)):
        moved = one_parameter("normal_mean", shift + scale * x, sigma=2.0 * scale)
        assert Study.of(moved).span(0.0) == pytest.approx((shift + scale * low, shift + scale * high), rel=1e-9)
    one = one_parameter("exponential", np.array([1.0]))
    least, most = reach(one, 1.0, 1.0, 7.0)
    low, high = Study.of(one).span(1.0)
    # A seventeenth more at each end would lie below 0: it begins a thousandth of itself above.
    assert low == pytest.approx(1e-3 * 1.12 * (most - least), rel=1e-9)
    for scale in (1e-3, 1e3):
        moved = Study.of(one_parameter("exponential", np.array([scale]))).span(1.0)
        assert moved == pytest.approx((low / scale, high / scale), rel=1e-9)


@pytest.mark.parametrize(("far", "drop", "seen"), [(8, 15.9, True), (7, 23.8, False)])
def test_another_top_is_in_the_span_down_to_three_times_seven_below(far, drop, seen) -> None:
    """Ten values about 0 and fewer about 60: each fewer takes the second top some eight lower."""
    values = np.concatenate([np.linspace(-1.0, 1.0, 10), 60.0 + np.linspace(-1.0, 1.0, far)])
    study = Study.of(one_parameter("cauchy", values, nu=1.0, sigma=1.0))
    heights = study.likelihood.log(study.maximum.others[:, 0])
    assert study.top - heights.max() == pytest.approx(drop, abs=0.1)
    assert (study.span(0.0)[1] > 60.0) == seen


def test_spans_of_two_parameters_go_with_the_data_and_end_at_round_numbers() -> None:
    x = np.random.default_rng(3).normal(2.0, 1.5, 60)
    spans = np.array(Study.of(two_parameter("normal", x)).spans((0.0, 1.0)))
    for shift, scale in ((1000.0, 1.0), (0.0, 1e3), (0.0, 1e-3)):
        moved = Study.of(two_parameter("normal", shift + scale * x)).spans((0.0, 1.0))
        assert moved[0] == pytest.approx(shift + scale * spans[0], rel=1e-9)
        assert moved[1] == pytest.approx(scale**2 * spans[1], rel=1e-9)
    for name in ("normal", "lognormal", "gamma", "weibull"):
        data, known, at = TWO[name]
        for low, high in Study.of(two_parameter(name, data, **known)).spans(at):
            ten = 10.0 ** math.floor(math.log10(high - low))
            steps = {step: (high - low) / step for step in (0.1 * ten, 0.2 * ten, 0.5 * ten)}
            ends = {step for step in steps if low / step == pytest.approx(round(low / step), abs=1e-6)}
            ends &= {step for step in steps if high / step == pytest.approx(round(high / step), abs=1e-6)}
            assert any(10.0 - 1e-6 <= steps[step] <= 27.0 + 1e-6 for step in ends), (name, low, high)


def profile_reach(study, which) -> tuple[float, float]:
    """Where the profile of a parameter has fallen by 7 on either side of its top, by bisection."""
    top, error = study.estimate[which], study.errors[which]
    domain = study.likelihood.parameters[which]

    def drop(value: float) -> float:
        return study.top - float(study.likelihood.profile(which, np.array([value]))[0]) - 7.0

    found = []
    for step in (-0.5 * error, 0.5 * error):
        at = top
        while domain.low < at + step < domain.high and drop(at + step) < 0.0:
            at += step
        found.append(optimize.brentq(drop, at, at + step))
    return found[0], found[1]


@pytest.mark.parametrize("name", [*TWO])
def test_spans_of_two_parameters_hold_their_profiles_and_little_more(name) -> None:
    x, known, at = TWO[name]
    study = Study.of(two_parameter(name, x, **known))
    for which, (low, high) in enumerate(study.spans(at)):
        least, most = profile_reach(study, which)
        assert 0.0 <= least - low <= 0.11 * (most - least)
        assert 0.0 <= high - most <= 0.11 * (most - least)


@pytest.mark.parametrize("p", [0.02, 0.6])
def test_a_span_of_a_probability_stays_within_it(p) -> None:
    x = np.random.default_rng(8).negative_binomial(2, p, 200).astype(float)
    study = Study.of(two_parameter("negative_binomial", x))
    low, high = study.spans(study.estimate)[1]
    least, most = profile_reach(study, 1)
    assert 0.0 < low <= least < most <= high < 1.0
    assert high - low <= 1.3 * (most - least)


def test_the_lines_of_a_relief_lie_where_their_levels_are() -> None:
    study = Study.of(two_parameter("normal", TWO["normal"][0]))
    relief = Relief.of(study, study.estimate)
    assert set(relief.lines.level) == set(range(len(relief.drops)))
    assert (np.diff(relief.drops) > 0).all()
    at = relief.lines.ends[:, :2]
    heights = study.likelihood.log(at[:, 0], at[:, 1]) - study.top
    assert heights == pytest.approx(-relief.drops[relief.lines.level], rel=0.02, abs=0.02)


def test_a_span_of_a_scale_reaches_to_e_to_the_fifth_at_most() -> None:
    """Two values ten orders apart have a Weibull scale that falls off nowhere near."""
    study = Study.of(two_parameter("weibull", np.array([1e-5, 1e5])))
    scale = study.estimate[1]
    least, most = study.spans(study.estimate)[1]
    assert least == pytest.approx(1e-3 * most, rel=1e-9)
    assert math.exp(5.0) * scale <= most <= 1.05 * math.exp(5.0) * scale


def test_spans_of_two_parameters_hold_their_profiles_down_to_e_to_the_minus_seven() -> None:
    """Profile of a normal mean: −n/2 · log(1 + (μ − x̄)²/s²); its variance: −n/2 · (r − 1 − log r) with r = s²/v."""
    x = np.random.default_rng(3).normal(2.0, 1.5, 60)
    n, mean, v = x.size, x.mean(), x.var()
    (left, right), (least, most) = Study.of(two_parameter("normal", x)).spans((0.0, 1.0))
    half = math.sqrt(v * math.expm1(14.0 / n))
    assert half <= right - mean <= 1.5 * half
    assert half <= mean - left <= 1.5 * half

    def drop(u: float) -> float:
        r = v / u
        return n / 2 * (r - 1.0 - math.log(r)) - 7.0

    low, high = optimize.brentq(drop, 0.05 * v, v), optimize.brentq(drop, v, 20 * v)
    assert 0.5 * low < least <= low
    assert high <= most < 1.5 * high
    study = Study.of(two_parameter("normal", x))
    first, second = study.axes((0.0, 1.0))
    assert first[0] < left < right < first[-1]
    assert second[0] < least < most < second[-1]
    # The same share of each span beside it, at both ends.
    shares = [
        (left - first[0]) / (right - left),
        (first[-1] - right) / (right - left),
        (second[-1] - most) / (most - least),
    ]
    assert shares == pytest.approx([shares[0]] * 3, rel=1e-9)
