"""Opens one place of the app alone on the sample client: `dev.py widget NAME` (without a name: lists them)."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    from stage import PLACES
    from staged_app import desktop

    if len(arguments) != 1 or arguments[0] not in PLACES:
        print("places:", ", ".join(PLACES))
        return 0 if not arguments else 2
    made = desktop("", "system")
    PLACES[arguments[0]](made)
    return int(made.app.exec())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
