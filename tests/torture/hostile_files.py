"""Files that ask for more than they are: of time, of memory, of depth. Each is made when it is wanted.

Their sizes are such that what is linear in them takes a second or two, and what is not never ends.
"""

from collections.abc import Callable

from workbooks import cell, ods, row, table, unzipped, xlsx, zipped

Made = Callable[[], bytes]
HEAD = b"Datum;Tijd;Titel;Kanaal;Wie\n"
LINE = b"1-3-2027;9:00;Pomp;LinkedIn;Noor\n"
SHEET = "xl/worksheets/sheet1.xml"
SENDER = b"Subject: Pomp\r\nFrom: a@b.nl\r\n"
PLAN = b'{"format": "compassdesk-plan", "version": 1, "x": '


def _cells(inside: bytes, behind: bytes = b"") -> bytes:
    parts = unzipped(xlsx([["Datum", "Titel"], ["1-3-2027", "Pomp"]]))
    before = parts[SHEET].split(b"<sheetData>")[0]
    return zipped({**parts, SHEET: before + b"<sheetData>" + inside + b"</sheetData>" + behind + b"</worksheet>"})


def _one(inside: bytes) -> bytes:
    return _cells(b'<row r="1"><c r="A1" t="inlineStr">' + inside + b"</c></row>")


def _named(times: int) -> bytes:
    parts = unzipped(xlsx([["Datum", "Titel"], ["1-3-2027", "Pomp"]]))
    again = b'<sheet name="s" sheetId="9" r:id="rId1"/>' * times + b"</sheets>"
    return zipped({**parts, "xl/workbook.xml": parts["xl/workbook.xml"].replace(b"</sheets>", again)})


def _ods(*inside: str) -> bytes:
    return ods(table("M", row(*map(cell, ("Datum", "Tijd", "Titel"))), *inside))


def _html(inside: bytes) -> bytes:
    return b"<html><table><tr><th>Datum</th><th>Titel</th></tr>" + inside + b"</table></html>"


def _event(*lines: bytes) -> bytes:
    inside = (b"BEGIN:VEVENT", b"UID:a", b"SUMMARY:P", b"DTSTART:20270301T090000", *lines, b"END:VEVENT", b"")
    return b"BEGIN:VCALENDAR\r\n" + b"\r\n".join(inside) + b"END:VCALENDAR\r\n"


def _rule(rule: bytes) -> Made:
    return lambda: _event(b"RRULE:" + rule)


