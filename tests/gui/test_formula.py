"""Numbers, symbols and the formula strip."""

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from gui.columns import Widths
from gui.formula import Formula, FormulaStrip, Term, plain_text
from gui.notation import drawing, italic, spoken
from gui.numbers import count, empirical, exact, plain
from gui.theme import COMPACT, DARK, DESK, LIGHT, PROJECTED, PROJECTOR, Look, Metrics, Scheme

T = "\u2009"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.25, "2.2500"), (0.25, "0.2500"), (12345.0, f"12{T}345"), (1.234e-7, "1.234 × 10⁻⁷"), (-0.0123, "−0.0123"),
        (0.0, "0.0000"), (-0.0, "0.0000"), (None, "–"), (math.nan, "–"), (math.inf, "∞"), (-math.inf, "−∞"),
        (99.99996, "100.0"), (123.456, "123.5"), (0.00099999, "0.0010"), (-1e12, "−1.000 × 10¹²"),
        (1e-300, "1.000 × 10⁻³⁰⁰"),
        (5, "5.0000"), (999999.9, f"1{T}000{T}000"), (0.001, "0.0010"),
    ],
)  # fmt: skip
def test_exact_values_carry_four_figures(value: float | None, text: str) -> None:
    assert exact(value) == text


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (2.394, 0.187, "2.39 ± 0.19"), (0.4003, 0.0141, "0.400 ± 0.014"), (-0.1909, 0.0127, "−0.191 ± 0.013"),
        (1.0, 0.0996, "1.00 ± 0.10"), (2394.0, 134.0, f"2{T}390 ± 130"), (23.4, 9.96, "23 ± 10"),
        (0.0, 0.5, "0.00 ± 0.50"),
        (-0.001, 0.5, "0.00 ± 0.50"), (1.5, 0.0, "1.5000 ± 0"), (1.5, math.nan, "1.5000 ± –"),
        (1.5, None, "1.5000 ± –"),
        (1.5, math.inf, "1.5000 ± ∞"), (math.nan, 0.1, "–"), (None, 0.1, "–"), (math.inf, 0.1, "∞"),
        (2.39e9, 1.9e8, "(2.39 ± 0.19) × 10⁹"), (2.39e-9, 1.9e-10, "(2.39 ± 0.19) × 10⁻⁹"),
        (1.0, 1e-200, "1.0000 ± 1.0 × 10⁻²⁰⁰"),
    ],
)  # fmt: skip
def test_empirical_values_carry_as_many_digits_as_their_error(value: float, error: float, text: str) -> None:
    assert empirical(value, error) == text


def test_counts_are_grouped() -> None:
    assert [count(n) for n in (0, 5, 999, 1000, 10_000, -1234, 10**7)] == [
        "0", "5", "999", f"1{T}000", f"10{T}000", f"−1{T}234", f"10{T}000{T}000",
    ]  # fmt: skip
    assert count(None) == "–"
    assert count(math.nan) == "–"


def test_typed_values_keep_what_was_typed() -> None:
    assert [plain(1.2, 2), plain(-0.0, 2), plain(1.2345, 2), plain(1e-9, 2)] == ["1.20", "0.00", "1.2345", "1e−9"]
    assert plain(250_000.0, 1) == f"250{T}000.0"


def test_single_letters_are_italic_and_words_upright(qapp: object) -> None:
    assert italic("n") == "𝑛"
    assert italic("h") == "ℎ"
    assert italic("σ") == "𝜎"
    assert italic("Σ") == "Σ"
    assert [piece.text for piece in drawing("MSE", 20).pieces] == ["MSE"]
    assert [piece.text for piece in drawing("E[X]", 20).pieces] == ["E", "[", "𝑋", "]"]


@pytest.mark.parametrize(
    "markup", ["b_x", "σ^2", "x̄", "θ̂_{MLE}", "X̄_n^2", "p̂_{MAP}", "∏_i f(x_i | θ)", "", "_", "x_", "{"]
)
def test_any_markup_can_be_drawn(qapp: object, markup: str) -> None:
    symbol = drawing(markup, 25)
    assert symbol.width >= 0
    assert math.isfinite(symbol.rise + symbol.fall)


def test_accents_stand_over_their_letter_and_scripts_beside(qapp: object) -> None:
    plain_rise, hat = drawing("θ", 40).rise, drawing("θ̂", 40)
    assert hat.rise > plain_rise + 4
    assert hat.width == drawing("θ", 40).width
    both = drawing("x_i^2", 40)
    assert both.width < drawing("x_i", 40).width + drawing("x^2", 40).width
    low, high = both.pieces[1], both.pieces[2]
    assert (low.x, low.y > 0, high.y < 0) == (high.x, True, True)
    assert spoken("p̂_{MLE}") == "p̂_MLE"


