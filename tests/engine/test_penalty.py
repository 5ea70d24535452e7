"""Two penalised weights: minimisers and knots against the KKT conditions and the general solvers, and the concept."""

import json
import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sklearn.linear_model import ElasticNet, Lasso

from engine import catalogue, datasets
from engine.concepts.penalty import CONCEPT, PenaltySettings
from engine.elastic_net import elastic_net
from engine.lasso import lasso_path
from engine.linear import least_squares
from engine.penalty_path import PenaltyPath, at, ball, corner, penalty
from engine.penalty_settings import with_data
from engine.ridge import Ridge
from engine.settings import SettingError
from engine.two_weights import TwoWeights, shrunk

sizes = st.floats(0.1, 10.0)
weights = st.one_of(st.just(0.0), st.floats(-5.0, 5.0).filter(lambda w: abs(w) > 1e-6))
problems = st.builds(
    TwoWeights,
    n=st.integers(2, 500),
    s1=sizes,
    s2=sizes,
    rho=st.one_of(st.sampled_from([0.0, 0.95, -0.999, 0.999999]), st.floats(-0.99, 0.99)),
    w1=weights,
    w2=weights,
)
mixes = st.one_of(st.sampled_from([0.0, 1.0, 0.5]), st.floats(0.01, 0.99))
strengths = st.one_of(st.just(0.0), st.floats(1e-4, 1e5))


def read(preset=None, **values):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values)).readouts


def breach(problem, mix, lam, w) -> float:
    """The largest breach of the KKT conditions, as a share of the largest number in them."""
    pull = problem.gram @ (problem.ols - w) - (1.0 - mix) * lam * w
    active = w != 0.0
    off = np.where(active, np.abs(pull - mix * lam * np.sign(w)), np.maximum(np.abs(pull) - mix * lam, 0.0))
    largest = np.abs(problem.gram).sum() * np.abs(problem.ols).sum() + lam
    return float(off.max()) / (largest or 1.0)


# -- minimisers


@example(TwoWeights(2, 1.0, 1.0, 0.999999, 1.0, 1.0), 1.0, 3.0)
@given(problems, mixes, strengths)
@settings(max_examples=400, deadline=None)
def test_the_minimiser_meets_the_kkt_conditions(problem, mix, lam) -> None:
    assert breach(problem, mix, lam, at(problem, mix, np.array(lam))) < 1e-12


@given(problems, strengths)
@settings(max_examples=200, deadline=None)
def test_ridge_is_the_normal_equations(problem, lam) -> None:
    w = problem.ridge(lam)
    residual = (problem.gram + lam * np.eye(2)) @ w - problem.products
    assert np.abs(residual).max() <= 1e-12 * (np.abs(problem.gram).sum() * np.abs(problem.ols).sum() + lam)
    np.testing.assert_array_equal(w, at(problem, 0.0, np.array(lam)))


