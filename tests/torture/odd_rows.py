"""The sample client with dozens of odd rows in each list that a window shows: no words, too many, marks, scripts."""

import random
from pathlib import Path
from typing import Any

from msgspec.structs import asdict, replace

from clients_clock import TODAY
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Plan, Record
from compassdesk.services.opening import create_client
from compassdesk.services.sample import fill_in_pictures, sample_day, sample_plan

LISTS = (
    "series", "templates", "weekly_places", "year_days", "reminders", "snippets", "organise_tasks", "insights",
    "day_notes", "campaigns", "small_wins", "experiments",
)  # fmt: skip
WORDS = ("", " ", "<b>x</b>", "é漢字🎉", "مرحبا", "x" * 300, "{title}", "a\nb", "0", "-1")
SAID = {"name", "title", "text", "note", "body", "what", "proof", "hypothesis", "result", "outcome"}
EACH = 60


def client_of_odd_rows(path: Path, seed: int) -> Path:
    """Write it there."""
    plan = odd_plan(sample_plan("en", sample_day("en", TODAY)), random.Random(seed))
    create_client(path, plan.client, as_patch(plan), more=fill_in_pictures).close()
    return path


def odd_plan(plan: Plan, chance: random.Random) -> Plan:
    """The plan with `EACH` more rows in each of the lists, made from those that it has."""
    more = {}
    for name in LISTS:
        rows = getattr(plan, name)
        made = [_odd(rows[number % len(rows)], f"odd-{number}", number, chance) for number in range(EACH)]
        more[name] = (*rows, *made)
    return replace(plan, **more)


def _odd(row: Any, row_id: str, number: int, chance: random.Random) -> Any:
    fields = row.content if isinstance(row, Record) else asdict(row)
    said = {name: f"{chance.choice(WORDS)} {number}".strip() for name in SAID & fields.keys() if fields[name]}
    if isinstance(row, Record):
        return Record(row_id, {**row.content, **said})
    return replace(row, id=row_id, **said)
