"""What a concept says in words: title, question, text, fine print, sources, read from resources/concepts/<id>.md.

The pages beside the concepts begin in the same way, and lie in resources/pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from engine.pages import PAGES_BY_ID
from engine.resources import resource_path, spoken_path
from engine.words import tr, wordy


@dataclass(frozen=True)
class Text:
    """`short` is the name in the rail; `body`, `fine_print` and `sources` are Markdown."""

    title: str
    short: str
    question: str
    body: str
    fine_print: str
    sources: str


@cache
def english_title(concept_id: str) -> tuple[str, str]:
    """A concept's title and short name in English, whatever is spoken."""
    with resource_path("concepts", f"{concept_id}.md").open(encoding="utf-8") as lines:
        title, _, short = lines.readline().removeprefix("# ").partition("|")
    return title.strip(), short.strip() or title.strip()


@wordy
@cache
def text(concept_id: str) -> Text:
    """The words of one concept.

    It starts with `# Title | Short name`, then `> question`; `## Fine print` and `## Sources` start the last parts.
    """
    path = spoken_path("pages" if concept_id in PAGES_BY_ID else "concepts", f"{concept_id}.md")
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) < 3 or not lines[0].startswith("# ") or not lines[2].startswith("> "):
        raise ValueError(
            tr("{name} must start with '# Title | Short name', an empty line and '> question'", name=path.name)
        )
    title, _, short = lines[0][2:].partition("|")
    body, _, fine_print = "\n".join(lines[3:]).partition("## Fine print")
    fine_print, _, sources = fine_print.partition("## Sources")
    parts = (part.strip() for part in (lines[2][2:], body, fine_print, sources))
    return Text(title.strip(), short.strip() or title.strip(), *parts)
