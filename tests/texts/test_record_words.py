"""Records in words, as the page of a merge shows them: no name of a field, no id and no moment as a file spells it."""

import re
from datetime import date

import pytest
from msgspec import Struct

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.row_fields import spelled
from compassdesk.domain.plan import Plan, Record
from compassdesk.services.sample import sample_plan
from compassdesk.texts.row_values import SaidRows


class Seen(Struct):
    """Two copies that are the same."""

    plan: Plan

    def known(self, owner: Owner) -> object:
        return next((row for row in getattr(self.plan, owner[0], ()) if row.id == owner[1]), None)


def said(plan: Plan, list_name: str, content: dict) -> list[str]:
    """The lines of a record."""
    return SaidRows(Seen(plan)).value((list_name, "r"), "content", spelled(content)).split("\n")  # type: ignore[arg-type]


def test_a_reminder_says_when_and_whom(qapp):
    plan = sample_plan("en", date(2027, 3, 9))
    person = plan.spokespersons[0]
    lines = said(plan, "reminders", {"text": "Call 2027-03-02", "at": "2027-03-02T10:00", "person": person.id})
    assert lines == ["Text: Call 2027-03-02", "When: Tue 2 Mar 2027 10:00", f"Person: {person.name}"]


def test_a_series_says_its_rule_and_what_becomes_of_days_off(qapp):
    content = {
        "first": "DTSTART:20270309T083000",
        "rule": ["RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629"],
        "made_until": "2027-06-29",
        "on_closed_days": "skip",
        "each": {"kind": "slot", "petal": "listen", "title": "Read", "channels": []},
    }
    assert said(sample_plan("en", date(2027, 3, 9)), "series", content)[:4] == [
        "First time: Tue 9 Mar 2027 08:30",
        "Planned up to: Tue 29 Jun 2027",
        "On days off: Leave it out",
        "Repeats: Every Tuesday until Tue 29 Jun 2027",
    ]


def test_a_template_says_channels_and_people_by_what_they_are_called(qapp):
    content = {
        "name": "Question",
        "kind": "item",
        "parts": [
            {"title": "Ask", "channels": ["c1"], "speaker": "s1", "at": "09:30"},
            {"title": "Tell", "speaker": 3},
        ],
        "channels": [{"key": "c1", "id": "gone", "name": "Facebook"}, {"key": 7}],
        "speakers": [{"key": "s1", "role_title": "webcare"}],
    }
    lines = said(sample_plan("en", date(2027, 3, 9)), "templates", content)
    assert lines == [
        "Name: Question", "What is planned:", "Title: Ask", "When: 09:30", "Channels: Facebook", "Who speaks: webcare",
        "Title: Tell", "Who speaks: 3",
    ]  # fmt: skip


def test_a_view_says_what_it_shows(qapp):
    plan = sample_plan("en", date(2027, 3, 9))
    content = {
        "name": "Ours",
        "view": "timeline",
        "lanes": "campaign_and_channel",
        "scale": "four_weeks",
        "filter": {
            "petals": ["send"],
            "channels": [plan.channels[0].id],
            "statuses": ["draft", "mine"],
            "text": "pump",
        },
    }
    assert said(plan, "saved_views", content) == [
        "Name: Ours", "Lanes: Campaign and channel", "Scale: 4 weeks", "View: Timeline", "Filters:",
        "Text: pump", f"Channels: {plan.channels[0].name}", "Petals: Send", "Status: Draft and mine",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_of_the_sample_is_said_as_a_file_spells_it(qapp, language):
    plan = sample_plan(language, date(2027, 3, 9))
    records = [
        (name, row.content)
        for name in plan.__struct_fields__
        if isinstance(rows := getattr(plan, name), tuple)
        for row in rows
        if isinstance(row, Record)
    ]
    assert {name for name, _ in records} >= {"series", "templates", "reminders", "reviews", "weekly_places"}
    for name, content in records:
        for line in said(plan, name, content):
            assert not re.match(r"[a-z]+(_[a-z]+)*:", line), (name, line)
            assert not re.search(r": (\d{4}-\d\d-\d\d|DTSTART|RRULE|\['|\{')", line), (name, line)
