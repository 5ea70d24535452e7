"""What `main.py list` and `main.py render … .json/.csv` say: concepts and results as plain data."""

from __future__ import annotations

import csv
import io
import json
from itertools import zip_longest

from engine import __version__
from engine.concept import Concept, Result, plain
from engine.concepts import CONCEPTS
from engine.settings import Settings, format_value, specs
from engine.texts import text
from engine.words import tr


def describe(concept: Concept) -> dict[str, object]:
    words = text(concept.id)
    return {
        "id": concept.id,
        "title": words.title,
        "question": words.question,
        "group": concept.group,
        "settings": [spec.describe() for spec in specs(concept.settings)],
        "presets": list(concept.presets),
        "readouts": list(concept.readouts),
    }


# Parts of presets' names that are not written as they are typed, in the order in which they are looked for.
_WORDS = (
    ("james stein", "James–Stein"),
    ("cauchy", "Cauchy"),
    ("laplace", "Laplace"),
    ("bayes", "Bayes"),
    ("bernoulli", "Bernoulli"),
    ("gauss", "Gauss"),
    ("n 1", "n − 1"),
    ("neyman scott", "Neyman–Scott"),
    ("bias low", "bias, low"),
    ("bias high", "bias, high"),
)


def preset_title(name: str) -> str:
    """A preset's name as a menu shows it: `low-bias-high-variance` is "Low bias, high variance"."""
    words = name.replace("-", " ").replace("_", " ")
    for plain_words, written in _WORDS:
        words = words.replace(plain_words, written)
    return tr(words[:1].upper() + words[1:])


def listing() -> str:
    """The catalogue as JSON text."""
    return json.dumps([describe(concept) for concept in CONCEPTS], ensure_ascii=False, indent=2, allow_nan=False)


def as_json(concept: Concept, result: Result) -> str:
    """One figure as JSON text; what has no finite value is null."""
    document = {
        "concept": concept.id,
        "settings": {
            name: plain(list(value) if isinstance(value, tuple) else value)
            for name, value in result.settings.as_dict().items()
        },
        "readouts": {name: plain(value) for name, value in result.readouts.items()},
        "version": __version__,
    }
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def made_by(concept: Concept, settings: Settings) -> str:
    """What made a file, as one line of JSON: the concept, every setting (the seed among them), the version."""
    values = {
        name: plain(list(value) if isinstance(value, tuple) else value) for name, value in settings.as_dict().items()
    }
    return json.dumps({"concept": concept.id, "settings": values, "version": __version__}, ensure_ascii=False)


def as_csv(result: Result, made_by: str = "") -> str:
    """The plotted data, a column each, shorter ones ending in empty cells; under a line of what made them, if given."""
    stream = io.StringIO()
    if made_by:
        stream.write(f"# thetahat {made_by}\n")
    writer = csv.writer(stream, lineterminator="\n")
    found = result.columns()
    writer.writerow(found)
    columns = [[format_value(value) for value in column.tolist()] for column in found.values()]
    writer.writerows(zip_longest(*columns, fillvalue=""))
    return stream.getvalue()
