"""Short ways to write plan values in tests: `post("send", "2027-03-01T09:00", channels=("li",), speaker="marc")`."""

from datetime import date, datetime
from itertools import count
from typing import Any

from compassdesk.domain.plan import Campaign, Channel, Client, Item, Plan, Spokesperson

_numbers = count(1)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def day(text: str) -> date:
    return date.fromisoformat(text)


def client(**values: Any) -> Client:
    return Client(**{"name": "Delta Pompen B.V.", "timezone": "Europe/Amsterdam", "country": "NL", **values})


def channel(key: str, network: str = "linkedin", **values: Any) -> Channel:
    return Channel(**{"id": key, "name": key.upper(), "network": network, **values})


def person(key: str, **values: Any) -> Spokesperson:
    return Spokesperson(**{"id": key, "name": key.capitalize(), **values})


def campaign(key: str, starts: str, ends: str, **values: Any) -> Campaign:
    return Campaign(**{"id": key, "name": key.capitalize(), "starts": day(starts), "ends": day(ends), **values})


def post(petal: str, starts_at: str | None, *, speaker: str | None = None, **values: Any) -> Item:
    """A post; without an id it gets one of its own."""
    return _item("post", petal, starts_at, speaker, values)


def slot(petal: str, starts_at: str | None, minutes: int = 30, *, speaker: str | None = None, **values: Any) -> Item:
    """A slot; on all channels unless channels are given."""
    channels = values.get("channels", ())
    return _item("slot", petal, starts_at, speaker, {"minutes": minutes, "all_channels": not channels, **values})


def plan(*items: Item, **values: Any) -> Plan:
    """A plan of these items with two channels (li, x), two people (marc, lisa), and what else is given."""
    made: dict[str, Any] = {
        "client": client(),
        "channels": (channel("li"), channel("x", "x", position=1)),
        "spokespersons": (person("lisa"), person("marc")),
        "items": items,
    }
    return Plan(**{**made, **values})


def _item(kind: str, petal: str, starts_at: str | None, speaker: str | None, values: dict[str, Any]) -> Item:
    made: dict[str, Any] = {
        "id": f"{kind}-{next(_numbers):04d}",
        "kind": kind,
        "petal": petal,
        "title": f"{petal.capitalize()} {kind}",
        "starts_at": moment(starts_at) if starts_at else None,
        "spokesperson": speaker,
    }
    return Item(**{**made, **values})
