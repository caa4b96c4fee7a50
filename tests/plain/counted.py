"""Items and minutes: trimming, moments, the cap, stories (C3.2–C3.6, C4)."""

from fractions import Fraction
from itertools import combinations, pairwise

from msgspec import Struct

from compassdesk.domain.week import Week
from plain.cover import Cover, cover, slot_cap, vouched
from plain.exempt import Exempt, exempt_in
from plain.told import Reading, Told

Count = tuple[Told, int, int]
"""What, how many items it is, and its minutes."""


class Seen(Struct, frozen=True):
    """A plan as it is judged from one week."""

    reading: Reading
    week: Week
    exempt: Exempt
    cover: Cover
    vouched: frozenset[str]
    counts: tuple[Count, ...]

    def within(self, weeks: int, back: int = 0) -> list[Count]:
        last = self.week.plus(-back)
        return [row for row in self.counts if last.plus(1 - weeks).start <= row[0].start < last.end]

    def is_one_way(self, told: Told) -> bool:
        if told.is_post_of("activate"):
            return not self.cover.answers(told)
        if told.is_post_of("respond"):
            return told.id not in self.vouched
        return told.is_post or told.item.petal in ("send", "activate")

    def petal(self, told: Told) -> str:
        """A listen post, and a respond post nothing vouches for, count like a send (C3.6)."""
        if told.is_post_of("listen") or (told.is_post_of("respond") and told.id not in self.vouched):
            return "send"
        return told.item.petal

    def posts(self, weeks: int) -> int:
        """Outbound posts, not exempt; the stories of one channel set and day are one."""
        return sum(items for told, items, _ in self.within(weeks) if told.is_post)


def seen_from(reading: Reading, week: Week) -> Seen:
    exempt = exempt_in(reading, week)
    return Seen(
        reading, week, exempt, cover(reading, exempt.ids), vouched(reading), tuple(_counts(reading, exempt.ids))
    )


def _counts(reading: Reading, exempt: frozenset[str]) -> list[Count]:
    told_before: set[object] = set()
    counts: list[Count] = []
    for told in reading.told:
        if not told.is_post or told.id in exempt:
            continue
        story = (told.places, told.day) if is_story(told) else told.id
        counts.append((told, int(story not in told_before), min(told.minutes, 240)))
        told_before.add(story)
    return counts + _slots(reading)


def is_story(told: Told) -> bool:
    return told.is_post_of("send") and told.item.format == "story"


def _slots(reading: Reading) -> list[Count]:
    busy: dict[str | None, int] = {}
    given: dict[object, int] = {}
    groups: dict[object, list[tuple[int, int, str]]] = {}
    minutes: dict[str, int] = {}
    slots = [told for told in reading.told if not told.is_post]
    for slot in slots:
        who, petal = slot.item.spokesperson, slot.item.petal
        begins = max(slot.begins, busy.get(who, slot.begins))
        busy[who] = max(slot.ends, busy.get(who, slot.ends))
        left = slot.ends - begins if slot.ends - begins >= 15 else 0
        day = (who, petal, slot.day)
        minutes[slot.id] = min(left, slot_cap(reading) - given.get(day, 0))
        given[day] = given.get(day, 0) + minutes[slot.id]
        if left:
            groups.setdefault((who, petal, slot.places, slot.day), []).append((begins, slot.ends, slot.id))
    moments = {key for group in groups.values() for key in _moments(group)}
    return [(slot, int(slot.id in moments), minutes[slot.id]) for slot in slots]


def _moments(group: list[tuple[int, int, str]]) -> list[str]:
    """A largest choice with an hour between each and the next, found by trying all."""
    ordered = sorted(group)
    for many in range(len(ordered), 0, -1):
        for chosen in combinations(ordered, many):
            if all(after[0] - before[1] >= 60 for before, after in pairwise(chosen)):
                return [key for _, _, key in chosen]
    return []


class Shares(Struct, frozen=True):
    ow: int
    n: int
    m_ow: int
    m: int

    @property
    def b(self) -> Fraction | None:
        return min(self.by_items, self.by_minutes) if self.n else None

    @property
    def by_items(self) -> Fraction:
        return Fraction(self.ow, self.n)

    @property
    def by_minutes(self) -> Fraction:
        return Fraction(self.m_ow, self.m)


def shares(seen: Seen, counts: list[Count]) -> Shares:
    mine = [row for row in counts if seen.is_one_way(row[0])]
    ow, m_ow = sum(items for _, items, _ in mine), sum(minutes for _, _, minutes in mine)
    return Shares(ow, sum(items for _, items, _ in counts), m_ow, sum(minutes for _, _, minutes in counts))


def one_way_window(seen: Seen) -> tuple[int, bool]:
    """How many weeks CD-01 looks at, and whether they hold five posts."""
    for weeks in (1, 2, 3, 4):
        if seen.posts(weeks) >= 5:
            return weeks, True
    return 4, False
