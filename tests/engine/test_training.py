"""The training concept: the chapter's numbers, what is said of each state, and what the hand may do to the points."""

import json
import math

import numpy as np
import pytest

from engine import catalogue
from engine.concepts import training
from engine.concepts.training import CONCEPT, TrainingSettings
from engine.settings import SettingError

CHAPTER = CONCEPT.last(CONCEPT.start("chapter"))


def last(**values):
    return CONCEPT.last(TrainingSettings().with_values(**values))


def test_the_chapter_preset() -> None:
    read = CHAPTER.readouts
    assert read["weights"] == pytest.approx([0.33757576939773193, 0.9054944678404904, -0.5790845823886592], rel=1e-14)
    assert read["mle_weights"] == pytest.approx([0.4698488197, 1.2774493102, -0.7783839936], abs=5e-11)
    assert read["standard_errors"] == pytest.approx([0.10957, 0.14370, 0.11777], abs=5e-6)
    assert read["epoch"] == 1000
    assert read["penalty"] == 0.0
    assert read["objective"] == read["nll"]
    assert read["separable"] is False
    assert read["converged"] is False
    gap = np.subtract(read["weights"], read["mle_weights"])
    assert read["distance_to_mle"] == pytest.approx(math.sqrt(gap @ gap), rel=1e-14)


def test_the_chapter_losses_every_hundred_epochs() -> None:
    facts, read = CHAPTER.task.facts, CHAPTER.readouts
    assert read["history_epochs"] == list(range(0, 1001, 100))
    for epoch, found in zip(read["history_epochs"], read["history_nll"], strict=True):
        p = 1 / (1 + np.exp(-facts.x @ CHAPTER.paths[0][epoch]))
        plain = -np.mean(facts.y * np.log(p) + (1 - facts.y) * np.log(1 - p))
        assert found == pytest.approx(plain, rel=1e-12)
    assert read["history_nll"][0] == pytest.approx(math.log(2.0), rel=1e-14)


def test_it_is_said_that_the_chapter_has_not_converged() -> None:
    assert any("has not converged: it is 0.4422 from the MLE" in note for note in CHAPTER.notes)
    # (1 − ηκ) halves in ln 2 / −ln(1 − ηκ) epochs, κ the smallest eigenvalue of the information per point.
    x, mle = CHAPTER.task.facts.x, np.array(CHAPTER.readouts["mle_weights"])
    p = 1 / (1 + np.exp(-x @ mle))
    kappa = np.linalg.eigvalsh((x.T * (p * (1 - p))) @ x / 500)
    assert training.halving_epochs(CHAPTER) == pytest.approx(-math.log(2) / math.log(1 - 0.01 * kappa[0]), rel=1e-9)
    assert CHAPTER.readouts["max_stable_learning_rate"] == pytest.approx(8 / np.linalg.eigvalsh(x.T @ x / 500)[-1])
    assert CHAPTER.readouts["local_stable_learning_rate"] == pytest.approx(2 / kappa[-1])


def test_objective_and_gradient_under_a_prior() -> None:
    result = last(lam=60.0, learning_rate=0.1, epochs=50)
    read, facts = result.readouts, result.task.facts
    w = np.array(read["weights"])
    assert read["penalty"] == pytest.approx(60.0 * (w @ w) / 2 / 500, rel=1e-12)
    assert read["objective"] == pytest.approx(read["nll"] + read["penalty"], rel=1e-15)
    p = 1 / (1 + np.exp(-facts.x @ w))
    assert read["gradient_norm"] == pytest.approx(np.linalg.norm((facts.x.T @ (p - facts.y) + 60 * w) / 500), rel=1e-10)
    # The MAP: the gradient of the likelihood balances the prior's.
    at_map = np.array(read["map_weights"])
    p = 1 / (1 + np.exp(-facts.x @ at_map))
    assert facts.x.T @ (p - facts.y) + 60 * at_map == pytest.approx(np.zeros(3), abs=1e-10)
    assert read["mle_weights"] == CHAPTER.readouts["mle_weights"]


