"""Reading a table beside the GUI thread: it can be told how far it is, and stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from engine.csvfile import Table
from engine.csvform import CsvError, Form
from engine.owndata import read
from engine.words import tr

Source = Callable[[], tuple[bytes, str]]
# What is read sooner than this needs no second look.
_AT_ONCE_S, _BEAT_MS = 0.03, 30


class _Stopped(Exception):
    """The reader does not want it any more."""


class _Job:
    """One reading; the thread only ever overwrites its slots, and the clock looks at them."""

    def __init__(self, source: Source, form: Form) -> None:
        self.source, self.form = source, form
        self.share = 0.0
        self.stopped = False
        self.table: Table | None = None
        self.data = b""
        self.name = ""
        self.error = ""
        self.thread = threading.Thread(target=self._work, name="thetahat-table", daemon=True)

    def _tell(self, share: float) -> None:
        self.share = share
        if self.stopped:
            raise _Stopped

    def _work(self) -> None:
        try:
            self.data, self.name = self.source()
            self.table = read(self.data, self.name, self.form, self._tell)
        except _Stopped:
            pass
        except CsvError as error:
            self.error = str(error)
        except MemoryError:
            self.error = tr("{name} is too large for this machine's memory.", name=self.name or tr("The file"))


class Reading(QObject):
    """At most one reading at a time. `done(table)`, `failed(sentence)`, `told(share)` while it goes on."""

    done = Signal(object)
    failed = Signal(str)
    told = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        # What was read last, to be read again in another form.
        self.data, self.name = b"", ""
        self._clock = QTimer(self)
        self._clock.setInterval(_BEAT_MS)
        self._clock.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, source: Source, form: Form) -> None:
        """Read from the beginning; what is under way is given up."""
        self.stop()
        self.data, self.name = b"", ""
        self._job = _Job(source, form)
        self._job.thread.start()
        self._job.thread.join(_AT_ONCE_S)
        self._look()

    def again(self, form: Form) -> None:
        """The same bytes in another form."""
        data, name = self.data, self.name
        self.start(lambda: (data, name), form)

    def stop(self) -> None:
        """Give up what is under way."""
        self._clock.stop()
        if self._job is not None:
            self._job.stopped = True
            self._job.thread.join()
            self._job = None

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        if job.thread.is_alive():
            self._clock.start()
            self.told.emit(job.share)
            return
        self._clock.stop()
        self._job = None
        if job.data:
            self.data, self.name = job.data, job.name
        if job.table is not None:
            self.done.emit(job.table)
        else:
            self.failed.emit(job.error)
