"""Small wins: what went well, with its proof, and who was told of it (domain.md A18, A43).

They lie in the plan as records. What a record says that is not understood here is kept, and one that does not say what
was won is none.
"""

from datetime import date

from msgspec import Struct

from compassdesk.domain.experiments import Experiment
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import day_in, key_in, rewritten, text_in


class SmallWin(Struct, frozen=True):
    """`day` is the day of it, `item` the item that it came of."""

    id: str
    what: str
    day: date | None = None
    proof: str = ""
    told_to: str = ""
    item: str | None = None


def small_wins(plan: Plan) -> tuple[SmallWin, ...]:
    """The small wins of a plan, the latest first, those without a day last."""
    known = (small_win(record) for record in plan.small_wins)
    return tuple(sorted((one for one in known if one is not None), key=order))


def small_wins_between(plan: Plan, first: date, last: date) -> tuple[SmallWin, ...]:
    """Those of the days first..last, both included, the earliest first."""
    dated = [one for one in small_wins(plan) if one.day is not None and first <= one.day <= last]
    return tuple(sorted(dated, key=lambda one: (one.day or first, one.what.casefold(), one.id)))


def order(one: SmallWin) -> tuple[int, str, str]:
    """By which they are listed."""
    return -(one.day or date.min).toordinal(), one.what.casefold(), one.id


def small_win(record: Record) -> SmallWin | None:
    """What a record means; None for one that does not say what was won."""
    said = record.content
    what = text_in(said.get("what"))
    if what is None:
        return None
    return SmallWin(
        id=record.id,
        what=what,
        day=day_in(said.get("date")),
        proof=text_in(said.get("proof")) or "",
        told_to=text_in(said.get("told_to")) or "",
        item=key_in(said.get("item")),
    )


def record_of(one: SmallWin, before: Record | None = None) -> Record:
    """A small win as a record, with whatever else the record of before says."""
    said = {
        "date": one.day.isoformat() if one.day is not None else None,
        "what": one.what,
        "proof": one.proof or None,
        "told_to": one.told_to or None,
        "item": one.item,
    }
    return rewritten(one.id, said, before)


def of_item(item: Item, day: date, proof: str) -> SmallWin:
    """What an item gave: of a block what was heard in it, of a post its title; `proof` are its results in words."""
    heard = " ".join(item.kept_note.split()) if item.kind == "slot" else ""
    return SmallWin("", heard or item.title, day, proof, item=item.id)


def of_experiment(one: Experiment, day: date) -> SmallWin:
    """What an experiment showed; its hypothesis is what it proves."""
    item = one.items[0] if one.items else None
    return SmallWin("", one.result or one.hypothesis, day, one.hypothesis if one.result else "", item=item)
