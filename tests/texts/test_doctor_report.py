"""What the doctor says: lists, fields and words as people know them, and what many rows share once."""

from typing import Any

import pytest
from ts_words import TsWords

from compassdesk.services.doctor import Trouble
from compassdesk.services.rescue import Rescued
from compassdesk.storage.mending import Mend
from compassdesk.storage.raw_rows import EARLIER_TEXTS
from compassdesk.storage.shapes import SHAPES
from compassdesk.texts import row_names
from compassdesk.texts.doctor_report import line, lines, rescue_lines


def trouble(title: str = "Open day", **values: Any) -> Trouble:
    told = {
        "problem": "unknown", "value": "shout", "allowed": ("listen", "send"), "row": "items", "id": "i1",
        "field": "petal", "title": title, "kind": "post", "done": "default", "now": "send",
    }  # fmt: skip
    return Trouble("row", {**told, **values}, mendable=True)


START = {"problem": "range", "least": 1900, "most": 2200, "value": 9999, "field": "starts_at", "now": None}


def test_a_row_is_told_in_the_words_of_the_screen() -> None:
    assert list(lines([trouble()])) == [
        'Post “Open day”, petal: "shout" is unknown; possible are Listen, Send; now Send'
    ]
    (told,) = lines([trouble(**START, done="unscheduled")])
    assert told == "Post “Open day”, when: 9999 lies outside 1900 to 2200; taken off the calendar"
    (told,) = lines([trouble("", row="placements", id="i1 li", field="starts_at", done="emptied", now=None)])
    assert told.startswith("Channel of i1 li, when: ")


def test_a_row_is_told_in_dutch(dutch: TsWords) -> None:
    (told,) = lines([trouble(**START, done="unscheduled")])
    assert told == "Bericht “Open day”, wanneer: 9999 ligt buiten 1900 tot 2200; van de kalender gehaald"


def test_yes_no_and_nothing_are_words() -> None:
    flag = {"problem": "type", "expected": "true-or-false", "value": 7, "field": "ai_assisted", "now": 0}
    assert [told.rpartition("; ")[2] for told in lines([trouble(**flag)])] == ["now no"]
    assert [told.rpartition("; ")[2] for told in lines([trouble(field="labels", now="[]")])] == ["emptied"]


def test_what_many_rows_have_in_common_is_said_once() -> None:
    many = [trouble(f"Post {number}", value=f"shout {number}") for number in range(240)]
    told = list(lines([*many, trouble(**START, done="unscheduled"), Trouble("memory", {"count": 3}, mendable=True)]))
    assert len(told) == 3
    (about_petals,) = (one for one in told if "petal" in one)
    assert about_petals.startswith('Post “Post 0”, petal: "shout 0" is unknown')
    assert "“Post 1”, “Post 2”, “Post 3” and 236 more" in about_petals.replace("%n", "236")


def test_a_rescue_tells_lists_by_name_and_groups_too() -> None:
    wrong = {name: value for name, value in trouble().values.items() if name not in {"done", "now"}}
    rescued = Rescued(kept={"items": 3, "day_notes": 2}, damaged={"earlier_texts": 1}, lost={"channels": ("li",)})
    rescued.mends = [Mend(wrong, "default", "send")] * 30
    told = list(rescue_lines(rescued))
    assert told[:4] == [
        "Items: 3 rescued", "Day notes: 2 rescued", "Earlier texts: some rows could not be read",
        "Channels: lost are li",
    ]  # fmt: skip
    assert len(told) == 5


def test_kinds_of_schema_objects_are_words(dutch: TsWords) -> None:
    assert line("foreign-object", kind="trigger", name="evil").startswith("de trigger evil")


@pytest.mark.parametrize("shape", [*SHAPES, EARLIER_TEXTS], ids=lambda shape: shape.table)
def test_every_list_and_field_has_its_words_in_both_languages(shape: Any, dutch: TsWords) -> None:
    assert row_names.list_name(shape.table) != shape.table or shape.table == "items"  # which are called so
    for column in shape.columns:
        told = row_names.which({"row": shape.table, "id": "x", "title": "", "field": column.name})
        assert not told.startswith(shape.table)
        assert row_names.field(shape.table, column.name) != column.name
