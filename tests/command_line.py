"""What `compassdesk check` says of a plan, through the command line's entry point in this process."""

import json
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

from compassdesk import cli
from compassdesk.domain.week import Week


def checked(path: Path, document: Mapping[str, Any], now: datetime, last: Week, weeks: int = 1) -> list[Any]:
    """The objects of docs/formats.md 3 for `weeks` weeks that end with `last`; the plan is written to `path`."""
    path.write_text(json.dumps(document), encoding="utf-8")
    return _answer([path], now, last, weeks)


def checked_together(folder: Path, documents: Sequence[Mapping[str, Any]], now: datetime, week: Week) -> list[Any]:
    """One object for each plan in one call: reading the arguments costs as much as judging a week."""
    paths = [folder / f"{number}.plan.json" for number in range(len(documents))]
    for path, document in zip(paths, documents, strict=True):
        path.write_text(json.dumps(document), encoding="utf-8")
    return _answer(paths, now, week, 1)


def _answer(paths: Sequence[Path], now: datetime, last: Week, weeks: int) -> list[Any]:
    asked = ["--week", str(last), "--weeks", str(weeks), "--now", now.isoformat(), "--format", "json", "--lang", "en"]
    out = StringIO()
    with redirect_stdout(out):
        status = cli.main(["check", *map(str, paths), *asked], lambda _: 0)
    assert status in (cli.FINE, cli.FOUND), status
    found: list[Any] = json.loads(out.getvalue())
    return found
