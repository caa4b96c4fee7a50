"""What the checks said before, kept in the client file beside the document (C7): read, judged with, written.

It is a memory, not the user's work: it is in no plan file, undo leaves it alone, and nobody is told when it changes.
"""

import logging
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.checks import life
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.life import Displayed, Life
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.judging import JudgedWeeks
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import finding_lives, stamps
from compassdesk.storage.asking import Reading

_log = logging.getLogger(__name__)


class Judgement(Struct, frozen=True):
    """Some weeks of a client file as judged and as shown. `news` is what `keep` has to write, often nothing."""

    judged: JudgedWeeks
    weeks: Mapping[Week, Displayed]
    lives: life.Lives
    clock: int
    """What the file's clock says of its latest change."""
    news: tuple[Life, ...]
    of_before: bool = False
    """Whether what is known from before was said by earlier rules; `reading_anew.py` then comes first."""

    @property
    def ledger(self) -> Ledger:
        return self.judged.ledger


def judge(
    connection: Reading,
    weeks: Sequence[Week],
    now: datetime,
    previous: Ledger | None = None,
    *,
    with_today: bool = False,
    without: str | None = None,
) -> Judgement:
    """Weeks of a client file as `judging.of_file` judges them, with what is known from before. Writes nothing.

    `without` is an item that is not to be judged yet.
    """
    judged = judging.of_file(connection, weeks, now, previous, with_today=with_today)
    if without is not None:
        judged = judging.would_be(judged.ledger, Patch(removed=(("items", without),)), judged.reports)
    before, clock = finding_lives.known(connection, min(weeks)), stamps.clock_of(connection) or 0
    lives = life.lived(judged.ledger, judged.reports.values(), before, clock)
    of_before = finding_lives.are_of_before(connection)
    news = set() if of_before else {one for week in lives.values() for one in week.values()} - set(before)
    return Judgement(judged, _shown(judged, lives, clock), lives, clock, tuple(news), of_before)


def would_be(judgement: Judgement, patch: Patch, weeks: AbstractSet[Week]) -> Judgement:
    """The judgement as a patch would make it, for those of the weeks that it holds; there is nothing to record."""
    judged = judging.would_be(judgement.ledger, patch, weeks & judgement.weeks.keys())
    return Judgement(judged, _shown(judged, judgement.lives, None), judgement.lives, judgement.clock, ())


def _shown(judged: JudgedWeeks, lives: life.Lives, clock: int | None) -> dict[Week, Displayed]:
    return {week: life.displayed(judged.ledger, report, lives, clock) for week, report in judged.reports.items()}


def fixes(judgement: Judgement | None, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What can be done about a finding of a judged week in one step, as it stands there; nothing before it is judged.

    Nothing either where it does not stand: whoever asks may have read it before the last change, or may look at a
    change in the air, and speak of people and items that this judgement has not.
    """
    shown = judgement.weeks.get(week) if judgement is not None else None
    standing = next((one for one in shown.report.findings if one.key == finding.key), None) if shown else None
    return fixes_for(judgement.ledger, week, standing) if judgement is not None and standing is not None else ()


def fixes_after(
    judgement: Judgement | None, patch: Patch, week: Week, findings: Sequence[Finding]
) -> Sequence[tuple[Fix, ...]]:
    """The same for several findings of a week as it would be with a patch; nothing before it is judged."""
    if judgement is None:
        return [() for _ in findings]
    ledger = judging.would_be(judgement.ledger, patch).ledger
    return [fixes_for(ledger, week, finding) for finding in findings]


def keep(file: ClientFile, judgement: Judgement) -> None:
    """Record what a judgement learnt, when there is anything and the file takes it.

    A disk that refuses is only logged: nothing of the user's is lost, and the next save will say so.
    """
    if not judgement.news or file.read_only:
        return
    try:
        file.remember(finding_lives.record, judgement.news)
    except WorldError as trouble:
        _log.warning("what the checks said was not kept: %s", trouble)
