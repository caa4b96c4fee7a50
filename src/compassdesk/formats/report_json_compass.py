"""What goes out as JSON of the tabs of the compass in a report: their numbers, without the ids behind them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec import Struct

from compassdesk.domain.compass.ring_counts import Segment
from compassdesk.domain.compass.stages import POINTS
from compassdesk.domain.reports.report_compass import (
    ToldGoals,
    ToldListening,
    ToldRhythm,
    ToldRings,
    ToldStage,
    ToldVoice,
)

Object = dict[str, Any]


def compass_object(value: Struct) -> Object | None:
    """The values of a block of the compass, exact; None of any other."""
    told = _TOLD.get(type(value))
    return told(value) if told is not None else None


def _rings(value: ToldRings) -> Object:
    use = value.use
    return {
        "week": value.last,
        "weeks": use.weeks,
        "rings": {ring: [_part(part) for part in (*parts, *use.beside[ring])] for ring, parts in use.rings.items()},
        "readings": _counts(use.readings),
        "media": _counts(use.media),
        "tied": len(use.tied),
        "core_values": [{"value": one.value, "items": len(one.items)} for one in use.values],
    }


def _part(part: Segment) -> Object:
    return {"value": part.value, "inside_out": len(part.inside), "outside_in": len(part.outside)}


def _counts(items: Mapping[Any, Iterable[str]]) -> Mapping[Any, int]:
    return {word: len(tuple(found)) for word, found in items.items()}


def _goals(value: ToldGoals) -> Object:
    path = value.path
    return {
        "week": value.last,
        "audiences": [{"name": one.audience.name, "lacks": one.lacks} for one in path.crowds],
        "goals": [
            {
                "goal": one.goal,
                "share": one.share,
                "minutes": one.minutes,
                "items": len(one.items),
                "strategy": one.strategy,
            }
            for one in path.goals
        ],
        "limit": path.limit,
        "enough": path.enough,
        "items": path.counted,
        "placed": path.placed,
        "astray": len(path.astray),
        "ready": value.ready,
    }


def _listening(value: ToldListening) -> Object:
    use = value.use
    return {
        "week": value.last,
        "weeks": use.weeks,
        "level": use.level,
        "minutes": use.minutes,
        "levels": [{"level": one.level, "minutes": one.minutes, "lacks": one.lacks} for one in use.steps],
        "blocks": len(use.slots),
        "points": [
            {"point": one.point, "answered": len(one.answered), "missing": len(one.missing)} for one in use.points
        ],
        "insights": [
            {
                "text": row.insight.text,
                "day": row.day,
                "discipline": row.insight.discipline,
                "outcome": row.insight.outcome,
                "items": len(row.became),
            }
            for row in use.recent
        ],
    }


def _voice(value: ToldVoice) -> Object:
    points = [{"day": one.day, "own": one.own, "others": dict(one.others)} for one in value.use.voice]
    return {"week": value.last, "points": points}


def _stage(value: ToldStage) -> Object:
    stands, one_way = value.standing, value.measures.one_way
    return {
        "week": value.last,
        "stage": stands.stage,
        "done": {stage: {"points": len(points), "met": stands.done(stage)} for stage, points in POINTS.items()},
        "points": [
            {"point": one.point, "met": one.met, "have": one.have, "need": one.need, "day": one.day}
            for one in stands.points(stands.stage)
        ],
        "one_way": {"share": one_way.b, "warn": one_way.warn},
        "places": {"used": len(stands.places), "most": stands.most_places},
        "disciplines": {"used": len(stands.disciplines), "most": stands.most_disciplines},
        "scheduled": len(stands.scheduled),
    }


def _rhythm(value: ToldRhythm) -> Object:
    return {
        "week": value.week,
        "hours": [
            {
                "day": day + 1,
                "hour": hour,
                "posts": len(here.posts),
                "unanswered": len(here.unanswered),
                "late": len(here.late),
                "answering": here.answering,
                "listening": here.listening,
                "open": here.is_open,
            }
            for (day, hour), here in sorted(value.hours.hours.items())
            if not here.is_empty
        ],
    }


_TOLD: Mapping[type, Callable[[Any], Object]] = {
    ToldRings: _rings,
    ToldGoals: _goals,
    ToldListening: _listening,
    ToldVoice: _voice,
    ToldStage: _stage,
    ToldRhythm: _rhythm,
}
