"""Columns that only say yes or no: the channels of a row, one for each as schedulers have them, and what is a draft."""

from collections.abc import Mapping, Sequence

from compassdesk.exchange.folded_words import folded, heading_key
from compassdesk.exchange.tables.cell_posts import is_channel_name, is_flag, is_no_flag
from compassdesk.exchange.tables.guesses import split_channels, status_of

_LOOKED_AT = 200
_DRAFT = frozenset(("draft", "concept", "entwurf", "brouillon", "borrador"))

_Rows = Sequence[tuple[int, tuple[str, ...]]]


def with_flag_columns(
    headings: Sequence[str], fields: Sequence[str | None], rows: _Rows, approved: frozenset[str] = frozenset()
) -> tuple[list[str | None], _Rows]:
    """The fields with such columns among them, and the rows with what they mean in the place of yes and no.

    What is no draft is scheduled where a row of a scheduler says so, beside its networks; elsewhere its text is ready.
    One of whether a row is `approved` (keys of headings) is its status where no other is. A column between two of
    networks is one too ("GBP"). Only columns that nobody knows are looked at, and those that a mapping made channels.
    """
    sample = [cells for _, cells in rows[:_LOOKED_AT]]
    flags = [
        index
        for index, field in enumerate(fields)
        if field in {None, "channels"} and headings[index] and _are_flags(index, sample)
    ]
    networks = [index for index in flags if is_channel_name(headings[index]) or headings[index] == "x"]
    said = {index: _name(headings[index]) for index in flags if networks and networks[0] <= index <= networks[-1]}
    drafts = [index for index in flags if folded(headings[index]) in _DRAFT and "status" not in fields]
    states = _of_approval(headings, fields, sample, approved) if not drafts else []
    if not said and not drafts and not states:
        return list(fields), rows
    settled = list(fields)
    for index in said:
        settled[index] = "channels"
    no: dict[int, str] = {}
    for index in states:
        settled[index] = "status"
        no[index], said[index] = "draft", "approved"
    for index in drafts[:1]:
        settled[index] = "status"
        no[index] = "scheduled" if said else "ready"
        said[index] = "draft"
    return settled, [(line, _in_words(cells, said, no)) for line, cells in rows]


def _of_approval(
    headings: Sequence[str], fields: Sequence[str | None], sample: Sequence[tuple[str, ...]], approved: frozenset[str]
) -> list[int]:
    """The one column of whether rows are approved, where it says yes, no or a status and no other column a status."""
    if "status" in fields:
        return []
    for index, field in enumerate(fields):
        if field is None and heading_key(headings[index]) in approved:
            cells = [cells[index] for cells in sample if index < len(cells) and cells[index]]
            if cells and all(is_flag(cell) or is_no_flag(cell) or status_of(cell) for cell in cells):
                return [index]
    return []


def _are_flags(index: int, sample: Sequence[tuple[str, ...]]) -> bool:
    cells = [cells[index] for cells in sample if index < len(cells) and cells[index]]
    return bool(cells) and all(is_flag(cell) or is_no_flag(cell) for cell in cells)


def _name(heading: str) -> str:
    """What a channel is called: of "Twitter/X" the name it has now."""
    return split_channels(heading)[-1]


def _in_words(cells: tuple[str, ...], said: Mapping[int, str], no: Mapping[int, str]) -> tuple[str, ...]:
    """A yes becomes what the column says, a no what it means there, mostly nothing; anything else stays."""
    return tuple(_in_word(cell, said[at], no.get(at, "")) if at in said else cell for at, cell in enumerate(cells))


def _in_word(cell: str, yes: str, no: str) -> str:
    if is_flag(cell):
        return yes
    if not is_no_flag(cell):
        return cell
    return no if cell else ""
