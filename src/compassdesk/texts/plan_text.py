"""A plan as a text to read, to mail or to paste: weeks and days as headings, a line for each item, its text below."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.approvals import texts_by_channel
from compassdesk.domain.checks.report import Report
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.wallclock import ends_at
from compassdesk.domain.week import Week
from compassdesk.exchange.names_or_initials import public_name
from compassdesk.services.exports import Extract, Reports
from compassdesk.texts import item_titles, numbers, week_sentence, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|~"})
_MAY_BEGIN = frozenset("-+.) \t0123456789")
_BEGINS = re.compile(r"^(\s*\d*)([-+.)])(?=\s)")
"""What makes a list of a line that somebody wrote."""


def plan_lines(out: Extract, *, markdown: bool, with_texts: bool) -> list[str]:
    """The items of an extract, in order, as lines; in Markdown the user's words stay words, whatever signs they hold.

    Each week says what it comes to; people are named as the choices have it, private notes stand there where they do.
    """
    lines = _heading(1, full_title(out), markdown=markdown)
    dated = [item for item in out.plan.items if item.starts_at is not None]
    reports = weeks_judged(out)
    names = Names(public_plan(out))
    for week, items in groupby(
        unless_given_up(dated), key=lambda item: Week.of(item.starts_at) if item.starts_at else None
    ):
        if week is not None:
            lines += _heading(2, week_title(week), markdown=markdown)
            lines += _told(reports.get(week), names, markdown=markdown)
        for day, of_day in groupby(items, key=lambda item: item.starts_at.date() if item.starts_at else None):
            if day is not None:
                lines += _heading(3, numbers.named_day(day), markdown=markdown)
            lines += _items(of_day, out, names, markdown=markdown, with_texts=with_texts)
            lines.append("")
    if undated := [item for item in out.plan.items if item.starts_at is None]:
        lines += _heading(2, without_date(), markdown=markdown)
        lines += [*_items(undated, out, names, markdown=markdown, with_texts=with_texts), ""]
    if not out.plan.items:
        lines.append(nothing_planned())
    while not lines[-1].strip("\n"):
        lines.pop()
    lines[-1:] = lines[-1].rstrip("\n"), ""
    let_go_later(lines)
    return lines


def public_plan(out: Extract) -> Plan:
    """The plan with its people called as they may be called outside; findings name them too."""
    named = (replace(one, name=public_name(one, with_names=out.choices.with_names)) for one in out.plan.spokespersons)
    return replace(out.plan, spokespersons=tuple(named))


def full_title(out: Extract) -> str:
    """Whose plan it is, and of which days."""
    client, first, last = out.plan.client.name, out.choices.first, out.choices.last
    return f"{client}: {numbers.dated_range(first, last)}" if first is not None and last is not None else client


def week_title(week: Week) -> str:
    """Its number and its days."""
    number = translate("PlanText", "Week {number}").replace("{number}", str(week.number))
    return f"{number}: {numbers.week_days(week)}"


def weeks_judged(out: Extract) -> Reports:
    """What the checks say of the weeks in which something stands."""
    weeks = sorted({Week.of(item.starts_at) for item in unless_given_up(out.plan.items) if item.starts_at})
    return out.source.reports(weeks, out.now) if weeks else {}


def without_date() -> str:
    """What stands above the items that have no date."""
    return translate("PlanText", "Without a date")


def nothing_planned() -> str:
    """What is said where there is no item at all."""
    return translate("Print", "Nothing is planned in these days.")


def facts_of(item: Item, names: Names) -> tuple[str, ...]:
    """Where it goes, what for, who speaks and how far it is; what is not known is left out."""
    who = names.person(item.spokesperson) if item.spokesperson is not None else ""
    where = translate("PlanText", "everywhere") if item.all_channels else names.channels(item.channels)
    return tuple(part for part in (where, words.petal(item.petal), who, words.status(item.status).lower()) if part)


def clock_of(item: Item, plan: Plan) -> str:
    """When it starts, and when a conversation block ends; "" without a time."""
    if item.starts_at is None:
        return ""
    start = numbers.clock(item.starts_at)
    if item.kind != "slot" or not item.minutes:
        return start
    return f"{start}–{numbers.clock(ends_at(item.starts_at, item.minutes, plan.client.timezone))}"


def texts_said(item: Item) -> list[tuple[tuple[str, ...], str]]:
    """What an item says, with the channels that say it so; what says nothing is left out."""
    return [(channels, text) for channels, text in texts_by_channel(item) if text.strip()]


def _told(report: Report | None, names: Names, *, markdown: bool) -> list[str]:
    if report is None:
        return []
    said = f"{week_sentence.first_sentence(report, names)} {week_sentence.why_longer(report)}"
    return [_plain(said.rstrip(), markdown=markdown), ""]


def _items(items: Iterable[Item], out: Extract, names: Names, *, markdown: bool, with_texts: bool) -> Iterator[str]:
    for item in items:
        said = (item_titles.with_last_day(names.item(item.id), item), *facts_of(item, names))
        line = " · ".join(_plain(part, markdown=markdown) for part in said if part)
        yield " ".join(part for part in ("-", clock_of(item, out.plan), line) if part)
        if with_texts:
            yield from _texts(item, names, markdown=markdown)
        if out.choices.with_notes and item.private_note.strip():
            yield f"  {_plain(words.field('private_note'), markdown=markdown)}:"
            yield from _lines(item.private_note, markdown=markdown)


def _texts(item: Item, names: Names, *, markdown: bool) -> Iterator[str]:
    """What an item says, on each of its channels that says something else apart."""
    versions = texts_said(item)
    for channels, text in versions:
        if len(versions) > 1:
            yield f"  {_plain(names.channels(channels), markdown=markdown)}:"
        yield from _lines(text, markdown=markdown)


def _lines(text: str, *, markdown: bool) -> Iterator[str]:
    ending = "  " if markdown else ""  # two blanks keep a line of Markdown a line
    return (f"  {_plain(line, markdown=markdown)}{ending}".rstrip("\n") for line in text.strip().splitlines())


def _heading(level: int, text: str, *, markdown: bool) -> list[str]:
    if markdown:
        return [f"{'#' * level} {_plain(text, markdown=True)}", ""]
    return [text, ("=" if level == 1 else "-") * len(text), ""] if level < 3 else [text]


def _plain(text: str, *, markdown: bool) -> str:
    """A text of the user's as it may stand in a line; breaks of lines are blanks in it."""
    one_line = " ".join(text.splitlines()) if "\n" in text or "\r" in text else text
    if not markdown:
        return one_line
    marked = one_line.translate(_MARKUP)
    return _BEGINS.sub(r"\1\\\2", marked) if marked[:1] in _MAY_BEGIN else marked
