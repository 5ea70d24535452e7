"""The program with Qt: the window, and figures rendered without a display."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon, QImage, QPixmapCache, QWindow
from PySide6.QtWidgets import QApplication

from engine.command import PROGRAM, InputError, Wish, write_whole
from engine.concept import Result
from engine.resources import resource_path
from engine.session import Session, State, StateError

if TYPE_CHECKING:
    from gui.scene import Scene
    from gui.stage import Stage

_NO_WINDOW = f"so no window can open; `{PROGRAM} render ID -o OUT.png` draws a figure without one"


class Application(QApplication):
    """`handed` carries a file or link that the system hands over while the program runs, as macOS does."""

    handed = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.handed.emit(event.file() or event.url().toString())
            return True
        return bool(super().event(event))


def start(arguments: list[str]) -> QApplication:
    """The one application object, dressed in nothing yet."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = Application(["thetahat", *arguments])
    app.setApplicationName("thetahat")
    app.setOrganizationName("thetahat")
    app.setDesktopFileName("thetahat")
    app.setWindowIcon(_icon())
    QPixmapCache.setCacheLimit(32 * 1024)
    return app


def _icon() -> QIcon:
    """The program's sign in the sizes that window systems ask for; read when they do."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addFile(str(resource_path("icons", f"thetahat-{side}.png")))
    return icon


def render(wish: Wish) -> int:
    """Write the finished last frame of a concept as a picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui import theme
    from gui.export import Facts, picture
    from gui.scene import make_scene
    from gui.stage import Stage

    if wish.concept is None or wish.settings is None or wish.output is None:
        raise ValueError("a render wish has a concept, settings and an output")
    result = wish.concept.last(wish.settings)
    qInstallMessageHandler(_quiet)
    app = start([])
    look = theme.Look(theme.SCHEMES[wish.theme], theme.metrics_for(wish.size[0], wish.theme == "projector"))
    theme.apply(app, look.scheme)
    scene = make_scene(wish.concept, look)
    stage = Stage(scene, look, links=False)
    stage.resize(*wish.size)
    stage.show()
    for _ in range(2):  # sizes settle in the first round, labels find their places in the second
        QCoreApplication.processEvents()
        scene.show_result(result)
        stage.refresh()
    QCoreApplication.processEvents()
    facts = Facts.of(wish.concept, wish.settings)
    if wish.suffix == ".gif":
        _film(wish, result, scene, stage)
    else:
        write_whole(wish.output, picture(stage, look, wish.suffix, facts))
    stage.close()
    return 0


def _film(wish: Wish, result: Result, scene: Scene, stage: Stage) -> None:
    """The run of a concept as a moving picture."""
    from engine.export_wish import ExportWish, steps_of
    from gui.export import Facts, image
    from gui.exports.series import Gif, fill

    if wish.concept is None or wish.concept.at is None or result.steps < 2 or wish.output is None:
        raise InputError(f"output = {str(wish.output)!r} is not allowed; nothing runs in this picture")
    at = wish.concept.at
    film_wish = ExportWish(kind="gif", width=wish.size[0], height=wish.size[1])
    steps = steps_of(result.steps, film_wish.frames)

    def shown(step: int) -> QImage:
        scene.stepped(step)
        scene.show_result(at(result, step) if step < result.steps else result)
        stage.refresh()
        QCoreApplication.processEvents()
        return image(stage, stage.look)

    film = Gif(wish.output, Facts.of(wish.concept, result.settings), len(steps), film_wish.seconds)
    for _ in fill(film, shown, steps):
        pass
    film.write()


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def window(wish: Wish) -> int:
    """Open the window and stay until it is closed."""
    why = no_display()
    if why:
        raise InputError(f"{why}, {_NO_WINDOW}")
    app = start(sys.argv[1:])
    from gui import theme
    from gui.plots import Canvas
    from gui.sessions.feature import Sessions
    from gui.sessions.place import remembered_scheme, restore_place
    from gui.window import Window

    Canvas.motion = theme.moves(app)
    asked = _asked(wish)
    made = Window(remembered_scheme(), projector=wish.projector)
    made.live.hold()
    sessions = made.feature(Sessions)
    sessions.begin(asked, fresh=wish.fresh)
    if wish.handed:
        sessions.take_handed(wish.handed)
    if isinstance(app, Application):
        app.handed.connect(sessions.take_handed)
    if wish.page is not None:
        made.open(wish.page)
    if wish.lesson is not None:
        from gui.lessons import Lessons

        made.feature(Lessons).open_file(wish.lesson)
    if not restore_place(made):
        made.resize(made.sizeHint().boundedTo(app.primaryScreen().availableSize()))
    (made.showFullScreen if wish.projector else made.show)()
    _Risen(made.windowHandle(), made.live.release)
    QTimer.singleShot(400, _warm)
    return app.exec()


