"""Every benchmark, as one table: `uv run --group bench python -m tests.benchmarks [--write] [NAME …]`.

Names are those of the modules without `bench_`: frames, replication, startup. A figure beyond its goal is marked "!".
With `--write` the parts that were measured are put in docs/performance.md.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main(wanted: list[str]) -> int:
    write = "--write" in wanted
    wanted = [name for name in wanted if name != "--write"]
    there = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = [name for name in wanted if name not in there]
    if unknown:
        print(f"benchmark = {unknown[0]!r} is not allowed; it must be one of {', '.join(there)}", file=sys.stderr)
        return 2
    from tests.benchmarks.table import REPORT, head, part, replaced, show

    print(head())
    for name in wanted or there:
        module = importlib.import_module(f"tests.benchmarks.bench_{name}")
        machine = head()
        rows = show(module.TITLE, module.rows())
        if write:
            report = REPORT.read_text(encoding="utf-8") if REPORT.exists() else ""
            REPORT.write_text(replaced(report, name, part(name, module.TITLE, machine, rows)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
