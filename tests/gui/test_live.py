"""The live loop: newest settings win, what is superseded is cut off, nothing is left running."""

import threading
import time
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from engine.concept import Concept, Result
from engine.settings import Settings, setting
from gui import live as live_module
from gui.live import Live, _Run
from gui.scene import Scene
from gui.theme import DESK, LIGHT, Look


@dataclass(frozen=True, kw_only=True)
class Wanted(Settings):
    number: int = setting(0, "Number", low=0, high=1_000_000)


class Bench:
    """A concept whose frames wait at a gate, and a record of what the loop made of it."""

    def __init__(self, frames: int = 1, slow: bool = False) -> None:
        self.frames, self.slow = frames, slow
        self.begun: list[int] = []
        self.ended: list[int] = []
        self.threads: set[str] = set()
        self.gate = threading.Event()
        self.inside = threading.Event()
        self.concept = Concept(id="bench", group="I", settings=Wanted, frames=self.run, readouts=())

    def run(self, settings: Wanted):
        self.begun.append(settings.number)
        try:
            for frame in range(1, self.frames + 1):
                self.threads.add(threading.current_thread().name)
                if self.slow and frame > 1:
                    self.inside.set()
                    assert self.gate.wait(10)
                elif self.slow:
                    threading.Event().wait(0.02)  # longer than the loop waits for a first answer
                yield Result(settings=settings, readouts={}, progress=frame / self.frames, steps=frame)
        finally:
            self.ended.append(settings.number)


class Heard:
    def __init__(self, live: Live) -> None:
        self.results: list[Result] = []
        self.errors: list[BaseException] = []
        self.progress: list[float] = []
        self.settled = 0
        live.answered.connect(self.results.append)
        live.failed.connect(self.errors.append)
        live.computing.connect(self.progress.append)
        live.settled.connect(self._settle)

    def _settle(self) -> None:
        self.settled += 1

    @property
    def numbers(self) -> list[int]:
        return [result.settings.number for result in self.results]


@pytest.fixture
def live(qtbot):
    made = Live()
    yield made
    made.close()


def wait(qtbot, live) -> None:
    qtbot.waitUntil(lambda: not live.busy)


def test_a_quick_answer_takes_no_thread(live, qtbot) -> None:
    bench, heard = Bench(), Heard(live)
    assert not live.busy
    live.submit(bench.concept, Wanted(number=1))
    assert live.busy
    assert heard.results == [], "answers come with the clock, after the events that wait"
    wait(qtbot, live)
    assert heard.numbers == [1]
    assert heard.settled == 1
    assert live.result is heard.results[-1]
    assert bench.threads == {"MainThread"}
    assert live._worker._thread is None


def test_the_newest_settings_win(live, qtbot) -> None:
    bench, heard = Bench(), Heard(live)
    for number in range(100):
        live.submit(bench.concept, Wanted(number=number))
    wait(qtbot, live)
    assert bench.begun == [99], "what is superseded before the beat is never begun"
    assert heard.numbers == [99]
    assert heard.settled == 1


def test_a_run_under_way_is_cut_off(live, qtbot) -> None:
    bench, heard = Bench(frames=3, slow=True), Heard(live)
    live.submit(bench.concept, Wanted(number=1))
    qtbot.waitUntil(bench.inside.is_set)
    quick = Bench()
    live.submit(quick.concept, Wanted(number=2))
    qtbot.waitUntil(lambda: 2 in heard.numbers)
    wait(qtbot, live)
    bench.gate.set()
    qtbot.waitUntil(lambda: bench.ended == [1])
    assert heard.numbers == [1, 2], "nothing of the first comes after the second"
    assert heard.settled == 1


def test_long_runs_go_on_in_one_worker(live, qtbot) -> None:
    bench, heard = Bench(frames=4, slow=True), Heard(live)
    bench.gate.set()
    for number in (1, 2):
        live.submit(bench.concept, Wanted(number=number))
        wait(qtbot, live)
    assert heard.results[-1].progress == 1.0
    assert heard.settled == 2
    assert bench.threads == {"MainThread", "thetahat-live"}
    assert [thread.name for thread in threading.enumerate()].count("thetahat-live") == 1


def test_the_worker_overwrites_one_slot(live, qtbot) -> None:
    """Frames faster than the beat are not queued: most are never drawn, the last one is."""
    bench, heard = Bench(frames=20_000, slow=True), Heard(live)
    bench.gate.set()
    live.submit(bench.concept, Wanted())
    wait(qtbot, live)
    steps = [result.steps for result in heard.results]
    assert steps == sorted(set(steps))
    assert steps[-1] == 20_000
    assert len(steps) < 2_000


