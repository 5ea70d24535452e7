"""`main.py render` as a user runs it: PNG, SVG and PDF of the right size, with something on them."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from engine.concepts import BY_ID, CONCEPTS
from engine.texts import text
from gui import theme
from gui.export import Facts

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=ROOT, env=environment
    )


IDS = [concept.id for concept in CONCEPTS]
SIZES = (("960x540", "dark"), ("1280x720", "light"), ("1600x900", "projector"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Every file that the tests below look at, by one program that renders them one after the other."""
    made = tmp_path_factory.mktemp("rendered")
    jobs = [(name, f"{name}-{theme}.png", "--size", size, "--theme", theme) for name in IDS for size, theme in SIZES]
    jobs += [(name, f"{name}{suffix}", "--size", "1600x900") for name in IDS for suffix in (".png", ".svg")]
    jobs += [(name, f"{name}.pdf", "--theme", "projector") for name in IDS]
    jobs += [("target", f"moved-{x}.png", "--size", "640x360", "--set", f"bias_x={x}") for x in ("-1.5", "1.2", "1.20")]
    calls = [["render", name, "-o", str(made / out), *rest] for name, out, *rest in jobs]
    done = run("-W", "error", "-c", f"import main\nfor call in {calls!r}:\n    assert main.main(call) == 0, call")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(os.listdir(made)) == sorted(job[1] for job in jobs), "nothing beside them"
    return made


def pixels(image: QImage) -> np.ndarray:
    """(height, width, 3) in 0..255."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(int)


def inked(image: QImage, colour: QColor) -> float:
    """The share of pixels that are about this colour, in thousandths."""
    near = np.abs(pixels(image) - [colour.red(), colour.green(), colour.blue()]).sum(axis=2) < 24
    return 1000.0 * float(near.mean())


def test_a_title_names_what_was_changed() -> None:
    concept = BY_ID["sampling"]
    assert Facts.of(concept, concept.start()).title == "thetahat sampling"
    assert Facts.of(concept, concept.settings(n=9, seed=3)).title == "thetahat sampling: n = 9, seed = 3"
    long = Facts.of(concept, concept.settings(data=tuple(map(float, range(1, 500)))))
    assert len(long.title) == 200


@pytest.mark.parametrize("concept", IDS)
@pytest.mark.parametrize(("size", "name"), SIZES)
def test_a_png_has_the_pixels_asked_for(folder: Path, concept: str, size: str, name: str) -> None:
    image = QImage.fromData((folder / f"{concept}-{name}.png").read_bytes(), "png")
    assert f"{image.width()}x{image.height()}" == size
    assert image.text("Title").startswith(f"thetahat {concept}")
    scheme = theme.SCHEMES[name]
    assert QColor(image.pixel(2, image.height() - 2)) == scheme.colour("window")
    assert inked(image, scheme.colour("surface")) > 200
    assert inked(image, scheme.colour("ink")) > 2
    roles = ("truth", "sample", "a", "b", "c", "bias", "variance")
    assert max(inked(image, scheme.colour(role)) for role in roles) > 0.1


@pytest.mark.parametrize("concept", IDS)
def test_an_svg_is_the_same_picture(folder: Path, concept: str) -> None:
    content = (folder / f"{concept}.svg").read_bytes()
    root = ElementTree.fromstring(content)
    assert root.tag.endswith("svg")
    assert root.get("viewBox") == "0 0 1600 900"
    shapes = [element for element in root.iter() if element.tag.rpartition("}")[2] in ("path", "polyline", "text")]
    assert len(shapes) > 50
    assert not re.search(rb"\b(nan|inf)\b", content)
    assert root.get("width") == "423.333mm", "1600 pixels at 96 an inch"
    words = [element.get("aria-label") for element in root.iter() if element.get("aria-label")]
    assert text(concept).question in words
    assert b"font-family" not in re.sub(rb"<g [^>]*>", b"", content), "words are shapes: they need no font"
    assert b"<clipPath" in content
    drawing = QSvgRenderer(QByteArray(content))
    assert drawing.isValid()
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, 1600, 900))
    painter.end()
    png = QImage(str(folder / f"{concept}.png"))
    # The same places are dark in both: coarse blocks of 20 pixels, so that antialiasing and fonts may differ.
    vector, raster = (pixels(one).mean(axis=2).reshape(45, 20, 80, 20).mean(axis=(1, 3)) for one in (image, png))
    assert np.corrcoef(vector.ravel(), raster.ravel())[0, 1] > 0.9


@pytest.mark.parametrize("concept", IDS)
def test_a_pdf_is_one_page_of_vectors(folder: Path, concept: str) -> None:
    content = (folder / f"{concept}.pdf").read_bytes()
    assert content.startswith(b"%PDF-1.")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", content)
    assert box is not None
    assert [float(value) for value in box.groups()] == pytest.approx([0, 0, 1440, 810], abs=1)
    assert b"/FontFile" in content, "fonts are in the file"
    assert len(content) > 20_000


def test_the_settings_reach_the_picture(folder: Path) -> None:
    moved, plain, again = ((folder / f"moved-{x}.png").read_bytes() for x in ("-1.5", "1.2", "1.20"))
    assert plain != moved
    assert plain == again, "the same settings give the same file"


def test_the_command_line_writes_the_file_and_refuses_without_touching_it(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    done = run("main.py", "render", "target", "-o", str(out), "--size", "640x360")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    before = out.read_bytes()
    assert QImage.fromData(before, "png").width() == 640
    done = run("main.py", "render", "target", "-o", str(out), "--set", "spread=no")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]