def made(seed: int):
    """Generated columns and response, the problem that they make, and the sum of squares that no weights explain."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(30, 2)) @ np.array([[1.0, rng.uniform(-0.9, 0.9)], [0.0, rng.uniform(0.3, 2.0)]])
    y = x @ rng.normal(size=2) + 0.5 * rng.normal(size=30)
    gram = x.T @ x
    scale = np.sqrt(np.diag(gram) / 30)
    ols = least_squares(x, y).coefficients
    rho = gram[0, 1] / (30 * scale[0] * scale[1])
    return x, y, TwoWeights(30, *scale.tolist(), float(rho), *ols.tolist())


@pytest.mark.parametrize("seed", range(8))
def test_the_general_solvers_agree(seed) -> None:
    x, y, problem = made(seed)
    np.testing.assert_allclose(problem.gram, x.T @ x, rtol=1e-12)
    lams = np.geomspace(0.05, 50.0, 12)[::-1]
    np.testing.assert_allclose(problem.ridge(lams), Ridge.of(x, y).at(lams), rtol=1e-9, atol=1e-12)
    path = lasso_path(x.T @ x, x.T @ y)
    np.testing.assert_allclose(at(problem, 1.0, lams), path.at(lams), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(
        at(problem, 0.4, lams), elastic_net(x.T @ x, x.T @ y, lams, 0.4), rtol=1e-9, atol=1e-12
    )  # fmt: skip
    assert np.abs(problem.excess(problem.ols + 1.0) - (0.5 * ((y - x @ (problem.ols + 1.0)) ** 2).sum()
                  - 0.5 * ((y - x @ problem.ols) ** 2).sum())) < 1e-9  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_scikit_learn_agrees(seed) -> None:
    x, y, problem = made(seed)
    for lam in (0.5, 5.0, 20.0):
        peer = Lasso(alpha=lam / 30, fit_intercept=False, tol=1e-14, max_iter=100_000).fit(x, y)
        np.testing.assert_allclose(at(problem, 1.0, np.array(lam)), peer.coef_, atol=1e-8)
        net = ElasticNet(alpha=lam / 30, l1_ratio=0.3, fit_intercept=False, tol=1e-14, max_iter=100_000).fit(x, y)
        np.testing.assert_allclose(at(problem, 0.3, np.array(lam)), net.coef_, atol=1e-8)


@given(problems, mixes)
@settings(max_examples=100, deadline=None)
def test_without_a_penalty_least_squares_stays_to_the_last_digit(problem, mix) -> None:
    np.testing.assert_array_equal(at(problem, mix, np.zeros(1))[0], problem.ols)


def test_uncorrelated_columns_are_thresholded_one_by_one() -> None:
    problem = TwoWeights(10, 1.0, 1.0, 0.0, 1.5, -0.3)
    assert at(problem, 1.0, np.array(4.0)).tolist() == pytest.approx([1.1, 0.0])
    assert at(problem, 0.0, np.array(5.0)).tolist() == pytest.approx([1.0, -0.2])
    z = np.array([1.5, -0.3])
    np.testing.assert_allclose(shrunk(z, 10.0, 2.0, 2.0), at(problem, 0.5, np.array(4.0)), atol=1e-15)


@given(problems, mixes, st.floats(1e-3, 1e3))
@settings(max_examples=200, deadline=None)
def test_each_weight_is_its_own_shrunk_least_squares(problem, mix, lam) -> None:
    """With the other weight held, each is the one-dimensional minimiser: what the picture's dots on the curve say."""
    w = at(problem, mix, np.array(lam))
    left = problem.left_over(w)
    each = [
        float(shrunk(left[j], problem.gram[j, j], mix * lam, (1.0 - mix) * lam)) for j in (0, 1)
    ]  # fmt: skip
    assert np.abs(np.array(each) - w).max() <= 1e-9 * max(1.0, float(np.abs(left).max()))


# -- paths


@given(problems, st.one_of(st.just(1.0), st.floats(0.05, 0.99)))
@settings(max_examples=200, deadline=None)
def test_between_knots_no_weight_leaves_or_reaches_zero(problem, mix) -> None:
    path = PenaltyPath.of(problem, mix)
    if not problem.ols.any():
        assert not path.weights.any()
        return
    assert path.knots[-1] == pytest.approx(path.end, rel=1e-9)
    ends = np.concatenate([[0.0], path.knots, [2.0 * path.end]])
    for low, high in pairwise(ends.tolist()):
        inside = at(problem, mix, low + (high - low) * np.linspace(0.02, 0.98, 25))
        assert len({tuple(row) for row in np.sign(inside).tolist()}) == 1
    assert not at(problem, mix, np.array(1.0000001 * path.end)).any()


@pytest.mark.parametrize("seed", range(40))
def test_lasso_knots_are_those_of_the_homotopy(seed) -> None:
    rng = np.random.default_rng(seed)
    problem = TwoWeights(int(rng.integers(2, 50)), *rng.uniform(0.2, 3, 2), rng.uniform(-1, 1), *rng.normal(size=2))
    path, general = PenaltyPath.of(problem, 1.0), lasso_path(problem.gram, problem.products)
    knots = general.knots[general.knots > 1e-12 * general.knots[0]]
    np.testing.assert_allclose(path.knots[::-1], knots, rtol=1e-9)
    np.testing.assert_allclose(path.knot_weights[::-1], general.at(knots), atol=1e-9 * np.abs(problem.ols).max())