def test_an_error_is_told_and_the_loop_goes_on(live, qtbot) -> None:
    heard = Heard(live)

    def frames(settings):
        yield Result(settings=settings, readouts={}, progress=0.5)
        raise ZeroDivisionError("no")

    def refused(settings):
        raise MemoryError("not even a generator")

    live.submit(Concept(id="x", group="I", settings=Wanted, frames=frames, readouts=()), Wanted(number=1))
    wait(qtbot, live)
    assert [type(error) for error in heard.errors] == [ZeroDivisionError]
    live.submit(Concept(id="x", group="I", settings=Wanted, frames=refused, readouts=()), Wanted(number=2))
    wait(qtbot, live)
    assert [type(error) for error in heard.errors] == [ZeroDivisionError, MemoryError]
    bench = Bench()
    live.submit(bench.concept, Wanted(number=3))
    wait(qtbot, live)
    assert heard.numbers[-1] == 3
    assert heard.settled == 3


def test_an_error_in_the_worker_is_told(live, qtbot) -> None:
    heard = Heard(live)
    gate = threading.Event()

    def frames(settings):
        gate.wait(0.02)
        yield Result(settings=settings, readouts={}, progress=0.5)
        raise FloatingPointError(threading.current_thread().name)

    live.submit(Concept(id="x", group="I", settings=Wanted, frames=frames, readouts=()), Wanted())
    wait(qtbot, live)
    assert [str(error) for error in heard.errors] == ["thetahat-live"]


def test_cancel_keeps_what_was_found(live, qtbot) -> None:
    bench, heard = Bench(frames=4, slow=True), Heard(live)
    live.submit(bench.concept, Wanted(number=1))
    qtbot.waitUntil(bench.inside.is_set)
    live.cancel()
    assert not live.busy
    assert heard.settled == 1
    assert heard.results[-1].steps == 1
    bench.gate.set()
    qtbot.waitUntil(lambda: bench.ended == [1])
    live.cancel()
    assert heard.results[-1].steps == 1
    assert live.result is heard.results[-1]


def test_cancel_before_the_beat_drops_the_wish(live, qtbot) -> None:
    bench, heard = Bench(), Heard(live)
    live.submit(bench.concept, Wanted(number=1))
    live.cancel()
    assert not live.busy
    live.submit(bench.concept, Wanted(number=2))
    wait(qtbot, live)
    assert bench.begun == [2]
    assert heard.numbers == [2]


def test_progress_is_told_after_a_while_and_not_before(live, qtbot, monkeypatch) -> None:
    bench, heard = Bench(frames=2, slow=True), Heard(live)
    monkeypatch.setattr(live_module, "TELL_S", 1e9)
    live.submit(bench.concept, Wanted(number=1))
    qtbot.waitUntil(bench.inside.is_set)
    qtbot.waitUntil(lambda: heard.numbers == [1])
    assert heard.progress == []
    monkeypatch.setattr(live_module, "TELL_S", 0.15)
    qtbot.waitUntil(lambda: len(heard.progress) > 1)
    assert set(heard.progress) == {0.5}
    bench.gate.set()
    wait(qtbot, live)
    assert heard.results[-1].progress == 1.0


def test_the_pace_follows_the_cost_where_a_worker_waits_for_its_turn(live) -> None:
    live._handed = _Run(Bench().concept, Wanted())
    paces = []
    for cost in (0.0, 0.004, 0.010, 0.1):
        live._cost = cost
        paces.append(live.pace)
    assert paces == pytest.approx([0.006, 0.006, 0.0125, 0.016])
    live._handed.over = True
    assert live.pace == 0.0


