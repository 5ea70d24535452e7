"""The visual language: roles, their colours and dashes in three schemes, type sizes and spaces.

A colour means a role and nothing else; whatever is no role is ink, grey or the accent (controls only). Contrast and
colour-vision distances of these values were measured when they were chosen; change one and measure again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle

from engine.resources import resource_path

ROLES = ("truth", "sample", "a", "b", "c", "bias", "variance", "theory", "ghost", "ink", "muted", "accent")
# Estimates share their hues with the Bayes trio; the two never stand in one picture.
ALIASES = {"posterior": "a", "likelihood": "b", "prior": "c", "population": "truth", "mse": "theory", "exact": "theory"}
# Dash patterns in units of the pen's width at width 2, as drawn on a desk.
DASHES: Mapping[str, tuple[float, ...]] = {
    "b": (8, 5),
    "c": (8, 4, 2, 4),
    "likelihood": (8, 5),
    "prior": (2, 4),
    "ghost": (2, 4),
    "sample": (7, 5),
}
MARKS: Mapping[str, str] = {
    "truth": "d",
    "sample": "o",
    "a": "o",
    "b": "t1",
    "c": "s",
    "likelihood": "t1",
    "prior": "d",
}


@dataclass(frozen=True)
class Scheme:
    """One of the three colour schemes; `colours` by role, the rest by place."""

    name: str
    window: str
    surface: str
    grid: str
    hairline: str
    colours: Mapping[str, str]

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role, `alpha` from 0 to 1."""
        if role in ("window", "surface", "grid", "hairline"):
            found = QColor(getattr(self, role))
        else:
            found = QColor(self.colours[ALIASES.get(role, role)])
        found.setAlphaF(alpha)
        return found


def _scheme(name: str, places: tuple[str, str, str, str], *colours: str) -> Scheme:
    order = ("ink", "muted", "accent", "truth", "sample", "a", "b", "c", "bias", "variance", "theory", "ghost")
    return Scheme(name, *places, colours=dict(zip(order, colours, strict=True)))


LIGHT = _scheme(
    "light", ("#F7F7F5", "#FFFFFF", "#E9EAEC", "#D8DADD"), "#1B1E23", "#5B6169", "#3D4EAC",
    "#065641", "#775500", "#086FD8", "#DE6C4D", "#4E057C", "#C4135F", "#3796A6", "#1B1E23", "#8B9097",
)  # fmt: skip
DARK = _scheme(
    "dark", ("#1E2126", "#17191D", "#272B31", "#363B43"), "#F1F2F4", "#A4AAB3", "#9DACFF",
    "#12A284", "#E3A319", "#3D8DFF", "#FFC2A8", "#D9B8F8", "#EE4266", "#1795A1", "#F1F2F4", "#757C86",
)  # fmt: skip
PROJECTOR = _scheme(
    "projector", ("#FFFFFF", "#FFFFFF", "#DDDFE2", "#B4B8BE"), "#000000", "#3F444B", "#2A3A94",
    "#135E48", "#543600", "#00348E", "#C94B07", "#8845DA", "#C90E5B", "#2A8080", "#000000", "#8E939A",
)  # fmt: skip
SCHEMES = {scheme.name: scheme for scheme in (LIGHT, DARK, PROJECTOR)}


@dataclass(frozen=True)
class Metrics:
    """Sizes in logical pixels for one kind of room: a desk, a small window, a projector."""

    name: str
    question: int
    title: int
    body: int
    axis: int
    axis_words: int
    symbols: int
    numbers: int
    hint: int
    curve: float
    stroke: float
    axis_pen: float
    mark: float
    dash: float
    underline: int
    handle: int
    handle_ring: float
    handle_hit: int
    rail: int
    panel: int
    question_height: int
    strip_height: int
    status_height: int
    player_height: int
    field_height: int
    corner: int
    margin: int
    zoom: float = 1.0