@given(problems, mixes, st.floats(0.0, 1.0))
@settings(max_examples=200, deadline=None)
def test_the_ball_finds_the_strength_that_it_belongs_to(problem, mix, share) -> None:
    path = PenaltyPath.of(problem, mix)
    whole = float(penalty(path.weights[0], mix))
    if whole == 0.0:
        return
    size = share * whole
    lam = path.strength_for(size)
    found = float(penalty(at(problem, mix, np.array(lam)), mix))
    if lam < path.lams[-1]:
        assert found == pytest.approx(size, abs=1e-8 * whole)
    else:
        assert size <= max(found, 1e-9 * whole)


@given(mixes, st.floats(1e-6, 1e6))
def test_on_the_balls_edge_the_penalty_is_one_number(mix, size) -> None:
    np.testing.assert_allclose(penalty(ball(size, mix), mix), size, rtol=1e-9)
    assert float(penalty(np.array([0.0, corner(size, mix)]), mix)) == pytest.approx(size)


@given(problems, mixes, st.floats(1e-3, 1e3))
@settings(max_examples=100, deadline=None)
def test_ball_and_contour_touch_and_do_not_cross(problem, mix, lam) -> None:
    """No weights inside the ball have a smaller loss than the minimiser."""
    w = at(problem, mix, np.array(lam))
    size = float(penalty(w, mix))
    least = float(problem.excess(w))
    assert float(problem.excess(ball(size, mix, 481)).min()) >= least - 1e-9 * (least + lam * size)


# -- the concept


def test_the_default_zeroes_a_weight() -> None:
    found = read()
    assert found["w_ols"] == [1.6, 0.5]
    assert found["w_lasso"] == pytest.approx([0.75, 0.0])
    assert found["w_lasso"][1] == 0.0
    assert found["zeros"] == 1
    assert found["w_ridge"] == pytest.approx(np.linalg.solve([[20, 3], [3, 20]], [17.5, 9.8]).tolist())
    assert (found["lambda"], found["laplace_scale"]) == (10.0, 0.1)
    assert found["prior_sd"] == pytest.approx(math.sqrt(0.1))
    assert found["knots"] == pytest.approx([6.5, 17.5])
    assert found["loss_excess"] == pytest.approx(6.1375)


def test_lambda_in_both_tongues() -> None:
    found = read(lam=8.0, sigma=2.0)
    assert found["prior_sd"] == pytest.approx(2.0 / math.sqrt(8.0))
    assert found["laplace_scale"] == pytest.approx(4.0 / 8.0)
    assert found["w_lasso"] == read(lam=8.0)["w_lasso"]


def test_no_penalty() -> None:
    result = CONCEPT.last(CONCEPT.start("no-penalty"))
    found = result.readouts
    assert found["w_ols"] == found["w_ridge"] == found["w_lasso"] == found["w_elastic_net"]
    assert found["posterior_mean"] == found["w_ols"]
    document = json.loads(catalogue.as_json(CONCEPT, result))["readouts"]
    assert document["prior_sd"] is None
    assert document["laplace_scale"] is None
    assert "flat prior" in result.notes[0]


def test_a_huge_penalty() -> None:
    for preset in ("zeroed-weight", "ridge", "elastic-net"):
        found = read(preset, lam=1e9)
        assert found["w_lasso"] == [0.0, 0.0]
        assert found["zeros"] == 2
        assert 0.0 < found["w_ridge"][0] < 1e-7
    assert any("never gets there" in note for note in CONCEPT.last(CONCEPT.start("ridge").with_values(lam=1e6)).notes)
    assert any("both weights" in note for note in CONCEPT.last(CONCEPT.start("nothing-left")).notes)


def test_least_squares_on_an_axis() -> None:
    assert read("on-an-axis")["w_lasso"] == pytest.approx([0.6, 0.0])
    assert read("on-an-axis", lam=0.001)["w_lasso"][1] == 0.0
    wrong = CONCEPT.last(CONCEPT.start("wrong-weight"))
    assert wrong.readouts["w_ols"][1] == 0.0
    assert wrong.readouts["w_lasso"][0] == 0.0
    assert wrong.readouts["w_lasso"][1] > 0.1
    assert any("takes it in" in note for note in wrong.notes)


