"""Ways down: each rule against itself written out, limits of the rate, and paths that run away without a warning."""

import math

import numpy as np
import pytest

from engine import labelled, logistic
from engine.descent import FAR, METHODS, Knobs, Problem, Walk

CHAPTER = [0.33757576939773193, 0.9054944678404904, -0.5790845823886592]


def chapter(lam: float = 0.0) -> Problem:
    points, uniforms = labelled.legacy_draws(42, 500)
    x = labelled.design(points)
    return Problem(x, labelled.labels(x, np.array([0.5, 1.2, -0.8]), uniforms), lam)


def walk(method: str, problem: Problem, epochs: int, **knobs: float) -> Walk:
    made = Walk(method, problem, Knobs(**knobs), np.zeros(3), epochs)
    made.advance(epochs)
    return made


def test_the_chapter_loop_to_the_last_digit() -> None:
    problem = chapter()
    x, y, theta = problem.x, problem.y, np.zeros(3)
    made = walk("gd", problem, 1000, learning_rate=0.01)
    for epoch in range(1, 1001):
        p = 1 / (1 + np.exp(-x @ theta))
        theta = theta - 0.01 * (x.T @ (p - y) / len(y))
        assert made.path[epoch] == pytest.approx(theta, rel=1e-13)
    assert made.path[1000] == pytest.approx(CHAPTER, rel=1e-14)


def written_out(method: str, problem: Problem, knobs: Knobs, epochs: int) -> np.ndarray:
    theta, v, m, s = np.zeros(3), np.zeros(3), np.zeros(3), np.zeros(3)
    for t in range(1, epochs + 1):
        g = problem.gradient(theta)
        if method == "momentum":
            v = knobs.momentum * v + g
            theta = theta - knobs.learning_rate * v
        elif method == "adam":
            m = knobs.beta1 * m + (1 - knobs.beta1) * g
            s = knobs.beta2 * s + (1 - knobs.beta2) * g**2
            unbiased = m / (1 - knobs.beta1**t), s / (1 - knobs.beta2**t)
            theta = theta - knobs.learning_rate * unbiased[0] / (np.sqrt(unbiased[1]) + knobs.epsilon)
        elif method == "newton":
            p = 1 / (1 + np.exp(-problem.x @ theta))
            h = (problem.x.T * (p * (1 - p))) @ problem.x + problem.lam * np.eye(3)
            theta = theta - np.linalg.solve(h / len(p), g)
        else:
            theta = theta - knobs.learning_rate * g
    return theta


@pytest.mark.parametrize("lam", [0.0, 7.0])
@pytest.mark.parametrize("method", ["gd", "momentum", "adam", "newton"])
def test_each_rule_written_out(method, lam) -> None:
    problem, knobs = chapter(lam), Knobs(learning_rate=0.3, momentum=0.8, beta1=0.85, beta2=0.99)
    for epochs in (1, 2, 5, 40):
        made = Walk(method, problem, knobs, np.zeros(3), epochs)
        made.advance(epochs)
        assert made.path[-1] == pytest.approx(written_out(method, problem, knobs, epochs), rel=1e-11)


def test_one_batch_of_everything_is_gradient_descent() -> None:
    for lam in (0.0, 5.0):
        whole = walk("sgd", chapter(lam), 30, batch=500, learning_rate=0.2)
        assert whole.path == pytest.approx(walk("gd", chapter(lam), 30, learning_rate=0.2).path, rel=1e-10)


def test_an_epoch_of_mini_batches_uses_every_point_once() -> None:
    problem = chapter()
    # At a rate that moves nothing, the steps of an epoch add up to the whole gradient.
    made = walk("sgd", problem, 1, batch=50, learning_rate=1e-9)
    assert made.path[1] / -1e-9 == pytest.approx(10 * problem.gradient(np.zeros(3)), rel=1e-6)


def test_mini_batches_hover_about_the_optimum() -> None:
    problem = chapter()
    best = logistic.fit(problem.x, problem.y).weights
    errors = logistic.standard_errors(problem.x, best)
    late = walk("sgd", problem, 400, batch=50, learning_rate=0.1).path[200:]
    assert np.abs(late.mean(axis=0) - best).max() < 0.3 * errors.max()
    assert late.std(axis=0).min() > 1e-4


def test_momentum_of_nothing_is_gradient_descent() -> None:
    assert walk("momentum", chapter(), 50, momentum=0.0).path == pytest.approx(
        walk("gd", chapter(), 50).path, rel=1e-13
    )


@pytest.mark.parametrize("method", METHODS)
def test_every_way_leads_to_the_optimum(method) -> None:
    problem = chapter(3.0)
    best = logistic.fit(problem.x, problem.y, 3.0).weights
    made = walk(method, problem, 600, learning_rate=0.5 if method != "sgd" else 0.02, batch=50)
    assert made.path[-1] == pytest.approx(best, abs=2e-2 if method == "sgd" else 1e-6)


