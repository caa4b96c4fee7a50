"""How an item will read on each of its channels: who speaks, the text, the link."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Channel, Item, Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.text_length import shortened
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.draft import text_on
from compassdesk.ui.widgets.avatar import Avatar
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

MOST_SHOWN = 5_000
"""Letters of a text that are laid out to look at."""


class PreviewPage(QWidget):
    """One card for each channel."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)

    def fill(self, item: Item) -> None:
        """Show a row."""
        clear(self._column)
        plan = self._session.plan
        speaker = next((one for one in plan.spokespersons if one.id == item.spokesperson), None)
        channels = [one for one in plan.channels if one.id in item.channels]
        for channel in channels:
            self._column.addWidget(self._card(item, channel, speaker))
        if not channels:
            self._column.addWidget(label(self.tr("Choose a channel to see how it will look there."), "sub", wrap=True))
        self._column.addStretch(1)

    def _card(self, item: Item, channel: Channel, speaker: Spokesperson | None) -> QWidget:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(11, 9, 11, 9)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(8)
        avatar = Avatar()
        if speaker is not None:
            avatar.show_person(initials_of(speaker), person=is_real_person(speaker))
        head.addWidget(avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(channel.name, "h3", wrap=True))
        parts = [channel.handle, numbers.moment(item.starts_at) if item.starts_at is not None else ""]
        names.addWidget(label(" · ".join(part for part in parts if part), "small", wrap=True))
        head.addLayout(names, 1)
        column.addLayout(head)
        text = text_on(item, channel.id) or self.tr("No text yet.")
        if speaker is not None and speaker.signature and speaker.signature not in text:
            text = f"{text} {speaker.signature}"
        column.addWidget(label(shortened(text, MOST_SHOWN), wrap=True))
        if item.link:
            column.addWidget(label(item.link, "small", wrap=True))
        return card
