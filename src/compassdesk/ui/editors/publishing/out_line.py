"""In the editor of a post: on which channels it is out, since when and where, and the way out on the others."""

from functools import partial

from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.publishing import is_address, not_out, placement_on, still_to_go
from compassdesk.domain.today import READY
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.handing_out import show_page
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.window_actions import window_action


class OutLine(QWidget):
    """Hidden for what is neither out nor ready to go out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        layout = column(self, gap=2)
        self._rows = column(gap=2)
        layout.addLayout(self._rows)
        self.button = ElidedButton(self.tr("Publish…"), "fix")
        self.button.clicked.connect(self._publish)
        layout.addWidget(self.button)
        self.hide()

    def fill(self, item: Item, *, writable: bool) -> None:
        """Show what is known of a post."""
        told = [placement_on(item, key) for key in item.channels]
        told = [row for row in told if row.published_at is not None]
        left = item.kind == "post" and item.starts_at is not None and bool(still_to_go(item))
        offered = writable and left and (item.status in READY or bool(told))
        self.button.setVisible(offered)
        self.setVisible(item.kind == "post" and (bool(told) or offered))
        shown = item.id, told, writable, self._session.plan.channels
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            for row in told:
                self._rows.addWidget(self._row(item.id, row, writable=writable))

    def _row(self, item_id: str, row: Placement, *, writable: bool) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=8)
        name = Names(self._session.plan).channel(row.channel)
        since = numbers.moment(row.published_at) if row.published_at is not None else ""
        said = self.tr("✓ {channel}: out since {moment}").replace("{channel}", name).replace("{moment}", since)
        flow.addWidget(label(said, "small", wrap=True))
        if row.url and is_address(row.url):
            button = ElidedButton(self.tr("Open it"), "link")
            button.setAccessibleName(f"{button.full_text}: {name}")
            button.set_tip(row.url)
            button.clicked.connect(partial(self._open, row.url))
            flow.addWidget(button)
        if writable:
            back = ElidedButton(self.tr("Not out after all"), "link")
            back.setAccessibleName(f"{back.full_text}: {name}")
            back.clicked.connect(partial(self._take_back, item_id, row.channel, name))
            flow.addWidget(back)
        return made

    def _open(self, address: str, _checked: bool = False) -> None:
        show_page(self._session, address)

    def _take_back(self, item_id: str, channel: str, name: str, _checked: bool = False) -> None:
        self._session.settle()
        item = self._session.item(item_id)
        if item is None:
            return
        step = self.tr("Not out on {channel} after all").replace("{channel}", name)
        self._session.change(step, Patch(items=(not_out(item, channel),), base=Rows(items=(item,))))
        self._session.say(step, undo=True)

    def _publish(self) -> None:
        action = window_action(self, "publish")
        if action is not None:
            action.trigger()
