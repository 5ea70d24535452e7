"""The entry: the window, or `list` and `render` without one.

main.py [FILE] [--concept ID] [--preset NAME] [--set NAME=VALUE …] [--data FILE.csv[:COLUMNS]] [--projector]
        [--lesson FILE|NAME]
main.py FILE.thetahat | thetahat:LINK | --fresh [--projector]
main.py list
main.py render ID -o OUT [--preset NAME] [--set NAME=VALUE …] [--data FILE.csv[:COLUMNS]] [--size WxH] [--theme T]
"""

from __future__ import annotations

import os
import sys

# Threads go over blocks of replicates; a second set of threads inside BLAS only gets in their way.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main(arguments: list[str]) -> int:
    """Run the program; returns the exit code (2 with one line on stderr for bad input)."""
    from engine.command import InputError, listing, read_arguments, write_data

    try:
        wish = read_arguments(arguments)
        if wish.action == "list":
            print(listing())
            return 0
        if wish.action == "render" and wish.suffix in (".json", ".csv", ".py"):
            write_data(wish)
            return 0
        from gui import app

        return app.render(wish) if wish.action == "render" else app.window(wish)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
