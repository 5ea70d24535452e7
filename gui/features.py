"""Every feature, in the order in which they are asked and their commands stand in the menus."""

from gui.about import About
from gui.access import Access
from gui.exports.feature import Export
from gui.feature import Feature
from gui.interview import Interview
from gui.keys import Keys
from gui.language import Language
from gui.lessons import Lessons
from gui.overview import Overview
from gui.owndata.feature import OwnData
from gui.palette import CommandPalette
from gui.presenter import Presenter
from gui.projection import Projection
from gui.sessions.feature import Sessions
from gui.zoom import Zoom

FEATURES: tuple[type[Feature], ...] = (
    Sessions, Projection, Presenter, Lessons, Overview, Interview, OwnData, Export, Zoom, Access, Language, Keys,
    CommandPalette, About,
)  # fmt: skip
