"""A save is whole or has not been: whatever hinders it, and whoever ends the program in the middle of it."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine import session_file
from engine.concepts import BY_ID
from engine.files import read_bounded, write_whole
from engine.state import Session, StateError

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="rights and signals of POSIX")
# Root may write everywhere, whatever the rights say.
bound = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user who is bound by rights")


def test_a_file_is_replaced_whole(tmp_path) -> None:
    path = tmp_path / "a.thetahat"
    write_whole(path, b"old")
    write_whole(path, b"new", safe=False)
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["a.thetahat"]


@posix
def test_rights_and_links_stay(tmp_path) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"old")
    path.chmod(0o600)
    other.symlink_to(path)
    write_whole(other, b"new")
    assert other.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_what_goes_wrong_leaves_the_old_file(tmp_path, monkeypatch, step) -> None:
    path = tmp_path / "a.thetahat"
    path.write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"engine.files.os.{step}", full)
    with pytest.raises(StateError, match=r"a.thetahat' cannot be written: No space left on device\."):
        session_file.write(path, Session())
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.thetahat"]


def test_a_folder_that_is_gone_is_said(tmp_path) -> None:
    with pytest.raises(StateError, match="cannot be written: No such file or directory"):
        session_file.write(tmp_path / "gone" / "a.thetahat", Session())


@bound
def test_a_write_protected_file_or_folder_is_said(tmp_path) -> None:
    path = tmp_path / "a.thetahat"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(StateError, match="Permission denied"):
        session_file.write(path, Session())
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StateError, match="Permission denied"):
            session_file.write(tmp_path / "b.thetahat", Session())
    finally:
        tmp_path.chmod(0o700)
    assert path.read_bytes() == b"old"


@posix
def test_a_pipe_is_not_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no plain file"):
        read_bounded(tmp_path / "pipe", 10)


_SAVER = """
import sys
from pathlib import Path
from engine import session_file
from engine.concepts import BY_ID
from engine.session import Session, State
concept = BY_ID["likelihood"]
name = next(name for name, value in concept.settings().as_dict().items() if isinstance(value, tuple))
turn = 0
while True:
    turn += 1
    column = tuple(turn + k / 7 for k in range(30_000))
    state = State(concept.settings().with_values(**{name: column}))
    session_file.write(Path(sys.argv[1]), Session("likelihood", {"likelihood": state}))
    print(turn, flush=True)
"""


@posix
def test_a_program_that_is_killed_while_it_saves_leaves_a_whole_file(tmp_path) -> None:
    path = tmp_path / "killed.thetahat"
    concept = BY_ID["likelihood"]
    name = next(name for name, value in concept.settings().as_dict().items() if isinstance(value, tuple))
    for bytes_later in (0, 1):
        child = subprocess.Popen(
            [sys.executable, "-c", _SAVER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )  # fmt: skip
        assert child.stdout is not None
        for _ in range(2 + bytes_later):
            done = int(child.stdout.readline())
        # Saving never rests: wherever it is by now, it is in the midst of a turn.
        child.send_signal(signal.SIGKILL)
        child.wait(20)
        found, problems = session_file.read(path)
        child.stdout.close()
        assert problems == []
        column = getattr(found.states["likelihood"].settings, name)
        assert column == tuple(round(column[0]) + k / 7 for k in range(30_000))
        assert column[0] >= done


def test_a_write_protected_file_is_not_written_over(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    shorter = path.stat()
    path.write_bytes(b"123456")
    monkeypatch.setattr(Path, "stat", lambda *_args, **_named: shorter)
    with pytest.raises(ValueError, match="6"):
        read_bounded(path, 5)


@posix
def test_where_a_folder_cannot_be_settled_the_file_is_whole_all_the_same(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a"
    whole, settled = os.fsync, []

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            settled.append(handle)
            raise OSError(22, "Invalid argument")
        whole(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_whole(path, b"new")
    assert (path.read_bytes(), len(settled)) == (b"new", 1)
    monkeypatch.setattr(sys, "platform", "win32")
    write_whole(path, b"newer")
    assert (path.read_bytes(), len(settled)) == (b"newer", 1)
