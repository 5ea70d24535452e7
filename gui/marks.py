"""Marks: what is drawn of data, each in the form of its role. All of them, gathered from where they are made."""

from __future__ import annotations

from gui.lines import Area, Curve, Mark, Segments, Steps
from gui.shapes import Arrow, Ellipse, Rings, VLine
from gui.spots import Bullseye, Dots, Stems
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
)

__all__ = [
    "DIM", "FAR_AWAY", "Area", "Arrow", "Bullseye", "Curve", "Dots", "Ellipse", "Floats", "Mark", "Rings", "Segments",
    "Stems", "Steps", "VLine", "dashes", "distance_to_line", "draw_segments", "fixed_pen", "floats", "is_raster",
    "joined", "label_weight", "path_of", "shape_path", "spread", "stroke",
]  # fmt: skip

DIM = 0.35
