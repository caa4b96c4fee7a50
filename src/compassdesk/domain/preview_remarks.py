"""What a look at a post on a network shows that its length does not: a link that is dead there, or hidden."""

from typing import Literal

from msgspec import Struct

from compassdesk.domain.post_words import DEAD_LINKS, link_spans
from compassdesk.domain.text_folds import TextFold, fold_at, link_first
from compassdesk.domain.vocabulary import Network

PreviewCode = Literal["dead-link", "link-behind-fold"]


class PreviewRemark(Struct, frozen=True):
    """A code, and the stretch of the text that it is about."""

    code: PreviewCode
    start: int
    end: int


def preview_remarks(text: str, network: Network, fold: TextFold) -> tuple[PreviewRemark, ...]:
    """What is worth a remark about a text on a network; about the first link only, for the others read alike."""
    links = link_spans(text, network)
    if not links:
        return ()
    start, end = links[0]
    if network in DEAD_LINKS:
        return (PreviewRemark("dead-link", start, end),)
    seen = fold_at(text, fold)
    if end <= seen:
        return ()
    moved = link_first(text, start, end)
    helps = end - start <= fold_at(moved, fold) and moved != text
    return (PreviewRemark("link-behind-fold", start, end),) if helps else ()