def _asked(wish: Wish) -> tuple[Session, list[str]] | None:
    """The session that is asked for, and what of it could not be read; None where the window may choose."""
    from gui.scene import view_class

    # The readers are imported where there is something to read: the first paint need not wait for them.
    try:
        if wish.session is not None:
            from engine import session_file

            session, problems = session_file.read(wish.session, view_class)
            return replace(session, file=str(wish.session.absolute()), unsaved=False), problems
        if wish.link:
            from engine import link

            concept, state, problems = link.read(wish.link, view_class)
            return Session(concept.id, {concept.id: state}), problems
    except StateError as error:
        raise InputError(str(error)) from None
    if wish.concept is None or wish.settings is None:
        return None
    return Session(wish.concept.id, {wish.concept.id: State(wish.settings)}), []


class _Risen(QObject):
    """Calls once when a window has come to be seen, after its first paint."""

    def __init__(self, window: QWindow, call: Callable[[], None]) -> None:
        super().__init__(window)
        self.call = call
        if window.isExposed():
            QTimer.singleShot(0, call)
        else:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow) and watched.isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.call)
        return False


def _warm() -> None:
    """What can wait until the first picture stands, beside the loop."""
    import threading

    threading.Thread(target=prepare, name="thetahat-warm", daemon=True).start()


def prepare() -> None:
    """Import the other concepts and what a first drag needs of SciPy, and let the collector look no more at them.

    Without it the first drag of a point that parts the labels, or of an exact line, would wait half a second.

    A full collection over the window's 87 000 objects takes 22 to 31 ms, a frame or two in the middle of a drag; with
    these set aside it takes none.
    """
    import gc

    from engine.concepts import CONCEPTS

    tuple(CONCEPTS)
    for name in ("special", "linalg", "optimize"):
        __import__(f"scipy.{name}")
    gc.freeze()


def no_display() -> str:
    """Why no window can open here, or nothing: on Linux Qt would otherwise abort with a message of its own."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or platform not in ("", "xcb", "wayland"):
        return ""
    wayland = os.environ.get("WAYLAND_DISPLAY", "") if platform != "xcb" else ""
    display = os.environ.get("DISPLAY", "") if platform != "wayland" else ""
    if wayland and _listens(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), wayland))):
        return ""
    if display and _answers(display):
        return missing_library()
    if display or wayland:
        return f"The display {display or wayland!r} does not answer"
    return "There is no display (DISPLAY and WAYLAND_DISPLAY are not set)"


def _answers(display: str) -> bool:
    """Whether an X server listens at a local display; a remote one is taken on trust."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return bool(host)
    return any(_listens(address) for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"))


def _listens(address: str) -> bool:
    """Whether somebody answers at a local socket."""
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def missing_library() -> str:
    """The system library that Qt's X11 plugin lacks, if it does: Qt itself blames another one whichever is missing."""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"The system lacks a library that Qt needs ({str(error).split(':')[0]})"
    return ""
