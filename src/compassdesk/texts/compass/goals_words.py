"""The path of POST in words: what each step holds, what is missing, and what it comes to in a sentence."""

from fractions import Fraction

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.families.cd_23_goals import MOST_GOALS
from compassdesk.domain.compass.goal_path import Crowd, Goal, GoalPath, GoalPlace, Lack
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


class GoalShare(Struct, frozen=True):
    """The share of a goal, beside the share that would do it justice."""

    name: str
    share: Fraction | None
    limit: Fraction

    @property
    def number(self) -> str:
        return numbers.percent(self.share, self.limit) if self.share is not None else "–"

    @property
    def spoken(self) -> str:
        text = translate("GoalPath", "{goal}: {share} of the minutes, {limit} would do it justice")
        return text.format(goal=self.name, share=self.number, limit=numbers.percent(self.limit))


class PathStep(Struct, frozen=True):
    """A step as it is painted and read out."""

    name: str
    """Which one: "people", "objectives", "strategy" or "technology"."""
    letter: str
    title: str
    told: str
    missing: int
    lines: tuple[str, ...]
    bars: tuple[GoalShare, ...] = ()
    is_empty: bool = False
    """Whether nothing stands in it yet; what is empty lacks nothing, and is not done."""

    @property
    def is_done(self) -> bool:
        return not self.missing and not self.is_empty


def steps(path: GoalPath, names: Names) -> tuple[PathStep, ...]:
    """The four steps from the top."""
    return (
        PathStep(
            "people",
            translate("GoalPath", "P"),
            translate("GoalPath", "People"),
            translate("GoalPath", "for whom"),
            path.people_lack,
            _people(path),
        ),
        PathStep(
            "objectives",
            translate("GoalPath", "O"),
            translate("GoalPath", "Objectives"),
            translate("GoalPath", "what for, one or two at a time"),
            path.objectives_lack,
            () if path.goals else (translate("GoalPath", "No goal is chosen yet."),),
            tuple(bar(goal, path) for goal in path.goals),
        ),
        PathStep(
            "strategy",
            translate("GoalPath", "S"),
            translate("GoalPath", "Strategy"),
            translate("GoalPath", "how each goal is reached"),
            path.strategy_lacks,
            _strategies(path),
            is_empty=not path.goals,
        ),
        PathStep(
            "technology",
            translate("GoalPath", "T"),
            translate("GoalPath", "Technology"),
            translate("GoalPath", "only then where"),
            path.technology_lacks,
            _places(path, names),
            is_empty=not path.places,
        ),
    )


def bar(goal: Goal, path: GoalPath) -> GoalShare:
    """The share of one goal."""
    return GoalShare(words.label("objective", goal.goal), goal.share, path.limit)


def missing(count: int) -> str:
    """What stands beside a step that lacks something; nothing where it is complete."""
    return translate("GoalPath", "%n missing", "", count) if count else ""


def lack(which: Lack) -> str:
    """What is not said of an audience."""
    return {
        "needs": translate("GoalPath", "what they need"),
        "channels": translate("GoalPath", "where they are"),
        "expects_dialogue": translate("GoalPath", "whether they expect an answer"),
    }[which]


def crowd_words(crowd: Crowd, names: Names) -> str:
    """What is known of an audience besides its needs, and what is not."""
    one = crowd.audience
    parts = [names.channels(one.channels)] if one.channels else []
    if one.expects_dialogue is not None:
        expects = words.label("expects_dialogue", one.expects_dialogue)
        parts.append(expects)
    if one.technographics:
        parts.append(technographics(crowd))
    if crowd.lacks:
        told = translate("GoalPath", "not said yet: {what}")
        parts.append(told.format(what=listed([lack(which) for which in crowd.lacks])))
    return " · ".join(parts)


def technographics(crowd: Crowd) -> str:
    """What an audience does online, the most usual first."""
    known = sorted(crowd.audience.technographics.items(), key=lambda pair: (-pair[1], pair[0]))
    return listed([f"{name} {numbers.percent(Fraction(part, 100))}" for name, part in known])


def place_words(place: GoalPlace, names_of: dict[str, str]) -> str:
    """For whom a channel is; says so where nobody is named."""
    if not place.audiences:
        return translate("GoalPath", "no audience is named that is there")
    return listed([names_of.get(key, key) for key in place.audiences])


