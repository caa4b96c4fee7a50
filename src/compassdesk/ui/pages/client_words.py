"""What a client's card says: why it stands where it stands, its numbers, and what comes next."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.report import Report
from compassdesk.services.clients import ClientRow
from compassdesk.texts import effects, fixes, numbers, words
from compassdesk.texts.names import Names
from compassdesk.texts.week_sentence import first_sentence
from compassdesk.ui.pages.client_columns import (
    is_locked,
    judged_one_way,
    needle_words,
    problem_words,
    shown,
    where_enough,
    worst,
)

translate = QCoreApplication.translate


def headline(rows: Iterable[ClientRow]) -> str:
    """How many clients ask for attention: those with a warning, or worse."""
    asking = sum(worst(row) not in {None, "note"} for row in rows)
    if not asking:
        return translate("Clients", "No client asks for attention.")
    return translate("Clients", "%n client(s) ask(s) for attention.", "", asking)


def why(row: ClientRow) -> str:
    """What stands first: the foremost finding, that there is none, or why the file could not be read."""
    if row.report is None or row.plan is None:
        return problem_words(row) if row.problem is not None else ""
    return first_sentence(row.report, Names(row.plan))


def share(row: ClientRow) -> str:
    """The share of the week with its window, and what it was in the week before; "" where neither can be told.

    Where nothing was found the sentence above has said the share.
    """
    told = _of(row.report)
    if not told or row.report is None:
        return needle_words(row) if shown(row) else ""
    if not shown(row):
        return compared(row)
    return f"{told}. {compared(row)}".strip()


def compared(row: ClientRow) -> str:
    """The week before beside this week: "The week before it was 31%."."""
    was = where_enough(row.before)
    if was is None or was.b is None:
        return ""
    told = translate("Clients", "The week before it was {share}.")
    return told.format(share=numbers.percent(was.b, was.warn))


def counted(row: ClientRow) -> str:
    """How many findings stand in the week, by the highest severity among them: "2 warnings"; "" without."""
    found, count = worst(row), lines_of(shown(row))
    if found is None:
        return ""
    if found == "warning":
        return translate("Clients", "%n warning(s)", "", count)
    told = translate("Clients", "%n finding(s), {severity}", "", count)
    return told.format(severity=words.severity(found).lower())


def mark(row: ClientRow) -> str:
    """The same in short, beside its sign, so that the client's name has room: "2" (warnings), "serious"; "" without."""
    found = worst(row)
    if found is None:
        return ""
    return numbers.number(lines_of(shown(row))) if found == "warning" else words.severity(found).lower()


def numbers_of(row: ClientRow) -> str:
    """Cover and limit: "1 of 13 answered · limit 60%"."""
    if row.report is None:
        return ""
    measures, parts = row.report.measures, []
    if measures.cover_required:
        told = translate("Clients", "{covered} of {required} answered")
        covered, required = numbers.number(measures.cover_covered), numbers.number(measures.cover_required)
        parts.append(told.format(covered=covered, required=required))
    parts.append(translate("Clients", "limit {limit}").format(limit=numbers.percent(measures.one_way.warn)))
    return " · ".join(parts)


def fix(row: ClientRow) -> str:
    """What helps best, and what the number becomes then; "" without."""
    if row.fix is None or row.plan is None:
        return ""
    label, becomes = fixes.label(row.fix, Names(row.plan)), effects.becomes(row.fix.effect)
    return f"{label} → {becomes}" if becomes else label


def upcoming(row: ClientRow) -> str:
    """The next item: "do 9:00 Rugklachten thuis"."""
    if row.report is None:
        return ""
    item = row.upcoming
    if item is None or item.starts_at is None:
        return translate("Clients", "nothing planned")
    return f"{numbers.moment(item.starts_at)} {item.title}"


def silence(row: ClientRow) -> str:
    """The next channel to be left alone: "Instagram from Sat 13 Mar"."""
    if row.report is None or row.plan is None:
        return ""
    if row.gap is None:
        return translate("Clients", "no silence ahead")
    told = translate("Clients", "{channel} silent from {day}")
    return told.format(channel=Names(row.plan).channel(row.gap.channel), day=numbers.day(row.gap.first.date()))


def spoken(row: ClientRow) -> str:
    """All that a card says, in one text."""
    if is_locked(row) or row.report is None:
        return why(row)
    parts = (why(row), counted(row), share(row), numbers_of(row), fix(row), upcoming(row), silence(row))
    return ". ".join(part.rstrip(".") for part in parts if part)


def _of(report: Report | None) -> str:
    measure = judged_one_way(report)
    if measure is None or measure.b is None:
        return ""
    told = translate("Clients", "{share} sends")
    if measure.window_weeks > 1:
        told = translate("Clients", "{share} sends, over %n weeks", "", measure.window_weeks)
    return told.format(share=numbers.percent(measure.b, measure.warn))
