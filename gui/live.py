"""The live loop, once for every concept: newest settings in, newest result drawn, the hand never kept waiting.

Settings that arrive while a run is under way cut it off. A new run is first pulled on the GUI thread for a few
milliseconds, so that a quick answer costs no thread; what takes longer goes on, the same generator, in one worker.
The worker only ever overwrites one slot, and the clock here looks into it: no queued signal per frame, which would
starve both the worker and the screen.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from engine.concept import Concept, Result
from engine.settings import Settings

BEAT_S = 0.016
PULL_S = 0.008
TELL_S = 0.15
REST_S = 0.05
# Answers follow each other no faster than this many times what one costs: the rest is for input and for the worker.
SHARE = 1.25
QUICKEST_S = 0.006
# A drag's answers are drawn in brief, and whole when the hand has rested so long.
BESIDE_S = 0.05
_BEAT = QEvent.Type(QEvent.registerEventType())
_SEEN = QEvent.Type(QEvent.registerEventType())


class _Run:
    """One pass over a concept's frames; `newest` is the slot that the worker overwrites and the clock reads."""

    def __init__(self, concept: Concept, settings: Settings) -> None:
        self.concept = concept
        self.settings = settings
        self.frames: Iterator[Result] | None = None
        self.newest: Result | None = None
        self.error: BaseException | None = None
        self.cut = False
        self.finished = False
        self.over = False  # whether the worker has let go of it

    def pull(self, until: float) -> None:
        """Take frames until the clock passes `until`, the run is cut off, or there are no more."""
        try:
            if self.frames is None:
                self.frames = self.concept.frames(self.settings)
            while not self.cut:
                frame = next(self.frames, None)
                if frame is None:
                    self.finished = True
                    return
                self.newest = frame
                if frame.progress >= 1.0:
                    self.finished = True  # there is no other, and to ask for it could cost a turn of the worker
                    break
                if time.perf_counter() >= until or ((frame.restful or frame.early) and until < math.inf):
                    return
            close = getattr(self.frames, "close", None)
            if close is not None:
                close()
        except Exception as error:
            self.error = error
            self.finished = True


