"""The plot surface: ranges that do not jump, numbers as axes write them, marks, ghosts, highlight, clicks."""

import math
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest

from gui.axes import THIN, Plane, Span, linear_ticks, log_ticks, number_text, round_limits
from gui.handles import Wish, place_labels
from gui.heat import Heat
from gui.marks import dashes, joined
from gui.plots import (
    Area,
    Arrow,
    Bullseye,
    Canvas,
    Curve,
    Dots,
    Ellipse,
    Label,
    Rings,
    Segments,
    Stems,
    Steps,
    VLine,
)
from gui.theme import COMPACT, DARK, DESK, LIGHT, PROJECTED, PROJECTOR, Look, metrics_for
from tests.gui.conftest import double_click, point_at


@pytest.fixture
def canvas(qtbot):
    made = Canvas(Look(LIGHT, DESK))
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


def paint(canvas) -> QImage:
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas.render(painter)
    painter.end()
    return image


def has_colour(image: QImage, colour: QColor) -> bool:
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32) & 0xFFFFFF
    return bool((pixels == (colour.rgb() & 0xFFFFFF)).any())


class TestSpan:
    def test_takes_round_limits_at_first(self):
        span = Span()
        assert span.fit(0.03, 6.72)
        assert span.limits == (0, 7)

    def test_stays_while_the_content_lies_inside_and_fills_enough(self):
        span = Span()
        span.fit(0, 7)
        assert not span.fit(1, 6.9)
        assert not span.fit(2, 5)
        assert span.limits == (0, 7)

    def test_moves_when_the_content_leaves_or_hardly_fills(self):
        span = Span()
        span.fit(0, 7)
        assert span.fit(0, 7.4)
        assert span.limits[1] >= 7.4
        assert span.fit(3, 4)
        assert span.limits[0] >= 2.8

    def test_least_zero_never_scales_a_shrinking_content_away(self):
        span = Span(least=0)
        span.fit(0, 7)
        assert not span.fit(3, 3.1)

    def test_locked_stays_until_unlocked(self):
        span = Span()
        span.fit(0, 7)
        span.locked = True
        assert not span.fit(0, 100)
        assert not span.refit()
        assert not span.fix(0, 3)
        assert span.limits == (0, 7)
        span.locked = False
        assert span.refit()
        assert span.limits == (0, 3)

    def test_refit_fits_the_present_content(self):
        span = Span()
        span.fit(0, 10)
        span.fit(2, 7)
        assert span.refit()
        assert span.limits == (2, 7)

    def test_shared_span_holds_the_content_of_all(self):
        span = Span()
        span.fit(0, 7, "population")
        assert not span.fit(3, 3.5, "sample")
        assert span.fit(-1, 3.5, "sample")
        assert span.limits[0] <= -1
        assert span.limits[1] == 7

    @pytest.mark.parametrize(("lo", "hi"), [(math.nan, 1), (0, math.inf), (-math.inf, math.inf)])
    def test_refuses_what_is_not_finite(self, lo, hi):
        span = Span()
        assert not span.fit(lo, hi)
        assert not span.fix(lo, hi)
        assert span.limits == (0, 1)

    @pytest.mark.parametrize("value", [0.0, 5.0, -3e-9, 1e12])
    def test_a_single_value_has_room_about_it(self, value):
        lo, hi = round_limits(value, value)
        assert lo < value < hi


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-2.5, "−2.5"),
        (0.30000000000000004, "0.3"),
        (10000, f"10{THIN}000"),
        (1234567.5, f"1{THIN}234{THIN}567.5"),
        (3e8, "3 × 10⁸"),
        (1e-6, "10⁻⁶"),
        (-2.5e-7, "−2.5 × 10⁻⁷"),
    ],
)
def test_numbers(value, text):
    assert number_text(value) == text


@pytest.mark.parametrize("lo", [-7.3, 0.0, 0.15, 1e6, -2e-5])
@pytest.mark.parametrize("span", [0.003, 0.9, 1.0, 1.4, 7.0, 60.0, 123456.0])
def test_four_to_seven_ticks_inside(lo, span):
    ticks = linear_ticks(lo, lo + span)
    assert 4 <= len(ticks.at) <= 7
    assert all(lo - 1e-6 * span <= value <= lo + span * (1 + 1e-6) for value in ticks.at)
    assert len(set(ticks.texts)) == len(ticks.texts)


