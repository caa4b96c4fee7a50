"""What reminders say: in a list, on the desktop, and where nobody else may read along."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.free_reminders import FreeReminder
from compassdesk.domain.plan import Item
from compassdesk.domain.reminders import NO_MOMENT, Reminded
from compassdesk.domain.text_length import shortened
from compassdesk.texts import numbers
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate
_NEAR = 6
"""Days ahead in which a weekday names a day."""
MOST_NAMED = 3
"""Of several that are told at once."""
MOST_TOLD = 200
"""Letters of a title or a text that are told: a whole one may be as long as a post, and cover the window."""


class Notice(Struct, frozen=True):
    """A heading and what is said below it."""

    summary: str
    body: str = ""


def called(one: Reminded, names: Names) -> str:
    """What a reminder is about, in a list: "Ingrid: yes to “Vacancy: ranger”"."""
    about = one.about
    if isinstance(about, FreeReminder):
        return shortened(about.text, MOST_TOLD)
    title = _title(about)
    match one.reminder.kind:
        case "approval" if about.approver is not None:
            said = translate("Reminders", "{person}: yes to “{title}”")
            return said.replace("{person}", names.first_name(about.approver)).replace("{title}", title)
        case "approval":
            return translate("Reminders", "A yes to “{title}”").replace("{title}", title)
        case "deadline":
            return translate("Reminders", "“{title}” is to be ready").replace("{title}", title)
    return title


def when(one: Reminded, now: datetime) -> str:
    """Its moment, as a line below: "before Wed 12:00", "today 15:00"; empty where it has none."""
    at = one.reminder.moment
    if at == NO_MOMENT:
        return ""
    if one.reminder.kind not in {"approval", "deadline"}:
        return spoken_moment(at, now)
    said = translate("Reminders", "before {moment}") if at >= now else translate("Reminders", "since {moment}")
    return said.replace("{moment}", spoken_moment(at, now))


def spoken_moment(at: datetime, now: datetime) -> str:
    """A moment as one says it today: "today 15:00", "tomorrow 09:00", "Wed 12:00", "Wed 24 Mar 12:00"."""
    day, today = at.date(), now.date()
    near = {
        today: translate("Reminders", "today {time}"),
        today + timedelta(days=1): translate("Reminders", "tomorrow {time}"),
        today - timedelta(days=1): translate("Reminders", "yesterday {time}"),
    }
    if day in near:
        return near[day].replace("{time}", numbers.clock(at))
    if today < day <= today + timedelta(days=_NEAR):
        return f"{numbers.weekday(day.isoweekday())} {numbers.clock(at)}"
    return numbers.moment(at)


def notice(one: Reminded, names: Names, now: datetime, *, in_private: bool) -> Notice:
    """What is told of one; `in_private`: no word of the client, for others can read it."""
    if in_private:
        return Notice(_of_its_kind(one), spoken_moment(one.reminder.moment, now))
    about, at = one.about, one.reminder.moment
    if isinstance(about, FreeReminder):
        return Notice(shortened(about.text, MOST_TOLD), spoken_moment(at, now))
    return Notice(
        _title(about), _sentence(one, about, names, over=at < now).replace("{moment}", spoken_moment(at, now))
    )


def _title(item: Item) -> str:
    return shortened(item.title, MOST_TOLD) or translate("Names", "untitled")


def _sentence(one: Reminded, item: Item, names: Names, *, over: bool) -> str:
    match one.reminder.kind:
        case "post":
            if over:
                said = translate("Reminders", "Was to go out {moment}.")
            elif item.channels:
                said = translate("Reminders", "Goes out {moment} on {channels}.")
            else:
                said = translate("Reminders", "Goes out {moment}.")
            said = said.replace("{channels}", names.channels(item.channels))
            unready = {
                "draft": translate("Reminders", "It is still a draft."),
                "in_review": translate("Reminders", "It still waits for a yes."),
            }
            return f"{said} {unready[item.status]}" if item.status in unready else said
        case "slot":
            return translate("Reminders", "Began {moment}.") if over else translate("Reminders", "Begins {moment}.")
        case "deadline":
            late = translate("Reminders", "Was to be ready {moment}.")
            return late if over else translate("Reminders", "Is to be ready {moment}.")
    if item.approver is None:
        late = translate("Reminders", "A yes was expected {moment}.")
        return late if over else translate("Reminders", "A yes is expected {moment}.")
    late = translate("Reminders", "A yes by {person} was expected {moment}.")
    said = late if over else translate("Reminders", "A yes by {person} is expected {moment}.")
    return said.replace("{person}", names.person(item.approver))


def _of_its_kind(one: Reminded) -> str:
    return {
        "post": translate("Reminders", "A post goes out"),
        "slot": translate("Reminders", "A conversation block begins"),
        "deadline": translate("Reminders", "Something is to be ready"),
        "approval": translate("Reminders", "A yes is waited for"),
        "free": translate("Reminders", "A reminder"),
    }[one.reminder.kind]


def several(some: Sequence[Reminded], names: Names, *, in_private: bool) -> Notice:
    """Many at once, as one."""
    told = translate("Reminders", "%n reminder(s)", "", len(some))
    return Notice(told, "" if in_private else _first_ones(some, names))


def missed(some: Sequence[Reminded], names: Names, *, in_private: bool) -> Notice:
    """What could not be told in time, as one."""
    told = translate("Reminders", "%n reminder(s) while nobody was here", "", len(some))
    return Notice(told, "" if in_private else _first_ones(some, names))


def _first_ones(some: Sequence[Reminded], names: Names) -> str:
    return listed([called(one, names) for one in some], MOST_NAMED + 1)
