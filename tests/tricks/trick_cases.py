"""Reads the tricks: ways to silence or soften the checks without answering anybody, as plans a person can read.

`bases.json` holds plans that are caught, before anything is done to them:

    {"house": {"plan": {plan parts}},
     "loud": {"on": "house", "week": "2027-W09", "now": "2027-02-26T12:00",
              "plan": {...}, "shows": {"CD-01": "serious"}}}

A base is laid over the one it stands `on`. `shows` names what is shown of it, check by check, and nothing else may be.
Each other file is a family of tricks:

    {"tricks": [{"name": "…", "base": "loud", "change": {plan parts}, "hopes": "…", "caught": {…}}]}

`change` is laid over the base, and says the whole trick: `hopes` is what the trickster expects of it. A trick may have
a `week` and a `now` of its own, and may be judged in the `weeks` that end with that week.

Laying one plan over another: objects (client, check_settings) go field by field, `null` takes a field away. A row
changes the row with its id field by field, else it is a new one. Beside the lists of the plan file stand
    "every": {"items": [{"where": {"petal": "send"}, "set": {"petal": "respond"}}]}    changes rows that are alike
    "without": {"channels": ["ig"]}                                                    takes rows away
A row whose id ends in `1..10` stands for ten, and a row whose `starts_at` is a list for one at each start, with a
number behind its id; `2027-03-01..05T09:00` is nine o'clock on five days. `{n}` in a text is the number of the row.
An item gets the defaults of its kind (see `DEFAULTS`), and its id as title.

`caught` says what the domain's rules make of it (domain.md version 2), in one of these ways:
    {"shown": {"CD-01": "serious"}}    these are shown, and this grave; others may be shown too
    {"refused": "waivers[0].until"}    the file is refused, and this is named
    {"named": {"off": ["CD-03"]}}      it is told among what was not judged, where C7 says that telling is enough
    {"accepted": "…"}                  nothing is shown, for this reason; there are at most eight of these
Of a trick that is judged in several weeks one week must say it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

DATA = Path(__file__).parent / "data"
DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "post": {"petal": "send", "status": "draft", "minutes": 20, "channels": ["li"]},
    "slot": {"petal": "respond", "status": "draft", "minutes": 30, "channels": ["li"], "spokesperson": "marc"},
}
_DAYS = re.compile(r"(\d{4}-\d{2}-)(\d{2})\.\.(\d{2})(T.*)")
_NUMBERS = re.compile(r"(.*?)(\d+)\.\.(\d+)")

Document = dict[str, Any]


class Asked(Struct, frozen=True):
    """A plan as a plan file would have it, and what the command line is asked about it."""

    document: Document
    week: str
    now: str
    weeks: int = 1


class Base(Struct, frozen=True):
    """A plan that is caught."""

    name: str
    asked: Asked
    shows: Mapping[str, str]

    def __str__(self) -> str:
        return self.name


class Trick(Struct, frozen=True):
    """One way to silence what is shown of a base."""

    name: str
    base: str
    asked: Asked
    hopes: str
    caught: Mapping[str, Any]

    def __str__(self) -> str:
        return self.name


@cache
def bases() -> Mapping[str, Base]:
    """The plans that are judged; the house they stand on is none of them."""
    rows = _content("bases.json")
    return {
        name: Base(name, Asked(_plan_of(rows, name), row["week"], row["now"]), row["shows"])
        for name, row in rows.items()
        if "shows" in row
    }


@cache
def tricks() -> tuple[Trick, ...]:
    """All tricks, by the name of their family and their own."""
    return tuple(_read())


def laid_over(below: Document, above: Mapping[str, Any]) -> Document:
    """A plan with another one over it; neither is changed."""
    made = {**below}
    for part, value in above.items():
        if part not in ("every", "without"):
            made[part] = _over(made.get(part), value)
    for part, clauses in above.get("every", {}).items():
        for clause in clauses:
            made[part] = list(_each(made[part], clause["where"], clause["set"]))
    for part, ids in above.get("without", {}).items():
        made[part] = [row for row in made[part] if row["id"] not in ids]
    return made


def _read() -> Iterator[Trick]:
    for path in sorted(DATA.glob("*.json")):
        if path.name == "bases.json":
            continue
        for row in _content(path.name)["tricks"]:
            base = bases()[row["base"]].asked
            yield Trick(
                name=f"{path.stem}: {row['name']}",
                base=row["base"],
                asked=Asked(
                    laid_over(base.document, row["change"]),
                    row.get("week", base.week),
                    row.get("now", base.now),
                    row.get("weeks", 1),
                ),
                hopes=row["hopes"],
                caught=row["caught"],
            )


def _content(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def _plan_of(rows: Mapping[str, Any], name: str) -> Document:
    row = rows[name]
    below = _plan_of(rows, row["on"]) if "on" in row else {"format": "compassdesk-plan", "version": 1, "domain": 2}
    return laid_over(below, row["plan"])


def _over(below: Any, above: Any) -> Any:
    if isinstance(above, dict):
        merged = {**(below or {})}
        for field, value in above.items():
            merged[field] = _over(merged.get(field), value) if isinstance(value, dict) else value
        return {field: value for field, value in merged.items() if value is not None}
    if not isinstance(above, list) or not all(isinstance(row, dict) for row in above):
        return above
    made = {_key(row, number): row for number, row in enumerate(below or ())}
    for number, row in enumerate(one for several in above for one in _rows(several)):
        key = _key(row, len(made) + number)
        made[key] = _over(made[key], row) if key in made else _whole(row)
    return list(made.values())


def _key(row: Mapping[str, Any], number: int) -> str:
    return row.get("id") or f"row {number}"


def _rows(row: Document) -> Iterator[Document]:
    """The rows that one line of a data file stands for."""
    numbers = _NUMBERS.fullmatch(row.get("id", ""))
    if numbers:
        for number in range(int(numbers[2]), int(numbers[3]) + 1):
            yield _numbered({**row, "id": f"{numbers[1]}{number}"}, number)
    elif isinstance(row.get("starts_at"), list):
        starts = [start for written in row["starts_at"] for start in _starts(written)]
        for number, start in enumerate(starts, 1):
            yield _numbered({**row, "id": f"{row['id']}{number}", "starts_at": start}, number)
    else:
        yield row


def _starts(written: str) -> Iterator[str]:
    days = _DAYS.fullmatch(written)
    if not days:
        yield written
        return
    day, last = date.fromisoformat(days[1] + days[2]), date.fromisoformat(days[1] + days[3])
    while day <= last:
        yield f"{day}{days[4]}"
        day += timedelta(days=1)


def _numbered(value: Any, number: int) -> Any:
    match value:
        case str():
            return value.replace("{n}", str(number))
        case list():
            return [_numbered(inner, number) for inner in value]
        case dict():
            return {_numbered(key, number): _numbered(inner, number) for key, inner in value.items()}
    return value


def _whole(row: Document) -> Document:
    if "kind" in row and row["kind"] in DEFAULTS and "id" in row:
        return {"title": row["id"], **DEFAULTS[row["kind"]], **row}
    return row


def _each(rows: list[Document], where: Mapping[str, Any], to: Document) -> Iterator[Document]:
    number = 0
    for row in rows:
        if all(row.get(field) == value for field, value in where.items()):
            number += 1
            yield _over(row, _numbered(to, number))
        else:
            yield row
