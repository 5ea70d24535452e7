"""Menus and shortcuts, made from the table of commands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from engine.words import tr
from gui.feature import MENUS, Command


def fill_menus(window: QMainWindow, commands: Iterable[Command]) -> dict[str, QAction]:
    """Put every command into its menu and let its keys work where the menu bar is hidden; the actions by words."""
    bar = window.menuBar()
    menus = {title: bar.addMenu(title) for title in MENUS}
    for title, menu in menus.items():
        menu.setObjectName(title)
    made: dict[str, QAction] = {}
    for command in commands:
        menu = menus[command.menu]
        if command.rule and menu.actions():
            menu.addSeparator()
        if command.fill is not None:
            menu.addMenu(_submenu(menu, command))
            continue
        action = _action(window, command)
        made[command.words] = action
        menu.addAction(action)
        # A menu's actions fall silent with a hidden bar; the window's do not.
        window.addAction(action)
        if command.checked is not None or command.enabled is not None:
            menu.aboutToShow.connect(lambda action=action, command=command: _refresh(action, command))
            # Greyed only while the menu stands: its shortcut must answer whenever it can by then.
            menu.aboutToHide.connect(lambda action=action: action.setEnabled(True))
    for menu in menus.values():
        menu.menuAction().setVisible(not menu.isEmpty())
    return made


def say_anew(window: QMainWindow, commands: Iterable[Command], actions: Mapping[str, QAction]) -> None:
    """Put menus and actions, known by their English words, into the present language."""
    titles = {*MENUS, *(command.words for command in commands if command.fill is not None)}
    for menu in window.menuBar().findChildren(QMenu):
        if menu.objectName() in titles:
            menu.setTitle(tr(menu.objectName()))
    for command in commands:
        # Undo and redo say by themselves what they would do.
        if command.fill is None and command.action is None:
            actions[command.words].setText(tr(command.words))


def _action(window: QMainWindow, command: Command) -> QAction:
    action = command.action
    if action is None:
        action = QAction(command.words, window)
        action.triggered.connect(lambda _checked=False: command.call())
    # By its words Qt would guess: "Settings…" would leave its menu on macOS.
    action.setMenuRole(command.role)
    if command.keys:
        action.setShortcuts([one for key in command.keys for one in _sequences(key)])
        # A letter held down would switch its thing on and off and on.
        action.setAutoRepeat(not all(isinstance(key, str) and len(key) == 1 for key in command.keys))
    if command.checked is not None:
        action.setCheckable(True)
    return action


def _sequences(key: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)


def _submenu(parent: QMenu, command: Command) -> QMenu:
    menu = QMenu(command.words, parent)
    menu.setObjectName(command.words)
    fill = command.fill

    def refill() -> None:
        menu.clear()
        if fill is not None:
            fill(menu)

    menu.aboutToShow.connect(refill)
    return menu


def _refresh(action: QAction, command: Command) -> None:
    if command.checked is not None:
        action.setChecked(command.checked())
    if command.enabled is not None:
        action.setEnabled(command.enabled())
