"""An item as one network shows it: whose it is, what is seen of its text, and the card of its link."""

from urllib.parse import urlsplit

from msgspec import Struct

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.plan import Channel, Item, Plan
from compassdesk.domain.post_words import DEAD_LINKS, PostMark, link_spans, marked
from compassdesk.domain.short_names import initials
from compassdesk.domain.text_folds import TextFold, fold_at
from compassdesk.domain.text_length import beginning
from compassdesk.domain.vocabulary import Network

MOST_SHOWN, MOST_LINES = 5_000, 300
"""Letters and lines of a text that are looked at."""
_NO_CARD: frozenset[Network] = frozenset(("x", "threads", "bluesky", "mastodon", "facebook", "linkedin"))
"""Where a picture stands in place of the card of a link."""
_WITH_AT: frozenset[Network] = frozenset(("x", "threads", "bluesky", "mastodon"))


class LinkCard(Struct, frozen=True):
    """What a network makes of a link. The title is the item's: what the page itself says is not looked up."""

    title: str
    host: str


class SeenPost(Struct, frozen=True):
    """`text` is what the network gets, `seen` how many letters of it stand before the fold."""

    network: Network
    name: str
    handle: str
    initials: str
    title: str
    text: str
    seen: int
    marks: tuple[PostMark, ...]
    card: LinkCard | None = None
    picture: Attachment | None = None


def post_as_seen(
    plan: Plan,
    item: Item,
    channel: Channel,
    text: str,
    fold: TextFold,
    picture: Attachment | None = None,
    topics: int | None = None,
) -> SeenPost:
    """An item on one of its channels, with the text that stands there and the picture that it shows.

    `topics` are the hashtags that lead somewhere there, None all.
    """
    network = channel.network
    text = "\n".join(beginning(text, MOST_SHOWN).split("\n", MOST_LINES)[:MOST_LINES])
    alone = sum(one.network == network for one in plan.channels) < 2
    name = plan.client.name if channel.handle or alone else channel.name  # which says which of several it is
    with_at = network in _WITH_AT
    handle = channel.handle.strip().lstrip("@") or ("" if with_at else name)
    return SeenPost(
        network=network,
        name=name,
        handle=f"@{handle}" if handle and with_at else handle,
        initials=initials(plan.client.name),
        title=item.title,
        text=text,
        seen=fold_at(text, fold),
        marks=marked(text, network, topics),
        card=None if network in DEAD_LINKS or (picture and network in _NO_CARD) else _card(item, text, network),
        picture=picture,
    )


def signature_on(plan: Plan, item: Item) -> str:
    """The mark of who speaks in an item; "" where there is none."""
    return next((one.signature for one in plan.spokespersons if one.id == item.spokesperson), "")


def signed(text: str, signature: str) -> str:
    """A text with the mark of who speaks, unless it stands there already; no text needs none."""
    return f"{text} {signature}" if signature and text.strip() and signature not in text else text


def _card(item: Item, text: str, network: Network) -> LinkCard | None:
    links = link_spans(text, network)
    link = item.link.strip() or (text[links[0][0] : links[0][1]] if links else "")
    if not link:
        return None
    try:
        host = urlsplit(link if "://" in link else f"https://{link}").hostname or link
    except ValueError:  # brackets that are no address
        host = link
    return LinkCard(item.title, host.removeprefix("www."))
