"""Offers to split a text that is too long for one post, on the networks where it can go on in the next."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_as_seen import signature_on, signed
from compassdesk.domain.threads import MOST_SPLIT, THREADED, split
from compassdesk.texts.names import listed
from compassdesk.texts.text_counts import count_on
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.draft import text_on, with_text
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton


class ThreadButton(ElidedButton):
    """Hidden while there is nothing to split. The channels that get a thread get a text of their own with it."""

    made = Signal(str)
    """The first channel that has a thread now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "link", parent)
        self._session = session
        self._item = ""
        self._channels: tuple[Channel, ...] = ()
        self.clicked.connect(self._split)
        self.hide()

    def offer(self, item: Item, too_long: tuple[tuple[Channel, str], ...]) -> None:
        """Offer it for those of these channels, each with its text, that know threads."""
        fresh = () if item.status == "published" else too_long
        able = tuple(one for one, text in fresh if one.network in THREADED and len(text) <= MOST_SPLIT)
        file = self._session.file
        self._item, self._channels = item.id, able
        if able:
            names = listed(tuple(channel.name for channel in able))
            self.set_full_text(self.tr("Split into a thread on {channels}").replace("{channels}", names))
        self.setVisible(bool(able) and file is not None and not file.read_only)

    def _split(self) -> None:
        self._session.settle()
        item = self._session.item(self._item)
        if item is None:
            return
        texts = [(channel, text_on(item, channel.id)) for channel in self._channels]
        sign = signature_on(self._session.plan, item)

        def fits(channel: Channel, part: str) -> bool:
            return count_on(channel, signed(part, sign)).fits

        def work() -> list[tuple[Channel, str, str]]:
            return [(one, text, split(text, one.network, partial(fits, one))) for one, text in texts]

        tasks.run_task(self, work, self._write)

    def _write(self, made: list[tuple[Channel, str, str]]) -> None:
        """Give each channel its thread, in one step; a text that was changed meanwhile is left alone."""
        item = self._session.item(self._item)
        if item is None:
            return
        outcome, names, first = item, [], ""
        for channel, before, after in made:
            if after != before and text_on(item, channel.id) == before:
                outcome = with_text(outcome, channel.id, after)
                names.append(channel.name)
                first = first or channel.id
        if not names:
            self._session.say(self.tr("This text cannot be split so that each post fits."))
            return
        step = self.tr("Thread on {channels}").replace("{channels}", listed(tuple(names)))
        self._session.change(step, Patch(items=(outcome,), base=Rows(items=(item,))))
        self._session.say(step, undo=True)
        self.made.emit(first)
