"""What a check says, and how findings fold (C7, C9.27)."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

LOUD = ("note", "warning", "serious", "block")
FAMILY = ("CD-01", "CD-03", "CD-04", "CD-06", "CD-08", "CD-02", "CD-21", "CD-22", "CD-05", "CD-07")
"""In the order in which they become the head."""
NOTE_IN_LIGHT = ("CD-04", "CD-21", "CD-22", "CD-23", "CD-24")


class Found(Struct, frozen=True):
    check: str
    severity: str
    target: str | None = None
    part: str | None = None
    values: Mapping[str, Any] = {}
    parent: str | None = None
    shown: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.check, self.target or "", self.part or ""


def capped(found: Iterable[Found], profile: str) -> list[Found]:
    light = profile == "freelance_light"
    return [replace(row, severity="note") if light and row.check in NOTE_IN_LIGHT else row for row in found]


def folded(found: list[Found]) -> list[Found]:
    """The family under its gravest; without such a head CD-05 and CD-22 under CD-04; CD-10 under CD-11."""
    family = [row for row in found if row.check in FAMILY]
    head = min(
        family, key=lambda row: (-LOUD.index(row.severity), FAMILY.index(row.check), row.target or ""), default=None
    )
    loud = head is not None and LOUD.index(head.severity) >= 1
    return [replace(row, parent=_parent(row, found, head if loud else None)) for row in found]


def _parent(row: Found, found: list[Found], head: Found | None) -> str | None:
    if row.severity == "block":
        return None
    checks = {other.check: other for other in found}
    if row.check in FAMILY and head is not None:
        return None if row is head else head.check
    if row.check in ("CD-05", "CD-22") and "CD-04" in checks:
        return "CD-04"
    if row.check == "CD-10" and "CD-11" in checks:
        loud = checks["CD-11"].severity in ("warning", "serious")
        role = row.severity == "warning" and row.values.get("reason") == "role_account"
        if row.severity == "note" or (loud and role):
            return "CD-11"
    return None


def shown(found: list[Found], profile: str) -> list[Found]:
    loud = [row for row in found if row.parent is None and LOUD.index(row.severity) >= 1]
    if profile == "freelance_light":
        rest = [row for row in loud if row.severity != "block"]
        first = sorted(rest, key=lambda row: (-LOUD.index(row.severity), *row.key))[:1]
        loud = [row for row in loud if row.severity == "block"] + first
    return [replace(row, shown=any(row is other for other in loud)) for row in found]
