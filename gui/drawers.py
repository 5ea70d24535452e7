"""What slides in beside the picture on request: notes, the derivation, the code. One column, one at a time."""

from __future__ import annotations

import dataclasses
import inspect
import sys
from types import ModuleType

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from engine.concept import Concept
from engine.settings import Settings, format_value
from engine.texts import text
from engine.words import tr
from gui import theme
from gui.scene import Step
from gui.sliders import ring_after
from gui.theme import Look


class Drawer(QWidget):
    """A titled column that Esc closes."""

    closed = Signal()

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.title = QLabel(title)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 8, 16, 16)
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.close_button)
        self.column.addLayout(line)
        self.setMinimumWidth(320)
        self._ringed: QAbstractScrollArea | None = None
        self._ring = False

    def set_look(self, look: Look) -> None:
        self.look = look
        self.title.setFont(look.font(look.metrics.title, 600))
        self.close_button.setFont(look.font())

    def ring(self, part: QAbstractScrollArea) -> None:
        """Show by a ring that the keyboard is in a text."""
        self._ringed = part
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._ring = event.gotFocus() and ring_after(event, self._ring)
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring and self._ringed is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.look.colour("accent"), 2.0))
            painter.drawRoundedRect(QRectF(self._ringed.geometry()).adjusted(-3, -3, 3, 3), 4, 4)
            painter.end()

    def turn(self, pages: int) -> None:
        """Page Down (1) or Page Up (−1): scroll the text."""
        for text_widget in self.findChildren(QAbstractScrollArea):
            bar = text_widget.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())

    def sizeHint(self) -> QSize:
        return QSize(460, 400)


class NotesDrawer(Drawer):
    """What the concept shows and the fine print."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Notes"), look, parent)
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(True)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.setAccessibleName(tr("Notes on this concept"))
        self.column.addWidget(self.browser, 1)
        self.ring(self.browser)
        self.set_look(look)

    def show_concept(self, concept: Concept) -> None:
        words = text(concept.id)
        self.title.setText(words.title)
        parts = (words.body, f"### {tr('Fine print')}", words.fine_print, f"### {tr('Sources')}", words.sources)
        self.browser.setMarkdown("\n\n".join(parts))

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.browser.setFont(look.font(look.metrics.body))


class CodeDrawer(Drawer):
    """The engine source behind the picture with the present values: copy it, run it, get the same numbers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("The code behind the picture"), look, parent)
        self.editor = QPlainTextEdit()
        self.editor.setReadOnly(True)
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.editor.setAccessibleName(tr("Source code"))
        self.file = QComboBox()
        self.file.setAccessibleName(tr("File of the engine"))
        self.file.setToolTip(tr("The concept, and the files of the engine that do its work"))
        self.file.activated.connect(self._show_file)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the whole text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.editor.toPlainText()))
        self.column.addWidget(self.file)
        self.column.addWidget(self.editor, 1)
        self.ring(self.editor)
        self.column.addWidget(self.copy)
        self._shown: Settings | None = None
        self._concept: Concept | None = None
        self.set_look(look)

    def show_settings(self, concept: Concept, settings: Settings) -> None:
        """Show the code with these values; the place in the text stays while values change."""
        if settings is self._shown:
            return
        if concept is not self._concept:
            self._concept = concept
            self.file.clear()
            self.file.addItems([tr("the concept, with the present values"), *behind(concept)])
        self._shown = settings
        if self.file.currentIndex() == 0:
            bar = self.editor.verticalScrollBar()
            place = bar.value()
            self.editor.setPlainText(source(concept, settings))
            bar.setValue(place)

    def _show_file(self, index: int) -> None:
        if self._concept is None or self._shown is None:
            return
        if index == 0:
            self.editor.setPlainText(source(self._concept, self._shown))
        else:
            self.editor.setPlainText(inspect.getsource(behind(self._concept)[self.file.itemText(index)]))

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.editor.setFont(theme.code_font(look.metrics.hint))
        self.file.setFont(look.font())
        self.copy.setFont(look.font())


# What every concept is made of says nothing of the one that is shown.
_COMMON = frozenset(f"engine.{name}" for name in ("concept", "settings", "csvfile", "resources", "streams", "shelf"))


def behind(concept: Concept) -> dict[str, ModuleType]:
    """The files of the engine that do a concept's work, by path: what it imports, and what that imports."""
    found: dict[str, ModuleType] = {}
    newest = [sys.modules[concept.frames.__module__]]
    own = newest[0].__name__
    for _ in range(2):
        names = dict.fromkeys(name for module in newest for name in _imported(module))
        names = {name: None for name in names if name not in _COMMON and name != own and _path(name) not in found}
        newest = [sys.modules[name] for name in names]
        found |= {_path(module.__name__): module for module in newest}
    return found


