"""The control panel: a row for every setting of a concept and of its view, made from their descriptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine.settings import SettingError, Settings, Spec, Value, specs
from engine.words import tr
from gui.fields import TypedField
from gui.parts import MoreButton, SlimBar
from gui.rows import KINDS, SettingRow
from gui.sliders import AIR
from gui.theme import Look, palette


@runtime_checkable
class Dressed(Protocol):
    """What follows a change of look."""

    def set_look(self, look: Look) -> None: ...


def put_away(part: QWidget) -> bool:
    """Whether a widget was hidden on purpose; one that was never shown yet is hidden, too, but not so."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


class Group(QWidget):
    """A bold heading and what belongs under it; gone while all of it is hidden."""

    def __init__(self, title: str, look: Look) -> None:
        super().__init__()
        self.title = title
        self.heading = QLabel(tr(title).replace("&", "&&"))
        self.heading.setContentsMargins(AIR, 0, AIR, 3)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.heading)
        # Only now: shown without a parent it would be a window of its own for a moment, and take the keyboard with it.
        self.heading.setVisible(bool(title))
        self.parts: list[QWidget] = []
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.heading.setFont(look.font(look.metrics.title, 600))

    def add(self, part: QWidget) -> None:
        self.parts.append(part)
        self.column.addWidget(part)

    def follow(self) -> None:
        """Show or hide the heading with its rows."""
        shown = any(not put_away(part) for part in self.parts)
        if shown == put_away(self):
            self.setVisible(shown)


class SettingsForm(QObject):
    """The rows of one Settings class, and the settings that they show. Emits `edited(settings, phase)`."""

    edited = Signal(object, str)

    def __init__(self, cls: type[Settings], look: Look) -> None:
        super().__init__()
        self.settings = cls()
        self.rows: dict[str, SettingRow] = {}
        self.follow: Callable[[], None] = lambda: None
        for spec in specs(cls):
            self.rows[spec.name] = self._row(spec, look)
        self.veiled: frozenset[str] = frozenset()
        self.needed: frozenset[str] | None = None

    def _row(self, spec: Spec, look: Look) -> SettingRow:
        row = KINDS[spec.kind](spec, look)
        row.show_value(getattr(self.settings, spec.name))
        row.set_look(look)
        row.began.connect(lambda: self.edited.emit(self.settings, "began"))
        row.moved.connect(lambda value: self._propose(row, value, "moved"))
        row.chosen.connect(lambda value: self._propose(row, value, "ended"))
        row.dropped.connect(lambda: self._drop(row))
        row.began.connect(lambda: self._remember(row))
        row.cancelled.connect(lambda: self._give_back(row))
        return row

    def show_settings(self, settings: Settings) -> None:
        """Show settings silently; only rows whose value is another are touched."""
        if settings is self.settings:
            return
        self.settings = settings
        changed = False
        for name, row in self.rows.items():
            value = getattr(settings, name)
            if value != row.shown:
                row.show_value(value)
                changed = True
        if changed:
            self.show_conditional()

    def show_conditional(self) -> None:
        """Put away the rows that do not matter to the present settings or are veiled, and bring back the others."""
        for name, row in self.rows.items():
            wanted = name not in self.veiled and (row.spec.when is None or row.spec.when(self.settings))
            wanted = wanted and (self.needed is None or name in self.needed)
            if wanted == put_away(row):
                row.setVisible(wanted)
        self.follow()

    def _propose(self, row: SettingRow, value: Value, phase: str) -> None:
        """Make new settings with one value replaced, or say at its row why not."""
        try:
            settings = self.settings.with_values(**{row.spec.name: value})
        except SettingError as error:
            row.show_error(str(error))
            return
        same = settings == self.settings
        row.show_value(getattr(settings, row.spec.name))
        if same:
            return
        self.settings = settings
        self.show_conditional()
        self.edited.emit(settings, phase)

    def _remember(self, row: SettingRow) -> None:
        self._before = row.shown

    def _drop(self, row: SettingRow) -> None:
        """End a drag: the knob goes back to the last value that was allowed, the reason stays to be read."""
        row.display(getattr(self.settings, row.spec.name))
        self.edited.emit(self.settings, "ended")

    def _give_back(self, row: SettingRow) -> None:
        """Leave a drag with the value from before it."""
        self.settings = self.settings.with_values(**{row.spec.name: self._before})
        row.show_value(getattr(self.settings, row.spec.name))
        self.show_conditional()
        self.edited.emit(self.settings, "ended")