class _Worker:
    """One thread that finishes runs; only the run handed over last matters."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._run: _Run | None = None
        self._stopped = False
        self._thread: threading.Thread | None = None

    def hand(self, run: _Run) -> None:
        with self._condition:
            self._run = run
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="thetahat-live", daemon=True)
                self._thread.start()
            self._condition.notify()

    def _work(self) -> None:
        while True:
            with self._condition:
                while self._run is None and not self._stopped:
                    self._condition.wait()
                if self._stopped:
                    return
                run, self._run = self._run, None
            if run is not None:
                run.pull(float("inf"))
                run.over = True

    def stop(self) -> None:
        with self._condition:
            self._stopped = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()


class Live(QObject):
    """Answers settings with results. `answered` carries a result to draw, `failed` the exception of a run.

    While `brief` is set, the result that is told of is one of a drag, or the first look at a run: not all of it need be
    drawn, the rest follows.
    """

    answered = Signal(object)
    failed = Signal(object)
    computing = Signal(float)  # progress 0..1 after 150 ms of work
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _Worker()
        self._wanted: tuple[Concept, Settings] | None = None
        self._run: _Run | None = None
        self._handed: _Run | None = None
        self._drawn: Result | None = None
        self._started = 0.0
        self._last_beat = 0.0
        self._cost = 0.0
        self._told = True
        self._held = self._due = self._early = self._moving = self._unseen = False
        self.brief = False
        self._clock = self._single_shot(self._beat)
        self._painted = self._single_shot(self._queue)
        self._resting = self._single_shot(self._go_on)
        self._owing = self._single_shot(self._draw_whole)

    def _single_shot(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    @property
    def busy(self) -> bool:
        """Whether something is wanted or under way."""
        return self._wanted is not None or (self._run is not None and not self._told) or self._owing.isActive()

    @property
    def result(self) -> Result | None:
        """The result that was answered last."""
        return self._drawn

    @property
    def pace(self) -> float:
        """The least time between two answers, in seconds; none where no worker waits for its turn."""
        if self._handed is None or self._handed.over:
            return 0.0
        return min(BEAT_S, max(QUICKEST_S, SHARE * self._cost))

    def submit(self, concept: Concept, settings: Settings, *, moving: bool = False) -> None:
        """Ask for the answer to `settings`; what was under way is dropped at once. `moving`: a drag goes on."""
        self._moving = moving
        if self._run is not None:
            self._run.cut = True
        self._wanted = (concept, settings)
        if not self._held:
            self._ring(self.pace)

    def hold(self) -> None:
        """Begin nothing before `release`: the window comes up first, however long the first answer takes."""
        self._held = True

    def release(self) -> None:
        self._held = False
        if self._wanted is not None:
            self._ring(0.0)

    def _ring(self, pace: float) -> None:
        """Let the next beat come `pace` after the last one began, or as soon as the events waiting are through."""
        if self._unseen:
            return  # what was answered last is painted first, and then rings
        due = self._last_beat + pace - time.perf_counter()
        wait = max(0, round(due * 1000.0))
        if wait == 0:
            # Ahead of the paint that the hand's own handle has asked for: one paint then shows it with its answer.
            self._clock.stop()
            if not self._due:
                self._due = True
                QCoreApplication.postEvent(self, QEvent(_BEAT), Qt.EventPriority.HighEventPriority.value)
        elif not self._clock.isActive() or self._clock.remainingTime() > wait:
            self._clock.start(wait)

    def event(self, event: QEvent) -> bool:
        if event.type() == _BEAT and self._due:
            self._beat()
        elif event.type() == _SEEN and self._unseen:
            self._weigh()
        else:
            return event.type() in (_BEAT, _SEEN) or super().event(event)
        return True

    def cancel(self) -> None:
        """Stop what is under way and keep what it has found so far."""
        run = self._run
        self._wanted = None
        if run is not None and not self._told:
            run.cut = True
            self._told = True
            self._show(run)
        self.settled.emit()

    def close(self) -> None:
        """Stop the clock and the worker; waits for the chunk under way, which is short."""
        self._clock.stop()
        self._painted.stop()
        self._resting.stop()
        self._owing.stop()
        self._due = self._unseen = False
        self._wanted = None
        if self._run is not None:
            self._run.cut = True
            self._told = True
        self._worker.stop()

    def _beat(self) -> None:
        self._due = False
        self._last_beat = time.perf_counter()
        if self._wanted is not None:
            self._begin(*self._wanted)
        run = self._run
        if run is None or self._told:
            return
        finished = run.finished  # read before the slot: what is finished has filled it
        self._unseen = True
        self._show(run)
        self._painted.start(0)
        if self._told or self._wanted is not None:
            return  # whoever was told of it has stopped it, or asked for another
        if not finished:
            if self._last_beat - self._started > TELL_S:
                self.computing.emit(run.newest.progress if run.newest is not None else 0.0)
            self._ring(BEAT_S)
        else:
            self._told = True
            self.settled.emit()

    def _queue(self) -> None:
        """The changed items have asked for their paint by now: line up behind it."""
        QCoreApplication.postEvent(self, QEvent(_SEEN), Qt.EventPriority.LowEventPriority.value)

    def _weigh(self) -> None:
        """What the last answer cost, its paint included."""
        self._unseen = False
        self._cost = time.perf_counter() - self._last_beat
        if self._early and self._run is not None and not self._run.cut:
            self._hand_over(self._run)
        self._early = False
        if self._wanted is not None:
            self._ring(self.pace)
        elif self.busy and not self._told:
            self._ring(BEAT_S)

    def _begin(self, concept: Concept, settings: Settings) -> None:
        self._wanted = None
        self._told = False
        self._started = time.perf_counter()
        self._run = _Run(concept, settings)
        self._run.pull(self._started + PULL_S)
        newest = self._run.newest
        self._early = newest is not None and newest.early and not self._run.finished
        if self._early:
            return  # the worker begins once this is painted, so as not to hold it up
        if newest is not None and newest.restful:
            self._resting.start(round(1000.0 * REST_S))
        elif not self._run.finished:
            self._hand_over(self._run)

    def _hand_over(self, run: _Run) -> None:
        self._handed = run
        self._worker.hand(run)

    def _go_on(self) -> None:
        """The hand has rested: what could wait, such as a cross-validation behind its path, may begin."""
        if self._run is not None and not self._run.finished and not self._run.cut:
            self._hand_over(self._run)

    def _show(self, run: _Run) -> None:
        newest = run.newest
        if newest is not None and newest is not self._drawn:
            self._drawn = newest
            self._answer(newest)
        if run.error is not None:
            error, run.error = run.error, None
            self.failed.emit(error)

    def _answer(self, result: Result) -> None:
        """Have a result drawn: the whole of it, or in brief under a drag and at a first look."""
        self.brief = self._moving or self._early
        if self.brief:
            self._owing.start(round(1000.0 * BESIDE_S))
        else:
            self._owing.stop()
        self.answered.emit(result)

    def _draw_whole(self) -> None:
        """The hand rests: what was left out of the last drawing."""
        self._moving = False
        if self._drawn is not None:
            self._last_beat = time.perf_counter()
            self._answer(self._drawn)
