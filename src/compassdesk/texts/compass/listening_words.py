"""How much is listened and what comes of it, in sentences (domain.md A28 to A34, CD-22)."""

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.listening_points import FROM_LEVEL, Point, PointState
from compassdesk.domain.compass.listening_points import asked as asked_points
from compassdesk.domain.compass.listening_use import LadderStep, ListeningUse, PointCount, VoicePoint
from compassdesk.texts import numbers

translate = QCoreApplication.translate


def point_name(point: Point) -> str:
    """What is asked of a listening slot, as a line of its checklist."""
    return {
        "alert": translate("Listening", "alerts come in"),
        "risk": translate("Listening", "risk seen?"),
        "voice": translate("Listening", "share of voice"),
        "goal": translate("Listening", "own goal named"),
        "insight": translate("Listening", "insight to a discipline"),
    }[point]


def point_meaning(point: Point) -> str:
    """The same in a sentence."""
    return {
        "alert": translate("Listening", "Signals come by themselves: which, and where, stands with the client."),
        "risk": translate("Listening", "After each block it is said whether something may do harm, yes or no."),
        "voice": translate("Listening", "The share of all that is said, for you and each competitor, is typed in."),
        "goal": translate("Listening", "Each listening block says which goal of yours it starts from."),
        "insight": translate("Listening", "What is heard goes to a discipline, at least once in four weeks."),
    }[point]


def points_line(level: int, points: Iterable[PointState]) -> str:
    """The checklist of a slot in a line, what is there with a tick."""
    said = translate("Listening", "Listening level {level} asks: {points}")
    ticked = " · ".join(f"{'✓' if one.done else '○'} {point_name(one.point)}" for one in points)
    return said.replace("{level}", numbers.number(level)).replace("{points}", ticked)


def points_spoken(level: int, points: Iterable[PointState]) -> str:
    """The same for who cannot see the ticks."""
    yes, no = translate("Listening", "{point}: there"), translate("Listening", "{point}: missing")
    said = ", ".join((yes if one.done else no).replace("{point}", point_name(one.point)) for one in points)
    whole = translate("Listening", "Listening level {level} asks: {points}")
    return whole.replace("{level}", numbers.number(level)).replace("{points}", said)


def level_name(level: int) -> str:
    """A level in a word or two, without its number."""
    return {
        1: translate("Listening", "Signals"),
        2: translate("Listening", "Own channels"),
        3: translate("Listening", "All that is said"),
        4: translate("Listening", "From own goals"),
        5: translate("Listening", "Insight"),
    }[level]


def level_meaning(level: int) -> str:
    """What is done at a level (A29 to A33)."""
    return {
        1: translate("Listening", "Alerts tell you when your name is mentioned; you react."),
        2: translate("Listening", "You read along on your own channels and keep risks small."),
        3: translate(
            "Listening", "You follow every conversation about you and your competitors, with your share in it."
        ),
        4: translate("Listening", "You look for what helps a goal of your own, not only for what comes in."),
        5: translate(
            "Listening", "What you hear makes products and service better; each insight goes to a discipline."
        ),
    }[level]


def minutes_words(minutes: Fraction | int) -> str:
    """Minutes, to a tenth where they are not whole."""
    value = Fraction(minutes)
    return numbers.number(value, 0 if value.denominator == 1 else 1)


def sentence(use: ListeningUse) -> str:
    """How much is listened beside what the level asks."""
    if use.minutes is None:
        return translate("Listening", "Two weeks with something planned are needed before the minutes say something.")
    if not use.step.minutes:
        said = translate(
            "Listening", "{m} minutes of listening per week; at level {level} alerts do it, and no minutes are asked."
        )
    else:
        said = translate("Listening", "{m} minutes of listening per week; level {level} asks {asked}.")
    said = said.replace("{m}", minutes_words(use.minutes)).replace("{level}", numbers.number(use.level))
    return said.replace("{asked}", numbers.number(use.step.minutes))


