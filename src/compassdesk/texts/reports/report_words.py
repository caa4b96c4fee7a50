"""A whole report in words: what it is called, its first sentence, and each block told."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_shares import ReportSummary
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names
from compassdesk.texts.reports import (
    compass_words,
    findings_words,
    people_words,
    records_words,
    shares_words,
    tallies_words,
)
from compassdesk.texts.reports.report_kinds import kind_title
from compassdesk.texts.reports.report_names import names_of
from compassdesk.texts.reports.said_lists import lists_said
from compassdesk.texts.reports.told_blocks import ReportTable, ToldBlock, sentence

translate = QCoreApplication.translate
Telling = Callable[[Any, PeriodReport, Names], tuple[tuple[str, ...], tuple[ReportTable, ...]]]

_TOLD: Mapping[str, tuple[str, Telling]] = {
    "summary": (QT_TRANSLATE_NOOP("ReportBlocks", "In short"), shares_words.summary),
    "rose": (QT_TRANSLATE_NOOP("ReportBlocks", "The rose"), shares_words.rose),
    "one_way": (QT_TRANSLATE_NOOP("ReportBlocks", "One-way share by week"), shares_words.one_way),
    "cover": (QT_TRANSLATE_NOOP("ReportBlocks", "Reply cover by week"), shares_words.cover),
    "twelve_weeks": (QT_TRANSLATE_NOOP("ReportBlocks", "Twelve weeks"), shares_words.twelve_weeks),
    "faces": (QT_TRANSLATE_NOOP("ReportBlocks", "Faces"), people_words.faces),
    "rhythm": (QT_TRANSLATE_NOOP("ReportBlocks", "The hours of a week"), compass_words.rhythm),
    "goals": (QT_TRANSLATE_NOOP("ReportBlocks", "Goals"), compass_words.goals),
    "rings": (QT_TRANSLATE_NOOP("ReportBlocks", "The social compass"), compass_words.rings),
    "listening": (QT_TRANSLATE_NOOP("ReportBlocks", "Listening and insights"), compass_words.listening),
    "voice": (QT_TRANSLATE_NOOP("ReportBlocks", "Share of voice"), compass_words.voice),
    "stage": (QT_TRANSLATE_NOOP("ReportBlocks", "Crawl, walk, run, fly"), compass_words.stage),
    "disciplines": (QT_TRANSLATE_NOOP("ReportBlocks", "Discipline and petal"), tallies_words.disciplines),
    "changes": (QT_TRANSLATE_NOOP("ReportBlocks", "What changed"), shares_words.changes),
    "four_cs": (QT_TRANSLATE_NOOP("ReportBlocks", "The four C's"), tallies_words.word_counts),
    "reading": (QT_TRANSLATE_NOOP("ReportBlocks", "Inside out or outside in"), tallies_words.word_counts),
    "media": (QT_TRANSLATE_NOOP("ReportBlocks", "Owned, earned and bought"), tallies_words.word_counts),
    "value_kinds": (QT_TRANSLATE_NOOP("ReportBlocks", "What it is worth to readers"), tallies_words.word_counts),
    "evidence": (QT_TRANSLATE_NOOP("ReportBlocks", "What posts rest on"), tallies_words.word_counts),
    "invitations": (QT_TRANSLATE_NOOP("ReportBlocks", "Invitations and co-creation"), tallies_words.word_counts),
    "effort": (QT_TRANSLATE_NOOP("ReportBlocks", "Minutes and euros by petal"), tallies_words.costs),
    "results": (QT_TRANSLATE_NOOP("ReportBlocks", "What went out and what came back"), findings_words.results),
    "small_wins": (QT_TRANSLATE_NOOP("ReportBlocks", "Small wins"), records_words.wins),
    "experiments": (QT_TRANSLATE_NOOP("ReportBlocks", "Experiments"), records_words.tried),
    "roadmap": (QT_TRANSLATE_NOOP("ReportBlocks", "Roadmap 3 × 3"), records_words.roadmap),
    "findings": (QT_TRANSLATE_NOOP("ReportBlocks", "What the checks say"), findings_words.findings),
    "followed_up": (QT_TRANSLATE_NOOP("ReportBlocks", "Last time's findings"), findings_words.followed_up),
    "matrix": (QT_TRANSLATE_NOOP("ReportBlocks", "All clients"), people_words.matrix),
}
"""The title of each block and what tells it; a test holds the names to the registry."""


def block_title(name: str) -> str:
    """What a block is called."""
    return translate("ReportBlocks", _TOLD[name][0])


_OF_ONE_PART = frozenset(("faces", "small_wins", "experiments", "roadmap", "matrix"))


def told(report: PeriodReport) -> tuple[ToldBlock, ...]:
    """Each block in words, in the order of the report."""
    names = names_of(report)
    made = []
    for block in report.blocks:
        title, telling = _TOLD[block.name]
        sentences, tables = telling(block.values, report, names)
        lists = lists_said(block.values)
        made.append(ToldBlock(block.name, translate("ReportBlocks", title), sentences, tables, lists))
    return tuple(made)


def period_words(report: PeriodReport, *, begins: bool = True) -> str:
    """The days it is about, as a title or within one: "Maart 2027", "Week 10, 8–14 maart 2027"."""
    period = report.period
    if report.wish.kind == "month":
        return numbers.month(period.first, begins=begins)
    days = numbers.dated_range(period.first, period.last)
    if report.wish.kind in {"week", "matrix"}:
        text = translate("Reports", "Week {week}, {days}")
        return sentence(text, week=str(period.closing.number), days=days)
    return days


def title(report: PeriodReport) -> str:
    """What it is called: "Month report March 2027"; of a campaign its name."""
    kind = kind_title(report.wish.kind)
    return sentence(translate("Reports", "{kind}: {subject}"), kind=kind, subject=_subject(report))


def _subject(report: PeriodReport) -> str:
    if report.campaign is not None:
        return names_of(report).campaign(report.campaign)
    return period_words(report, begins=False)


def whose(report: PeriodReport) -> str:
    """The client and the days, as they stand above the headline."""
    client = report.plan.client.name
    return " · ".join(part for part in (client, period_words(report, begins=not client)) if part)


def full_title(report: PeriodReport) -> str:
    """The same behind the client's name."""
    client = report.plan.client.name
    return f"{client} · {title(report)}" if client else title(report)


