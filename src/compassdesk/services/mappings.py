"""Which column is which, by the words for columns; and how the user said that a kind of table is read.

What was said is kept on this computer, one small file for each kind. Two files are of a kind when they have the same
headings, in whatever order. The files are those that `compassdesk import --mapping` takes: they may be copied to
another computer, or given to somebody.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.wallclock import zone_named
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.import_preview import LaidOut, Said, UseOfColours, UseOfLines
from compassdesk.exchange.tables.headings import FIELDS, Headings
from compassdesk.services.imports import content
from compassdesk.services.kept_choices import keep, let_go, place_of
from compassdesk.system.folders import config_folder
from compassdesk.system.heading_words import heading_words


class _Kept(msgspec.Struct, omit_defaults=True):
    headings: tuple[str, ...]
    columns: dict[str, str]
    layout: LaidOut = ""
    colours: UseOfColours = ""
    lines: UseOfLines = ""
    zone: str = ""


@cache
def headings() -> Headings:
    """The words for columns, those the user added too, made ready once."""
    return Headings(heading_words())


def mappings_folder() -> Path:
    """Where they are kept, also those that the user put there under a name of his own."""
    return config_folder() / "mappings"


def remembered(headings: Iterable[str]) -> Said:
    """What was said of tables with these headings; nothing where nothing was that can still be read."""
    path = _path(headings)
    if not path.exists():
        return Said()
    try:
        kept = msgspec.json.decode(content(path).removeprefix(b"\xef\xbb\xbf"), type=_Kept)
    except (PlanError, msgspec.DecodeError, UnicodeDecodeError):
        return Said()
    if not {*FIELDS}.issuperset(kept.columns.values()):
        return Said()
    return Said(
        mapping=kept.columns or None, layout=kept.layout, colours=kept.colours, lines=kept.lines, zone=_known(kept.zone)
    )


def remember(headings: Iterable[str], said: Said) -> None:
    """Keep what was said of columns, layout, colours, lines and times of such tables; what was kept is gone.

    The errors of `write_whole`.
    """
    told = tuple(headings)
    kept = _Kept(told, dict(said.mapping or {}), said.layout, said.colours, said.lines, said.zone)
    keep(_path(told), msgspec.json.format(msgspec.json.encode(kept)))


def _known(zone: str) -> str:
    """A zone that this computer knows; none where it does not."""
    try:
        return zone_named(zone).name if zone else ""
    except InputError:
        return ""


def forget(headings: Iterable[str]) -> None:
    """Read tables with these headings as they say from now on; a WorldError of `world_error` where that cannot be."""
    let_go(_path(headings))


def _path(headings: Iterable[str]) -> Path:
    return place_of(mappings_folder(), "kind", sorted(set(map(heading_key, headings))))
