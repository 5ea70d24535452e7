"""Every feature, in the order in which they are asked and their commands stand in the menus."""

from gui.feature import Feature
from gui.interview import Interview
from gui.lessons import Lessons
from gui.overview import Overview

FEATURES: tuple[type[Feature], ...] = (Lessons, Overview, Interview)
