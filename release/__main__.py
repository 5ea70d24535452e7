"""Build the application for this system (`python -m release`), `check` what was built, `measure` it by a bare one."""

from __future__ import annotations

import argparse
import sys


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("action", nargs="?", default="build", choices=("build", "check", "measure"))
    parser.add_argument("--folder", action="store_true", help="build the folder alone, no archives")
    wish = parser.parse_args(arguments)
    action = wish.action
    if action == "build":
        from release.build import build

        for made in build(archives=not wish.folder):
            print(f"{made.stat().st_size / 1e6:8.1f} MB  {made.relative_to(made.parents[1])}")
        return 0
    if action == "check":
        from release.check import check

        return check()
    from release.measure import measure

    return measure()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
