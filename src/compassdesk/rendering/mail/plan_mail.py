"""Weeks as one HTML page as mail programs want it: tables, styles at each element, nothing that is loaded or run.

All that comes from a plan is escaped text. A line that somebody broke is broken by an element, for many mail programs
join lines; each text runs in the direction of its own letters.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from compassdesk.domain.checks.report import Report
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.exchange.encoded_lines import encoded
from compassdesk.rendering.look import theme
from compassdesk.rendering.reports.report_html import plain
from compassdesk.services.exports import Extract
from compassdesk.texts import item_titles, numbers, plan_text, week_sentence, words
from compassdesk.texts.names import Names

_INK, _QUIET, _RULE = "#1a1a1a", "#555555", "#dddddd"
_BODY = f"margin:0;padding:16px;background-color:#ffffff;color:{_INK};font-family:Arial,Helvetica,sans-serif;"
_BODY += "font-size:15px;line-height:1.45;"
_TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'
_FIXED = "table-layout:fixed;overflow-wrap:anywhere;word-break:break-word;"
"""Long words break, and make no page wider than its reader's window."""


def mail_bytes(out: Extract, *, with_texts: bool) -> bytes:
    """The document, in the language that is spoken now."""
    return encoded(_document(out, with_texts=with_texts))


def _document(out: Extract, *, with_texts: bool) -> Iterator[str]:
    title = plain(plan_text.full_title(out))
    yield "<!DOCTYPE html>"
    yield f'<html lang="{plain(numbers.language())}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield (
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{title}</title>"
    yield "</head>"
    yield f'<body bgcolor="#ffffff" style="{_BODY}">'
    yield f'<table {_TABLE} style="max-width:680px;{_FIXED}"><tr><td style="{_BODY}padding:0;">'
    yield f'<h1 dir="auto" style="margin:0 0 8px;font-size:22px;line-height:1.25;color:{_INK};">{title}</h1>'
    yield from _weeks(out, with_texts=with_texts)
    yield "</td></tr></table>"
    yield "</body>"
    yield "</html>"
    yield ""


def _weeks(out: Extract, *, with_texts: bool) -> Iterator[str]:
    names, reports = Names(plan_text.public_plan(out)), plan_text.weeks_judged(out)
    dated = [item for item in out.plan.items if item.starts_at is not None]
    for week, items in groupby(dated, key=lambda item: Week.of(item.starts_at) if item.starts_at else None):
        if week is not None:
            yield _heading(2, plan_text.week_title(week))
            yield from _balance(reports.get(week), names)
        for day, of_day in groupby(items, key=lambda item: item.starts_at.date() if item.starts_at else None):
            if day is not None:
                yield _heading(3, numbers.named_day(day))
            yield from _items(of_day, out, names, with_texts=with_texts)
    if undated := [item for item in out.plan.items if item.starts_at is None]:
        yield _heading(2, plan_text.without_date())
        yield from _items(undated, out, names, with_texts=with_texts)
    if not out.plan.items:
        yield f'<p style="margin:12px 0;color:{_QUIET};">{plain(plan_text.nothing_planned())}</p>'


def _heading(level: int, text: str) -> str:
    style = "margin:28px 0 6px;font-size:18px;" if level == 2 else "margin:18px 0 4px;font-size:15px;"
    rule = "" if level == 2 else f"border-bottom:1px solid {_RULE};padding-bottom:3px;"
    return f'<h{level} style="{style}{rule}line-height:1.3;color:{_INK};">{plain(text)}</h{level}>'


def _balance(report: Report | None, names: Names) -> Iterator[str]:
    """What the week comes to: in a sentence, as a bar, and the parts of the bar in words."""
    if report is None:
        return
    yield f'<p dir="auto" style="margin:0 0 8px;">{plain(week_sentence.first_sentence(report, names))}</p>'
    petals = report.measures.petals
    parts = [(petal, petals[petal].minutes) for petal in PETALS if petal in petals and petals[petal].minutes]
    total = sum(minutes for _, minutes in parts)
    if not total:
        return
    cells = "".join(
        f'<td width="{max(1, round(100 * minutes / total))}%" height="10" bgcolor="{theme.LIGHT.petal[petal].name()}" '
        'style="font-size:1px;line-height:10px;">&nbsp;</td>'
        for petal, minutes in parts
    )
    yield f'<table {_TABLE} aria-hidden="true"><tr>{cells}</tr></table>'
    told = " · ".join(f"{words.petal(petal)} {numbers.percent(minutes / total)}" for petal, minutes in parts)
    for line in filter(None, (told, week_sentence.why_longer(report, petals=True))):
        yield f'<p style="margin:4px 0 0;font-size:13px;color:{_QUIET};">{plain(line)}</p>'


def _items(items: Iterable[Item], out: Extract, names: Names, *, with_texts: bool) -> Iterator[str]:
    yield f'<table {_TABLE} style="{_FIXED}">'
    for item in unless_given_up(items):
        colour = theme.LIGHT.petal[item.petal].name()
        clock = plain(plan_text.clock_of(item, out.plan)) or "&nbsp;"
        struck = "text-decoration:line-through;" if item.status == "cancelled" else ""
        title = plain(item_titles.with_last_day(names.item(item.id), item))
        yield (
            f'<tr><td width="92" valign="top" style="padding:8px 8px 8px 0;font-size:14px;color:{_INK};">{clock}</td>'
            f'<td valign="top" style="padding:8px 0 8px 10px;border-left:4px solid {colour};">'
        )
        yield f'<div dir="auto" style="font-weight:bold;{struck}">{title}</div>'
        facts = " · ".join(plan_text.facts_of(item, names))
        yield f'<div dir="auto" style="font-size:13px;color:{_QUIET};">{plain(facts)}</div>'
        if with_texts:
            yield from _texts(item, names)
        if out.choices.with_notes and item.private_note.strip():
            yield _small(words.field("private_note"))
            yield _text(item.private_note)
        yield "</td></tr>"
    yield "</table>"


def _texts(item: Item, names: Names) -> Iterator[str]:
    versions = plan_text.texts_said(item)
    for channels, text in versions:
        if len(versions) > 1:
            yield _small(names.channels(channels))
        yield _text(text)


def _small(text: str) -> str:
    return f'<div dir="auto" style="margin-top:6px;font-size:13px;font-weight:bold;color:{_QUIET};">{plain(text)}</div>'


def _text(text: str) -> str:
    """A text with its line breaks and its blanks, each paragraph in its own direction."""
    lines = (f'<div dir="auto">{_blanks(line) or "&nbsp;"}</div>' for line in text.strip().splitlines())
    return f'<div style="margin-top:4px;">{"".join(lines)}</div>'


def _blanks(line: str) -> str:
    """Escaped; of blanks beside each other all but the last stay as such."""
    return plain(line.rstrip().expandtabs(4)).replace("  ", "&nbsp; ")
