"""The licences of all that the application carries, in one text: Python, each distribution, each system library."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from engine import __version__

ROOT = Path(__file__).parents[1]
# What lies in the application of each; the building tools themselves do not.
_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
_LINE = "=" * 100


def collected(distributions: Iterable[str], libraries: Iterable[Path]) -> str:
    """The text: thetahat's own licence first, then Python's, the fonts', the distributions', the libraries'."""
    parts = [("thetahat " + __version__, (ROOT / "LICENSE").read_text(encoding="utf-8")), _python()]
    fonts = sorted((ROOT / "resources" / "fonts").glob("*OFL.txt"))
    parts += [(f"typeface {font.stem.removesuffix('-OFL')}", font.read_text(encoding="utf-8")) for font in fonts]
    parts += [_distribution(name) for name in sorted(distributions, key=str.lower)]
    parts += [*_common(), *_within_qt(), *_system(libraries)]
    listing = "\n".join(f"  {title}" for title, _ in parts)
    head = f"thetahat {__version__} and what is bundled with it\n\n{listing}\n"
    return head + "".join(f"\n{_LINE}\n{title}\n{_LINE}\n\n{words.strip()}\n" for title, words in parts)


def _python() -> tuple[str, str]:
    version = ".".join(map(str, sys.version_info[:3]))
    places = [Path(sys.base_prefix) / "LICENSE.txt"]
    places += [Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "LICENSE.txt"]
    words = next((place.read_text(encoding="utf-8") for place in places if place.exists()), "")
    return (
        f"Python {version}",
        words or "Python Software Foundation License; see https://docs.python.org/3/license.html",
    )


def _distribution(name: str) -> tuple[str, str]:
    """A distribution's licence files, or what its metadata say where it ships none."""
    found = metadata.distribution(name)
    files = [file for file in found.files or [] if any(word in Path(file).name.upper() for word in _NAMES)]
    texts = [Path(str(found.locate_file(file))).read_text(encoding="utf-8", errors="replace") for file in files]
    fields = found.metadata.json
    home, said = fields.get("home_page"), fields.get("license_expression") or fields.get("license") or ""
    classes = [one.rpartition("::")[2].strip() for one in fields.get("classifier", []) if "License" in one]
    head = f"Licence: {said or ', '.join(classes)}" + (f"\nHome: {home}" if home else "")
    return f"{fields['name']} {found.version}", "\n\n".join([head, *texts])


def _common() -> list[tuple[str, str]]:
    """The licences of Qt and PySide6, which ship without their words; Debian keeps them, and GNU publishes them."""
    found = [(name, Path("/usr/share/common-licenses") / name) for name in ("LGPL-3", "GPL-3")]
    links = {"LGPL-3": "https://www.gnu.org/licenses/lgpl-3.0.txt", "GPL-3": "https://www.gnu.org/licenses/gpl-3.0.txt"}
    return [
        (f"{name}, of Qt, PySide6 and shiboken6", place.read_text(encoding="utf-8") if place.exists() else links[name])
        for name, place in found
    ]


# What Qt's libraries contain of others, by the Debian package that holds its licence.
_IN_QT = {
    "ICU": "libicu[0-9]*", "HarfBuzz": "libharfbuzz0b", "FreeType": "libfreetype6", "PCRE2": "libpcre2-8-0",
    "zlib": "zlib1g", "libpng": "libpng16-16*", "libjpeg-turbo": "libjpeg62-turbo",
}  # fmt: skip
_QT_LIST = "https://doc.qt.io/qt-6/licenses-used-in-qt.html"


def _within_qt() -> list[tuple[str, str]]:
    """What Qt carries of third parties: the list that Qt keeps of them, and the words of those that Debian has too."""
    head = f"Qt's libraries contain works of others, among them {', '.join(_IN_QT)}. Each with its licence: {_QT_LIST}"
    parts = [("third parties within Qt", head)]
    for name, package in _IN_QT.items():
        place = next(Path("/usr/share/doc").glob(f"{package}/copyright"), None)
        if place is not None:
            parts.append((f"{name}, within Qt", place.read_text(encoding="utf-8", errors="replace")))
    return parts


def _system(libraries: Iterable[Path]) -> list[tuple[str, str]]:
    """The copyright files of the Debian packages that the libraries come from; elsewhere there are none to name."""
    asked = sorted({str(path.resolve()) for path in libraries} | {str(path) for path in libraries})
    if shutil.which("dpkg-query") is None or not asked:
        return []
    told = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
    packages = sorted({line.split(":")[0] for line in told.splitlines() if ":" in line})
    found = [(name, Path("/usr/share/doc") / name / "copyright") for name in packages]
    return [
        (f"system library {name}", place.read_text(encoding="utf-8", errors="replace"))
        for name, place in found
        if place.exists()
    ]