def test_log_ticks_stand_at_decades():
    ticks = log_ticks(0, 4)
    assert ticks.at == (0, 1, 2, 3, 4)
    assert ticks.texts == ("1", "10", "100", f"1{THIN}000", f"10{THIN}000")
    assert math.log10(2) in ticks.minor
    assert len(log_ticks(-9, 9).at) <= 7


ENDS = (
    0.0,
    -0.0,
    1.0,
    5e-324,
    1e-310,
    1e-9,
    0.7,
    1e7,
    1e16,
    1e16 + 2,
    3e5,
    -3e5,
    1e300,
    1e308,
    -1e308,
    math.inf,
    math.nan,
)


@pytest.mark.parametrize("ticks", [linear_ticks, log_ticks])
@pytest.mark.timeout(10)
def test_no_range_hangs_an_axis_or_ends_it(ticks):
    for lo, hi in product(ENDS, ENDS):
        found = ticks(lo, hi)
        assert len(found.at) == len(found.texts) <= 10, (lo, hi)
        assert len(found.minor) <= 50, (lo, hi)
        if math.isfinite(hi - lo):
            slack = 1e-6 * max(hi - lo, 1e-300)
            assert all(lo - slack <= at <= hi + slack for at in found.at), (lo, hi)


def test_limits_of_any_content_are_numbers_apart():
    for lo, hi in product(filter(math.isfinite, ENDS), filter(math.isfinite, ENDS)):
        span = Span()
        span.fit(lo, hi)
        assert math.isfinite(span.hi - span.lo), (lo, hi)
        assert span.lo < span.hi, (lo, hi)


def test_decades_as_they_were_with_room_for_few():
    assert log_ticks(-9, 9, 5).at == (-8, -4, 0, 4, 8)
    assert log_ticks(-300, 300).at == (-258, -172, -86, 0, 86, 172, 258)


def test_log_ticks_of_less_than_a_decade():
    assert log_ticks(0.1, 0.95).texts == ("2", "5")
    assert len(log_ticks(0.32, 0.6).texts) >= 2


def test_plane_maps_there_and_back():
    plane = Plane(50, 20, 400, 200, -1, 3, 0, 10)
    x, y = plane.data(QPointF(plane.px(1.25), plane.py(7.5)))
    assert (x, y) == pytest.approx((1.25, 7.5))
    squared = plane.squared()
    assert squared.sx == pytest.approx(squared.sy)


def test_linked_panels_share_range_and_edges(canvas):
    upper = canvas.panel(0, 0, title="population", axis="ticks", numbers=True)
    lower = canvas.panel(1, 0, title="estimates", words="value")
    canvas.link_x([upper, lower])
    upper.fit_x(0, 7)
    lower.fit_x(2, 4)
    assert (lower.plane.x0, lower.plane.x1) == (0, 7)
    assert (lower.plane.left, lower.plane.width) == (upper.plane.left, upper.plane.width)
    lower.fit_x(2, 9)
    assert upper.plane.x1 == lower.plane.x1 >= 9


def test_ranges_hold_still_and_refit_asks(canvas):
    panel = canvas.panel()
    panel.fit_x(0, 10)
    panel.fit_y(0, 1, exact=True)
    panel.fit_x(1, 8)
    assert (panel.plane.x0, panel.plane.x1) == (0, 10)
    panel.refit()
    assert (panel.plane.x0, panel.plane.x1) == (1, 8)
    assert (panel.plane.y0, panel.plane.y1) == (0, 1)
    panel.lock(True)
    panel.fit_x(-50, 50)
    assert (panel.plane.x0, panel.plane.x1) == (1, 8)


def test_motion_glides_to_the_new_range(canvas, qtbot):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    canvas.motion = True
    panel.fit_x(0, 20)
    assert panel.plane.x1 == 1
    qtbot.waitUntil(lambda: panel.plane.x1 == 20)


def test_a_board_is_square(canvas):
    board = canvas.panel(axis="none", aspect_locked=True)
    board.fit_x(-3, 3, exact=True)
    board.fit_y(-3, 3, exact=True)
    assert board.plane.sx == pytest.approx(board.plane.sy)
    assert board.plane.x0 <= -3
    assert board.plane.x1 >= 3


