"""A run frame by frame: the pictures of its steps, one at a time, and what becomes of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

    def add(self, image: QImage) -> None:
        """One more frame, in the colours of the first: shared ones keep what stands still from flickering."""
        from PIL.Image import Dither

        shown = _pillow(image)
        if not self._frames:
            self._frames.append(shown.quantize(_COLOURS, dither=Dither.NONE))
        else:
            self._frames.append(shown.quantize(palette=self._frames[0], dither=Dither.NONE))

    def write(self) -> None:
        first, *others = self._frames
        held = [self._each] * (len(self._frames) - 1) + [_LAST_HOLDS * self._each]
        content = io.BytesIO()
        said = f"{self.facts.title}\n{self.facts.description}".encode("ascii", "backslashreplace")
        options: dict[str, Any] = {"append_images": others, "duration": held, "loop": 0, "comment": said}
        first.save(content, "GIF", save_all=True, optimize=False, disposal=1, **options)
        write_whole(self.path, content.getvalue())


def _pillow(image: QImage) -> Image:
    from PIL import Image as images

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return images.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())


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