def mse(bias: float, variance: float, label: str = "mean", mark: str = "a") -> Formula:
    terms = (
        Term("MSE", exact(bias + variance), "theory", "mse"),
        Term("="),
        Term("Bias^2", exact(bias), "bias", "bias"),
        Term("+"),
        Term("Var", exact(variance), "variance", "variance"),
    )
    return Formula(terms, label, mark)


TWO = (mse(0.0, 0.4), mse(0.04, 0.324, "0.9 · mean", "b"))
ASIDE = ("A little bias can buy", "a smaller error")


def strip_of(bot: QtBot, width: int, scheme: Scheme = LIGHT, m: Metrics = DESK) -> FormulaStrip:
    strip = FormulaStrip(Look(scheme, m))
    bot.addWidget(strip)
    strip.resize(width, m.strip_height)
    return strip


@pytest.mark.parametrize(
    ("width", "m", "shown", "aside"),
    [
     (1400, DESK, 2, True), (900, DESK, 2, False), (760, DESK, 2, False), (500, DESK, 1, False),
     (1000, COMPACT, 2, True),
     (1900, PROJECTED, 2, True), (1400, PROJECTED, 2, False),
    ],
)  # fmt: skip
def test_the_aside_yields_then_the_spaces_then_the_last_formula(
    qtbot: QtBot, width: int, m: Metrics, shown: int, aside: bool
) -> None:
    strip = strip_of(qtbot, width, m=m)
    strip.show_formulas(TWO, ASIDE)
    assert (strip.layout_.shown, strip.layout_.aside) == (shown, aside)
    cells = strip.layout_.cells
    assert all(a.x + a.width < b.x for a, b in pairwise(cells))
    assert cells[-1].x + cells[-1].width <= width


def test_columns_stand_still_while_numbers_run(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1400)
    strip.show_formulas((mse(12.5, 0.4),))
    places = [cell.x for cell in strip.layout_.cells]
    for tenth in range(100):
        strip.show_formulas((mse(tenth / 9, 0.4),))
        assert [cell.x for cell in strip.layout_.cells] == places


def test_a_width_is_given_up_in_time() -> None:
    widths, formulas = Widths(), (Formula((Term("x", "1"),)),)
    assert widths.note(formulas, [90.0]) == [90.0]
    kept: Sequence[float] = ()
    for _ in range(200):
        kept = widths.note(formulas, [50.0])
    assert kept == [50.0]


def test_pointing_at_a_term_tells_its_key(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1400)
    strip.show_formulas(TWO, ASIDE)
    strip.show()
    told: list[str] = []
    strip.hovered.connect(told.append)
    for key in ("mse", "bias", "bias"):
        cell = next(c for c in strip.layout_.cells if c.term and c.term.key == key)
        qtbot.mouseMove(strip, QPointF(cell.x + cell.width / 2, 40).toPoint())
    qtbot.mouseMove(strip, QPointF(strip.width() - 3, 40).toPoint())
    assert told == ["mse", "bias", ""]


def picture(strip: FormulaStrip) -> QImage:
    image = QImage(strip.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    strip.draw(painter)
    painter.end()
    return image


def test_a_highlight_makes_the_others_faint_and_an_unknown_one_nothing(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1400)
    strip.show_formulas(TWO, ASIDE)
    plain_picture = picture(strip)
    strip.set_highlight("nothing here")
    assert picture(strip) == plain_picture
    strip.set_highlight("bias")
    assert picture(strip) != plain_picture
    strip.set_highlight("")
    assert picture(strip) == plain_picture


def test_the_kept_picture_follows_numbers_and_look(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1400)
    strip.show_formulas(TWO)
    before = picture(strip)
    strip.show_formulas((mse(0.01, 0.4), TWO[1]))
    assert picture(strip) != before
    strip.set_look(Look(DARK, COMPACT))
    assert strip.height() == COMPACT.strip_height
    assert picture(strip).size() == QSize(1400, 76)


def test_a_vector_page_gets_shapes_not_a_picture(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1900, PROJECTOR, PROJECTED)
    strip.show_formulas(TWO, ASIDE)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    strip.draw(painter)
    painter.end()
    data = bytes(buffer.data().data())
    assert data.startswith(b"%PDF")
    # An SMask would be the strip as a bitmap with transparency.
    assert b"/Subtype /Image" not in data


def test_a_formula_can_be_read_aloud(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, 1400)
    strip.show_formulas(TWO[:1])
    assert plain_text(TWO[0]) == "mean: MSE = Bias^2 + Var, 0.4000 = 0.0000 + 0.4000"
    assert strip.accessibleDescription() == plain_text(TWO[0])
    assert plain_text(Formula((Term("L(θ)"), Term("="), Term("1")))) == "L(θ) = 1"
