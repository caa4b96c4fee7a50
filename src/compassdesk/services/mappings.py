"""Which column is which: by the words for columns, and as the user said for a kind of file.

What was said is kept on this computer, one small file for each kind. Two files are of a kind when they have the same
headings, in whatever order. The files are those that `compassdesk import --mapping` takes: they may be copied to
another computer, or given to somebody.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from compassdesk.domain.errors import PlanError, world_error
from compassdesk.exchange.atomic import write_whole
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.tables.headings import FIELDS, Headings
from compassdesk.services.imports import read_mapping
from compassdesk.system.folders import config_folder, made
from compassdesk.system.heading_words import heading_words


@cache
def headings() -> Headings:
    """The words for columns, those the user added too, made ready once."""
    return Headings(heading_words())


def mappings_folder() -> Path:
    """Where they are kept, also those that the user put there under a name of his own."""
    return config_folder() / "mappings"


def remembered(told: Iterable[str]) -> dict[str, str] | None:
    """Heading → field as it was said for tables with these headings; None when nothing was that can still be read."""
    path = _path(told)
    if not path.exists():
        return None
    try:
        mapping = read_mapping(path)
    except PlanError:
        return None
    return mapping if mapping and {*FIELDS}.issuperset(mapping.values()) else None


def remember(columns: Iterable[str], mapping: Mapping[str, str]) -> None:
    """Keep what was said for tables with these headings in the place of what was kept; the errors of `write_whole`."""
    told = tuple(columns)
    path = _path(told)
    made(path.parent)
    document = {"headings": list(told), "columns": dict(mapping)}
    write_whole(path, f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode(), replace=True, private=True)


def forget(columns: Iterable[str]) -> None:
    """Read tables with these headings as they say from now on; a WorldError of `world_error` where that cannot be."""
    path = _path(columns)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise world_error(error, str(path)) from error


def _path(columns: Iterable[str]) -> Path:
    told = "\x1f".join(sorted(set(map(heading_key, columns))))
    return mappings_folder() / f"kind-{hashlib.blake2b(told.encode(errors='replace'), digest_size=8).hexdigest()}.json"
