"""The player by real clicks and keys: what it shows, and that it never changes what is computed."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.player import SPEEDS, PlayerBar, Transport
from gui.theme import Look
from tests.gui.conftest import settle

LEFT = Qt.MouseButton.LeftButton


class Clock:
    """Time as the test wants it, in place of the transport's own."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.milliseconds = 0.0
        transport._since = self

    def start(self) -> None:
        self.milliseconds = 0.0

    def restart(self) -> float:
        passed, self.milliseconds = self.milliseconds, 0.0
        return passed

    def tick(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.02)):
            if self.transport.playing:
                self.milliseconds += 20.0
                self.transport._advance()


@pytest.fixture
def bar(qtbot):
    made = PlayerBar(Look(theme.LIGHT, theme.DESK), unit="samples")
    qtbot.addWidget(made)
    made.resize(1000, 64)
    made.set_run(1_000, 1_000)
    made.show()
    return made


def test_buttons_step_and_never_compute(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=300)
    before = page.result
    player = page.stage.player
    qtbot.mouseClick(player.back, LEFT)
    qtbot.mouseClick(player.back, LEFT)
    assert page.scene.result.done == 298
    qtbot.mouseClick(player.next, LEFT)
    assert page.scene.result.done == 299
    assert player.state.text() == "299 of 300 samples"
    qtbot.mouseClick(player.next, LEFT)
    assert player.transport.at_end
    assert page.result is before
    assert window.undo.count() == 0


def test_back_stops_at_the_first(bar, qtbot) -> None:
    bar.transport.go(2)
    for _ in range(3):
        qtbot.mouseClick(bar.back, LEFT)
    assert bar.transport.step == 1


def test_more_steps_inside_the_run(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=3_000)
    player = page.stage.player
    player.transport.go(5)
    for steps, done in ((1, 6), (10, 16), (1000, 1016)):
        qtbot.mouseClick(player.more[steps], LEFT)
        assert page.scene.result.done == done
    assert page.settings.n_trials == 3_000
    assert window.undo.count() == 0


def test_more_steps_at_the_end_raise_r_as_one_undo_entry(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=300)
    first = page.result.estimates(0)
    player = page.stage.player
    for steps, total in ((1, 301), (10, 311), (1000, 1_311)):
        qtbot.mouseClick(player.more[steps], LEFT)
        settle(window, qtbot)
        assert page.settings.n_trials == total
        assert page.scene.result.done == total
        assert player.state.text() == f"{total:,} of {total:,} samples".replace(",", "\u2009")
    assert window.undo.count() == 3
    np.testing.assert_array_equal(page.result.estimates(0)[:300], first, "the same samples go on")
    window.undo.undo()
    settle(window, qtbot)
    assert page.settings.n_trials == 311


def test_more_than_is_allowed_is_refused_in_words(window, opened, qtbot) -> None:
    page = opened("target", shots=1_000_000)
    qtbot.mouseClick(page.stage.player.more[100], LEFT)
    assert page.settings.shots == 1_000_000
    assert window.status.words.text().startswith("! shots = 1000100 is not allowed")


def test_play_replays_from_the_step_shown(bar, qtbot) -> None:
    clock = Clock(bar.transport)
    bar.transport.go(400)
    qtbot.mouseClick(bar.start, LEFT)
    assert bar.transport.playing
    assert bar.start.sign == "pause"
    assert bar.transport.step == 400
    clock.tick(0.2)
    assert 400 < bar.transport.step < 1_000
    qtbot.mouseClick(bar.start, LEFT)
    here = bar.transport.step
    clock.tick(1.0)
    assert bar.transport.step == here, "paused"


def test_play_at_the_end_begins_anew_and_ends_there(bar, qtbot) -> None:
    clock = Clock(bar.transport)
    assert bar.transport.at_end
    qtbot.mouseClick(bar.start, LEFT)
    assert bar.transport.step == 1
    clock.tick(60.0)
    assert not bar.transport.playing
    assert bar.transport.at_end
    assert bar.start.sign == "play"


