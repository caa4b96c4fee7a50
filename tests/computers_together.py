"""Computers that work on one client through a folder, and a program that carries files between their folders."""

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.joining.joining import join
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.exchange.together.shared_folder import SharedFolder
from compassdesk.services import copies_merged, plans, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import open_client

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


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
                return found.waiting
            self.file.perform("", copies_merged.write_looked_at, found.joined, found.other, found.at, came=True)

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
