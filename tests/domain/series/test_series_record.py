"""What the record of a series says: all comes back, what is strange is kept, and what is no value does no harm."""

from datetime import date

import pytest
from msgspec.structs import replace

from builders import moment, person, plan, post
from compassdesk.domain.forgetting import forgotten
from compassdesk.domain.plan import Record
from compassdesk.domain.references import still_there
from compassdesk.domain.series import record_of, series_of
from compassdesk.domain.series_changes import begun
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import Rule

TIP = post(
    "send", "2027-04-06T10:00", id="tip", title="Tip of Marc", body="Marc says", channels=("li",), speaker="marc",
    labels=("tip",), co_spokespersons=("lisa",), approver="marc",
)  # fmt: skip
SERIES = begun(TIP, Rule("week", weekdays=(1,)), Ways("skip", "after"), "s", date(2027, 3, 1))


def test_the_lines_are_those_of_the_format():
    content = record_of(replace(SERIES, without=(date(2027, 4, 20),))).content
    assert content["first"] == "DTSTART:20270406T100000"
    assert content["rule"] == ["RRULE:FREQ=WEEKLY;BYDAY=TU", "EXDATE:20270420T100000"]
    assert (content["on_closed_days"], content["on_absences"]) == ("skip", "after")
    assert content["each"] == {
        "kind": "post", "petal": "send", "title": "Tip of Marc", "body": "Marc says", "channels": ["li"],
        "spokesperson": "marc", "co_spokespersons": ["lisa"], "labels": ["tip"], "approver": "marc",
    }  # fmt: skip


def test_what_another_version_says_is_kept():
    strange = Record("s", {**record_of(SERIES).content, "colour": "red"})
    assert record_of(series_of(strange), strange).content["colour"] == "red"


@pytest.mark.parametrize(
    "others",
    [
        {"first": 3}, {"first": "DTSTART:20271340T100000"}, {"rule": "RRULE:FREQ=WEEKLY"}, {"rule": []},
        {"made_until": ""}, {"rule": ["RRULE:FREQ=WEEKLY", "RDATE:20270407T100000"]}, {"each": {"kind": "post"}},
        {"each": None}, {"uid": "x", "source": "a.ics"}, {"rule": ["RRULE:FREQ=SECONDLY"]},
    ],
)  # fmt: skip
def test_what_is_not_understood_or_of_a_calendar_is_no_series_of_ours(others):
    assert series_of(Record("s", {**record_of(SERIES).content, **others})) is None


def test_a_value_that_is_none_is_left_out():
    each = {"kind": "post", "petal": "send", "title": "T", "labels": 3, "minutes": -4, "format": "poem", "body": "B"}
    found = series_of(Record("s", {**record_of(SERIES).content, "each": each, "on_closed_days": "perhaps"}))
    assert found.each == post("send", "2027-04-06T10:00", id="", title="T", body="B")
    assert found.ways.closed == "keep"


def test_a_person_who_is_forgotten_speaks_in_no_item_that_is_still_to_be_made():
    of = plan(TIP, series=(record_of(SERIES),), spokespersons=(person("marc", name="Marc Vos"), person("lisa")))
    after = forgotten(of, of.spokespersons[0], ("Marc",), moment("2027-03-01T09:00"), fresh_id="f")
    (record,) = after.series
    each = series_of(record).each
    assert (each.spokesperson, each.co_spokespersons, each.approver) == (None, ("lisa",), None)
    assert "Marc" not in str(record.content)


def test_what_is_named_and_there_no_more_is_left_out():
    of = plan(TIP, spokespersons=(person("lisa"),), channels=())
    (each,) = still_there((SERIES.each,), of)
    assert (each.spokesperson, each.approver, each.co_spokespersons, each.channels) == (None, None, ("lisa",), ())
    assert each.title == "Tip of Marc"
