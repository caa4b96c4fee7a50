"""In the editor of an item: where what of a merge waits for a choice stands."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.replicas import Key
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import WaitingBeside
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.fields.waiting_line import WaitingLine

_OF_THE_TEXT = frozenset(("body", "first_comment", "placements"))


class WaitingLines(WaitingBeside):
    """The choices of a field stand below it; those of the text below the text, the others below `head` of the column,
    and those of when and how long, which share a row, before what stands `behind_times`.
    """

    def __init__(
        self,
        session: Session,
        binder: Binder,
        column: QVBoxLayout,
        *,
        head: QWidget,
        text: QWidget,
        behind_times: QWidget,
    ) -> None:
        super().__init__(session, head, self._put)
        self._binder, self._column = binder, column
        self._head, self._text, self._behind_times = head, text, behind_times

    def fill(self, item: Item) -> None:
        """Show what waits of an item, and of the series it is one of."""
        self.show([("items", item.id), *([("series", item.series)] if item.series else [])])

    def _put(self, line: WaitingLine, key: Key) -> None:
        name = key[2].partition("/")[0]
        row = self._binder.row(name) if key[0] == "items" else None
        if name in {"starts_at", "minutes"}:
            self._column.insertWidget(self._column.indexOf(self._behind_times), line)
        elif row is not None and name not in _OF_THE_TEXT:
            row.put_below(line)
        elif name in _OF_THE_TEXT and not self._text.isHidden():
            self._column.insertWidget(self._column.indexOf(self._text) + 1, line)
        else:
            self._column.insertWidget(self._column.indexOf(self._head) + 1, line)
