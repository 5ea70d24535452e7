"""What the application is made of: which modules, plug-ins and libraries go along and which stay out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

# Never imported by the program; without these lines the analysis follows some library's optional import into them.
EXCLUDED = [
    "_hashlib",
    "_ssl",
    "ssl",
    "IPython",
    "OpenGL",
    # Of Pillow a moving picture needs GIF and PNG alone.
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtTest",
    "PySide6.scripts",
    "cupy",
    "jinja2",
    "lib2to3",
    "matplotlib",
    "multiprocessing.dummy",
    "numba",
    "numpy.distutils",
    "pkg_resources",
    "pydoc_data",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "pytest",
    "scipy.cluster",
    "scipy.datasets",
    "scipy.differentiate",
    "scipy.io",
    "scipy.misc",
    "scipy.odr",
    "scipy.signal",
    "setuptools",
    "sqlite3",
    "tkinter",
    "xmlrpc",
]

# The Qt plug-ins that the program can come to need; everything else in Qt/plugins stays out.
PLUGINS = (
    r"platforms/(lib)?q(xcb|offscreen|wayland.*|windows|direct2d|cocoa)\b",
    r"xcbglintegrations/",
    r"wayland-(shell-integration|decoration-client|graphics-integration-client)/",
    r"platforminputcontexts/(lib)?(compose|ibus)",
    r"iconengines/(lib)?qsvgicon",
    r"imageformats/(lib)?q(svg|jpeg|ico|icns)\b",
    r"styles/",
    r"accessible",
)
_PLUGIN = re.compile(r"(?:^|/)(?:Qt/)?plugins/(.+)$")
# Beside the plug-ins: data that nothing reads (Qt's own translations come with the languages that the program speaks).
_UNREAD = re.compile(
    r"(^|/)(tests?|testing/data|include|typesystems|glue|doc)/|\.(pyi|pyx|pxd|h|hpp|c|cpp|f|f90|lib|a|qmltypes|ts)$"
    r"|numpy/_core/_(multiarray|umath|struct_ufunc|operand_flag|rational|simd)_?tests?\b|numpy/_core/_multiarray_tests"
)
_TRANSLATION = re.compile(r"(?:^|/)translations/qt(base)?_([a-z]{2})")

# The languages whose Qt translations go along, beside English.
LANGUAGES = ("de",)

Entry = tuple[str, str, str]


def wanted_file(name: str, languages: Iterable[str]) -> bool:
    """Whether a collected file (its place in the application, with slashes either way) goes along."""
    place = str(PurePosixPath(name.replace("\\", "/")))
    plugin = _PLUGIN.search(place)
    if plugin is not None and "PySide6" in place:
        return any(re.search(pattern, plugin[1]) for pattern in PLUGINS)
    if "translations/" in place and "PySide6" in place:
        spoken = _TRANSLATION.search(place)
        return spoken is not None and spoken[2] in set(languages)
    return place.startswith(("resources/", "engine/")) or _UNREAD.search(place) is None


def reached(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The libraries that an extension module or plug-in leads to, step by step; a left-out plug-in's stay out with it.

    `entries` are (place, source, kind), kind "EXTENSION" for what Python imports and "BINARY" for libraries and
    plug-ins; `needs(source)` names the libraries that a file is linked with.
    """
    library = {PurePosixPath(place).name: (place, source, kind) for place, source, kind in entries}
    waiting = [entry for entry in entries if entry[2] != "BINARY" or _PLUGIN.search(entry[0].replace("\\", "/"))]
    waiting += [entry for entry in entries if _loads_itself(entry[0])]
    kept: dict[str, Entry] = {}
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        waiting += [library[name] for name in needs(entry[1]) if name in library]
    return [entry for entry in entries if entry[0] in kept]


def _loads_itself(place: str) -> bool:
    """Libraries that are loaded by name while the program runs, and Python itself."""
    name = PurePosixPath(place.replace("\\", "/")).name
    return (
        name.startswith(("libpython", "python3", "Python", "vcruntime", "msvcp", "libxcb-cursor")) or ".libs/" in place
    )
