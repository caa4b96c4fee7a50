"""A client file of a few hundred rows, protected or not, and what of it was rescued."""

from functools import cache
from pathlib import Path

import pytest

from builders import channel, client, day, person, post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight, Placement, Plan, Record, Waiver
from compassdesk.services import plans, protection
from compassdesk.services.opening import open_client
from compassdesk.services.rescue import Rescued
from prepared import prepared

ZONE = "Europe/Amsterdam"
PASSPHRASE = "vier losse woorden"  # noqa: S105 - of a test


@cache
def rows() -> Patch:
    """A few hundred of every kind."""
    items = tuple(
        post(
            "send", None, id=f"i{number:03}", title=f"Item {number}", body=f"Words of item {number}. " * (number % 40),
            channels=("li", "x"), speaker="marc", labels=(f"label {number % 7}",),
            placements=(Placement("x", text=f"Short {number}"),) if number % 3 == 0 else (),
        )
        for number in range(300)
    )  # fmt: skip
    return Patch(
        channels=(channel("li"), channel("x", "x", position=1)),
        spokespersons=(person("lisa"), person("marc")),
        items=items,
        insights=tuple(Insight(f"n{number}", f"Heard {number}", slot=f"i{number:03}") for number in range(40)),
        waivers=(Waiver("CD-01", day("2027-06-01"), "Summer", id="w1"),),
        series=(Record("r1", {"rule": "FREQ=WEEKLY"}),),
    )


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """The closed file."""
    path = tmp_path / "filled.compass"
    prepared(path, client(), rows()).close()
    return path


@pytest.fixture
def protected(filled: Path) -> Path:
    protection.protect(filled, PASSPHRASE)
    return filled


def locked_copy(path: Path, content: bytes, name: str) -> Path:
    """A file of this content that was unlocked by its passphrase."""
    copy = path.with_name(name)
    copy.write_bytes(content)
    protection.unlock(copy, PASSPHRASE)
    return copy


def plan_in(path: Path) -> Plan:
    file = open_client(path, read_only=True)
    try:
        return file.read(plans.whole)
    finally:
        file.close()


def told(rescued: Rescued) -> set[tuple[str, str, str]]:
    return {(one.wrong["row"], one.wrong["id"], one.wrong["field"]) for one in rescued.mends}


def translating_errors(rescued: Rescued) -> set[tuple[str, str]]:
    return {(name, key) for name, key, _ in told(rescued)}
