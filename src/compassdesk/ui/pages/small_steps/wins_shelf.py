"""The shelf of small wins: what went well, with its proof, and who was told of it (domain.md A18, A43)."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, based_on
from compassdesk.domain.small_wins import SmallWin, order, record_of, small_win
from compassdesk.texts.small_win_words import win_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import SMALL_WIN
from compassdesk.ui.pages.shelf import ShelfExtra, ShelfKind
from compassdesk.ui.pages.small_steps.linked_items import LinkedItems
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


def small_wins_shelf(session: Session, sight: Sight) -> ShelfKind:
    """What makes this shelf differ from the others."""
    return ShelfKind(
        list_name="small_wins",
        title=translate("SmallWins", "Small wins"),
        groups=SMALL_WIN,
        face=lambda one: Face(one.id, "", one.what, win_words(one), icon="heart"),
        fresh=lambda: SmallWin("", translate("SmallWins", "New small win"), session.now().date()),
        add_words=translate("SmallWins", "Add a small win"),
        empty_words=translate(
            "SmallWins",
            "No small wins yet. A question that was answered within the hour, a neighbour who said thanks, a page that"
            " became clearer: small results with a proof convince an organisation, once somebody is told of them. The"
            " menu of an item makes one of what was heard in it or came of it.",
        ),
        named_by="what",
        read=small_win,
        write=record_of,
        order=order,
        below=lambda parent: _CameOf(session, sight, parent),
        names=("items",),
    )


class _CameOf(ShelfExtra):
    """The item that a small win came of."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._win = session, SmallWin("", "")
        caption = translate("SmallWins", "The item it came of")
        self.items = LinkedItems(session, sight, caption, 1, self)
        self.items.changed.connect(self._keep)
        column(self).addWidget(self.items)

    def show_row(self, row: Any) -> None:
        self._win = row
        self.items.show_items((row.item,) if row.item is not None else ())

    def _keep(self, ids: tuple[str, ...]) -> None:
        self._session.settle()
        plan = self._session.plan
        before = next((record for record in plan.small_wins if record.id == self._win.id), None)
        record = record_of(replace(self._win, item=next(iter(ids), None)), before)
        step = translate("SmallWins", "Link an item to {what}") if ids else translate("SmallWins", "Unlink {what}")
        self._session.change(step.replace("{what}", self._win.what), based_on(Patch(small_wins=(record,)), plan))
