"""The window: rail, stage, controls and status around one concept at a time, and the wiring between them."""

from __future__ import annotations

import sys
from typing import TypeVar

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from engine.concept import Concept, Result
from engine.concepts import BY_ID, ENTRIES
from engine.pages import PAGES, PAGES_BY_ID
from engine.session import State
from engine.settings import SettingError, Settings
from engine.words import tr
from gui import theme
from gui.controls import ControlPanel
from gui.drawer_row import DrawerRow
from gui.edits import Edit, History
from gui.feature import Feature
from gui.features import FEATURES
from gui.fold import Fold
from gui.live import Live
from gui.looks import Looks
from gui.menus import fill_menus
from gui.page import Page
from gui.presets import show_presets
from gui.rail import Rail
from gui.scene import make_scene
from gui.side_page import SidePageView
from gui.stage import Stage
from gui.standard_commands import standard_commands
from gui.status import Status

_Kind = TypeVar("_Kind", bound=Feature)
# Changes that undo takes back.
UNDO_MOST = 1000
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Window(QMainWindow):
    """The instrument. `open(concept_id)` shows a concept, `change(settings)` asks for its picture."""

    def __init__(self, scheme: theme.Scheme | None = None, projector: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("thetahat")
        self.setMinimumSize(1024, 640)
        self.looks = Looks(scheme, projector)
        self.look = self.looks.present(QSize(1600, 900))
        self.pages: dict[str, Page] = {}
        self.page: Page | None = None
        # The states of concepts that have not been opened yet.
        self.waiting: dict[str, State] = {}
        self.side_pages: dict[str, SidePageView] = {}
        self.live = Live(self)
        self.undo = History(self)
        self.undo.setUndoLimit(UNDO_MOST)
        self._build()
        self.setAcceptDrops(True)
        self._make_menus()
        self.live.answered.connect(self._answered)
        self.live.failed.connect(self._failed)
        self.live.computing.connect(lambda part: self.status.computing(self.page, part))
        self.live.settled.connect(self._settled)
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(1600, 940)

    def _build(self) -> None:
        self.rail = Rail((*ENTRIES, *PAGES), self.look)
        self.rail.chosen.connect(self.open)
        self.stages = QStackedWidget()
        self.status = Status()
        self.status.cancel.clicked.connect(self.live.cancel)
        whole = QWidget()
        self._rows = QVBoxLayout(whole)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        # Under the picture, where lessons and the like say a few words.
        self.bands = QVBoxLayout()
        self.bands.addWidget(self.stages, 1)
        middle.addLayout(self.bands, 1)
        self.fold = Fold(whole, middle, self.look)
        self.drawers = DrawerRow(self.fold, self.look, lambda: self.page, self)
        self.drawers.lit.connect(self._light)
        self.panels = self.fold.panels
        self._rows.addLayout(middle, 1)
        self._rows.addWidget(self.status)
        self.setCentralWidget(whole)

    def add_line(self, line: QWidget) -> None:
        """A line of a feature's own, above the status."""
        self._rows.insertWidget(self._rows.indexOf(self.status), line)

    def _make_menus(self) -> None:
        """Menus, shortcuts and palette from one table: the features' commands first, the window's after them."""
        self.features = [make(self) for make in FEATURES]
        self.commands = [command for feature in self.features for command in feature.commands()]
        self.commands += standard_commands(self)
        self.actions_by_words = fill_menus(self, self.commands)

    def feature(self, kind: type[_Kind]) -> _Kind:
        """The one feature of a class."""
        return next(feature for feature in self.features if isinstance(feature, kind))

    def concept(self, concept_id: str) -> Concept:
        return BY_ID[concept_id]

    # -- concepts ---------------------------------------------------------------------------------------------------

    def open(self, concept_id: str, settings: Settings | None = None) -> None:
        """Show a concept, with other settings than its present ones if given; or a page beside the concepts."""
        if concept_id in PAGES_BY_ID:
            self._open_side_page(concept_id)
            return
        page = self.pages.get(concept_id) or self._make_page(BY_ID[concept_id])
        if settings is not None:
            page.settings = settings
        another, self.page = page is not self.page, page
        self.stages.setCurrentWidget(page.stage)
        self.panels.setCurrentWidget(page.panel)
        self.fold.set_away(False)
        self.rail.show_current(concept_id)
        if another:
            self.drawers.close()
        page.panel.show_settings(page.settings)
        self.live.submit(page.concept, page.settings)
        for feature in self.features:
            feature.opened(concept_id)

    def _open_side_page(self, page_id: str) -> None:
        """A page in the stage's place: nothing is computed, and there is no `page` while it is shown."""
        shown = self.side_pages.get(page_id)
        if shown is None:
            make = next(pages[page_id] for feature in self.features if page_id in (pages := feature.pages()))
            shown = self.side_pages[page_id] = make(self.look)
            self.stages.addWidget(shown)
        self.drawers.close()
        if self.page is not None:
            self.page.stage.player.transport.pause()
        self.page = None
        self.live.cancel()
        self._settled()
        self.stages.setCurrentWidget(shown)
        self.fold.set_away(True)
        self.rail.show_current(page_id)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        for feature in self.features:
            feature.opened(page_id)

    def _make_page(self, concept: Concept) -> Page:
        scene = make_scene(concept, self.look)
        scene.setParent(self)
        stage = Stage(scene, self.look)
        panel = ControlPanel([concept.settings, scene.view_settings], self.look)
        start = self.waiting.pop(concept.id, State(concept.settings()))
        page = Page(concept, start.settings, scene, stage, panel)
        self.pages[concept.id] = page
        self.stages.addWidget(stage)
        self.panels.addWidget(panel)
        panel.narrowed.connect(self.fold.place)
        panel.edited.connect(lambda settings, phase: self.take(page, settings, phase))
        scene.edited.connect(lambda settings, phase: self.change(page, settings, phase, drawn=True))
        scene.view_edited.connect(lambda view: self._view_edited(page, view))
        scene.view_followed.connect(lambda view: self._view_edited(page, view, "moved"))
        scene.hint.connect(self.hint)
        scene.type_asked.connect(lambda name: self._type(page, name))
        scene.add_controls(panel)
        stage.pressed.connect(self._pressed)
        stage.player.transport.changed.connect(lambda: self._transported(page))
        stage.player.transport.wants_more.connect(lambda steps: self._wants_more(page, steps))
        for canvas in scene.canvases:
            canvas.refit_asked.connect(self.refit)
            canvas.broken.connect(lambda error: self._broke(page, error))
        if start.view is not None:
            self.show_view(page, start.view)
        return page

    def neighbour(self, step: int) -> None:
        """The concept or page so many places on in the rail."""
        ids = [*BY_ID, *PAGES_BY_ID]
        if self.rail.current in ids:
            self.open(ids[(ids.index(self.rail.current) + step) % len(ids)])

    # -- the loop ---------------------------------------------------------------------------------------------------

    def take(self, page: Page, values: object, phase: str) -> None:
        """Take new settings or another view, whoever's hand it was."""
        if isinstance(values, page.scene.view_settings):
            self._view_edited(page, values, phase)
        elif isinstance(values, Settings):
            self.change(page, values, phase)

    def change(self, page: Page, settings: Settings, phase: str = "ended", *, drawn: bool = False) -> None:
        """Take new settings: picture and controls follow, and at the end of a drag one undo entry is made.

        Where the hand is in the picture (`drawn`), the controls are beside it and follow with the whole drawings.
        """
        before = self._before(page, phase)
        changed, moving = settings != page.settings, phase == "moved"
        page.settings = settings
        told, page.behind = changed or page.behind, (changed or page.behind) and moving and drawn
        if told and not page.behind:
            page.panel.show_settings(settings)
        if changed:
            self.live.submit(page.concept, settings, moving=moving)
        self._record(page, before, phase)

    def _before(self, page: Page, phase: str) -> State:
        """The state that undo would bring back: of a drag the one in which it began."""
        if phase == "began":
            page.before_drag = page.state
        return page.before_drag or page.state

    def _record(self, page: Page, before: State, phase: str) -> None:
        """At the end of a drag, make the entry that undo takes back."""
        if phase != "ended":
            return
        page.before_drag = None
        if page.state != before:
            self.undo.push(Edit(self, page.concept.id, before, page.state))
            self._tell_changed()

    def _tell_changed(self) -> None:
        for feature in self.features:
            feature.changed()

    def _tell_drawn(self) -> None:
        for feature in self.features:
            feature.drawn()

    def restore(self, concept_id: str, settings: Settings, view: Settings | None = None) -> None:
        """Put a concept back into a state, as undo and redo do."""
        if self.page is None or self.page.concept.id != concept_id or self.page.settings != settings:
            self.open(concept_id, settings)
        page = self.pages[concept_id]
        page.before_drag = None
        if view is not None and view != page.scene.view:
            self.show_view(page, view)
        self._tell_changed()

    def take_state(self, concept_id: str, state: State) -> None:
        """Open a concept in a state that comes from elsewhere, as one undo entry."""
        self.open(concept_id)
        page = self.pages[concept_id]
        before = page.state
        self.restore(concept_id, state.settings, state.view or page.scene.view_settings())
        self._record(page, before, "ended")

    def reset(self) -> None:
        """The present concept's defaults, as one undo entry."""
        if self.page is not None:
            self.change(self.page, self.page.concept.settings())

    def apply_preset(self, name: str) -> None:
        """A preset's settings, as one undo entry."""
        if self.page is not None:
            self.change(self.page, self.page.concept.start(name))

    def _view_edited(self, page: Page, view: Settings, phase: str = "ended") -> None:
        before = self._before(page, phase)
        self.show_view(page, view)
        self._record(page, before, phase)

    def show_view(self, page: Page, view: Settings) -> None:
        """Show another view of a page's picture; its numbers stay."""
        page.panel.show_settings(view)
        if page.result is not None:
            page.scene.show_result(page.shown, view)
            page.stage.refresh()
            self.hint("")
            self._tell_drawn()
        else:
            page.scene.view = view

    def _answered(self, result: Result) -> None:
        page = self.page
        if page is None or not isinstance(result.settings, page.concept.settings):
            return
        first, page.result = page.result is None, result
        page.stage.clear_failure()
        total = page.scene.total_steps(result)
        page.stage.player.set_run(result.steps, total)
        self._draw(page, brief=self.live.brief and not first)
        if first and page.predicting:
            # A guess was asked for before there was anything to hide.
            self.hide_answer(page)

    def _draw(self, page: Page, *, brief: bool = False) -> None:
        page.scene.be_brief(brief)
        try:
            page.scene.show_result(page.shown)
            words = not page.scene.waits()
            if words:
                page.stage.refresh()
                page.catch_up()
        except Exception as error:
            self._broke(page, error)
            return
        finally:
            page.scene.be_brief(False)
        if not words:
            return
        self._tell_drawn()
        self.drawers.follow(page)
        if not self.live.busy:
            self._settled()

    def _transported(self, page: Page) -> None:
        if page.result is not None:
            page.scene.stepped(page.stage.player.transport.step)
            self._draw(page)

    def _type(self, page: Page, name: str) -> None:
        """Enter on a handle: the field of its setting, brought out if it is folded away."""
        if not self.fold.shown:
            self.fold.toggle()
        page.panel.type_in(name)

    def _wants_more(self, page: Page, steps: int) -> None:
        """More steps than the settings ask for: raise the number and go there."""
        try:
            settings = page.scene.with_steps(page.settings, steps)
        except SettingError as error:
            self.status.say(f"! {error}")
            return
        self.change(page, settings)

    def hint(self, words: str) -> None:
        """Say in the status line what there is to say at once; nothing brings its usual words back."""
        if words:
            self.status.say(words)
        elif not self.live.busy:
            self._settled()

    def _settled(self) -> None:
        self.status.settled(self.page, self.live.busy)

    def _failed(self, error: BaseException) -> None:
        """A computation broke: a sentence in the picture's place, the details behind a button."""
        if self.page is not None:
            self.page.stage.show_failure(error)

    def _broke(self, page: Page, error: Exception) -> None:
        """What has been computed could not be drawn: a fault of the program, told as well to whoever started it."""
        page.stage.show_failure(error)
        sys.excepthook(type(error), error, error.__traceback__)
        self._settled()

    # -- what keys and links do ---------------------------------------------------------------------------------------

    def _pressed(self, name: str) -> None:
        if name == "predict":
            self.toggle_predict()
        elif name == "presets":
            show_presets(self)
        else:
            self.drawers.toggle(name)

    def toggle_predict(self) -> None:
        """Hide the answer, or reveal it."""
        page = self.page
        if page is None:
            return
        page.predicting = not page.predicting
        page.stage.links["predict"].setText(tr("Reveal") if page.predicting else tr("Predict"))
        self.hide_answer(page)
        self.hint("")
        for feature in self.features:
            feature.predicted(page.predicting)

    def hide_answer(self, page: Page) -> None:
        """Hide the answer here where a guess is asked for, unless a feature hides it from the room by itself."""
        if page.result is not None:
            page.scene.predict(page.predicting and not any(feature.hides() for feature in self.features))
            page.stage.refresh()
        self._tell_drawn()

    def toggle_ghost(self) -> None:
        if self.page is not None:
            self.page.scene.toggle_ghosts()
            self._tell_drawn()
            self._settled()

    def refit(self) -> None:
        if self.page is not None and self.page.result is not None:
            self.page.scene.refit()
            for feature in self.features:
                feature.refitted()

    def toggle_lock(self) -> None:
        if self.page is not None:
            locked = self.page.scene.toggle_lock()
            self._tell_drawn()
            self.status.say(tr("Axes locked · L frees them") if locked else tr("Axes free · L locks them"))

    def paste(self) -> None:
        """Whatever is on the clipboard goes to the feature that knows what it is."""
        words = QApplication.clipboard().text()
        if not any(feature.pasted(words) for feature in self.features):
            self.status.say(tr("! The clipboard holds neither columns of numbers nor a link to a state."))

    def _light(self, key: str) -> None:
        if self.page is not None:
            self.page.stage.light(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget wanted: the player's, the open drawer's, and Esc."""
        key = Qt.Key(event.key())
        drawer = self.drawers.open
        if any(feature.key(event) for feature in self.features):
            return
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif drawer is not None and key in _PAGES:
            drawer.turn(_PAGES[key])
        elif self.page is None or not self.page.stage.player.pressed(key):
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.drawers.open is not None:
            self.drawers.close()
        elif self.fold.over:
            self.fold.fold()
        elif self.live.busy:
            self.live.cancel()
        else:
            any(feature.escaped() for feature in self.features)

    # -- looks ------------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        """Restyle everything for the present scheme and width."""
        look = self.looks.present(self.size())
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.palette() != theme.palette(look.scheme):
            theme.apply(app, look.scheme)
        self.look = look
        self.rail.set_look(look)
        self.drawers.set_look(look)
        for page in self.pages.values():
            page.stage.set_look(look)
            page.panel.set_look(look)
        for shown in self.side_pages.values():
            shown.set_look(look)
        self.status.set_look(look)
        self.fold.set_look(look)
        self.menuBar().setFont(look.font())
        self.menuBar().setVisible(not self.looks.projector)
        for feature in self.features:
            feature.dressed(look)

    def set_zoom(self, zoom: float) -> None:
        """Type `zoom` times as large as usual, everywhere."""
        self.looks.zoom = zoom
        self._dress()

    def set_scheme(self, scheme: theme.Scheme | None) -> None:
        """Take a scheme; None: whichever the system asks for."""
        self.looks.scheme = scheme
        self._dress()

    def toggle_scheme(self) -> None:
        """Light to dark and back."""
        self.set_scheme(theme.LIGHT if self.look.scheme.dark else theme.DARK)

    def toggle_projector(self) -> None:
        """The projector's scheme and sizes, and back to the desk's; the screen is the Projection's to take."""
        self.looks.projector = not self.looks.projector
        self._dress()

    def _system_changed(self) -> None:
        if self.looks.scheme is None and not self.looks.projector:
            QTimer.singleShot(0, self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.looks.present(self.size()) != self.look:
            self._dress()

    def _taker(self, data: QMimeData) -> Feature | None:
        return next((feature for feature in self.features if feature.takes(data)), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._taker(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        taker = self._taker(event.mimeData())
        if taker is not None:
            event.acceptProposedAction()
            taker.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not all(feature.closing() for feature in self.features):
            event.ignore()
            return
        for feature in self.features:
            feature.closed()
        for page in self.pages.values():
            page.stage.player.transport.pause()
        self.live.close()
        super().closeEvent(event)
