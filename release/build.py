"""Build: PyInstaller's folder, what belongs into it beside the program, and the files that are given away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from engine import __version__
from release import archive, icons, licences

ROOT = Path(__file__).parents[1]
WORK, DIST = ROOT / "build", ROOT / "dist"
LINUX, WINDOWS, MAC = sys.platform.startswith("linux"), sys.platform == "win32", sys.platform == "darwin"
FOLDER = DIST / ("thetahat.app" if MAC else "thetahat")


def program(folder: Path = FOLDER) -> Path:
    """The executable within a built folder."""
    if MAC:
        return folder / "Contents" / "MacOS" / "thetahat"
    return folder / ("thetahat.exe" if WINDOWS else "thetahat")


def build(archives: bool = True) -> list[Path]:
    """Build everything for this system and return the files that are given away; the folder alone without archives."""
    if WINDOWS or MAC:
        icons.bundled(WORK / ("thetahat.ico" if WINDOWS else "thetahat.icns"))
    DIST.mkdir(exist_ok=True)
    freeze(ROOT / "release" / "thetahat.spec")
    _strip_python()
    _drop_dangling()
    carried = _carried()
    (_inner() / "resources" / "LICENCES.txt").write_text(carried, encoding="utf-8")
    (FOLDER / ("Contents" if MAC else "") / "LICENCES.txt").write_text(carried, encoding="utf-8")
    if LINUX:
        _add_desktop_files()
    if WINDOWS:
        shutil.copy2(ROOT / "release" / "windows" / "register-file-type.cmd", FOLDER)
    if MAC:
        # The texts came after PyInstaller had sealed the bundle; a broken seal is reported as damage.
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(FOLDER)], check=True)
    if not archives:
        return []
    if LINUX:
        return [archive.tar(FOLDER, __version__), archive.deb(FOLDER, __version__)]
    return [archive.zipped(FOLDER, __version__)]


def freeze(spec: Path, distribution: Path = DIST) -> None:
    """Run PyInstaller on a spec in a process of its own; a failure ends with the last lines it said."""
    # The archive of modules is left as it is: the whole folder is compressed once, and better.
    environment = os.environ | {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0", "PYTHONHASHSEED": "0"}
    call = [sys.executable, "-m", "PyInstaller", str(spec), "--noconfirm", "--distpath", str(distribution)]
    call += ["--workpath", str(WORK / spec.stem)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    if done.returncode != 0:
        raise SystemExit("PyInstaller ended with an error:\n" + "\n".join(done.stderr.splitlines()[-15:]))


def _inner() -> Path:
    """Where the program's own files lie within the folder."""
    return FOLDER / ("Contents/Resources" if MAC else "_internal")


def _strip_python() -> None:
    """Python's own library often comes with its symbols for debugging, four fifths of its size."""
    strip = shutil.which("strip")
    if LINUX and strip is not None:
        for library in _inner().glob("libpython*.so*"):
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def _drop_dangling() -> None:
    """Take away links to libraries that stay out."""
    for path in FOLDER.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _carried() -> str:
    """The licences of what really went along: distributions by their folders, system libraries by their places."""
    packages = {"numpy", "scipy", "pyqtgraph", "PySide6_Essentials", "shiboken6", "msgspec", "ziamath", "ziafont"}
    packages |= {"latex2mathml", "colorama", "pillow", "pyinstaller"}
    from importlib import metadata

    there = {(found.metadata["Name"] or "").lower().replace("-", "_") for found in metadata.distributions()}
    names = sorted(name for name in packages if name.lower() in there)
    return licences.collected(names, _system_libraries())


def _system_libraries() -> list[Path]:
    """Where the libraries at the folder's top came from; on Linux those of Debian's packages have copyright files."""
    names = {path.name for path in _inner().glob("*.so*")}
    places = [Path(place) for place in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu")]
    return [place / name for place in places for name in names if (place / name).exists()]


def _add_desktop_files() -> None:
    share = FOLDER / "share"
    share.mkdir()
    for name in ("thetahat.desktop", "thetahat.xml", "install.sh"):
        shutil.copy2(ROOT / "release" / "linux" / name, share)
    shutil.copytree(icons.FOLDER, share / "icons")