DESK = Metrics(
    "desk", question=29, title=14, body=14, axis=13, axis_words=14, symbols=25, numbers=18, hint=12, curve=2.0,
    stroke=1.6, axis_pen=1.0, mark=1.0, dash=1.0, underline=3, handle=8, handle_ring=2.5, handle_hit=24, rail=212,
    panel=300, question_height=76, strip_height=106, status_height=30, player_height=64, field_height=34, corner=6,
    margin=24,
)  # fmt: skip
COMPACT = Metrics(
    "compact", question=22, title=13, body=13, axis=12, axis_words=13, symbols=19, numbers=14, hint=12, curve=2.0,
    stroke=1.6, axis_pen=1.0, mark=1.0, dash=1.0, underline=3, handle=8, handle_ring=2.5, handle_hit=24, rail=44,
    panel=236, question_height=56, strip_height=76, status_height=24, player_height=52, field_height=28, corner=6,
    margin=16,
)  # fmt: skip
PROJECTED = Metrics(
    "projector", question=52, title=30, body=28, axis=28, axis_words=30, symbols=44, numbers=34, hint=28, curve=5.0,
    stroke=4.0, axis_pen=2.0, mark=2.0, dash=2.5, underline=6, handle=15, handle_ring=4.0, handle_hit=44, rail=0,
    panel=0, question_height=120, strip_height=168, status_height=0, player_height=96, field_height=56, corner=0,
    margin=48,
)  # fmt: skip


# How many times the usual size type can have.
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_WIDE = 1440
# What may not shrink when larger type makes a wide window take the compact one's places.
_BARS = ("question_height", "strip_height", "status_height", "player_height")
_TYPE = ("question", "title", "body", "axis", "axis_words", "symbols", "numbers", "hint",
         "question_height", "strip_height")  # fmt: skip


@cache
def _scaled(base: Metrics, times: float) -> Metrics:
    if times == 1.0:
        return base
    sizes = {name: value * times for name, value in asdict(base).items() if name not in ("name", "zoom")}
    whole = {name: round(size) if isinstance(getattr(base, name), int) else size for name, size in sizes.items()}
    return replace(base, **whole)


@cache
def _zoomed(base: Metrics, zoom: float, desk: float = 0.0) -> Metrics:
    """A room's sizes with larger type, no type smaller than a desk's at the zoom `desk`.

    The bars about the picture have air to spare: they grow half as much, and leave the picture its height.
    """
    if zoom == 1.0:
        return base
    made, half = _scaled(base, zoom), _scaled(base, 0.5 * (1.0 + zoom))
    made = replace(made, zoom=zoom, **{name: getattr(half, name) for name in _BARS})
    least = _zoomed(DESK, desk) if desk else made
    return replace(made, **{name: max(getattr(least, name), getattr(made, name)) for name in _TYPE})


@cache
def less(metrics: Metrics, zoom: float) -> Metrics:
    """The same room's sizes at a smaller zoom."""
    return replace(_scaled(metrics, zoom / metrics.zoom), zoom=zoom)


def fitting(zoom: float, width: int, height: int, projector: bool) -> float:
    """The largest of the zooms up to `zoom` at which nothing is cut off in a window of this size."""
    most = 1.5 if projector else max(1.0, min(width / 850, height / 480))
    return max(step for step in ZOOMS if step <= max(ZOOMS[0], min(zoom, most)))