def test_newton_arrives_in_a_handful_of_steps_and_stays() -> None:
    problem = chapter()
    made = walk("newton", problem, 20)
    best = logistic.fit(problem.x, problem.y).weights
    assert made.path[6] == pytest.approx(best, rel=1e-12)
    assert (made.path[10:] == made.path[10]).all()


@pytest.mark.parametrize("lam", [0.0, 20.0])
def test_below_two_over_l_every_step_goes_down(lam) -> None:
    problem = chapter(lam)
    rate = 0.999 * 2.0 / problem.smoothness
    for start in (np.zeros(3), np.array([4.0, -6.0, 5.0])):
        made = Walk("gd", problem, Knobs(learning_rate=rate), start, 200)
        made.advance(200)
        losses = [problem.objective(theta) for theta in made.path]
        assert np.diff(losses).max() <= 1e-13


def test_the_limit_at_the_optimum_parts_settling_from_hopping() -> None:
    problem = chapter()
    best = logistic.fit(problem.x, problem.y).weights
    limit = 2.0 / problem.curvature(best)
    near = best + 1e-3
    ends = []
    for factor in (0.97, 1.03):
        made = Walk("gd", problem, Knobs(learning_rate=factor * limit), near, 600)
        made.advance(600)
        ends.append(float(np.linalg.norm(made.path[-1] - best)))
    assert ends[0] < 1e-9
    assert ends[1] > 0.05


def test_a_path_that_runs_away_is_cut_off_in_silence() -> None:
    made = walk("gd", chapter(400.0), 2000, learning_rate=30.0)
    assert made.left is not None
    assert np.isnan(made.path[made.left :]).all()
    assert np.abs(made.path[made.left - 1]).max() < FAR
    # Beyond the likelihood's reach each step multiplies the weights by 1 − ηλ/n.
    growth = made.path[made.left - 1] / made.path[made.left - 2]
    assert growth == pytest.approx(1.0 - 30.0 * 400.0 / 500.0, rel=1e-12)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rate", [1e-9, 1e6])
def test_no_rate_and_no_data_raise_a_warning(method, rate) -> None:
    x = np.column_stack([np.ones(4), [-1e6, -1.0, 1.0, 1e6], [0.0, 1e6, -1e6, 3.0]])
    for lam in (0.0, 1e6):
        made = Walk(method, Problem(x, np.array([0.0, 1.0, 0.0, 1.0]), lam), Knobs(learning_rate=rate), np.ones(3), 50)
        made.advance(50)
        assert made.done == 50


@pytest.mark.parametrize("method", METHODS)
def test_in_pieces_or_at_once(method) -> None:
    once = walk(method, chapter(), 60)
    pieces = Walk(method, chapter(), Knobs(), np.zeros(3), 60)
    for size in (1, 7, 30, 100):
        pieces.advance(size)
    assert (pieces.path == once.path).all()
    assert pieces.done == 60


def test_draws_go_on_where_streams_are_asked_for() -> None:
    short, long = labelled.stream_draws(7, 20), labelled.stream_draws(7, 50)
    assert (long[0][:20] == short[0]).all()
    assert (long[1][:20] == short[1]).all()


def test_labels_follow_their_chances() -> None:
    points, uniforms = labelled.stream_draws(3, 20_000)
    x = labelled.design(points)
    weights = np.array([0.5, 1.2, -0.8])
    y = labelled.labels(x, weights, uniforms)
    p = logistic.sigmoid(x @ weights)
    assert abs((y - p).sum()) / math.sqrt((p * (1 - p)).sum()) < 4
    assert (labelled.labels(x, weights, None) == (x @ weights > 0)).all()


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((1.0, 2.0), "2 numbers do not make points"),
        ((0.0, 0.0, 1.0), "there must be two"),
        ((0.0, 0.0, 1.0, 1.0, 1.0, 2.0), "point 2 has the label 2; 0 and 1 are allowed"),
    ],
)
def test_what_is_no_point_is_named(numbers, words) -> None:
    with pytest.raises(ValueError, match=words):
        labelled.parse(numbers)


def test_points_there_and_back() -> None:
    numbers = (0.5, -1.0, 1.0, 2.0, 0.25, 0.0)
    assert labelled.flat(*labelled.parse(numbers)) == numbers


def test_what_has_run_away_stays_there() -> None:
    made = Walk("gd", Problem(np.array([[1.0], [-1.0]]), np.array([1.0, 0.0]), 1e9), Knobs(learning_rate=10.0),
                np.ones(1), 40)  # fmt: skip
    made.advance(20)
    left = made.left
    assert left is not None
    made.advance(30)
    assert (made.left, made.done) == (left, 40)
    assert np.isnan(made.path[left + 1 :]).all()
