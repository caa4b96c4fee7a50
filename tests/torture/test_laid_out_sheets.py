"""Calendars of every shape, spoiled: never a traceback, never silent. Each cell is taken, told or refused."""

import csv
import io
import re
from collections.abc import Callable
from datetime import datetime
from itertools import islice

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.exchange.import_preview import ImportPreview
from sheets import read
from torture.laid_out_sheets import WEEKDAYS, Rows, sheets

NOW = datetime(2027, 2, 1, 9)
SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 9))]
REFUSED = {
    "no-header",
    "no-title-column",
    "no-rows",
    "no-calendar-grid",
    "empty-file",
    "not-a-table",
    "too-many-columns",
}


def as_csv(rows: Rows) -> str:
    made = io.StringIO()
    csv.writer(made, delimiter=";").writerows(rows)
    return made.getvalue()


def silent(found: ImportPreview, rows: Rows, words: list[str]) -> list[str]:
    """The cells with words of their own that are found neither in what is taken or refused, nor in what is told."""
    items = [item for row in found.rows for item in row.items]
    tasks = [task for row in found.rows for task in row.tasks]
    heard = [
        found.title_lines,
        found.headings,
        [use.heading for use in found.columns],
        [row.text for row in found.left_out],
    ]
    heard += [[item.title, item.body, item.private_note, item.link, *item.labels] for item in items]
    heard += [[str(getattr(task, name)) for name in task.__struct_fields__] for task in tasks]
    heard += [[channel.name for channel in found.new_channels], [person.name for person in found.new_people]]
    text = "\n".join(cell for cells in heard for cell in cells)
    lost = [word for word in words if word not in text]
    cut = [row.text for row in found.left_out if row.text.endswith("…")]
    beginnings = [" | ".join(cell.strip() for cell in row if cell.strip())[:40] for row in rows]
    shown = [bool(begins) and any(text.startswith(begins) for text in cut) for begins in beginnings]
    shown = [is_shown or sum(map(is_head, row)) > 1 for row, is_shown in zip(rows, shown, strict=True)]
    return [
        cell
        for row, is_shown in zip(rows, shown, strict=True)
        for cell in row
        if not is_shown and any(word in cell for word in lost)
    ]


def is_head(cell: str) -> bool:
    """Whether a cell is a day, a week or a month at the head of a calendar: headings beside it may have any words."""
    return re.fullmatch(r"(ma )?\d{1,2}(-3-| maart )2027|week \d+|januari|februari|maart", cell) is not None or any(
        cell in names for names in WEEKDAYS
    )


def told_outside(found: ImportPreview) -> int:
    """How many cells are told to stand outside the calendars, or rows of sheets not to be read."""
    counts = {"outside-calendar": "count", "sheet-not-read": "rows"}
    return sum(remark.values[counts[remark.code]] for remark in found.remarks if remark.code in counts)


@pytest.mark.parametrize("seed", SEEDS)
def test_each_cell_of_a_spoiled_calendar_is_taken_told_or_refused(
    seed: int, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    times = rounds(60, 1500)
    as_calendars, refusals = 0, list[str]()
    for number, (rows, words) in enumerate(islice(sheets(f"laid out {seed}"), times)):
        layout = ("", "", "grid", "table")[number % 4]
        text = as_csv(rows)
        try:
            found = read(text, name="planning 2027.csv", now=NOW, layout=layout)
        except InputError as refused:
            refusals.append(refused.code)
            continue
        assert found.records == sum(map(found.count, ("taken", "changed", "unchanged", "skipped", "refused")))
        lost = silent(found, rows, words)
        assert len(lost) <= told_outside(found), (seed, number, layout, lost, text)
        as_calendars += found.layout == "grid"
    assert set(refusals) <= REFUSED
    assert as_calendars > times // 4, "else nothing was tried"
    count("sheets laid out as calendars and spoiled, each cell taken, told or refused", times)
