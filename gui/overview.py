"""The chapter on one page: three tables of live links, and the lessons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui.feature import Feature
from gui.lessons import Lessons
from gui.theme import Look

if TYPE_CHECKING:
    from engine.overview import Row
    from gui.side_page import SidePageView


class Overview(Feature):
    """Makes the page, and goes where its links lead."""

    def pages(self) -> Mapping[str, Callable[[Look], SidePageView]]:
        return {"overview": self._make}

    def _make(self, look: Look) -> SidePageView:
        # Its tables come in with it: a start does not wait for them.
        from gui.overview_page import OverviewPage

        page = OverviewPage(look)
        page.chosen.connect(self._go)
        page.lesson.connect(self._start)
        return page

    def _go(self, row: Row) -> None:
        from gui.visits import visit

        visit(self.window, row.concept.id, row.settings)

    def _start(self, name: str) -> None:
        self.window.feature(Lessons).open_named(name)
