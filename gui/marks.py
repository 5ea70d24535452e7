"""Marks: what is drawn of data, each in the form of its role. All of them, gathered from where they are made."""

from __future__ import annotations

from gui.lines import Area, Curve, Mark, Segments, Steps
from gui.shapes import Arrow, Ellipse, Rings, Slot, VLine
from gui.spots import Bullseye, Dots, Falling, Stems
from gui.strokes import (
    FAR_AWAY,
    Floats,
    dashes,
    distance_to_line,
    draw_segments,
    fixed_pen,
    floats,
    is_raster,
    joined,
    label_weight,
    path_of,
    shape_path,
    spread,
    stroke,
    write,
)

__all__ = [
    "DIM", "FAR_AWAY", "Area", "Arrow", "Bullseye", "Curve", "Dots", "Ellipse", "Falling", "Floats", "Mark", "Rings",
    "Segments", "Slot", "Stems", "Steps", "VLine", "dashes", "distance_to_line", "draw_segments", "fixed_pen",
    "floats", "is_raster", "joined", "label_weight", "path_of", "shape_path", "spread", "stroke", "write",
]  # fmt: skip

DIM = 0.35
