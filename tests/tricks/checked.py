"""Judges a plan as the command line does, in this process."""

import io
import tempfile
from collections.abc import Mapping
from contextlib import redirect_stderr
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from trick_cases import Asked

from command_line import judged
from compassdesk import cli
from compassdesk.domain.errors import InputError
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week

FAMILY = frozenset((*(f"CD-0{number}" for number in range(1, 9)), "CD-21", "CD-22"))
"""The one-way family (domain.md C7), of which one finding is shown."""


class Answer(Struct, frozen=True):
    """What `compassdesk check` says of a plan file, week by week."""

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
    """What `compassdesk check PLAN --week … --weeks … --now …` finds, or why it refuses the plan."""
    now, week = datetime.fromisoformat(asked.now), Week.parse(asked.week)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trick.plan.json"
        try:
            return Answer(judged(path, asked.document, now, week, asked.weeks), "")
        except InputError:
            err = io.StringIO()
            options = ["--week", asked.week, "--weeks", str(asked.weeks), "--now", asked.now, "--lang", "en"]
            with redirect_stderr(err):
                assert cli.main(["check", str(path), *options], lambda _: 70) == cli.WRONG_INPUT
            return Answer([], err.getvalue())
