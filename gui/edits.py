"""What undo takes back: a change of one concept's state, whatever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from engine.session import State
from engine.settings import Settings, specs
from engine.words import tr

if TYPE_CHECKING:
    from gui.window import Window

_NAMED = 3


class Edit(QUndoCommand):
    """One change of one concept's settings, view or both: a drag, however long, is one. It has been made already."""

    def __init__(self, window: Window, concept_id: str, before: State, after: State) -> None:
        super().__init__()
        self.window, self.concept_id, self.before, self.after = window, concept_id, before, after
        self._first = True
        self.say()

    def say(self) -> None:
        """Name the change in the present language."""
        self.setText(tr("change of {what}", what=changed_words(self.before, self.after)))

    def redo(self) -> None:
        if self._first:
            self._first = False
            return
        self.window.restore(self.concept_id, self.after.settings, self.after.view)

    def undo(self) -> None:
        self.window.restore(self.concept_id, self.before.settings, self.before.view)


def changed_words(before: State, after: State) -> str:
    """What differs between two states, by the labels of the fields, or how many fields do."""
    labels = _differing(before.settings, after.settings)
    if before.view is not None and after.view is not None:
        labels += _differing(before.view, after.view)
    return ", ".join(labels) if len(labels) <= _NAMED else tr("{n} settings", n=len(labels))


def _differing(before: Settings, after: Settings) -> list[str]:
    return [tr(spec.label) for spec in specs(type(after)) if getattr(before, spec.name) != getattr(after, spec.name)]
