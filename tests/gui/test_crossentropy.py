"""Cross-entropy in the real window: rings dragged and stepped, rows typed, pictures changed, answers hidden."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from engine.concepts.crossentropy import CONCEPT, PICTURES, CrossEntropySettings, with_one_more, without_row
from engine.settings import SettingError
from gui.axes import log_ticks, whole
from gui.scenes.crossentropy.editor import read_rows, written
from tests.gui.conftest import settle


def drag(canvas, handle, dx: int, dy: int, steps: int = 6) -> None:
    start = canvas.mapFromScene(handle.pos())
    viewport = canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(viewport, start + QPoint(dx * step // steps, dy * step // steps))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))


def picture_of(page):
    return page.scene.picture


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_draws_and_speaks(opened, name) -> None:
    page = opened("crossentropy", picture=name)
    assert page.stage.failure is None
    assert page.scene.canvas is picture_of(page)
    assert page.stage.strip.formulas
    assert page.scene.derivation()
    assert PICTURES[name] in page.scene.describe()


@pytest.mark.parametrize("preset", CONCEPT.presets)
def test_every_preset_draws(window, opened, qtbot, preset) -> None:
    page = opened("crossentropy")
    window.apply_preset(preset)
    settle(window, qtbot)
    assert page.stage.failure is None
    assert page.result.settings == CONCEPT.start(preset)


def test_dragging_a_ring_changes_that_row_alone_and_is_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    picture, before = picture_of(page), page.settings
    drag(picture, picture.items[3].handle, 0, 40)
    settle(window, qtbot)
    after = page.settings.probabilities
    assert after[3] < before.probabilities[3] - 0.05
    assert (after[:3], after[4]) == (before.probabilities[:3], before.probabilities[4])
    assert window.undo.count() == 1
    assert picture.items[3].bar.y_data[0] == pytest.approx(-math.log(after[3]))
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings == before


def test_a_ring_dragged_to_the_wrong_end_is_an_infinite_loss(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    drag(picture, picture.items[0].handle, 0, 2000)
    settle(window, qtbot)
    assert page.settings.probabilities[0] == 0.0
    assert page.result.readouts["cross_entropy"] == math.inf
    assert picture.table.verdict.startswith("Infinite loss: row 1")
    assert picture.infinite[0].text == "∞"
    assert page.stage.strip.formulas[0].terms[0].value == "∞"


def test_a_press_alone_changes_nothing(window, opened, qtbot) -> None:
    page = opened("crossentropy", probabilities=(0.123456, 0.1, 0.8, 0.7, 0.3), temperature=1.2345678)
    picture = picture_of(page)
    drag(picture, picture.items[0].handle, 0, 0)
    settle(window, qtbot)
    assert page.settings.probabilities[0] == 0.123456
    page.panel.row("picture").chosen.emit("temperature")
    settle(window, qtbot)
    drag(picture_of(page), picture_of(page).handle, 0, 0)
    settle(window, qtbot)
    assert page.settings.temperature == 1.2345678
    assert window.undo.count() == 1


def test_arrow_keys_step_a_ring(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    picture.setFocus()
    picture.items[1].handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(picture.viewport(), Qt.Key.Key_Up)
    qtbot.keyClick(picture.viewport(), Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert page.settings.probabilities[1] == pytest.approx(0.21)


@pytest.mark.parametrize(
    ("name", "handle", "row"), [("descent", "logit", "logit"), ("scoring", "stated_handle", "stated")]
)
def test_enter_on_a_ring_types_its_number(window, opened, qtbot, name, handle, row) -> None:
    page = opened("crossentropy", picture=name)
    picture = picture_of(page)
    picture.setFocus()
    getattr(picture, handle).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(picture.viewport(), Qt.Key.Key_Return)
    field = window.focusWidget()
    assert field is page.panel.row(row).field
    QTest.keyClicks(field, "0.25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert getattr(page.settings, row) == 0.25


def test_enter_on_a_row_goes_to_the_rows(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    picture.setFocus()
    page.scene.grip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(picture.viewport(), Qt.Key.Key_Return)
    assert window.focusWidget() is page.scene.editor.field.field


def test_pointing_at_a_row_lights_its_bar_its_drop_and_its_term(opened) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    bar = picture.items[2].bar
    plane = picture.bars.plane
    at = QPointF(plane.px(3.0), plane.py(0.5 * bar.y_data[0]))
    assert picture.key_at(at) == "row3"
    picture.pointed.emit("row3")
    assert {item.opacity() for item in (bar, picture.items[2].drop, picture.items[2].handle)} == {1.0}
    assert picture.items[0].bar.opacity() < 0.5
    assert page.stage.strip.highlight == "row3"
    assert any(term.key == "row3" for term in page.stage.strip.formulas[0].terms)
    picture.pointed.emit("")
    assert picture.items[0].bar.opacity() == 1.0


def test_clicking_a_bar_looks_at_its_row(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="classes")
    picture = picture_of(page)
    plane = picture.bars.plane
    QTest.mouseClick(picture.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(round(plane.px(3.0)), round(plane.py(0.1))))  # fmt: skip
    assert page.scene.view.row == 3
    assert "row 3" in picture.top.frame.furnishing.title
    assert page.stage.strip.formulas[0].terms[0].symbol == "loss_{3}"


def test_dragging_a_logit_changes_the_row_looked_at(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="classes")
    picture = picture_of(page)
    picture.chose.emit(1)
    drag(picture, picture.items[2].handle, 0, -30)
    settle(window, qtbot)
    before, after = CrossEntropySettings().logit_rows, page.settings.logit_rows
    assert np.argwhere(before != after).tolist() == [[1, 2]]
    assert after[1, 2] > before[1, 2]


def test_hundreds_of_rows_have_one_ring(opened) -> None:
    rng = np.random.default_rng(1)
    y, p = (rng.random(400) < 0.5).astype(float), rng.random(400)
    page = opened("crossentropy", labels=tuple(y), probabilities=tuple(p))
    picture = picture_of(page)
    assert sum(items.handle.isVisible() for items in picture.items) == 1
    picture.chose.emit(199)
    assert picture.items[0].handle.value == pytest.approx((200.0, p[199]))
    assert "400" in page.scene.status()


def test_the_player_walks_both_descents(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="descent")
    player, valleys = page.stage.player, picture_of(page).valleys
    assert player.isVisible()
    player.transport.go(10)
    for valley in valleys:
        assert len(valley.trail.x_data) == 11
        assert valley.trail.x_data[0] == -8.0
    assert page.scene.result.readouts["steps_cross_entropy"] is None
    player.transport.go(22)
    assert "arrived in 22 steps" in valleys[0].panel.frame.furnishing.heights
    assert page.scene.result.readouts["steps_mse"] is None
    player.transport.finish()
    assert "arrived in 517 steps" in valleys[1].panel.frame.furnishing.heights
    page.panel.row("picture").chosen.emit("scoring")
    settle(window, qtbot)
    assert not player.isVisible()


def test_dragging_the_start_and_the_logit(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="descent")
    picture = picture_of(page)
    drag(picture, picture.start, 40, 0)
    settle(window, qtbot)
    assert page.settings.start > -7.9
    assert page.result.descents["squared"].path[0] == page.settings.start
    drag(picture, picture.logit, -30, 0)
    settle(window, qtbot)
    assert page.settings.logit < -5.1


def test_more_steps_than_are_needed_are_refused_in_words(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="descent")
    page.stage.player.transport.move(1)
    assert "both descents have arrived" in window.status.words.text()
    page = opened("crossentropy", picture="descent", start=-20.0, most_steps=50)
    page.stage.player.transport.move(10)
    settle(window, qtbot)
    assert page.settings.most_steps == 60


def test_truth_and_statement_are_dragged(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="scoring")
    picture = picture_of(page)
    drag(picture, picture.truth_handle, -250, 0)
    settle(window, qtbot)
    drag(picture, picture.stated_handle, 60, 0)
    settle(window, qtbot)
    assert page.settings.truth < 0.5
    assert page.settings.stated > 0.45
    assert "least at 0, not at q" in picture.table.verdict
    assert picture.least["absolute"].x_data.tolist() == [0.0]
    assert picture.least["cross_entropy"].x_data.tolist() == [page.settings.truth]


def test_temperature_and_smoothing_are_dragged(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="temperature")
    picture = picture_of(page)
    drag(picture, picture.handle, 80, 0)
    settle(window, qtbot)
    drag(picture, picture.aim_handle, -60, 0)
    settle(window, qtbot)
    assert page.settings.temperature > 1.1
    assert 0.05 < page.settings.smoothing < 0.6
    assert "1 − α" in str([term.symbol for term in page.stage.strip.formulas[1].terms])


@pytest.mark.parametrize("name", PICTURES)
def test_predict_hides_the_answer_and_reveal_draws_the_gap(window, opened, qtbot, name) -> None:
    page = opened("crossentropy", picture=name)
    picture = picture_of(page)
    window.toggle_predict()
    assert picture.guess.handle.isVisible()
    assert "?" in str(page.stage.strip.formulas) or name == "scoring"
    drag(picture, picture.guess.handle, 30, -30)
    window.toggle_predict()
    assert not picture.guess.handle.isVisible()
    assert picture.guess.gap.isVisible()
    assert len(picture.guess.gap.ends) == 1
    assert "your guess" in picture.guess.label.text


def test_ghosts_and_lock_hold_the_picture(window, opened, qtbot) -> None:
    page = opened("crossentropy", picture="descent")
    picture = picture_of(page)
    before = len(picture.loss.items)
    window.toggle_ghost()
    assert len(picture.loss.items) > before
    window.toggle_ghost()
    assert len(picture.loss.items) == before
    page = opened("crossentropy")
    window.toggle_lock()
    limits = picture_of(page).bars.y_span.limits
    window.change(page, page.settings.with_values(probabilities=(1e-6, 0.1, 0.8, 0.7, 0.3)))
    settle(window, qtbot)
    assert picture_of(page).bars.y_span.limits == limits


def test_rows_are_typed_added_and_removed(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    editor = page.scene.editor
    editor.field.enter("1: 0.5; 0 0.25; 0.5: 0.75")
    settle(window, qtbot)
    assert page.settings.labels == (1, 0, 0.5)
    assert page.settings.probabilities == (0.5, 0.25, 0.75)
    qtbot.mouseClick(editor.more, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.settings.probabilities == (0.5, 0.25, 0.75, 0.5)
    page.scene.picture.chose.emit(1)
    qtbot.mouseClick(editor.fewer, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert page.settings.probabilities == (0.5, 0.75, 0.5)
    shown = editor.field.field.text()
    editor.field.enter("1: 0.5; 0: 1.5")
    assert "row 2 = 1.5" in editor.field.error.text()
    assert page.settings.probabilities == (0.5, 0.75, 0.5)
    assert shown == "1: 0.5; 0.5: 0.75; 1: 0.5"


@pytest.mark.parametrize(
    ("picture", "text", "words"),
    [
        ("rows", "1: 0.9; 0", "row 2"),
        ("rows", "1: 0.9; x: 0.1", "a label and a probability"),
        ("rows", "", "from 1 to 1000 numbers"),
        ("classes", "1: 2 1; 2: 1 2 3", "as many logits as in every row"),
        ("classes", "3: 2 1", "a whole number from 1 to 2"),
    ],
)
def test_rows_that_are_none_are_refused_by_row(picture, text, words) -> None:
    with pytest.raises(SettingError) as caught:
        read_rows(text, CrossEntropySettings(picture=picture))
    assert words in str(caught.value)


def test_delete_takes_the_row_of_the_ring_away(window, opened, qtbot) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    picture.setFocus()
    picture.items[3].handle.setFocus(Qt.FocusReason.TabFocusReason)
    for left in (4, 3):
        qtbot.keyClick(picture.viewport(), Qt.Key.Key_Delete)
        settle(window, qtbot)
        assert len(page.settings.labels) == left
        picture.items[0].handle.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.settings.probabilities == (0.1, 0.8, 0.3)
    window.change(page, page.settings.with_values(labels=(1,), probabilities=(0.5,)))
    settle(window, qtbot)
    qtbot.keyClick(picture.viewport(), Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert page.settings.labels == (1,)


def test_the_table_yields_where_there_is_no_room(window, opened) -> None:
    page = opened("crossentropy")
    picture = picture_of(page)
    assert picture.side.frame.isVisible()
    assert picture.steps.plane.height < 0.6 * picture.height()
    window.resize(1024, 640)
    assert not picture.side.frame.isVisible()
    assert picture.steps.plane.height > 0.6 * picture.height()


@pytest.mark.parametrize("picture", ["rows", "classes"])
def test_written_rows_read_back(picture) -> None:
    s = CrossEntropySettings(picture=picture)
    assert read_rows(written(s), s) == s
    assert without_row(with_one_more(s), len(s.labels if picture == "rows" else s.classes)) == s


def test_small_likelihoods_have_ticks_that_say_how_small() -> None:
    assert log_ticks(-70.0, 0.0).texts[0] == "10⁻⁶⁶"
    assert log_ticks(-900.0, 0.0).texts[0] == "10⁻⁷⁷⁴"
    assert log_ticks(-5.0, 0.0).texts == ("10⁻⁵", "0.0001", "0.001", "0.01", "0.1", "1")
    assert whole(log_ticks(0.0, 1.0)).at == (0.0, 1.0)
