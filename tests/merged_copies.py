"""Copies of a client's file in which three people went on, for whoever brings them together."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from builders import campaign, plan, post, slot
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.services import copies_merged, plans
from compassdesk.services.copies_merged import Other
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile


@pytest.fixture
def files(tmp_path: Path) -> Iterator[tuple[ClientFile, ClientFile, ClientFile]]:
    """Noor's file, and the copies that Sanne and Tarik got of it."""
    made = plan(
        post(
            "send", "2027-03-09T10:00", id="visit", title="Visit", body="They came.", channels=("li",), speaker="marc"
        ),
        post("send", "2027-03-10T10:00", id="tips", title="Weekend tips", channels=("li",), speaker="marc"),
        slot("respond", "2027-03-11T10:00", id="webcare", title="Webcare"),
        campaigns=(campaign("trees", "2027-03-08", "2027-03-20"),),
    )
    first = tmp_path / "noor.compass"
    create_client(first, made.client, as_patch(made)).close()
    for name in ("sanne", "tarik"):
        shutil.copy(first, tmp_path / f"{name}.compass")
    opened = tuple(open_client(tmp_path / f"{name}.compass") for name in ("noor", "sanne", "tarik"))
    yield opened  # type: ignore[misc]
    for one in opened:
        one.close()


def shouting_copies(folder: Path) -> tuple[Path, Path]:
    """Ten sends of twenty minutes and a moment to listen, as in the table of C4 of the authority, and a copy of it."""
    sent: dict[str, Any] = {"body": "x", "channels": ("li",), "speaker": "marc", "status": "approved"}
    at = [f"2027-03-{day:02d}T{hour}:00" for day in range(8, 13) for hour in (10, 14)]
    made = plan(
        *(post("send", one, id=f"p{n}", title=f"Post {n}", **sent) for n, one in enumerate(at)),
        slot("listen", "2027-03-12T16:00", 60, id="slot", title="Listen", speaker="lisa", status="approved"),
    )
    first, second = folder / "noor.compass", folder / "sanne.compass"
    create_client(first, made.client, as_patch(made)).close()
    shutil.copy(first, second)
    return first, second


def item(file: ClientFile, key: str) -> Item:
    (found,) = file.read(plans.items_by_id, [key])
    return found


def edit(file: ClientFile, key: str, **values: Any) -> None:
    file.perform("Edit", write, Patch(items=(replace(item(file, key), **values),)))


def remove(file: ClientFile, *keys: str, of: str = "items") -> None:
    file.perform("Remove", write, Patch(removed=tuple((of, key) for key in keys)))


def merge(into: ClientFile, other: ClientFile, chosen: Any = None) -> Any:
    return into.perform("Merge", copies_merged.merge, Other(other.read(copies_merged.copy_in)), chosen)


def whole(file: ClientFile) -> Plan:
    return file.read(plans.whole)
