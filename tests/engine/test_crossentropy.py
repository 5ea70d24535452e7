"""Cross-entropy: the chapter's numbers, the two routes, and what happens at the edges."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special

from engine import catalogue
from engine.command import read_arguments
from engine.concepts import crossentropy
from engine.concepts.crossentropy import CONCEPT, CrossEntropySettings
from engine.settings import SettingError

probability = st.floats(0.0, 1.0)


def read(preset: str | None = None, **values: object):
    return CONCEPT.last(CONCEPT.start(preset).with_values(**values)).readouts


def test_the_chapters_five_rows() -> None:
    found = read("chapter")
    assert found["cross_entropy"] == 0.22944289410146546
    assert found["likelihood"] == 0.31752
    assert found["negative_log_likelihood"] == pytest.approx(-math.log(0.31752) / 5, rel=1e-15)
    assert abs(found["difference"]) <= 4 * math.ulp(0.2294)
    assert found["difference"] == found["cross_entropy"] - found["negative_log_likelihood"]
    assert found["perplexity"] == pytest.approx(0.31752 ** (-1 / 5), rel=1e-14)
    assert found["brier"] == pytest.approx((0.01 + 0.01 + 0.04 + 0.09 + 0.09) / 5, rel=1e-14)


@given(st.lists(st.tuples(st.sampled_from([0.0, 1.0]), st.floats(1e-6, 1 - 1e-6)), min_size=1, max_size=300))
def test_the_two_routes_meet(rows) -> None:
    y, p = zip(*rows, strict=True)
    found = read(labels=y, probabilities=p)
    assert abs(found["difference"]) <= 1e-13 * max(1.0, found["cross_entropy"])


def test_a_thousand_rows_underflow_and_the_routes_still_meet() -> None:
    rng = np.random.default_rng(0)
    y, p = (rng.random(1000) < 0.5).astype(float), rng.random(1000)
    result = CONCEPT.last(CrossEntropySettings(labels=tuple(y), probabilities=tuple(p)))
    assert result.readouts["likelihood"] == 0.0
    assert result.readouts["negative_log_likelihood"] == pytest.approx(
        -np.mean(special.xlogy(y, p) + special.xlogy(1 - y, 1 - p)), rel=1e-13
    )
    assert any("below the smallest float64" in note for note in result.notes)


@given(st.lists(st.tuples(probability, probability), min_size=1, max_size=30))
def test_soft_labels_and_certain_probabilities_never_warn(rows) -> None:
    y, p = (np.array(column) for column in zip(*rows, strict=True))
    found = read(labels=tuple(y), probabilities=tuple(p))
    with np.errstate(divide="ignore"):
        expected = float(np.mean(-special.xlogy(y, p) - special.xlogy(1 - y, 1 - p)))
    assert found["cross_entropy"] == pytest.approx(expected, rel=1e-12, abs=1e-15)
    assert found["cross_entropy"] >= found["target_entropy"] - 1e-12


def test_infinite_loss_is_infinite_and_null_in_json() -> None:
    result = CONCEPT.last(CONCEPT.start("certain-and-wrong"))
    assert result.readouts["cross_entropy"] == math.inf
    assert result.readouts["negative_log_likelihood"] == math.inf
    assert result.row_losses.tolist().count(math.inf) == 1
    document = json.loads(catalogue.as_json(CONCEPT, result))["readouts"]
    assert document["cross_entropy"] is None
    assert document["difference"] is None
    assert document["likelihood"] == 0.0
    assert "row 4" in result.notes[0]


def test_the_clip_is_an_option_and_says_what_it_did() -> None:
    result = CONCEPT.last(CONCEPT.start("clipped"))
    expected = -(2 * math.log(0.9) + math.log(0.8) + math.log(1e-15) + math.log(0.7)) / 5
    assert result.readouts["cross_entropy"] == pytest.approx(expected, rel=1e-14)
    assert "1 row moved" in result.notes[0]
    assert read("chapter", clip=True)["cross_entropy"] == read("chapter")["cross_entropy"]


def test_many_classes_against_scipy_and_the_same_identity() -> None:
    s = CONCEPT.start("many-classes")
    found = CONCEPT.last(s)
    logs = special.log_softmax(s.logit_rows, axis=1)
    picked = logs[np.arange(4), np.array(s.classes, dtype=int) - 1]
    assert found.row_losses == pytest.approx(-picked, rel=1e-14)
    assert found.readouts["cross_entropy"] == pytest.approx(-picked.mean(), rel=1e-14)
    assert found.readouts["likelihood"] == pytest.approx(math.exp(picked.sum()), rel=1e-13)
    assert abs(found.readouts["difference"]) < 1e-15


def test_adding_a_constant_to_the_logits_of_a_row_changes_nothing() -> None:
    s = CONCEPT.start("many-classes")
    moved = s.with_values(logits=tuple((s.logit_rows + np.array([[5.0], [0.0], [-3.0], [0.0]])).ravel()))
    for name in ("cross_entropy", "likelihood", "brier"):
        assert CONCEPT.last(moved).readouts[name] == pytest.approx(CONCEPT.last(s).readouts[name], rel=1e-13)


def test_two_classes_are_the_binary_case() -> None:
    p = (0.9, 0.1, 0.8, 0.7, 0.3)
    logits = tuple(v for value in p for v in (0.0, float(special.logit(value))))
    found = read(picture="classes", classes=(2, 1, 2, 2, 1), logits=logits)
    assert found["cross_entropy"] == pytest.approx(0.22944289410146546, rel=1e-14)
    assert found["likelihood"] == pytest.approx(0.31752, rel=1e-14)
    assert found["brier"] == pytest.approx(2 * 0.048, rel=1e-13)


def test_huge_logits_give_a_finite_loss_where_the_product_is_lost() -> None:
    result = CONCEPT.last(CrossEntropySettings(picture="classes", classes=(1,), logits=(-1000.0, 1000.0)))
    assert result.readouts["cross_entropy"] == 2000.0
    assert result.readouts["difference"] is None
    assert any("logits still give the loss" in note for note in result.notes)


def test_the_temperature_of_least_loss_and_the_floor_under_smoothing() -> None:
    s = CONCEPT.start("overconfident")
    best = CONCEPT.last(s).readouts["best_temperature"]
    at_best = read("overconfident", temperature=best)["cross_entropy"]
    assert best > 1.5
    assert at_best < min(read("overconfident", temperature=best * k)["cross_entropy"] for k in (0.99, 1.01))
    curve = CONCEPT.last(CONCEPT.start("smoothing-and-certainty")).curves
    at_least = curve["given"][np.argmin(curve["smoothed_loss"])]
    assert at_least == pytest.approx(1 - 0.2 + 0.2 / 3, abs=2e-3)
    assert curve["smoothed_loss"].min() == pytest.approx(read("smoothing-and-certainty")["target_entropy"], rel=1e-5)


# -- why not squared error --------------------------------------------------------------------------------------------


def test_both_descents_are_counted_from_the_same_start() -> None:
    result = CONCEPT.last(CONCEPT.start("why-not-mse"))
    found = result.readouts
    assert found["steps_cross_entropy"] * 10 < found["steps_mse"]
    assert found["steps_mse"] == result.steps
    for loss, name in (("cross_entropy", "cross_entropy"), ("squared", "mse")):
        path = result.descents[loss].path
        assert path[0] == -8.0
        assert abs(path[-1] - found[f"minimiser_{name}"]) <= 0.01 < abs(path[-2] - found[f"minimiser_{name}"])


def test_a_descent_that_does_not_arrive_is_null_with_a_sentence() -> None:
    result = CONCEPT.last(CONCEPT.start("stuck"))
    assert result.readouts["steps_mse"] is None
    assert any("has not come within 0.01 of its minimum in 5000 steps" in note for note in result.notes)
    separable = CONCEPT.last(CrossEntropySettings(picture="descent", x=(-1, 1), outcomes=(0, 1), most_steps=20))
    assert separable.readouts["steps_cross_entropy"] is None
    assert sum("no minimum at any finite weight" in note for note in separable.notes) == 2


@given(st.integers(1, 600))
def test_stepping_back_shows_the_beginning(step: int) -> None:
    whole = CONCEPT.last(CONCEPT.start("why-not-mse"))
    back = CONCEPT.at(whole, step)
    assert back.steps == min(step, whole.steps)
    for loss in ("cross_entropy", "squared"):
        assert np.array_equal(back.path(loss), whole.descents[loss].path[: step + 1])
    assert back.readouts["steps_cross_entropy"] == (22 if step >= 22 else None)
    assert back.readouts["steps_mse"] == (517 if step >= 517 else None)


def test_gradients_of_the_confidently_wrong_example() -> None:
    found = read("why-not-mse", logit=-6.0)
    p = special.expit(-6.0)
    assert found["gradient_cross_entropy"] == pytest.approx(p - 1, rel=1e-14)
    assert found["gradient_mse"] == pytest.approx(2 * (p - 1) * p * (1 - p), rel=1e-13)


def test_scoring_reads_out_what_the_absolute_error_rewards() -> None:
    found = read("proper-scoring", truth=0.6, stated=1.0)
    assert (found["best_cross_entropy"], found["best_squared"], found["best_absolute"]) == (0.6, 0.6, 1.0)
    assert found["expected_cross_entropy"] == math.inf
    assert found["expected_absolute"] == pytest.approx(0.4)
    assert read("proper-scoring", truth=0.5)["best_absolute"] is None


# -- what comes in ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            {"probabilities": (0.9, 0.1, 1.2, 0.7, 0.3)},
            "probabilities, row 3 = 1.2 is not allowed; it must be a number",
        ),
        ({"labels": (1, 0, -2, 1, 0)}, "labels, row 3 = -2 is not allowed"),
        ({"labels": (1, 0, math.nan, 1, 0)}, "labels, row 3 = nan is not allowed"),
        ({"probabilities": (0.9,)}, "it must be 5 numbers, one for each label"),
        ({"labels": ()}, "from 1 to 1000 numbers"),
        ({"classes": (1, 2, 3, 4)}, "classes, row 4 = 4 is not allowed; it must be a whole number from 1 to 3"),
        ({"logits": (1, 2, 3)}, "the same number for each of the 4 rows, from 2 to 20"),
        ({"outcomes": (1,)}, "it must be 8 numbers, one for each value of x"),
        ({"temperature": 0}, "temperature = 0 is not allowed"),
    ],
)
def test_bad_values_are_named_in_one_sentence(values, words) -> None:
    with pytest.raises(SettingError) as caught:
        CrossEntropySettings(**values)
    assert words in str(caught.value)


def test_rows_come_from_a_file(tmp_path) -> None:
    (tmp_path / "x.csv").write_text("name,p,y\n" + "\n".join(f"a{i},0.{i + 1},{i % 2}" for i in range(8)))
    settings = read_arguments(["render", "crossentropy", "-o", str(tmp_path / "a.json"),
                               "--data", f"{tmp_path / 'x.csv'}:p,y"]).settings  # fmt: skip
    assert settings.labels == (0, 1, 0, 1, 0, 1, 0, 1)
    assert settings.probabilities == tuple((i + 1) / 10 for i in range(8))
    many = crossentropy.with_data(settings, {"c": np.array([1.0, 2.0]), "a": np.zeros(2), "b": np.ones(2)})
    assert (many.picture, many.classes, many.logits) == ("classes", (1, 2), (0, 1, 0, 1))
    with pytest.raises(SettingError, match="two"):
        crossentropy.with_data(settings, {"y": np.array([1.0])})


def test_the_hand_changes_one_number() -> None:
    s = CrossEntropySettings()
    assert crossentropy.with_row(s, 3, 0.05).probabilities == (0.9, 0.1, 0.8, 0.05, 0.3)
    moved = crossentropy.with_logit(s, 1, 2, 7.0)
    assert moved.logit_rows[1].tolist() == [0.5, 2.5, 7.0]
    assert sum(a != b for a, b in zip(moved.logits, s.logits, strict=True)) == 1


def test_what_is_plotted_of_the_descents_are_their_weights() -> None:
    result = CONCEPT.last(CrossEntropySettings(picture="descent"))
    columns = result.columns()
    assert set(columns) >= {"path_cross_entropy", "path_mse"}
    for loss, name in (("cross_entropy", "path_cross_entropy"), ("mse", "path_mse")):
        assert columns[name][0] == result.settings.start
        taken = result.readouts[f"steps_{loss}"]
        assert taken is None or len(columns[name]) == taken + 1
    assert len(crossentropy.at(result, 3).columns()["path_mse"]) == 4


def test_a_row_is_added_undecided_and_taken_away_again() -> None:
    for picture in ("rows", "classes"):
        s = CrossEntropySettings(picture=picture)
        more = crossentropy.with_one_more(s)
        assert crossentropy.without_row(more, len(s.labels if picture == "rows" else s.classes)) == s
        share = CONCEPT.last(more).row_likelihoods[-1]
        assert share == pytest.approx(0.5 if picture == "rows" else 1.0 / s.n_classes, rel=1e-14)
        fewer = crossentropy.without_row(s, 1)
        old, new = CONCEPT.last(s).row_losses, CONCEPT.last(fewer).row_losses
        assert new.tolist() == np.delete(old, 1).tolist()


def test_why_there_is_no_best_temperature_is_told() -> None:
    """Every row right: colder is better without end. Every row wrong: hotter is."""
    right = CrossEntropySettings(picture="temperature", classes=(1.0, 2.0), logits=(2.0, 0.0, 0.0, 0.0, 3.0, 0.0))
    for s, words in ((right, "every row is right"), (right.with_values(classes=(3.0, 1.0)), "point the wrong way")):
        result = CONCEPT.last(s)
        assert result.readouts["best_temperature"] is None
        assert any(words in note for note in result.notes)


def test_only_so_many_descents_are_kept() -> None:
    for rate in np.linspace(0.5, 1.5, 10):
        CONCEPT.last(CrossEntropySettings(picture="descent", rate=float(rate), most_steps=20))
    assert len(crossentropy._KEPT) == crossentropy._MOST_KEPT
