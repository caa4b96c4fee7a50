"""A calendar that is fetched week after week: only what is otherwise is written and told."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from compassdesk.domain.deleted_rows import DeletedRow
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.calendar.ics_read import read_ics
from compassdesk.exchange.deleted_here import without_deleted
from compassdesk.exchange.import_preview import ImportPreview
from sheets import empty

NOW = datetime(2027, 3, 1, 12, 0)
MARKET, FAIR = ("a", "Markt", "20270301T090000"), ("b", "Kermis", "20270302T090000")
DAILY = ("c", "Webcare", "20270301T133000", "RRULE:FREQ=DAILY;COUNT=5")


def calendar(*events: tuple[str, ...], head: str = "") -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, [head])]
    for uid, title, start, *more in events:
        lines += ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", f"DTSTART:{start}", *more, "END:VEVENT"]
    return "\n".join((*lines, "END:VCALENDAR\n")).encode()


def fetched(plan: Plan, *events: tuple[str, ...], name: str = "team.ics", head: str = "") -> tuple[ImportPreview, Plan]:
    found = read_ics(calendar(*events, head=head), name, plan, now=NOW)
    return found, applied(plan, found.patch)


def told(found: ImportPreview) -> list[tuple[str, dict[str, object]]]:
    return [(note.code, dict(note.values)) for row in found.rows for note in row.remarks]


def of_the_file(found: ImportPreview, code: str) -> list[dict[str, object]]:
    return [dict(note.values) for note in found.remarks if note.code == code]


def titled(plan: Plan, title: str) -> list[Item]:
    return sorted((item for item in plan.items if item.title == title), key=lambda item: str(item.starts_at))


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        (("a", "Markt", "20270303T090000"), ["starts_at"]),
        (("a", "Weekmarkt", "20270301T090000"), ["title"]),
        (("a", "Markt", "20270301T090000", "STATUS:CANCELLED"), ["status"]),
        (("a", "Markt op de brug", "20270303T090000", "DESCRIPTION:Kom"), ["body", "starts_at", "title"]),
    ],
)
def test_what_a_calendar_changed_is_told_and_its_guess_not_again(event: tuple[str, ...], fields: list[str]) -> None:
    _, first = fetched(empty(), MARKET, FAIR)
    found, _ = fetched(first, event, FAIR)
    assert told(found) == [("changed-there", {"fields": fields})]
    assert (found.count("changed"), found.count("unchanged"), len(found.written_items)) == (1, 1, 1)


def test_days_of_a_repeat_that_stay_as_they_are_are_not_counted_as_written() -> None:
    _, first = fetched(empty(), DAILY)
    found, second = fetched(first, (*DAILY, "EXDATE:20270303T133000", "SEQUENCE:4"))
    assert (found.count("changed"), found.removed, found.written_items) == (1, 1, ())
    assert told(found) == [("occurrences-gone", {"count": 1})]
    older, _ = fetched(second, (*DAILY[:2], "20270301T150000", DAILY[3], "SEQUENCE:3"))
    assert [row.code for row in older.left_out] == ["older-version"], "which version came last is kept all the same"


def test_a_repeat_of_which_one_day_was_deleted_here_is_not_left_out() -> None:
    _, first = fetched(empty(), DAILY)
    day = titled(first, "Webcare")[2]
    here = applied(first, Patch(removed=(("items", day.id),)))
    found, _ = fetched(here, DAILY)
    found = without_deleted(found, (DeletedRow("items", day.id),))
    assert (found.count("unchanged"), found.count("skipped"), found.patch.items) == (1, 0, ())
    assert told(found) == [("days-deleted-here", {"count": 1})]


def test_events_that_are_in_the_calendar_no_more_stay_and_are_told() -> None:
    _, first = fetched(empty(), MARKET, FAIR, ("d", "Stoet", "20270305T090000"), ("e", "Loop", "20270306T090000"))
    gone = [replace(item, status="cancelled") for item in titled(first, "Loop")]
    found, after = fetched(applied(first, Patch(items=tuple(gone))), FAIR, name="team (1).ics")
    assert of_the_file(found, "events-gone") == [{"count": 1, "titles": ("Stoet",)}], "neither earlier nor cancelled"
    assert {item.title for item in after.items} == {"Markt", "Kermis", "Stoet", "Loop"}
    update, _ = fetched(after, ("b", "Kermis", "20270302T100000"), head="METHOD:REQUEST")
    assert of_the_file(update, "events-gone") == [], "a message about one event"
    other, _ = fetched(after, ("x", "Elders", "20270301T100000"), name="anders.ics")
    assert of_the_file(other, "events-gone") == [], "another calendar"
