"""What hangs on the items of a series hangs on those that are made of it."""

from datetime import date

from msgspec.structs import replace

from builders import client, plan, post
from compassdesk.domain.attachments import by_item
from compassdesk.domain.days_off import days_off
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Record
from compassdesk.domain.series import series_of
from compassdesk.domain.series_attachments import with_all_of, with_what_all_have
from compassdesk.domain.series_changes import Held, begun, gone_on, made_of
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import Rule

TIP = post("send", "2027-04-06T10:00", id="tip", title="Tip", channels=("li",))
OFF = days_off(client(), None)


def picture(key: str, item: str, content: str) -> Record:
    return Record(
        key,
        {"item": item, "name": f"{content}.jpg", "alt": f"A {content}", "sha256": content, "position": int(key[1:])},
    )


PLAN = plan(TIP, attachments=(picture("a1", "tip", "tree"), picture("a2", "tip", "bench"), picture("a3", "x", "other")))
SERIES = begun(TIP, Rule("week", weekdays=(1,)), Ways(), "s", date(2027, 3, 1))


def hanging(of) -> dict[str, set[str]]:
    found = by_item(of.attachments)
    return {item.id: {one.sha256 for one in found.get(item.id, ())} for item in of.items}


def made():
    return with_all_of(made_of(TIP, SERIES, OFF), TIP, PLAN.attachments)


def test_each_item_of_a_series_has_what_its_first_has():
    after = applied(PLAN, made().patch)
    assert set(map(frozenset, hanging(after).values())) == {frozenset({"tree", "bench"})}
    assert len({record.id for record in after.attachments}) == len(after.attachments) == 3 + 2 * 26
    assert by_item(after.attachments)[after.items[3].id][0].alt == "A tree"


def test_what_is_made_later_has_what_all_have():
    of = applied(PLAN, made().patch)
    alone = by_item(of.attachments)[of.items[5].id]
    gone = next(one.id for one in alone if one.sha256 == "bench")
    of = replace(of, attachments=tuple(row for row in of.attachments if row.id != gone))
    record = next(row for row in of.series)
    held = Held(of.items, series_of(record), record)
    changes = [
        with_what_all_have(gone_on(held, of, OFF, date(2027, 5, 11)), of.items, of.attachments) for _ in range(2)
    ]
    after = applied(of, changes[0].patch)
    new = {item.id for item in changes[0].patch.items}
    assert new
    assert all(hanging(after)[key] == {"tree"} for key in new)
    assert changes[0].patch.attachments == changes[1].patch.attachments


def test_nothing_hangs_where_nothing_did():
    bare = plan(TIP)
    assert with_all_of(made_of(TIP, SERIES, OFF), TIP, bare.attachments).patch.attachments == ()
