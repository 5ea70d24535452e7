"""The one motion of a lesson: observations land, then what is made of them drops. Nothing moves where motion is off."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QVariantAnimation, Signal

LAND_MS, DROP_MS = 180, 240
# Faster than twenty a second nothing can be watched one by one.
LEAST_MS = 50


class Fall(QObject):
    """`moved(land, drop)` tells how much of either way is still to go, from 1 to 0.

    Steps in quick succession fall faster.
    """

    moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.land = self.drop = 0.0
        self._since = QElapsedTimer()
        self._run = QVariantAnimation(self, startValue=0.0, endValue=float(LAND_MS + DROP_MS))
        self._run.valueChanged.connect(self._advance)

    @property
    def running(self) -> bool:
        return self._run.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Begin, unless the last step is so near that there would be nothing to see."""
        pause = self._since.restart() if self._since.isValid() else 10_000
        if not self._since.isValid():
            self._since.start()
        self.stop()
        if pause < LEAST_MS:
            return
        self._run.setDuration(int(min(LAND_MS + DROP_MS, 0.9 * pause)))
        self._run.start()

    def stop(self) -> None:
        """All of it is down."""
        self._run.stop()
        self.land = self.drop = 0.0

    def _advance(self, at: float) -> None:
        self.land = (1.0 - min(1.0, at / LAND_MS)) ** 3
        self.drop = (1.0 - min(1.0, max(0.0, (at - LAND_MS) / DROP_MS))) ** 3
        self.moved.emit(self.land, self.drop)
