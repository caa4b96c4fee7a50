"""What `compassdesk check` says of a plan, in this process: through its entry point, or without what could be done."""

import json
from collections.abc import Mapping
from contextlib import redirect_stdout
from datetime import datetime
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

from compassdesk import cli
from compassdesk.domain.week import Week
from compassdesk.exchange.check_json import report_object
from compassdesk.services import judging
from compassdesk.services.imports import read_plan_file
from compassdesk.texts import findings
from compassdesk.texts.names import Names


def checked(path: Path, document: Mapping[str, Any], now: datetime, last: Week, weeks: int = 1) -> list[Any]:
    """The objects of docs/formats.md 3 for `weeks` weeks that end with `last`; the plan is written to `path`."""
    path.write_text(json.dumps(document), encoding="utf-8")
    asked = ["--week", str(last), "--weeks", str(weeks), "--now", now.isoformat(), "--format", "json", "--lang", "en"]
    out = StringIO()
    with redirect_stdout(out):
        status = cli.main(["check", str(path), *asked], lambda _: 0)
    assert status in (cli.FINE, cli.FOUND), status
    said: list[Any] = json.loads(out.getvalue())
    return said


def judged(path: Path, document: Mapping[str, Any], now: datetime, last: Week, weeks: int = 1) -> list[Any]:
    """As `checked`, without the fixes, which take three times as long as all the rest, and without the remarks.

    A plan that is refused raises its error.
    """
    path.write_text(json.dumps(document), encoding="utf-8")
    plan = read_plan_file(path, lambda _client: now)
    asked = [last.plus(1 + number - weeks) for number in range(weeks)]
    message = partial(findings.message, names=Names(plan))
    reports = judging.of_plan(plan, asked, now).reports.values()
    said: list[Any] = json.loads(json.dumps([report_object(plan.client.name, one, message) for one in reports]))
    return said
