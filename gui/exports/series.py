"""A run frame by frame: the pictures of its steps, one at a time, and what becomes of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from engine.command import write_whole
from gui.export import Facts

if TYPE_CHECKING:
    from PIL.Image import Image

_COLOURS = 256
_LAST_HOLDS = 8  # the last frame stays so many times as long as the others


class Gif:
    """A moving picture that grows frame by frame and is written at the end, by Pillow."""

    def __init__(self, path: Path, facts: Facts, frames: int, seconds: float) -> None:
        self.path, self.facts = path, facts
        # A GIF counts in hundredths of a second, and no program shows it faster than fifty a second.
        self._each = max(2, round(100.0 * seconds / max(1, frames))) * 10
        self._frames: list[Image] = []
        self._palette: NDArray[np.uint32] | None = None

    def add(self, image: QImage) -> None:
        """One more frame, in the commonest colours of the first: what stands still does not flicker."""
        from PIL import Image as images

        colours = _colours(image)
        found, places, counts = np.unique(colours, return_inverse=True, return_counts=True)
        if self._palette is None:
            self._palette = found[np.argsort(-counts, kind="stable")[:_COLOURS]]
        nearest = _nearest(found, self._palette)
        frame = images.fromarray(nearest[places].reshape(colours.shape))
        frame.putpalette(_parts(self._palette).astype(np.uint8).tobytes())
        self._frames.append(frame)

    def write(self) -> None:
        first, *others = self._frames
        held = [self._each] * (len(self._frames) - 1) + [_LAST_HOLDS * self._each]
        content = io.BytesIO()
        said = f"{self.facts.title}\n{self.facts.description}".encode("ascii", "backslashreplace")
        options: dict[str, Any] = {"append_images": others, "duration": held, "loop": 0, "comment": said}
        first.save(content, "GIF", save_all=True, optimize=False, disposal=1, **options)
        write_whole(self.path, content.getvalue())

    def undo(self) -> None:
        """Nothing is written before the end."""


def _colours(image: QImage) -> NDArray[np.uint32]:
    """Red, green and blue of every pixel (rows, columns) as one number."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return np.asarray(rows[:, : plain.width()] & 0xFFFFFF)


def _parts(colours: NDArray[np.uint32]) -> NDArray[np.int32]:
    """(k, 3) from such numbers (k,)."""
    return np.stack([colours >> 16, (colours >> 8) & 255, colours & 255], axis=1).astype(np.int32)


def _nearest(found: NDArray[np.uint32], palette: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The place in the palette that is nearest to each colour (k,)."""
    chosen = np.empty(len(found), np.uint8)
    own, others = _parts(found), _parts(palette)
    for first in range(0, len(found), 4096):
        part = own[first : first + 4096, None] - others
        chosen[first : first + 4096] = np.einsum("kpc,kpc->kp", part, part).argmin(axis=1)
    return chosen


class PngSeries:
    """A PNG for each frame, numbered; nothing is left of it unless it came to its end."""

    def __init__(self, path: Path, facts: Facts, frames: int) -> None:
        self.facts = facts
        width = len(str(frames))
        self._name: Callable[[int], Path] = lambda place: path.with_name(f"{path.stem}-{place:0{width}}.png")
        self.written: list[Path] = []

    def add(self, image: QImage) -> None:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice
        from PySide6.QtGui import QImageWriter

        image.setText("Title", self.facts.title)
        image.setText("Description", self.facts.description)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        path = self._name(len(self.written) + 1)
        write_whole(path, bytes(content.data()))
        self.written.append(path)

    def write(self) -> None:
        """All is written by now."""

    def undo(self) -> None:
        for path in self.written:
            path.unlink(missing_ok=True)


def fill(film: Gif | PngSeries, shown: Callable[[int], QImage], steps: Sequence[int]) -> Iterator[float]:
    """Add the picture of each step to a film; yields how far it is, from 0 to 1, after each."""
    for place, step in enumerate(steps, start=1):
        film.add(shown(step))
        yield place / len(steps)
