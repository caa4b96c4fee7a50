"""Crawl, walk, run, fly: what each stage asks, and what of it the plan proves (domain.md A35 to A38, CD-19, CD-20, C5).

A point is met by evidence wherever the plan holds any: a number, a day, or rows that fall short. Only what nothing in
a plan can prove is ticked by hand, and kept with the client (`Client.stage_points`). No stage is blocked by another:
the points say what is still missing, and the limits of the stage speak for themselves.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.families.cd_03_08_answering import least_on_time
from compassdesk.domain.checks.families.cd_18_permission import may_be_named
from compassdesk.domain.checks.families.cd_19_20_places import (
    active_places,
    busy_disciplines,
    most_places,
)
from compassdesk.domain.checks.families.cd_22_listening import asked_minutes, listened
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.checks.listening import open_weeks
from compassdesk.domain.checks.people import is_employed, is_former
from compassdesk.domain.checks.platforms import is_lasting
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.plan import Client, Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import ASLEEP, HANDED_OVER, STAGES, Discipline, Stage
from compassdesk.domain.week import FOUR_WEEKS, Week

StagePoint = Literal[
    "roles", "answering", "procedure", "consent",
    "strategy", "few_places", "one_discipline",
    "briefed", "week_plan_shared", "voices", "cover", "listening",
    "products", "co_creation", "continuous",
]  # fmt: skip
POINTS: Mapping[Stage, tuple[StagePoint, ...]] = {
    "crawl": ("roles", "answering", "procedure", "consent"),
    "walk": ("strategy", "few_places", "one_discipline"),
    "run": ("briefed", "week_plan_shared", "voices", "cover", "listening"),
    "fly": ("products", "co_creation", "continuous"),
}
"""People, process, procedure and consent (A35); few places with a strategy each, one discipline first (A36);
everybody inside knows why, and places are run well (A37); better products and a conversation that goes on (A38).
"""
BY_HAND: frozenset[StagePoint] = frozenset(("procedure", "week_plan_shared"))
_MORE_THAN_ONE = 2


class PointProof(Struct, frozen=True):
    """What speaks for a point. `have` of `need`; `items` behind it, and `rows` that fall short, by their ids."""

    point: StagePoint
    met: bool
    have: Fraction | int = 0
    need: Fraction | int | None = None
    day: date | None = None
    items: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def by_hand(self) -> bool:
        return self.point in BY_HAND


class StageStanding(Struct, frozen=True):
    """Where a client stands, and what its stage carries beside what is so today.

    `scheduled` are the posts of the week that go out although the ground is not laid yet (A35).
    """

    stage: Stage
    evidence: Mapping[StagePoint, PointProof]
    places: tuple[str, ...]
    most_places: int | None
    disciplines: tuple[Discipline, ...]
    most_disciplines: int
    place_items: tuple[str, ...]
    discipline_items: tuple[str, ...]
    scheduled: tuple[str, ...]

    def points(self, stage: Stage) -> tuple[PointProof, ...]:
        """The points of a stage, as they stand."""
        return tuple(self.evidence[point] for point in POINTS[stage])

    def done(self, stage: Stage) -> int:
        """How many points of a stage are met."""
        return sum(one.met for one in self.points(stage))

    def is_done(self, stage: Stage) -> bool:
        return self.done(stage) == len(POINTS[stage])


def after(stage: Stage) -> Stage | None:
    """The next stage; None behind the last."""
    place = STAGES.index(stage) + 1
    return STAGES[place] if place < len(STAGES) else None


def ticked(client: Client, point: StagePoint, day: date | None) -> Mapping[str, date]:
    """The points of a client with one of them ticked on a day, or (None) no longer."""
    kept = {key: since for key, since in client.stage_points.items() if key != point}
    return kept if day is None else {**kept, point: day}


def standing(ledger: Ledger, week: Week) -> StageStanding:
    """Where the ledger's client stands in the four weeks that end with `week`."""
    evidence = {point: _PROOFS[point](ledger, week) for stage in STAGES for point in POINTS[stage]}
    active = active_places(ledger, week)
    disciplines, most = busy_disciplines(ledger, week)
    posts = [entry for entry in ledger.in_week(week) if entry.is_post and entry.item.status in HANDED_OVER]
    founded = all(evidence[point].met for point in POINTS["crawl"])
    return StageStanding(
        stage=ledger.plan.client.stage,
        evidence=evidence,
        places=tuple(active),
        most_places=most_places(ledger.limits),
        disciplines=disciplines,
        most_disciplines=most,
        place_items=_once(entry for entries in active.values() for entry in entries),
        discipline_items=_of_disciplines(ledger, week, disciplines),
        scheduled=() if founded else ids(posts),
    )


def _of_disciplines(ledger: Ledger, week: Week, disciplines: Sequence[Discipline]) -> tuple[str, ...]:
    return ids(entry for entry in ledger.in_weeks(week, FOUR_WEEKS) if entry.item.discipline in disciplines)


def _once(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.item.id for entry in sorted(entries, key=lambda entry: entry.order)))


def _by_hand(point: StagePoint) -> Callable[[Ledger, Week], PointProof]:
    def proof(ledger: Ledger, week: Week) -> PointProof:
        del week
        day = ledger.plan.client.stage_points.get(point)
        return PointProof(point, day is not None, day=day)

    return proof


def _people(ledger: Ledger, week: Week) -> Sequence[Spokesperson]:
    """The real people who are there in the week."""
    return [
        person
        for person in ledger.people.values()
        if is_real_person(person)
        and not is_former(person)
        and (is_employed(person, week.monday) or is_employed(person, week.sunday))
    ]