def test_under_a_drag_a_brief_answer_is_followed_by_a_whole_one(live, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(live_module, "BESIDE_S", 0.2)
    bench, told = Bench(), []
    live.answered.connect(lambda result: told.append((result.settings.number, live.brief)))
    for number in (1, 2, 3):
        live.submit(bench.concept, Wanted(number=number), moving=True)
        qtbot.waitUntil(lambda number=number: bool(told) and told[-1][0] == number)
    assert told[-1] == (3, True)
    assert live.busy  # what was left out is yet to come
    wait(qtbot, live)
    assert told[-1] == (3, False)
    live.submit(bench.concept, Wanted(number=4))
    wait(qtbot, live)
    assert told[-1] == (4, False)


def test_a_first_look_is_drawn_in_brief_and_the_rest_whole(live, qtbot) -> None:
    told = []

    def frames(settings: Wanted):
        yield Result(settings=settings, readouts={}, progress=0.5, steps=1, early=True)
        yield Result(settings=settings, readouts={}, progress=1.0, steps=2)

    live.answered.connect(lambda result: told.append((result.steps, live.brief)))
    live.submit(Concept(id="look", group="I", settings=Wanted, frames=frames, readouts=()), Wanted())
    wait(qtbot, live)
    assert told == [(1, True), (2, False)]


class Bare(Scene):
    def build(self) -> None:
        pass


def test_in_brief_drawings_the_parts_beside_have_their_turns(qtbot) -> None:
    scene = Bare(Look(LIGHT, DESK))
    turns = []
    for _ in range(13):
        scene.be_brief(True)
        turns.append([not scene.waits() for _ in range(3)])
    assert max(map(sum, turns)) == 1
    assert [sum(column) for column in zip(*turns[1:7], strict=True)] == [1, 1, 1]
    assert turns[1:7] == turns[7:13]
    scene.be_brief(False)
    assert not any(scene.waits() for _ in range(3))


def test_nothing_is_begun_before_the_last_answer_has_been_painted(live, qtbot) -> None:
    """Settings that arrive while an answer is drawn wait until its paint, asked for by then, is through."""
    bench, order = Bench(), []
    screen = QWidget()
    qtbot.addWidget(screen)
    screen.paintEvent = lambda event: order.append("painted")
    screen.show()
    qtbot.waitUntil(lambda: bool(order))
    order.clear()

    def answered(result: Result) -> None:
        order.append(f"answered {result.settings.number}")
        screen.update()
        if result.settings.number < 3:
            live.submit(bench.concept, Wanted(number=result.settings.number + 1))

    live.answered.connect(answered)
    live.submit(bench.concept, Wanted(number=1))
    qtbot.waitUntil(lambda: "answered 3" in order)
    assert order == ["answered 1", "painted", "answered 2", "painted", "answered 3", "painted"][: len(order)]
    wait(qtbot, live)


def test_an_idle_loop_answers_at_once(live, qtbot) -> None:
    """Long after the last beat nothing is waited for: the clock is set to none."""
    bench = Bench()
    live._last_beat = -1e9
    live.submit(bench.concept, Wanted())
    assert live._clock.remainingTime() <= 0
    wait(qtbot, live)
    live._cost = 0.0
    live._last_beat = time.perf_counter() + 60.0
    live.submit(bench.concept, Wanted())
    assert live._clock.remainingTime() > 0
    live._last_beat = -1e9
    live.submit(bench.concept, Wanted())
    assert live._clock.remainingTime() <= 0, "a beat that waits is brought forward"
    wait(qtbot, live)


def test_asking_again_from_an_answer(live, qtbot) -> None:
    """Whoever is answered may ask at once for something else, as a scene that corrects itself does."""
    bench, heard = Bench(), Heard(live)

    def again(result: Result) -> None:
        if result.settings.number < 3:
            live.submit(bench.concept, Wanted(number=result.settings.number + 1))

    live.answered.connect(again)
    live.submit(bench.concept, Wanted(number=1))
    wait(qtbot, live)
    assert heard.numbers == [1, 2, 3]
    assert heard.settled == 1


def test_no_frame_at_all_settles(live, qtbot) -> None:
    heard = Heard(live)
    empty = Concept(id="x", group="I", settings=Wanted, frames=lambda settings: iter(()), readouts=())
    live.submit(empty, Wanted())
    wait(qtbot, live)
    assert heard.results == []
    assert heard.settled == 1


def test_closing_in_the_middle_leaves_no_thread(qtbot) -> None:
    bench, live = Bench(frames=4, slow=True), Live()
    live.submit(bench.concept, Wanted())
    qtbot.waitUntil(bench.inside.is_set)
    threading.Timer(0.01, bench.gate.set).start()
    live.close()
    assert not live.busy
    assert bench.ended == [0]
    assert "thetahat-live" not in [thread.name for thread in threading.enumerate()]


def test_a_cut_run_closes_its_generator() -> None:
    bench = Bench(frames=5)
    run = _Run(bench.concept, Wanted())
    run.pull(0.0)
    assert run.newest is not None
    assert bench.ended == []
    run.cut = True
    run.pull(float("inf"))
    assert bench.ended == [0]
    assert not run.finished


def test_nothing_begins_while_it_is_held(live, qtbot) -> None:
    bench, heard = Bench(), Heard(live)
    live.hold()
    live.submit(bench.concept, Wanted(number=1))
    live.submit(bench.concept, Wanted(number=2))
    assert live.busy
    assert not live._clock.isActive()
    live.release()
    wait(qtbot, live)
    assert bench.begun == heard.numbers == [2]
