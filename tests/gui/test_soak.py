"""A short run of the monkey each time, and a long one on request (`-m long`)."""

import gc
import os
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from gui.twin import Twin
from tests.gui.conftest import settle
from tests.soak.monkey import Faults, Monkey


def _go_wild(window, qtbot, place, seed: int, deeds: int) -> None:
    window.open("divisor")
    settle(window, qtbot)
    monkey = Monkey(window, seed, place, most=300)
    with Faults() as faults:
        for number in range(deeds):
            monkey.act()
            assert not faults.found, f"deed {number}, {monkey.last}: {faults.found[0]}"
    settle(window, qtbot)


def test_a_wild_hand_breaks_nothing(window, qtbot, tmp_path) -> None:
    _go_wild(window, qtbot, tmp_path, 11, 60)


@pytest.mark.long
@pytest.mark.timeout(0)
def test_a_wild_hand_breaks_nothing_for_long(window, qtbot, tmp_path) -> None:
    _go_wild(window, qtbot, tmp_path, int(os.environ.get("FUZZ_SEED", "1")), 10_000)


def test_the_audience_goes_with_all_that_it_drew(window, opened, qtbot) -> None:
    """A click after it has gone is heard by nobody, and no twin is kept alive by what it listened to."""
    page = opened("sampling", n_trials=50)
    presenter = window.actions_by_words["Audience's window"]
    presenter.trigger()
    settle(window, qtbot)
    twins = [weakref.ref(one) for one in gc.get_objects() if type(one) is Twin]
    assert twins
    presenter.trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [one for one in twins if one() is not None] == []
    with Faults() as faults:
        for panel in page.scene.canvas.panels:
            panel.clicked.emit(1.0, 1.0)
    assert not faults.found
