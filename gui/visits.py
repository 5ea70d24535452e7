"""Going to a state from beside: a link, a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.settings import Settings

if TYPE_CHECKING:
    from gui.window import Window


def visit(window: Window, concept_id: str, settings: Settings) -> None:
    """Open a concept in a state; what the hand had set there is one undo entry away."""
    known = concept_id in window.pages
    if not known:
        window.open(concept_id, settings)
        return
    window.open(concept_id)
    if window.page is not None:
        window.change(window.page, settings)
