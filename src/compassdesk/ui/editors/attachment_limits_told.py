"""What the channels of a post do not take of its attachments, and whether a picture was shown lately."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from compassdesk.domain import attachments
from compassdesk.domain.attachment_limits import refused
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.plan import Item
from compassdesk.system.networks import network_facts
from compassdesk.texts import attachment_words, numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.tip_text import tip_text


class LimitsTold(QWidget):
    """One line for each thing; hidden while there is none. When a network's limits were read stands in a tooltip."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._column = column(self, gap=2)
        self.lines: list[QLabel] = []
        self.hide()

    def fill(self, item: Item, listed: Sequence[Attachment]) -> None:
        """Say what there is to say of these attachments of an item."""
        told = [*self._of_channels(item, listed), *self._twice(listed), *self._shown_lately(item, listed)]
        while len(self.lines) < len(told):
            made = label("", "small", wrap=True)
            self.lines.append(made)
            self._column.addWidget(made)
        for line, (words, kind, tip) in zip(self.lines, told, strict=False):
            line.setText(words)
            line.setToolTip(tip_text(tip) if tip else "")
            if line.property("kind") != kind:
                restyle(line, kind=kind)
            line.show()
        for spare in self.lines[len(told) :]:
            spare.hide()
        self.setVisible(bool(told))

    def _of_channels(self, item: Item, listed: Sequence[Attachment]) -> list[tuple[str, str, str]]:
        if item.kind != "post":
            return []
        told = []
        by_id = {channel.id: channel for channel in self._session.plan.channels}
        for channel in (by_id[key] for key in item.channels if key in by_id):
            facts = network_facts()[channel.network]
            tip = attachment_words.checked(facts.media_checked_on, facts.media_source)
            for one in refused(facts.attachments, listed):
                # Without any yet it is no mistake: there is still time to attach one.
                kind = "small" if one.code == "none" else "error"
                told.append((attachment_words.refusal(one, channel.name), kind, tip))
        return told

    def _twice(self, listed: Sequence[Attachment]) -> list[tuple[str, str, str]]:
        """Which of them are in this very post already."""
        told = []
        first: dict[str, Attachment] = {}
        for one in listed:
            other = first.setdefault(one.sha256, one) if one.sha256 else one
            if other is not one:
                words = self.tr("{name} is the same as {other}.").replace("{other}", other.name)
                told.append((words.replace("{name}", one.name), "small", ""))
        return told

    def _shown_lately(self, item: Item, listed: Sequence[Attachment]) -> list[tuple[str, str, str]]:
        """Which of them another post within a month shows as well."""
        if not listed:
            return []
        told = []
        shared = attachments.shared_contents(listed, self._session.attached)
        for one in listed:
            others = shared.get(one.sha256)
            near = attachments.shown_lately(item, self._session.items(tuple(sorted(others)))) if others else None
            if near is not None and near.starts_at is not None:
                words = self.tr("{name} is also in “{title}”, {day}.").replace("{name}", one.name)
                words = words.replace("{day}", numbers.day(near.starts_at.date())).replace("{title}", near.title)
                told.append((words, "small", ""))
        return told
