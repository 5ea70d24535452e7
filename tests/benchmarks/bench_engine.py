"""What an answer of each concept costs its engine, by pytest-benchmark: `python -m tests.benchmarks engine`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.table import ROOT, Row

TITLE = "What an answer costs the engine: to the first frame, to the last, each of a new seed"
FIRST_MS = 16


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        words = ["-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "tests/benchmarks/engine_costs.py"]
        environment = {"OPENBLAS_NUM_THREADS": "1"} | dict(os.environ)
        # What pytest prints is only of use where it fails: that comes with the error.
        subprocess.run(
            [sys.executable, *words, f"--benchmark-json={report}"],
            cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        found = json.loads(report.read_text(encoding="utf-8"))
    for one in found["benchmarks"]:
        case = one["param"] if one.get("param") else one["name"]
        first = one["group"] == "first frame"
        stats = one["stats"]
        yield Row(
            f"{case}: {one['group']}",
            1e3 * stats["median"],
            "ms",
            FIRST_MS if first else None,
            1e3 * stats["iqr"],
        )
