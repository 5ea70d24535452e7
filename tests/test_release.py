"""What goes into the packaged application, decided without building one (`python -m release check` tries one)."""

import configparser
import os
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from engine import __version__
from release import archive, icons, licences
from release.contents import reached, wanted_file
from release.guide import pages

ROOT = Path(__file__).parents[1]
QT = "PySide6/Qt/plugins/"


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (QT + "platforms/libqxcb.so", True),
        (QT + "platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        (QT + "platforms/libqeglfs.so", False),
        (QT + "platformthemes/libqgtk3.so", False),
        (QT + "tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("resources/data/engel.csv", True),
        ("engine/lasso.py", True),
        ("scipy/stats/tests/data/nist_anova/AtmWtAg.dat", False),
        ("numpy/_core/include/numpy/arrayobject.h", False),
        ("numpy/_core/_multiarray_umath.so", True),
        ("numpy/_core/_multiarray_tests.so", False),
    ],
)
def test_what_goes_along(place: str, wanted: bool) -> None:
    assert wanted_file(place, ["de"]) is wanted


def test_libraries_follow_what_needs_them() -> None:
    entries = [
        ("numpy/core.so", "numpy/core.so", "EXTENSION"),
        ("libblas.so", "libblas.so", "BINARY"),
        ("libfortran.so", "libfortran.so", "BINARY"),
        ("libgtk.so", "libgtk.so", "BINARY"),
        ("libpython3.11.so", "libpython3.11.so", "BINARY"),
        (QT + "platforms/libqxcb.so", "qxcb", "BINARY"),
        ("libxcb.so", "libxcb.so", "BINARY"),
    ]
    needs = {"numpy/core.so": ["libblas.so", "libc.so"], "libblas.so": ["libfortran.so"], "qxcb": ["libxcb.so"]}
    kept = [entry[0] for entry in reached(entries, lambda source: needs.get(source, []))]
    assert kept == [entry[0] for entry in entries if entry[0] != "libgtk.so"]


def test_licences_name_what_is_carried() -> None:
    words = licences.collected(["numpy", "pyqtgraph", "PySide6_Essentials"], [])
    for name in (
        f"thetahat {__version__}",
        "Python 3.",
        "typeface Inter",
        "numpy ",
        "pyqtgraph ",
        "PySide6_Essentials ",
    ):
        assert f"\n  {name}" in words
    assert "Permission is hereby granted" in words
    assert "LGPL" in words
    assert "SIL OPEN FONT LICENSE" in words.upper()


def test_every_size_of_the_icon_is_there() -> None:
    for side in (16, 24, 32, 48, 64, 128, 256, 512):
        content = (ROOT / "resources" / "icons" / f"thetahat-{side}.png").read_bytes()
        assert struct.unpack(">II", content[16:24]) == (side, side)


def test_the_desktop_entry_and_the_file_type_belong_together() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ROOT / "release" / "linux" / "thetahat.desktop", encoding="utf-8")
    fields = entry["Desktop Entry"]
    kinds = ElementTree.parse(ROOT / "release" / "linux" / "thetahat.xml").getroot()
    (kind,) = kinds
    assert kind.get("type") in fields["MimeType"].split(";")
    assert any(one.get("pattern") == "*.thetahat" for one in kind)
    assert fields["Exec"].startswith("thetahat ")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder like a built one, as small as can be."""
    made = tmp_path / "thetahat"
    (made / "share" / "icons").mkdir(parents=True)
    for name in ("thetahat.desktop", "thetahat.xml"):
        shutil.copy2(ROOT / "release" / "linux" / name, made / "share")
    shutil.copy2(icons.FOLDER / "thetahat-16.png", made / "share" / "icons")
    for name in ("thetahat", "LICENCES.txt"):
        (made / name).write_text(name, encoding="utf-8")
    return made


@pytest.mark.skipif(shutil.which("ditto") is not None, reason="macOS packs by its own tool")
def test_a_zip_is_one_that_every_desktop_opens(built: Path) -> None:
    with zipfile.ZipFile(archive.zipped(built, "1.2")) as packed:
        assert {entry.compress_type for entry in packed.infolist() if not entry.is_dir()} == {zipfile.ZIP_DEFLATED}
        assert packed.read("thetahat-1.2/LICENCES.txt") == b"LICENCES.txt"


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no tool of Debian's")
def test_a_debian_package_says_what_it_needs_and_whose_it_is(built: Path) -> None:
    package = archive.deb(built, "1.2")
    needs = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    assert re.search(r"\blibc6 \(>= \d+\.\d+\)", needs)
    listing = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    for place in ("doc/thetahat/copyright", "applications/thetahat.desktop", "icons/hicolor/16x16/apps/thetahat.png"):
        assert f"./usr/share/{place}\n" in listing


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell")
@pytest.mark.parametrize("folder", ["plain", "a b", "a&b", "a|b", "it's 100%", 'a"b', "a\\b", "a$b"])
def test_installing_for_one_user_works_from_any_folder(tmp_path, folder: str) -> None:
    """The entry's command, read as the desktop's specification has it, is the program's own path."""
    there, home = tmp_path / folder, tmp_path / "h o"
    (there / "share" / "icons").mkdir(parents=True)
    for name in ("thetahat.desktop", "thetahat.xml", "install.sh"):
        shutil.copy2(ROOT / "release" / "linux" / name, there / "share")
    shutil.copy2(icons.FOLDER / "thetahat-16.png", there / "share" / "icons")
    kept = {name: value for name, value in os.environ.items() if name != "XDG_DATA_HOME"}
    call = ["sh", str(there / "share" / "install.sh")]
    done = subprocess.run(call, env=kept | {"HOME": str(home)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    data = home / ".local" / "share"
    entry = (data / "applications" / "thetahat.desktop").read_text(encoding="utf-8")
    line = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    # First the escapes of a string, then those of a quoted argument, then the field codes.
    quoted = line.replace("\\\\", "\\")
    path = re.fullmatch(r'"((?:[^"\\]|\\.)*)" --from-desktop %u', quoted).group(1)
    assert re.sub(r"\\(.)", r"\1", path).replace("%%", "%") == str(there / "thetahat")
    assert (data / "icons" / "hicolor" / "16x16" / "apps" / "thetahat.png").exists()


def test_the_guide_is_what_the_program_says(qapp) -> None:
    for path, words in pages().items():
        assert path.read_text(encoding="utf-8") == words, f"{path.name} is old: python -m release.guide"
        picture = ROOT / "docs" / "gallery" / f"{path.stem}.png"
        assert path.stem == "README" or picture.stat().st_size > 5_000
