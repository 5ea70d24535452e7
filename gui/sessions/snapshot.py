"""The window's state as a session, and a session as the window's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.concepts import BY_ID, CONCEPTS
from engine.session import Session, State
from engine.words import tr
from gui.edits import Made

if TYPE_CHECKING:
    from gui.sessions.feature import Sessions
    from gui.window import Window


def taken(window: Window, session: Session) -> Session:
    """What is open now; what `session` could not read is kept, and its file."""
    states = dict(window.waiting) | {name: page.state for name, page in window.pages.items()}
    shown = window.page.concept.id if window.page is not None else session.concept
    return Session(shown, states, session.unread, session.file, session.unsaved)


def show(window: Window, session: Session) -> None:
    """Bring every concept into its state, those that the session does not have to their defaults."""
    window.waiting = {name: state for name, state in session.states.items() if name not in window.pages}
    for page in window.pages.values():
        state = session.states.get(page.concept.id) or State(page.concept.settings())
        page.settings, page.before_drag = state.settings, None
        page.panel.show_settings(state.settings)
        view = state.view or page.scene.view_settings()
        if view != page.scene.view:
            window.show_view(page, view)
    window.open(session.concept if session.concept in BY_ID else CONCEPTS[0].id)


class Swap(Made):
    """One whole session in another's place."""

    def __init__(self, sessions: Sessions, before: Session, after: Session) -> None:
        super().__init__()
        self.sessions, self.before, self.after = sessions, before, after
        self.say()

    def say(self) -> None:
        self.setText(tr("opening of another session"))

    def again(self) -> None:
        self.sessions.put(self.after)

    def back(self) -> None:
        self.sessions.put(self.before)