def more(use: ListeningUse) -> str:
    """What the next level would ask, below the sentence."""
    if use.minutes is None:
        return ""
    if use.step.lacks:
        said = translate(
            "Listening",
            "{m} minutes a week are not planned yet. A weekly block of {block} brings it from {now} to {then}, once it"
            " has run for four weeks.",
        )
        said = said.replace("{m}", minutes_words(use.step.lacks)).replace("{block}", numbers.number(use.block))
        return said.replace("{now}", minutes_words(use.minutes)).replace(
            "{then}", minutes_words(use.minutes + use.block)
        )
    if use.level == len(use.steps):
        return translate("Listening", "That is the highest level.")
    following = use.steps[use.level]
    if not following.lacks:
        return translate("Listening", "That is enough for level {level}, too.").replace(
            "{level}", numbers.number(following.level)
        )
    said = translate("Listening", "For level {level} another {m} minutes a week.")
    return said.replace("{level}", numbers.number(following.level)).replace("{m}", minutes_words(following.lacks))


def step_words(use: ListeningUse, step: LadderStep) -> str:
    """A step of the ladder with its minutes."""
    asked = (
        translate("Listening", "%n minute(s) a week", "", step.minutes)
        if step.minutes
        else translate("Listening", "no minutes asked")
    )
    said = translate("Listening", "Level {level}, {name}: {asked}").replace("{level}", numbers.number(step.level))
    said = said.replace("{name}", level_name(step.level)).replace("{asked}", asked)
    if step.level != use.level:
        return said
    now = translate("Listening", "yours, with {m} planned now")
    return f"{said} ({now.replace('{m}', minutes_words(use.minutes or 0))})"


def ladder_spoken(use: ListeningUse) -> str:
    """The whole ladder for who cannot see it."""
    return ". ".join(step_words(use, step) for step in use.steps) + "."


def level_preview(use: ListeningUse, step: LadderStep) -> tuple[str, ...]:
    """What a level would ask of the plan as it is now, each a line."""
    lines = [level_meaning(step.level)]
    if step.minutes:
        asked = translate("Listening", "It asks %n minute(s) a week.", "", step.minutes)
        lacks = (
            translate("Listening", "{m} of them are not planned yet.")
            if step.lacks
            else translate("Listening", "So much is planned already.")
        )
        lines.append(f"{asked} {lacks.replace('{m}', minutes_words(step.lacks))}")
    else:
        lines.append(translate("Listening", "It asks no minutes."))
    lines += [f"· {point_meaning(point)}" for point in asked_points(step.level)]
    if step.level >= FROM_LEVEL["goal"] and use.aimless:
        lines.append(translate("Listening", "%n listening block(s) of these weeks name no goal.", "", use.aimless))
    if step.level >= FROM_LEVEL["insight"] and not any(row.insight.discipline for row in use.recent):
        lines.append(translate("Listening", "No insight went to a discipline in these weeks."))
    return tuple(lines)


def voice_spoken(use: ListeningUse) -> str:
    """The share of voice over time for who cannot see the lines."""
    return ". ".join(voice_words(point) for point in use.voice)


def voice_words(point: VoicePoint) -> str:
    """What one slot noted."""
    own = translate("Listening", "you {share}").replace("{share}", numbers.percent(Fraction(point.own, 100)))
    rest = (f"{name} {numbers.percent(Fraction(share, 100))}" for name, share in point.others.items())
    return f"{numbers.full_day(point.day)}: {', '.join((own, *rest))}"


def no_voice(use: ListeningUse) -> str:
    """What to do where no share of voice was noted yet."""
    if use.level < FROM_LEVEL["voice"]:
        return translate(
            "Listening", "From level 3 on you type in after a block how much of what is said is about you."
        )
    if not use.competitors:
        return translate(
            "Listening", "Name your competitors in the settings, and type the shares in a listening block."
        )
    return translate("Listening", "No share is noted yet: type it in a listening block, from what your tool tells.")


def point_counted(point: PointCount) -> str:
    """A point with how many blocks answered it; alerts are there for all or for none."""
    if point.point == "alert":
        there = bool(point.answered)
        return translate("Listening", "alerts come in") if there else translate("Listening", "alerts: say which ones")
    said = translate("Listening", "{point} {n} of {total}").replace("{point}", point_name(point.point))
    total = len(point.answered) + len(point.missing)
    return said.replace("{n}", numbers.number(len(point.answered))).replace("{total}", numbers.number(total))