FILES: dict[str, Made] = {
    "a.csv: a million columns": lambda: HEAD + b"x;" * 1_000_000,
    "a.csv: only separators": lambda: b";" * 20_000_000,
    "a.csv: marks that nothing closes": lambda: HEAD + b'1-3-2027;"x\n' * 60_000,
    "a.csv: a cell without end": lambda: HEAD + LINE * 50 + b'1-3-2027;"' + b"x" * 30_000_000,
    "a.csv: a day without end": lambda: HEAD + LINE * 50 + b"1-" * 100_000 + b";9:00;Pomp\n",
    "a.csv: a time without end": lambda: HEAD + LINE * 50 + b"1-3-2027;" + b"9:00 - " * 50_000 + b";Pomp\n",
    "a.csv: names without end": lambda: HEAD + LINE * 50 + b"1-3-2027;;P;" + b"a, b & " * 30_000 + b";N\n",
    "a.csv: words without end": lambda: HEAD + LINE * 50 + b"1-3-2027;;" + b"wat vindt u? " * 20_000 + b"\n",
    "a.csv: thousands of channels": lambda: HEAD + b"".join(b"1-3-2027;9:00;P;k%d;N\n" % n for n in range(4000)),
    "a.xlsx: rows that go backwards": lambda: _cells(
        b'<row r="9000"><c r="A9000"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'
    ),
    "a.xlsx: a row beyond all numbers": lambda: _cells(b'<row r="99999999999"><c><v>1</v></c></row>'),
    "a.xlsx: cells without places": lambda: _cells(b"<row>" + b"<c><v>1</v></c>" * 300_000 + b"</row>"),
    "a.xlsx: elements without end": lambda: _cells(b"<a>" * 1_000_000),
    "a.xlsx: a tag without end": lambda: _cells(b'<row r="1" x="' + b"x" * 20_000_000 + b'"/>'),
    "a.xlsx: a number without end": lambda: _one(b"<v>" + b"9" * 5_000_000 + b"</v>"),
    "a.xlsx: a cell of many elements": lambda: _one(b"<is>" * 1_000_000),
    "a.xlsx: links that nothing closes": lambda: _cells(b"", b"<hyperlinks>" * 300_000),
    "a.xlsx: merged without end": lambda: _cells(b"", b'<mergeCell ref="A1:XFD1048576"/>' * 200_000),
    "a.xlsx: one sheet under many names": lambda: _named(50_000),
    "a.ods: sheets without end": lambda: ods(*(table(f"s{n}", row(cell("x"))) for n in range(60_000))),
    "a.ods: tables in tables": lambda: ods("<table:table>" * 300_000),
    "a.ods: blanks without end": lambda: _ods(row(cell("x", '<text:s text:c="999999999"/>' * 50_000))),
    "a.ods: a number without end": lambda: _ods(row(cell("", value_type="float", value="9" * 1_000_000))),
    "a.html: tables in tables": lambda: _html(b"<table><tr><td>" * 100_000),
    "a.html: a cell over everything": lambda: _html(b'<tr><td rowspan="99999999" colspan="99999999">x</td></tr>' * 900),
    "a.html: comments that nothing closes": lambda: _html(b"<!--" * 100_000),
    "a.html: tags that nothing closes": lambda: _html(b"<a " * 200_000),
    "a.html: signs cut off": lambda: _html(b"<" * 500_000 + b"&#x110000;" * 50_000),
    "a.md: pipes without end": lambda: b"| Datum | Titel |\n|---|---|\n" + b"|" * 2_000_000,
    "a.ics: every second": _rule(b"FREQ=SECONDLY"),
    "a.ics: every second until the end": _rule(b"FREQ=SECONDLY;UNTIL=99991231T235959"),
    "a.ics: never": _rule(b"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"),
    "a.ics: nothing between": _rule(b"FREQ=YEARLY;INTERVAL=0"),
    "a.ics: days without end": _rule(b"FREQ=MONTHLY;BYDAY=" + b",".join([b"1MO"] * 50_000)),
    "a.ics: a length beyond all": lambda: _event(b"DURATION:P999999999999D"),
    "a.ics: events in events": lambda: _event(*[b"BEGIN:VEVENT"] * 50_000),
    "a.ics: a line in pieces": lambda: _event(b"DESCRIPTION:" + b"\r\n x" * 300_000),
    "a.ics: parameters without end": lambda: _event(b"ATTENDEE" + b";X=1" * 100_000 + b":mailto:a@b"),
    "a.eml: headers without end": lambda: SENDER + b"X-A: b\r\n" * 200_000 + b"\r\nx",
    "a.eml: an encoded word cut off": lambda: b"From: a@b.nl\r\nSubject: =?utf-8?b?QUJDR?=\r\n\r\nx",
    "a.eml: encoded words without end": lambda: b"Subject: " + b"=?utf-8?b?" * 50_000 + b"\r\n\r\nx",
    "a.eml: a sender without end": lambda: b"Subject: x\r\nFrom: " + b"(" * 50_000 + b"\r\n\r\nx",
    "a.eml: mails in mails": lambda: SENDER + b"Content-Type: message/rfc822\r\n\r\n" * 10_000,
    "a.eml: no letters": lambda: SENDER + b"Content-Type: text/plain; charset=undefined\r\n\r\nx",
    "a.plan.json: lists in lists": lambda: PLAN + b"[" * 1_000_000,
    "a.plan.json: objects in objects": lambda: PLAN + b'{"a":' * 500_000,
    "a.plan.json: a number without end": lambda: PLAN + b"9" * 1_000_000 + b"}",
    "a.plan.json: a number beyond all": lambda: PLAN + b"1e999999999}",
    "a.plan.json: half a character": lambda: PLAN + b'"\\ud800"}',
    "a.txt: signs of lists": lambda: b"- " * 2_000_000,
    "a.txt: steps without end": lambda: b"".join(b" " * n + b"- x\n" for n in range(2000)),
}
"""By the name of a file and what is wrong with it."""
