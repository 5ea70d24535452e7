"""The menu of a concept's presets, under its link beside the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from engine.catalogue import preset_title
from engine.words import tr
from gui.page import Page

if TYPE_CHECKING:
    from gui.window import Window


def presets_menu(window: Window, page: Page) -> QMenu:
    """The presets, the present one ticked, and the way back to the defaults."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(window.look.font())
    group = QActionGroup(menu)
    for name in page.concept.presets:
        here = page.settings == page.concept.start(name)
        action = QAction(preset_title(name), menu, checkable=True, checked=here)
        action.triggered.connect(lambda _checked=False, name=name: window.apply_preset(name))
        group.addAction(action)
        menu.addAction(action)
    menu.addSeparator()
    reset = menu.addAction(tr("Reset all settings to their defaults\tCtrl+R"))
    reset.triggered.connect(lambda _checked=False: window.reset())
    return menu


def show_presets(window: Window) -> None:
    """Open the menu under its link; in the projector's view the link is hidden, and it opens where that would be."""
    page = window.page
    if page is None:
        return
    link, menu = page.stage.links["presets"], presets_menu(window, page)
    corner = link.rect().bottomLeft() if link.isVisible() else QPoint(0, 0)
    menu.popup((link if link.isVisible() else page.stage.surface).mapToGlobal(corner))
    menu.setActiveAction(next((one for one in menu.actions() if one.isChecked()), menu.actions()[0]))