def test_the_first_ones_land_one_by_one(bar, qtbot) -> None:
    """At speed 1 the first eight steps take two seconds, four a second."""
    clock = Clock(bar.transport)
    bar.transport.play()
    shown = []
    for _ in range(88):
        clock.tick(0.02)
        shown.append(bar.transport.step)
    assert sorted(set(shown)) == list(range(1, 9))
    assert shown[-1] == 8


@pytest.mark.parametrize("speed", SPEEDS)
def test_speed_multiplies_the_pace(bar, qtbot, speed) -> None:
    clock = Clock(bar.transport)
    bar.transport.speed = speed
    bar.transport.go(500)
    bar.transport.play()
    clock.tick(0.02)
    expected = 500 * (1 + 4.0 / 8.0 * speed * 0.02)
    assert bar.transport._position == pytest.approx(min(expected, 1_000))


def test_the_speed_is_chosen_from_a_menu(bar, qtbot) -> None:
    qtbot.mouseClick(bar.speed, LEFT)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["1×"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert bar.transport.speed == 2.0
    assert bar.speed.text() == "speed 2×"


def test_scrubbing_by_the_mouse(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=300)
    player = page.stage.player
    player.transport.play()
    y = player.track.height() // 2
    start = player.track.knob().toPoint()
    QTest.mousePress(player.track, LEFT, pos=start)
    QTest.mouseMove(player.track, QPoint(player.track.width() // 2, y))
    assert not player.transport.playing
    assert page.scene.result.done == pytest.approx(150, abs=3)
    QTest.mouseMove(player.track, QPoint(1, y))
    assert page.scene.result.done == 1
    QTest.mouseMove(player.track, QPoint(player.track.width() - 1, y))
    assert player.transport.at_end
    QTest.mouseRelease(player.track, LEFT, pos=QPoint(player.track.width() - 1, y))
    assert page.scene.result.done == 300
    assert window.undo.count() == 0


def test_arrows_on_the_track_go_one_by_one(bar, qtbot) -> None:
    bar.set_run(1_000_000, 1_000_000)
    bar.transport.go(500_000)
    bar.track.setFocus()
    qtbot.keyClick(bar.track, Qt.Key.Key_Right)
    assert bar.transport.step == 500_001
    qtbot.keyClick(bar.track, Qt.Key.Key_PageDown)
    assert bar.transport.step == 499_991
    qtbot.keyClick(bar.track, Qt.Key.Key_End)
    assert bar.transport.at_end
    qtbot.keyClick(bar.track, Qt.Key.Key_Home)
    assert bar.transport.step == 1


def test_keys_play_and_step(bar) -> None:
    assert bar.pressed(Qt.Key.Key_Left)
    assert bar.transport.step == 999
    assert bar.pressed(Qt.Key.Key_Space)
    assert bar.transport.playing
    assert bar.pressed(Qt.Key.Key_Right)
    assert not bar.transport.playing
    assert not bar.pressed(Qt.Key.Key_P)
    bar.set_run(0, 0)
    assert bar.isHidden()
    assert not bar.pressed(Qt.Key.Key_Space)


def test_the_player_stays_where_it_is_while_a_run_streams(bar) -> None:
    bar.set_run(100, 1_000)
    bar.transport.go(400)
    assert bar.transport.step == 100, "no further than there is"
    clock = Clock(bar.transport)
    bar.transport.play()
    clock.tick(5.0)
    assert bar.transport.step == 100
    assert bar.transport.playing, "it goes on when more arrives"
    bar.set_run(1_000, 1_000)
    clock.tick(0.1)
    assert 100 < bar.transport.step < 1_000


def test_a_million_replications_stream_and_can_be_stepped_back(window, opened, qtbot) -> None:
    page = opened("sampling", n_trials=1_000_000, population="normal", estimator_b="none")
    assert page.stage.player.state.text() == "1\u2009000\u2009000 of 1\u2009000\u2009000 samples"
    qtbot.mouseClick(page.stage.player.back, LEFT)
    assert page.scene.result.done == 999_999
