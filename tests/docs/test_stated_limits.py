"""The limits of what comes in, as docs/formats.md states them, are those that the readers keep to."""

import re
from pathlib import Path

import pytest

from compassdesk.exchange import own_day_files
from compassdesk.exchange.calendar import ics_lines, ics_occurrences, ics_read
from compassdesk.exchange.ideas import mail_read
from compassdesk.exchange.plan import plan_decoding
from compassdesk.exchange.review import answer_read
from compassdesk.exchange.schedulers import (
    posts_known,
    posts_told,
    sheet_lines,
    tool_profile,
    tool_table,
    tool_workbook,
)
from compassdesk.exchange.share import sealed, share_file
from compassdesk.exchange.tables import locked_workbook, table_limits, zip_parts
from compassdesk.services import imports

STATED = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
KEPT = {
    "any file": (imports.MOST_BYTES,),
    "plan file": (plan_decoding.MOST_BYTES,),
    "calendar": (ics_lines.MOST_BYTES, ics_read.MOST_EVENTS, ics_occurrences.MOST, ics_occurrences.MOST_IN_ALL),
    "table (CSV, HTML, Markdown)": (
        table_limits.MOST_BYTES, table_limits.MOST_ROWS, table_limits.MOST_COLUMNS, table_limits.LONGEST_TEXT,
    ),
    "workbook (XLSX, ODS)": (
        table_limits.MOST_SHEETS, table_limits.MOST_CELLS, zip_parts.MOST_PARTS, zip_parts.MOST_UNPACKED,
        locked_workbook.MOST_LOCKED, locked_workbook.MOST_TURNS,
    ),
    "mail": (mail_read.MOST_PARTS, mail_read.LONGEST_TEXT),
    "share file": (sealed.MOST_BYTES, share_file.MOST_ATTACHMENT, share_file.MOST_MANIFEST),
    "answer to a review": (answer_read.MOST_BYTES, answer_read.MOST_ITEMS, answer_read.MOST_NAME),
    "template of a scheduling tool": (
        tool_table.MOST_BYTES, tool_table.MOST_ROWS, tool_workbook.MOST_BYTES, tool_workbook.MOST_UNPACKED,
        sheet_lines.MOST_LINES, sheet_lines.MOST_CELLS, tool_workbook.LONGEST_CELL,
    ),
    "profile of a scheduling tool": (tool_profile.LARGEST, tool_profile.MOST_COLUMNS),
    "export of a scheduling tool": (posts_known.LONGEST, posts_told.MOST_CHOICES),
    "days of the year": (own_day_files.MOST,),
}  # fmt: skip


def stated() -> dict[str, str]:
    section = STATED.split("### Limits of what comes in", 1)[1].split("\n#", 1)[0]
    return dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", section, re.MULTILINE)[1:])


@pytest.mark.parametrize("what", KEPT)
def test_a_limit_is_stated_as_it_is_kept(what: str) -> None:
    numbers = [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*\d|\d", stated()[what])]
    assert numbers == list(KEPT[what])


def test_every_limit_that_is_stated_is_kept() -> None:
    assert [*stated()] == [*KEPT]
