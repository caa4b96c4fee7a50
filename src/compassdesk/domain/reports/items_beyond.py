"""Items that blocks of a report lead to from beyond its weeks: by what was won, tried and heard."""

from collections.abc import Iterable, Iterator

from compassdesk.domain.reports.period_report import ReportBlock
from compassdesk.domain.reports.report_compass import ToldListening
from compassdesk.domain.reports.report_records import ToldExperiments, ToldWins


def linked_items(blocks: Iterable[ReportBlock]) -> tuple[str, ...]:
    """The ids of these items, each once; some may be gone."""
    return tuple(dict.fromkeys(key for block in blocks for key in _linked(block)))


def _linked(block: ReportBlock) -> Iterator[str]:
    values = block.values
    if isinstance(values, ToldWins):
        yield from (win.item for win in values.wins if win.item is not None)
    if isinstance(values, ToldExperiments):
        yield from (key for one in values.experiments for key in one.experiment.items)
    if isinstance(values, ToldListening):
        yield from (key for row in values.use.recent for key in row.became)