def metrics_for(width: int, projector: bool, zoom: float = 1.0) -> Metrics:
    """The sizes for a window of `width` logical pixels, its type `zoom` times as large as usual.

    A window with larger type is laid out as one that is as much smaller: what is written keeps its room.
    """
    if projector:
        # A projector of fewer pixels throws the same picture: what counts is the share of the screen. In steps, so
        # that a window that is drawn larger is not dressed anew at each pixel.
        return _zoomed(_scaled(PROJECTED, min(12, max(6, width // 160)) / 12), zoom)
    if width >= _WIDE * zoom:
        return _zoomed(DESK, zoom)
    return _zoomed(COMPACT, zoom, max((step for step in ZOOMS if width >= _WIDE * step), default=0.0))


@dataclass(frozen=True)
class Look:
    """A scheme and the sizes that go with it: all that a drawing needs to know of the room it stands in."""

    scheme: Scheme
    metrics: Metrics

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        return self.scheme.colour(role, alpha)

    def pen(self, role: str, width: float | None = None, *, dash: str | None = None, alpha: float = 1.0) -> QPen:
        """A cosmetic pen; `width` at desk size (a curve's own by default), `dash` the role whose dash it takes."""
        desk = DESK.curve if width is None else width
        thick = desk * (self.metrics.curve / DESK.curve)
        pen = QPen(self.colour(role, alpha), thick)
        pen.setCosmetic(True)
        pattern = DASHES.get(role if dash is None else dash)
        if pattern:
            # Qt counts dashes in pen widths; the patterns are lengths in pixels.
            pen.setDashPattern([length * self.metrics.dash / thick for length in pattern])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def font(self, size: int | None = None, weight: int = 400) -> QFont:
        return ui_font(self.metrics.body if size is None else size, weight)


@cache
def load_fonts() -> tuple[str, str]:
    """Register the bundled fonts once; returns the families of the interface and of the symbols."""
    families: list[str] = []
    for path in sorted(resource_path("fonts").glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    ui = "Inter" if "Inter" in families else "Noto Sans"
    symbols = next((name for name in families if name.startswith("STIX")), "serif")
    return ui, symbols


@cache
def ui_font(size: int, weight: int = 400) -> QFont:
    """The interface font with figures of one width, `size` in pixels."""
    font = QFont()
    font.setFamilies([load_fonts()[0], "Segoe UI", "SF Pro Text", "Noto Sans"])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=4096)
def advance(text: str, size: int, weight: int = 400) -> float:
    """Pixels that a line in the interface font takes; measuring shapes the text, which costs as much as drawing it."""
    return QFontMetricsF(ui_font(size, weight)).horizontalAdvance(text)


@cache
def line_height(size: int, weight: int = 400) -> float:
    """Pixels that a line in the interface font is high."""
    return QFontMetricsF(ui_font(size, weight)).height()


@cache
def symbol_font(size: int, italic: bool = False) -> QFont:
    """The formula font, `size` in pixels."""
    font = QFont()
    font.setFamilies([load_fonts()[1], "STIX Two Text", "Cambria Math", "serif"])
    font.setPixelSize(size)
    font.setItalic(italic)
    return font


def code_font(size: int) -> QFont:
    font = QFont()
    font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(size)
    return font


def palette(scheme: Scheme) -> QPalette:
    """The scheme as Qt's palette, disabled states included."""
    made = QPalette()
    group = QPalette.ColorRole
    places = {
        group.Window: "window", group.Base: "surface", group.AlternateBase: "window", group.Button: "surface",
        group.WindowText: "ink", group.Text: "ink", group.ButtonText: "ink", group.PlaceholderText: "muted",
        group.Highlight: "accent", group.HighlightedText: "surface", group.ToolTipBase: "surface",
        group.ToolTipText: "ink", group.Link: "accent", group.Accent: "accent", group.Mid: "hairline",
        group.Midlight: "grid", group.Light: "surface", group.Dark: "hairline", group.Shadow: "hairline",
    }  # fmt: skip
    for role, name in places.items():
        made.setColor(role, scheme.colour(name))
    for role in (group.WindowText, group.Text, group.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, scheme.colour("ghost"))
    return made


def muted(scheme: Scheme) -> QPalette:
    """The palette of a label that stands back."""
    made = palette(scheme)
    made.setColor(QPalette.ColorRole.WindowText, scheme.colour("muted"))
    return made


def apply(app: QApplication, scheme: Scheme) -> None:
    """Dress the whole program in a scheme."""
    app.setStyle("Fusion")
    hints = app.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark if scheme.dark else Qt.ColorScheme.Light)
    app.setPalette(palette(scheme))


def moves(app: QApplication) -> bool:
    """Whether the desktop lets things move: one that asks for stillness has no animation of widgets either."""
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def system_scheme(app: QApplication) -> Scheme:
    """The scheme that the desktop asks for."""
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
