"""Puts the client's campaign codes on the links of a text, on each channel those of that channel."""

from PySide6.QtWidgets import QWidget

from compassdesk.domain.campaign_codes import coded, values_for
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_words import link_spans
from compassdesk.texts.names import listed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.draft import text_on, with_text_on
from compassdesk.ui.widgets.elided_button import ElidedButton

MOST_LOOKED_AT = 20_000
"""Letters of a text in which links are looked for."""


class CodesButton(ElidedButton):
    """Hidden where no link lacks a code. A channel gets a text of its own, unless it is the only one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "link", parent)
        self._session = session
        self._item = ""
        self._channels: tuple[Channel, ...] = ()
        self.clicked.connect(self._add)
        self.hide()

    def offer(self, item: Item, texts: tuple[tuple[Channel, str], ...]) -> None:
        """Offer it for those of these channels on whose text a link lacks one."""
        file = self._session.file
        self._item = item.id
        out = item.status == "published"
        able = () if out else tuple(one for one, text in texts if self._with_codes(item, one, text) != text)
        self._channels = able
        if self._channels:
            names = listed(channel.name for channel in self._channels)
            self.set_full_text(self.tr("Add campaign codes to the link on {channels}").replace("{channels}", names))
        self.setVisible(bool(self._channels) and file is not None and not file.read_only)

    def _with_codes(self, item: Item, channel: Channel, text: str) -> str:
        plan = self._session.plan
        if not plan.client.utm or len(text) > MOST_LOOKED_AT:
            return text
        return coded(text, link_spans(text, channel.network), plan.client.utm, values_for(plan, item, channel))

    def _add(self) -> None:
        self._session.settle()
        item = self._session.item(self._item)
        if item is None:
            return
        outcome = item
        for channel in self._channels:
            text = self._with_codes(item, channel, text_on(item, channel.id))
            outcome = with_text_on(outcome, channel.id, text)
        step = self.tr("Campaign codes on {channels}").replace("{channels}", listed(one.name for one in self._channels))
        self._session.change(step, Patch(items=(outcome,), base=Rows(items=(item,))))
        self._session.say(step, undo=True)
