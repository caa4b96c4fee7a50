"""Computers that work on one client through a folder, and programs that carry files between their folders."""

import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from builders import plan, post, slot
from compassdesk.domain.joining.joining import join
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Item
from compassdesk.exchange.together import shared_folder
from compassdesk.exchange.together.shared_folder import SharedFolder
from compassdesk.services import copies_merged, plans, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.fixture(params=["", "a passphrase"])
def three(request, tmp_path: Path) -> Iterator[tuple["Computer", "Computer", "Computer"]]:
    made = plan(
        post("send", "2027-03-09T10:00", id="visit", title="Visit", channels=("li",), speaker="marc"),
        post("send", "2027-03-10T10:00", id="tips", title="Tips", channels=("li", "x"), speaker="marc"),
        slot("respond", "2027-03-11T10:00", id="webcare", title="Webcare"),
    )
    first = tmp_path / "noor.compass"
    file = create_client(first, made.client, as_patch(made))
    folder, secret = shared_folder.make(tmp_path / "together", *file.read(working_together.identity), request.param)
    file.close()
    names = ("Noor", "Sanne", "Tarik")
    for name in names[1:]:
        shutil.copy(first, tmp_path / f"{name}.compass")
    computers = tuple(
        Computer(first if name == "Noor" else tmp_path / f"{name}.compass", folder, secret, name) for name in names
    )
    yield computers  # type: ignore[misc]
    for one in computers:
        one.file.close()


class Computer:
    """A file of the client, and the folder as this computer sees it."""

    def __init__(self, path: Path, folder: SharedFolder, secret: str, name: str) -> None:
        self.file, self.folder, self.secret, self.name = open_client(path), folder, secret, name

    def close(self) -> None:
        self.file.close()

    def item(self, key: str) -> Item | None:
        return next(iter(self.file.read(plans.items_by_id, [key])), None)

    def edit(self, key: str, **values: Any) -> None:
        self.file.perform("Edit", write, Patch(items=(replace(self.item(key), **values),)))

    def send(self) -> int:
        return self.file.read(working_together.send, self.folder, self.name, NOW)

    def receive(self) -> int:
        """Bring in all that is there; how many files are still waited for."""
        while True:
            found = self.file.read(working_together.arrival, self.folder, self.secret)
            if found.other is None:
                break
            self.file.perform("", copies_merged.write_looked_at, found.joined, found.other, found.at, came=True)
        if contents := self.file.read(working_together.contents_there, self.folder, self.secret):
            self.file.perform("", working_together.bring_contents, contents, came=True)
        return found.waiting

    def reopen(self) -> None:
        """Close the file and open it again, and look whether what was told is whole, as a window does then."""
        path = self.file.path
        self.file.close()
        self.file = open_client(path)
        self.file.read(working_together.take_back_unreadable, self.folder, self.secret)

    def replica(self) -> str:
        return self.file.read(working_together.replica, self.file.path)

    def whole(self) -> Any:
        return self.file.read(plans.whole)


def known(one: Computer) -> Any:
    """The plan and what waits in it for a choice; what an edit has settled says nothing any more."""
    here = one.file.read(copies_merged.copy_in)
    choices = {(choice.key, choice.shown, choice.others) for choice in join(here, here).choices}
    return replace(here.plan, conflicts=()), choices


def seen_elsewhere(one: Computer, path: Path) -> Path:
    shutil.copytree(one.folder.path, path)
    one.folder = replace(one.folder, path=path)
    return path


def carry(hand: random.Random, folders: list[Path], *, whole: bool = False) -> None:
    """Carry some files, or all of them whole, from each folder to the others, as a sync program does."""
    for source in folders:
        for path in sorted(source.rglob("*.compass-change")):
            for target in folders:
                lying = target / path.relative_to(source)
                content = path.read_bytes()
                if lying == path or (lying.exists() and lying.stat().st_size >= len(content)):
                    continue
                if whole:
                    lying.write_bytes(content)
                elif hand.random() < 0.5:
                    lying.write_bytes(content[: hand.randrange(len(content) + 1)] if hand.random() < 0.3 else content)


class SyncProgram:
    """What keeps folders alike by way of a server: files come late, in any order and in part at first, removals travel,
    and now and then it makes a conflicted copy of what nobody changed.
    """

    def __init__(self, hand: random.Random, folders: list[Path]) -> None:
        self._hand, self.folders = hand, folders
        self._server: dict[Path, bytes | None] = {}
        """None for what somebody removed."""
        self._carried: dict[Path, set[Path]] = {folder: set() for folder in folders}
        """What was whole in a folder: when it lies there no more, somebody removed it."""

    def carry(self, *, whole: bool = False, away: Path | None = None) -> None:
        """Carry some files, or all of them whole, but from and to the folder that is away."""
        for _ in range(2 if whole else 1):
            for folder in self.folders:
                if folder != away:
                    self._up(folder)
                    self._down(folder, whole=whole)

    def _up(self, folder: Path) -> None:
        lying = {one.relative_to(folder) for one in folder.rglob("*") if one.is_file() and one.name[0] != "."}
        for gone in self._carried[folder] - lying:
            self._server[gone] = None
            self._carried[folder].discard(gone)
        for name in sorted(lying - self._server.keys()):
            self._server[name] = (folder / name).read_bytes()
            self._carried[folder].add(name)

    def _down(self, folder: Path, *, whole: bool) -> None:
        for name, content in sorted(self._server.items()):
            if name in self._carried[folder] and content is not None:
                continue
            if not whole and self._hand.random() < 0.5:
                continue
            if content is None:
                (folder / name).unlink(missing_ok=True)
                self._carried[folder].discard(name)
            elif not whole and self._hand.random() < 0.3:
                (folder / name).write_bytes(content[: self._hand.randrange(len(content) + 1)])
            else:
                (folder / name).write_bytes(content)
                self._carried[folder].add(name)
                if self._hand.random() < 0.02 and "conflicted" not in name.name:
                    (folder / name).with_stem(f"{name.stem} (conflicted copy)").write_bytes(content)
