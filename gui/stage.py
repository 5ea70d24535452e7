"""The middle of the window: the question, the picture, the player and the formula strip. `render` draws this alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.texts import text
from engine.words import mark, tr
from gui import theme
from gui.failure import Failure
from gui.formula import FormulaStrip
from gui.player import PlayerBar
from gui.scene import Scene
from gui.theme import Look

_LINKED = 720
# The least height of a picture, in sizes of its type.
_LINES = {"desk": 29.0, "projector": 18.0}


class LinkButton(QToolButton):
    """A quiet word that can be pressed: no frame until the keyboard or the pointer is on it."""

    def __init__(self, words: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setToolTip(help_text)
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class QuestionLabel(QLabel):
    """One line that is set smaller, down to three quarters, and then in two lines, rather than cut off."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._wanted = self.font()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_wanted(self, font: QFont) -> None:
        self._wanted = font
        self._fit()

    def ask(self, words: str) -> None:
        self.setText(words)
        self._fit()

    def _fit(self) -> None:
        size = self._wanted.pixelSize()
        width = QFontMetricsF(self._wanted).horizontalAdvance(self.text()) + 2
        smaller = max(round(0.75 * size), int(size * min(1.0, self.width() / width)))
        font = QFont(self._wanted)
        font.setPixelSize(smaller)
        self.setFont(font)
        self.setWordWrap(smaller * width / size > self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Surface(QWidget):
    """The plot surface with its round corners; children fill it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("surface"))
        corner = self.look.metrics.corner
        painter.drawRoundedRect(self.rect(), corner, corner)


class Stage(QWidget):
    """One concept's picture with everything that a room must see, and nothing to operate but the picture itself.

    `pressed(name)` is emitted for the links on the question's line: presets, predict, derivation, notes, code;
    `lit(key)` when something is lifted in the picture, `asked` when another question stands over it.
    """

    pressed = Signal(str)
    lit = Signal(str)
    asked = Signal()

    LINKS = (
        ("presets", mark("Presets"), mark("Start from a case worth seeing, or from the defaults (S)")),
        ("predict", mark("Predict"), mark("Hide the answer, commit to a guess, then reveal (P)")),
        ("derivation", mark("Derivation"), mark("Walk through the mathematics, step by step (D)")),
        ("notes", mark("Notes"), mark("What this shows, and the fine print (N)")),
        ("code", mark("Code"), mark("The source behind the picture, with the present values (Ctrl+E)")),
    )

    def __init__(self, scene: Scene, look: Look, *, links: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.look = look
        self.question = QuestionLabel(text(scene.concept.id).question)
        self.question.setAccessibleName(tr("Question"))
        self.surface = Surface(look)
        self.player = PlayerBar(look, unit=tr(scene.unit_word), more=scene.more_steps)
        self.strip = FormulaStrip(look)
        wanted = [link for link in self.LINKS if links and (link[0] != "derivation" or scene.derivation_available)]
        self.links = {name: LinkButton(tr(words), tr(tip)) for name, words, tip in wanted}
        self.spoken_name = tr("Picture: {title}", title=text(scene.concept.id).title)
        self.way_back = QLabel(tr("Esc leaves full screen") if links else "")
        self.failure: Failure | None = None
        self._lay_out()
        self.strip.hovered.connect(self.light)
        for canvas in scene.canvases:
            canvas.pointed.connect(self.strip.set_highlight)
        for name, button in self.links.items():
            button.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
        self.set_look(look)

    def _lay_out(self) -> None:
        inside = self._inside = QVBoxLayout(self.surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.scene.widget, 1)
        inside.addWidget(self.player)
        self._top = QWidget()
        line = QHBoxLayout(self._top)
        line.addWidget(self.question, 1)
        for button in self.links.values():
            line.addWidget(button)
        line.addWidget(self.way_back)
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.surface, 1)
        column.addWidget(self.strip)

    def set_look(self, look: Look) -> None:
        self.look = look
        metrics = look.metrics
        self.surface.look = look
        self._top.setFixedHeight(metrics.question_height)
        self._line.setContentsMargins(metrics.margin, 0, metrics.margin, 0)
        self.question.set_wanted(look.font(metrics.question, 600))
        for button in self.links.values():
            button.setFont(look.font(metrics.body, 500))
        self._fit_links()
        self._line.setSpacing(metrics.margin * 2 // 3)
        self.way_back.setFont(look.font(metrics.body))
        self.way_back.setPalette(theme.muted(look.scheme))
        self.way_back.setVisible(metrics.name == "projector" and bool(self.way_back.text()))
        self.strip.setFixedHeight(metrics.strip_height)
        self.strip.set_look(look)
        self.player.set_look(look)
        self.scene.set_look(self._picture_look())
        if self.failure is not None:
            self.failure.set_look(look)
        self.surface.update()

    def _fit_links(self) -> None:
        """A room sees none of the links, a stage beside a drawer only the first need: the keys go on working."""
        m = self.look.metrics
        roomy = self.width() >= _LINKED * m.zoom
        for name, button in self.links.items():
            button.setVisible(m.name != "projector" and (name == "predict" or roomy))

    def _picture_look(self) -> Look:
        """The look of the picture itself: larger type only as far as the plots keep their height."""
        m = self.look.metrics
        if m.zoom <= 1.0:
            return self.look
        free = self.height() - m.question_height - m.strip_height - m.player_height
        most = free / (_LINES["projector" if m.name == "projector" else "desk"] * m.body / m.zoom)
        zoom = max((step for step in theme.ZOOMS if 1.0 <= step <= min(m.zoom, most)), default=1.0)
        return self.look if zoom == m.zoom else Look(self.look.scheme, theme.less(m, zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_links()
        look = self._picture_look()
        if look != self.scene.look:
            self.scene.set_look(look)

    def show_failure(self, error: BaseException) -> None:
        """Put a sentence in the picture's place."""
        self.clear_failure()
        self.failure = Failure(error, self.look, self.surface)
        self._inside.insertWidget(0, self.failure, 1)
        self.failure.show()
        self.scene.widget.hide()
        self.player.hide()
        self.strip.show_formulas((), ("", ""))

    def clear_failure(self) -> None:
        """The picture comes back."""
        if self.failure is not None:
            self.failure.hide()
            self.failure.deleteLater()
            self.failure = None
            self.scene.widget.show()

    def refresh(self) -> None:
        """Bring the strip and the spoken description in line with the result just drawn."""
        formulas, aside = self.scene.formulas()
        self.strip.show_formulas(formulas, aside)
        self.scene.canvas.tell(self.spoken_name, self.scene.describe())

    def light(self, key: str) -> None:
        """Lift what carries the key, in the picture and under it; "" lets all stand alike."""
        self.scene.highlight(key)
        self.strip.set_highlight(key)
        self.lit.emit(key)

    def ask(self, words: str) -> None:
        """Put another question over the picture, a lesson's perhaps; "" brings the concept's own back."""
        self.question.ask(words or text(self.scene.concept.id).question)
        self.asked.emit()
