"""What files cost that come in and go out, against the bare library in the same run.

`bench_files.py [KIND …] [SIZE …]`: processor time, and the peak of memory of a process of its own.

Tables have ten columns. The bare libraries only make the values: the csv module, calamine, expat over an ODS file's
content, icalendar and json. Without kinds all are measured.
"""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

from bench_apart import compared, told

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan

KINDS = ("csv", "xlsx", "ods", "ics", "plan.json")
SIZES = [10_000, 100_000]

HEAD = ["Datum", "Tijd", "Kanaal", "Soort", "Onderwerp", "Tekst", "Wie", "Status", "Link", "Opmerking"]
WORDS = (
    *("pomp", "klep", "slang", "kraan", "subsidie", "bewoners", "gemeente", "afval"),
    *("woensdag", "nieuw", "plan", "oproep", "markt", "fietspad", "school"),
)


def rows(count: int) -> Iterator[list[object]]:
    """A calendar as people keep it."""
    chance = random.Random(1)

    def text(words: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(words))

    for number in range(count):
        channel = chance.choice(["Facebook", "X", "LinkedIn", "Facebook, X", "alle"])
        day, clock = date(2026, 1, 1) + timedelta(days=number % 900), f"{8 + number % 10}:{number * 5 % 60:02}"
        yield [
            day, clock, channel, chance.choice(["nieuws", "oproep", "foto", ""]), f"{text(5)} {number}", text(25),
            chance.choice(["Noor", "Samir", "Eva", "redactie"]), chance.choice(["Gereed", "Concept", "Gepland"]),
            f"https://example.nl/{number}", chance.choice(["", "", text(6)]),
        ]  # fmt: skip


def made(kind: str, count: int, path: Path) -> None:
    if kind == "csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerows([HEAD, *rows(count)])
    elif kind == "xlsx":
        from openpyxl import Workbook

        book = Workbook(write_only=True)
        sheet = book.create_sheet("Plan")
        for cells in (HEAD, *rows(count)):
            sheet.append(cells)
        book.save(path)
    elif kind == "ods":
        from workbooks import cell, ods, row, table

        lines = (row(*(cell(str(one)) for one in cells)) for cells in (HEAD, *rows(count)))
        path.write_bytes(ods(table("Plan", *lines)))
    elif kind == "ics":
        events = "".join(map(_event, rows(count)))
        path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    else:
        from bench_data import plan_of

        from compassdesk.exchange.plan import plan_json

        path.write_bytes(plan_json.write(plan_of(count, datetime(2026, 1, 5))))


def _event(cells: list[object]) -> str:
    day, clock, channel, kind, title, body, _, _, link, _ = map(str, cells)
    starts = datetime.fromisoformat(f"{day}T{clock.zfill(5)}")
    lines = (
        *("BEGIN:VEVENT", f"UID:{title.replace(' ', '-')}@example.nl", "DTSTAMP:20260101T000000Z"),
        *(f"DTSTART:{starts:%Y%m%dT%H%M%S}", f"DTEND:{starts + timedelta(minutes=30):%Y%m%dT%H%M%S}"),
        *(f"SUMMARY:{title}", f"DESCRIPTION:{body}"[:75], f"CATEGORIES:{kind}", f"LOCATION:{channel}", f"URL:{link}"),
        "END:VEVENT",
    )
    return "".join(f"{line}\r\n" for line in lines)


def bare(kind: str, path: Path) -> None:
    if kind == "csv":
        with path.open(encoding="utf-8") as file:
            sum(1 for _ in csv.reader(file, delimiter=";"))
    elif kind == "xlsx":
        from python_calamine import CalamineWorkbook

        sum(1 for _ in CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes())).get_sheet_by_index(0).iter_rows())
    elif kind == "ics":
        from icalendar import Calendar

        Calendar.from_ical(path.read_bytes())
    elif kind == "plan.json":
        json.loads(path.read_bytes())
    else:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = lambda *_: None
        parser.CharacterDataHandler = lambda *_: None
        with zipfile.ZipFile(path) as archive:
            parser.Parse(archive.read("content.xml"))


def looked_at(path: Path) -> None:
    """A preview into an empty plan."""
    from compassdesk.formats.importing import preview

    preview(path, _empty())


def brought_in(path: Path) -> None:
    """A preview, and what it found written into a new client file, as one step that can be undone."""
    from compassdesk.formats.importing import preview
    from compassdesk.services import imports
    from compassdesk.services.opening import create_client

    with closing(create_client(path.with_name("bench.compass"), _empty().client)) as file:
        file.perform("Import", imports.take, preview(path, _empty()))


def _empty() -> Plan:
    from compassdesk.domain.plan import Client, Plan

    return Plan(Client(name="Bench", timezone="Europe/Amsterdam"))


def written(path: Path) -> None:
    """A calendar of what a plan file holds; only the writing counts."""
    from compassdesk.exchange.plan import plan_json
    from compassdesk.formats import exporting, known
    from compassdesk.services import exports

    source = exports.of_plan(plan_json.read(path.read_bytes()))
    choices = exports.Choices(moment=datetime(2026, 1, 1, tzinfo=UTC))
    told(lambda: exporting.made(known.named("ics"), source, choices))


def written_bare(path: Path) -> None:
    """As many events by icalendar, with the same times and titles."""
    from icalendar import Calendar, Event

    rows = json.loads(path.read_bytes())["items"]

    def write() -> None:
        calendar = Calendar()
        for each in rows:
            event = Event()
            event.add("uid", each["id"])
            event.add("summary", each["title"])
            event.add("description", each.get("body", ""))
            event.add("dtstamp", datetime(2026, 1, 1, tzinfo=UTC))
            event.add("dtstart", datetime.fromisoformat(each["starts_at"]))
            calendar.add_component(event)
        calendar.to_ical()

    told(write)


def child(act: str, kind: str, path: Path) -> None:
    gc.disable()  # as in workers of the window and on the command line
    if act.startswith("written"):
        (written if act == "written" else written_bare)(path)
    elif act == "bare":
        told(lambda: bare(kind, path))
    else:
        import compassdesk.exchange.tables.spreadsheet_read  # noqa: F401 - loading it is no reading
        from compassdesk.services import mappings, petal_guesses

        petal_guesses.words()
        mappings.headings()
        told(lambda: (looked_at if act == "looked_at" else brought_in)(path))


def main(kinds: list[str], sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMPASSDESK_HOME"] = folder
        for kind in kinds or KINDS:
            for size in sizes:
                path = Path(folder) / f"{size}.{kind}"
                made(kind, size, path)
                compared(__file__, f"preview of {kind}", size, path, "looked_at", "bare")
                if kind == "ics":
                    compared(__file__, "ics into a client", size, path, "brought_in", "bare")
                    path.with_name("bench.compass").unlink()
                if kind == "plan.json":
                    compared(__file__, "export as ics", size, path, "written", "written_bare")


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(root / "src"), str(root / "tests")]
    if len(sys.argv) == 4 and Path(sys.argv[3]).exists():
        child(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    else:
        words = sys.argv[1:]
        main([word for word in words if not word.isdigit()], [int(word) for word in words if word.isdigit()] or SIZES)