def _roles(ledger: Ledger, week: Week) -> PointProof:
    """Somebody of flesh and blood speaks."""
    there = _people(ledger, week)
    return PointProof("roles", bool(there), len(there))


def _consent(ledger: Ledger, week: Week) -> PointProof:
    """All who are named may be (CD-18)."""
    there = _people(ledger, week)
    short = tuple(person.id for person in there if not may_be_named(person, week.sunday))
    return PointProof("consent", bool(there) and not short, len(there) - len(short), len(there), rows=short)


def _answering(ledger: Ledger, week: Week) -> PointProof:
    """Moments to listen and to answer stand in the plan."""
    listen, respond = (ledger.kind_in(week, FOUR_WEEKS, petal, posts=False) for petal in ("listen", "respond"))
    found = sorted((*listen, *respond), key=lambda entry: entry.order)
    return PointProof("answering", bool(listen) and bool(respond), len(found), items=ids(found))


def _strategy(ledger: Ledger, week: Week) -> PointProof:
    """Each place that is awake says why it is there."""
    del week
    places = [one for one in ledger.channels.values() if is_lasting(one) and one.status not in ASLEEP]
    short = tuple(one.id for one in places if not one.strategy_note.strip())
    return PointProof("strategy", bool(places) and not short, len(places) - len(short), len(places), rows=short)


def _few_places(ledger: Ledger, week: Week) -> PointProof:
    active, most = active_places(ledger, week), most_places(ledger.limits)
    met = bool(active) and (most is None or len(active) <= most)
    items = _once(entry for entries in active.values() for entry in entries)
    return PointProof("few_places", met, len(active), most, items=items)


def _one_discipline(ledger: Ledger, week: Week) -> PointProof:
    busy, most = busy_disciplines(ledger, week)
    items = _of_disciplines(ledger, week, busy)
    return PointProof("one_discipline", 0 < len(busy) <= most, len(busy), most, items=items)


def _briefed(ledger: Ledger, week: Week) -> PointProof:
    """Everybody inside was told, on a day that has come."""
    del week
    day = ledger.plan.client.briefed_on
    return PointProof("briefed", day is not None and day <= ledger.now.date(), day=day)


def _voices(ledger: Ledger, week: Week) -> PointProof:
    """More than one voice is heard; two who share it evenly are two (A13)."""
    voices = effective_voices(ledger, week)
    speaking = [entry for entry in ledger.in_weeks(week, FOUR_WEEKS) if entry.item.spokesperson is not None]
    return PointProof("voices", voices >= _MORE_THAN_ONE, voices, _MORE_THAN_ONE, items=ids(speaking))


def _cover(ledger: Ledger, week: Week) -> PointProof:
    """What goes out is answered in time, as much of it as CD-03 asks."""
    asked, cover = required_in(ledger, week, FOUR_WEEKS), cover_in(ledger, week)
    open_ = tuple(dict.fromkeys(one.item for one in asked if not cover.has(one)))
    have = sum(cover.has(one) for one in asked)
    met = bool(asked) and Fraction(have, len(asked)) >= least_on_time(ledger.limits)
    return PointProof("cover", met, have, len(asked), items=open_)


def _listening(ledger: Ledger, week: Week) -> PointProof:
    """As many minutes as the listening level asks, where it asks any (CD-22)."""
    minutes, asked = listened(ledger, week) or Fraction(0), asked_minutes(ledger.limits)
    slots = ledger.kind_in(week, FOUR_WEEKS, "listen", posts=False)
    return PointProof("listening", 0 < asked <= minutes, minutes, asked, items=ids(slots))


def _products(ledger: Ledger, week: Week) -> PointProof:
    """What was heard made a product better: an insight for it with an outcome (A38)."""
    found = [
        one
        for one in ledger.plan.insights
        if one.discipline == "products"
        and one.outcome.strip()
        and (one.noted_on is None or one.noted_on <= week.sunday)
    ]
    days = [one.noted_on for one in found if one.noted_on is not None]
    return PointProof("products", bool(found), len(found), day=max(days, default=None))


def _co_creation(ledger: Ledger, week: Week) -> PointProof:
    """People make something along."""
    found = [
        entry
        for entry in ledger.in_weeks(week, FOUR_WEEKS)
        if entry.item.invitation == "co_creation" or entry.item.objective == "embracing"
    ]
    return PointProof("co_creation", bool(found), len(found), items=ids(found))


def _continuous(ledger: Ledger, week: Week) -> PointProof:
    """In every week that is open there is a moment to answer."""
    weeks = open_weeks(ledger, week)
    answers = ledger.kind_in(week, FOUR_WEEKS, "respond", posts=False)
    with_answers = {Week.of(entry.start.date()) for entry in answers}
    have = sum(one in with_answers for one in weeks)
    return PointProof("continuous", bool(weeks) and have == len(weeks), have, len(weeks), items=ids(answers))


_PROOFS: Mapping[StagePoint, Callable[[Ledger, Week], PointProof]] = {
    "roles": _roles,
    "answering": _answering,
    "procedure": _by_hand("procedure"),
    "consent": _consent,
    "strategy": _strategy,
    "few_places": _few_places,
    "one_discipline": _one_discipline,
    "briefed": _briefed,
    "week_plan_shared": _by_hand("week_plan_shared"),
    "voices": _voices,
    "cover": _cover,
    "listening": _listening,
    "products": _products,
    "co_creation": _co_creation,
    "continuous": _continuous,
}
