"""Lessons as text: what is read, what is refused and how, and that nothing breaks the reader."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import interview, overview
from engine.command import InputError, read_arguments
from engine.concept import plain
from engine.lesson import MOST_BYTES, MOST_TITLE, Lesson, LessonError, looks_like_lesson, parse, read
from engine.live_words import filled, named
from engine.pages import PAGES
from engine.shipped_lessons import NAMES, lesson_path, shipped, shipped_path, shipped_title

GOOD = """# A lesson

What it is
about.

## One
concept: divisor
preset: two-observations
set: sigma=2
question: Which?
predict: yes

Some *text*.

A second paragraph.
> A note
> in two lines.

## Two

Set: n=7

## Three
concept: target

The end: so.
"""


def test_a_lesson_is_read() -> None:
    lesson = parse("\ufeff" + GOOD.replace("\n", "\r\n"))
    assert (lesson.title, lesson.about) == ("A lesson", "What it is about.")
    one, two, three = lesson.steps
    assert one.concept.id == "divisor"
    assert one.settings.changed() == {"n": 2, "divisor": 1.0, "sigma": 2.0}
    assert (one.question, one.predict, one.notes) == ("Which?", True, "A note\nin two lines.")
    assert one.text == "Some *text*.\n\nA second paragraph."
    # What the preset gives, and the step itself; a step that goes on is about these and its own.
    assert one.touched == {"n", "divisor", "sigma"}
    assert (two.touched, three.touched) == (one.touched, frozenset())
    # A step without a concept goes on from the state of the step before.
    assert two.concept is one.concept
    assert two.settings.changed() == {"n": 7, "divisor": 1.0, "sigma": 2.0}
    assert not two.predict
    assert three.settings == three.concept.settings()
    assert three.text == "The end: so."


def faults(text: str) -> list[str]:
    with pytest.raises(LessonError) as caught:
        parse(text, "lesson.txt")
    return list(caught.value.lines)


def test_every_fault_is_told_with_its_line_and_step() -> None:
    told = faults(
        "# T\n## A\nconcept: divisor\npreset: two-observation\nset: n=0\nset: sigmaa=2\nset: seed\npredict: maybe\n"
        "foo: bar\npredict: yes\n\n## B\nconcept: divisors\n\n##\n"
    )
    places = [line.split(": ")[0] for line in told]
    where = [(4, 1), (5, 1), (6, 1), (7, 1), (8, 1), (9, 1), (10, 1), (13, 2), (15, 3)]
    assert places == [f"lesson.txt, line {line}, step {step}" for line, step in where]
    assert told[0].endswith("did you mean two-observations?")
    assert told[1].endswith("n = 0 is not allowed; it must be a whole number from 2 to 1000000")
    assert told[2].endswith("sigmaa is not a setting of divisor; did you mean sigma?")
    assert told[4].endswith("predict = 'maybe' is not allowed; it must be yes or no")
    assert told[6].endswith("“predict” is given twice; once is allowed")
    assert told[7].endswith("did you mean divisor?")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "must begin with the lesson's title"),
        ("# T\n", "there is no step"),
        ("# T\n## A\n\ntext\n", "the first step needs a concept"),
        ("# T\n## A\nconcept: divisor\nSome text\n", "an empty line parts those from the text"),
        ("# T\n## A\nconcept: divisor\n\n" + "x" * 601, "the text has 601 characters; at most 600"),
        ("# T\n" + "## A\nconcept: divisor\n" * 201, "there are 201 steps; at most 200"),
        ("# T\n## A\nconcept: divisor\nset: population=data\nset: dataset=own\n", "line"),
    ],
)
def test_what_is_refused(text, words) -> None:
    assert any(words in line for line in faults(text))


def test_what_is_shown_is_checked_where_it_is_known() -> None:
    from dataclasses import dataclass

    from engine.settings import Settings, setting

    @dataclass(frozen=True, kw_only=True)
    class View(Settings):
        bins: int = setting(60, "Bins", low=5, high=400)

    text = "# T\n## A\nconcept: divisor\nshow: bins={}\n"
    assert parse(text.format(9), views=lambda concept_id: View).steps[0].view == View(bins=9)
    assert parse(text.format(1)).steps[0].view is None
    with pytest.raises(LessonError, match="line 4, step 1: bins = 1 is not allowed"):
        parse(text.format(1), views=lambda concept_id: View)
    with pytest.raises(LessonError, match="bin cannot be shown of divisor; did you mean bins"):
        parse(text.replace("bins", "bin").format(9), views=lambda concept_id: View)


LINES = st.sampled_from([
    "# T", "## A", "##", "concept: divisor", "concept: sampling", "concept:", "preset: chapter", "preset: bootstrap",
    "set: n=5",
    "set: n=1e999", "set: n=-1", "set: population=data", "set: values=1,2", "set: =", "set: data=" + "9," * 50,
    "predict: yes", "question: x", "", "text", "> note", "\ufeff", "show: a=b", "set: seed=4294967296", "key:",
])  # fmt: skip


def reading(text: str) -> Lesson | LessonError:
    try:
        return parse(text, "a.txt")
    except LessonError as error:
        return error


@given(st.lists(LINES | st.text(max_size=40), max_size=30).map("\n".join))
def test_no_text_breaks_the_reader(text) -> None:
    found = reading(text)
    if isinstance(found, Lesson):
        assert found.steps
        return
    assert found.faults
    assert all(line.startswith("a.txt") for line in found.lines)
    assert all(fault.line <= len(text.splitlines()) + 1 for fault in found.faults)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(tmp_path_factory, content) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.txt"
    path.write_bytes(content)
    with pytest.raises(LessonError):
        read(path)


def test_files_as_editors_write_them(tmp_path) -> None:
    path = tmp_path / "lesson.txt"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_text(GOOD, encoding=encoding)
        assert read(path).title == "A lesson"
    path.write_bytes(GOOD.encode() + b"\n\xff")
    last = GOOD.count("\n") + 2
    with pytest.raises(LessonError, match=rf"lesson\.txt, line {last}: this is not text in UTF-8"):
        read(path)
    path.write_bytes(b"# T\n" + b"x" * MOST_BYTES)
    with pytest.raises(LessonError, match="larger than"):
        read(path)
    path.write_bytes(b"# T\n\0")
    with pytest.raises(LessonError, match=r"line 2: this is not a text file"):
        read(path)
    for gone in (tmp_path, tmp_path / "no.txt"):
        with pytest.raises(LessonError, match="cannot be read"):
            read(gone)


def test_a_lesson_is_known_by_its_start() -> None:
    assert looks_like_lesson(GOOD)
    assert not looks_like_lesson("# comment\n1,2\n3,4\n")
    assert not looks_like_lesson("")


def test_lessons_by_name(tmp_path) -> None:
    assert lesson_path("why-n-1") == shipped_path("why-n-1")
    assert lesson_path(str(tmp_path / "x")) == tmp_path / "x"
    for wrong in ("why-n", "\0"):
        with pytest.raises(LessonError, match="no such file or lesson"):
            lesson_path(wrong)


def test_the_command_line(tmp_path) -> None:
    assert read_arguments(["--lesson", "why-n-1"]).lesson == shipped_path("why-n-1")
    path = tmp_path / "bad.txt"
    path.write_text("# T\n## A\nconcept: no\n## B\npreset: no\n")
    with pytest.raises(InputError, match=r"bad\.txt, line 3, step 1"):
        read_arguments(["--lesson", str(path), "--projector"])
    assert read_arguments(["--concept", "overview"]).page == "overview"
    assert read_arguments(["--concept", "interview", "--projector"]).projector
    with pytest.raises(InputError, match="takes no file and no settings"):
        read_arguments(["--concept", "overview", "--set", "n=3"])


def test_the_documented_example_is_a_lesson() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "lessons.md").read_text(encoding="utf-8")
    start, end = page.index("    # Is the coin"), page.index("## The format")
    text = "\n".join(line[4:] for line in page[start:end].splitlines())
    steps = parse(text).steps
    assert [step.concept.id for step in steps] == ["posterior", "posterior", "likelihood"]
    last = steps[1].concept.last(steps[1].settings).readouts
    assert last["mle"] == pytest.approx(0.6)
    assert last["map"] == pytest.approx(7 / 12)
    with pytest.raises(LessonError) as caught:
        parse(text.replace("set: source=typed", "set: n=-1"), "coin.txt")
    assert str(caught.value) in page


@pytest.mark.parametrize("name", NAMES)
def test_shipped_lessons_are_short_enough_for_a_room(name) -> None:
    lesson = shipped(name)
    assert lesson.about
    assert lesson.title == shipped_title(name)
    assert any(step.predict for step in lesson.steps)
    for step in lesson.steps:
        assert step.question.endswith(("?", "."))
        assert 60 <= len(step.text) <= 260, step.title


# What the shipped lessons say in numbers: the step, the read-out, what the text says, and how closely.
SAID = [
    ("why-cross-entropy", 1, "cross_entropy", None, 0.2294, 5e-5),
    ("why-cross-entropy", 2, "likelihood", None, 0.3175, 5e-5),
    ("why-cross-entropy", 3, "cross_entropy", None, 1.0791, 5e-5),
    ("why-cross-entropy", 4, "likelihood", None, 0.0, 0.0),
    ("why-cross-entropy", 5, "steps_cross_entropy", None, 22, 0),
    ("why-cross-entropy", 5, "steps_mse", None, 517, 0),
    ("why-cross-entropy", 5, "gradient_cross_entropy", None, -0.993, 5e-4),
    ("why-cross-entropy", 5, "gradient_mse", None, -0.013, 5e-4),
    ("why-cross-entropy", 6, "steps_cross_entropy", None, 34, 0),
    ("why-cross-entropy", 6, "steps_mse", None, None, 0),
    ("why-cross-entropy", 7, "best_cross_entropy", None, 0.6, 1e-9),
    ("why-cross-entropy", 7, "best_squared", None, 0.6, 1e-9),
    ("why-cross-entropy", 7, "best_absolute", None, 1, 0),
    ("why-cross-entropy", 8, "cross_entropy", None, 0.4608, 5e-5),
    ("why-n-1", 1, "squares_about_mean", None, 0.797, 5e-4),
    ("why-n-1", 1, "squares_about_a", None, 1.69, 5e-3),
    ("why-n-1", 1, "variance_n", None, 0.1139, 5e-5),
    ("why-n-1", 1, "variance_n_minus_1", None, 0.1329, 5e-5),
    ("why-n-1", 2, "theory_bias", 0, -0.5, 1e-12),
    ("why-n-1", 2, "theory_bias", 1, 0.0, 1e-12),
    ("why-n-1", 4, "exact_mse", 0, 0.5, 1e-12),
    ("why-n-1", 4, "exact_mse", 2, 0.333, 5e-4),
    ("why-n-1", 5, "mse_minimising_divisor", None, 13.7, 0.05),
    ("why-n-1", 6, "exact_bias", 1, -0.01, 1e-12),
    ("why-n-1", 6, "exact_variance", 1, 0.14**2, 3e-4),
    ("why-n-1", 7, "mean_estimate", 0, 0.940, 5e-4),
    ("where-regularisation-comes-from", 1, "mle", None, 1, 0),
    ("where-regularisation-comes-from", 1, "map", None, 0.8, 1e-9),
    ("where-regularisation-comes-from", 1, "posterior_mean", None, 0.714, 5e-4),
    ("where-regularisation-comes-from", 2, "mle", None, 0.629, 5e-4),
    ("where-regularisation-comes-from", 2, "posterior_mean", None, 0.609, 5e-4),
    ("where-regularisation-comes-from", 3, "w_ols", 1, 0.5, 1e-9),
    ("where-regularisation-comes-from", 4, "w_ridge", 0, 0.82, 5e-3),
    ("where-regularisation-comes-from", 4, "w_ridge", 1, 0.37, 5e-3),
    ("where-regularisation-comes-from", 4, "prior_sd", None, 0.316, 5e-4),
    ("where-regularisation-comes-from", 5, "w_lasso", 0, 0.75, 1e-9),
    ("where-regularisation-comes-from", 5, "w_lasso", 1, 0.0, 0.0),
    ("where-regularisation-comes-from", 6, "draws_zeros", None, 0, 0),
    ("where-regularisation-comes-from", 6, "posterior_mean", 0, 0.716, 5e-4),
    ("where-regularisation-comes-from", 6, "posterior_mean", 1, 0.141, 5e-4),
    ("where-regularisation-comes-from", 7, "w_lasso", 0, 1.58, 5e-3),
    ("where-regularisation-comes-from", 7, "w_lasso", 1, 0.48, 5e-3),
    ("where-regularisation-comes-from", 8, "nonzeros", None, 9, 0),
    ("where-regularisation-comes-from", 8, "true_selections", None, 5, 0),
    ("where-regularisation-comes-from", 8, "improvement_percent", None, 45, 0.5),
    ("where-regularisation-comes-from", 8, "map_error", None, 0.053, 5e-4),
    ("where-regularisation-comes-from", 8, "mle_error", None, 0.097, 5e-4),
    ("where-regularisation-comes-from", 9, "improvement_percent", None, -14, 0.5),
    ("how-good-can-an-estimator-be", 1, "theory_variance", 0, 0.111, 5e-4),
    ("how-good-can-an-estimator-be", 1, "theory_variance", 1, 0.166, 5e-4),
    ("how-good-can-an-estimator-be", 2, "fisher_information", None, 0.25, 1e-12),
    ("how-good-can-an-estimator-be", 3, "information_of_sample", None, 5, 1e-9),
    ("how-good-can-an-estimator-be", 3, "mean_curvature", None, 5, 1e-9),
    ("how-good-can-an-estimator-be", 4, "asymptotic_efficiency", None, 0.637, 5e-4),
    ("how-good-can-an-estimator-be", 5, "asymptotic_efficiency", None, 1, 1e-9),
    ("how-good-can-an-estimator-be", 5, "asymptotic_efficiencies", "mean", 0.5, 1e-9),
    ("how-good-can-an-estimator-be", 6, "biased_variance", None, 0.098, 1e-9),
    ("how-good-can-an-estimator-be", 6, "biased_mse", None, 0.1205, 1e-9),
    ("how-good-can-an-estimator-be", 7, "regular", None, False, 0),
    ("how-good-can-an-estimator-be", 8, "limit", None, 0.5, 1e-12),
    ("the-whole-chapter", 1, "theory_variance", 0, 0.2, 1e-12),
    ("the-whole-chapter", 2, "rmse", None, 2.12, 5e-3),
    ("the-whole-chapter", 3, "theory_variance", 1, 0.0, 0.0),
    ("the-whole-chapter", 3, "theory_bias", 1, 1.0, 0.0),
    ("the-whole-chapter", 5, "mle", None, 0.484, 5e-4),
    ("the-whole-chapter", 6, "underflow_after", None, 533, 0),
    ("the-whole-chapter", 6, "log_likelihood", None, -1400, 0.5),
    ("the-whole-chapter", 8, "slope", 0, 0.87, 5e-3),
    ("the-whole-chapter", 8, "slope", 1, 0.77, 5e-3),
    ("the-whole-chapter", 8, "slope", 2, 0.72, 5e-3),
    ("the-whole-chapter", 9, "nll", None, 0.532, 5e-4),
    ("the-whole-chapter", 9, "distance_to_mle", None, 0.44, 5e-3),
    ("the-whole-chapter", 14, "least_expected_test_error", None, 0.130, 5e-4),
    ("the-whole-chapter", 14, "best_complexity", None, 8, 0),
    ("the-whole-chapter", 14, "expected_test_error", None, 0.248, 5e-4),
    ("the-whole-chapter", 14, "noise", None, 0.09, 1e-12),
]  # fmt: skip


@pytest.fixture(scope="module")
def found():
    kept = {}

    def readouts(name: str, step: int):
        if (name, step) not in kept:
            one = shipped(name).steps[step - 1]
            kept[name, step] = one.concept.last(one.settings).readouts
        return kept[name, step]

    return readouts


@pytest.mark.parametrize(("name", "step", "readout", "part", "said", "within"), SAID)
def test_numbers_in_the_lessons_are_the_programs(found, name, step, readout, part, said, within) -> None:
    value = plain(found(name, step)[readout])
    value = value if part is None else value[part]
    assert value == said if said is None else value == pytest.approx(said, abs=within)


def test_other_claims_of_the_lessons(found) -> None:
    skewed = found("why-n-1", 3)
    assert skewed["theory_bias"][1] == pytest.approx(0.0, abs=1e-12)
    assert abs(skewed["bias"][1]) < 3 * skewed["bias_mcse"][1]
    bound = found("how-good-can-an-estimator-be", 2)
    assert all(abs(r - 1) < 3 * e for r, e in zip(bound["ratio"], bound["ratio_mcse"], strict=True))
    maximum = found("how-good-can-an-estimator-be", 7)
    sizes, spread = list(maximum["n"]), list(maximum["exact_variance"])
    assert spread[sizes.index(50)] / spread[sizes.index(500)] == pytest.approx(93, abs=0.5)
    wide = found("the-whole-chapter", 12)
    assert plain(wide["exact_probability_outside"])[-1] == pytest.approx(0.705, abs=5e-4)
    fits = shipped("the-whole-chapter").steps[13]
    other = fits.concept.last(fits.settings.with_values(degree=15)).readouts
    assert other["expected_test_error"] == pytest.approx(0.541, abs=5e-4)


def test_live_words() -> None:
    values = {"a": -1.25, "b": [1, 2.5], "c": {"x": 3}, "d": None, "e": 12345, "f": "mean"}
    text = "{a:.2f} {b[1]} {c[x]} {d} {e} {f} {b[9]} {nothing} {} {a.__class__}"
    assert filled(text, values) == "−1.25 2.5 3 no number 12\u2009345 mean no number no number {} {a.__class__}"
    assert list(named("{a:.2f} {b[1]}")) == ["a", "b"]


def test_every_answer_has_its_numbers() -> None:
    assert len(interview.cards()) == 7
    for index, card in enumerate(interview.cards()):
        assert set(named(card.text)) <= set(card.concept.readouts)
        assert list(named(card.text))
        words = interview.answer(index)
        assert "{" not in words
        assert "no number" not in words


def test_the_next_card() -> None:
    cards = titles = interview.names()
    assert interview.next_card(0, [], cards) == 1
    assert interview.next_card(0, titles[1:3], cards) == 3
    assert interview.next_card(6, [], cards) == 0
    assert interview.next_card(2, titles, cards) == 3
    assert interview.next_card(2, [title for title in titles if title != titles[2]], cards) == 2


def test_the_overview_has_the_chapters_tables() -> None:
    assert [len(table.rows) for table in overview.tables()] == [6, 5, 4]
    for table in overview.tables():
        for row in table.rows:
            assert len(row.cells) + 1 == len(table.header)
            assert row.concept.last(row.settings).readouts
    assert [page.id for page in PAGES] == ["overview", "interview"]


def test_a_title_is_short() -> None:
    long = "x" * (MOST_TITLE + 1)
    with pytest.raises(LessonError, match=r"title"):
        parse(GOOD.replace("# A lesson", f"# {long}"))
    assert parse(GOOD.replace("# A lesson", f"# {long[1:]}")).title == long[1:]


def test_a_file_that_may_not_be_read_is_one_sentence(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a.md"
    path.write_text(GOOD)

    def refuse(*_args, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(LessonError, match="it cannot be read: Permission denied"):
        read(path)