def test_view_follows_the_ranges(canvas):
    panel = canvas.panel()
    view = panel.view
    panel.fit_x(-2, 5, exact=True)
    panel.fit_y(0, 3, exact=True)
    assert view.viewRange() == [[-2, 5], [0, 3]]
    assert view.geometry() == panel.plane.rect


def furnished(canvas):
    """A panel with one of each mark."""
    panel = canvas.panel(title="title", heights="density", words="one value", unit="kg", numbers=True)
    panel.fit_x(0, 1)
    panel.fit_y(0, 1)
    x = np.linspace(0, 1, 200)
    panel.add(Area("truth", x, x))
    panel.add(Curve("truth", x, x, key="truth"))
    panel.add(Curve("theory", x, 1 - x, dash="b"))
    panel.add(Steps("a", [0, 0.2, 0.5, 1], [0.3, 0.9, 0.1], key="a"))
    panel.add(Segments("variance", [0, 0.5], [0, 0.5], [0.5, 1], [1, 0.2]))
    panel.add(Segments("variance", 0, 0.1, 1, 0.1, dash="b"))
    panel.add(Stems("sample", [0.1, 0.4], 0.5))
    panel.add(Rings(0.5, 0.5, [0.1, 0.2], numbers=["1", "2"]))
    panel.add(Dots("b", x, x[::-1]))
    panel.add(Dots("posterior", 0.5, 0.5, hollow=True, mark="s"))
    panel.add(Arrow("bias", 0, 0, 0.5, 0.5, gap=8))
    panel.add(Ellipse("variance", 0.5, 0.5, 0.3, 0.1, turn=0.4))
    panel.add(Bullseye(0.3, 0.3))
    panel.add(Label("a", "mean", 0.5, 0.5))
    canvas.vline(VLine("truth", 0.7, "truth θ"), [panel])
    return panel


@pytest.mark.parametrize("look", [Look(LIGHT, DESK), Look(DARK, COMPACT), Look(PROJECTOR, PROJECTED)])
def test_every_mark_paints_in_its_role(canvas, look):
    canvas.set_look(look)
    furnished(canvas)
    image = paint(canvas)
    for role in ("truth", "a", "bias", "variance", "sample", "surface"):
        assert has_colour(image, look.colour(role)), role


def test_marks_survive_emptiness_and_what_is_not_finite(canvas):
    panel = canvas.panel()
    bad = [math.nan, math.inf, -math.inf, 0.5, 1e300, 0.2]
    for kind in (Curve, Area, Dots, Stems):
        panel.add(kind("a"))
        panel.add(kind("a", bad, bad))
    panel.add(Curve("a", np.linspace(0, 1, 99), np.where(np.arange(99) == 50, math.nan, 0.5)))
    panel.add(Steps("a"))
    panel.add(Steps("a", [0, 1, 2], [math.nan, 1]))
    panel.add(Segments("a"))
    panel.add(Segments("a", bad, bad, bad, bad))
    panel.add(Arrow("bias", math.nan, 0, 1, 1))
    panel.add(Arrow("bias", 0.5, 0.5, 0.5, 0.5))
    panel.add(Ellipse("variance", 0.5, 0.5, 0.0))
    panel.add(VLine())
    panel.add(Label("a", "nowhere", math.nan, 0))
    paint(canvas)


def test_vectors_hold_the_spots_as_shapes(canvas):
    furnished(canvas)
    buffer = QBuffer()
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(QSize(640, 480))
    svg.setViewBox(QRectF(0, 0, 640, 480))
    painter = QPainter(svg)
    canvas.paint_on(painter, 640, 480)
    painter.end()
    text = bytes(buffer.data().data()).decode()
    assert "<image" not in text
    assert text.count("<path") + text.count("<circle") > 200
    assert "non-scaling-stroke" not in text


def test_joined_pieces_meet_and_dashes_leave_gaps():
    xs, ys = np.array([0.0, 10.0, 10.0]), np.array([0.0, 0.0, 10.0])
    corner = joined(xs, ys, 4.0)
    assert corner[0, 2] == pytest.approx(12.5)
    pieces = dashes(np.array([0.0, 100.0]), np.array([0.0, 0.0]), [8, 5])
    assert len(pieces) == 8
    assert pieces[1, 0] == pytest.approx(12.5)


