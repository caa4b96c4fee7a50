"""Reply cover and counted time against a second, slow reading of the rules, word for word (C3.3, C3.4, C9.4)."""

from datetime import datetime, timedelta
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, client, person, plan
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.counting import counted_time
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

WEEK = Week(2027, 12)
NOW = datetime(2027, 3, 1, 12)
OFFICE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))


@st.composite
def ledgers(draw: st.DrawFn, days: int, most: int) -> Ledger:
    """A crowded few days around the spring change, by the clock or by service hours, on channels of different norms."""
    items = [draw(crowded(f"i{number:02}", days)) for number in range(draw(st.integers(0, most)))]
    profile = draw(st.sampled_from(("default", "webcare_public", "telecom_24x7")))
    channels = (channel("li"), channel("x", "x", response_norm_hours=2), channel("news", "newsletter", two_way=False))
    made = plan(
        *items,
        client=client(profile=profile, service_hours=OFFICE),
        channels=channels,
        spokespersons=(person("marc"), person("lisa")),
    )
    return engine.prepare(made, NOW)


@st.composite
def crowded(draw: st.DrawFn, key: str, days: int) -> Item:
    kind = draw(st.sampled_from(("post", "slot")))
    everywhere = kind == "slot" and draw(st.booleans())
    places = draw(st.lists(st.sampled_from(("li", "x", "news")), min_size=1, max_size=2, unique=True))
    item = Item(
        id=key,
        kind=kind,
        petal=draw(st.sampled_from(("listen", "respond", "respond", "send", "activate"))),
        title="Something",
        starts_at=datetime(2027, 3, 27) + timedelta(minutes=15 * draw(st.integers(0, days * 96 - 1))),
        minutes=draw(st.sampled_from((15, 16, 30, 45, 75, 180))),
        channels=() if everywhere else tuple(places),
        all_channels=everywhere,
        spokesperson=draw(st.sampled_from(("marc", "lisa", None))),
    )
    return replace(item, response_channel=draw(st.sampled_from((None, None, "x")))) if kind == "post" else item


@given(ledger=ledgers(days=3, most=16))
def test_reply_cover(ledger: Ledger) -> None:
    open_now = [ask for entry in ledger.entries for ask in entry.asks]
    covered = set()
    for answer in ledger.entries:
        if answer.item.petal != "respond":
            continue
        capacity = 1 if answer.is_post else max(1, answer.minutes // 5)
        able = [ask for ask in open_now if ask.channel in answer.channels and may_answer(answer, ask)]
        for ask in sorted(able, key=lambda ask: (ask.deadline, ask.begins, ask.item, ask.channel))[:capacity]:
            open_now.remove(ask)
            covered.add((ask.item, ask.channel))

    assert set(cover_in(ledger, WEEK).covered) == covered


def may_answer(answer: Entry, ask: Placing) -> bool:
    if answer.is_post:
        return ask.begins < answer.begins <= ask.deadline
    shared = min(answer.ends, ask.deadline) - max(answer.begins, ask.begins)
    return shared >= 15


@given(ledger=ledgers(days=1, most=9))
def test_counted_time(ledger: Ledger) -> None:
    time = counted_time(ledger)
    cap = ledger.limits.slot_cap
    busy: dict[str | None, int] = {}
    used: dict[tuple[object, ...], int] = {}
    groups: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    items: dict[tuple[object, ...], int] = {}
    for position, entry in enumerate(ledger.entries):
        if entry.is_post:
            assert (time.is_item[position], time.minutes[position]) == (True, entry.minutes)
            continue
        who, petal = entry.item.spokesperson, entry.item.petal
        begins = max(entry.begins, busy.get(who, 0))
        busy[who] = max(entry.ends, busy.get(who, 0))
        day, alike = (who, petal, entry.start.date()), (who, petal, entry.start.date(), frozenset(entry.channels))
        left = entry.ends - begins if entry.ends - begins >= 15 else 0
        given_out = min(left, cap - used.get(day, 0))
        used[day] = used.get(day, 0) + given_out

        assert time.minutes[position] == given_out
        assert left or not time.is_item[position]
        items[alike] = items.get(alike, 0) + time.is_item[position]
        if left:
            groups.setdefault(alike, []).append((begins, entry.ends))
    for alike, slots in groups.items():
        assert items[alike] == most_moments(slots)


def most_moments(slots: list[tuple[int, int]]) -> int:
    """The largest number of slots with an hour between each and the next, by trying every choice."""
    ordered = sorted(slots)
    return max(
        many
        for many in range(1, len(ordered) + 1)
        for chosen in combinations(ordered, many)
        if all(after[0] - before[1] >= 60 for before, after in pairwise(chosen))
    )
