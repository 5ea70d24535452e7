"""Every feature, in the order in which they are asked and their commands stand in the menus."""

from gui.feature import Feature
from gui.owndata.feature import OwnData

FEATURES: tuple[type[Feature], ...] = (OwnData,)
