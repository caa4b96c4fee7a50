"""What an item still waits for, in a few words: a yes, or to be ready."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import DRAFT_STATUSES
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def awaited(item: Item, names: Names) -> str:
    """Such as: yes by Ingrid before Wed 10 Mar 12:00 · ready before Tue 9 Mar 14:00; empty where nothing is."""
    parts = []
    if waits_for_yes(item):
        who = names.first_name(item.approver) if item.approver is not None else ""
        match bool(who), item.approval_due is not None:
            case True, True:
                said = translate("Awaited", "yes by {name} before {moment}")
            case True, False:
                said = translate("Awaited", "yes by {name}")
            case False, True:
                said = translate("Awaited", "a yes before {moment}")
            case _:
                said = translate("Awaited", "a yes")
        moment = numbers.moment(item.approval_due) if item.approval_due is not None else ""
        parts.append(said.replace("{moment}", moment).replace("{name}", who))
    if item.deadline is not None and (item.status == "idea" or item.status in DRAFT_STATUSES):
        said = translate("Awaited", "ready before {moment}")
        parts.append(said.replace("{moment}", numbers.moment(item.deadline)))
    return " · ".join(parts)
