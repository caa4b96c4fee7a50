"""How each network lays out a post. The forms are rebuilt after the networks: no logo, no colour of theirs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.crops import USUAL, WIDE
from compassdesk.domain.post_as_seen import SeenPost
from compassdesk.domain.vocabulary import Network
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.editors.previews.drawn_post import PostSheet, WordSpan, width_of

translate = QCoreApplication.translate
PAD = 11.0


def lay_out(post: SeenPost, width: float, colour: str, when: str) -> PostSheet:
    """A post as its network shows it, at a width; `colour` is that of its account, `when` says when it goes out."""
    sheet = PostSheet(width)
    _LAYOUTS.get(post.network, _plain)(sheet, post, colour, when)
    return sheet


def more() -> str:
    """What stands where a text is folded."""
    return translate("Previews", "more")


def shown_text(post: SeenPost) -> str:
    """What is seen of the text, with the sign of its fold."""
    if not post.text.strip():
        return translate("Previews", "No text yet.")
    return post.text if post.seen == len(post.text) else f"{post.text[: post.seen]} …\u00a0{more()}"


def _body(sheet: PostSheet, left: float, top: float, width: float, post: SeenPost, *, before: str = "") -> float:
    """The text with what is coloured in it, behind a name in bold where there is one; where it ends."""
    text = shown_text(post)
    lead = f"{before} " if before else ""
    spans = [WordSpan(0, len(before), bold=True)] if before else []
    spans += [
        WordSpan(len(lead) + mark.start, len(lead) + min(mark.end, post.seen), "accent")
        for mark in post.marks
        if mark.start < post.seen
    ]
    if not post.text.strip():
        spans.append(WordSpan(len(lead), len(lead) + len(text), "ink3"))
    elif post.seen < len(post.text):
        spans.append(WordSpan(len(lead) + post.seen, len(lead) + len(text), "ink3"))
    return sheet.words(left, top, width, lead + text, spans=spans)


def _picture(
    sheet: PostSheet, left: float, top: float, width: float, height: float, post: SeenPost, *, corner: float = 0
) -> float:
    """The picture of a post, or the room of one while there is none; where it ends."""
    sheet.box(left, top, width, height, fill="note_t", corner=corner)
    if post.picture is not None:
        sheet.photo(left, top, width, height, post.picture, corner)
        return top + height
    size = min(34.0, height / 2)
    sheet.sign(left + (width - size) / 2, top + (height - size) / 2, size, "picture", "ink3")
    return top + height


def _height(width: float, post: SeenPost) -> float:
    """How high a network shows a picture that is so wide; a square where it has no ratio of its own, or no picture."""
    ratio = USUAL.get(post.network) if post.picture is not None else None
    return round(width / WIDE[ratio]) if ratio is not None else width


def _signs(sheet: PostSheet, left: float, top: float, right: float, names: tuple[str, ...]) -> float:
    step = (right - left - 15) / max(1, len(names) - 1)
    for place, name in enumerate(names):
        sheet.sign(left + place * step, top, 15, name)
    return top + 15


def _card(sheet: PostSheet, left: float, top: float, width: float, post: SeenPost, *, corner: float = 8) -> float:
    """The card of the post's link; where it ends, or `top` without one."""
    if post.card is None:
        return top
    title_top = top + 8
    sheet.line(left + 10, title_top, width - 20, post.card.host, size=11, role="ink3")
    end = title_top + 16
    if post.card.title.strip():
        sheet.line(left + 10, end, width - 20, post.card.title, bold=True)
        end += 19
    sheet.box(left, top, width, end + 6 - top, line="line", corner=corner)
    return end + 6


def _photo_first(sheet: PostSheet, post: SeenPost, colour: str, _when: str) -> None:
    """Instagram: the picture above, the caption behind the name."""
    width = sheet.width
    sheet.face(PAD, 9, 30, post.initials, colour)
    sheet.line(PAD + 39, 8, width - 90, post.handle, bold=True)
    sheet.line(PAD + 39, 25, width - 90, post.name, size=11, role="ink3")
    sheet.sign(width - PAD - 16, 16, 16, "more", "ink3")
    at = _picture(sheet, 0, 48, width, _height(width, post), post)
    for place, name in enumerate(("heart", "comment", "telegram")):
        sheet.sign(PAD + place * 27, at + 9, 17, name)
    sheet.sign(width - PAD - 17, at + 9, 17, "bookmark")
    sheet.bottom = _body(sheet, PAD, at + 35, width - 2 * PAD, post, before=post.handle) + 9


def _stream(sheet: PostSheet, post: SeenPost, colour: str, _when: str) -> None:
    """X, Threads, Bluesky, Mastodon: the picture of the account beside everything."""
    left, right = PAD + 44, sheet.width - PAD
    sheet.face(PAD, 10, 34, post.initials, colour, round_=post.network != "mastodon")
    used = sheet.line(left, 9, (right - left) * 0.62, post.name, bold=True)
    sheet.line(left + used + 6, 9, right - left - used - 6, post.handle, role="ink3")
    at = _body(sheet, left, 28, right - left, post) + 6
    if post.picture is not None:
        at = _picture(sheet, left, at, right - left, _height(right - left, post), post, corner=10) + 8
    if post.card is not None:
        at = _card(sheet, left, at, right - left, post) + 8
    sheet.bottom = _signs(sheet, left, at, right - 4, ("comment", "repost", "heart", "export")) + 9


