"""Each picture in a language that puts every word in brackets: what stands outside them nobody could translate."""

import re

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from engine.concepts import CONCEPTS
from engine.texts import text
from engine.words import numerals, speak
from gui.handles import Handle
from gui.language import Language
from gui.restate import restate

# Names, signs of mathematics and of the estimators' own language.
NAMES = {
    "thetahat", "MSE", "MLE", "MAP", "OLS", "MAD", "RMSE", "CRB", "AIC", "NLL", "SGD", "Var", "Bias", "log", "exp",
    "max", "min", "argmax", "mean", "Huber", "SciPy",
}  # fmt: skip


def outside(words: str) -> list[str]:
    """The words that stand outside all brackets."""
    before = None
    while before != words:
        before, words = words, re.sub("⟪[^⟪⟫]*⟫", " ", words)
    return [word for word in re.findall("[A-Za-z]{3,}", words) if word not in NAMES]


def strings(value: object) -> list[str]:
    """The texts that an item of a picture holds, alone or in rows."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list | tuple):
        return [words for one in value for words in strings(one)]
    parts = [getattr(value, name, "") for name in ("name", "cells", "text")]
    return [words for part in parts if isinstance(part, str | tuple) for words in strings(part)]


def of_pictures(scene) -> list[str]:
    """What stands in a concept's pictures, in its strip and in its derivation, and what a screen reader hears."""
    found = [scene.describe(), scene.status()]
    for canvas in scene.canvases:
        for panel in canvas.panels:
            furnished = panel.frame.furnishing
            found += [furnished.title, furnished.heights, furnished.words, furnished.unit]
            for item in panel.items:
                for name in ("text", "head", "verdict", "rows", *(("name",) if isinstance(item, Handle) else ())):
                    value = getattr(item, name, None)
                    found += strings(value) if isinstance(value, str | list | tuple) else []
    formulas, aside = scene.formulas()
    return [*found, *aside, *(one.label for one in formulas), *(step.words for step in scene.derivation())]


def of_widgets(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        for name in ("text", "toolTip", "accessibleName", "whatsThis"):
            read = getattr(widget, name, None)
            found += [read()] if callable(read) else []
        if isinstance(widget, QComboBox):
            found += [widget.itemText(place) for place in range(widget.count())]
    return [words for words in found if isinstance(words, str)]


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_no_word_of_a_picture_is_left_in_english(concept, window, qtbot) -> None:
    try:
        speak(lambda words: words if words.startswith("⟪") else f"⟪{words}⟫", "de")
        restate(window, {})
        window.open(concept.id)
        qtbot.waitUntil(lambda: window.page.result is not None and not window.live.busy)
        known = {text(concept.id).question, text(concept.id).title}
        found = of_pictures(window.page.scene) + of_widgets(window.page.panel) + of_widgets(window.page.stage)
        window.toggle_predict()
        found += of_pictures(window.page.scene)
        typed = numerals(str(getattr(window.page.settings, "expression", "")))
        assert {words: outside(words) for words in found if words not in {*known, typed} and outside(words)} == {}
    finally:
        speak(None)


def test_a_word_outside_would_be_found() -> None:
    assert outside("⟪truth ⟪mean⟫⟫ MSE: left 1,5") == ["left"]


def test_the_numbers_of_an_axis_have_a_comma(window, qtbot) -> None:
    language = window.feature(Language)
    try:
        language.choose("de")
        window.open("divisor")
        qtbot.waitUntil(lambda: window.page.result is not None and not window.live.busy)
        shown = " ".join(of_pictures(window.page.scene))
        assert re.search(r"\d,\d", shown)
        assert not re.search(r"\d\.\d", shown)
    finally:
        language.choose("en")
        language.closed()
