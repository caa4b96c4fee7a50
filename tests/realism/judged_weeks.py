"""The labelled weeks as the checks judge them, and what becomes of one when the fix offered first is taken."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from reading_weeks import LabelledWeek, labelled_weeks

from command_line import judged
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.exchange.plan import plan_json
from compassdesk.services import judging
from compassdesk.texts import findings, fixes
from compassdesk.texts.names import Names

WORST = ("none", "note", "warning", "serious", "block")
"""The gravest that is heard of a week: nothing, a note in the digest, or a finding that is shown."""


class TakenFix(Struct, frozen=True):
    """A shown finding and the fix offered first: what it is called, and what is shown once it is taken."""

    finding: Finding
    label: str
    asks: bool
    """It opens an editor and waits for a decision, so there is no one step to judge."""
    solves: bool
    new: tuple[str, ...]
    """The sentences of what is shown after the fix and was not shown before."""

    @property
    def is_good(self) -> bool:
        return self.solves and not self.new


class JudgedWeek(Struct, frozen=True):
    labelled: LabelledWeek
    findings: tuple[dict[str, Any], ...]
    """As `compassdesk check` gives them."""
    fixes: tuple[TakenFix, ...]

    @property
    def shown(self) -> list[dict[str, Any]]:
        return [finding for finding in self.findings if finding["shown"]]

    @property
    def worst(self) -> str:
        shown = [WORST.index(finding["severity"]) for finding in self.shown]
        return WORST[max(shown)] if shown else "note" if self.findings else "none"

    @property
    def heard(self) -> str:
        """How an expected finding is heard: "shown", "folded" (a warning under one that is shown), or "not"."""
        heads = {finding["check"] for finding in self.shown}
        grave = [finding for finding in self.findings if finding["severity"] != "note"]
        expected = [finding for finding in grave if finding["check"] in self.labelled.expects]
        if any(finding["shown"] for finding in expected):
            return "shown"
        return "folded" if any(finding["parent"] in heads for finding in expected) else "not"


def judged_weeks(folder: Path) -> list[JudgedWeek]:
    """Every labelled week, judged; its plan file is written in the folder."""
    return [_judged(week, folder) for week in labelled_weeks()]


def _judged(week: LabelledWeek, folder: Path) -> JudgedWeek:
    path = folder / f"{week.name}.plan.json"
    (said,) = judged(path, week.document, week.now, week.week)
    return JudgedWeek(week, tuple(said["findings"]), tuple(_taken_fixes(week)))


def _taken_fixes(week: LabelledWeek) -> Sequence[TakenFix]:
    plan = plan_json.read(week.document)
    judged = judging.of_plan(plan, [week.week], week.now)
    before = judged.reports[week.week].shown()
    taken = []
    for finding in before:
        first = fixes_for(judged.ledger, week.week, finding)[0]
        label = fixes.label(first, Names(plan))
        if first.patch is None:
            taken.append(TakenFix(finding, label, asks=True, solves=False, new=()))
            continue
        would_be = judging.would_be(judged.ledger, first.patch, [week.week])
        after = would_be.reports[week.week].shown()
        keys, names = {one.key for one in before}, Names(would_be.ledger.plan)
        taken.append(
            TakenFix(
                finding,
                label,
                asks=False,
                solves=finding.key not in {one.key for one in after},
                new=tuple(f"{one.check} {findings.message(one, names)}" for one in after if one.key not in keys),
            )
        )
    return taken
