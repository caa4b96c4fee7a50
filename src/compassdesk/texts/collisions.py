"""What to say when something was changed between the moment a change was made and the moment it was written."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Collision
from compassdesk.texts import words

translate = QCoreApplication.translate


def sentence(collisions: Sequence[Collision]) -> str:
    """One sentence about the first of them, and how many more there are."""
    first, *others = collisions
    told = _sentence(first)
    if others:
        told += " " + translate("Collisions", "And %n more.", "", len(others))
    return told


def _sentence(collision: Collision) -> str:
    match collision.kind:
        case "gone":
            text = translate("Collisions", "“{name}” was deleted meanwhile, so it stays away.")
            return text.replace("{name}", _name(collision.value))
        case "removed":
            text = translate("Collisions", "“{name}” was changed meanwhile; it is deleted with that change.")
            return text.replace("{name}", _name(collision.value))
    text = translate("Collisions", "“{field}” was changed meanwhile; what you did now was taken.")
    if collision.list == "items":
        return text.replace("{field}", words.field(collision.field))
    return translate("Collisions", "This was changed elsewhere meanwhile; what you did now was taken.")


def _name(row: object) -> str:
    """What a row is called, whichever list it is of."""
    for field in ("title", "name", "text", "check"):
        named = getattr(row, field, "")
        if named:
            return str(named)
    return translate("Collisions", "A row")
