"""Crawl, walk, run and fly in words: the points of each stage with what proves them, and limits beside today."""

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Measures
from compassdesk.domain.compass.stages import POINTS, PointProof, StagePoint, StageStanding, after
from compassdesk.domain.vocabulary import STAGES, Stage
from compassdesk.texts import numbers, words
from compassdesk.texts.compass.listening_words import minutes_words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate

_POINTS: Mapping[StagePoint, str] = {
    "roles": QT_TRANSLATE_NOOP("StagePoints", "People: somebody of flesh and blood speaks"),
    "answering": QT_TRANSLATE_NOOP("StagePoints", "Process: moments to listen and to answer are planned"),
    "procedure": QT_TRANSLATE_NOOP("StagePoints", "Procedure: it is agreed what happens when an answer is delicate"),
    "consent": QT_TRANSLATE_NOOP("StagePoints", "Consent: everybody who is named agreed, or may be named"),
    "strategy": QT_TRANSLATE_NOOP("StagePoints", "Each place says why it is there"),
    "few_places": QT_TRANSLATE_NOOP("StagePoints", "No more places than this stage carries"),
    "one_discipline": QT_TRANSLATE_NOOP("StagePoints", "No more disciplines at once than this stage carries"),
    "briefed": QT_TRANSLATE_NOOP("StagePoints", "Everybody inside knows why we do this"),
    "week_plan_shared": QT_TRANSLATE_NOOP("StagePoints", "The week plan goes to every department"),
    "voices": QT_TRANSLATE_NOOP("StagePoints", "More than one voice is heard"),
    "cover": QT_TRANSLATE_NOOP("StagePoints", "What goes out is answered in time"),
    "listening": QT_TRANSLATE_NOOP("StagePoints", "As much listening as the chosen level asks"),
    "products": QT_TRANSLATE_NOOP("StagePoints", "What was heard made a product better"),
    "co_creation": QT_TRANSLATE_NOOP("StagePoints", "People outside make something along"),
    "continuous": QT_TRANSLATE_NOOP("StagePoints", "Every week there is somebody to answer"),
}
_ASKS: Mapping[Stage, str] = {
    "crawl": QT_TRANSLATE_NOOP("StageAsks", "First within: people, process, procedure, consent."),
    "walk": QT_TRANSLATE_NOOP("StageAsks", "A few places, each with a reason, and one discipline first."),
    "run": QT_TRANSLATE_NOOP("StageAsks", "Places are run well, and everybody inside knows why."),
    "fly": QT_TRANSLATE_NOOP("StageAsks", "What people say makes better what you make, all the time."),
}
_YOU: Mapping[Stage, str] = {
    "crawl": QT_TRANSLATE_NOOP("StageAsks", "You crawl: {done} of {total} points are done."),
    "walk": QT_TRANSLATE_NOOP("StageAsks", "You walk: {done} of {total} points are done."),
    "run": QT_TRANSLATE_NOOP("StageAsks", "You run: {done} of {total} points are done."),
    "fly": QT_TRANSLATE_NOOP("StageAsks", "You fly: {done} of {total} points are done."),
}


class StageStep(Struct, frozen=True):
    """A stage as it is painted: behind the client, where it stands, or still to come."""

    stage: Stage
    number: int
    title: str
    told: str
    where: Literal["behind", "here", "ahead"]
    is_done: bool

    @property
    def spoken(self) -> str:
        here = translate("StageTab", "where you are") if self.where == "here" else ""
        return ", ".join(part for part in (f"{self.number}. {self.title}", self.told, here) if part)


class PointLine(Struct, frozen=True):
    """A point in words: what it asks, and what speaks for it."""

    evidence: PointProof
    title: str
    proof: str

    @property
    def spoken(self) -> str:
        done = translate("StageTab", "done") if self.evidence.met else translate("StageTab", "not done")
        return f"{self.title}: {done}, {self.proof}"


class LimitBeside(Struct, frozen=True):
    """A limit of the stage beside what is so today, with the items behind that."""

    name: str
    today: str
    limit: str
    is_over: bool
    items: tuple[str, ...]


def asks(stage: Stage) -> str:
    """What a stage asks, in a sentence."""
    return translate("StageAsks", _ASKS[stage])


def stage_steps(standing: StageStanding) -> tuple[StageStep, ...]:
    """The four stages in their order."""
    here = STAGES.index(standing.stage)
    found = []
    for place, stage in enumerate(STAGES):
        text = translate("StageTab", "{done} of {total} points")
        told = text.format(done=numbers.number(standing.done(stage)), total=numbers.number(len(POINTS[stage])))
        where: Literal["behind", "here", "ahead"] = "here" if place == here else "behind" if place < here else "ahead"
        found.append(StageStep(stage, place + 1, words.label("stage", stage), told, where, standing.is_done(stage)))
    return tuple(found)


def point_lines(standing: StageStanding, stage: Stage, names: Names) -> tuple[PointLine, ...]:
    """The points of a stage."""
    return tuple(
        PointLine(one, translate("StagePoints", _POINTS[one.point]), proof(one, names))
        for one in standing.points(stage)
    )