def test_ghosts_keep_what_was_there(canvas):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    curve = panel.add(Curve("a", [0, 1], [0, 1]))
    panel.add(Steps("b", [0, 1], [0.5]))
    panel.add(Area("a", [0, 1], [0, 1]))
    panel.freeze()
    curve.set_data([0, 1], [1, 0])
    ghosts = [item for item in panel.items if isinstance(item, Curve) and item.role == "ghost"]
    assert [ghost.y_data.tolist() for ghost in ghosts] == [[0, 1], [0, 0.5, 0.5, 0]]
    assert [item.text for item in panel.items if isinstance(item, Label)] == ["ghost"]
    panel.freeze()
    assert sum(item.role == "ghost" for item in panel.items) == 3
    panel.release()
    assert not any(item.role == "ghost" for item in panel.items)
    panel.freeze()
    panel.clear()
    panel.release()
    assert panel.items == []


def test_highlight_dims_the_rest(canvas):
    panel = canvas.panel()
    bias = panel.add(Curve("bias", [0, 1], [0, 1], key="bias mse"))
    other = panel.add(Curve("variance", [0, 1], [1, 0], key="var"))
    plain = panel.add(Rings(0, 0, [1]))
    canvas.highlight("mse")
    assert [mark.opacity() for mark in (bias, other, plain)] == [1.0, 0.35, 0.35]
    canvas.highlight("")
    assert [mark.opacity() for mark in (bias, other, plain)] == [1.0, 1.0, 1.0]
    canvas.highlight("no such thing")
    assert other.opacity() == 1.0


def test_pointing_at_a_mark_names_it(canvas, qtbot):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    panel.fit_y(0, 1)
    panel.add(Curve("a", [0, 1], [0.5, 0.5], key="mean"))
    seen = []
    canvas.pointed.connect(seen.append)
    on = QPointF(panel.plane.px(0.5), panel.plane.py(0.5)).toPoint()
    point_at(canvas.viewport(), on)
    qtbot.waitUntil(lambda: seen == ["mean"])
    point_at(canvas.viewport(), on + QPoint(0, 60))
    qtbot.waitUntil(lambda: seen == ["mean", ""])


def test_pointing_tells_again_once_the_light_is_out(canvas, qtbot):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    panel.fit_y(0, 1)
    panel.add(Curve("a", [0, 1], [0.5, 0.5], key="mean"))
    on = QPointF(panel.plane.px(0.5), panel.plane.py(0.5)).toPoint()
    seen = []
    point_at(canvas.viewport(), on)
    canvas.pointed.connect(seen.append)
    canvas.highlight("")
    point_at(canvas.viewport(), on + QPoint(5, 0))
    qtbot.waitUntil(lambda: seen == ["mean"])


def test_clicks_tell_where_in_data(canvas, qtbot):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    panel.fit_y(0, 1)
    at = QPointF(panel.plane.px(0.25), panel.plane.py(0.75)).toPoint()
    with qtbot.waitSignal(panel.clicked) as caught:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert caught.args == pytest.approx((0.25, 0.75), abs=0.01)
    with qtbot.waitSignal(canvas.refit_asked):
        double_click(canvas.viewport(), at)


def test_a_drag_across_the_plot_is_no_click_and_pans_nothing(canvas, qtbot):
    panel = canvas.panel()
    panel.view  # noqa: B018 - the ViewBox must not grab the mouse either
    panel.fit_x(0, 1)
    before = panel.plane
    with qtbot.assertNotEmitted(panel.clicked):
        QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
        QTest.mouseMove(canvas.viewport(), QPoint(300, 260))
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 260))
    assert panel.plane == before
    assert panel.view.viewRange()[0] == [0, 1]


def test_labels_give_way_to_each_other():
    room = QRectF(0, 0, 400, 200)
    same = [Wish(QRectF(150, 80, 80, 20), QPointF(190, 106)) for _ in range(3)]
    placed = place_labels(same, room)
    boxes = [place[0] for place in placed if place]
    assert len(boxes) == 3
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert all(room.contains(box) for box in boxes)
    assert boxes[0] == same[0].box


def test_labels_keep_off_curves_and_yield_without_room():
    wish = Wish(QRectF(150, 80, 80, 20), QPointF(190, 106))
    line = np.column_stack([np.linspace(0, 400, 40), np.full(40, 90.0)])
    ((box, _),) = place_labels([wish], QRectF(0, 0, 400, 200), line)
    assert not box.top() < 90 < box.bottom()
    assert place_labels([wish, None], QRectF(0, 0, 60, 30)) == [None, None]


