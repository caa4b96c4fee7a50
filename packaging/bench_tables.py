"""What tables cost, against the bare library in the same run: `python3 packaging/bench_tables.py [ROWS …]`.

A preview of as many rows of ten columns into an empty plan, in a process of its own each, so that the peak of memory is
its own. The bare libraries only make the values: the csv module, calamine, and expat over an ODS file's content.
"""

from __future__ import annotations

import csv
import io
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from xml.parsers import expat

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
    else:
        from workbooks import cell, ods, row, table

        lines = (row(*(cell(str(one)) for one in cells)) for cells in (HEAD, *rows(count)))
        path.write_bytes(ods(table("Plan", *lines)))


def bare(kind: str, path: Path) -> None:
    if kind == "csv":
        with path.open(encoding="utf-8") as file:
            sum(1 for _ in csv.reader(file, delimiter=";"))
    elif kind == "xlsx":
        from python_calamine import CalamineWorkbook

        sum(1 for _ in CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes())).get_sheet_by_index(0).iter_rows())
    else:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = lambda *_: None
        parser.CharacterDataHandler = lambda *_: None
        with zipfile.ZipFile(path) as archive:
            parser.Parse(archive.read("content.xml"))


def ours(path: Path) -> None:
    from compassdesk.domain.plan import Client, Plan
    from compassdesk.formats.importing import preview

    preview(path, Plan(Client(name="Bench", timezone="Europe/Amsterdam")))


def measured(what: str, kind: str, path: Path) -> tuple[float, int]:
    """Seconds of processor time and the peak of memory in megabytes, in a process of its own."""
    done = subprocess.run([sys.executable, __file__, what, kind, str(path)], capture_output=True, text=True, check=True)
    seconds, peak = done.stdout.split()
    return float(seconds), int(peak)


def child(what: str, kind: str, path: Path) -> None:
    import resource  # not on Windows

    if what == "ours":
        import compassdesk.exchange.tables.spreadsheet_read  # noqa: F401
    begun = time.process_time()
    bare(kind, path) if what == "bare" else ours(path)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform != "darwin" else 1024 * 1024)
    print(time.process_time() - begun, peak)


def main(sizes: list[int]) -> None:
    print(f"{'preview of a table':20} {'rows':>8} {'seconds':>8} {'bare':>8} {'ratio':>7} {'rows/s':>8} {'peak':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("csv", "xlsx", "ods"):
            for size in sizes:
                path = Path(folder) / f"plan.{kind}"
                made(kind, size, path)
                baseline, _ = measured("bare", kind, path)
                seconds, peak = measured("ours", kind, path)
                print(
                    f"{kind:20} {size:>8} {seconds:8.2f} {baseline:8.2f} {seconds / baseline:5.1f} × "
                    f"{size / seconds:8.0f} {peak:4} MB"
                )


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(root / "src"), str(root / "tests")]
    if sys.argv[1:2] in (["bare"], ["ours"]):
        child(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    else:
        main([int(size) for size in sys.argv[1:]] or [10_000, 100_000])
