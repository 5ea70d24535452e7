"""What an export may be: the kind of file, and how large, how long and in which colours a picture is."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

KINDS: Mapping[str, str] = MappingProxyType({
    "png": mark("picture (PNG)"),
    "svg": mark("drawing (SVG)"),
    "pdf": mark("page (PDF)"),
    "gif": mark("the run, moving (GIF)"),
    "series": mark("the run, a PNG for each frame"),
    "csv": mark("the plotted data (CSV)"),
    "json": mark("settings and numbers (JSON)"),
    "py": mark("a script that gives the numbers (Python)"),
})  # fmt: skip
_PICTURES = ("png", "svg", "pdf", "gif", "series")
_RUNS = ("gif", "series")
_MOST_PIXELS = 150e6  # of one picture: 0.6 GB while it is painted
_MOST_RUN = 1.5e9  # of all frames of a run


def _is(*kinds: str) -> Callable[[ExportWish], bool]:
    return lambda wish: wish.kind in kinds


@dataclass(frozen=True, kw_only=True)
class ExportWish(Settings):
    """One export. `width` × `height` is how the picture is laid out, in pixels; a PNG has `scale` times as many."""

    kind: str = setting("png", "Kind", choices=KINDS, help="What the file will hold")
    scheme: str = setting("shown", "Colours", choices={
        "shown": "as shown", "light": "light", "dark": "dark", "projector": "projector",
    }, when=_is(*_PICTURES), help="The scheme of the picture")  # fmt: skip
    width: int = setting(1920, "Width", unit="px", low=320, high=7680, typical=(640, 3840), log=True,
                         when=_is(*_PICTURES), help="How wide the picture is laid out")  # fmt: skip
    height: int = setting(1080, "Height", unit="px", low=180, high=4320, typical=(360, 2160), log=True,
                          when=_is(*_PICTURES), help="How high the picture is laid out")  # fmt: skip
    scale: float = setting(1.0, "Scale", low=0.25, high=8.0, typical=(0.5, 4.0), log=True, when=_is("png"),
                           help="Pixels of the file to each that is laid out: 3 for print")  # fmt: skip
    frames: int = setting(60, "Frames", low=2, high=1000, typical=(10, 200), log=True, when=_is(*_RUNS),
                          help="Pictures from the first step of the run to the last, closer at first")  # fmt: skip
    seconds: float = setting(6.0, "Length", unit="s", low=0.1, high=600.0, typical=(1.0, 30.0), log=True,
                             when=_is("gif"), help="How long the picture moves till it begins again")  # fmt: skip

    def check_together(self) -> None:
        pixels = self.pixels[0] * self.pixels[1]
        if self.kind == "png" and pixels > _MOST_PIXELS:
            most = tr(
                "at most {floor:g} at this size",
                floor=math.floor(100 * math.sqrt(_MOST_PIXELS / (self.width * self.height))) / 100,
            )
            raise SettingError("scale", self.scale, most)
        if self.kind in _RUNS and pixels * self.frames > _MOST_RUN:
            raise SettingError(
                "frames", self.frames, tr("at most {most_run} at this size", most_run=int(_MOST_RUN // pixels))
            )

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the file's picture."""
        scale = self.scale if self.kind == "png" else 1.0
        return max(1, round(self.width * scale)), max(1, round(self.height * scale))

    @property
    def suffix(self) -> str:
        return ".png" if self.kind == "series" else f".{self.kind}"

    @property
    def pictured(self) -> bool:
        return self.kind in _PICTURES

    @property
    def running(self) -> bool:
        return self.kind in _RUNS


def steps_of(total: int, frames: int) -> tuple[int, ...]:
    """Which steps of a run of `total` are shown: rising, the first ones one by one, further apart towards its end."""
    shares = [(place / max(1, frames - 1)) ** 2 for place in range(frames)]
    return tuple(sorted({1 + round((total - 1) * share) for share in shares}))