def test_a_label_without_room_keeps_its_words_for_the_tooltip(canvas):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    panel.fit_y(0, 1)
    panel.add(Label("a", "a long word " * 20, 0.5, 0.5))
    paint(canvas)
    at = QPointF(panel.plane.px(0.5), panel.plane.py(0.5))
    assert panel.hidden_label(at).startswith("a long word")
    assert panel.hidden_label(at + QPointF(60, 0)) == ""


def test_an_empty_panel_says_what_to_do(canvas):
    panel = canvas.panel()
    blank = paint(canvas)
    panel.say("Draw a sample to begin.")
    assert paint(canvas) != blank
    panel.say("")
    assert paint(canvas) == blank


def test_furnishing_makes_room_for_what_it_adds(canvas):
    panel = canvas.panel(axis="none")
    before = panel.plane
    panel.furnish(title="Four boards", numbers=True)
    assert panel.plane.top > before.top
    assert panel.plane.left > before.left
    placed = panel.plane
    panel.furnish(title="Four other boards")
    assert panel.plane == placed
    panel.frame.setVisible(False)
    assert not panel.frame.wording.isVisible()


def test_dots_find_the_nearest(canvas):
    panel = canvas.panel()
    panel.fit_x(0, 1)
    dots = panel.add(Dots("a", [0.1, 0.5, 0.9], [0.5, 0.5, 0.5]))
    index, apart = dots.nearest(QPointF(panel.plane.px(0.52), panel.plane.py(0.5)))
    assert index == 1
    assert apart == pytest.approx(0.02 * panel.plane.sx)
    dots.set_data([], [])
    assert dots.nearest(QPointF()) == (-1, math.inf)


def test_what_is_cleared_is_gone_from_the_screen(canvas):
    panel = canvas.panel()
    curve = panel.add(Curve("bias", [0, 1], [0, 1], width=4))
    colour = Look(LIGHT, DESK).colour("bias")
    assert has_colour(canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32), colour)
    curve.set_data((), ())
    assert not has_colour(canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32), colour)
    curve.set_data([0, 1], [1, 0])
    assert has_colour(canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32), colour)


def test_heat_is_full_where_the_value_is_one_and_row_0_is_the_lowest(canvas):
    panel = canvas.panel(axis="none")
    heat = panel.add(Heat("a"))
    panel.fit_x(0, 2, exact=True)
    panel.fit_y(0, 2, exact=True)
    heat.set_data([[1.0, 0.0], [0.0, 0.0]], (0, 0, 2, 2))
    image, plane = paint(canvas), panel.plane
    full = Look(LIGHT, DESK).colour("a")
    assert image.pixelColor(QPointF(plane.px(0.5), plane.py(0.5)).toPoint()) == full
    for x, y in ((1.5, 0.5), (0.5, 1.5), (1.5, 1.5)):
        assert image.pixelColor(QPointF(plane.px(x), plane.py(y)).toPoint()) == QColor("#FFFFFF")


def test_rows_can_share_what_titles_and_axes_leave(canvas):
    panels = [canvas.panel(0, 0, axis="ticks", title="one"), canvas.panel(1, 0, words="value"), canvas.panel(2, 0)]
    canvas.stretch(rows=(1, 2, 3), inside=True)
    heights = [panel.plane.height for panel in panels]
    assert heights[1] == pytest.approx(2 * heights[0])
    assert heights[2] == pytest.approx(3 * heights[0])
    assert panels[2].frame.outer.bottom() == pytest.approx(canvas.height())


@pytest.mark.parametrize("look", [Look(LIGHT, DESK), Look(PROJECTOR, PROJECTED)])
def test_room_kept_under_a_base_line(canvas, look):
    canvas.set_look(look)
    bare = canvas.panel(0, 0, axis="ticks").frame.furnishing
    kept = canvas.panel(1, 0, axis="ticks", below=1.3).frame.furnishing
    assert kept.margins(look)[3] >= bare.margins(look)[3] + look.metrics.axis_words


def test_a_smaller_projector_throws_the_same_picture():
    small = metrics_for(1280, True)
    assert metrics_for(1920, True) is PROJECTED
    assert metrics_for(3840, True) is PROJECTED
    assert small.name == "projector"
    for name in ("question", "axis", "handle", "strip_height"):
        assert getattr(small, name) / 1280 == pytest.approx(getattr(PROJECTED, name) / 1920, rel=0.05)
