"""Evergreen items: when they may come again, what a further use is, and what a record keeps."""

from datetime import date, datetime

from msgspec.structs import replace

from compassdesk.domain.evergreen import (
    Evergreen,
    Rhythm,
    Use,
    copy_of,
    evergreens,
    kept_of,
    may_come,
    rhythm_in,
    uses_in,
    with_rhythm,
)
from compassdesk.domain.plan import Channel, Client, Item, ItemResult, Placement, Plan, Record, Spokesperson
from compassdesk.domain.template_of_items import template_of
from compassdesk.domain.templates import record_of

AT = datetime(2027, 3, 9, 10)
TIP = Item(
    "tip", "post", "send", "Tip", status="published", body="Sort your waste", starts_at=AT, channels=("fb", "x"),
    spokesperson="noor", placements=(Placement("x", "Sort!", AT, published_at=AT, url="https://x.example/1"),),
    result=ItemResult(comments=3), approved_by="noor", approved_at=AT,
)  # fmt: skip
PLAN = Plan(
    client=Client("Delta"),
    channels=(Channel("fb", "Facebook", "facebook"), Channel("x", "X", "x")),
    spokespersons=(Spokesperson("noor", "Noor"),),
    items=(TIP,),
)


def _kept(**rhythm):
    template = template_of(PLAN, (TIP,), "item", "Tip")
    record = with_rhythm(record_of(replace(template, id="t")), Rhythm(of="tip", **rhythm))
    return replace(PLAN, templates=(record,))


def test_it_may_come_again_once_it_has_rested_and_is_not_used_up():
    rhythm = Rhythm(days=30, most=2)
    assert may_come(rhythm, Use(), date(2027, 3, 9))
    assert not may_come(rhythm, Use(1, AT), date(2027, 4, 7))
    assert may_come(rhythm, Use(1, AT), date(2027, 4, 8))
    assert not may_come(rhythm, Use(2, AT), date(2028, 4, 8))
    assert may_come(Rhythm(days=30), Use(99, AT), date(2028, 4, 8))


def test_a_further_use_has_what_was_planned_and_knows_what_it_was_made_from():
    (one,) = evergreens(_kept())
    copy = copy_of(one, PLAN, date(2027, 6, 1), "seed")
    assert (copy.title, copy.body, copy.channels, copy.spokesperson) == ("Tip", "Sort your waste", ("fb", "x"), "noor")
    assert (copy.template, copy.status, copy.starts_at, copy.deadline) == ("t", "draft", None, None)
    assert copy.placements == (Placement("x", "Sort!"),)
    assert (copy.result, copy.approved_by) == (None, None)
    assert copy.id not in {"", "tip", copy_of(one, PLAN, date(2027, 6, 1), "other").id}


def test_the_item_it_was_kept_of_is_its_first_use():
    of = tuple(evergreens(_kept()))
    later = datetime(2027, 6, 1, 10)
    found = uses_in([(None, "tip", AT), ("t", "copy", later), ("other", "x", later)], of)
    assert found["t"] == Use(2, later)


def test_an_item_finds_the_record_it_was_kept_as_or_made_from():
    plan = _kept()
    assert kept_of(plan, TIP) is plan.templates[0]
    assert kept_of(plan, replace(TIP, id="copy", template="t")) is plan.templates[0]
    assert kept_of(plan, replace(TIP, id="copy")) is None


def test_what_a_rhythm_says_besides_stays_and_nonsense_is_the_usual():
    record = Record("t", {"name": "Tip", "mood": 1, "rhythm": {"days": "soon", "most": 0, "of": 3, "mood": 2}})
    assert rhythm_in(record) == Rhythm()
    changed = with_rhythm(record, Rhythm(10, 3, "tip"))
    assert changed.content == {"name": "Tip", "mood": 1, "rhythm": {"days": 10, "most": 3, "of": "tip", "mood": 2}}
    assert rhythm_in(Record("t", {"name": "Tip"})) is None
    assert list(evergreens(Plan(client=Client("D"), templates=(record,)))) == []
    assert isinstance(next(evergreens(_kept())), Evergreen)
