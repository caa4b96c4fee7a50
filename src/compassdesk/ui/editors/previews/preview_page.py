"""How an item will look on its channels: a card for each, remarks below it, and when the forms were looked at."""

from functools import partial

from msgspec import Struct
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_as_seen import MOST_SHOWN, SeenPost, post_as_seen, signature_on, signed
from compassdesk.domain.post_words import COMMENTED
from compassdesk.domain.preview_remarks import PreviewRemark, preview_remarks
from compassdesk.domain.text_folds import link_elsewhere, link_first
from compassdesk.domain.text_length import beginning, shortened
from compassdesk.domain.threads import posts_of
from compassdesk.system.networks import network_facts
from compassdesk.texts import numbers
from compassdesk.texts.text_counts import brief, count_on
from compassdesk.ui.desk.handing_out import copy_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.draft import text_on, with_text_on
from compassdesk.ui.editors.previews.card_head import CardHead
from compassdesk.ui.editors.previews.network_layouts import shown_text
from compassdesk.ui.editors.previews.post_card import PostCard
from compassdesk.ui.editors.previews.remark_line import RemarkLine
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

ROOM = 300
"""Pixels that a card wants before another one stands beside it."""


class _Shown(Struct, frozen=True):
    """What the cards of a channel are made of, one for each post of a thread; the same makes the same cards."""

    channel: Channel
    posts: tuple[SeenPost, ...]
    when: str
    count: str
    fits: bool
    remarks: tuple[PreviewRemark, ...]
    writable: bool
    comment: str
    images: int


