"""What a patch would make of a judged week: tried in memory, once, however many findings offer it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.enough import can_judge
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import with_patch
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding, Key, Report
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week


class Landing(Struct, frozen=True):
    """Another week into which a patch moves items: as it is judged, and as it would be with the patch."""

    before: Report
    after: Report
    moved: frozenset[str]
    is_judged: bool = True
    """Whether enough was read for that; what is not known is not offered."""

    def is_worse(self, known: Mapping[Key, int]) -> bool:
        """Whether something is shown there that was not, or was milder; `known` of the items came along with them."""
        here = _ranks(self.before)
        brought = {key: rank for key, rank in known.items() if key[1] in self.moved}
        return not self.is_judged or any(
            max(here.get(one.key, -1), brought.get(one.key, -1)) < _rank(one) for one in self.after.shown()
        )

    @property
    def is_lighter(self) -> bool:
        """Whether less is shown there."""
        return _gravity(self.after.shown()) < _gravity(self.before.shown())


class Trial(Struct, frozen=True):
    """A week as it is judged, and as it would be with a patch; nothing is judged before it is asked for."""

    patch: Patch
    week: Week
    base: Ledger
    ledger: Ledger
    """The plan with the patch."""

    @property
    def before(self) -> Report:
        return judge(self.base, self.week)

    @property
    def after(self) -> Report:
        return judge(self.ledger, self.week)

    @property
    def landings(self) -> Sequence[Landing]:
        """The other weeks into which items are moved that were in this one or anywhere else."""
        return self.ledger.once(("landings", self.week), lambda: tuple(self._landings()))

    def left_of(self, key: Key) -> Finding | None:
        """What the finding would be with the patch, None when it would be gone."""
        return next((finding for finding in self.after.findings if finding.key == key), None)

    @property
    def is_worse(self) -> bool:
        """Whether more is shown, something is shown that was not there or was milder, or a share over its limit rises.

        A finding that was folded under one that is solved is no news: it was there before. Nor is what is said of
        posts that did not count so far: to have them judged makes nothing worse. Where fewer items are blocked,
        something milder may stand instead. Into other weeks nothing may be moved that makes them worse.
        """
        known = _ranks(self.before)
        return self._is_worse_here or any(landing.is_worse(known) for landing in self.landings)

    @property
    def _is_worse_here(self) -> bool:
        if self._brings_in_posts or _gravity(self.after.shown())[0] < _gravity(self.before.shown())[0]:
            return False
        if len(self.after.shown()) > len(self.before.shown()) or self._adds:
            return True
        was, now = self.before.measures.one_way, self.after.measures.one_way
        return now.b is not None and now.b > now.warn and was.b is not None and now.b > was.b

    @property
    def _adds(self) -> bool:
        """Whether something is shown that was not there before, or was milder."""
        known = _ranks(self.before)
        return any(known.get(one.key, -1) < _rank(one) for one in self.after.shown())

    @property
    def _gives_up(self) -> int:
        """0: changes what is planned. 1: cancels some of it, or a place. 2: only calls things otherwise."""
        status = self.base.once("status", lambda: {item.id: item.status for item in self.base.plan.items})
        told = {item.status for item in self.patch.items if item.id and item.status != status.get(item.id)}
        if not self.patch.items or told - {"cancelled", "published"}:
            return 2
        return int("cancelled" in told or bool(self.patch.channels))

    @property
    def _brings_in_posts(self) -> bool:
        """Whether posts that are there already begin to count."""
        if self.patch.client is None and not any(item.id and item.kind == "post" for item in self.patch.items):
            return False
        counted = {entry.item.id for entry in self.ledger.in_week(self.week) if entry.is_post}
        return any(entry.item.id in counted for entry in self.base.uncounted_in_weeks(self.week, 1))

    @property
    def lighter(self) -> tuple[Week, ...]:
        """The other weeks of which less is shown."""
        return tuple(landing.after.week for landing in self.landings if landing.is_lighter)

    @property
    def uncovers(self) -> bool:
        """Whether something is shown that was not shown before."""
        return not {one.key for one in self.after.shown()} <= {one.key for one in self.before.shown()}

    def place(self, key: Key) -> tuple[object, ...]:
        """Sorts the trials of a finding's fixes: by what each leaves; what is left alike stays as the check offers it.

        What gives up a post or a place comes behind what keeps them, and what only says otherwise of an item, a
        channel or a campaign comes last (C7). Of the one-way family what is more than a note counts: the first fix is
        to be enough, not to leave nothing at all. Among equals moving what exists comes before adding.
        """
        family = [
            one
            for one in self.after.findings
            if spec(one.check).one_way_place and one.severity != "note" and not one.waived
        ]
        adds = any(not item.id for item in self.patch.items)
        return (
            self._adds,
            self._gives_up,
            self.left_of(key) is not None,
            self.uncovers,
            _gravity(self.after.shown()),
            _gravity(family),
            adds,
        )

    def _landings(self) -> Iterator[Landing]:
        moved: dict[Week, set[str]] = {}
        for item in self.patch.items:
            was, now = self.base.by_id.get(item.id), self.ledger.by_id.get(item.id)
            if was is None or now is None or not now.counts:
                continue
            landed = Week.of(now.start)
            if landed not in {self.week, Week.of(was.start)}:
                moved.setdefault(landed, set()).add(item.id)
        for week, items in sorted(moved.items()):
            before, after = judge(self.base, week), judge(self.ledger, week)
            yield Landing(before, after, frozenset(items), can_judge(self.base, week))


def tried(ledger: Ledger, week: Week, patch: Patch) -> Trial:
    """The week with the patch; what several findings offer is judged once, as long as it is among the latest.

    New items are taken as approved where drafts do not count, so that it shows what they are good for.
    """
    counted = patch
    if not ledger.plan.client.count_drafts:
        rows = tuple(replace(item, status="approved") if not item.id else item for item in patch.items)
        counted = replace(patch, items=rows)
    return Trial(patch, week, ledger, with_patch(ledger, counted))


def _ranks(report: Report) -> Mapping[Key, int]:
    """How grave each finding is."""
    return {finding.key: _rank(finding) for finding in report.findings}


def _rank(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)


def _gravity(findings: Iterable[Finding]) -> tuple[int, ...]:
    """How many there are of each severity, the gravest first."""
    counts = [0] * len(SEVERITIES)
    for finding in findings:
        counts[_rank(finding)] += 1
    return tuple(reversed(counts))
