"""Client files of a known size for the bench: every month holds the same number of items, so size only adds months."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Client, Item, Plan, Spokesperson
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile

PER_MONTH = 1000
SHOWN = date(2027, 3, 15)
"""A day in the month every bench looks at."""
WORDS = (
    "bridge",
    "council",
    "flood",
    "garden",
    "harbour",
    "library",
    "market",
    "pump",
    "school",
    "square",
    "volunteer",
)


def shown_moment() -> datetime:
    """A clock that stands still in the month shown."""
    return datetime(SHOWN.year, SHOWN.month, SHOWN.day, 9, tzinfo=UTC)


def items(count: int, seed: int = 7) -> list[Item]:
    """`count` items, PER_MONTH a month, the last month being the one shown; petals and lengths as in real plans."""
    chance = random.Random(seed)
    months = max(1, count // PER_MONTH)
    first = (SHOWN.year * 12 + SHOWN.month - 1) - (months - 1)
    made = []
    for number in range(count):
        year, month = divmod(first + number * months // count, 12)
        start = datetime(year, month + 1, 1, 7) + timedelta(
            days=chance.randrange(28), minutes=15 * chance.randrange(52)
        )
        petal = chance.choices(("listen", "respond", "send", "activate"), (2, 3, 6, 2))[0]
        slot = petal in {"listen", "respond"}
        made.append(
            Item(
                id=f"item-{number:06d}",
                kind="slot" if slot else "post",
                petal=petal,
                title=f"{chance.choice(WORDS).title()} and {chance.choice(WORDS)} {number}",
                status="scheduled",
                body=" ".join(chance.choices(WORDS, k=30)),
                starts_at=start,
                minutes=30 if slot else 20,
                channels=()
                if slot
                else tuple(sorted(chance.sample(("fb", "x", "ig", "li"), chance.choice((1, 1, 2))))),
                all_channels=slot,
                spokesperson=chance.choice(("noor", "samir", "ineke")),
                kept="yes" if slot else "unknown",
            )
        )
    return made


CHANNELS = tuple(
    Channel(id=key, name=name, network=network)
    for key, name, network in (
        ("fb", "Facebook", "facebook"),
        ("x", "X", "x"),
        ("ig", "Instagram", "instagram"),
        ("li", "LinkedIn", "linkedin"),
    )
)
PEOPLE = tuple(
    Spokesperson(id=key, name=name, legal_basis="contract")
    for key, name in (("noor", "Noor Bakker"), ("samir", "Samir Kaya"), ("ineke", "Ineke Visser"))
)
CLIENT = Client(name="Bench", timezone="Europe/Amsterdam", country="NL", profile="webcare_public")


def client_file(folder: Path, count: int) -> Path:
    """A client file with `count` items."""
    path = folder / f"bench-{count}.compass"
    create_client(path, CLIENT, Patch(channels=CHANNELS, spokespersons=PEOPLE, items=tuple(items(count)))).close()
    return path


def copies_of(path: Path, *names: str) -> list[ClientFile]:
    """Copies of a client file beside it, open, each a replica of its own."""
    copies = [path.with_name(f"{name}-{path.name}") for name in names]
    for one in copies:
        shutil.copy(path, one)
    return [open_client(one) for one in copies]


def plan_of(count: int, first: datetime) -> Plan:
    """A plan with `count` items spread evenly over the four weeks from `first`."""
    spread = tuple(
        replace(item, starts_at=first + timedelta(minutes=28 * 1440 * number // count // 15 * 15))
        for number, item in enumerate(items(count))
    )
    return Plan(client=CLIENT, channels=CHANNELS, spokespersons=PEOPLE, items=spread)