_UNDER = (
    ("like", QT_TRANSLATE_NOOP("Previews", "Like")),
    ("comment", QT_TRANSLATE_NOOP("Previews", "Comment")),
    ("repost", QT_TRANSLATE_NOOP("Previews", "Share")),
)


def _feed(sheet: PostSheet, post: SeenPost, colour: str, when: str) -> None:
    """Facebook and LinkedIn: the text over the width, and what can be done with it in words."""
    width = sheet.width
    sheet.face(PAD, 10, 34, post.initials, colour, round_=post.network != "linkedin")
    sheet.line(PAD + 43, 10, width - PAD - 60, post.name, bold=True)
    sheet.line(PAD + 43, 27, width - PAD - 60, when or post.handle, size=11, role="ink3")
    at = _body(sheet, PAD, 52, width - 2 * PAD, post) + 6
    if post.picture is not None:
        at = _picture(sheet, 0, at, width, _height(width, post), post) + 8
    elif post.card is not None:
        at = _picture(sheet, 0, at, width, round(width / 1.91), post)
        sheet.box(0, at, width, 44, fill="shade")
        sheet.line(PAD, at + 6, width - 2 * PAD, post.card.host, size=11, role="ink3")
        sheet.line(PAD, at + 22, width - 2 * PAD, post.card.title or post.card.host, bold=True)
        at += 52
    names = [translate("Previews", words) for _, words in _UNDER]
    needed = [19 + width_of(name, 12) for name in names]  # each as wide as its words, the rest of the line between them
    gap = max(6.0, (width - 2 * PAD - sum(needed)) / (len(needed) - 1))
    left = float(PAD)
    for (sign, _), name, own in zip(_UNDER, names, needed, strict=True):
        sheet.sign(left, at, 14, sign)
        sheet.line(left + 19, at - 1, max(0.0, width - PAD - left - 19), name, size=12, role="ink2")
        left += own + gap
    sheet.bottom = at + 24


def _cover(sheet: PostSheet, post: SeenPost, colour: str, _when: str) -> None:
    """TikTok: a tall cover, with the caption in its lower part."""
    width = min(sheet.width, 230.0)
    left = (sheet.width - width) / 2
    below = PostSheet(width)
    text_height = _body(below, 0, 0, width - 60, post)
    height = max(width * 16 / 9, text_height + 120)
    _picture(sheet, left, 10, width, height, post, corner=12)
    top = 10 + height - text_height - 38
    sheet.box(left + 6, top - 6, width - 46, text_height + 38, fill="panel", corner=8)
    sheet.line(left + 13, top, width - 60, post.handle, bold=True)
    _body(sheet, left + 13, top + 20, width - 60, post)
    sheet.face(left + width - 35, 10 + height - 168, 28, post.initials, colour)
    for place, name in enumerate(("heart", "comment", "bookmark", "telegram")):
        sheet.sign(left + width - 29, 10 + height - 130 + place * 32, 17, name)
    sheet.bottom = height + 20


def _inbox(sheet: PostSheet, post: SeenPost, colour: str, when: str) -> None:
    """A newsletter: a line in a mailbox, with who sends it, what it is about, and how it begins."""
    left, right = PAD + 43, sheet.width - PAD
    sheet.face(PAD, 11, 32, post.initials, colour)
    sheet.line(left, 9, (right - left) * 0.55, post.name, bold=True)
    sheet.line(left + (right - left) * 0.6, 10, (right - left) * 0.4, when, size=11, role="ink3")
    sheet.line(left, 27, right - left, post.title or translate("Previews", "no subject"))
    sheet.line(left, 45, right - left, shown_text(post), size=12, role="ink3")
    sheet.bottom = 70


def _page(sheet: PostSheet, post: SeenPost, _colour: str, _when: str) -> None:
    """A blog or a website: picture, title and beginning, as they stand in a list or among the results of a search."""
    width = sheet.width
    at = _picture(sheet, 0, 0, width, round(width / 1.91), post) + 10
    if post.card is not None:
        sheet.line(PAD, at, width - 2 * PAD, post.card.host, size=11, role="ink3")
        at += 17
    at = sheet.words(PAD, at, width - 2 * PAD, post.title, size=15, bold=True) + 3
    sheet.bottom = _body(sheet, PAD, at, width - 2 * PAD, post) + 9


def _plain(sheet: PostSheet, post: SeenPost, colour: str, when: str) -> None:
    """Where no form of a network is known: whose it is, the text, and the link."""
    width = sheet.width
    sheet.face(PAD, 10, 30, post.initials, colour)
    sheet.line(PAD + 39, 9, width - 2 * PAD - 39, post.name, bold=True)
    sheet.line(PAD + 39, 25, width - 2 * PAD - 39, when, size=11, role="ink3")
    at = _body(sheet, PAD, 48, width - 2 * PAD, post) + 6
    sheet.bottom = _card(sheet, PAD, at, width - 2 * PAD, post) + 6


_LAYOUTS: dict[Network, Callable[[PostSheet, SeenPost, str, str], None]] = {
    "instagram": _photo_first, "pinterest": _photo_first,
    "x": _stream, "threads": _stream, "bluesky": _stream, "mastodon": _stream,
    "facebook": _feed, "linkedin": _feed,
    "tiktok": _cover, "newsletter": _inbox, "blog": _page, "website": _page,
}  # fmt: skip
