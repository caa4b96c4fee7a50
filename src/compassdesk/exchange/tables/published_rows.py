"""A table of a scheduling tool that tells what went out: which columns say so, and what a row says of a post."""

import re
from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.came_out import COUNTS, MOST
from compassdesk.domain.plan import Plan
from compassdesk.domain.text_length import shortened
from compassdesk.exchange.folded_words import folded, heading_key
from compassdesk.exchange.network_names import network_at, network_of
from compassdesk.exchange.schedulers.posts_told import State, ToldRow
from compassdesk.exchange.tables.guesses import is_everywhere, split_channels, status_of
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.rows_to_items import RawRow
from compassdesk.exchange.tables.sheet_rows import SHORT, SortedSheet

_FAILED = frozenset(("failed", "error", "errored", "not sent", "mislukt", "fout", "fehlgeschlagen", "échec", "echec"))
_OUT = frozenset(("success", "successful", "delivered", "gelukt", "sent successfully"))
_WAITING = frozenset(("idea", "draft", "in_review", "approved", "scheduled", "on_hold"))
_COUNT = re.compile(r"\d{1,3}(?:[., ’'\u00a0\u202f]\d{3})+|\d+(?:[.,]0+)?")
_ZEROS = re.compile(r"[.,]0+\Z")
_ASKED = 200
"""Rows whose states are looked at before a table is taken for one that tells what went out."""


class ToldColumns(Struct, frozen=True):
    """The places of the columns that tell of posts that went out, by what they tell."""

    places: Mapping[str, int]
    channels: tuple[int, ...]
    """All columns that name a network, a channel or an account."""
    published: bool
    """Whether the table tells what went out."""


def told_columns(sheet: SortedSheet, words: Headings) -> ToldColumns:
    """What the columns of a sheet tell of posts that went out."""
    places: dict[str, int] = {}
    for at, heading in enumerate(sheet.headings):
        if (told := words.told.get(heading_key(heading))) is not None:
            places.setdefault(told, at)
    fields = words.fields(sheet.headings)
    channels = tuple(at for at, field in enumerate(fields) if field == "channels" or sheet.fields[at] == "channels")
    counts = [name for name in COUNTS if name in places and _are_counts(sheet, places[name])]
    said = any(status_of(row.cells.get("status", "")) == "published" for row in sheet.rows[:_ASKED])
    published = "post_address" in places or "went_out" in places or bool(counts) or said
    return ToldColumns(
        {name: at for name, at in places.items() if name not in COUNTS or name in counts}, channels, published
    )


def _are_counts(sheet: SortedSheet, at: int) -> bool:
    """Whether a column holds numbers: "Comments" may be remarks as well."""
    cells = [cell for row in sheet.rows[:_ASKED] if (cell := _cell(row, at))]
    return bool(cells) and all(_COUNT.fullmatch(cell) or cell in {"-", "–", "N/A"} for cell in cells)


def tells_of_a_post(row: RawRow, columns: ToldColumns) -> bool:
    """Whether a row of a table that tells what went out says where its post stands, when it went out or who saw it."""
    if not columns.published:
        return False
    said = {name: _cell(row, at) for name, at in columns.places.items()}
    return any(
        _COUNT.fullmatch(cell) is not None and any(sign in "123456789" for sign in cell)
        if name in COUNTS
        else bool(cell)
        for name, cell in said.items()
    )


class RowsTelling:
    """Reads what rows say, for the channels of a plan."""

    def __init__(self, plan: Plan, columns: ToldColumns) -> None:
        self._columns = columns
        self._named: dict[str, set[str]] = {}
        self._of_network: dict[str, set[str]] = {}
        for channel in plan.channels:
            for name in {folded(channel.name), folded(channel.handle)} - {""}:
                self._named.setdefault(name, set()).add(channel.id)
            self._of_network.setdefault(channel.network, set()).add(channel.id)

    def row(self, raw: RawRow, mark: str, at: datetime | None) -> ToldRow:
        """What a row says; `at` is when it says that it went out, or will."""
        text = raw.cells.get("body") or raw.cells.get("title", "")
        address = self._address(raw)
        network = network_at(address)
        at_address = frozenset(self._of_network.get(network, ())) if network is not None else None
        on = self._on(raw)
        return ToldRow(
            raw.record,
            raw.line,
            mark,
            text,
            at,
            at_address if on is None else on,
            address,
            at_address,
            self._counts(raw),
            _state(raw.cells.get("status", "")),
            shortened(raw.text, SHORT),
            raw.sheet,
            raw.cell,
        )

    def _address(self, raw: RawRow) -> str:
        """Where the post stands: its own column, else a link that leads to a network."""
        if (at := self._columns.places.get("post_address")) is not None and (cell := _cell(raw, at)):
            return cell
        return next((link for link in raw.links if network_at(link) is not None), "") if self._columns.published else ""

    def _on(self, raw: RawRow) -> frozenset[str] | None:
        """The channels that the row names, by their names before their networks; None where it names none of ours."""
        cells = [cell for at in self._columns.channels if (cell := _cell(raw, at))] or [raw.cells.get("channels", "")]
        said: list[set[str]] = []
        for cell in cells:
            if is_everywhere(cell):
                return None
            named = [self._meant(part) for part in dict.fromkeys((cell, *split_channels(cell)))]
            if known := [one for one in named if one is not None]:
                said.append(set().union(*known))
        if not said:
            return None
        return frozenset(set.intersection(*said) or set().union(*said))  # a network beside its account, or several

    def _meant(self, name: str) -> set[str] | None:
        """The channels that a name means; None where it is neither one of ours nor a network."""
        if (found := self._named.get(folded(name))) is not None:
            return found
        network = network_of(name)[0]
        return self._of_network.get(network, set()) if network != "other" else None

    def _counts(self, raw: RawRow) -> dict[str, int]:
        found = {}
        for name in COUNTS:
            cell = _cell(raw, self._columns.places[name]) if name in self._columns.places else ""
            if _COUNT.fullmatch(cell):
                number = "".join(filter(str.isdigit, _ZEROS.sub("", cell) if len(cell) < 24 else ""))
                if number.isascii() and number and int(number) <= MOST:
                    found[name] = int(number)
        return found


def _cell(row: RawRow, at: int) -> str:
    return row.plain[at].strip() if at < len(row.plain) else ""


def _state(spelled: str) -> State:
    word, status = folded(spelled), status_of(spelled)
    if word in _FAILED:
        return "failed"
    if status == "published" or word in _OUT:
        return "out"
    return "waiting" if status in _WAITING else ""