class ControlPanel(QScrollArea):
    """The forms of one or several Settings classes above each other, their secondary rows under More.

    `edited(settings, phase)` carries whole new settings of the class that was edited; the phase is "began", "moved"
    or "ended". Whoever calls `show_settings` hears nothing back.
    """

    edited = Signal(object, str)
    narrowed = Signal()

    def __init__(self, classes: type[Settings] | Sequence[type[Settings]], look: Look) -> None:
        super().__init__()
        self.look = look
        self._extra: list[Dressed] = []
        self.needed: frozenset[str] | None = None
        self._groups: dict[tuple[str, bool], Group] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._bar = SlimBar(look)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Controls"))
        self._lay_out()
        self.forms = {cls: SettingsForm(cls, look) for cls in _listed(classes)}
        for form in self.forms.values():
            self._take(form)
        self._order_focus()
        self.set_look(look)

    def _lay_out(self) -> None:
        self._body, self._secondary = QWidget(), QWidget()
        self._column, self._first, self._second = QVBoxLayout(self._body), QVBoxLayout(), QVBoxLayout(self._secondary)
        self.more = MoreButton(self.look)
        self.more.toggled.connect(self._unfold)
        button = QVBoxLayout()
        button.setContentsMargins(AIR, 0, AIR, 0)
        button.addWidget(self.more)
        self._column.addLayout(self._first)
        self._column.addLayout(button)
        self._column.addWidget(self._secondary)
        self._column.addStretch(1)
        self._second.setContentsMargins(0, 0, 0, 0)
        self._secondary.hide()
        self.setWidget(self._body)

    def _take(self, form: SettingsForm) -> None:
        for row in form.rows.values():
            self._group(row.spec.group, row.spec.more).add(row)
        form.follow = self._follow
        form.show_conditional()
        form.edited.connect(self.edited)

    def _group(self, title: str, more: bool) -> Group:
        group = self._groups.get((title, more))
        if group is None:
            group = self._groups[title, more] = Group(title, self.look)
            (self._second if more else self._first).addWidget(group)
        return group

    def _follow(self) -> None:
        for group in self._groups.values():
            group.follow()
        waiting = any(more and not put_away(group) for (_, more), group in self._groups.items())
        few = self.needed is not None
        self.more.setVisible(waiting or few)
        self._secondary.setVisible(waiting and (few or self.more.isChecked()))

    def _unfold(self, unfolded: bool) -> None:
        self._secondary.setVisible(unfolded)
        if self.needed is not None:
            self._narrow()
        self.more.setAccessibleDescription(tr("unfolded") if unfolded else tr("folded"))

    def show_settings(self, settings: Settings) -> None:
        """Show settings of one of the classes, silently and as cheaply as they differ from those shown."""
        self.forms[type(settings)].show_settings(settings)

    def set_look(self, look: Look) -> None:
        """Another scheme or size."""
        self.look = look
        self.setPalette(palette(look.scheme))
        m = look.metrics
        side = max(0, m.margin - AIR)
        self._column.setContentsMargins(side, m.margin, max(0, side - SlimBar.thickness), m.margin)
        for column in (self._column, self._first, self._second):
            column.setSpacing(round(0.6 * m.margin))
        for form in self.forms.values():
            for row in form.rows.values():
                row.set_look(look)
        dressed: list[Dressed] = [*self._groups.values(), self.more, self._bar, *self._extra]
        for part in dressed:
            part.set_look(look)
        self._follow()

    def add_widget(self, group: str, widget: QWidget) -> None:
        """Let a concept set a row of its own, buttons for example, under a group's heading (a new one at the end).

        A widget with `set_look(look)` is told of every change of look.
        """
        holder = QWidget()
        # A wide row of buttons must not make the panel reckon with room that it has not.
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(AIR, 8, AIR, 0)
        column.addWidget(widget)
        self._group(group, False).add(holder)
        holder.show()  # made without a parent it counts as hidden, and the panel would be laid out without it
        dressed: object = widget
        if isinstance(dressed, Dressed):
            self._extra.append(dressed)
            dressed.set_look(self.look)
        self._order_focus()
        self._follow()

    def _order_focus(self) -> None:
        """Tab goes down the panel as it is read, More and what it unfolds at the end."""
        shown = sorted(self._groups.items(), key=lambda item: item[0][1])
        parts: list[QWidget] = [part for (_, more), group in shown if not more for part in _focusable(group)]
        parts.append(self.more)
        parts += [part for (_, more), group in shown if more for part in _focusable(group)]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Nothing is wider than the panel: there is no bar to reach it with.
        self._body.setFixedWidth(self.viewport().width())
        super().resizeEvent(event)

    def veil(self, names: frozenset[str]) -> None:
        """Keep the rows of these settings out of sight: their values would tell what the picture hides."""
        for form in self.forms.values():
            if form.veiled != names:
                form.veiled = names
                form.show_conditional()

    def need(self, names: frozenset[str] | None) -> None:
        """Show the rows of these settings alone, and all the others when More is asked for; None is as usual."""
        if names != self.needed:
            self.needed = names
            self.more.setChecked(False)
            self._narrow()

    def _narrow(self) -> None:
        needed = self.needed if self.few else None
        for form in self.forms.values():
            form.needed = needed
            form.show_conditional()
        self._follow()
        self.narrowed.emit()

    @property
    def few(self) -> bool:
        """Whether only some of the settings are to be seen, of which the panel need not be as high as the window."""
        return self.needed is not None and not self.more.isChecked()

    def height_of_few(self) -> int:
        """What the rows to be seen take, the panel's margins included."""
        self._first.invalidate()
        shown = [group for group in self._groups.values() if not put_away(group)]
        margins = self._column.contentsMargins()
        rows = sum(group.sizeHint().height() + self._column.spacing() for group in shown)
        return rows + self.more.height() + margins.top() + margins.bottom()

    def row(self, name: str) -> SettingRow:
        """The row of a setting, by its field's name."""
        return next(form.rows[name] for form in self.forms.values() if name in form.rows)

    def type_in(self, name: str) -> None:
        """Bring a setting's field into view and put the caret there, its text ready to be typed over."""
        row = self.row(name)
        if row.spec.more:
            self.more.setChecked(True)
        field = row.findChild(TypedField)
        if field is not None:
            self.ensureWidgetVisible(row)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()


def _listed(classes: type[Settings] | Sequence[type[Settings]]) -> Sequence[type[Settings]]:
    return [classes] if isinstance(classes, type) else classes


def _focusable(group: Group) -> list[QWidget]:
    found = [part for row in group.parts for part in row.findChildren(QWidget)]
    return [part for part in found if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is group.window()]
