"""What undo takes back: a change of one concept's state, whatever made it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from shiboken6 import isValid

from engine.session import State
from engine.settings import Settings, specs
from engine.words import tr

if TYPE_CHECKING:
    from gui.window import Window

_NAMED = 3


class Made(QUndoCommand):
    """A change that has been made already: pushing it does nothing; `back` takes it back, `again` makes it anew."""

    walking = False  # whether a change is being taken back or made anew
    _first = True

    def say(self) -> None:
        """Name the change in the present language."""
        raise NotImplementedError

    def again(self) -> None:
        raise NotImplementedError

    def back(self) -> None:
        raise NotImplementedError

    def redo(self) -> None:
        if not self._first:
            self._walk(self.again)
        self._first = False

    def undo(self) -> None:
        self._walk(self.back)

    @staticmethod
    def _walk(way: Callable[[], None]) -> None:
        Made.walking = True
        try:
            way()
        finally:
            Made.walking = False


class History(QUndoStack):
    """The changes that were made.

    One that is taken back may hide what the hand holds, which then ends its drag. That is no new change: put on top, it
    would do away with the very command that Qt is in.
    """

    def push(self, command: QUndoCommand) -> None:
        if not Made.walking:
            super().push(command)


class Edit(Made):
    """One change of one concept's settings, view or both: a drag, however long, is one."""

    def __init__(self, window: Window, concept_id: str, before: State, after: State) -> None:
        super().__init__()
        self.window, self.concept_id, self.before, self.after = window, concept_id, before, after
        self.say()

    def say(self) -> None:
        self.setText(tr("change of {what}", what=changed_words(self.before, self.after)))

    def again(self) -> None:
        self.window.restore(self.concept_id, self.after.settings, self.after.view)

    def back(self) -> None:
        self.window.restore(self.concept_id, self.before.settings, self.before.view)


def undo_actions(stack: QUndoStack, parent: QObject) -> tuple[QAction, QAction]:
    """Undo and redo, with the change that they would take back or make again, in the present language."""
    undo, redo = stack.createUndoAction(parent), stack.createRedoAction(parent)

    # The stack's own words are those of the language in which the actions were made; it speaks last when it dies.
    def say_undo(change: str) -> None:
        if isValid(undo):
            undo.setText(tr("Undo {change}", change=change) if change else tr("Undo"))

    def say_redo(change: str) -> None:
        if isValid(redo):
            redo.setText(tr("Redo {change}", change=change) if change else tr("Redo"))

    stack.undoTextChanged.connect(say_undo)
    stack.redoTextChanged.connect(say_redo)
    return undo, redo


def changed_words(before: State, after: State) -> str:
    """What differs between two states, by the labels of the fields, or how many fields do."""
    labels = _differing(before.settings, after.settings)
    if before.view is not None and after.view is not None:
        labels += _differing(before.view, after.view)
    return ", ".join(labels) if len(labels) <= _NAMED else tr("{n} settings", n=len(labels))


def _differing(before: Settings, after: Settings) -> list[str]:
    return [tr(spec.label) for spec in specs(type(after)) if getattr(before, spec.name) != getattr(after, spec.name)]
