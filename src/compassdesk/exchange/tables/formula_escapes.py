"""Text that must stay text in a spreadsheet: one apostrophe before what Excel or LibreOffice would calculate."""

from collections.abc import Iterable

_STARTERS = frozenset("=+-@\t\r\n\0＝＋－＠")
APOSTROPHE = "'"
_SUSPECT = _STARTERS | {APOSTROPHE}


def escaped(text: str) -> str:
    """`text` with one apostrophe before it when it begins like a formula, or like a text that was escaped."""
    return APOSTROPHE + text if text[:1] in _SUSPECT and _needs(text) else text


def all_escaped(texts: Iterable[str]) -> list[str]:
    """Each of the texts, escaped; most need no call of their own, which took a quarter longer."""
    return [escaped(text) if text[:1] in _SUSPECT else text for text in texts]


def unescaped(text: str) -> str:
    """Takes off exactly the apostrophe that `escaped` put there; any other text comes back unchanged."""
    return text[1:] if text.startswith(APOSTROPHE) and _needs(text[1:]) else text


def _needs(text: str) -> bool:
    bare = text.lstrip(APOSTROPHE)
    return bare[:1] in _STARTERS if bare else False
