"""Whatever is shown or left out of a picture: every view of every concept is drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from engine.concepts import BY_ID
from engine.settings import Settings, specs
from tests.gui.conftest import settle


def views(start: Settings) -> Iterator[Settings]:
    """Every choice by itself; of what can be left out all, all but one, and each alone."""
    for spec in specs(type(start)):
        for choice in spec.choices or ():
            yield start.with_values(**{spec.name: choice})
    switches = [spec.name for spec in specs(type(start)) if isinstance(getattr(start, spec.name), bool)]
    for on in (False, True):
        yield start.with_values(**dict.fromkeys(switches, on))
        for name in switches:
            yield start.with_values(**{**dict.fromkeys(switches, on), name: not on})


@pytest.mark.parametrize("predicting", [False, True])
@pytest.mark.parametrize("concept_id", list(BY_ID))
def test_every_view_is_drawn(window, opened, qtbot, concept_id: str, predicting: bool) -> None:
    """What breaks while it is drawn reaches the hook for exceptions, and so this test."""
    page = opened(concept_id)
    page.scene.predict(predicting)
    for view in views(page.scene.view):
        window.show_view(page, view)
        settle(window, qtbot)
        QApplication.processEvents()
        assert page.scene.view == view
