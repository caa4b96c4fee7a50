"""What stands behind the numbers that a block of a report says in its sentences: lists that the window opens."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reports.report_results import CameBack
from compassdesk.domain.reports.report_shares import ReportSummary, RoseNumbers
from compassdesk.domain.reports.report_tallies import DisciplinePetals, WordCounts
from compassdesk.texts.reports.told_blocks import ToldList

translate = QCoreApplication.translate


def lists_said(values: Any) -> tuple[ToldList, ...]:
    """The lists of a block's values that hold anything; of other values than these the tables have them all."""
    lists = _LISTS.get(type(values))
    return tuple(one for one in lists(values) if one.ids) if lists is not None else ()


def _summary(values: ReportSummary) -> tuple[ToldList, ...]:
    found = values.shares.behind
    return (
        ToldList(translate("SaidLists", "One way"), found.one_way.items),
        ToldList(translate("SaidLists", "All that counts"), found.all.items),
        ToldList(translate("SaidLists", "Answered in time"), found.covered),
        ToldList(translate("SaidLists", "Nobody there in time"), found.open),
        ToldList(translate("SaidLists", "Answered late"), found.late),
        ToldList(translate("SaidLists", "Of exempt campaigns"), values.behind_exempt),
    )


def _rose(values: RoseNumbers) -> tuple[ToldList, ...]:
    return (ToldList(translate("SaidLists", "One way"), values.behind_share),)


def _word_counts(values: WordCounts) -> tuple[ToldList, ...]:
    return (
        ToldList(translate("SaidLists", "Say so"), values.saying),
        ToldList(translate("SaidLists", "Do not say"), values.saying_nothing),
    )


def _disciplines(values: DisciplinePetals) -> tuple[ToldList, ...]:
    return (
        ToldList(translate("SaidLists", "Of two disciplines or more"), values.of_several),
        ToldList(translate("SaidLists", "With a discipline"), values.saying),
    )


def _came_back(values: CameBack) -> tuple[ToldList, ...]:
    names = {
        "posts": translate("SaidLists", "Posts so far"),
        "published": translate("SaidLists", "Published"),
        "slots": translate("SaidLists", "Blocks so far"),
        "kept": translate("SaidLists", "Kept"),
        "not_kept": translate("SaidLists", "Not kept"),
        "measured": translate("SaidLists", "With results"),
    }
    return tuple(ToldList(heading, values.behind.get(name, ())) for name, heading in names.items())


_LISTS: Mapping[type, Callable[[Any], tuple[ToldList, ...]]] = {
    ReportSummary: _summary,
    RoseNumbers: _rose,
    WordCounts: _word_counts,
    DisciplinePetals: _disciplines,
    CameBack: _came_back,
}
