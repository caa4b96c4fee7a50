"""What tables and texts cost that go out, against the bare library that writes the same cells, in the same run.

`bench_out.py [FORMAT …] [SIZE …] [--rounds=N]`: processor time, and the peak of memory of a process of its own, of
plans with a thousand items a month. Without formats all are measured; of several rounds, in each of which both sides
have their turn, the medians are told.

XlsxWriter is given exactly the calls that our workbook makes; for ODS, which no library is taken for, the same cells
are put between tags and packed. csv gets the words of all cells, not escaped; json and icalendar get the items, as we
do: who uses them has to say them as rows and events too. json is timed with the document made beforehand as well.
Texts have no library: the time alone is told.
"""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from bench_apart import apart, told

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract

FORMATS = ("xlsx", "ods", "csv", "plan", "ics", "list", "md")
SIZES = [10_000, 100_000]
_BARE = {"xlsx": "XlsxWriter", "ods": "tags and zipfile", "csv": "csv", "plan": "json", "ics": "icalendar"}


def extract(count: int) -> Extract:
    """A plan of so many items, as a writer gets it."""
    from bench_data import CHANNELS, CLIENT, PEOPLE, items

    from compassdesk.domain.plan import Plan
    from compassdesk.services import exports

    plan = Plan(client=CLIENT, channels=CHANNELS, spokespersons=PEOPLE, items=tuple(items(count)))
    return exports.extract(exports.of_plan(plan), exports.Choices(moment=datetime(2027, 3, 15, 9, tzinfo=UTC)))


def ours(key: str, count: int) -> None:
    """What the app does; `xlsx-table` and `ods-table` without judging weeks for the summary."""
    from msgspec.structs import replace

    from compassdesk.formats import known

    kind, _, alone = key.partition("-")
    out = extract(count)
    if alone:
        out = replace(out, source=replace(out.source, reports=lambda _weeks, _now: {}))
    write = known.named(kind).write
    if write is not None:
        write(extract(10))  # loading is no writing
        told(lambda: write(out))


class Recorded:
    """A workbook or sheet that only remembers what it was told."""

    def __init__(self, calls: list[tuple[int, str, tuple[Any, ...], Any]], number: int = 0) -> None:
        self._calls, self._number = calls, number

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*given: Any) -> Any:
            made = Recorded(self._calls, len(self._calls) + 1) if name in {"add_worksheet", "add_format"} else None
            self._calls.append((self._number, name, given, made))
            return made

        return call

    @property
    def number(self) -> int:
        return self._number


def calls_of(count: int) -> list[tuple[int, str, tuple[Any, ...], Any]]:
    """All that our workbook is told; the rows of the summary stay away, and so does judging."""
    from msgspec.structs import replace

    from compassdesk.rendering.workbooks.plan_workbook import plan_workbook

    calls: list[tuple[int, str, tuple[Any, ...], Any]] = []

    @contextmanager
    def book(_content: object, _title: str, _created: datetime) -> Iterator[Any]:
        yield Recorded(calls)

    out = extract(count)
    plan_workbook(replace(out, source=replace(out.source, reports=lambda _weeks, _now: {})), book)
    return calls


def bare_xlsx(count: int) -> None:
    import xlsxwriter

    calls = calls_of(count)

    def write() -> None:
        book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True, "strings_to_formulas": False})
        made: dict[int, Any] = {0: book}
        for number, name, given, kept in calls:
            real = [made[one.number] if isinstance(one, Recorded) else one for one in given]
            result = getattr(made[number], name)(*real)
            if kept is not None:
                made[kept.number] = result
        book.close()

    told(write)


def bare_ods(count: int) -> None:
    cells = [
        (row, parts[0] if len(parts) == 1 else parts, form.number if form is not None else 0)
        for _, name, (row, _, *parts, form), _ in (call for call in calls_of(count) if call[1].startswith("write_"))
    ]

    def write() -> None:
        with (
            zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("content.xml", "w") as part,
        ):
            rows: dict[int, list[str]] = {}
            for row, value, form in cells:
                rows.setdefault(row, []).append(_ods_cell(value, form))
            for told_cells in rows.values():
                part.write(f"<table:table-row>{''.join(told_cells)}</table:table-row>".encode())

    told(write)


