"""The page of the interview: one card at a time, its answer with live numbers, and which cards are known.

What is known is remembered from one day to the next.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.interview import answer, cards, names, next_card
from engine.words import tr
from gui import theme
from gui.band import Words
from gui.memory import memory
from gui.side_page import SidePageView
from gui.stage import LinkButton, Surface
from gui.theme import Look

_KNOWN = "interview/known"
_REVEALING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def known_titles() -> frozenset[str]:
    """The cards that are known, by their questions; what is remembered of cards that are no more is left out."""
    found = memory().value(_KNOWN, [])
    titles = [found] if isinstance(found, str) else list(found) if isinstance(found, list | tuple) else []
    return frozenset(titles) & set(names())


def remember(titles: frozenset[str]) -> None:
    """Keep what is known, in the order of the cards."""
    memory().setValue(_KNOWN, [name for name in names() if name in titles])


class Pips(QWidget):
    """One round for each card: filled where it is known, ringed where it is the present one."""

    picked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.here, self.known = look, 0, frozenset[str]()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def pitch(self) -> float:
        return 1.7 * self.look.metrics.body

    def sizeHint(self) -> QSize:
        return QSize(round(self.pitch * len(cards())), round(self.pitch))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(min(len(cards()) - 1, max(0, int(event.position().x() / self.pitch))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.look.colour("accent")
        for index, name in enumerate(names()):
            middle = QPointF((index + 0.5) * self.pitch, self.pitch / 2)
            painter.setPen(QPen(accent, 0.11 * self.look.metrics.body))
            painter.setBrush(accent if name in self.known else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 0.3 * self.pitch / 1.2, 0.3 * self.pitch / 1.2)
            if index == self.here:
                low = QRectF(middle.x() - 0.3 * self.pitch, self.pitch - 2, 0.6 * self.pitch, 2)
                painter.fillRect(low, self.look.colour("ink"))


class InterviewPage(SidePageView):
    """`show_asked(index)` when the proof of a card is wanted."""

    show_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__("interview", look)
        self.index = 0
        self.revealed = False
        self.known = known_titles()
        self.card = Surface(look)
        self.asked = QLabel()
        self.asked.setWordWrap(True)
        self.asked.setAccessibleName(tr("The question"))
        self.hint = QLabel(tr("Say your answer aloud, then reveal."))
        self.answer = Words(look)
        self.reveal = QPushButton(tr("Reveal (Space)"))
        self.proof = QPushButton(tr("Show me (S)"))
        self.yes = QPushButton(tr("Known (K)"))
        self.no = QPushButton(tr("Again (A)"))
        self.pips = Pips(look)
        self.state = QLabel()
        self.anew = LinkButton(tr("Start over"), tr("Forget which cards are known"))
        self._lay_out()
        self._connect()
        first = next_card(len(cards()) - 1, self.known, names())
        self.go(first)
        self.set_look(look)

    def _lay_out(self) -> None:
        self._inside = QVBoxLayout(self.card)
        self._inside.addWidget(self.asked)
        self._inside.addWidget(self.hint)
        self._inside.addWidget(self.answer)
        self._buttons = QHBoxLayout()
        for button in (self.reveal, self.proof, self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._inside.addLayout(self._buttons)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.pips)
        self._foot.addWidget(self.state)
        self._foot.addWidget(self.anew)
        self._foot.addStretch(1)
        self.column.addWidget(self.card)
        self.column.addLayout(self._foot)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.reveal.clicked.connect(self.show_answer)
        self.proof.clicked.connect(lambda: self.show_asked.emit(self.index))
        self.yes.clicked.connect(lambda: self.judge(True))
        self.no.clicked.connect(lambda: self.judge(False))
        self.pips.picked.connect(self.go)
        self.anew.clicked.connect(self.start_over)

    def go(self, index: int, revealed: bool = False) -> None:
        """Lay a card on the table."""
        self.index, self.revealed = index % len(cards()), revealed
        self.asked.setText(cards()[self.index].title)
        self._show()

    def show_answer(self) -> None:
        """Turn the card."""
        self.revealed = True
        self._show()

    def judge(self, known: bool) -> None:
        """Remember whether the card is known, and lay the next that is not."""
        name = names()[self.index]
        self.known = self.known | {name} if known else self.known - {name}
        remember(self.known)
        self.go(next_card(self.index, self.known, names()))

    def start_over(self) -> None:
        """Forget what is known."""
        self.known = frozenset()
        remember(self.known)
        self.go(0)

    def _show(self) -> None:
        shown = answer(self.index) if self.revealed else ""
        self.answer.keep_room((shown,))
        self.answer.show_words(shown)
        self.answer.setVisible(self.revealed)
        self.hint.setVisible(not self.revealed)
        self.reveal.setVisible(not self.revealed)
        for button in (self.proof, self.yes, self.no):
            button.setVisible(self.revealed)
        self.pips.here, self.pips.known = self.index, self.known
        self.pips.update()
        place = tr("card {n} of {total}", n=self.index + 1, total=len(cards()))
        self.state.setText(f"{place} · " + tr("{n} known", n=len(self.known)))
        self.anew.setVisible(bool(self.known))

    def event(self, event: QEvent) -> bool:
        # A letter that the window has another use for (A fits the axes) is the card's while a card lies here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asks(event):
            event.accept()
            return True
        return super().event(event)

    def _asks(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key asks of the card."""
        key = Qt.Key(event.key())
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            return lambda: self.go(self.index + step)
        if not self.revealed:
            return self.show_answer if key in _REVEALING else None
        calls: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_K: self.yes.click,
            Qt.Key.Key_A: self.no.click,
            Qt.Key.Key_S: self.proof.click,
        }
        return calls.get(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        call = self._asks(event)
        if call is None:
            super().keyPressEvent(event)
        else:
            call()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        metrics = look.metrics
        self.card.look = self.pips.look = look
        pad = round(1.6 * metrics.margin)
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._inside.setSpacing(metrics.margin)
        self._buttons.setSpacing(metrics.margin // 2)
        self.asked.setFont(look.font(round(0.86 * metrics.question), 600))
        self.hint.setFont(look.font())
        for label in (self.hint, self.state):
            label.setPalette(theme.muted(look.scheme))
        larger = round(1.15 * metrics.body)
        self.answer.set_look(look, larger)
        for button in (self.reveal, self.proof, self.yes, self.no):
            button.setFont(look.font(metrics.body, 500))
        self.state.setFont(look.font())
        self.anew.setFont(look.font(metrics.body, 500))
        self._foot.setContentsMargins(metrics.margin // 2, metrics.margin // 2, 0, 0)
        self._foot.setSpacing(metrics.margin)
        self.pips.setFixedSize(self.pips.sizeHint())
        self.card.update()
