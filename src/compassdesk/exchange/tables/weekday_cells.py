"""Dates that are weekdays alone ("ma t/m wo") are those of the week that a title, a column or a row above names."""

import re
from collections.abc import Sequence

from compassdesk.domain.spelled_days import plainly
from compassdesk.domain.when_words import UNTIL, WEEKDAYS
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.head_words import WEEK_HEADINGS, week_number, week_of

_SEVERAL = re.compile(rf"(\w+)\.?\s*(?:t/m|[-–—]|{'|'.join(map(re.escape, UNTIL))})\s*(\w+)\.?")


def with_weeks(
    cells: Sequence[str], headings: Sequence[str], rows: Sequence[tuple[str, ...]], titles: Sequence[str]
) -> Sequence[str]:
    """The cells of a date column, those with weekdays alone with the week they are in; where none is named as they are.

    `rows` are all cells of each row, `titles` what stands above them and what the file and the sheet are called.
    """
    alone = {cell for cell in set(cells) if _is_weekdays(cell)}
    if not alone:
        return cells
    column = next((at for at, heading in enumerate(headings) if folded(heading) in WEEK_HEADINGS), None)
    named = [found for title in titles if (found := week_of(title)) is not None]
    week = f"week {named[0][0]}" + (f" {named[0][1]}" if named[0][1] else "") if named else ""
    made = []
    for cell, row in zip(cells, rows, strict=True):
        beside = row[column] if column is not None and column < len(row) else ""
        if (number := week_number(beside)) is not None:
            week = f"week {number}"
        elif (above := week_of(cell)) is not None:
            week = f"week {above[0]}" + (f" {above[1]}" if above[1] else "")
        made.append(f"{week} {cell}" if cell in alone and week else cell)
    return made


def _is_weekdays(cell: str) -> bool:
    words = _SEVERAL.fullmatch(plainly(cell))
    said = words.groups() if words is not None else (cell,)
    return all(folded(word) in WEEKDAYS for word in said)