def _ods_cell(value: Any, form: int) -> str:
    """A cell as OpenDocument has it: of a day, a time of day and a number it says the value too; words by spans."""
    said, inside = ' office:value-type="string"', ""
    if value is None:
        return f'<table:table-cell table:style-name="c{form}"/>'
    if isinstance(value, str):
        inside = escape(value)
    elif isinstance(value, list):
        inside = "".join(
            f'<text:span text:style-name="t{look.number}">{escape(text)}</text:span>'
            for look, text in zip(value[::2], value[1::2], strict=True)
        )
    elif isinstance(value, date | time):
        inside = value.isoformat()
        said = f' office:value-type="date" office:date-value="{inside}"'
    else:
        inside = str(value)
        said = f' office:value-type="float" office:value="{inside}"'
    return f'<table:table-cell table:style-name="c{form}"{said}><text:p>{inside}</text:p></table:table-cell>'


def bare_csv(count: int) -> None:
    from compassdesk.exchange.tables.own_csv_write import cell_words

    out = extract(count)
    words = cell_words(out.plan, "en", with_names=False)
    rows = [list(words(item).values()) for item in out.plan.items]

    def write() -> None:
        text = io.StringIO(newline="")
        csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
        text.getvalue().encode()

    told(write)


def bare_plan(count: int) -> None:
    import msgspec

    plan = extract(count).plan
    defaults = {one.name: None if one.required else one.default for one in msgspec.structs.fields(plan.items[0])}

    def row(item: object) -> dict[str, Any]:
        """What differs from the default, which is what a careful person would write of sixty fields."""
        said = {name: value for name in defaults if (value := getattr(item, name)) != defaults[name]}
        return {name: spelled(value) if isinstance(value, datetime) else value for name, value in said.items()}

    def spelled(moment: datetime) -> str:
        return moment.isoformat(timespec="minutes")

    told(lambda: _indented({"client": msgspec.to_builtins(plan.client), "items": [row(item) for item in plan.items]}))


def bare_document(count: int) -> None:
    from compassdesk.exchange.plan import plan_json

    document = json.loads(plan_json.write(extract(count).plan))
    told(lambda: _indented(document))


def _indented(document: object) -> bytes:
    import msgspec

    return msgspec.json.format(json.dumps(document, ensure_ascii=False).encode(), indent=2)


def bare_ics(count: int) -> None:
    from icalendar import Calendar, Event

    items = extract(count).plan.items

    def write() -> None:
        calendar = Calendar()
        for each in items:
            event = Event()
            event.add("uid", each.id)
            event.add("summary", each.title)
            event.add("description", each.body)
            event.add("dtstamp", datetime(2026, 1, 1, tzinfo=UTC))
            event.add("dtstart", each.starts_at)
            calendar.add_component(event)
        calendar.to_ical()

    told(write)


def main(keys: list[str], sizes: list[int], rounds: int) -> None:
    for key in keys or FORMATS:
        for size in sizes:
            ways = (key, f"{key}-table") if key in {"xlsx", "ods"} else (key,)
            sides = [("bare", key)] * (key in _BARE) + [("ours", what) for what in ways]
            taken = [[apart(__file__, *side, str(size)) for side in sides] for _ in range(rounds)]
            found = {side: [median(column) for column in zip(*of_side, strict=True)]
                     for side, of_side in zip(sides, zip(*taken, strict=True), strict=True)}  # fmt: skip
            bare = found.get(("bare", key), [0.0])[0]
            for what in ways:
                seconds, peak = found["ours", what]
                against = f"{seconds / bare:6.2f} × {_BARE[key]} ({bare:.2f} s)" if bare else ""
                if key == "plan":
                    given = apart(__file__, "bare", "document", str(size))[0]
                    against += f", {seconds / given:.2f} × json that is given the document ({given:.2f} s)"
                print(f"  {what:12} {size:>7} {seconds:8.2f} s  {peak:5.0f} MB  {against}", flush=True)


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(root / "src")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if len(sys.argv) == 4 and sys.argv[1] in {"ours", "bare"}:
        gc.disable()  # as in workers of the window and on the command line
        from compassdesk.texts.light_qt import load_qt_lightly

        load_qt_lightly()  # as the app does; else PySide stands between each import and Python
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication([])
        act, key, size = sys.argv[1:]
        ours(key, int(size)) if act == "ours" else globals()[f"bare_{key}"](int(size))
    else:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["COMPASSDESK_HOME"] = folder
            words = sys.argv[1:]
            keys = [one for one in words if not one.isdigit() and not one.startswith("--")]
            rounds = next((int(one.partition("=")[2]) for one in words if one.startswith("--rounds=")), 1)
            main(keys, [int(one) for one in words if one.isdigit()] or SIZES, rounds)