def astray_words(path: GoalPath) -> str:
    """How much goes where no audience is (A15); nothing where all is well, or nobody said where audiences are."""
    if not path.astray:
        return ""
    astray = len(path.astray)
    text = translate("GoalPath", "%n of {total} items stand on a channel that no audience uses", "", astray)
    return text.format(total=numbers.number(path.placed))


def _people(path: GoalPath) -> tuple[str, ...]:
    if not path.crowds:
        return (translate("GoalPath", "No audience is described yet. For whom is all this?"),)
    return tuple(
        f"{crowd.audience.name}: {crowd.audience.needs}" if crowd.audience.needs else crowd.audience.name
        for crowd in path.crowds
    )


def _strategies(path: GoalPath) -> tuple[str, ...]:
    if not path.goals:
        return (translate("GoalPath", "First choose what it is for."),)
    unsaid = translate("GoalPath", "not written down yet")
    return tuple(f"{words.label('objective', goal.goal)}: {goal.strategy or unsaid}" for goal in path.goals)


def _places(path: GoalPath, names: Names) -> tuple[str, ...]:
    if not path.places:
        return (translate("GoalPath", "No channel yet."),)
    reasons = sum(place.has_reason for place in path.places)
    text = translate("GoalPath", "%n channel(s), {reasons} with a reason.", "", len(path.places))
    lines = [text.format(reasons=numbers.number(reasons))]
    without = [place.channel.id for place in path.places if not place.has_reason]
    if without:
        lines.append(translate("GoalPath", "No reason yet: {channels}.").format(channels=names.channels(without)))
    unmet = [place.channel.id for place in path.places if not place.audiences]
    if unmet:
        text = translate("GoalPath", "No audience is named that is there: {channels}.")
        lines.append(text.format(channels=names.channels(unmet)))
    astray = astray_words(path)
    return (*lines, f"{astray}.") if astray else tuple(lines)


def sentence(path: GoalPath, ready: int) -> tuple[str, str]:
    """What the path comes to, and what more there is to say. `ready` items of the week are about to go out."""
    if not path.crowds or not path.goals:
        return _unfilled(path, ready)
    if not path.counted:
        return translate("GoalPath", "Nothing is planned in these four weeks: no goal gets anything yet."), ""
    if not path.enough:
        text = translate("GoalPath", "%n item(s) in four weeks: too few to say what serves a goal.", "", path.counted)
        return text, ""
    return _shares(path)


def _unfilled(path: GoalPath, ready: int) -> tuple[str, str]:
    begin = translate("GoalPath", "Fill the path from the top: each step follows from the one above it.")
    if ready:
        return translate("GoalPath", "Technology came before people: %n item(s) are ready to go out.", "", ready), begin
    if not path.crowds and not path.goals:
        return translate("GoalPath", "It begins with people: for whom is this, and what do they need?"), begin
    if not path.crowds:
        return translate("GoalPath", "A goal is chosen, but for whom is not said yet."), begin
    return translate("GoalPath", "You know for whom. Now choose one or two goals."), begin


def _shares(path: GoalPath) -> tuple[str, str]:
    ranked = sorted(path.goals, key=lambda goal: -(goal.share or 0))
    first, low = ranked[0], path.neglected
    text = translate("GoalPath", "“{goal}” gets {share} of the minutes.")
    said = text.format(goal=words.label("objective", first.goal), share=bar(first, path).number)
    more: list[str] = []
    if first in low:
        more.append(translate("GoalPath", "{limit} would do it justice.").format(limit=numbers.percent(path.limit)))
    for goal in low:
        if goal is not first:
            text = translate("GoalPath", "%n item(s) in four weeks serve “{goal}”.", "", len(goal.items))
            more.append(text.format(goal=words.label("objective", goal.goal)))
    if len(path.goals) > MOST_GOALS:
        more.append(translate("GoalPath", "%n goals at once: one or two show better what works.", "", len(path.goals)))
    return said, " ".join(more)


def spoken(path: GoalPath, names: Names) -> str:
    """The whole path in words, for who cannot see it."""
    told = []
    for step in steps(path, names):
        parts = [*(one.spoken for one in step.bars), *step.lines]
        head = f"{step.title} ({missing(step.missing)})" if step.missing else step.title
        told.append(f"{head}: {'; '.join(part.rstrip('.') for part in parts)}.")
    return " ".join(told)