def test_a_stronger_prior_pulls_the_map_to_zero() -> None:
    norms = [np.linalg.norm(last(lam=lam, epochs=1).readouts["map_weights"]) for lam in (0.0, 1.0, 10.0, 100.0, 1e6)]
    assert norms == sorted(norms, reverse=True)
    assert norms[-1] < 1e-3


@pytest.mark.parametrize("preset", ["separable", "quasi-separable"])
def test_separable_labels_have_no_mle(preset) -> None:
    result = CONCEPT.last(CONCEPT.start(preset))
    read = result.readouts
    assert read["separable"] is True
    assert read["separation"] == ("complete" if preset == "separable" else "quasi-complete")
    assert read["mle_weights"] is read["standard_errors"] is read["distance_to_mle"] is None
    margins = np.where(result.labels > 0, 1, -1) * (result.task.facts.x @ np.array(read["separating_direction"]))
    assert margins.min() >= -1e-9
    assert any(note.startswith("There is no MLE") for note in result.notes)
    assert "never arrives" in training.state(result, 0)
    with_prior = CONCEPT.last(CONCEPT.start(preset).with_values(lam=1.0))
    assert with_prior.readouts["converged"] is True
    assert np.isfinite(with_prior.readouts["map_weights"]).all()


def test_above_the_limits_the_loop_says_why() -> None:
    result = CONCEPT.last(CONCEPT.start("too-fast"))
    assert "cannot settle" in training.state(result, 0)
    assert any("above 2/L = 7.771" in note for note in result.notes)
    assert training.halving_epochs(result) is None
    assert "stands at the MLE" in training.state(result, 1)


def test_running_away_is_said_and_keeps_its_last_numbers() -> None:
    result = last(lam=400.0, learning_rate=30.0, epochs=300, method_b="newton")
    gone = result.left[0]
    assert "has run away" in training.state(result, 0)
    assert np.isfinite(result.readouts["weights"]).all()
    assert np.isfinite(result.weights(0)).all()
    assert result.readouts["history_epochs"][-1] < gone
    early = training.at(result, 1)
    assert "has run away" not in training.state(early, 0)
    json.loads(catalogue.as_json(CONCEPT, result))
    assert "e+" in catalogue.as_csv(result)


def test_any_step_is_the_run_cut_short() -> None:
    whole = last(epochs=400)
    for step in (0, 1, 57, 400):
        shown = training.at(whole, step)
        if step:
            short = last(epochs=step)
            assert {**shown.readouts} == {**short.readouts}
        else:
            assert shown.readouts["weights"] == [0.0, 0.0, 0.0]
        assert shown.steps == 400


def test_long_runs_come_in_frames_that_grow() -> None:
    settings = TrainingSettings(method_b="sgd", epochs=400)
    frames = list(CONCEPT.frames(settings))
    assert len(frames) > 1
    assert [frame.done for frame in frames] == sorted({frame.done for frame in frames})
    assert frames[-1].progress == 1.0
    for frame in frames[:-1]:
        assert (frame.paths[0] == frames[-1].paths[0][: frame.done + 1]).all()


def test_kept_losses_are_those_of_the_path() -> None:
    result = last(method_b="momentum", lam=10.0, epochs=700)
    for place in range(2):
        for k in (0, 5, 41, -1):
            epoch = int(result.curve_epochs[k])
            nll, penalty = training.losses(result.task.problem, result.paths[place][epoch])
            assert result.curve_nlls[place, k] == pytest.approx(nll, rel=1e-12)
            assert result.curves[place, k] == pytest.approx(nll + penalty, rel=1e-12)
    assert result.curve_epochs[-1] == 700


def test_the_window_does_not_follow_the_rate_or_the_prior() -> None:
    usual = training.window(TrainingSettings())
    assert training.window(TrainingSettings(learning_rate=5.0, lam=30.0, epochs=10, start1=0.3)) == usual
    wider = training.window(TrainingSettings(start1=-9.0))
    assert wider[0] < -9.0
    assert wider[1:] == usual[1:]