class PreviewPage(QWidget):
    """One column of cards for each `ROOM` pixels of its width."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: Item | None = None
        self._shown: tuple[_Shown, ...] = ()
        self._cells: list[QWidget] = []
        self.cards: list[PostCard] = []
        self.column = outer = column(self, margins=(0, 4, 0, 0), gap=10)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(16)
        outer.addLayout(self._beside)
        self._columns: list[QVBoxLayout] = []
        self.note = label("", "small", wrap=True)
        outer.addWidget(self.note)
        outer.addStretch(1)

    def fill(self, item: Item) -> None:
        """Show a row; what is shown already stays, with the keyboard in it."""
        self._item = item
        channels = [one for one in self._session.plan.channels if one.id in item.channels]
        shown = tuple(self._of(item, channel) for channel in channels)
        if shown == self._shown and self._columns:
            return
        before = {one.channel.id: (one, cell) for one, cell in zip(self._shown, self._cells, strict=False)}
        self._shown = shown
        self._take_apart()
        there = [before.get(one.channel.id) for one in shown]
        cells = [
            held[1] if held is not None and held[0] == one else self._cell(one)
            for one, held in zip(shown, there, strict=True)
        ]
        for cell in self._cells:
            if cell not in cells:
                cell.hide()
                cell.setParent(None)
                cell.deleteLater()
        self._cells = cells
        self.cards = [card for cell in cells for card in cell.findChildren(PostCard)]
        if not channels:
            self._cells.append(label(self.tr("Choose a channel to see how it will look there."), "sub", wrap=True))
        self.note.setText(self._dated())
        self.note.setVisible(bool(channels))
        self._spread()

    def _of(self, item: Item, channel: Channel) -> _Shown:
        plan, facts = self._session.plan, network_facts()[channel.network]
        text = text_on(item, channel.id)
        whole = signed(text, signature_on(plan, item))
        attached = self._session.attached.get(item.id, ())
        images = [one for one in attached if one.is_image and one.sha256]
        picture = next(iter(images), None)
        posts = posts_of(beginning(whole, MOST_SHOWN), channel.network)
        counts = [count_on(channel, post, attached) for post in posts] if len(whole) <= MOST_SHOWN else []
        count = counts[0] if len(counts) == 1 else None
        return _Shown(
            channel=channel,
            posts=tuple(
                post_as_seen(plan, item, channel, post, facts.fold, None if at else picture, facts.rule.topics)
                for at, post in enumerate(posts)
            ),
            when=numbers.moment(item.starts_at) if item.starts_at is not None else "",
            count=brief(count) if count is not None else self.tr("%n posts", "", len(posts)) if len(posts) > 1 else "",
            fits=all(one.fits for one in counts),
            remarks=preview_remarks(text, channel.network, facts.fold) if count is not None else (),
            writable=not not_writable(self._session),
            comment=shortened(item.first_comment, MOST_SHOWN) if channel.network in COMMENTED else "",
            images=len(images),
        )

    def _cell(self, shown: _Shown) -> QWidget:
        cell = QWidget(self)
        lines = column(cell, gap=4)
        channel = shown.channel
        lines.addWidget(CardHead(channel.network, channel.name, shown.count, fits=shown.fits))
        for at, post in enumerate(shown.posts):
            card = PostCard(
                post,
                colour=channel.colour or network_facts()[channel.network].colour,
                when=shown.when,
                said=self._said(channel, post),
                pictures=self._session.pictures,
            )
            lines.addWidget(card)
            if len(shown.posts) > 1:
                lines.addWidget(self._copy_button(post, at))
        if shown.images > 1:
            lines.addWidget(RemarkLine(self.tr("The first of %n images is shown.", "", shown.images)))
        for remark in shown.remarks:
            lines.addWidget(self._remark(remark, shown))
        if shown.comment:
            lines.addWidget(RemarkLine(self.tr("First comment: {text}").replace("{text}", shown.comment)))
        return cell

    def _copy_button(self, post: SeenPost, at: int) -> QWidget:
        button = ElidedButton(self.tr("Copy post {n}").replace("{n}", numbers.number(at + 1)), "link")
        button.clicked.connect(partial(self._copy, post.text, at))
        return button

    def _copy(self, text: str, at: int) -> None:
        said = self.tr("Post {n} is on the clipboard.").replace("{n}", numbers.number(at + 1))
        copy_words(self._session, text, said)

    def _said(self, channel: Channel, post: SeenPost) -> str:
        """What is read out for a card: where it is seen, whose it is, what of its text."""
        parts = [self.tr("Preview on {channel}").replace("{channel}", channel.name), post.name, shown_text(post)]
        if post.picture is not None:
            parts.append(post.picture.alt.strip() or self.tr("an image without alternative text"))
        if post.card is not None:
            parts.append(self.tr("link card: {host}").replace("{host}", post.card.host))
        return ". ".join(part for part in parts if part)

    def _remark(self, remark: PreviewRemark, shown: _Shown) -> RemarkLine:
        if remark.code == "dead-link":
            words = self.tr("A link in the caption cannot be clicked here.")
            button = self.tr("Write “link in bio” instead")
        else:
            words = self.tr("After about {n} characters comes “…more”: the link is behind it.")
            words = words.replace("{n}", numbers.number(shown.posts[0].seen))
            button = self.tr("Put the link in front")
        if not shown.writable:
            return RemarkLine(words)
        return RemarkLine(words, button, partial(self._mend, remark.code, shown.channel))

    def _mend(self, code: str, channel: Channel) -> None:
        """Do what a remark offers, with the text as it is by now."""
        self._session.settle()
        item = self._session.item(self._item.id) if self._item is not None else None
        if item is None:
            return
        text = text_on(item, channel.id)
        remarks = preview_remarks(text, channel.network, network_facts()[channel.network].fold)
        remark = next((one for one in remarks if one.code == code), None)
        if remark is None:
            return
        if code == "dead-link":
            text = link_elsewhere(text, remark.start, remark.end, self.tr("link in bio"))
            step = self.tr("“Link in bio” on {channel}")
        else:
            text = link_first(text, remark.start, remark.end)
            step = self.tr("Link in front on {channel}")
        self._rewrite(item, channel, text, step.replace("{channel}", channel.name))

    def _rewrite(self, item: Item, channel: Channel, text: str, step: str) -> None:
        outcome = with_text_on(item, channel.id, text)
        self._session.change(step, Patch(items=(outcome,), base=Rows(items=(item,))))
        self._session.say(step, undo=True)

    def _dated(self) -> str:
        facts = [network_facts()[one.channel.network] for one in self._shown]
        days = [day for one in facts if (day := one.fold_checked_on or one.checked_on) is not None]
        built = self.tr("Previews are built after the networks and may differ a little.")
        if not days:
            return built
        checked = self.tr("Looked at on {day}.").replace("{day}", numbers.dated(min(days)))
        return f"{built} {checked}"

    # --- columns ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cells and len(self._columns) != self._wanted():
            self._spread()

    def _wanted(self) -> int:
        return max(1, min(len(self._cells), self.width() // ROOM))

    def _spread(self) -> None:
        """Put each card in the column that is shortest so far."""
        self._take_apart()
        width = self.width() // self._wanted()
        self._columns = [column(gap=14) for _ in range(self._wanted())]
        heights = [0] * len(self._columns)
        for cell in self._cells:
            shortest = heights.index(min(heights))
            self._columns[shortest].addWidget(cell)
            layout = cell.layout()
            heights[shortest] += layout.totalHeightForWidth(width) if layout is not None else 1
        for made in self._columns:
            made.addStretch(1)
            self._beside.addLayout(made, 1)

    def _take_apart(self) -> None:
        """Take the cards out of their columns; they stay where they are until they are put into others."""
        for made in self._columns:
            while made.count():
                made.takeAt(0)
        while self._beside.count():
            self._beside.takeAt(0)
        self._columns = []
