"""Calendars of days become ordinary tables: by who answers when, by fields below each other, or by post and cell."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.duty_rosters import answering_word, duty_rows, is_duty_roster
from compassdesk.exchange.tables.fields_down import field_column, laid_by_fields
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid
from compassdesk.exchange.tables.planned_cells import Corner, PlannedCell, laid_from


class DayCalendar(Struct, frozen=True):
    """What may be a calendar: another one may stand below it."""

    cells: Sequence[PlannedCell]
    corner: Corner
    outside: Sequence[Place]
    line: int
    """That of its first head."""
    holds_posts: bool
    """Whether it is one by what its cells are; a roster of who answers is one in any case."""
    has_days: bool = True
    """Whether it names days; else its cells stand on the first day of their month."""


def as_tables(
    calendars: Sequence[DayCalendar], titles: Sequence[str], words: Headings, lines: UseOfLines
) -> tuple[Laid, ...]:
    """The tables of those that are calendars; cells of the others stand outside the first.

    `titles` may say that a roster is one of answering.
    """
    called = answering_word(titles)
    duties = [bool(called) and is_duty_roster(one.cells, one.corner.headings, words) for one in calendars]
    found = [(one, duty) for one, duty in zip(calendars, duties, strict=True) if duty or one.holds_posts]
    others = [
        place
        for one, duty in zip(calendars, duties, strict=True)
        if not duty and not one.holds_posts
        for place in (*(cell.place for cell in one.cells), *one.outside)
    ]
    made: list[Laid] = []
    for one, duty in found:
        outside = [*one.outside, *(() if made else others)]
        if duty:
            made.append(duty_rows(one.cells, one.corner, words, outside, line=one.line, called=called))
        elif (column := field_column(one.cells, words)) is not None:
            made.append(laid_by_fields(one.cells, column, one.corner, words, outside, line=one.line))
        else:
            laid = laid_from(one.cells, one.corner, words, outside, line=one.line, lines=lines)
            made.append(laid if one.has_days else replace(laid, months=len(laid.rows)))
    return tuple(made)
