"""A plan as a workbook (XLSX, ODS): items on one sheet or by week, month or channel, a calendar, and a summary."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from io import BytesIO
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.names_or_initials import public_name
from compassdesk.exchange.tables.own_csv_words import SHEETS
from compassdesk.rendering.workbooks.calendar_sheet import write_calendar
from compassdesk.rendering.workbooks.item_pictures import pictures_of
from compassdesk.rendering.workbooks.item_sheets import ItemSheets
from compassdesk.rendering.workbooks.own_books import new_book, sheet_name
from compassdesk.rendering.workbooks.summary_sheet import write_summary
from compassdesk.services.exports import Extract
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

Book = Callable[[BytesIO, str, datetime], AbstractContextManager[Any]]
"""Begins a workbook (`own_books`)."""


def plan_workbook(out: Extract, book_of: Book = new_book) -> bytes:
    """The file. Texts are written as texts, whatever they begin with: none becomes a formula or a link."""
    content, plan, choices = BytesIO(), out.plan, out.choices
    public = _public(plan, with_names=choices.with_names)
    names, called = Names(public), SHEETS[choices.language]
    weeks = sorted({Week.of(item.starts_at) for item in unless_given_up(plan.items) if item.starts_at is not None})
    reports = out.source.reports(weeks, out.now)
    with book_of(content, plan.client.name, out.now) as book:
        parts = _parts(out)
        taken = {called[name].casefold() for name in ("calendar", "summary", "lists")}
        sheets = [(book.add_worksheet(sheet_name(name, taken)), items) for name, items in parts]
        pictures = pictures_of(plan, out.source.content) if choices.with_pictures else None
        writer = ItemSheets(book, plan, choices.language, with_names=choices.with_names, pictures=pictures)
        for sheet, items in sheets:
            writer.write(sheet, items)
        write_calendar(book, book.add_worksheet(called["calendar"]), plan.items, names, choices.first_weekday)
        write_summary(book, book.add_worksheet(called["summary"]), plan.client.name, reports, names)
    return content.getvalue()


def _public(plan: Plan, *, with_names: bool) -> Plan:
    """The plan with its people called as they may be called outside: findings name them too."""
    named = tuple(replace(one, name=public_name(one, with_names=with_names)) for one in plan.spokespersons)
    return replace(plan, spokespersons=named)


def _parts(out: Extract) -> list[tuple[str, list[Item]]]:
    """The sheets of items with their names; each item stands on one of them, so that it comes back once."""
    items, called = list(out.plan.items), SHEETS[out.choices.language]
    by: dict[str, Callable[[Item], tuple[object, str]]] = {
        "weeks": lambda item: (Week.of(item.starts_at), f"{Week.of(item.starts_at)}") if item.starts_at else (None, ""),
        "months": lambda item: (
            (item.starts_at.date().replace(day=1), numbers.month(item.starts_at.date()))
            if item.starts_at
            else (None, "")
        ),
        "channels": _first_channel(out.plan),
    }
    if out.choices.layout not in by:
        return [(called["items"], items)]
    groups: dict[tuple[bool, Any], tuple[str, list[Item]]] = {}
    for item in items:
        key, name = by[out.choices.layout](item)
        groups.setdefault((key is None, key), (name or called["undated"], []))[1].append(item)
    ordered = sorted(groups.items(), key=lambda group: (group[0][0], group[0][1] is not None and group[0][1]))
    return [part for _, part in ordered] or [(called["items"], [])]


def _first_channel(plan: Plan) -> Callable[[Item], tuple[object, str]]:
    known = {channel.id: (channel.position, channel.id, channel.name) for channel in plan.channels}

    def of(item: Item) -> tuple[object, str]:
        first = next((known[key] for key in item.channels if key in known), None)
        return (first[:2], first[2]) if first is not None else (None, "")

    return of
