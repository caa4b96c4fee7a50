"""A patch is written as `domain.patch.applied` foresees it, cleans up after removals, and is refused whole."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from sqlalchemy import event

from builders import campaign, channel, day, moment, person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.experiments import experiment
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import (
    Audience,
    CheckSetting,
    Insight,
    Override,
    Placement,
    Record,
    Relationship,
    Waiver,
)
from compassdesk.domain.reschedule import moved
from compassdesk.services import patches
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.hanging import hanging_on


def write(file: ClientFile, **values: Any) -> dict[str, list[str]]:
    return file.perform("Write", patches.apply, Patch(**values))


def test_the_file_becomes_what_the_preview_showed(opened: ClientFile) -> None:
    patch = Patch(
        channels=(channel("li", name="LinkedIn, renamed"), channel("blog", "blog", position=5)),
        items=(post("listen", "2027-03-02T09:00", id="i1", channels=("blog",)),),
        check_settings=(CheckSetting("CD-01", thresholds={"warn": 65}),),
        removed=(("items", "i2"), ("spokespersons", "lisa")),
    )
    foreseen = applied(opened.read(whole), patch)
    opened.perform("Patch", patches.apply, patch)
    found = opened.read(whole)
    assert {item.id: item for item in found.items} == {item.id: item for item in foreseen.items}
    assert (found.channels, found.spokespersons) == (foreseen.channels, foreseen.spokespersons)
    assert found.check_settings == foreseen.check_settings


def test_new_rows_get_an_id_of_their_own(opened: ClientFile) -> None:
    written = write(
        opened,
        items=(post("send", None, id=""), post("send", None, id=""), post("send", None, id="i1")),
        waivers=(Waiver("CD-19", day("2027-06-01"), "launch year"),),
        series=(Record("", {"rule": "FREQ=WEEKLY"}),),
        check_settings=(CheckSetting("CD-12", enabled=False),),
    )
    first, second, known = written["items"]
    assert known == "i1"
    assert len({UUID(first), UUID(second), UUID(written["waivers"][0]), UUID(written["series"][0])}) == 4
    assert written["check_settings"] == ["CD-12"]
    assert set(written) == {"items", "waivers", "series", "check_settings"}


def test_what_a_removal_leaves_behind(opened: ClientFile) -> None:
    write(
        opened,
        audiences=(Audience("buyers", "Buyers", channels=("li",)),),
        campaigns=(campaign("expo", "2027-03-01", "2027-03-12", winner_item="i1"),),
        relationships=(Relationship("marc", "gift", day("2027-03-01"), id="t"),),
        insights=(Insight("n", "They ask", slot="s1"),),
        series=(Record("r", {"rule": "FREQ=WEEKLY"}),),
        attachments=(Record("a", {"item": "i1", "name": "pump.jpg"}),),
        overrides=(Override("i1", "CD-10", "agreed", moment("2027-02-01T10:00"), id="o"),),
        items=(
            post(
                "send", None, id="z", channels=("li",), speaker="marc", co_spokespersons=("lisa",), campaign="expo",
                audience="buyers", response_channel="li", triggered_by_insight="n", series="r", approved_by="lisa",
            ),
        ),
    )  # fmt: skip
    removed = (
        ("channels", "li"), ("spokespersons", "marc"), ("spokespersons", "lisa"), ("campaigns", "expo"),
        ("audiences", "buyers"), ("insights", "n"), ("series", "r"),
    )  # fmt: skip
    write(opened, removed=removed)
    plan = opened.read(whole)
    assert plan.relationships == plan.campaigns == plan.audiences == plan.series == ()
    left = next(item for item in plan.items if item.id == "z")
    assert left == post("send", None, id="z")
    assert next(item for item in plan.items if item.id == "i1").channels == ("x",)


def test_what_named_a_removed_item_names_nothing_and_its_attachments_go(opened: ClientFile) -> None:
    write(
        opened,
        campaigns=(campaign("expo", "2027-03-01", "2027-03-12", winner_item="i1"),),
        insights=(Insight("n", "They ask", slot="i1"),),
        attachments=(Record("a", {"item": "i1", "name": "pump.jpg"}), Record("b", {"item": "i2", "name": "b.jpg"})),
        overrides=(Override("i1", "CD-10", "agreed", moment("2027-02-01T10:00"), id="o"),),
    )
    write(opened, removed=(("items", "i1"),))
    plan = opened.read(whole)
    assert (plan.campaigns[0].winner_item, plan.insights[0].slot, plan.overrides) == (None, None, ())
    assert [record.content for record in plan.attachments] == [{"item": "i2", "name": "b.jpg"}]


@pytest.mark.parametrize(
    ("values", "path", "target", "key"),
    [
        ({"items": (post("send", None, channels=("li", "fb2")),)}, "items[0].channels[1]", "channels", "fb2"),
        ({"items": (post("send", None, speaker="nobody"),)}, "items[0].spokesperson", "spokespersons", "nobody"),
        (
            {"items": (post("send", None, placements=(Placement("fb2", text="x"),)),)},
            "items[0].placements[0]",
            "channels",
            "fb2",
        ),
        ({"items": (post("send", None, series="r9"),)}, "items[0].series", "series", "r9"),
        ({"insights": (Insight("n", "Seen", slot="gone"),)}, "insights[0].slot", "items", "gone"),
        ({"attachments": (Record("a", {"item": "gone"}),)}, "attachments[0].item", "items", "gone"),
        (
            {"removed": (("channels", "x"),), "audiences": (Audience("b", "B", channels=("x",)),)},
            "audiences[0].channels[0]",
            "channels",
            "x",
        ),
    ],
)
def test_a_row_that_names_nothing_is_refused_with_its_place(
    opened: ClientFile, values: dict[str, Any], path: str, target: str, key: str
) -> None:
    before = opened.read(whole)
    with pytest.raises(InputError) as caught:
        write(opened, spokespersons=(person("new"),), **values)
    assert caught.value.code == "dangling-reference"
    assert caught.value.values == {"path": path, "list": target, "id": key}
    assert opened.read(whole) == before


def test_rows_of_one_patch_may_name_each_other_in_any_order(opened: ClientFile) -> None:
    write(
        opened,
        insights=(Insight("n", "Seen", slot="s9"),),
        items=(post("send", None, id="s9", triggered_by_insight="n", channels=("new",), campaign="c"),),
        campaigns=(campaign("c", "2027-01-01", "2027-02-01", winner_item="s9"),),
        channels=(channel("new"),),
    )
    assert opened.read(whole).campaigns[0].winner_item == "s9"


def test_text_that_no_file_can_hold_is_refused(opened: ClientFile) -> None:
    before = opened.read(whole)
    with pytest.raises(InputError, match="unstorable-text"):
        write(opened, items=(post("send", None, title="half a sign: \ud83d"),))
    assert opened.read(whole) == before


def test_only_what_differs_is_touched(opened: ClientFile) -> None:
    touched: list[Any] = []
    opened.subscribe(lambda change: touched.append(change.touched))
    items = {item.id: item for item in opened.read(whole).items}
    write(opened, items=(*items.values(), post("send", None, id="idea", title="Something else", status="idea")))
    assert touched == [{"items": {"idea"}}]


def test_writing_many_items_asks_the_database_few_questions(opened):
    many = tuple(post("send", "2027-03-01T09:00", id=f"m{n}", channels=("li",)) for n in range(200))
    opened.perform("Add", patches.apply, Patch(items=many))
    asked = []

    def move(tx):
        event.listen(tx, "before_cursor_execute", lambda *seen: asked.append(seen[2]))
        patches.apply(tx, Patch(items=tuple(moved(item, timedelta(days=1)) for item in many)))

    opened.perform("Move", move)
    assert len(asked) < 20


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": " "}, "name-needed"), ({"timezone": "Mars/Olympus"}, "no-such-zone"),
     ({"target_one_way": 101}, "target-out-of-range")],
)  # fmt: skip
def test_a_client_that_makes_no_sense_is_refused(opened: ClientFile, values: dict[str, Any], code: str) -> None:
    before = opened.read(whole).client
    with pytest.raises(InputError) as caught:
        write(opened, client=replace(before, **values))
    assert caught.value.code == code
    assert opened.read(whole).client == before


def test_another_time_zone_leaves_wall_clock_times_alone(opened: ClientFile) -> None:
    before = opened.read(whole)
    write(opened, client=replace(before.client, timezone="America/New_York"))
    assert opened.read(whole).items == before.items


NAMING: Mapping[str, tuple[Record, ...]] = {
    "reminders": (Record("r1", {"text": "Ring", "person": "lisa"}), Record("r2", {"text": "Ring", "person": "marc"})),
    "weekly_places": (Record("w1", {"name": "Tip", "weekday": "tue", "time": "10:00", "channel": "li"}),),
    "series": (
        Record(
            "s1",
            {
                "each": {
                    "channels": ["li", "x"],
                    "spokesperson": "lisa",
                    "placements": [{"channel": "li", "text": "Hi"}],
                }
            },
        ),
    ),
    "templates": (
        Record("t1", {"name": "T", "channels": [{"key": "c", "id": "li"}], "speakers": [{"key": "p", "id": "lisa"}]}),
    ),
    "saved_views": (Record("v1", {"name": "V", "filter": {"channels": ["li", "x"], "people": ["lisa", ""]}}),),
}


def test_records_name_no_more_what_is_removed_and_undo_brings_it_back(opened: ClientFile) -> None:
    write(opened, **NAMING)
    before, steps = opened.read(whole), []
    opened.subscribe(lambda change: steps.append(change.step))
    write(opened, removed=(("channels", "li"), ("spokespersons", "lisa")))
    after = opened.read(whole)
    assert [row.content for row in after.reminders] == [{"text": "Ring"}, {"text": "Ring", "person": "marc"}]
    assert after.weekly_places[0].content == {"name": "Tip", "weekday": "tue", "time": "10:00"}
    assert after.series[0].content == {"each": {"channels": ["x"], "placements": []}}
    assert after.templates[0].content == {"name": "T", "channels": [{"key": "c"}], "speakers": [{"key": "p"}]}
    assert after.saved_views[0].content == {"name": "V", "filter": {"channels": ["x"], "people": [""]}}
    opened.replay(steps[0], "undo")
    assert opened.read(whole) == before


def test_small_wins_and_experiments_name_no_more_the_item_that_is_removed(opened: ClientFile) -> None:
    write(
        opened,
        small_wins=(Record("w", {"what": "Calm", "item": "i1"}), Record("v", {"what": "Fast", "item": "i2"})),
        experiments=(Record("e", {"hypothesis": "H", "item": "i1", "items": ["i1", "i2"]}),),
    )
    before, steps = opened.read(whole), []
    opened.subscribe(lambda change: steps.append(change.step))
    write(opened, removed=(("items", "i1"),))
    after = opened.read(whole)
    assert {row.id: row.content.get("item") for row in after.small_wins} == {"w": None, "v": "i2"}
    assert experiment(after.experiments[0]).items == ("i2",)
    opened.replay(steps[0], "undo")
    assert opened.read(whole) == before


@pytest.mark.parametrize("removed", [("channels", "li"), ("spokespersons", "lisa"), ("spokespersons", "marc")])
def test_what_is_said_to_hang_on_a_row_is_what_its_removal_changes(
    opened: ClientFile, removed: tuple[str, str]
) -> None:
    write(opened, **NAMING)
    before, counted = opened.read(whole), opened.read(hanging_on, *removed)
    write(opened, removed=(removed,))
    after = opened.read(whole)
    changed = {name: sum(row not in getattr(after, name) for row in getattr(before, name)) for name in NAMING}
    assert {name: counted.get(name, 0) for name in NAMING} == changed


def test_a_reminder_that_comes_in_about_somebody_who_is_not_there_is_no_mistake(opened: ClientFile) -> None:
    write(
        opened, reminders=(Record("r9", {"text": "Ring", "person": "stranger"}),), removed=(("spokespersons", "lisa"),)
    )
    assert opened.read(whole).reminders[-1].content["person"] == "stranger"
