"""The registry of blocks: what a report can be built from, one declaration each, in their usual order.

What a block is called, its sentences and its table stand in `texts/reports`, its picture in `rendering/reports`.
"""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.domain.reports import (
    report_compass,
    report_findings,
    report_people,
    report_records,
    report_results,
    report_shares,
    report_tallies,
)
from compassdesk.domain.reports.material import Material
from compassdesk.domain.reports.period_report import ReportBlock, ReportWish
from compassdesk.domain.reports.report_period import ReportKind


class BlockSpec(Struct, frozen=True):
    """`values` works out what the block holds: None where there is nothing to tell, and the block is left out."""

    name: str
    kinds: frozenset[ReportKind]
    values: Callable[[Material], Struct | None]
    about_findings: bool = False
    """Whether it comes only with findings, where no blocks are chosen."""
    usual: frozenset[ReportKind] | None = None
    """In which kinds it stands where no blocks are chosen, if not in all of them."""

    def is_usual(self, wish: ReportWish) -> bool:
        """Whether it stands in that report where no blocks are chosen."""
        return (wish.findings or not self.about_findings) and (self.usual is None or wish.kind in self.usual)


_PERIODS: frozenset[ReportKind] = frozenset(("week", "month", "campaign", "client"))
_SEVERAL: frozenset[ReportKind] = frozenset(("month", "campaign", "client"))
_REPEATED: frozenset[ReportKind] = frozenset(("week", "month", "client"))
_CLIENT: frozenset[ReportKind] = frozenset(("client",))
_NONE: frozenset[ReportKind] = frozenset()
_FACES: frozenset[ReportKind] = frozenset(("faces",))
_DECLARED = (
    BlockSpec("summary", _PERIODS, report_shares.summary),
    BlockSpec("rose", _PERIODS, report_shares.rose),
    BlockSpec("one_way", _SEVERAL, report_shares.weeks),
    BlockSpec("cover", _SEVERAL, report_shares.weeks),
    BlockSpec("twelve_weeks", _REPEATED, report_shares.twelve_weeks),
    BlockSpec("rhythm", _REPEATED, report_compass.hours, usual=_NONE),
    BlockSpec("goals", _REPEATED, report_compass.goals, usual=_SEVERAL),
    BlockSpec("rings", _REPEATED, report_compass.rings, usual=_CLIENT),
    BlockSpec("faces", _PERIODS | _FACES, report_people.faces),
    BlockSpec("disciplines", _PERIODS, report_tallies.disciplines),
    BlockSpec("changes", _REPEATED, report_shares.changes),
    BlockSpec("four_cs", _PERIODS, report_tallies.four_cs),
    BlockSpec("reading", _PERIODS, report_tallies.reading),
    BlockSpec("media", _PERIODS, report_tallies.media),
    BlockSpec("value_kinds", _PERIODS, report_tallies.value_kinds),
    BlockSpec("evidence", _PERIODS, report_tallies.evidence),
    BlockSpec("invitations", _PERIODS, report_tallies.invitations),
    BlockSpec("effort", _PERIODS, report_tallies.costs),
    BlockSpec("listening", _REPEATED, report_compass.listening, usual=_SEVERAL),
    BlockSpec("voice", _REPEATED, report_compass.voice, usual=_CLIENT),
    BlockSpec("stage", _REPEATED, report_compass.stage, usual=_CLIENT),
    BlockSpec("results", _PERIODS, report_results.came_back),
    BlockSpec("small_wins", _PERIODS | {"small_wins"}, report_records.wins),
    BlockSpec("experiments", _PERIODS | {"experiments"}, report_records.tried),
    BlockSpec("roadmap", frozenset(("client", "roadmap")), report_records.roadmap),
    BlockSpec("findings", _PERIODS, report_findings.findings, about_findings=True),
    BlockSpec("followed_up", _REPEATED, report_findings.followed_up, about_findings=True),
)
BLOCKS: Mapping[str, BlockSpec] = {spec.name: spec for spec in _DECLARED}


def blocks_for(kind: ReportKind) -> tuple[BlockSpec, ...]:
    """Those that a report of the kind can have, in their usual order."""
    return tuple(spec for spec in _DECLARED if kind in spec.kinds)


def with_findings(names: tuple[str, ...], *, wanted: bool) -> tuple[str, ...]:
    """Chosen blocks with those about findings behind them, or without."""
    about = tuple(spec.name for spec in _DECLARED if spec.about_findings)
    others = tuple(name for name in names if name not in about)
    return others + (about if wanted else ())


def has_findings(names: tuple[str, ...]) -> bool:
    """Whether a block about findings is among them."""
    return any(spec.about_findings for spec in _DECLARED if spec.name in names)


def chosen(wish: ReportWish) -> tuple[BlockSpec, ...]:
    """The blocks of a wish, in its order. InputError("no-such-block") for one that reports of the kind do not have."""
    known = {spec.name: spec for spec in blocks_for(wish.kind)}
    for name in wish.blocks:
        if name not in known:
            raise InputError("no-such-block", value=name, known=", ".join(known))
    if wish.blocks:
        return tuple(known[name] for name in dict.fromkeys(wish.blocks))
    return tuple(spec for spec in known.values() if spec.is_usual(wish))


def built(material: Material, specs: Iterable[BlockSpec]) -> tuple[ReportBlock, ...]:
    """The blocks that have something to tell."""
    made = ((spec.name, spec.values(material)) for spec in specs)
    return tuple(ReportBlock(name, values) for name, values in made if values is not None)
