"""Guided lessons: steps that open concepts in their states, with a band of words under the picture.

A step is no undo entry: Ctrl+Z takes back what the hand has done. What the hand had set before the lesson comes back
when it is left; of the concept that is then shown it is one undo entry away.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog

from engine.lesson import SUFFIXES, Lesson, LessonError, Step, decoded, looks_like_lesson, read
from engine.resources import resource_path
from engine.settings import Settings
from engine.shipped_lessons import NAMES, lesson_path, shipped_path, shipped_title
from engine.words import tr
from gui.band import Band
from gui.faults import FaultsBand
from gui.feature import Command, Feature
from gui.scene import Scene
from gui.theme import Look

if TYPE_CHECKING:
    from gui.window import Window


def view_class(concept_id: str) -> type[Settings]:
    """What can be chosen of a concept's picture, found without drawing it."""
    module = importlib.import_module(f"gui.scenes.{concept_id}")
    for found in vars(module).values():
        if isinstance(found, type) and issubclass(found, Scene) and found.__module__ == module.__name__:
            return found.view_settings
    raise LookupError(f"{module.__name__} has no scene")


class Lessons(Feature):
    """The lesson under way: `step` and what of it is to be seen; `moved` when any of that has changed."""

    moved = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.lesson: Lesson | None = None
        self.path: Path | None = None
        self.index = 0
        self.hidden = False
        self.band = Band(window.look)
        self.faults = FaultsBand(window.look)
        self._before: dict[str, tuple[Settings, Settings]] = {}
        for band in (self.band, self.faults):
            band.hide()
            window.bands.addWidget(band)
        self.band.went.connect(self.go_on)
        self.band.restored.connect(self.restore)
        self.band.closed.connect(self.leave)
        self.faults.closed.connect(self.faults.hide)
        self.faults.again.connect(self.read_again)
        self._step_actions = self._make_actions()

    # -- what others may ask

    @property
    def step(self) -> Step | None:
        """The present step, if a lesson is under way."""
        return self.lesson.steps[self.index] if self.lesson is not None else None

    @property
    def question(self) -> str:
        """What the step asks, "" where it asks nothing of its own."""
        return self.step.question if self.step is not None else ""

    @property
    def text(self) -> str:
        """What a room may read now (Markdown): nothing while the answer is hidden."""
        return self.step.text if self.step is not None and not self.hidden else ""

    @property
    def room_words(self) -> tuple[str, tuple[str, ...]]:
        """What the band says now, and all that it may come to say (Markdown); nothing where no lesson is under way."""
        if self.lesson is None or self.step is None:
            return "", ()
        return self._words(self.step, self.hidden), self._all_words(self.lesson)

    @property
    def answer(self) -> str:
        """What is hidden from the room until it is revealed, for whoever speaks."""
        return self.step.text if self.step is not None and self.step.predict else ""

    @property
    def notes(self) -> str:
        """What the file says to whoever speaks."""
        return self.step.notes if self.step is not None else ""

    @property
    def place(self) -> str:
        """Such as "3 of 9"."""
        if self.lesson is None:
            return ""
        return tr("{n} of {total}", n=self.index + 1, total=len(self.lesson.steps))

    @property
    def name(self) -> str:
        """The shipped lesson that is under way; "" where it is another one."""
        return self.path.stem if self.path is not None and _shipped(self.path) else ""

    @property
    def astray(self) -> bool:
        """Whether the hand has left the state in which the step began."""
        page, step = self.window.page, self.step
        return step is not None and (page is None or page.concept is not step.concept or page.settings != step.settings)

    # -- commands, keys, drops

    def _make_actions(self) -> tuple[QAction, ...]:
        """Keys that count wherever the keyboard is, and only while a lesson is under way."""
        steps = (
            (tr("Next step, or reveal"), partial(self.turn, 1)),
            (tr("Step before"), partial(self.turn, -1)),
            (tr("Back to the step's state"), self.restore),
            (tr("Leave the lesson"), self.leave),
        )
        actions = []
        for words, call in steps:
            action = QAction(words, self.window)
            action.triggered.connect(lambda _checked=False, call=call: call())
            action.setEnabled(False)
            actions.append(action)
        return tuple(actions)

    def commands(self) -> Sequence[Command]:
        opening = [Command(shipped_title(name), "&Lessons", partial(self.open_named, name)) for name in NAMES]
        on, back, restore, leave = self._step_actions
        return [
            *opening,
            Command(tr("Open a lesson…"), "&Lessons", self.choose, ("Ctrl+L",), rule=True),
            Command(tr("Read the lesson's file again"), "&Lessons", self.read_again, ("Ctrl+Shift+L",)),
            Command(on.text(), "&Lessons", on.trigger, ("PgDown",), rule=True, action=on),
            Command(back.text(), "&Lessons", back.trigger, ("PgUp",), action=back),
            Command(restore.text(), "&Lessons", restore.trigger, action=restore),
            Command(leave.text(), "&Lessons", leave.trigger, action=leave),
        ]

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._escaped()
        if self.lesson is None:
            return False
        page = self.window.page
        if key == Qt.Key.Key_Home:
            self.restore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and (page is None or page.stage.player.isHidden()):
            self.go_on(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def _escaped(self) -> bool:
        """Esc closes what lies over the picture, stops what is computed, leaves full screen before the lesson."""
        window = self.window
        if window.drawers.open is not None or window.fold.over or window.live.busy:
            return False
        if self.faults.isVisible():
            self.faults.hide()
            return True
        if self.lesson is None or window.looks.projector:
            return False
        self.leave()
        return True

    def takes(self, data: QMimeData) -> bool:
        path = _dropped(data)
        if path is None or path.suffix.lower() not in SUFFIXES or not path.is_file():
            return False
        if path.suffix.lower() != ".txt":
            return True
        # A .txt may as well be a column of numbers.
        try:
            return looks_like_lesson(decoded(path))
        except LessonError:
            return False

    def drop(self, data: QMimeData) -> None:
        path = _dropped(data)
        if path is not None:
            self.open_file(path)

    # -- opening and leaving

    def choose(self) -> None:
        """Ask for a lesson's file."""
        dialog = QFileDialog(self.window, tr("Open a lesson"))
        dialog.setObjectName("open-lesson")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Lessons ({endings})", endings="*.txt *.md *.lesson"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_named(self, file_or_name: str) -> None:
        """Open a file, or a shipped lesson by its name."""
        try:
            self.open_file(lesson_path(file_or_name))
        except LessonError as error:
            self._refuse(error)

    def open_file(self, path: Path, index: int = 0) -> None:
        """Start a lesson; a file with faults is refused with all of them, and everything stays as it was."""
        self.path = path
        try:
            lesson = read(path, view_class)
        except LessonError as error:
            self._refuse(error)
            return
        self.faults.hide()
        if self.lesson is None:
            self._before = {name: (page.settings, page.scene.view) for name, page in self.window.pages.items()}
        self.lesson = lesson
        self._keep_room()
        for action in self._step_actions:
            action.setEnabled(True)
        self.band.show()
        self.go(min(index, len(lesson.steps) - 1))

    def _keep_room(self) -> None:
        """Room for the longest step, so that the picture does not move from one to the next."""
        if self.lesson is not None:
            self.band.words.keep_room(self._all_words(self.lesson))

    def _refuse(self, error: LessonError) -> None:
        self.faults.show_faults(error)
        self.faults.show()

    def read_again(self) -> None:
        """Read the file anew, as it has been written by now, and stay at the step."""
        if self.path is not None:
            self.open_file(self.path, self.index if self.lesson is not None else 0)

    def leave(self) -> None:
        """End the lesson; the picture stays as it is."""
        if self.lesson is None:
            return
        self._reveal()
        self.lesson = None
        self.index = 0
        self.band.hide()
        for action in self._step_actions:
            action.setEnabled(False)
        self._head()
        self._tell_needed()
        self._give_back()
        self.moved.emit()

    def _give_back(self) -> None:
        """Bring back what the hand had set before: at once where it is not seen, else as the state before in undo."""
        here = self.window.page
        for name, page in self.window.pages.items():
            settings, view = self._before.get(name, (page.concept.settings(), page.scene.view_settings()))
            if page is not here:
                page.settings, page.scene.view = settings, view
                page.panel.show_settings(settings)
                page.panel.show_settings(view)
            elif name in self._before and settings != page.settings:
                now, page.settings = page.settings, settings
                self.window.change(page, now)
        self._before = {}

    # -- steps

    def turn(self, pages: int) -> None:
        """Page Down and Page Up, which a clicker sends: an open drawer's first, then the lesson's."""
        drawer = self.window.drawers.open
        if drawer is not None:
            drawer.turn(pages)
        else:
            self.go_on(pages)

    def go_on(self, steps: int) -> None:
        """Reveal what is hidden, or go to the next step; or to the one before."""
        if self.lesson is None:
            return
        if steps > 0 and self.hidden:
            self._reveal()
        elif 0 <= self.index + steps < len(self.lesson.steps):
            self.go(self.index + steps)

    def go(self, index: int) -> None:
        """Begin a step: its concept, in its state, with the answer hidden where it is to be predicted."""
        if self.lesson is None:
            return
        self._uncover()
        self.index = index
        self.restore()
        page = self.window.page
        if page is not None:
            page.scene.forget_guess()
        self.hidden = self.lesson.steps[index].predict
        if page is not None and page.predicting != self.hidden:
            self.window.toggle_predict()
        self._tell_needed()
        self._show()

    def _tell_needed(self) -> None:
        """Say which settings the step is about; where it names none, all may be."""
        step, page = self.step, self.window.page
        for feature in self.window.features:
            if step is not None:
                feature.needed(step.concept.id, step.touched or None)
            elif page is not None:
                feature.needed(page.concept.id, None)

    def restore(self) -> None:
        """The state in which the present step began."""
        step = self.step
        if step is None:
            return
        self.window.open(step.concept.id, step.settings)
        page = self.window.page
        if page is not None and step.view is not None:
            page.scene.view = step.view
            page.panel.show_settings(step.view)
            page.stage.player.transport.finish()
        self._show()

    def _uncover(self) -> None:
        """No answer stays hidden behind a step that is left."""
        page = self.window.page
        self.hidden = False
        if page is not None and page.predicting:
            self.window.toggle_predict()

    def _reveal(self) -> None:
        self._uncover()
        self._show()

    def predicted(self, hidden: bool) -> None:
        """The hand has hidden or revealed the answer by itself."""
        step, page = self.step, self.window.page
        if step is not None and page is not None and page.concept is step.concept and step.predict:
            self.hidden = hidden
            self._show()

    def opened(self, concept_id: str) -> None:
        self._show()

    def spoken(self) -> None:
        """A shipped lesson goes on in the other language, at its step; a lecturer's own has but one."""
        if self.lesson is not None and self.name:
            self.path = shipped_path(self.name)
            self.lesson = read(self.path, view_class)
            self._keep_room()

    def changed(self) -> None:
        self._show()

    def dressed(self, look: Look) -> None:
        self.band.set_look(look)
        self.faults.set_look(look)

    # -- what is seen

    def _words(self, step: Step, hidden: bool) -> str:
        head = f"**{step.title}**"
        if hidden:
            return f"{head} — " + tr("make your guess; the next key reveals.")
        return f"{head} — {step.text}" if step.text else head

    def _all_words(self, lesson: Lesson) -> tuple[str, ...]:
        return tuple(self._words(step, hidden=False) for step in lesson.steps)

    def _head(self) -> None:
        """The step's question over its own concept, every other under its own."""
        step = self.step
        for page in self.window.pages.values():
            mine = step is not None and page.concept is step.concept
            page.stage.ask(step.question if step is not None and mine else "")

    def _show(self) -> None:
        step = self.step
        if step is None or self.lesson is None:
            return
        self._head()
        self.band.words.show_words(self._words(step, self.hidden))
        self.band.place.setText(self.place)
        self.band.back.setEnabled(self.index > 0)
        self.band.next.setEnabled(self.hidden or self.index + 1 < len(self.lesson.steps))
        way = self.band.reveal if self.hidden else self.band.restore if self.astray else None
        self.band.offer(way)
        self.moved.emit()


def _shipped(path: Path) -> bool:
    """Whether a lesson's file lies where the program's own do, in whatever language."""
    folder = resource_path("lessons")
    return path.stem in NAMES and path.parent in (folder, *(one for one in folder.iterdir() if one.is_dir()))


def _dropped(data: QMimeData) -> Path | None:
    """The one file of this machine that is dragged."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
