"""Contents of attachments beside a plan file, which only names them: a folder of files, each called by its hash.

`team.plan.json` has `team.plan.files/`, with `<sha256>.jpg` and so on. A missing one is told, never fatal; one that is
not what its name says is none.
"""

import os
from collections.abc import Callable, Iterable
from hashlib import sha256 as hash_of
from pathlib import Path

from compassdesk.domain.attachments import ENDINGS, Attachment
from compassdesk.domain.errors import world_error
from compassdesk.domain.giving_up import go_on
from compassdesk.exchange.atomic import write_whole
from compassdesk.exchange.file_names import is_plan_file

MOST_BYTES = 200_000_000
"""Of one file, as for those that are attached by hand."""


def folder_beside(plan_file: Path) -> Path:
    """The folder that belongs to a plan file."""
    name = plan_file.name
    return plan_file.with_name((name[:-5] if is_plan_file(plan_file) else name) + ".files")


def write_beside(plan_file: Path, named: Iterable[Attachment], content: Callable[[str], bytes | None]) -> int:
    """Write what the attachments of a plan hold beside its file; gives how many lie there. `content` gives one by hash.

    What is there already under its hash stays. WorldErrors of `write_whole`.
    """
    written, folder = 0, folder_beside(plan_file)
    for one in {one.sha256: one for one in named if one.sha256}.values():
        go_on()
        found = content(one.sha256)
        if found is None or not _is_a_hash(one.sha256):
            continue
        target = folder / f"{one.sha256}{ENDINGS[one.kind] if one.kind else ''}"
        try:
            folder.mkdir(exist_ok=True)
            there = target.stat().st_size if target.is_file() else None
        except OSError as error:
            raise world_error(error, str(folder)) from error
        if there != len(found):
            write_whole(target, found, replace=True)
        written += 1
    return written


def lying_beside(plan_file: Path, named: Iterable[Attachment]) -> dict[str, str]:
    """The paths of the contents that lie beside a plan file, by their hash; only those that its plan names."""
    folder, wanted = folder_beside(plan_file), {one.sha256 for one in named if _is_a_hash(one.sha256)}
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return {}
    found = {entry.name.partition(".")[0].casefold(): entry.path for entry in entries}
    return {key: found[key] for key in sorted(wanted) if key in found}


def content_in(path: str, sha256: str) -> bytes | None:
    """What a file holds, if that is what its hash says; None for one that is something else, gone or too large."""
    try:
        if not Path(path).is_file() or Path(path).stat().st_size > MOST_BYTES:
            return None
        content = Path(path).read_bytes()
    except OSError:
        return None
    return content if hash_of(content).hexdigest() == sha256 else None


def _is_a_hash(spelled: str) -> bool:
    return len(spelled) == 64 and all(sign in "0123456789abcdef" for sign in spelled)
