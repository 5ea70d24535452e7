"""Sessions in the real window: files, links, what is open the next day, and what a crash leaves."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox

from engine import link, session_file
from engine.concepts import BY_ID, CONCEPTS
from engine.session import Session, State
from engine.state import decode, encode
from gui import theme
from gui.scene import NoView, view_class
from gui.sessions import recent
from gui.sessions.feature import Sessions
from gui.sessions.keeping import Keeping, state_folder
from gui.sessions.place import remember_place, remembered_scheme, restore_place
from gui.window import Window
from tests.engine.drawn_states import sessions
from tests.gui.conftest import settle

ROOT = Path(__file__).parents[2]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def part(window) -> Sessions:
    return window.feature(Sessions)


@pytest.fixture
def another(qtbot):
    """A function that opens one more window, as a second start of the program would."""
    made: list[Window] = []

    def opening(asked=None, *, fresh: bool = False) -> Window:
        window = Window(scheme=theme.LIGHT)
        qtbot.addWidget(window, before_close_func=lambda one: settle(one, qtbot))
        window.show()
        window.feature(Sessions).begin(asked, fresh=fresh)
        settle(window, qtbot)
        made.append(window)
        return window

    yield opening
    for window in made:
        settle(window, qtbot)
        window.close()


def press(qtbot, window, key, modifier=CONTROL) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def enter(window, qtbot, name: str, text: str) -> None:
    window.page.panel.row(name).enter(text)
    settle(window, qtbot)


def dropped(window, data: QMimeData) -> bool:
    """A real drop in the middle of the window; whether it was taken."""
    at, buttons = QPointF(400, 300), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, enters)
    if enters.isAccepted():
        QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, none))
    return enters.isAccepted()


def chosen(part, qtbot, path: Path) -> None:
    """Drive the dialog that is open: its name typed, and Return."""
    dialog = part.dialog
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    field.textEdited.emit(str(path))  # as typing does: a file selected in the list gives way
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitActive(part.window):
        part.window.activateWindow()  # as a window manager does when a dialog has gone


# -- files


def test_save_and_open_by_keys_and_dialogs(window, opened, part, qtbot, tmp_path) -> None:
    opened("target", spread=2.5)
    press(qtbot, window, Qt.Key.Key_S)
    chosen(part, qtbot, tmp_path / "lecture")
    path = tmp_path / "lecture.thetahat"
    assert json.loads(path.read_text())["concepts"]["target"]["settings"]["spread"] == 2.5
    assert window.windowTitle() == "lecture.thetahat[*] – thetahat"
    assert not window.isWindowModified()
    enter(window, qtbot, "spread", "1")
    assert window.isWindowModified()
    press(qtbot, window, Qt.Key.Key_S)
    assert not window.isWindowModified()
    assert json.loads(path.read_text())["concepts"]["target"]["settings"]["spread"] == 1.0
    enter(window, qtbot, "spread", "3")
    assert part.save_to(tmp_path / "second.thetahat")
    press(qtbot, window, Qt.Key.Key_O)
    chosen(part, qtbot, path)
    assert window.page.settings.spread == 1.0
    assert recent.paths() == [path, tmp_path / "second.thetahat"]
    settle(window, qtbot)


def test_a_file_is_replaced_after_one_question(window, opened, part, qtbot, tmp_path) -> None:
    path = tmp_path / "lecture.thetahat"
    path.write_text("old", encoding="utf-8")
    opened("target")
    part.ask_save()
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes)[len(asked) - 1]).click()

    for kept in (True, False):
        field = part.dialog.findChild(QLineEdit)
        field.setText(str(tmp_path / "lecture"))
        QTimer.singleShot(0, part.dialog, answer)
        part.dialog.accept()
        assert (path.read_text(encoding="utf-8") == "old") is kept
    assert len(asked) == 2
    assert "lecture.thetahat already exists" in asked[0]
    assert list(tmp_path.glob("lecture*")) == [path]


def test_undo_to_what_was_saved_is_unchanged(window, opened, part, qtbot, tmp_path) -> None:
    opened("target")
    assert part.save_to(tmp_path / "a.thetahat")
    enter(window, qtbot, "spread", "2")
    assert window.isWindowModified()
    window.undo.undo()
    assert not window.isWindowModified()
    settle(window, qtbot)


def test_a_new_session_loses_nothing(window, opened, part, qtbot) -> None:
    opened("sampling", n=7)
    opened("target")
    enter(window, qtbot, "spread", "2")
    press(qtbot, window, Qt.Key.Key_N)
    assert window.page.settings == BY_ID["target"].settings()
    assert window.pages["sampling"].settings == BY_ID["sampling"].settings()
    assert window.windowTitle() == "thetahat"
    assert part.notice.isVisible()
    qtbot.mouseClick(part.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert not part.notice.isVisible()
    assert window.page.settings.spread == 2.0
    assert window.pages["sampling"].settings.n == 7
    window.undo.redo()
    assert window.page.settings == BY_ID["target"].settings()
    settle(window, qtbot)


def test_a_bad_concept_is_told_and_the_others_open(window, opened, part, qtbot, tmp_path) -> None:
    opened("sampling", n=7)
    path = tmp_path / "bad.thetahat"
    both = {"sampling": State(BY_ID["sampling"].settings(n=9)), "target": State(BY_ID["target"].settings(spread=2))}
    path.write_bytes(encode(Session("target", both)).replace(b'"n":9', b'"n":-9'))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert dropped(window, data)
    assert window.page.settings.spread == 2.0
    assert window.pages["sampling"].settings == BY_ID["sampling"].settings()
    assert "n = -9 is not allowed; it must be a whole number from 1" in part.notice.words.text()
    settle(window, qtbot)


def test_a_file_that_cannot_be_read_changes_nothing(window, opened, part, tmp_path) -> None:
    page = opened("target", spread=2)
    path = tmp_path / "no.thetahat"
    path.write_bytes(b"\x00" * 50)
    assert not part.open_path(path)
    assert not part.open_path(tmp_path / "gone.thetahat")
    assert "No such file" in part.notice.words.text()
    assert page.settings.spread == 2.0
    assert window.undo.count() == 0
    assert not part.save_to(tmp_path / "gone" / "a.thetahat")
    assert "cannot be written" in part.notice.words.text()


def test_recent_files_and_those_that_are_gone(window, opened, part, qtbot, tmp_path) -> None:
    opened("target")
    for name in ("a", "b"):
        assert part.save_to(tmp_path / f"{name}.thetahat")
    (tmp_path / "b.thetahat").unlink()
    menu = QMenu(window)
    part.fill_recent(menu)
    gone, there, _, forget = menu.actions()
    assert (gone.isEnabled(), there.isEnabled()) == (False, True)
    assert there.text() == f"a – {tmp_path.name}"
    there.trigger()
    assert Path(part.base.file).name == "a.thetahat"
    forget.trigger()
    assert recent.paths() == []
    settle(window, qtbot)


def test_another_kind_of_file_goes_to_whoever_takes_it(window, opened, part, monkeypatch, tmp_path) -> None:
    opened("target")
    taken: list[str] = []
    other = next(feature for feature in window.features if feature is not part)
    monkeypatch.setattr(other, "takes", lambda data: True)
    monkeypatch.setattr(other, "drop", lambda data: taken.append(data.urls()[0].toLocalFile()))
    part.open_any(str(tmp_path / "a.csv"))
    assert taken == [str(tmp_path / "a.csv")]


# -- links


def test_a_link_from_one_window_opens_in_another(window, opened, qtbot, another) -> None:
    page = opened("sampling", n=12)
    window.take(page, page.scene.view.with_values(**other_values(page.scene.view)), "ended")
    wanted = page.state
    press(qtbot, window, Qt.Key.Key_C, CONTROL | SHIFT)
    words = QGuiApplication.clipboard().text()
    assert words.startswith("thetahat:")
    assert len(words) < 120
    second = another()
    second.activateWindow()
    QGuiApplication.clipboard().setText(f"Look at this: {words}.\n")
    press(qtbot, second, Qt.Key.Key_V)
    settle(second, qtbot)
    assert second.page.state == wanted
    second.undo.undo()
    settle(second, qtbot)
    assert second.page.settings == BY_ID["sampling"].settings()
    QGuiApplication.clipboard().setText(words[:-2] + "AA")
    press(qtbot, second, Qt.Key.Key_V)
    assert "checksum" in second.feature(Sessions).notice.words.text()


def other_values(view) -> dict[str, bool]:
    return {name: not value for name, value in view.as_dict().items() if isinstance(value, bool)}


def test_a_field_keeps_what_is_pasted_into_it(window, opened, qtbot) -> None:
    page = opened("sampling")
    field = page.panel.row("expression").field
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText(link.write(page.concept, State(page.concept.settings(n=9))))
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text().startswith("thetahat:")
    assert page.settings.n != 9
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_dropped_link_and_an_odd_paste(window, opened, qtbot, part) -> None:
    page = opened("target")
    data = QMimeData()
    data.setText(link.write(page.concept, State(page.concept.settings(spread=3))))
    assert dropped(window, data)
    assert page.settings.spread == 3.0
    data = QMimeData()
    data.setText("no such thing")
    assert not dropped(window, data)
    QGuiApplication.clipboard().setText("no such thing")
    press(qtbot, window, Qt.Key.Key_V)
    assert window.status.words.text().startswith("! The clipboard")
    settle(window, qtbot)


# -- undo


def test_undo_goes_to_the_concept_it_concerns(window, opened, qtbot) -> None:
    before = opened("sampling").settings
    enter(window, qtbot, "n", "12")
    opened("target")
    window.undo.undo()
    assert window.page.concept.id == "sampling"
    assert window.page.settings == before
    settle(window, qtbot)


def test_a_view_is_undone_without_computing_anew(window, opened, qtbot, monkeypatch) -> None:
    page = opened("sampling")
    first = page.state
    page.panel.edited.emit(page.scene.view, "began")
    changed = page.scene.view.with_values(**other_values(page.scene.view))
    page.panel.edited.emit(changed, "moved")
    page.panel.edited.emit(changed, "ended")
    assert window.undo.count() == 1
    monkeypatch.setattr(window.live, "submit", lambda *_: pytest.fail("the numbers are the same"))
    window.undo.undo()
    assert page.state == first
    window.undo.redo()
    assert page.scene.view == changed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(data=st.data())
def test_undo_takes_everything_back_step_by_step(window, data) -> None:
    """Presets, resets, links, sessions, views: after every undo and redo the state is the one it was."""
    part = window.feature(Sessions)
    window.live.hold()
    small = [one for one in CONCEPTS if one.id in ("sampling", "target", "divisor")]
    part.put(Session("target"))
    window.undo.clear()
    seen = [states(window)]
    for _ in range(data.draw(st.integers(1, 6))):
        count = window.undo.count()
        concept = data.draw(st.sampled_from(small))
        act = data.draw(st.sampled_from(["preset", "reset", "view", "link", "session"]))
        window.open(concept.id)
        if act == "preset":
            window.apply_preset(data.draw(st.sampled_from(list(concept.presets))))
        elif act == "reset":
            window.reset()
        elif act == "view":
            view = window.page.scene.view
            window.take(window.page, view.with_values(**other_values(view)), "ended")
        elif act == "link":
            start = concept.start(data.draw(st.sampled_from(list(concept.presets))))
            part.open_link(link.write(concept, State(start)))
        else:
            part.swap(Session(concept.id, {concept.id: State(concept.start(next(iter(concept.presets))))}))
        if window.undo.count() > count:
            seen.append(states(window))
    for wanted in reversed(seen[:-1]):
        window.undo.undo()
        assert states(window) == wanted
    for wanted in seen[1:]:
        window.undo.redo()
        assert states(window) == wanted


def states(window) -> dict[str, tuple]:
    found = {name: page.state for name, page in window.pages.items()}
    return {name: (state.settings, state.view) for name, state in found.items() if not state.usual}


# -- from one day to the next


def test_the_last_session_is_open_again(another, qtbot, tmp_path) -> None:
    first = another()
    first.open("target")
    enter(first, qtbot, "spread", "2.25")
    assert first.feature(Sessions).save_to(tmp_path / "a.thetahat")
    enter(first, qtbot, "spread", "3")
    first.close()
    second = another()
    assert second.page.concept.id == "target"
    assert second.page.settings.spread == 3.0
    assert second.windowTitle() == "a.thetahat[*] – thetahat"
    assert second.isWindowModified()
    assert not second.feature(Sessions).notice.isVisible()
    assert another(fresh=True).page.settings == CONCEPTS[0].settings()


def test_what_is_asked_for_goes_before_what_was_open(another, qtbot) -> None:
    first = another()
    first.open("sampling")
    enter(first, qtbot, "n", "9")
    first.close()
    asked = Session("target", {"target": State(BY_ID["target"].settings(spread=2))})
    second = another((asked, []))
    assert second.page.settings.spread == 2.0
    assert not second.isWindowModified()
    second.open("sampling")
    assert second.page.settings == BY_ID["sampling"].settings()
    settle(second, qtbot)


def crashed(qtbot, another, monkeypatch) -> None:
    """A window that goes without being closed: its copy stays, its lock does not."""
    window = another()
    window.open("target")
    enter(window, qtbot, "spread", "2.75")
    part = window.feature(Sessions)
    qtbot.waitUntil(lambda: not part._due.isActive(), timeout=3000)
    part.keeping._lock.unlock()
    part.keeping = None


def test_a_crash_is_offered_in_one_line_and_restored(another, qtbot, monkeypatch) -> None:
    crashed(qtbot, another, monkeypatch)
    window = another()
    notice = window.feature(Sessions).notice
    assert notice.isVisible()
    assert [button.text() for button in notice.buttons] == ["Restore", "Discard"]
    assert window.page.settings == CONCEPTS[0].settings(), "what may have made it crash is not opened by itself"
    third = another()
    assert not third.feature(Sessions).notice.isVisible(), "it is offered once"
    third.feature(Sessions).keep()
    qtbot.mouseClick(notice.buttons[0], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert window.page.settings.spread == 2.75
    assert not notice.isVisible()
    left = sorted(path.name for path in state_folder().glob("open-*.thetahat"))
    assert len(left) == 2, "the two windows' own"
    assert not another().feature(Sessions).notice.isVisible()


def test_a_crash_can_be_discarded_or_left_for_the_next_time(another, qtbot, monkeypatch) -> None:
    crashed(qtbot, another, monkeypatch)
    another().close()
    again = another()
    notice = again.feature(Sessions).notice
    assert notice.isVisible()
    qtbot.mouseClick(notice.buttons[1], Qt.MouseButton.LeftButton)
    again.close()
    assert not another().feature(Sessions).notice.isVisible()


_CHILD = """
import sys
from gui import app, theme
made = app.start([])
from PySide6.QtCore import QTimer
from gui.sessions.feature import Sessions
from gui.window import Window
window = Window(scheme=theme.LIGHT)
part = window.feature(Sessions)
part.begin(None, fresh=True)
window.show()
window.open("target")
window.change(window.page, window.page.settings.with_values(spread=2.125))
QTimer.singleShot(1500, lambda: print("kept", flush=True))
made.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="a signal that cannot be caught is an affair of POSIX")
def test_a_program_that_is_killed_leaves_what_was_open(another, qtbot) -> None:
    child = subprocess.Popen([sys.executable, "-c", _CHILD], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    beside = another(fresh=True)
    assert not beside.feature(Sessions).notice.isVisible(), "a window that runs is no crash"
    child.send_signal(signal.SIGKILL)
    child.wait(20)
    child.stdout.close()
    window = another(fresh=True)
    notice = window.feature(Sessions).notice
    qtbot.mouseClick(notice.buttons[0], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert window.page.settings.spread == 2.125


def test_a_folder_that_takes_nothing_is_said_once(another, qtbot, monkeypatch) -> None:
    def full(*_):
        raise OSError(28, "No space left on device")

    window = another()
    part = window.feature(Sessions)
    monkeypatch.setattr(Keeping, "keep", full)
    part.keep()
    assert "No space left on device" in part.notice.words.text()
    qtbot.mouseClick(part.notice.buttons[0], Qt.MouseButton.LeftButton)
    part.keep()
    assert not part.notice.isVisible()


def test_a_last_session_that_is_damaged_is_told(another) -> None:
    another().close()
    (state_folder() / "last.thetahat").write_bytes(b"{")
    window = another()
    assert "damaged" in window.feature(Sessions).notice.words.text()
    assert window.page is not None


def test_place_and_scheme_are_remembered(window, opened, qtbot) -> None:
    opened("target")
    window.setGeometry(30, 40, 1111, 700)
    window.toggle_scheme()
    remember_place(window)
    assert remembered_scheme() is theme.DARK
    window.resize(1400, 900)
    assert restore_place(window)
    assert window.height() == 700  # the offscreen screen is no wider than 800
    window.set_scheme(None)
    remember_place(window)
    assert remembered_scheme() is None


def test_the_program_opens_files_and_links(tmp_path) -> None:
    from tests.gui.test_app import opened as started

    target = BY_ID["target"]
    path = tmp_path / "a.thetahat"
    session_file.write(path, Session("target", {"target": State(target.settings(spread=0.5))}))
    for asked in (str(path), link.write(target, State(target.settings(spread=0.5)))):
        found = started(repr(asked), QT_QPA_PLATFORM="offscreen")
        assert found[0] == "target"
        assert found[4] == "{'spread': 0.5}"


@pytest.mark.parametrize("argument", ["no.thetahat", "thetahat:AAAA", "--concept=target a.thetahat"])
def test_what_cannot_be_opened_is_one_line(argument) -> None:
    from tests.gui.test_app import run

    done = run(*argument.split(), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


# -- every concept


def test_the_class_of_a_view_is_known_without_its_scene(window) -> None:
    for concept in CONCEPTS:
        window.live.hold()
        window.open(concept.id)
        assert view_class(concept.id) is window.page.scene.view_settings
        assert view_class(concept.id) is not NoView


@given(sessions(view_class))
def test_sessions_with_views_come_back_exactly(session) -> None:
    found, problems = decode(encode(session), view_class)
    assert problems == []
    assert found.same_states(session)
    assert replace(found, states={}) == replace(session, states={})