def _imported(module: ModuleType) -> list[str]:
    """Names of the engine's modules that a module takes something from."""
    named = [
        value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None) or ""
        for value in vars(module).values()
    ]
    return [name for name in named if name.startswith("engine.") and name in sys.modules and name != module.__name__]


def _path(name: str) -> str:
    file = sys.modules[name].__file__ or ""
    return name.replace(".", "/") + ("/__init__.py" if file.endswith("__init__.py") else ".py")


def source(concept: Concept, settings: Settings) -> str:
    """The engine's source behind the picture, and at its end the present values and the call: a script that runs."""
    module = sys.modules[concept.frames.__module__]
    name = settings.__class__.__name__
    lines = [f"    {key}={_literal(value)},\n" for key, value in settings.changed().items()]
    values = "\n" + "".join(lines) if lines else ""
    return (
        "# The source of this picture's numbers. Save it in thetahat's folder and run it there:\n"
        "# it prints the read-outs for the present values, which stand at the end.\n\n"
        f"{inspect.getsource(module)}\n\n"
        'if __name__ == "__main__":\n'
        f"    settings = {name}({values.replace('    ', '        ')}{'    ' if lines else ''})\n"
        "    for result in frames(settings):\n        pass\n"
        '    for name, value in result.readouts.items():\n        print(f"{name} = {value}")\n'
    )


def _literal(value: object) -> str:
    return repr(value) if isinstance(value, str | bool | tuple) else format_value(value)


class TexLabel(QWidget):
    """One formula, typeset; scaled down to the width there is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._renderer = QSvgRenderer(self)
        self._size = QSize(10, 40)

    def show_tex(self, tex: str) -> None:
        # Typesetting costs 0.2 s to import, and most sessions never open a derivation.
        from ziamath.config import config
        from ziamath.zmath import Latex

        config.svg2 = False
        colour = self.look.colour("ink").name()
        drawn = Latex(tex, size=self.look.metrics.symbols * 0.95, color=colour)
        self._renderer.load(QByteArray(drawn.svg().encode()))
        self._size = self._renderer.defaultSize()
        self.setFixedHeight(self._size.height() + 8)
        self.setAccessibleName(tex)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._renderer.isValid():
            return
        scale = min(1.0, self.width() / max(1, self._size.width()))
        size = QSize(round(self._size.width() * scale), round(self._size.height() * scale))
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height()))


class DerivationDrawer(Drawer):
    """A derivation, walked line by line. `lit(key)` names the part of the picture that the line speaks of."""

    lit = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Derivation"), look, parent)
        self.steps: tuple[Step, ...] = ()
        self.index = 0
        self._lines: list[tuple[TexLabel, QLabel]] = []
        self.page = QVBoxLayout()
        self.page.setSpacing(16)
        self.column.addLayout(self.page)
        self.column.addStretch(1)
        self.back = QPushButton(tr("‹ Back"))
        self.next = QPushButton(tr("Next ›"))
        self.place = QLabel()
        line = QHBoxLayout()
        for widget in (self.place, self.back, self.next):
            line.addWidget(widget)
        self.column.addLayout(line)
        self.back.clicked.connect(lambda: self.go(self.index - 1))
        self.next.clicked.connect(lambda: self.go(self.index + 1))
        self.set_look(look)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show the same place with the present numbers."""
        old = [step.tex for step in self.steps]
        self.steps = steps
        if [step.tex for step in steps] != old:
            self._typeset()
        for (_, words), step in zip(self._lines, steps, strict=True):
            words.setText(step.words)
        self.go(self.index)

    def _typeset(self) -> None:
        for tex, words in self._lines:
            tex.deleteLater()
            words.deleteLater()
        self._lines = []
        for step in self.steps:
            tex, words = TexLabel(self.look), QLabel()
            words.setWordWrap(True)
            words.setFont(self.look.font())
            tex.show_tex(step.tex)
            self.page.addWidget(tex)
            self.page.addWidget(words)
            self._lines.append((tex, words))

    def turn(self, pages: int) -> None:
        """Page Down and Page Up, which a presenter's remote sends, walk the steps."""
        self.go(self.index + pages)

    def go(self, index: int) -> None:
        """Show the derivation up to a step and light up what that step speaks of."""
        if not self.steps:
            return
        self.index = min(max(0, index), len(self.steps) - 1)
        for number, (tex, words) in enumerate(self._lines):
            tex.setVisible(number <= self.index)
            words.setVisible(number <= self.index)
        self.place.setText(tr("Step {index} of {steps}", index=self.index + 1, steps=len(self.steps)))
        self.back.setEnabled(self.index > 0)
        self.next.setEnabled(self.index < len(self.steps) - 1)
        self.lit.emit(self.steps[self.index].key)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        for widget in (self.back, self.next, self.place):
            widget.setFont(look.font())
        if self.steps:
            self._typeset()
            self.show_steps(tuple(dataclasses.replace(step) for step in self.steps))
