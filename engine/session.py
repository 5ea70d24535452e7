"""What a session is: the states of the concepts. Reading and writing them is engine/state.py's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engine.settings import Settings

SUFFIX = ".thetahat"


class StateError(ValueError):
    """What is there is no state of this program; the text is one sentence."""


@dataclass(frozen=True)
class State:
    """One concept's settings, and its view where there is one."""

    settings: Settings
    view: Settings | None = None

    @property
    def usual(self) -> bool:
        """Whether all of it is as it is at the start."""
        return not self.settings.changed() and not (self.view is not None and self.view.changed())


@dataclass(frozen=True)
class Session:
    """The states of the concepts by id, and which one is shown.

    `unread` keeps the text of what could not be read, so that saving does not lose it. `file` and `unsaved` belong to
    what the program keeps for itself: which file the session is of, and whether it has changed since.
    """

    concept: str = ""
    states: Mapping[str, State] = field(default_factory=dict)
    unread: Mapping[str, bytes] = field(default_factory=dict)
    file: str = ""
    unsaved: bool = False

    def same_states(self, other: Session) -> bool:
        """Whether every concept stands alike in both, those at their defaults left out."""
        return _unusual(self) == _unusual(other)


def _unusual(session: Session) -> dict[str, tuple[object, object]]:
    found = {name: state for name, state in session.states.items() if not state.usual}
    return {
        name: (state.settings, state.view.changed() if state.view is not None else {}) for name, state in found.items()
    }


# Gives the class of a concept's view, which the engine does not know.
ViewOf = Callable[[str], type[Settings]]