def test_contours_hold_the_loss_at_its_level() -> None:
    result = last(epochs=1)
    lines, best = result.contours, result.task.best
    spans = result.spans
    assert lines[:, [0, 2]].min() >= spans[0] - 1e-9
    assert lines[:, [1, 3]].max() <= spans[3] + 1e-9
    # The innermost line lies round the optimum.
    near = lines[np.hypot(lines[:, 0] - best.weights[1], lines[:, 1] - best.weights[2]) < 0.6]
    angles = np.sort(np.arctan2(near[:, 1] - best.weights[2], near[:, 0] - best.weights[1]))
    assert np.diff(angles).max() < 0.5


def test_moving_and_flipping_points_makes_them_your_own() -> None:
    start = TrainingSettings(n=20)
    moved = training.moved_point(start, 3, 1.5, -2.5)
    facts, before = training.task(moved).facts, training.task(start).facts
    assert moved.source == "own"
    assert facts.x[3].tolist() == [1.0, 1.5, -2.5]
    assert (np.delete(facts.x, 3, axis=0) == np.delete(before.x, 3, axis=0)).all()
    turned = training.flipped(moved, 0)
    assert training.task(turned).facts.y[0] == 1.0 - facts.y[0]
    assert training.flipped(turned, 0) == moved


def test_a_file_fills_the_points() -> None:
    columns = {"Y": np.array([0.0, 1.0, 1.0]), "x2": np.array([5.0, 6.0, 7.0]), "x1": np.array([1.0, 2.0, 3.0])}
    found = training.with_data(TrainingSettings(), columns)
    assert found.data == (1.0, 5.0, 0.0, 2.0, 6.0, 1.0, 3.0, 7.0, 1.0)
    unnamed = training.with_data(TrainingSettings(), dict(zip("abc", reversed(columns.values()), strict=True)))
    assert unnamed == found
    with pytest.raises(SettingError, match="three columns x1, x2 and y"):
        training.with_data(TrainingSettings(), {"x1": np.array([1.0])})


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"source": "own"}, "0 numbers do not make points"),
        ({"source": "own", "data": (0.0, 1.0, 3.0, 1.0, 1.0, 0.0)}, "point 1 has the label 3"),
        ({"source": "own", "data": (0.0, 1.0, 0.0) * 30_000, "epochs": 100_000}, "epochs = 100000 is not allowed"),
        ({"n": 10_001}, "n = 10001 is not allowed"),
        ({"learning_rate": 0.0}, "learning_rate = 0 is not allowed"),
        ({"lam": -1.0}, "lam = -1 is not allowed"),
    ],
)
def test_what_is_not_allowed_is_named(values, words) -> None:
    with pytest.raises(SettingError, match=words):
        TrainingSettings(**values)


def test_features_that_depend_on_each_other_are_said_to() -> None:
    data = (0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 2.0, 2.0, 0.0, 3.0, 3.0, 1.0)
    result = last(source="own", data=data, epochs=20)
    assert result.readouts["mle_weights"] is None
    assert any("many weights fit equally well" in note for note in result.notes)
    assert result.readouts["separable"] is False


def test_labels_of_one_kind_have_no_mle() -> None:
    result = last(source="own", data=(0.0, 0.0, 1.0, 1.0, 0.5, 1.0, -1.0, 2.0, 1.0), epochs=20)
    assert result.readouts["separation"] == "complete"


def test_the_same_uniforms_for_other_weights() -> None:
    first, second = TrainingSettings(), TrainingSettings(w1=1.25)
    a, b = training.task(first).facts, training.task(second).facts
    assert (a.x == b.x).all()
    assert 0 < np.abs(a.y - b.y).sum() < 10


def test_features_of_any_size_draw_their_contours() -> None:
    data = (-1e5, -3e5, 1.0, -1e5, 6e5, 0.0, 0.0, -2e5, 0.0, -1e5, -2e5, 1.0, -1e5, 0.0, 0.0, -5e5, 1e5, 0.0)
    for plane in training.PLANES:
        result = last(source="own", data=data, plane=plane, start0=1000.0, start1=-1000.0, epochs=2, method_b="adam")
        assert np.isfinite(result.contours).all()
        assert len(result.contours)
