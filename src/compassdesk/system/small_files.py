"""Small files of this computer's own, written whole."""

from contextlib import suppress
from pathlib import Path

from compassdesk.disk import give_name, part_of, write_new
from compassdesk.domain.errors import WorldError, world_error


def put(path: Path, content: bytes) -> WorldError | None:
    """Write a file of its user's alone in the place of the one before; gives the trouble, a WorldError, if any."""
    passing = part_of(path)
    try:
        write_new(passing, content, 0o600)
        give_name(passing, path, replace=True)
    except OSError as error:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
        return world_error(error, str(path))
    return None