def file_title(report: PeriodReport) -> str:
    """What its file is called, without a sign that a name may not have: "Waterhoven Maandrapport maart 2027"."""
    return " ".join((report.plan.client.name, kind_title(report.wish.kind), _subject(report)))


def written(report: PeriodReport, name: str) -> str:
    """That a report was written, and to where."""
    return sentence(translate("Reports", "{title}: written to {name}"), title=title(report), name=name)


def at_work(number: int, every: int, name: str) -> str:
    """Of which client it is the turn."""
    text = translate("Reports", "{number} of {every}: {name}")
    return sentence(text, number=numbers.number(number), every=numbers.number(every), name=name)


def headline(report: PeriodReport) -> str:
    """Its first sentence: what the period was, or what its one part comes to; its title where neither tells."""
    block = report.block("summary")
    if block is None or not isinstance(block.values, ReportSummary):
        blocks = told(report) if report.wish.kind in _OF_ONE_PART else ()
        return next((one.sentences[0] for one in blocks if one.sentences), title(report))
    short = period_words(report)
    if report.wish.kind == "month":
        short = numbers.month_names(report.period.first)[1]
    if report.wish.kind == "week":
        short = sentence(translate("Reports", "Week {week}"), week=str(report.period.closing.number))
    if report.wish.kind == "client":
        short = translate("Reports", "This period")  # its days stand above: "14 Sep – 6 Dec was …" is no sentence
    if report.campaign is not None:
        return shares_words.campaign_headline(block.values, names_of(report).campaign(report.campaign))
    return shares_words.headline(block.values, short)


def days_told(report: PeriodReport) -> str:
    """How many whole weeks it holds: "4 weeks and 3 days"."""
    period = report.period
    weeks = translate("Reports", "%n week(s)", "", period.whole_weeks)
    if not period.days_besides:
        return weeks
    days = translate("Reports", "%n day(s)", "", period.days_besides)
    return sentence(translate("Reports", "{weeks} and {days}"), weeks=weeks, days=days) if period.whole_weeks else days


def made_on(report: PeriodReport) -> str:
    """When it was made."""
    return sentence(translate("Reports", "as of {moment}"), moment=numbers.dated_moment(report.now))
