"""Asks the command line about a plan, in this process."""

import io
import json
import tempfile
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from msgspec import Struct
from trick_cases import Asked

from compassdesk import cli
from compassdesk.domain.vocabulary import SEVERITIES

FAMILY = frozenset((*(f"CD-0{number}" for number in range(1, 9)), "CD-21", "CD-22"))
"""The one-way family (domain.md C7), of which one finding is shown."""


class Answer(Struct, frozen=True):
    """What `compassdesk check` says of a plan file, week by week."""

    status: int
    weeks: list[dict[str, Any]]
    refusal: str

    @property
    def shown(self) -> list[list[tuple[str, str]]]:
        """Check and severity of what is shown, for each week."""
        return [
            [(finding["check"], finding["severity"]) for finding in week["findings"] if finding["shown"]]
            for week in self.weeks
        ]

    @property
    def gravest(self) -> int:
        """How grave the shown finding of the one-way family is in its worst week: 0 none, 2 a warning, 3 serious."""
        shown = [severity for week in self.shown for check, severity in week if check in FAMILY]
        return max((SEVERITIES.index(severity) + 1 for severity in shown), default=0)

    @property
    def notices(self) -> Mapping[str, Any]:
        """What was not judged, of the last week."""
        notices: Mapping[str, Any] = self.weeks[-1].get("notices", {})
        return notices


def checked(asked: Asked) -> Answer:
    """What the command line answers to `compassdesk check PLAN --week … --weeks … --now … --format json`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trick.plan.json"
        path.write_text(json.dumps(asked.document), encoding="utf-8")
        options = ["--week", asked.week, "--weeks", str(asked.weeks), "--now", asked.now]
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = cli.main(["check", str(path), *options, "--format", "json", "--lang", "en"], lambda _: 70)
    return Answer(status, json.loads(out.getvalue()) if out.getvalue() else [], err.getvalue())
