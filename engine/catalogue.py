"""What `main.py list` and `main.py render … .json/.csv` say: concepts and results as plain data."""

from __future__ import annotations

import csv
import io
import json
from itertools import zip_longest

from engine import __version__
from engine.concept import Concept, Result, plain
from engine.concepts import CONCEPTS
from engine.settings import format_value, specs
from engine.texts import text


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


def as_csv(result: Result) -> str:
    """The plotted data, one named column each; shorter columns end in empty cells."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    found = result.columns()
    writer.writerow(found)
    columns = [[format_value(value) for value in column.tolist()] for column in found.values()]
    writer.writerows(zip_longest(*columns, fillvalue=""))
    return stream.getvalue()
