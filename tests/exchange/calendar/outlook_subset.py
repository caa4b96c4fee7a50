"""What Outlook and Exchange document that they read of a calendar file, as rules that a file keeps or breaks.

Read on 2026-11-30 from Microsoft's open specifications: [MS-OXCICAL] 2.1.3.1.1.19 (VTIMEZONE: onsets, rules, offsets)
and 2.1.3.1.1.20 (VEVENT), [MS-STANOICAL] 2.2 (what Outlook does with RFC 5545); RFC 5545 3.1 and 3.6.1 for the rest.
"""

import re
from collections import Counter
from collections.abc import Iterator

_RULE = re.compile(r"FREQ=YEARLY;BYMONTH=([1-9]|1[0-2]);BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")
_LOCAL = re.compile(r"\d{8}T\d{6}")
_MOMENT = re.compile(r"(?:;TZID=([^:;]+))?:(\d{8}T\d{6})(Z?)")
_OFFSET = re.compile(r"[+-]\d{4}(?:\d\d)?")
_BREAKS = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")


def broken(content: bytes) -> list[str]:
    """Every rule that the file breaks, in words."""
    return list(_broken(content))


def lines_of(content: bytes) -> list[str]:
    """The lines of a file with their folding undone."""
    return content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def _broken(content: bytes) -> Iterator[str]:
    if not content.endswith(b"END:VCALENDAR\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "a line does not end with CRLF"
    if any(len(line) > 75 for line in content.split(b"\r\n")):
        yield "a line is longer than 75 bytes"
    lines = lines_of(content)
    if any(_BREAKS.search(line) for line in lines):
        yield "a sign that some program takes for the end of a line"
    if lines[0] != "BEGIN:VCALENDAR" or lines.count("VERSION:2.0") != 1 or sum("PRODID:" in one for one in lines) < 1:
        yield "no calendar of version 2.0"
    zones, uids = set[str](), Counter[str]()
    for kind, part in _parts(lines):
        if kind == "VTIMEZONE":
            zones.update(one.removeprefix("TZID:") for one in part if one.startswith("TZID:"))
            yield from _zone(part)
        elif kind == "VEVENT":
            uids.update(one for one in part if one.startswith("UID:"))
            yield from _event(part, zones)
        else:
            yield f"a {kind} that nobody asked for"
    if uids and max(uids.values()) > 1:
        yield "a UID that comes twice"


def _parts(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    at = 0
    while at < len(lines):
        name = lines[at].removeprefix("BEGIN:")
        if lines[at].startswith("BEGIN:") and name != "VCALENDAR":
            end = lines.index(f"END:{name}", at)
            yield name, lines[at + 1 : end]
            at = end
        at += 1


def _zone(part: list[str]) -> Iterator[str]:
    if sum(one.startswith("TZID:") for one in part) != 1:
        yield "a zone without its one name"
    kinds = [(kind, onset) for kind, onset in _parts(part)]
    for kind in ("STANDARD", "DAYLIGHT"):
        if sum(one == kind for one, _ in kinds) > 1:
            yield f"more than one {kind}"
    changes = any(kind == "DAYLIGHT" for kind, _ in kinds)
    for kind, onset in kinds:
        said = {line.partition(":")[0]: line.partition(":")[2] for line in onset}
        if len(said) != len(onset):
            yield f"{kind} says something twice"
        if not _LOCAL.fullmatch(said.get("DTSTART", "")):
            yield f"{kind} without a local onset"
        if not all(_OFFSET.fullmatch(said.get(name, "")) for name in ("TZOFFSETFROM", "TZOFFSETTO")):
            yield f"{kind} without its offsets"
        if changes and not _RULE.fullmatch(said.get("RRULE", "")):
            yield f"{kind} without a rule of one day in one month"


def _event(part: list[str], zones: set[str]) -> Iterator[str]:
    names = Counter(re.split("[:;]", one, maxsplit=1)[0] for one in part)
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP"):
        if names[name] != 1:
            yield f"{name} comes {names[name]} times"
    if max(names.values()) > 1:
        yield "a property that may come once comes twice"
    if names["ATTENDEE"] or names["ORGANIZER"]:
        yield "somebody would be invited"
    said = {re.split("[:;]", one, maxsplit=1)[0]: one for one in part}
    for name in ("DTSTART", "DTEND"):
        found = _MOMENT.fullmatch(said.get(name, "").removeprefix(name))
        if found is None or bool(found[1]) == bool(found[3]) or (found[1] and found[1] not in zones):
            yield f"{name} is no moment of a zone that the file has, nor of UTC"
    if not re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", said.get("DTSTAMP", "")):
        yield "DTSTAMP is no moment of UTC"
    if said.get("STATUS") not in {"STATUS:TENTATIVE", "STATUS:CONFIRMED", "STATUS:CANCELLED"}:
        yield "a status of nobody's"
    sequence = said.get("SEQUENCE", "SEQUENCE:0").removeprefix("SEQUENCE:")
    if not sequence.isdigit() or int(sequence) > 2**31 - 1:
        yield "SEQUENCE is no number of 31 bits"
