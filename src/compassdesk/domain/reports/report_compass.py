"""What the tabs of the compass say, as a report tells it: rings, goals, listening, the stage, the hours of a week.

All of them are of whole weeks and of all that is planned, as on the Compass page; so the report of a campaign, which
counts its own items, has none of them.
"""

from collections.abc import Mapping

from msgspec import Struct

from compassdesk.domain.checks.report import Measures
from compassdesk.domain.compass.goal_path import GoalPath, goal_path, ready_items
from compassdesk.domain.compass.listening_use import ListeningUse, listening_use
from compassdesk.domain.compass.rhythm import WeekRhythm, rhythm
from compassdesk.domain.compass.ring_counts import CompassUse, compass_use
from compassdesk.domain.compass.stages import StageStanding, standing
from compassdesk.domain.reports.material import Ids, Material
from compassdesk.domain.reports.report_period import ReportKind
from compassdesk.domain.reports.report_shares import week_behind
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week

_SPANS: Mapping[ReportKind, int] = {"week": 1, "client": TWELVE_WEEKS}
"""Over how many weeks the compass is told: as many as the page can tell it over, of any other four."""


class ToldRings(Struct, frozen=True):
    """The social compass over the weeks that end with `last`."""

    use: CompassUse
    last: Week


class ToldGoals(Struct, frozen=True):
    """The path of POST in the four weeks that end with `last`, in which `ready` items are about to go out, or went."""

    path: GoalPath
    ready: int
    last: Week


class ToldListening(Struct, frozen=True):
    """Listening in the four weeks that end with `last`, and the insights of those that are told."""

    use: ListeningUse
    last: Week


class ToldVoice(Struct, frozen=True):
    """The share of voice of the twelve weeks that end with `last`."""

    use: ListeningUse
    last: Week


class ToldStage(Struct, frozen=True):
    """Where the client stands in the four weeks that end with `last`, beside what is measured in that week."""

    standing: StageStanding
    measures: Measures
    last: Week
    behind_one_way: Ids = ()


class ToldRhythm(Struct, frozen=True):
    """The hours of one week."""

    hours: WeekRhythm
    week: Week
    behind_answering: frozenset[str] = frozenset()
    """The blocks to respond among those that stand in the hours."""


def rings(material: Material) -> ToldRings | None:
    """See `ToldRings`; None where no item says a value of any ring."""
    last = material.period.closing
    use = compass_use(material.ledger, last, _SPANS.get(material.kind, FOUR_WEEKS))
    return None if all(part.unused for part in use.segments()) else ToldRings(use, last)


def goals(material: Material) -> ToldGoals | None:
    """See `ToldGoals`; None where neither an audience nor a goal is known."""
    last = material.period.closing
    path = goal_path(material.ledger, last)
    return ToldGoals(path, ready_items(material.ledger, last), last) if path.crowds or path.goals else None


def _use(material: Material) -> ListeningUse:
    last, weeks = material.period.closing, _SPANS.get(material.kind, FOUR_WEEKS)
    return listening_use(material.ledger, last, weeks, material.led_to)


def listening(material: Material) -> ToldListening | None:
    """See `ToldListening`; None where nothing is listened to and nothing was heard."""
    use = _use(material)
    return ToldListening(use, material.period.closing) if use.slots or use.recent else None


def voice(material: Material) -> ToldVoice | None:
    """See `ToldVoice`; None where no slot noted any."""
    use = _use(material)
    return ToldVoice(use, material.period.closing) if use.voice else None


def stage(material: Material) -> ToldStage | None:
    """See `ToldStage`; None where the week that closes the period is not judged."""
    closing = material.closing(material.period)
    if closing is None:
        return None
    one_way = week_behind(material, closing).shares.one_way.items
    return ToldStage(standing(material.ledger, closing.week), closing.measures, closing.week, one_way)


def hours(material: Material) -> ToldRhythm | None:
    """See `ToldRhythm`: of the week that closes the period; None where nothing is planned in it."""
    week = material.period.closing
    found = rhythm(material.ledger, week, 1)
    if found.is_empty:
        return None
    slots = {key for hour in found.hours.values() for key in hour.slots}
    answering = (key for key in slots if material.ledger.by_id[key].item.petal == "respond")
    return ToldRhythm(found, week, frozenset(answering))
