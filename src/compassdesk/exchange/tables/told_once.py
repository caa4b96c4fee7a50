"""What is told of every row of a table is told once, with how many they are."""

from collections.abc import Sequence

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.exchange.import_preview import ImportRemark

_ONCE = ("no-status", "no-speaker", "no-channel", "no-time", "title-from-text")
_FEWEST = 4
"""Rows; of fewer each is told."""


def told_once(rows: Sequence[list[ImportRemark]]) -> list[ImportRemark]:
    """Takes off what all rows tell alike, and gives it as remarks about the table."""
    if len(rows) < _FEWEST:
        return []
    found = []
    for code in _ONCE:
        said = next((remark for remark in rows[0] if remark.code == code), None)
        if said is not None and all(said in row for row in rows):
            for row in unless_given_up(rows):
                row.remove(said)
            found.append(ImportRemark(f"{code}-throughout", {**said.values, "count": len(rows)}))
    return found
