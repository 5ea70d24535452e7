"""The user's guide and the gallery, made by the program from its own texts: `python -m release.guide`.

docs/guide/<id>.md: what to try, what it shows, the mathematics with the default settings' numbers, the fine print, the
presets. docs/gallery/<id>.png: the window's picture of each concept. docs/motion.gif: a drag of the target's aim and
then of its spread, drawn as the window draws it. Nothing here is written by hand.
"""

from __future__ import annotations

import math
import os
from pathlib import Path

from engine.catalogue import preset_title
from engine.concept import GROUPS, Concept
from engine.concepts import BY_ID, CONCEPTS
from engine.texts import text

DOCS = Path(__file__).parents[1] / "docs"
_SIZE = "1280x720"
_FRAMES, _SECONDS = 48, 4.0
_NOTICE = "<!-- Made by `python -m release.guide` from resources/concepts; change it there. -->"


def page(concept: Concept) -> str:
    """One concept's page, Markdown."""
    words = text(concept.id)
    parts = [_NOTICE, f"# {words.title}", f"*{words.question}*", f"![{words.title}](../gallery/{concept.id}.png)"]
    parts += [words.body, _mathematics(concept), f"## Fine print\n\n{words.fine_print}", _presets(concept)]
    parts.append(f"## Sources\n\n{words.sources}")
    parts.append(f"The same without a window: `uv run main.py render {concept.id} -o {concept.id}.png`")
    parts.append("[All concepts](README.md)")
    return "\n\n".join(part for part in parts if part) + "\n"


def _mathematics(concept: Concept) -> str:
    """The derivation as the window tells it, with the numbers of the default settings."""
    steps = _derivation(concept)
    if not steps:
        return ""
    told = "\n\n".join(f"$$\n{tex}\n$$\n\n{words}" for tex, words in steps)
    told_with = "With the numbers of the default settings; in the window they follow what you drag."
    return f"## The mathematics\n\n{told_with}\n\n{told}"


def _derivation(concept: Concept) -> list[tuple[str, str]]:
    from gui import app, theme
    from gui.scene import make_scene

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app.start([])
    scene = make_scene(concept, theme.Look(theme.LIGHT, theme.metrics_for(1600, False)))
    scene.show_result(concept.last(concept.settings()))
    return [(step.tex, step.words) for step in scene.derivation()]


def _presets(concept: Concept) -> str:
    """Every preset, and the command that draws it."""
    if not concept.presets:
        return ""
    lines = [f"- **{preset_title(name)}**: `--preset {name}`" for name in concept.presets]
    return "## Presets\n\n" + "\n".join(lines)


def contents() -> str:
    """The guide's first page: the concepts as the chapter groups them, each with its picture."""
    parts = [
        _NOTICE,
        "# The guide",
        "A page for each concept: what to try, what it shows, the mathematics, the fine print.",
    ]
    for numeral, name in GROUPS.items():
        members = [concept for concept in CONCEPTS if concept.group == numeral]
        if members:
            parts.append(f"## {name}")
            parts += [_entry(concept) for concept in members]
    return "\n\n".join(parts) + "\n"


def _entry(concept: Concept) -> str:
    words = text(concept.id)
    return f"[**{words.title}**]({concept.id}.md) {words.question}\n\n![{words.title}](../gallery/{concept.id}.png)"


def pages() -> dict[Path, str]:
    """Every file of the guide and what stands in it."""
    folder = DOCS / "guide"
    return {folder / "README.md": contents()} | {folder / f"{one.id}.md": page(one) for one in CONCEPTS}


def gallery() -> None:
    """Render every concept at its defaults."""
    import main as program

    (DOCS / "gallery").mkdir(parents=True, exist_ok=True)
    for concept in CONCEPTS:
        out = str(DOCS / "gallery" / f"{concept.id}.png")
        if program.main(["render", concept.id, "-o", out, "--size", _SIZE]) != 0:
            raise SystemExit(f"{concept.id} could not be rendered")


def motion() -> None:
    """The target under a hand: the aim comes home, the spread shrinks, and the triangle follows."""
    from PySide6.QtCore import QCoreApplication, Qt

    from gui import app, theme
    from gui.export import Facts, image
    from gui.exports.series import Gif
    from gui.scene import make_scene
    from gui.stage import Stage

    app.start([])
    concept = BY_ID["target"]
    look = theme.Look(theme.LIGHT, theme.metrics_for(960, False))
    stage = Stage(make_scene(concept, look), look, links=False)
    stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    stage.scene.locked = True
    stage.resize(960, 540)
    stage.show()
    film = Gif(DOCS / "motion.gif", Facts.of(concept, concept.settings()), _FRAMES, _SECONDS)
    for place in range(_FRAMES):
        stage.scene.show_result(concept.last(concept.settings().with_values(**_moved(place / (_FRAMES - 1)))))
        stage.refresh()
        QCoreApplication.sendPostedEvents()
        film.add(image(stage, look))
    film.write()
    stage.close()


def _moved(share: float) -> dict[str, float]:
    """Where the aim and the spread are after a share of the way: first one eases to its place, then the other."""
    aim, spread = (0.5 - 0.5 * math.cos(math.pi * min(max(part, 0.0), 1.0)) for part in (2 * share, 2 * share - 1))
    return {
        "bias_x": round(1.5 - 1.2 * aim, 4),
        "bias_y": round(-1.1 + 1.3 * aim, 4),
        "spread": round(1.2 - 0.8 * spread, 4),
    }


def main() -> None:
    for path, words in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    gallery()
    motion()


if __name__ == "__main__":
    main()