def test_least_squares_at_zero() -> None:
    found = read(ols1=0.0, ols2=0.0)
    assert found["w_lasso"] == found["w_ridge"] == [0.0, 0.0]
    assert found["posterior_mean"] == [0.0, 0.0]
    assert read(ols1=0.0, rho=0.0)["posterior_mean"][0] == 0.0


def test_twin_columns_are_shared_by_the_elastic_net_and_picked_from_by_the_lasso() -> None:
    lasso, net = read("twin-columns")["w_lasso"], read("twin-columns-shared")["w_elastic_net"]
    assert lasso[0] > 10.0 * lasso[1]
    assert net[0] < 1.5 * net[1]


@pytest.mark.parametrize("rho", [-1.0, 1.0, 1.5, math.nan])
def test_one_column_twice_is_refused(rho) -> None:
    with pytest.raises(SettingError, match=r"rho = .* must be a number from -1 \(left out\) to 1 \(left out\)"):
        PenaltySettings(rho=rho)


def test_a_nearly_perfect_correlation_is_told() -> None:
    for rho in (0.999999999, -0.999999999):
        result = CONCEPT.last(PenaltySettings(rho=rho, penalty="ridge"))
        assert np.isfinite(result.draws).all()
        assert any("hardly anything" in note for note in result.notes)
    shared = read("ridge", rho=0.999999999)["w_ridge"]
    assert shared[0] == pytest.approx(shared[1], rel=1e-6)


def test_draws_come_in_frames_that_continue_each_other() -> None:
    settings = PenaltySettings(draws=50_000)
    frames = list(CONCEPT.frames(settings))
    assert len(frames) > 2
    np.testing.assert_array_equal(frames[0].draws, frames[-1].draws[: len(frames[0].draws)])
    few = CONCEPT.last(PenaltySettings(draws=100))
    np.testing.assert_array_equal(few.draws, frames[-1].draws[:100])
    assert frames[-1].readouts["draws"] == 50_000


def test_a_files_columns_are_centred_and_brought_to_size_one() -> None:
    x1, x2, y = (datasets.load("prostate")[name] for name in ("lcavol", "lweight", "lpsa"))
    s = with_data(PenaltySettings(), {"lcavol": x1, "lweight": x2, "lpsa": y})
    scaled = np.column_stack([(x - x.mean()) / x.std() for x in (x1, x2)])
    fit = least_squares(np.column_stack([np.ones(len(y)), scaled]), y)
    assert [s.ols1, s.ols2] == pytest.approx(fit.coefficients[1:].tolist(), rel=1e-5)
    assert s.rho == pytest.approx(float(np.corrcoef(x1, x2)[0, 1]))
    assert s.sigma == pytest.approx(math.sqrt(fit.rss / (len(y) - 3)), rel=1e-3)
    assert s.n == 97


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"a": [1.0, 2.0, 3.0, 4.0], "b": [1.0, 2.0, 3.0, 5.0]}, "three columns"),
        ({"a": [1.0, 2.0, 3.0], "b": [1.0, 2.0, 4.0], "y": [0.0, 1.0, 0.0]}, "four rows"),
        ({"a": [1.0, 1.0, 1.0, 1.0], "b": [1.0, 2.0, 4.0, 3.0], "y": [0.0, 1.0, 0.0, 2.0]}, "constant"),
        ({"a": [1.0, 2.0, 3.0, 5.0], "b": [2.0, 4.0, 6.0, 10.0], "y": [0.0, 1.0, 0.0, 2.0]}, "over again"),
    ],
)
def test_columns_that_will_not_do_are_refused(columns, words) -> None:
    with pytest.raises(SettingError, match=words):
        with_data(PenaltySettings(), {name: np.array(values) for name, values in columns.items()})


def test_the_mixture_is_nought_or_large_enough_to_be_told_from_it() -> None:
    for mix in (1e-7, 9.9e-7):
        with pytest.raises(SettingError, match=r"mix = .* it must be 0, or a number from 1e-6 to 1"):
            CONCEPT.settings(mix=mix)
    for mix in (0.0, 1e-6, 1.0):
        assert CONCEPT.settings(mix=mix).mix == mix
