"""The text of an item: one text for all channels, a text of its own where wanted, lengths per channel, a preview."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_as_seen import signature_on, signed
from compassdesk.domain.post_words import COMMENTED
from compassdesk.rendering.look import icons
from compassdesk.texts import help as help_texts
from compassdesk.texts import numbers, words
from compassdesk.texts.text_counts import spelled, spelled_comment
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.editors.body_field import BodyField
from compassdesk.ui.editors.codes_button import CodesButton
from compassdesk.ui.editors.draft import changed, own_text, own_time, text_on, with_text
from compassdesk.ui.editors.previews.preview_page import PreviewPage
from compassdesk.ui.editors.remarks_below import RemarksBelow
from compassdesk.ui.editors.snippet_menu import SnippetMenu
from compassdesk.ui.editors.text_lengths import TextLengths
from compassdesk.ui.editors.text_tabs import TabFace, TextTabs
from compassdesk.ui.editors.thread_button import ThreadButton
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.plain_text import PlainText

SHARED, COMMENT, PREVIEW = "", " ", "  "
"""Tabs that are no channel's: an id is never of blanks alone."""
MOST_OF_A_NAME = 130
"""Pixels that the name of one channel takes in the row of tabs."""


class TextSection(QWidget):
    """Tabs over one another: the shared text, one tab for each channel, and how it will look."""

    pictures_brought = Signal(object)

    def __init__(self, session: Session, binder: Binder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._binder = binder
        self._item: Item | None = None
        self._tabs: tuple[str, ...] = ()
        self._own_channel = ""
        self._timed_channel = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.tab_bar = TextTabs(self._text_in_front)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setUsesScrollButtons(True)
        self.tab_bar.setElideMode(Qt.TextElideMode.ElideNone)  # many are scrolled: a piece of a word says nothing
        self.tab_bar.setAccessibleName(self.tr("Texts"))
        self.tab_bar.currentChanged.connect(self._show_tab)
        column.addWidget(self.tab_bar)
        self.body = BodyField(session)
        self.body.setAccessibleName(words.field("body"))
        self.body.setPlaceholderText(self.tr("One text serves all channels."))
        self.body.typed.connect(self._count)
        self.body.pictures_brought.connect(self.pictures_brought)
        binder.bind("body", self.body)
        self.comment = BodyField(session)
        self.comment.setAccessibleName(words.field("first_comment"))
        self.comment.setAccessibleDescription(help_texts.field("first_comment"))
        self.comment.setPlaceholderText(help_texts.field("first_comment"))
        self.comment.typed.connect(self._count)
        binder.bind("first_comment", self.comment)
        self.preview = PreviewPage(session)
        self._pages = (self.body, self._build_own(), self.comment, self.preview)
        for page in self._pages:  # not a stack: each page is as high as it needs
            page.hide()
            column.addWidget(page)
        self._lengths = TextLengths()
        column.addWidget(self._lengths)
        self.split_button, self.codes_button = ThreadButton(session), CodesButton(session)
        self.split_button.made.connect(self._show_thread)
        column.addWidget(self.split_button)
        column.addWidget(self.codes_button)
        self._lengths.counted.connect(self._offer)
        self.snippets = SnippetMenu(session, self._text_in_front, lambda: (self._item, self._channel_in_front()))
        for field in (self.body, self.own, self.comment):
            self.snippets.serve(field)
        self.remarks = RemarksBelow(session, self._text_of_the_tab, self._rewrite)
        column.addWidget(self.remarks)
        self.earlier = QPushButton(self.tr("Earlier texts…"))
        self.earlier.setProperty("kind", "link")
        self.earlier.clicked.connect(self._show_earlier)
        self.larger = QPushButton(self.tr("Larger preview…"))
        self.larger.setProperty("kind", "link")
        self.larger.clicked.connect(self._show_larger)
        tools = FlowLayout(gap=6)
        for button in (self.snippets, self.larger, self.earlier):
            tools.addWidget(button)
        column.addLayout(tools)

    def _build_own(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.own = BodyField(self._session)
        self.own.setAccessibleName(self.tr("Texts"))
        self.own.typed.connect(self._count)
        self.own.pictures_brought.connect(self.pictures_brought)
        self.own_button = ElidedButton(self.tr("Use the shared text again"))
        self.own_button.clicked.connect(self._toggle_own)
        column.addWidget(self.own, 1)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.time = WhenField("")
        self.time_row = FieldRow(self.tr("A time of its own"), self.time)
        column.addWidget(self.time_row)
        return page

    # --- showing ---------------------------------------------------------------------------------------------------

    def fill(self, item: Item) -> None:
        """Show the texts of a row; the fields themselves are filled by the binder."""
        other = self._item is None or self._item.id != item.id
        self._item = item
        for field in (self.body, self.own, self.comment):
            field.marks.follow()
        channels = self._channels()
        commented = item.first_comment or any(channel.network in COMMENTED for channel in channels)
        tabs = (SHARED, *(channel.id for channel in channels), *((COMMENT,) if commented else ()), PREVIEW)
        comment, preview = words.field("first_comment"), self.tr("Preview")
        faces = [TabFace(words.field("body"), words.field("body")), *self._faces(item, channels)]
        if commented:
            faces.append(TabFace(comment, comment, "comment", gives_way=1))
        faces.append(TabFace(preview, preview, "eye", gives_way=2))
        if tabs != self._tabs:
            self._set_tabs(tabs, [face.words for face in faces])
        self.tab_bar.dress(faces)
        if other:
            self.tab_bar.setCurrentIndex(0)
        self._show_tab()

    def _faces(self, item: Item, channels: Sequence[Channel]) -> Iterator[TabFace]:
        """What the tabs of channels show; two of one network are told apart by their names alone."""
        marks = Counter(icons.NETWORK_ICONS.get(channel.network, "") for channel in channels)
        for channel in channels:
            mark = icons.NETWORK_ICONS.get(channel.network, "")
            own = own_text(item, channel.id) is not None
            said = self.tr("{channel} · own") if own else "{channel}"
            name = self.fontMetrics().elidedText(channel.name, Qt.TextElideMode.ElideRight, MOST_OF_A_NAME)
            whole, shown = said.replace("{channel}", channel.name), said.replace("{channel}", name)
            yield TabFace(whole, shown, mark, "•" if own else "", 3 if marks[mark] == 1 else 0)

    def _set_tabs(self, tabs: tuple[str, ...], names: Sequence[str]) -> None:
        """Tabs with their names from the first: the row is scrolled by the widths that they begin with."""
        at = self._tabs[self.tab_bar.currentIndex()] if self._tabs else SHARED
        blocker = QSignalBlocker(self.tab_bar)
        while self.tab_bar.count():
            self.tab_bar.removeTab(0)
        for name in names:
            self.tab_bar.addTab(name)
        self._tabs = tabs
        self.tab_bar.setCurrentIndex(tabs.index(at) if at in tabs else 0)
        blocker.unblock()

    def _channels(self) -> tuple[Channel, ...]:
        item = self._item
        if item is None:
            return ()
        by_id = {channel.id: channel for channel in self._session.plan.channels}
        return tuple(by_id[one] for one in item.channels if one in by_id)

    def tab(self) -> str:
        """The channel whose tab is in front, or `SHARED`, `COMMENT` or `PREVIEW`."""
        index = self.tab_bar.currentIndex()
        return self._tabs[index] if 0 <= index < len(self._tabs) else SHARED

    def bring(self, tab: str) -> None:
        """Show the tab of that name, where there is one."""
        if tab in self._tabs:
            self.tab_bar.setCurrentIndex(self._tabs.index(tab))

    def _show_thread(self, channel: str) -> None:
        """What was split is seen, unless the user types in the text already."""
        if not self.body.hasFocus():
            self.bring(channel)
            self.tab_bar.setFocus()

    def _text_in_front(self) -> PlainText | None:
        """The text whose tab is in front, where it may be written in."""
        text = {SHARED: self.body, COMMENT: self.comment, PREVIEW: None}.get(self.tab(), self.own)
        return text if text is not None and text.isEnabled() and not text.isReadOnly() else None

    def _show_tab(self, _index: int = -1) -> None:
        item, tab = self._item, self.tab()
        if item is None:
            return
        if tab == PREVIEW:
            self.preview.fill(item)
            self._show_page(self.preview)
        elif tab in {SHARED, COMMENT}:
            self._show_page(self.body if tab == SHARED else self.comment)
        else:
            self._show_own(item, tab)
            self._show_time(item, tab)
            self._show_page(self._pages[1])

    def _show_page(self, wanted: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is wanted)
        if self._item is not None:
            self.remarks.fill(self._item)
        self._lengths.setVisible(wanted is not self.preview)
        self.larger.setVisible(wanted is self.preview)
        self.snippets.setVisible(self._text_in_front() is not None)
        self._count()

    def _show_own(self, item: Item, channel: str) -> None:
        name = next((one.name for one in self._channels() if one.id == channel), channel)
        has_own = own_text(item, channel) is not None
        if has_own and self._own_channel != channel:
            if self._own_channel:
                self._binder.unbind(f"text:{self._own_channel}")
            self._own_channel = channel
            self._binder.bind(f"text:{channel}", self.own, read=partial(text_on, channel=channel))
        elif not has_own:
            if self._own_channel:
                self._binder.unbind(f"text:{self._own_channel}")
            self._own_channel = ""
            self.own.set_value(item.body)
        self.own.setReadOnly(not has_own or not self._writable())
        self.own.setAccessibleName(self.tr("Text on {channel}").replace("{channel}", name))
        self.own_button.setVisible(self._writable())
        self.own_button.set_full_text(
            self.tr("Use the shared text again")
            if has_own
            else self.tr("Give {channel} a text of its own").replace("{channel}", name)
        )

    def _show_time(self, item: Item, channel: str) -> None:
        """The moment at which a channel gets the post, when that is another one than the item's."""
        if self._timed_channel != channel:
            self._binder.unbind(f"time:{self._timed_channel}")
            self._timed_channel = channel
            self._binder.bind(
                f"time:{channel}",
                self.time,
                row=self.time_row,
                read=partial(own_time, channel=channel),
            )
        self.time.zone = self._session.plan.client.timezone
        start = item.starts_at
        self.time_row.setVisible(item.kind == "post" and start is not None)
        if start is not None:
            self.time_row.set_hint(
                ""
                if own_time(item, channel)
                else self.tr("Empty: {when}, as the item").format(when=numbers.moment(start))
            )
            self.time.usual_day, self.time.start = start.date(), start
            self.time.day.setPlaceholderText(numbers.short_date(start.date()))
            self.time.time.setPlaceholderText(numbers.clock(start))

    def _writable(self) -> bool:
        return self._session.file is not None and not self._session.file.read_only

    def _toggle_own(self) -> None:
        channel = self.tab()
        self._session.settle()
        item = self._session.item(self._item.id) if self._item is not None else None
        if item is None or channel in {SHARED, COMMENT, PREVIEW}:
            return
        if own_text(item, channel) is None:
            patched = with_text(item, channel, item.body)
            step = self.tr("A text of its own for {channel}")
        else:
            patched = with_text(item, channel, None)
            step = self.tr("Shared text for {channel}")
            self._binder.unbind(f"text:{channel}")
            self._own_channel = ""
        name = next((one.name for one in self._channels() if one.id == channel), channel)
        self._session.change(step.replace("{channel}", name), Patch(items=(patched,), base=Rows(items=(item,))))
        self.own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_earlier(self) -> None:
        """What the item said before; what is being typed is saved first, so that it is compared as well."""
        from compassdesk.ui.dialogs.earlier_texts import earlier_texts

        self._session.settle()
        if self._item is not None:
            earlier_texts(self.window(), self._session, self._item.id)

    def _show_larger(self) -> None:
        from compassdesk.ui.dialogs.larger_preview import larger_preview

        if self._item is not None:
            larger_preview(self.window(), self._session, self._item.id)

    # --- lengths ---------------------------------------------------------------------------------------------------

    def _count(self) -> None:
        item = self._item
        if item is None:
            return
        if self.tab() == COMMENT:
            said = self.comment.value()
            below = [one for one in self._channels() if one.network in COMMENTED]
            self._lengths.count([(one, said) for one in below], spelled_comment)
        else:
            sign = signature_on(self._session.plan, item)
            texts = [(one, signed(self._live_text(item, one.id), sign)) for one in self._channels()]
            beside = self._session.attached.get(item.id, ())
            self._lengths.count(texts, partial(spelled, beside=beside, title=item.title))
        self.remarks.wait()

    def _offer(self, refused: tuple[tuple[Channel, str], ...]) -> None:
        """Offer what can be done about the text in front, once it is counted; about each where it is shared."""
        item, tab = self._item, self.tab()
        if item is None:
            return
        here = [one for one in self._channels() if tab in {SHARED, one.id}]
        self.split_button.offer(item, tuple((one, text) for one, text in refused if one in here))
        self.codes_button.offer(item, tuple((one, self._live_text(item, one.id)) for one in here))

    def _channel_in_front(self) -> Channel | None:
        """The channel that the text in front is for; the item's only one where it is shared."""
        channels = self._channels()
        here = next((one for one in channels if one.id == self.tab()), None)
        return channels[0] if here is None and len(channels) == 1 else here

    def _text_of_the_tab(self) -> str:
        """What stands in the text in front, as far as it may be written in."""
        text = self._text_in_front()
        return text.value() if text is not None else ""

    def _rewrite(self, text: str, step: str) -> None:
        """Put another text into the tab in front."""
        item, tab = self._session.item(self._item.id) if self._item is not None else None, self.tab()
        if item is None:
            return
        name = {SHARED: "body", COMMENT: "first_comment"}.get(tab, f"text:{tab}")
        outcome = changed(item, name, text, self._session.plan)
        self._session.change(step, Patch(items=(outcome,), base=Rows(items=(item,))))

    def _live_text(self, item: Item, channel: str) -> str:
        """What a channel shows at this moment, with what is being typed."""
        if own_text(item, channel) is None:
            return self.body.value()
        return self.own.value() if self._own_channel == channel else text_on(item, channel)
