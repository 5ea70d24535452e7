"""Sessions as a part of the window: files, what is open from one day to the next, links, the title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from engine.session import SUFFIX, Session, StateError
from engine.words import tr
from gui.feature import Command, Feature
from gui.scene import view_class
from gui.sessions import recent
from gui.sessions.keeping import Keeping, state_folder
from gui.sessions.notice import Notice
from gui.sessions.place import remember_place
from gui.sessions.snapshot import Swap, show, taken
from gui.theme import Look

if TYPE_CHECKING:
    from gui.window import Window

# So long after the last change the window's own copy is brought up to date.
_PAUSE_MS = 800


class Sessions(Feature):
    """`base` is how things stood when they were last saved or opened; `begin` lets it keep copies of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.base = Session()
        self.notice = Notice(window.look)
        window.add_line(self.notice)
        self.keeping: Keeping | None = None
        self.dialog: QFileDialog | None = None
        self._told = ""
        self._due = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._due.timeout.connect(self.keep)

    def commands(self) -> Sequence[Command]:
        keys = QKeySequence.StandardKey
        return (
            Command(tr("New session"), "&File", self.new, (keys.New,)),
            Command(tr("Open…"), "&File", self.ask_open, (keys.Open,)),
            Command(tr("Open recent"), "&File", lambda: None, fill=self.fill_recent),
            Command(tr("Save"), "&File", self.save, (keys.Save,), rule=True),
            Command(tr("Save as…"), "&File", self.ask_save, ("Ctrl+Shift+S",)),
            Command(tr("Copy a link to this state"), "&Edit", self.copy_link, ("Ctrl+Shift+C",), rule=True),
        )

    # -- what is open

    @property
    def present(self) -> Session:
        """What is open now, and whether it has changed since it was saved or opened."""
        now = taken(self.window, self.base)
        return replace(now, unsaved=self.base.unsaved or not now.same_states(self.base))

    def put(self, session: Session) -> None:
        """Show a session, silently."""
        show(self.window, session)
        self.base = session
        self.changed()

    def swap(self, session: Session, problems: Sequence[str] = ()) -> None:
        """Show another session; undo brings back the one before, so that nothing need be asked."""
        before = self.present
        self.put(session)
        self.window.undo.push(Swap(self, before, session))
        if problems:
            self.notice.say([f"! {words}" for words in problems])
        elif before.unsaved:
            words = tr("What was open before had changes that are in no file.")
            self.notice.say([words], (tr("Bring it back"), self.window.undo.undo), (tr("Close"), lambda: None))
        else:
            self.notice.hide()

    def new(self) -> None:
        """Every concept at its defaults, and no file."""
        here = self.window.page
        self.swap(Session(here.concept.id if here is not None else ""))

    # -- files

    def ask_open(self) -> None:
        """Let a file be chosen; whatever another part of the program knows can be opened here, too."""
        kinds = tr("Sessions") + f" (*{SUFFIX});;" + tr("All files") + " (*)"
        dialog = self._dialog(tr("Open"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_any)
        dialog.open()

    def ask_save(self) -> None:
        """Let a name be chosen, and save under it."""
        dialog = self._dialog(tr("Save the session"), tr("Sessions") + f" (*{SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        if self.base.file:
            dialog.selectFile(self.base.file)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        made = self.dialog = QFileDialog(self.window, title, recent.folder(), kinds)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return made

    def open_any(self, name: str) -> None:
        """A session here; a file of another kind by the part of the program that takes it when it is dropped."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name)])
        others = [feature for feature in self.window.features if feature is not self]
        taker = next((feature for feature in others if feature.takes(data)), None)
        if taker is None or name.lower().endswith(SUFFIX):
            self.open_path(Path(name))
        else:
            taker.drop(data)

    def open_path(self, path: Path) -> bool:
        """Show the session of a file, or say why not; whether it is shown."""
        from engine import session_file  # not before it is needed: a start should not wait for it

        try:
            session, problems = session_file.read(path, view_class)
        except StateError as error:
            self.notice.say([f"! {error}"])
            recent.forget_missing(path)
            return False
        self.swap(replace(session, file=str(path.absolute()), unsaved=False), problems)
        recent.remember(path)
        return True

    def save(self) -> None:
        """To the session's own file, or to one that is asked for."""
        if self.base.file:
            self.save_to(Path(self.base.file))
        else:
            self.ask_save()

    def save_to(self, path: Path) -> bool:
        """Write the session, or say why it cannot be; whether it is written."""
        from engine import session_file

        if not path.suffix:
            path = path.with_suffix(SUFFIX)
        now = taken(self.window, self.base)
        try:
            session_file.write(path, replace(now, file="", unsaved=False))
        except StateError as error:
            self.notice.say([f"! {error}"])
            return False
        self.base = replace(now, file=str(path.absolute()), unsaved=False)
        recent.remember(path)
        self.changed()
        self.window.status.say(tr("Saved as {name}", name=path.name))
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """The files of late; those that are gone are greyed."""
        for path in recent.paths():
            action = menu.addAction(recent.words(path))
            action.setEnabled(path.exists())
            action.setToolTip(str(path) if action.isEnabled() else tr("{path} is gone", path=path))
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        menu.setToolTipsVisible(True)
        if menu.isEmpty():
            menu.addAction(tr("No session has been saved yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Forget these")).triggered.connect(lambda _checked=False: recent.forget())

    # -- links, drops, pastes

    def copy_link(self) -> None:
        """The present concept's state as a line of text, on the clipboard."""
        from engine import link

        page = self.window.page
        if page is None:
            return
        try:
            words = link.write(page.concept, page.state)
        except StateError as error:
            self.notice.say([f"! {error}"])
            return
        QGuiApplication.clipboard().setText(words)
        self.window.status.say(tr("A link of {n} letters is on the clipboard", n=len(words)))

    def open_link(self, words: str) -> None:
        """Show the state that a link leads to, or say why it leads nowhere."""
        from engine import link

        try:
            concept, state, problems = link.read(words, view_class)
        except StateError as error:
            self.notice.say([f"! {error}"])
            return
        self.notice.hide()
        self.window.take_state(concept.id, state)
        if problems:
            self.notice.say([f"! {one}" for one in problems])

    def take_handed(self, words: str) -> None:
        """A file, its address or a link that the desktop hands over: shown, or said why not."""
        if words.startswith("thetahat:"):
            self.open_link(words)
        else:
            self.open_any(QUrl(words).toLocalFile() if words.startswith("file:") else words)

    def pasted(self, text: str) -> bool:
        if _is_link(text):
            self.open_link(text)
            return True
        name = QUrl(text.strip()).toLocalFile() if text.strip().startswith("file:") else text.strip()
        if len(text) < 4096 and "\n" not in name and name.lower().endswith(SUFFIX):
            self.open_path(Path(name))
            return True
        return False

    def takes(self, data: QMimeData) -> bool:
        return bool(_session_in(data)) or (not data.hasUrls() and data.hasText() and _is_link(data.text()))

    def drop(self, data: QMimeData) -> None:
        name = _session_in(data)
        if name:
            self.open_path(Path(name))
        else:
            self.open_link(data.text())

    # -- from one day to the next

    def begin(self, asked: tuple[Session, list[str]] | None, *, fresh: bool) -> None:
        """Open what was asked for, or what was open the last time, and keep copies from now on.

        After a crash nothing is reopened but on request: it may be what made the program crash.
        """
        self.keeping = keeping = Keeping(state_folder())
        try:
            keeping.begin()
        except OSError as error:
            self._cannot_keep(error)
        start, problems = asked or (Session(), [])
        if asked is None and not fresh and keeping.left is None:
            start, problems = self._last(keeping)
        self.put(start)
        # What was asked for may have been refused in part, and stands in no file then.
        self.base = taken(self.window, self.base) if not start.unsaved else self.base
        if start.file and not start.unsaved:
            recent.remember(Path(start.file))
        self.changed()
        if problems:
            self.notice.say([f"! {words}" for words in problems])
        elif keeping.left is not None:
            self._offer()
        if start.states:
            self.keep()  # at once: should it make the program crash, it is not opened by itself again

    def _last(self, keeping: Keeping) -> tuple[Session, list[str]]:
        try:
            return keeping.last(view_class) or (Session(), [])
        except StateError as error:
            return Session(), [str(error)]

    def _offer(self) -> None:
        words = tr("thetahat was not closed properly the last time; what was open is kept.")
        self.notice.say([words], (tr("Restore"), self.restore_left), (tr("Discard"), self.discard_left))

    def restore_left(self) -> None:
        """Show what a crash has left."""
        if self.keeping is None:
            return
        try:
            session, problems = self.keeping.restored(view_class)
        except StateError as error:
            self.notice.say([f"! {error}"])
            self.keeping.leave_left()
            return
        self.swap(replace(session, unsaved=session.unsaved or not session.file), problems)
        self.keep()
        self.keeping.discard_left()

    def discard_left(self) -> None:
        if self.keeping is not None:
            self.keeping.discard_left()

    def keep(self) -> None:
        """Bring the window's own copy up to date."""
        self._due.stop()
        if self.keeping is None:
            return
        try:
            self.keeping.keep(self.present)
            self._told = ""
        except OSError as error:
            self._cannot_keep(error)

    def _cannot_keep(self, error: OSError) -> None:
        why = error.strerror or str(error)
        if why != self._told:  # once is enough, until it goes well again
            self._told = why
            words = tr("! What is open is not kept for the next time ({why}): save it to a file.", why=why)
            self.notice.say([words])

    def opened(self, concept_id: str) -> None:
        if self.keeping is not None:
            self._due.start()

    def changed(self) -> None:
        unsaved = self.present.unsaved
        name = Path(self.base.file).name if self.base.file else tr("Untitled") if unsaved else ""
        self.window.setWindowTitle(tr("{name}[*] – thetahat", name=name) if name else "thetahat[*]")
        self.window.setWindowModified(unsaved)
        if not name:
            self.window.setWindowTitle("thetahat")
        if self.keeping is not None:
            self._due.start()

    def dressed(self, look: Look) -> None:
        self.notice.set_look(look)

    def closed(self) -> None:
        self._due.stop()
        if self.keeping is not None:
            remember_place(self.window)
            self.keeping.end(self.present)
            self.keeping = None


def _is_link(words: str) -> bool:
    from engine import link

    return link.inside(words)


def _session_in(data: QMimeData) -> str:
    """The one session file among what is dragged, or nothing."""
    names = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return names[0] if len(names) == 1 and names[0].lower().endswith(SUFFIX) else ""
