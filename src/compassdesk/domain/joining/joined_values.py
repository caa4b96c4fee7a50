"""Values of one field that come together without anybody being asked."""

from collections.abc import Iterable

from compassdesk.domain.joining.row_fields import NOTHING, said_by, spelled

SAYS_NOTHING = frozenset((NOTHING, b'""', b"[]", b"{}"))


def is_settled_unasked(field: str) -> bool:
    """Whether a difference is nobody's choice: places in an order, and what is kept for programs."""
    return field in {"extra", "position"} or field.endswith("/position")


def better(field: str, values: Iterable[bytes]) -> bytes:
    """The one of values of the same edit: a copy may lack what did not travel, or have mended what cannot be."""
    if field.endswith("/position"):
        return together(field, sorted(values, reverse=True))
    found = sorted(values, key=lambda value: (value not in SAYS_NOTHING, len(value), value), reverse=True)
    return together(field, found) if field == "extra" else found[0]


def together(field: str, ordered: list[bytes]) -> bytes:
    """One value of several, the latest first. A channel that somebody took off stays off; what is kept for programs is
    joined name by name.
    """
    if field == "extra":
        result: dict[str, object] = {}
        for value in reversed(ordered):
            result |= said_by(value) if value != NOTHING else {}
        return spelled(result)
    if field.endswith("/position") and NOTHING in ordered:
        return NOTHING
    return ordered[0]
