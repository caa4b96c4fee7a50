"""A page for each post that waits for a yes: what it says on each channel, word for word, and room to sign.

A post with long texts goes on on the next page; its room to sign stands at the foot of its last one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from compassdesk.domain.attachments import Attachment, by_item
from compassdesk.domain.blank import is_blank
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.post_as_seen import signature_on, signed
from compassdesk.domain.publishing import placement_on
from compassdesk.rendering.paper.print_attached import attached_blocks
from compassdesk.rendering.paper.print_flow import PrintBlock, flowing, gap, text_blocks
from compassdesk.rendering.paper.print_lines import lines_of, paint_lines
from compassdesk.rendering.paper.print_marks import INK, QUIET, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import Page, PrintOrder, to_approve, when_of, who_of
from compassdesk.rendering.paper.print_sign import sign_block
from compassdesk.texts import item_titles, numbers, words
from compassdesk.texts.names import Names
from compassdesk.texts.text_counts import spelled, spelled_comment

translate = QCoreApplication.translate
_NAMES = 92.0
"""The width of what a fact is called, before it."""
_TEXT = 10.0
"""The size of what goes out."""


class Version(NamedTuple):
    """What some channels say alike, as one text or as the posts of a thread; each with its length there."""

    channels: tuple[str, ...]
    texts: tuple[str, ...]
    lengths: tuple[tuple[str, bool], ...]
    """A line for each channel, and whether the network takes it."""


def posts_pages(order: PrintOrder, width: float, height: float) -> list[Page]:
    """The pages of all posts, at least one."""
    posts = to_approve(order.plan.items)
    attached = by_item(order.plan.attachments)
    names = Names(order.plan)
    client = min(width / 2, QFontMetricsF(face(9)).horizontalAdvance(order.plan.client.name))
    beside = width - client - 16
    made: list[Page] = []
    for number, item in enumerate(unless_given_up(posts, often=1), 1):
        title = translate("Print", "To approve: {number} of {total}").replace("{number}", numbers.number(number))
        title = title.replace("{total}", numbers.number(len(posts)))
        blocks = _blocks(order, names, item, attached.get(item.id, ()), width)
        named = " ".join(item.title.split()) or translate("Print", "untitled")
        later = line_of(f"{title} · {named}", face(16, bold=True), beside)
        made += flowing(order, title, blocks, width, height, foot=sign_block(width), later=later)
    if not made:
        said = translate("Print", "No post of these days waits for a yes.")
        made = flowing(order, order.days_told, text_blocks(said, 0, width, size=9), width, height)
    return made


def _blocks(
    order: PrintOrder, names: Names, item: Item, attached: Sequence[Attachment], width: float
) -> list[PrintBlock]:
    channels = {row.id: row for row in order.plan.channels}
    blocks = [_title(item, width)]
    for name, said in _facts(order, names, item):
        blocks += _fact(name, said, width)
    for version in versions(item, channels, signature_on(order.plan, item), attached):
        blocks += _version(version, width)
    if not is_blank(item.first_comment):
        alone = len(item.channels) == 1
        lengths = [
            _length(channels[key], *spelled_comment(channels[key], item.first_comment), alone=alone)
            for key in item.channels
            if key in channels
        ]
        blocks += _version(Version((words.field("first_comment"),), (item.first_comment,), tuple(lengths)), width)
    blocks += attached_blocks(attached, order.content, width)
    if order.with_notes and not is_blank(item.private_note):
        blocks.append(heading(words.field("private_note"), width))
        blocks += text_blocks(item.private_note, 0, width, beside=True)
    return blocks


def _title(item: Item, width: float) -> PrintBlock:
    font = face(15, bold=True)
    lines = lines_of(item_titles.with_last_day(item.title or translate("Print", "untitled"), item), font, width - 30)

    def paint(painter: QPainter, y: float) -> None:
        petal_mark(painter, 0, y + 9, item.petal, 12)
        paint_lines(painter, 30, y, lines, font, INK, 19, width - 30)

    return PrintBlock(19.0 * len(lines) + 6, paint, heading=True)


def _facts(order: PrintOrder, names: Names, item: Item) -> list[tuple[str, str]]:
    """What is known of a post, each with what it is called; what is not known has no line."""
    when = ""
    if item.starts_at is not None:
        when = f"{numbers.full_day(item.starts_at.date())}, {when_of(item, order.plan.client.timezone)}"
    for key, at in own_times(item).items():
        when += f"\n{names.channel(key)}: {numbers.dated_moment(at)}"
    facts = [
        ("starts_at", when or translate("Print", "no date yet")),
        ("channels", ", ".join(names.channel(key) for key in item.channels)),
        ("petal", words.petal(item.petal)),
        ("status", words.status(item.status)),
        ("spokesperson", who_of(order, names, item)),
        ("campaign", names.campaign(item.campaign) if item.campaign else ""),
        ("link", item.link),
        ("disclosure_label", item.disclosure_label),
        ("labels", ", ".join(item.labels)),
        ("approval_due", numbers.dated_moment(item.approval_due) if item.approval_due is not None else ""),
    ]
    return [(words.field(name), said) for name, said in facts if said.strip()]


def _fact(name: str, said: str, width: float) -> list[PrintBlock]:
    small, plain = face(8), face(9)
    lines = lines_of(said, plain, width - _NAMES)
    called = lines_of(name, small, _NAMES - 6)

    def paint(painter: QPainter, y: float) -> None:
        paint_lines(painter, 0, y, called, small, QUIET, 12, _NAMES - 6)
        paint_lines(painter, _NAMES, y, lines, plain, INK, 12, width - _NAMES)

    return [PrintBlock(12.0 * max(len(lines), len(called)) + 1, paint)]


def versions(item: Item, channels: dict[str, Channel], signature: str, attached: Sequence[Attachment]) -> list[Version]:
    """What the post says, the channels that say the same together, in the order of its channels."""
    found: dict[tuple[str, ...], list[str]] = {}
    for key in item.channels:
        known = channels.get(key)
        texts = texts_to_paste(item, key, known.network, signature) if known is not None else (item.body,)
        found.setdefault(texts, []).append(key)
    if not item.channels:
        return [Version((), (item.body,), ())]
    made = []
    for texts, keys in found.items():
        lengths = []
        for channel in (channels[key] for key in keys if key in channels):
            own = placement_on(item, channel.id).text
            said = signed(item.body if own is None else own, signature)
            lengths.append(_length(channel, *spelled(channel, said, attached, item.title), alone=len(keys) == 1))
        made.append(
            Version(tuple(channels[key].name if key in channels else key for key in keys), texts, tuple(lengths))
        )
    return made


def _length(channel: Channel, line: str, fits: bool, *, alone: bool = False) -> tuple[str, bool]:
    """A length with the name of its channel, unless that stands above it alone."""
    return line if alone else f"{channel.name}: {line}", fits


def _version(version: Version, width: float) -> list[PrintBlock]:
    """The channels, the text below them, and how long it is on each."""
    blocks = [heading(", ".join(version.channels) or words.field("body"), width)]
    silent = translate("Print", "No text yet")
    for at, text in enumerate(version.texts, 1):
        if len(version.texts) > 1:
            told = translate("Print", "Post {number} of {total}").replace("{number}", numbers.number(at))
            blocks += text_blocks(told.replace("{total}", numbers.number(len(version.texts))), 0, width, ink=QUIET)
        if is_blank(text):
            blocks += text_blocks(silent, 0, width, ink=QUIET)
        else:
            blocks += text_blocks(text.rstrip(), 0, width, beside=True, size=_TEXT)
    blocks.append(gap(2))
    for line, fits in version.lengths:
        blocks += text_blocks(line if fits else f"▲ {line}", 8, width, ink=QUIET if fits else INK, size=7.5)
    return blocks


def heading(said: str, width: float, ink: QColor = INK) -> PrintBlock:
    """A line in bold above what belongs to it, in as many lines as it takes."""
    font = face(9, bold=True)
    lines = lines_of(said, font, width)

    def paint(painter: QPainter, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lines(painter, 0, y + 10, lines, font, ink, 13, width)

    return PrintBlock(10 + 13.0 * len(lines) + 2, paint, heading=True)
