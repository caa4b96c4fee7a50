"""What an audience does online, in percentages by kind, as it is typed: "reads along 70, makes 5"."""

import re
from collections.abc import Mapping

_PARTS, _FIRM_PARTS = re.compile(r"[\n;,]"), re.compile(r"[\n;]")
"""Commas part kinds as well, unless a semicolon does: then a kind may have a comma in its name."""
_PART = re.compile(r"(?P<name>.*\S)[\s:=]+(?P<number>[0-9]{1,3})\s*%?")


def read_parts(text: str) -> dict[str, int]:
    """Kinds and their percentages. ValueError with the part that is none."""
    found: dict[str, int] = {}
    parts = (_FIRM_PARTS if ";" in text else _PARTS).split(text)
    for part in filter(None, (one.strip(" ,\t") for one in parts)):
        match = _PART.fullmatch(part)
        if match is None or int(match["number"]) > 100:
            raise ValueError(part)
        found[match["name"].rstrip(" :=")] = int(match["number"])
    return found


def spelled_parts(parts: Mapping[str, int]) -> str:
    """As it is typed, the largest first."""
    ranked = sorted(parts.items(), key=lambda pair: (-pair[1], pair[0]))
    spelled = [f"{name} {number}%" for name, number in ranked]
    return "; ".join([*spelled, ""]).rstrip(" ") if any("," in name for name in parts) else ", ".join(spelled)
