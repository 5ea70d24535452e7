"""A seeded monkey at the real window: it drags, types, presses, plays and opens at random, and notes every fault.

It only uses what a hand has: mouse, keys, clipboard, the size of the window. One seed does the same things again, as
far as the clock lets it: what has been drawn by then depends on the machine.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from engine import session_file
from engine.catalogue import as_json
from engine.concepts import BY_ID
from engine.export_wish import KINDS, ExportWish
from engine.pages import PAGES_BY_ID
from gui.exports.feature import Export
from gui.fields import ChoiceBox, TypedField
from gui.handles import Handle
from gui.parts import TickBox
from gui.scene import view_class
from gui.sessions.feature import Sessions
from gui.sliders import ValueSlider
from gui.window import Window

# Said by the offscreen platform at each window and each menu, and where no font has the letters that were typed.
_HARMLESS = ("This plugin does not support", "OpenType support missing")
_AWAY = {"Quit", "Open data…", "Open a lesson…"}
_KEYS = "pgasncdlbo?.zxq1 \t\x1b\r"
_MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space,
    Qt.Key.Key_Escape, Qt.Key.Key_Delete,
)  # fmt: skip
_TYPED = (
    "", "0", "1", "2", "3", "-1", "−2.5", "0.5", "1e-3", "7", "12", "40", "250", "2000", "1e400", "nan", "inf", "1_0",
    "abc", "1,2,3", "3;4", "0,0,0", "1e300", "-1e300", "1e-300", "٣", "x**2", "mean(x)", "a" * 300, "\u0000", "½",
)  # fmt: skip
_PASTED = (
    "1\n2\n3\n4.5\n", "x\ty\n1\t2\n2\t3.5\n3\t4\n4\t8\n", "x;y\n1,5;2,5\n2;3\n", "no numbers", "", "1e308\n-1e308\n",
    "NaN\n1\n", "7\n" * 300,
)  # fmt: skip
_SIZES = ((1024, 640), (1280, 720), (1600, 900), (1920, 1080))


class Faults:
    """Everything that Python and Qt complain of while it is open."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def __enter__(self) -> Faults:
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._raised
        threading.excepthook = lambda said: self._raised(said.exc_type, said.exc_value, said.exc_traceback)
        self._handler = qInstallMessageHandler(self._message)
        self._warnings = warnings.catch_warnings()
        self._warnings.__enter__()
        warnings.simplefilter("always")
        warnings.showwarning = self._warned
        return self

    def __exit__(self, *_: object) -> None:
        self._warnings.__exit__()
        qInstallMessageHandler(self._handler)
        sys.excepthook, threading.excepthook = self._hooks

    def _warned(self, words: Warning | str, kind: type[Warning], file: str, line: int, *_: object) -> None:
        if not issubclass(kind, DeprecationWarning):  # a library's own word to those who make it
            self.found.append(f"{kind.__name__}: {words} ({file}:{line})")

    def _raised(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, trace)))
        # Kept there for a debugger, they would hold the window for good.
        sys.last_value = sys.last_traceback = None

    def _message(self, kind: QtMsgType, _context: object, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(part in words for part in _HARMLESS):
            self.found.append(f"Qt: {words}")


class Monkey:
    """`act()` does one thing to the window; `last` says what it was. What it writes goes to the folder `place`."""

    def __init__(self, window: Window, seed: int, place: Path, *, most: int = 3000) -> None:
        self.window, self.random, self.place, self.most = window, random.Random(seed), place, most
        self.last = ""
        # The menu of a button waits for an answer in a loop of its own, from which only a timer comes back.
        self._waiting: QWidget | None = None
        self._rescue = QTimer(interval=500)
        self._rescue.timeout.connect(self._close_waiting)
        self._rescue.start()
        self.deeds: list[tuple[Callable[[], None], float]] = [
            (self.drag_handle, 6), (self.slide, 5), (self.type_value, 3), (self.choose, 2), (self.tick, 2),
            (self.press_key, 4), (self.command, 4), (self.click_picture, 2), (self.hover, 2), (self.open, 2),
            (self.preset, 2), (self.resize, 0.3), (self.undo, 3), (self.paste, 0.5), (self.click_anything, 3),
            (self.drop_the_mouse, 0.5), (self.other_seed, 1), (self.save, 0.5), (self.export, 0.5),
        ]  # fmt: skip

    def act(self) -> None:
        """One deed, and now and then a moment to let it come to an end."""
        deeds, weights = zip(*self.deeds, strict=True)
        deed = self.random.choices(deeds, weights)[0]
        self.last = deed.__name__
        deed()
        QApplication.processEvents()
        self._leave_popups()
        if self.random.random() < 0.1:
            QTest.qWait(self.random.randrange(60))

    def _close_waiting(self) -> None:
        """Close a popup that is still there since the last time."""
        popup = QApplication.activePopupWidget()
        if popup is not None and popup is self._waiting:
            popup.close()
        self._waiting = popup

    def _leave_popups(self) -> None:
        """Menus and dialogs: an entry is taken now and then, or they are left."""
        for _ in range(4):
            menu = QApplication.activePopupWidget()
            if menu is None:
                break
            if isinstance(menu, QMenu) and self.random.random() < 0.4:
                QTest.keyClick(menu, self.random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
                QTest.keyClick(menu, Qt.Key.Key_Return)
            else:
                QTest.keyClick(menu, Qt.Key.Key_Escape)
        left = QApplication.activePopupWidget()
        if left is not None:
            left.close()
        for dialog in self.window.findChildren(QFileDialog):
            dialog.reject()

    # -- what it does

    @property
    def _view(self) -> QWidget | None:
        return self.window.page.scene.canvas.viewport() if self.window.page is not None else None

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))

    def _shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.window.findChildren(kind) if one.isVisible() and one.isEnabled()]

    def drag_handle(self) -> None:
        page, view = self.window.page, self._view
        handles: list[Handle] = page.scene.canvas.handles if page is not None else []
        if view is None or not handles:
            return
        at = self.random.choice(handles).pos().toPoint()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        for _ in range(self.random.randrange(1, 12)):
            near = at + QPoint(self.random.randrange(-60, 61), self.random.randrange(-60, 61))
            at = near if self.random.random() < 0.8 else self._spot(view)
            QTest.mouseMove(view, at)
            self._move(view, at)
            QApplication.processEvents()
            if self.random.random() < 0.03:
                self._in_between()
        if self.window.page is page and view.isVisible():
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)

    def _move(self, view: QWidget, at: QPoint) -> None:
        """A move with the button held: what QTest sends has none."""
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent

        left = Qt.MouseButton.LeftButton
        where, none = QPointF(at), Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, view.mapToGlobal(where), none, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, event)

    def _in_between(self) -> None:
        """What a second hand does while the first one drags."""
        self.random.choice((self.undo, self.press_key, self.open, self.preset, self.command, self.resize))()

    def slide(self) -> None:
        sliders = self._shown(ValueSlider)
        if sliders:
            slider = self.random.choice(sliders)
            QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=self._spot(slider))
            for _ in range(self.random.randrange(6)):
                self._move(slider, self._spot(slider))
                QApplication.processEvents()
            QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=self._spot(slider))

    def type_value(self) -> None:
        fields = self._shown(TypedField)
        if fields:
            field = self.random.choice(fields)
            field.setFocus()
            field.selectAll()
            words = self.random.choice(_TYPED)
            if words.replace(".", "").isdigit() and float(words) > self.most:
                return
            QTest.keyClicks(field, words) if words.isascii() and words.isprintable() else field.insert(words)
            QTest.keyClick(field, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))

    def choose(self) -> None:
        boxes = [one for one in self._shown(ChoiceBox) if isinstance(one, ChoiceBox)]
        if boxes:
            box = self.random.choice(boxes)
            box.setFocus()
            QTest.keyClick(box, self.random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)))

    def tick(self) -> None:
        if boxes := self._shown(TickBox):
            QTest.mouseClick(self.random.choice(boxes), Qt.MouseButton.LeftButton)

    def press_key(self) -> None:
        target = QApplication.focusWidget() or self.window
        if self.random.random() < 0.5:
            QTest.keyClick(target, self.random.choice(_KEYS))
        else:
            some = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            QTest.keyClick(target, self.random.choice(_MOVES), self.random.choice(some))

    def command(self) -> None:
        words = self.random.choice([words for words in self.window.actions_by_words if words not in _AWAY])
        self.last = f"command {words}"
        action = self.window.actions_by_words[words]
        if action.isEnabled():
            action.trigger()

    def click_picture(self) -> None:
        if (view := self._view) is not None:
            at, twice = self._spot(view), self.random.random() < 0.2
            button = Qt.MouseButton.RightButton if self.random.random() < 0.3 else Qt.MouseButton.LeftButton
            QTest.mouseClick(view, button, pos=at)
            if twice:
                QTest.mouseDClick(view, button, pos=at)
                QTest.mouseRelease(view, button, pos=at)  # QTest's own does not let go

    def hover(self) -> None:
        if (view := self._view) is not None:
            for _ in range(3):
                QTest.mouseMove(view, self._spot(view))

    def open(self) -> None:
        self.window.open(self.random.choice([*BY_ID, *PAGES_BY_ID]))

    def preset(self) -> None:
        page = self.window.page
        if page is not None and page.concept.presets:
            self.window.apply_preset(self.random.choice(list(page.concept.presets)))

    def resize(self) -> None:
        if not self.window.isFullScreen():
            self.window.resize(*self.random.choice(_SIZES))

    def undo(self) -> None:
        for _ in range(self.random.randrange(1, 5)):
            (self.window.undo.undo if self.random.random() < 0.6 else self.window.undo.redo)()

    def paste(self) -> None:
        QApplication.clipboard().setText(self.random.choice(_PASTED))
        self.window.paste()

    def click_anything(self) -> None:
        """Whatever can be pressed, by mouse."""
        from PySide6.QtWidgets import QAbstractButton

        # A file dialog's have menus that wait for an answer; it is left by `_leave_popups`.
        there = [one for one in self._shown(QAbstractButton) if one.window() is self.window]
        buttons = [one for one in there if not one.visibleRegion().isEmpty()]
        if buttons:
            button = self.random.choice(buttons)
            self.last = f"click {getattr(button, 'text', str)()}"
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def drop_the_mouse(self) -> None:
        """Press on a handle and go away without ever letting go: another window has taken the mouse."""
        page, view = self.window.page, self._view
        if page is not None and view is not None and page.scene.canvas.handles:
            handle = self.random.choice(page.scene.canvas.handles)
            QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=handle.pos().toPoint())
            self._move(view, self._spot(view))
            handle.ungrabMouse() if handle.scene() is not None and handle.scene().mouseGrabberItem() is handle else None

    def other_seed(self) -> None:
        page = self.window.page
        if page is not None and hasattr(page.settings, "seed"):
            self.window.change(page, page.settings.with_values(seed=self.random.randrange(1000)))

    def save(self) -> None:
        """Save the session, read it back, and hold what is shown to the numbers of the state that was read."""
        sessions = self.window.feature(Sessions)
        path = self.place / "soak.thetahat"
        if not sessions.save_to(path):
            raise AssertionError(sessions.notice.words.text())
        read, problems = session_file.read(path, view_class)
        if problems or not read.same_states(sessions.present):
            raise AssertionError(f"another session came back: {problems}")
        page = self.window.page
        if page is None or page.result is None or self.window.live.busy:
            return
        state = read.states.get(page.concept.id)
        settings = state.settings if state is not None else page.concept.settings()
        if page.result.progress == 1.0 and page.result.settings == settings:
            shown, again = (as_json(page.concept, one) for one in (page.result, page.concept.last(settings)))
            if json.loads(shown) != json.loads(again):
                raise AssertionError(f"other numbers came back: {shown} {again}")

    def export(self) -> None:
        """Write what is shown as a file of any kind."""
        export = self.window.feature(Export)
        kind = self.random.choice(list(KINDS))
        self.last = f"export {kind}"
        wish = ExportWish(kind=kind, width=640, height=360, frames=4)
        export.write(self.place / f"soak{wish.suffix}", wish)
