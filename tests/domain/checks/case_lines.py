"""Items of a worked example in one line each, so that a table can be read as a table.

    "send post mon-fri 09:00"                           five posts, one on each day
    "respond slot mon,wed 15:00 30"                     two slots of 30 minutes
    "W09-W12 send post mon 09:00,17:00 channels=li,x"   two posts a week in four weeks
    "idle send post - status=on_hold"                   an item of this id without a time

A line is: an id if it is not made from the rest, the weeks (else the judged one), petal, kind, days, times, minutes,
and any field of the plan format as `name=value`; a value with a comma is a list, `null` nothing, digits a number.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any

from compassdesk.domain.vocabulary import PETALS, WEEKDAYS
from compassdesk.domain.week import Week

_WEEKS = re.compile(r"W(\d\d)(?:-W(\d\d))?")
_LISTS = ("channels", "co_spokespersons")


def read(line: str, judged: Week) -> list[dict[str, Any]]:
    """The items of a line, as a plan file has them but for what the file's defaults add."""
    words = line.split()
    named = words.pop(0) if words[0] not in PETALS and not _WEEKS.fullmatch(words[0]) else ""
    weeks = _weeks(words.pop(0), judged.year) if _WEEKS.fullmatch(words[0]) else [judged]
    petal, kind, days, *rest = words
    fields = dict(word.split("=", 1) for word in rest if "=" in word)
    times, minutes = [*(word for word in rest if "=" not in word), "", ""][:2]
    item: dict[str, Any] = {"kind": kind, "petal": petal, **{name: _value(name, text) for name, text in fields.items()}}
    if minutes:
        item["minutes"] = int(minutes)
    moments = list(_moments(weeks, days, times))
    made = [{"id": named or f"{petal}-{kind}-undated", **item}] if days == "-" else []
    for number, (at, key) in enumerate(moments):
        spelled = f"{petal}-{kind}-{key}" if not named else named if len(moments) == 1 else f"{named}-{number + 1}"
        made.append({"id": spelled, **item, "starts_at": at})
    return made


def with_ids_of_their_own(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same items; those whose made id was taken get a number behind it."""
    seen: dict[str, int] = {}
    made = []
    for item in items:
        seen[item["id"]] = times = seen.get(item["id"], 0) + 1
        made.append(item if times == 1 else {**item, "id": f"{item['id']}-{times}"})
    return made


def _weeks(spelled: str, year: int) -> list[Week]:
    found = _WEEKS.fullmatch(spelled)
    assert found, spelled
    first, last = int(found[1]), int(found[2] or found[1])
    return [Week(year, number) for number in range(first, last + 1)]


def _moments(weeks: list[Week], days: str, times: str) -> Iterator[tuple[str, str]]:
    if days == "-":
        return
    for week, day, time in product(weeks, _days(days), times.split(",")):
        on = date.fromisocalendar(week.year, week.number, WEEKDAYS.index(day) + 1)
        yield f"{on}T{time}", f"w{week.number:02}-{day}-{time.replace(':', '')}"


def _days(spelled: str) -> Iterator[str]:
    for part in spelled.split(","):
        first, _, last = part.partition("-")
        yield from WEEKDAYS[WEEKDAYS.index(first) : WEEKDAYS.index(last or first) + 1]


def _value(name: str, text: str) -> Any:
    if name in _LISTS and text != "all":
        return text.split(",")
    known: Mapping[str, Any] = {"null": None, "true": True, "false": False}
    return known[text] if text in known else int(text) if text.isdigit() else text
