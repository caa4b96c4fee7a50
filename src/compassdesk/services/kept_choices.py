"""What a user chose while something came in, kept on this computer: one small file for each thing it was chosen for."""

import hashlib
from pathlib import Path

from compassdesk.domain.errors import world_error
from compassdesk.exchange.atomic import write_whole
from compassdesk.system.folders import made


def place_of(folder: Path, kind: str, parts: list[str]) -> Path:
    """Where in a folder a choice is kept; `kind` begins the file's name, `parts` tell what it was chosen for."""
    told = "\x1f".join(parts).encode(errors="replace")
    return folder / f"{kind}-{hashlib.blake2b(told, digest_size=8).hexdigest()}.json"


def keep(path: Path, content: bytes) -> None:
    """Keep a choice in the place of the one before; the errors of `write_whole`."""
    made(path.parent)
    write_whole(path, content + b"\n", replace=True, private=True)


def let_go(path: Path) -> None:
    """Keep a choice no longer; a WorldError of `world_error` where that cannot be."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise world_error(error, str(path)) from error
