"""What a cell of our own workbook can hold of a text, and whether a cell that comes back still says it."""

import re

MOST_SIGNS = 32_000
"""Of a text in a cell: 32,767 by the rules of such files."""
_SHORT_CLOCK = re.compile(r"\d:\d{2}", re.ASCII)
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def fit(text: str) -> str:
    """A text as a cell takes it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")  # such files know one kind of break
    return _UNFIT.sub(" ", lines)[:MOST_SIGNS]


def _settled(text: str) -> str:
    """A text by which two cells are compared: line breaks and blanks around it say nothing."""
    return text.replace("\r\n", "\n").strip()


def says_the_same(cell: str, was: str) -> bool:
    """Whether a cell says what it said when it was written: what no cell can hold is no change of somebody's."""
    if _settled(cell) == _settled(was) or _padded(cell) == was:
        return True
    held = fit(was)
    return held != was and cell.split() == held.split()


def _padded(clock: str) -> str:
    """A time of day as we spell it, of one that a spreadsheet spells "9:05"."""
    return f"0{clock}" if _SHORT_CLOCK.fullmatch(clock) else clock
