"""Publishing a post by hand on one channel after the other: copy its text, paste it there, say that it is out.

Nothing is out because something was copied or a page was opened: only the answer says so, and it is one step that can
be taken back.
"""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.approvals import changed_since_yes
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_as_seen import signature_on
from compassdesk.domain.publishing import placement_on, still_to_go
from compassdesk.domain.wallclock import minute_of, zone_named
from compassdesk.texts import numbers
from compassdesk.texts.approval_words import changed_since
from compassdesk.texts.names import Names
from compassdesk.ui.desk.handing_out import copy_words, show_page
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.publishing.at_hand import put_at_hand
from compassdesk.ui.editors.publishing.network_page import open_page, page_of
from compassdesk.ui.editors.publishing.out_form import OutForm
from compassdesk.ui.editors.status_gate import StatusGate
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import clear

SIDE_BY_SIDE_FROM = 470
"""Pixels from which the three steps stand beside each other."""


class PublishSteps(QWidget):
    """`said`: it was put on record that the post is out on a channel. `put_off`: not yet, somebody said."""

    said = Signal()
    put_off = Signal()
    decision_wanted = Signal(object, object)

    def __init__(self, session: Session, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: Item | None = None
        self._channel: Channel | None = None
        self._copied: dict[str, int] = {}
        """By channel, how many of its texts were copied."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._choice = QWidget()
        self._channels = FlowLayout(self._choice, gap=4)
        self.channel_buttons: dict[str, QPushButton] = {}
        column.addWidget(self._choice)
        self.changed = label("", "late-word", wrap=True)
        column.addWidget(self.changed)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(10)
        column.addLayout(self._steps)
        self._build_copy()
        self._build_paste()
        self._build_ask()
        self.form = OutForm(self._is_to_come, self)
        self.form.accepted.connect(self._say_out)
        self.form.given_up.connect(self._give_up)
        column.addWidget(self.form)
        self.gate = StatusGate(session, judging)
        self.gate.decision_wanted.connect(self.decision_wanted)
        column.addWidget(self.gate)

    def _step(self, number: int) -> QVBoxLayout:
        """The frame of one step."""
        frame = QFrame()
        frame.setProperty("kind", "step")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.setSpacing(5)
        inside.addWidget(label(numbers.number(number), "section"))
        self._steps.addWidget(frame, 1)
        return inside

    def _build_copy(self) -> None:
        inside = self._step(1)
        self.copy_button = ElidedButton("", "fix")
        self.copy_button.clicked.connect(self.copy)
        self.text_told = label("", "small", wrap=True)
        self.comment_button = ElidedButton(self.tr("Copy the first comment"), "link")
        self.comment_button.clicked.connect(self._copy_comment)
        for part in (self.copy_button, self.text_told, self.comment_button):
            inside.addWidget(part)
        inside.addStretch(1)

    def _build_paste(self) -> None:
        inside = self._step(2)
        self.paste_told = label("", "", wrap=True)
        self.page_button = ElidedButton("", "link")
        self.page_button.clicked.connect(self._open)
        self.pictures_button = ElidedButton("", "link")
        self.pictures_button.clicked.connect(self._put_pictures)
        for part in (self.paste_told, self.page_button, self.pictures_button):
            inside.addWidget(part)
        inside.addStretch(1)

    def _build_ask(self) -> None:
        inside = self._step(3)
        self.question = label("", "", wrap=True)
        inside.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.yes, self.no = QPushButton(self.tr("Yes")), QPushButton(self.tr("Not yet"))
        for button, does in ((self.yes, self.ask), (self.no, self._put_off)):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, does=does: does())
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch(1)

    # --- filling ---------------------------------------------------------------------------------------------------

    def fill(self, item: Item) -> None:
        """Show a post, at the first of its channels on which it is not out; what is being filled in stays."""
        if self._item is not None and self._item.id != item.id:
            self._copied.clear()
            self._fold()
            self.gate.close_gate()
        self._item = item
        channels = {row.id: row for row in self._session.plan.channels}
        waiting = [channels[key] for key in still_to_go(item) if key in channels]
        if self._channel is None or self._channel.id not in {one.id for one in waiting}:
            self._channel = waiting[0] if waiting else None
            self._fold()
        else:
            self._channel = channels[self._channel.id]
        self._offer_channels(waiting)
        other = changed_since_yes(item)
        say(self.changed, changed_since(item, Names(self._session.plan)) if other else "")
        self._show_channel()

    def _offer_channels(self, waiting: list[Channel]) -> None:
        """One button for each channel that is left, where there are several."""
        names = {one.id: one.name for one in waiting}
        if names != {key: button.text().replace("&&", "&") for key, button in self.channel_buttons.items()}:
            clear(self._channels)
            self.channel_buttons = {}
            for one in waiting:
                button = QPushButton(one.name.replace("&", "&&"))
                button.setProperty("kind", "small")
                button.setAutoDefault(False)
                button.setCheckable(True)
                button.clicked.connect(partial(self.go_to, one.id))
                self._channels.addWidget(button)
                self.channel_buttons[one.id] = button
        for key, button in self.channel_buttons.items():
            button.setChecked(self._channel is not None and key == self._channel.id)
        self._choice.setVisible(len(waiting) > 1)

    def go_to(self, channel: str, _checked: bool = False) -> None:
        """Go on with another channel."""
        self._channel = next((row for row in self._session.plan.channels if row.id == channel), self._channel)
        self._fold()
        if self._item is not None:
            self.fill(self._item)

    def _show_channel(self) -> None:
        item, channel = self._item, self._channel
        if item is None or channel is None:
            return
        texts, done = self._texts(), self._copied.get(channel.id, 0)
        page, name = page_of(channel), channel.name
        if len(texts) > 1:
            words = self.tr("Copy post {n} of {all}")
            words = words.replace("{n}", numbers.number(done % len(texts) + 1))
            words = words.replace("{all}", numbers.number(len(texts)))
        else:
            words = self.tr("Copy and open") if page else self.tr("Copy the text")
        self.copy_button.set_full_text(words)
        self.copy_button.setAccessibleName(f"{words}: {name}")
        empty = not any(text.strip() for text in texts)
        self.copy_button.hold_back(self.tr("There is no text yet.") if empty else "")
        letters = sum(map(len, texts))
        copied = self.tr("It is on the clipboard.")
        told = copied if done else self.tr("%n character(s)", "", letters) if not empty else self.tr("No text yet.")
        self.text_told.setText(told)
        self.comment_button.setVisible(bool(item.first_comment.strip()))
        self.paste_told.setText(self.tr("Paste it on {channel}.").replace("{channel}", name))
        self.page_button.set_full_text(self.tr("Open {channel}").replace("{channel}", name))
        self.page_button.setVisible(bool(page))
        pictures = self._pictures()
        self.pictures_button.set_full_text(self.tr("%n picture(s) in a folder", "", len(pictures)))
        self.pictures_button.setVisible(bool(pictures))
        question = self.tr("Is it on {channel}?").replace("{channel}", name)
        self.question.setText(question)
        held = not_writable(self._session)
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{question} {button.text()}")
            button.setEnabled(not held)
            button.setToolTip(held)

    def _texts(self) -> tuple[str, ...]:
        item, channel = self._item, self._channel
        if item is None or channel is None:
            return ()
        return texts_to_paste(item, channel.id, channel.network, signature_on(self._session.plan, item))

    def _pictures(self) -> tuple[Attachment, ...]:
        if self._item is None:
            return ()
        return self._session.attached.get(self._item.id, ())

    # --- doing -----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the text on the clipboard, of a thread its next post, and open the page with the first."""
        channel, texts = self._channel, self._texts()
        if channel is None or not texts:
            return
        self._session.settle()
        done = self._copied.get(channel.id, 0)
        said = self.tr("The text for {channel} is on the clipboard.").replace("{channel}", channel.name)
        copy_words(self._session, texts[done % len(texts)], said)  # before another window comes to the front
        self._copied[channel.id] = done + 1
        if done == 0 and open_page(channel):
            said = self.tr("The text is on the clipboard; {channel} is being opened.")
            self._session.say(said.replace("{channel}", channel.name))
        self._show_channel()

    def _copy_comment(self) -> None:
        if self._item is not None:
            copy_words(self._session, self._item.first_comment, self.tr("The first comment is on the clipboard."))

    def _open(self) -> None:
        if self._channel is not None:
            show_page(self._session, page_of(self._channel))

    def _put_pictures(self) -> None:
        if self._item is not None:
            put_at_hand(self._session, self, self._item.title, self._pictures())

    def ask(self) -> None:
        """Ask since when it is out: now, where it was just copied, else when it was planned, as far as that is past."""
        item, channel = self._item, self._channel
        if item is None or channel is None:
            return
        now, row = self._session.now(), placement_on(item, channel.id)
        planned = row.starts_at or item.starts_at or now
        moment = now if channel.id in self._copied else min(planned, now)
        self.form.ask(moment, row.url or "", now)

    def _is_to_come(self, moment: datetime) -> bool:
        """By the minutes that pass, since an hour that the clocks repeat is no later than itself."""
        zone = zone_named(self._session.plan.client.timezone)
        return zone.minutes(moment) > minute_of(self._session.instant())

    def _fold(self) -> None:
        """Hide the form; the keyboard goes to what comes next here, and not to an answer of another card."""
        held = self.window().focusWidget()
        if held is not None and self.form.isAncestorOf(held):
            self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.hide()

    def _give_up(self) -> None:
        self.form.hide()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_off(self) -> None:
        self.form.hide()
        self.gate.close_gate()
        self.put_off.emit()

    def _say_out(self, moment: datetime, link: str) -> None:
        from compassdesk.services import items

        self._session.settle()
        channel = self._channel
        item = self._session.item(self._item.id) if self._item is not None else None
        if item is None or channel is None:
            return
        step = self.tr("Out on {channel}: {title}").replace("{channel}", channel.name)
        step = step.replace("{title}", " ".join(item.title.split()))

        def take(reason: str) -> None:
            session = self._session
            session.perform(step, items.say_out, item.id, (channel.id,), moment, session.now(), link, reason)
            self._fold()
            session.say(step, undo=True)
            self.said.emit()

        if not self.gate.attempt(item, "published", take):
            self.form.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= SIDE_BY_SIDE_FROM
        self._steps.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
