"""Quiet remarks on a text while it is written, each with the text as it would be without what it is about.

They are no checks: nothing is counted, and none stops anything.
"""

from collections.abc import Container, Iterator
from typing import Literal

from msgspec import Struct

from compassdesk.domain.hashtags import camel_cased, hashtag_spans, leading_tags
from compassdesk.domain.hint_level import HintLevel
from compassdesk.domain.link_form import flaw_in, flaw_of
from compassdesk.domain.plain_language import (
    EMOJI_ROW,
    LONG_FOR_B1,
    LONG_SENTENCE,
    emoji_row,
    longest_sentence,
    shouted,
)
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.snippets import FIELD

TextCode = Literal[
    "unfilled", "blank-in-link", "no-scheme", "not-secure", "small-hashtag", "hashtags-first", "long-sentence",
    "long-for-b1", "capitals", "emoji-row",
]  # fmt: skip
MOST_REMARKS = 3
MOST_LOOKED_AT = 5_000
"""Letters of a text that is looked at."""


class TextRemark(Struct, frozen=True):
    """A code, what it is about (words of the text), a number, and the text without it where that can be written."""

    code: TextCode
    about: str = ""
    number: int = 0
    mended: str | None = None
    of_link: bool = False
    """Whether it is about the item's own link rather than about the text."""


def text_remarks(text: str, known: Container[str], level: HintLevel) -> tuple[TextRemark, ...]:
    """What is worth a remark, the most useful first; `known` are the words of the client, folded."""
    if len(text) > MOST_LOOKED_AT or not text.strip():
        return ()
    found = (*_form(text, known), *(_plain(text, known, level) if level != "off" else ()))
    return found[:MOST_REMARKS]


def link_remark(link: str) -> tuple[TextRemark, ...]:
    """What is wrong with the item's own link."""
    flaw = flaw_of(link)
    return () if flaw is None else (TextRemark(flaw[0], mended=flaw[1], of_link=True),)


def known_words(plan: Plan, item: Item) -> frozenset[str]:
    """Words that a client uses, folded: of its name, its campaigns, its own list, and of the item."""
    texts = (plan.client.name, *plan.client.own_words, *(one.name for one in plan.campaigns), item.title, item.body)
    found = (word.strip(".,:;!?()“”‘’\"'").casefold() for text in texts for word in text[:MOST_LOOKED_AT].split())
    return frozenset(word for word in found if len(word) > 1 and word[0] not in "#@")


def _form(text: str, known: Container[str]) -> Iterator[TextRemark]:
    if (field := FIELD.search(text)) is not None:
        yield TextRemark("unfilled", field[0])
    if (flaw := flaw_in(text)) is not None:
        yield TextRemark(flaw[0], mended=flaw[1])
    for start, end in hashtag_spans(text):
        better = camel_cased(text[start:end], known)
        if better is not None:
            yield TextRemark("small-hashtag", better, mended=text[:start] + better + text[end:])
            break
    if (leading := leading_tags(text)) is not None:
        tags, rest = leading
        yield TextRemark("hashtags-first", mended=f"{rest}\n\n{tags}")


def _plain(text: str, known: Container[str], level: HintLevel) -> Iterator[TextRemark]:
    words, begins = longest_sentence(text)
    if level == "b1" and words > LONG_FOR_B1:
        yield TextRemark("long-for-b1", begins, words)
    elif words > LONG_SENTENCE:
        yield TextRemark("long-sentence", begins, words)
    loud = shouted(text, known)
    if len(loud) > 1:
        yield TextRemark("capitals", loud[0], len(loud))
    emoji = emoji_row(text)
    if emoji >= EMOJI_ROW:
        yield TextRemark("emoji-row", number=emoji)
