"""What is said of a yes that somebody gave."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Item
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def changed_since(item: Item, names: Names) -> str:
    """That an item was changed since somebody said yes to it: who, as far as that is known, and when."""
    said = translate("ApprovalWords", "Changed since somebody said yes to it ({moment}).")
    if item.approved_by is not None:
        said = translate("ApprovalWords", "Changed since {name} said yes to it ({moment}).")
        said = said.replace("{name}", names.person(item.approved_by))
    return said.replace("{moment}", numbers.moment(item.approved_at) if item.approved_at is not None else "")
