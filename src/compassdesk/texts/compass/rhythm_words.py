"""The hours of the week in words: when most goes out, when somebody answers, and when hardly anybody is there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.rhythm import (
    DAYS,
    Hour,
    Place,
    WeekRhythm,
    answered_most,
    busiest,
    deserted_from,
    is_weekend_deserted,
)
from compassdesk.texts import numbers
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


def sentence(one: WeekRhythm) -> str:
    """When something is published, and when somebody answers."""
    if one.is_empty:
        return translate("RhythmWords", "Nothing is planned here yet.")
    posts, answers = _hours(busiest(one)), _hours(answered_most(one))
    if not posts:
        if not answers:
            return translate("RhythmWords", "Somebody listens, but nothing is published and nobody answers.")
        return translate("RhythmWords", "Somebody answers most at {answers}; nothing is published.").format(
            answers=answers
        )
    if not answers:
        return translate("RhythmWords", "You publish most at {posts}; nobody is planned to answer.").format(posts=posts)
    return translate("RhythmWords", "You publish most at {posts}; you answer most at {answers}.").format(
        posts=posts, answers=answers
    )


def more(one: WeekRhythm) -> str:
    """When hardly anybody is there, and how many posts have nobody; what to do where nothing is planned."""
    if one.is_empty:
        return translate("RhythmWords", "Choose an hour below to plan a moment to answer; the posts fit in around it.")
    parts = [_deserted(one)]
    if one.unanswered:
        parts.append(
            translate(
                "RhythmWords", "%n post(s) have a ring: nobody is planned to answer in time.", "", len(one.unanswered)
            )
        )
    return " ".join(part for part in parts if part)


def _deserted(one: WeekRhythm) -> str:
    after, weekend = deserted_from(one), is_weekend_deserted(one)
    hour = numbers.full_hour(after) if after is not None else ""
    if hour and weekend:
        return translate("RhythmWords", "From {hour} on and at the weekend hardly anybody is there.").format(hour=hour)
    if hour:
        return translate("RhythmWords", "From {hour} on hardly anybody is there.").format(hour=hour)
    return translate("RhythmWords", "At the weekend hardly anybody is there.") if weekend else ""


def _hours(hours: Sequence[int]) -> str:
    return listed([numbers.full_hour(hour) for hour in hours])


def place(where: Place) -> str:
    """A day and an hour: "Monday 11:00"."""
    name = numbers.weekday(where[0] + 1, long=True)
    return f"{name[:1].upper()}{name[1:]} {numbers.full_hour(where[1])}"


def hour_said(where: Place, hour: Hour) -> str:
    """An hour with what happens in it: "Monday 11:00: 3 posts, 1 without an answer in time"."""
    return f"{place(where)}: {happening(hour)}"


def happening(hour: Hour) -> str:
    """What happens in an hour: "3 posts, 1 without an answer in time"."""
    parts = []
    if hour.posts:
        parts.append(translate("RhythmWords", "%n post(s)", "", len(hour.posts)))
    if hour.unanswered:
        parts.append(translate("RhythmWords", "%n without an answer in time", "", len(hour.unanswered)))
    if hour.late:
        parts.append(translate("RhythmWords", "%n answered later", "", len(hour.late)))
    if hour.answering:
        parts.append(translate("RhythmWords", "%n minute(s) of answering", "", hour.answering))
    if hour.listening:
        parts.append(translate("RhythmWords", "%n minute(s) of listening", "", hour.listening))
    if hour.is_empty:
        parts.append(translate("RhythmWords", "nothing"))
    if not hour.is_open:
        parts.append(translate("RhythmWords", "closed"))
    return ", ".join(parts)


def spoken(one: WeekRhythm) -> str:
    """The numbers of a picture for who cannot see it: the sentence, and each hour in which something happens."""
    said = [sentence(one), more(one)]
    for day in range(DAYS):
        for hour in range(one.first, one.last + 1):
            here = one.at(day, hour)
            if not here.is_empty:
                said.append(hour_said((day, hour), here) + ".")
    return " ".join(part for part in said if part)
