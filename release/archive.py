"""Archives to give away: .tar.xz and .deb on Linux, .zip elsewhere. The same folder gives the same archive."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Literal

_PRESET: Literal[6] = 6
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def tar(folder: Path, version: str) -> Path:
    """folder.tar.xz beside the folder, without times or owners of the machine that packed it."""
    target = folder.with_name(f"thetahat-{version}-linux-{platform.machine()}.tar.xz")
    with tarfile.open(target, "w:xz", preset=_PRESET) as packed:
        packed.add(folder, arcname=f"thetahat-{version}", filter=_anonymous)
    return target


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    return entry


def zipped(folder: Path, version: str) -> Path:
    """folder.zip beside the folder (.app bundles keep their links only so with the system's own `ditto`).

    Deflated: the Windows Explorer opens no other kind.
    """
    system = {"Windows": "windows", "Darwin": "macos"}.get(platform.system(), platform.system().lower())
    target = folder.with_name(f"thetahat-{version}-{system}-{platform.machine().lower()}.zip")
    if shutil.which("ditto"):
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder), str(target)], check=True)
        return target
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            packed.write(path, Path(f"thetahat-{version}") / path.relative_to(folder))
    return target


def deb(folder: Path, version: str) -> Path:
    """A Debian package of the folder: /opt/thetahat, a command, the desktop entry, icons and the file type."""
    machine = _MACHINES.get(platform.machine(), platform.machine())
    target = folder.with_name(f"thetahat_{version}_{machine}.deb")
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "thetahat"
        _lay_out(folder, root)
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        # What is bundled was linked against this system's C library: an older one may lack a name.
        libc = platform.libc_ver()[1]
        control.write_text(_CONTROL.format(version=version, machine=machine, size=size, libc=libc), encoding="utf-8")
        # Debian's own tools read the desktop entry, the icons and the file type by triggers.
        call = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    return target


_CONTROL = """\
Package: thetahat
Version: {version}
Architecture: {machine}
Maintainer: the thetahat authors <thetahat@invalid>
Installed-Size: {size}
Depends: libc6 (>= {libc}), libgl1, libegl1
Recommends: libxcb-cursor0, libwayland-cursor0
Section: education
Priority: optional
Description: desktop laboratory of estimation theory
 A tab for each concept of estimation theory, from sampling distributions to
 regularisation paths: what you drag is answered while you drag it.
"""


def _lay_out(folder: Path, root: Path) -> None:
    shutil.copytree(folder, root / "opt" / "thetahat", symlinks=True)
    share = root / "usr" / "share"
    places = {"thetahat.desktop": share / "applications", "thetahat.xml": share / "mime" / "packages"}
    for name, place in places.items():
        place.mkdir(parents=True)
        shutil.copy2(folder / "share" / name, place / name)
    for picture in (folder / "share" / "icons").glob("thetahat-*.png"):
        side = picture.stem.rpartition("-")[2]
        place = share / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True)
        shutil.copy2(picture, place / "thetahat.png")
    document = share / "doc" / "thetahat"
    document.mkdir(parents=True)
    shutil.copy2(folder / "LICENCES.txt", document / "copyright")
    command = root / "usr" / "bin" / "thetahat"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/thetahat/thetahat")