def proof(one: PointProof, names: Names) -> str:
    """What speaks for a point, or what is missing."""
    if one.by_hand or one.point == "briefed":
        return _since(one)
    if one.rows:
        who = names.channels(one.rows) if one.point == "strategy" else listed([names.person(key) for key in one.rows])
        return translate("StageTab", "missing: {what}").format(what=who)
    if one.point in {"few_places", "one_discipline"}:
        return _against_limit(one)
    have = numbers.number(one.have)
    if one.point in {"consent", "strategy", "cover", "continuous"}:
        return _of(one)
    if one.point == "voices":
        return translate("StageTab", "{n} voices").format(n=numbers.number(one.have, 1))
    if one.point == "listening":
        text = translate("StageTab", "{n} minutes a week, {asked} asked")
        return text.format(n=minutes_words(one.have), asked=numbers.number(one.need or 0))
    return _counted(one, have)


def _since(one: PointProof) -> str:
    if one.day is None:
        return translate("StageTab", "not yet") if one.by_hand else translate("StageTab", "nobody was told yet")
    text = translate("StageTab", "since {day}") if one.met else translate("StageTab", "planned for {day}")
    return text.format(day=numbers.dated(one.day))


def _of(one: PointProof) -> str:
    if not one.need:
        return translate("StageTab", "nothing to go by yet")
    text = {
        "cover": translate("StageTab", "{n} of {total} in time"),
        "continuous": translate("StageTab", "{n} of {total} weeks"),
    }.get(one.point, translate("StageTab", "{n} of {total}"))
    return text.format(n=numbers.number(one.have), total=numbers.number(one.need))


def _against_limit(one: PointProof) -> str:
    if not one.have:
        none = {
            "few_places": translate("StageTab", "no place is in use"),
            "one_discipline": translate("StageTab", "no items with a discipline"),
        }
        return none.get(one.point, "")
    if one.need is None:
        return translate("StageTab", "{n}, without a limit").format(n=numbers.number(one.have))
    text = translate("StageTab", "{n} of at most {limit}")
    return text.format(n=numbers.number(one.have), limit=numbers.number(one.need))


def _counted(one: PointProof, have: str) -> str:
    if not one.have:
        return translate("StageTab", "none yet")
    count = int(one.have)
    if one.point == "answering" and not one.met:
        return translate("StageTab", "{n}, but not of both").format(n=have)
    if one.point == "roles":
        return translate("StageTab", "%n person(s)", "", count)
    if one.point == "products" and one.day is not None:
        return translate("StageTab", "{n}, the latest on {day}").format(n=have, day=numbers.dated(one.day))
    if one.point == "products":
        return translate("StageTab", "%n insight(s)", "", count)
    if one.point == "answering":
        return translate("StageTab", "%n moment(s)", "", count)
    return translate("StageTab", "%n item(s)", "", count)


def limits_beside(standing: StageStanding, measures: Measures, one_way: tuple[str, ...]) -> tuple[LimitBeside, ...]:
    """What the stage limits, beside today: the one-way share, places and disciplines (C5)."""
    share = measures.one_way
    places, most = len(standing.places), standing.most_places
    disciplines = len(standing.disciplines)
    return (
        LimitBeside(
            translate("StageTab", "One-way share"),
            numbers.percent(share.b, share.warn) if share.b is not None else "–",
            translate("StageTab", "at most {limit}").format(limit=numbers.percent(share.warn)),
            share.over is not None,
            one_way,
        ),
        LimitBeside(
            translate("StageTab", "Places in use"),
            numbers.number(places),
            translate("StageTab", "no limit")
            if most is None
            else translate("StageTab", "at most {limit}").format(limit=numbers.number(most)),
            most is not None and places > most,
            standing.place_items,
        ),
        LimitBeside(
            translate("StageTab", "Disciplines at once"),
            numbers.number(disciplines),
            translate("StageTab", "at most {limit}").format(limit=numbers.number(standing.most_disciplines)),
            disciplines > standing.most_disciplines,
            standing.discipline_items,
        ),
    )


def stage_sentence(standing: StageStanding) -> tuple[str, str]:
    """Where the client stands, and what comes next."""
    stage = standing.stage
    done, total = standing.done(stage), len(POINTS[stage])
    said = translate("StageAsks", _YOU[stage]).format(done=numbers.number(done), total=numbers.number(total))
    following = after(stage)
    if done < total or following is None:
        return said, asks(stage)
    text = translate("StageTab", "“{stage}” can be chosen next.")
    return said, f"{asks(stage)} {text.format(stage=words.label('stage', following))}"


def stage_remark(standing: StageStanding, names: Names) -> str:
    """What is said while posts go out before the ground is laid (A35); nothing where it is, or nothing goes out."""
    if not standing.scheduled:
        return ""
    missing = [one.title for one in point_lines(standing, "crawl", names) if not one.evidence.met]
    first = translate(
        "StageTab", "%n post(s) of this week go out before what crawling asks is done:", "", len(standing.scheduled)
    )
    return f"{first} {listed([title[:1].lower() + title[1:] for title in missing])}."


def stage_spoken(steps: Sequence[StageStep], lines: Sequence[PointLine], limits: Sequence[LimitBeside]) -> str:
    """All of it in words, for who cannot see it."""
    told = [one.spoken for one in steps] + [one.spoken for one in lines]
    return ". ".join((*told, *(f"{one.name}: {one.today}, {one.limit}" for one in limits))) + "."
