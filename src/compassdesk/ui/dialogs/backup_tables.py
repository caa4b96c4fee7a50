"""What going back shows of a backup: a table of the items that differ from now, and one of all that is in it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.differences import ListDifference
from compassdesk.domain.plan import Item, Plan
from compassdesk.services.backups import Comparison
from compassdesk.texts import backups as said
from compassdesk.texts import words
from compassdesk.texts.names import Names
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow

translate = QCoreApplication.translate


class Line(Struct, frozen=True):
    """One item that differs: what happened to it since, as it was (None: it is new), and what to say of it."""

    what: str
    shown: Item
    then: Item | None
    detail: str


def lines_of(comparison: Comparison) -> tuple[Line, ...]:
    """The items that differ between a backup and now: changed, gone, new."""
    found = next((one for one in comparison.found.lists if one.name == "items"), ListDifference("items", (), (), ()))
    changed = translate("GoBack", "≠ changed")
    return (
        *(Line(changed, now, then, "; ".join(said.field_changes(then, now))) for then, now in found.changed),
        *(Line(translate("GoBack", "− gone now"), then, then, said.when(then)) for then in found.gone),
        *(Line(translate("GoBack", "+ new since"), now, None, said.when(now)) for now in found.new),
    )


def differing(lines: Sequence[Line]) -> Sheet:
    """Every item that differs: what happened to it since, its title, and from what to what."""
    rows = tuple(
        TableRow(
            place,
            (line.what, title_of(line.shown), line.detail),
            line.shown.petal,
            "\n".join((title_of(line.shown), line.detail)),
        )
        for place, line in enumerate(lines)
    )
    headings = (translate("GoBack", "Since then"), translate("GoBack", "Item"), translate("GoBack", "Then → now"))
    return Sheet(translate("GoBack", "What differs (%n)", "", len(rows)), headings, rows, petal_at=1, wide=2)


def everything(plan: Plan) -> Sheet:
    """All items of the backup, as a plain calendar list."""
    names = Names(plan)
    rows = tuple(
        TableRow(
            place,
            (
                said.when(item),
                title_of(item),
                words.label("status", item.status),
                translate("GoBack", "all") if item.all_channels else names.channels(item.channels),
                names.person(item.spokesperson or ""),
            ),
            item.petal,
            title_of(item),
        )
        for place, item in enumerate(plan.items)
    )
    headings = (
        translate("GoBack", "When"),
        translate("GoBack", "Title"),
        translate("GoBack", "Status"),
        translate("GoBack", "Channels"),
        translate("GoBack", "Who"),
    )
    return Sheet(translate("GoBack", "All that is in it (%n)", "", len(rows)), headings, rows, petal_at=1, wide=1)


def title_of(item: Item) -> str:
    """What an item is called in these tables."""
    return item.title or translate("GoBack", "untitled")
