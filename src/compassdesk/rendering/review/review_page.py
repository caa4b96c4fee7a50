"""A review as one HTML file that needs nothing else: it works by keyboard, on a phone and on paper, and loads nothing.

All that comes from a plan is escaped text in elements and attributes. A policy in the file lets a browser run the one
script and take the one style whose hashes it names, show pictures that lie in it, and do nothing else.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from itertools import groupby
from urllib.parse import quote

from msgspec import Struct

from compassdesk.domain.reviews import MOST_REMARK
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.week import Week
from compassdesk.domain.word_differences import Told
from compassdesk.exchange.review.answer_read import MOST_NAME
from compassdesk.rendering.look.icons import stroke
from compassdesk.rendering.reports.report_html import plain
from compassdesk.system.resources import resource_path
from compassdesk.texts import numbers, review_words

_SIGNS = ("check", "remark", "send", "activate", "respond", "listen")


class ShownPicture(Struct, frozen=True):
    """A picture as the page holds it: JPEG or PNG."""

    content: bytes
    kind: str
    alt: str


class ShownVersion(Struct, frozen=True):
    """What some channels say alike."""

    channels: tuple[str, ...]
    text: str


class Changed(Struct, frozen=True):
    """That a post is other than on an earlier page: of which day that was, and both texts in one, word by word; none
    where its words are the same.
    """

    since: date | None
    told: tuple[Told, ...] = ()


class ShownPost(Struct, frozen=True):
    """A post on the page; `told` is the hash of the version that is shown."""

    id: str
    told: str
    title: str
    petal: Petal
    at: datetime | None
    versions: tuple[ShownVersion, ...]
    comment: str = ""
    link: str = ""
    speaker: str = ""
    answered_at: datetime | None = None
    pictures: tuple[ShownPicture, ...] = ()
    changed: Changed | None = None


class ReviewPage(Struct, frozen=True):
    """All that the page holds. `blocks`: the moments to answer in its days; `file_name`: what an answer is saved as."""

    review: str
    client: str
    days: tuple[date, date] | None
    asked_by: str
    until: date | None
    posts: tuple[ShownPost, ...]
    blocks: int
    file_name: str
    language: str


def page_bytes(page: ReviewPage) -> bytes:
    """The document, in the language that is spoken now."""
    out = BytesIO()
    for number, line in enumerate(_document(page)):  # pictures are most of it, so no line is there twice
        out.write((b"\n" if number else b"") + line.encode())
    return out.getvalue()


def _document(page: ReviewPage) -> Iterator[str]:
    style = _signs() + resource_path("review/review.css").read_text(encoding="utf-8")
    script = resource_path("review/review.js").read_text(encoding="utf-8")
    heading = review_words.heading()
    yield "<!DOCTYPE html>"
    yield f'<html lang="{page.language}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src '{_hashed(style)}'; script-src '{_hashed(script)}'; img-src data:; base-uri 'none'; "
        "form-action 'none'\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{plain(page.client)}: {plain(heading)}</title>"
    yield f"<style>{style}</style>"
    yield "</head>"
    said = {**review_words.words_of_page(), "review": page.review, "client": page.client, "file": page.file_name}
    yield "<body " + " ".join(f'data-{name}="{plain(words)}"' for name, words in said.items()) + ">"
    yield from _top(page, heading)
    yield "<main>"
    yield from _list(page)
    yield "<div>"
    changed = sum(post.changed is not None for post in page.posts)
    told = review_words.intro(page.asked_by, len(page.posts), page.until, page.blocks, changed)
    yield f'<p class="intro">{plain(told)}</p>'
    yield f'<noscript><p class="intro">{plain(review_words.without_script())}</p></noscript>'
    for day, posts in groupby(enumerate(page.posts), key=lambda one: one[1].at.date() if one[1].at else None):
        yield f'<h2 class="day">{plain(_day(day))}</h2>'
        for number, post in posts:
            yield from _article(number, post)
    yield from _ending()
    yield "</div>"
    yield "</main>"
    yield from _bottom()
    yield f"<script>{script}</script>"
    yield "</body>"
    yield "</html>"
    yield ""


def _signs() -> str:
    """The signs beside words, as shapes that take the colour of the words: no element of the page draws anything."""
    spelled = ";".join(f'--sign-{name}:url("data:image/svg+xml,{quote(_drawn(name))}")' for name in _SIGNS)
    return f":root{{{spelled}}}\n"


def _drawn(name: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round"><path d="{stroke(name)}"/></svg>'
    )


def _hashed(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _top(page: ReviewPage, heading: str) -> Iterator[str]:
    controls = review_words.words_of_controls()
    days = f" · {numbers.dated_range(*page.days)}" if page.days is not None else ""
    yield f'<a class="skip" href="#p0">{plain(controls["skip"])}</a>'
    yield '<header class="top"><div class="in">'
    yield f'<span class="mark" aria-hidden="true">{plain(page.client.strip()[:1].upper())}</span>'
    yield f'<div><h1>{plain(heading)}</h1><p class="sub">{plain(page.client + days)}</p></div>'
    yield (
        f'<div class="progress"><span class="sub count"></span><progress aria-label="{plain(controls["progress"])}">'
        f'</progress><button type="button" class="save">{plain(controls["save"])}</button></div>'
    )
    yield "</div></header>"


def _list(page: ReviewPage) -> Iterator[str]:
    """The posts by their weeks, each a way to it."""
    yield f'<nav aria-label="{plain(review_words.words_of_controls()["posts"])}">'
    for week, posts in groupby(enumerate(page.posts), key=lambda one: Week.of(one[1].at.date()) if one[1].at else None):
        yield f"<h2>{plain(review_words.week(week.number) if week is not None else _day(None))}</h2><ol>"
        for number, post in posts:
            day = f"{numbers.weekday(post.at.isoweekday())} {post.at.day}" if post.at is not None else "–"
            yield (
                f'<li><a href="#p{number}"><span class="sub">{plain(day)}</span>'
                f'<span dir="auto">{plain(post.title)}</span>'
                '<span class="state"><span class="i"></span><span class="words"></span></span></a></li>'
            )
        yield "</ol>"
    yield "</nav>"


def _article(number: int, post: ShownPost) -> Iterator[str]:
    controls = review_words.words_of_controls()
    clock = numbers.clock(post.at) if post.at is not None else ""
    yield f'<article id="p{number}" data-item="{plain(post.id)}" data-as="{plain(post.told)}">'
    yield (
        f'<button type="button" class="line" aria-controls="b{number}"><span class="clock">{plain(clock)}</span>'
        f'<span class="title" dir="auto">{plain(post.title)}</span>'
        f'<span class="kind {post.petal}">{plain(review_words.kind(post.petal))}</span>{_is_changed(post)}'
        '<span class="verdict"><span class="said"></span><span class="i"></span></span></button>'
    )
    yield '<p class="told" dir="auto"></p>'
    yield f'<div class="body" id="b{number}"><div class="sides{"" if post.pictures else " bare"}">'
    if post.pictures:
        yield "<div>"
        for picture in post.pictures:
            data = b64encode(picture.content).decode()
            yield f'<figure><img alt="{plain(picture.alt)}" src="data:image/{picture.kind};base64,{data}">'
            yield (
                f'<figcaption dir="auto">{plain(picture.alt)}</figcaption>' if picture.alt.strip() else ""
            ) + "</figure>"
        yield "</div>"
    yield "<div>"
    for version in post.versions:
        named = "".join(f'<li dir="auto">{plain(name)}</li>' for name in version.channels)
        yield f'<ul class="on">{named}</ul>' if named else ""
        if version.text.strip():
            yield f'<p class="text" dir="auto">{plain(version.text)}</p>'
        else:
            yield f'<p class="who">{plain(review_words.no_text())}</p>'
    yield from _difference(post.changed)
    for line in _besides(post):
        yield f'<p class="who" dir="auto">{plain(line)}</p>'
    yield f'<p class="paper">{plain(review_words.paper())}</p>'
    yield '<div class="acts">'
    for act in ("agree", "remark"):
        yield f'<button type="button" class="{act}" aria-pressed="false">{plain(controls[act])}</button>'
    yield "</div>"
    yield (
        f'<form hidden><textarea dir="auto" maxlength="{MOST_REMARK}" aria-label="{plain(controls["change"])}" '
        f'placeholder="{plain(controls["change"])}"></textarea>'
        f'<button class="send-remark">{plain(controls["keep"])}</button></form>'
    )
    yield "</div></div></div></article>"


def _is_changed(post: ShownPost) -> str:
    """On the line of a post that is other than it was."""
    return f'<span class="new">{plain(review_words.changed())}</span>' if post.changed is not None else ""


def _difference(changed: Changed | None) -> Iterator[str]:
    """What differs from the earlier page: struck through and underlined, each said in words too for who hears it."""
    if changed is None:
        return
    yield f'<details class="changes" open><summary>{plain(review_words.changed_since(changed.since))}</summary>'
    if not changed.told:
        yield f'<p class="who">{plain(review_words.same_words())}</p></details>'
        return
    yield f'<p class="who">{plain(review_words.how_it_differs())}</p>'
    tags = {"both": "", "gone": "del", "new": "ins"}
    told = ((tags[kind], plain(words)) for words, kind in changed.told)
    yield (
        '<p class="text" dir="auto">'
        + "".join(f"<{tag}>{words}</{tag}>" if tag else words for tag, words in told)
        + "</p>"
    )
    yield "</details>"


def _besides(post: ShownPost) -> Sequence[str]:
    """What stands below the text: a comment, a link, who speaks and who answers."""
    lines = [review_words.comment(post.comment)] if post.comment.strip() else []
    if post.link.strip():
        lines.append(post.link.strip())
    told = [review_words.speaks(post.speaker)] if post.speaker else []
    if post.answered_at is not None:
        told.append(review_words.answered_at(post.answered_at))
    return [*lines, *([" ".join(told)] if told else [])]


def _ending() -> Iterator[str]:
    controls = review_words.words_of_controls()
    yield '<section class="ending">'
    yield f'<label for="by">{plain(controls["name"])}</label>'
    yield f'<input id="by" dir="auto" autocomplete="name" maxlength="{MOST_NAME}">'
    yield (
        f'<div class="acts"><button type="button" class="save">{plain(controls["save"])}</button>'
        f'<button type="button" id="text">{plain(controls["text"])}</button></div>'
    )
    yield '<p id="said" role="status"></p>'
    yield f'<textarea id="answer" readonly hidden aria-label="{plain(controls["answer"])}"></textarea>'
    yield f'<p class="foot">{plain(controls["foot"])}</p>'
    yield "</section>"


def _bottom() -> Iterator[str]:
    save = plain(review_words.words_of_controls()["save"])
    yield f'<div class="bottom"><span class="count"></span><button type="button" class="save">{save}</button></div>'


def _day(day: date | None) -> str:
    return numbers.named_day(day) if day is not None else "–"
