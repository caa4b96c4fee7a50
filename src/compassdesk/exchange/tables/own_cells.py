"""What a cell of our own workbook can hold of a text, and whether a cell that comes back still says it."""

import re
from decimal import Decimal

MOST_SIGNS = 32_000
"""Of a text in a cell: 32,767 by the rules of such files."""
_PLAIN = re.compile(r"-?(?:0|[1-9]\d*)(?:[.,]\d+)?(?:E[+-]\d+)?", re.ASCII)
"""A number as spreadsheets spell it."""
_NUMBERS = tuple(
    (
        group,
        point,
        re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:[{group}]\d{{3}})+)(?:[{point}]\d+)?(?:[eE][+-]?\d{{1,2}})?", re.ASCII),
    )
    for group, point in ((".", ","), (",", "."))
)
"""What parts thousands and what decimals, and the numbers that are spelled so."""
_LONG_CLOCK = re.compile(r"\d{1,2}:\d{2}:00", re.ASCII)
_SHORT_CLOCK = re.compile(r"\d:\d{2}", re.ASCII)
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def fit(text: str) -> str:
    """A text as a cell takes it."""
    if text.isprintable() and len(text) <= MOST_SIGNS:
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n")  # such files know one kind of break
    return _UNFIT.sub(" ", lines)[:MOST_SIGNS]


def _settled(text: str) -> str:
    """A text by which two cells are compared: line breaks and blanks around it say nothing."""
    return text.replace("\r\n", "\n").strip()


def says_the_same(cell: str, was: str) -> bool:
    """Whether a cell says what it said when it was written: what no cell can hold is no change of somebody's."""
    if _settled(cell) == _settled(was) or _padded(cell) == was:
        return True
    if "\t" in was and "".join(cell.split()) == "".join(was.split()):  # LibreOffice loses a tab of its own files
        return True
    if was.startswith("'") and cell == was[1:]:  # Gnumeric takes it for the sign that a text follows
        return True
    held = fit(was)
    return (held != was and cell.split() == held.split()) or _reads_as(cell, was)


def numbers(text: str) -> set[Decimal]:
    """What a text is as a number, with a point or with a comma for decimals."""
    found = set()
    for group, point in (".", ","), (",", "."):
        grouped = (
            rf"[+-]?(?:\d+|\d{{1,3}}(?:{re.escape(group)}\d{{3}})+)?(?:{re.escape(point)}\d+)?(?:[eE][+-]?\d{{1,2}})?"
        )
        if text[-1:].isdigit() and re.fullmatch(grouped, text, re.ASCII):
            found.add(Decimal(text.replace(group, "").replace(point, ".")))
    return found


def _reads_as(cell: str, was: str) -> bool:
    """Whether a spreadsheet that opened `was` out of a text, as a number or a time of day, spells it as `cell`.

    "0012" becomes 12, "1E5" 100000, "1.000,00" 1000 or not, as its locale goes, "10:30" 10:30:00.
    """
    if _PLAIN.fullmatch(cell):
        return bool(numbers(cell) & numbers(was))
    return bool(_LONG_CLOCK.fullmatch(cell)) and _padded(cell.removesuffix(":00")) == _padded(was)


def _padded(clock: str) -> str:
    """A time of day as we spell it, of one that a spreadsheet spells "9:05"."""
    return f"0{clock}" if _SHORT_CLOCK.fullmatch(clock) else clock
