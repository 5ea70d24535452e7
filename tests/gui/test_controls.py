"""The control panel under real events: what the hand does, what is told, what stays silent."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.settings import Settings, specs
from gui import spoken_value
from gui.controls import ControlPanel
from gui.fields import TypedField
from gui.rows import ChoiceRow, NumberRow, TextRow, TickRow
from gui.sliders import Scale
from gui.theme import COMPACT, DARK, DESK, LIGHT, PROJECTED, PROJECTOR, Look
from tests.gui.demo import DemoSettings, DemoView

Key, Button = Qt.Key, Qt.MouseButton
Told = list[tuple[Settings, str]]


class Bench:
    """A panel on the screen and everything that it has told."""

    def __init__(self, panel: ControlPanel, bot: QtBot) -> None:
        self.panel, self.bot = panel, bot
        self.told: Told = []
        panel.edited.connect(lambda settings, phase: self.told.append((settings, phase)))

    def number(self, name: str) -> NumberRow:
        row = self.panel.row(name)
        assert isinstance(row, NumberRow)
        return row

    def type_in(self, field: QLineEdit, text: str, key: Key = Key.Key_Return) -> None:
        field.setFocus()
        field.selectAll()
        for letter in text:
            # QTest's own typing knows ASCII alone.
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.bot.keyClick(field, key)

    def phases(self) -> list[str]:
        return [phase for _, phase in self.told]

    def last(self, name: str) -> object:
        return getattr(self.told[-1][0], name)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    panel = ControlPanel([DemoSettings, DemoView], Look(LIGHT, DESK))
    panel.resize(300, 900)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    return Bench(panel, qtbot)


def at(row: NumberRow, value: float) -> QPoint:
    slider = row.slider
    shown = slider.shown
    slider.show_value(value)
    spot = slider.knob().toPoint()
    slider.show_value(shown)
    return spot


def test_a_drag_begins_moves_and_ends(bench: Bench) -> None:
    row = bench.number("shift")
    slider = row.slider
    bench.bot.mousePress(slider, Button.LeftButton, pos=at(row, -1.2))
    for value in (0.0, 1.0, 1.5):
        bench.bot.mouseMove(slider, at(row, value))
    bench.bot.mouseRelease(slider, Button.LeftButton, pos=at(row, 1.5))
    assert bench.phases() == ["began", "moved", "moved", "moved", "ended"]
    assert bench.told[0][0] == DemoSettings()
    assert bench.last("shift") == pytest.approx(1.5, abs=0.03)
    assert bench.told[-1][0] is bench.told[-2][0]


def test_a_press_beside_the_knob_fetches_it(bench: Bench) -> None:
    row = bench.number("shift")
    bench.bot.mousePress(row.slider, Button.LeftButton, pos=at(row, 2.0))
    assert bench.phases() == ["began", "moved"]
    bench.bot.mouseRelease(row.slider, Button.LeftButton, pos=at(row, 2.0))
    assert bench.phases() == ["began", "moved", "ended"]


def test_a_press_on_the_knob_moves_nothing(bench: Bench) -> None:
    row = bench.number("shift")
    bench.bot.mouseClick(row.slider, Button.LeftButton, pos=at(row, -1.2) + QPoint(3, 0))
    assert bench.phases() == ["began", "ended"]
    assert bench.told[-1][0] == DemoSettings()


def test_escape_in_a_drag_gives_the_old_value_back(bench: Bench) -> None:
    row = bench.number("shift")
    bench.bot.mousePress(row.slider, Button.LeftButton, pos=at(row, -1.2))
    bench.bot.mouseMove(row.slider, at(row, 1.0))
    bench.bot.keyClick(row.slider, Key.Key_Escape)
    bench.bot.mouseRelease(row.slider, Button.LeftButton, pos=at(row, 2.0))
    assert bench.phases() == ["began", "moved", "ended"]
    assert bench.last("shift") == -1.2
    assert row.field.text() == "−1.20"


def test_dragged_values_read_clean(bench: Bench) -> None:
    row = bench.number("shape")
    bench.bot.mousePress(row.slider, Button.LeftButton, pos=at(row, 2.0))
    for x in range(20, 250, 7):
        bench.bot.mouseMove(row.slider, QPoint(x, 10))
    bench.bot.mouseRelease(row.slider, Button.LeftButton)
    for settings, _ in bench.told:
        assert isinstance(settings, DemoSettings)
        assert float(f"{settings.shape:.2f}") == settings.shape


@pytest.mark.parametrize(
    ("key", "shift", "value"),
    [
        (Key.Key_Right, False, -1.19), (Key.Key_Left, False, -1.21), (Key.Key_Up, True, -1.1),
        (Key.Key_Down, False, -1.21),
        (Key.Key_PageUp, False, -1.1), (Key.Key_PageDown, False, -1.3),
        (Key.Key_Home, False, -3.0), (Key.Key_End, False, 3.0),
        (Key.Key_Right, True, -1.1),
    ],
)  # fmt: skip
def test_keys_step_the_slider(bench: Bench, key: Key, shift: bool, value: float) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    bench.bot.keyClick(bench.number("shift").slider, key, modifier)
    assert bench.phases() == ["ended"]
    assert bench.last("shift") == pytest.approx(value)


def test_a_key_at_the_end_says_nothing(bench: Bench) -> None:
    slider = bench.number("n").slider
    bench.bot.keyClick(slider, Key.Key_Home)
    bench.bot.keyClick(slider, Key.Key_Left)
    assert bench.phases() == ["ended"]
    assert bench.last("n") == 1
    assert type(bench.last("n")) is int


def test_typing_is_one_edit(bench: Bench) -> None:
    field = bench.number("shift").field
    bench.type_in(field, "−0.75")
    assert bench.phases() == ["ended"]
    assert bench.last("shift") == -0.75
    bench.bot.keyClick(field, Key.Key_Return)
    bench.number("shape").slider.setFocus()
    assert len(bench.told) == 1


def test_leaving_a_field_takes_its_text(bench: Bench) -> None:
    bench.type_in(bench.number("n").field, "12", Key.Key_Tab)
    assert bench.phases() == ["ended"]
    assert bench.last("n") == 12


def test_arrows_step_in_the_typed_field(bench: Bench) -> None:
    field = bench.number("n").field
    field.setFocus()
    bench.bot.keyClick(field, Key.Key_Up)
    bench.bot.keyClick(field, Key.Key_PageUp)
    assert bench.phases() == ["ended", "ended"]
    assert field.text() == "16"


def test_a_bad_text_stays_and_says_why_until_escape(bench: Bench) -> None:
    row = bench.number("n")
    bench.type_in(row.field, "many")
    assert bench.told == []
    assert row.field.text() == "many"
    assert row.field.wrong
    assert row.error.isVisible()
    assert row.error.text() == "! n = 'many' is not allowed; it must be a whole number from 1 to 10000"
    bench.bot.keyClick(row.field, Key.Key_Escape)
    assert row.field.text() == "5"
    assert row.error.isHidden()
    assert not row.field.wrong
    assert bench.told == []


def test_fields_that_do_not_go_together_answer_at_the_edited_row(bench: Bench) -> None:
    row = bench.number("n")
    bench.type_in(row.field, "50")
    assert bench.told == []
    assert "at most 8000 at n = 50" in row.error.text()
    assert row.field.text() == "50"
    bench.type_in(row.field, "20")
    assert row.error.isHidden()
    assert bench.phases() == ["ended"]


def test_a_drag_past_the_allowed_ends_on_the_last_allowed(bench: Bench) -> None:
    row = bench.number("n_trials")
    bench.bot.mousePress(row.slider, Button.LeftButton, pos=at(row, 10_000))
    bench.bot.mouseMove(row.slider, at(row, 50_000))
    bench.bot.mouseMove(row.slider, at(row, 500_000))
    assert row.error.isVisible()
    bench.bot.mouseRelease(row.slider, Button.LeftButton, pos=at(row, 500_000))
    assert bench.phases() == ["began", "moved", "ended"]
    assert row.slider.shown == bench.last("n_trials")
    assert row.error.isVisible()


def test_a_value_beyond_the_typical_widens_the_slider(bench: Bench) -> None:
    row = bench.number("shape")
    bench.type_in(row.field, "37.5")
    assert bench.last("shape") == 37.5
    assert row.slider.scale.high == 50
    bench.panel.show_settings(DemoSettings(shift=-170.0))
    assert bench.number("shift").slider.scale.low == -200
    row.reset()
    assert row.slider.scale == row.scale
    assert row.field.text() == "2.00"


def test_a_combo_a_tick_and_a_text_are_single_edits(bench: Bench) -> None:
    combo, tick, text = bench.panel.row("first"), bench.panel.row("same"), bench.panel.row("typed")
    assert isinstance(combo, ChoiceRow)
    assert isinstance(tick, TickRow)
    assert isinstance(text, TextRow)
    bench.bot.keyClick(combo.combo, Key.Key_Down)
    bench.bot.mouseClick(tick.tick, Button.LeftButton)
    bench.type_in(text.field, "median(x)")
    assert bench.phases() == ["ended"] * 3
    settings = bench.told[-1][0]
    assert isinstance(settings, DemoSettings)
    assert (settings.first, settings.same, settings.typed) == ("median", False, "median(x)")


def test_numbers_are_read_with_true_minus_and_commas(bench: Bench) -> None:
    bench.panel.more.setChecked(True)
    row = bench.panel.row("data")
    assert isinstance(row, TextRow)
    assert row.field.text() == "1.5, −2"
    bench.type_in(row.field, "1, −2.5, 1e3")
    assert bench.last("data") == (1.0, -2.5, 1000.0)
    bench.panel.show_settings(DemoSettings(data=tuple(float(x) for x in range(2000))))
    assert row.field.isReadOnly()
    assert row.field.text().startswith("2\u2009000")


def test_a_view_is_edited_apart_from_the_settings(bench: Bench) -> None:
    tick = bench.panel.row("ring")
    assert isinstance(tick, TickRow)
    bench.bot.mouseClick(tick.tick, Button.LeftButton)
    assert bench.told == [(DemoView(ring=True), "ended")]


def test_showing_settings_is_silent_and_touches_only_what_changed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    touched: list[str] = []
    for spec in specs(DemoSettings):
        row = bench.panel.row(spec.name)
        monkeypatch.setattr(row, "display", _noting(touched, spec.name, row.display))
    bench.panel.show_settings(DemoSettings(shift=2.5, n=7))
    assert touched == ["shift", "n"]
    assert bench.told == []
    assert bench.number("shift").field.text() == "2.50"


def _noting(touched: list[str], name: str, display: Callable[[object], None]) -> Callable[[object], None]:
    def noted(value: object) -> None:
        touched.append(name)
        display(value)

    return noted


def test_rows_come_and_go_with_their_condition(bench: Bench) -> None:
    row, other = bench.panel.row("shape"), bench.panel.row("rate")
    heading = other.parentWidget()
    for population, shown in (("gamma", True), ("normal", False), ("gamma", True)):
        bench.panel.show_settings(DemoSettings(population=population))
        assert row.isVisible() == shown
        assert other.isVisible() != shown
        assert heading.isVisible() != shown


def test_a_long_word_in_an_error_may_break(bench: Bench) -> None:
    row = bench.panel.row("typed")
    row.show_error("x" * 60)
    assert row.error.text().count("\u200b") == 2


def test_more_hides_the_rest(bench: Bench) -> None:
    assert not bench.panel.row("seed").isVisible()
    bench.bot.mouseClick(bench.panel.more, Button.LeftButton)
    assert bench.panel.row("seed").isVisible()


def test_a_double_click_on_the_name_and_the_menu_reset(bench: Bench) -> None:
    row = bench.number("shift")
    bench.type_in(row.field, "2")
    bench.bot.mouseDClick(row.caption, Button.LeftButton)
    bench.bot.mouseRelease(row.field, Button.LeftButton)  # the caption itself lets it pass
    assert bench.last("shift") == -1.2
    bench.type_in(row.field, "1")
    menu = row.menu()
    menu.actions()[-1].trigger()
    assert bench.phases() == ["ended"] * 4
    assert bench.last("shift") == -1.2
    menu = row.menu(row.field)
    assert menu.actions()[-1].text() == "Reset to default"
    assert not menu.actions()[-1].isEnabled()
    menu.deleteLater()


def test_reset_brings_a_bad_text_back(bench: Bench) -> None:
    row = bench.number("n")
    bench.type_in(row.field, "x")
    row.reset()
    assert row.field.text() == "5"
    assert row.error.isHidden()


def test_every_control_has_a_name_and_every_number_a_value_text(bench: Bench) -> None:
    bench.panel.more.setChecked(True)
    controls = [part for part in bench.panel.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [part for part in controls if part.window() is bench.panel.window()]
    assert len(named) > 15
    for part in named:
        assert part.accessibleName(), part
    assert bench.number("shift").slider.accessibleName() == "Aim, across b_x"
    assert bench.number("shift").slider.words == "−1.20"
    assert bench.number("n_trials").caption.buddy() is bench.number("n_trials").slider


def test_an_aid_to_reading_can_move_a_slider(bench: Bench) -> None:
    spoken_value.install()
    slider = bench.number("n").slider
    face = QAccessible.queryAccessibleInterface(slider).valueInterface()
    face.setCurrentValue(11)
    assert bench.phases() == ["ended"]
    assert bench.last("n") == 11


def test_tab_goes_down_the_panel(bench: Bench) -> None:
    combo = bench.panel.row("population")
    assert isinstance(combo, ChoiceRow)
    combo.combo.setFocus()
    walked: list[QWidget | None] = []
    for _ in range(4):
        bench.bot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    rows = [bench.number("shape"), bench.number("scale")]
    assert {part for row in rows for part in (row.field, row.slider)} == set(walked)


@pytest.mark.parametrize(
    ("look", "width"), [(Look(LIGHT, DESK), 300), (Look(DARK, COMPACT), 236), (Look(PROJECTOR, PROJECTED), 520)]
)
def test_nothing_is_wider_than_the_panel(bench: Bench, look: Look, width: int) -> None:
    buttons = QPushButton("A long word on a button")
    bench.panel.add_widget("How much data?", buttons)
    bench.panel.set_look(look)
    bench.panel.more.setChecked(True)
    bench.panel.resize(width, 700)
    bench.panel.show_settings(DemoSettings(shift=-123.456))
    for _ in range(3):
        QApplication.processEvents()
    for part in bench.panel.findChildren(TypedField):
        right = part.mapTo(bench.panel, QPointF(part.width(), 0)).x()
        assert right <= width
    assert bench.panel.horizontalScrollBar().maximum() == 0
    assert bench.number("n").hint.isVisible() == (look.metrics is DESK)


def test_a_hint_can_live(bench: Bench) -> None:
    row = bench.panel.row("n")
    row.set_hint("200 shots fired.")
    assert row.hint.text() == "200 shots fired."


def test_a_scale_reaches_both_ends_and_back() -> None:
    for spec in specs(DemoSettings):
        if spec.kind not in ("int", "float"):
            continue
        scale = Scale.of(spec)
        for share in range(0, 101):
            value = scale.value(round(share / 100 * scale.positions))
            assert spec.check(value) == value
            assert abs(scale.position(value) - share / 100 * scale.positions) <= max(2.5, 0.02 * scale.positions)
        assert scale.value(0) == scale.low
        assert scale.value(scale.positions) == scale.high


def test_scales_without_a_typical_span_and_with_open_ends() -> None:
    by_name = {spec.name: spec for spec in specs(DemoSettings)}
    assert Scale.of(by_name["scale"]).low == 0.01
    strength = Scale.of(by_name["strength"])
    assert strength.value(strength.position(0.1)) == pytest.approx(0.1, rel=0.02)
    assert strength.covering(2e5, by_name["strength"]).high == 2e5
    assert strength.covering(3e-6, by_name["strength"]).low == 2e-6
