"""Which network a name of a channel means, and which format the words in it or beside it do."""

from functools import lru_cache
from urllib.parse import urlsplit

from compassdesk.domain.quick_add_words import NETWORK_WORDS
from compassdesk.domain.vocabulary import ItemFormat, Network, PlatformType
from compassdesk.exchange.folded_words import folded

_FORMAT_WORDS: dict[str, ItemFormat] = {
    "reel": "video", "reels": "video", "shorts": "video", "short": "video", "video": "video", "story": "story",
    "stories": "story", "carousel": "image", "foto": "image", "photo": "image", "poll": "poll", "peiling": "poll",
}  # fmt: skip
_FORMAT_BY_NETWORK: dict[Network, ItemFormat] = {
    "blog": "blog", "newsletter": "newsletter", "youtube": "video", "event": "event",
}  # fmt: skip
_PLATFORM_BY_NETWORK: dict[Network, PlatformType] = {
    "blog": "blog", "website": "website", "newsletter": "newsletter", "forum": "forum", "event": "event_offline",
    "whatsapp": "mobile", "telegram": "mobile", "press": "other", "print": "other", "podcast": "other",
    "other": "other",
}  # fmt: skip

_OTHER_NETWORKS: dict[str, Network] = {
    "boletin": "newsletter", "infolettre": "newsletter", "rundbrief": "newsletter", "webseite": "website",
    "homepage": "website", "presse": "press", "prensa": "press",
}  # fmt: skip
"""Words of German, French and Spanish for them, beside those of a line that is typed."""
_PAGES = frozenset(
    (
        *("groep", "group", "gruppe", "groupe", "grupo", "pagina", "page", "seite", "kanaal", "channel", "kanal"),
        *("canal", "bedrijfspagina", "company", "business", "status", "feed"),
    )
)
"""What a channel is on its network: "WhatsApp-groep"."""

_HOSTS: dict[str, Network] = {
    "facebook.com": "facebook", "fb.com": "facebook", "fb.watch": "facebook", "instagram.com": "instagram",
    "linkedin.com": "linkedin", "lnkd.in": "linkedin", "x.com": "x", "twitter.com": "x", "threads.net": "threads",
    "threads.com": "threads", "bsky.app": "bluesky", "tiktok.com": "tiktok", "youtube.com": "youtube",
    "youtu.be": "youtube", "pinterest.com": "pinterest", "pin.it": "pinterest", "t.me": "telegram",
}  # fmt: skip
"""Where posts of a network stand."""


def network_at(address: str) -> Network | None:
    """The network on whose pages an address leads; None for any other."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return None
    parts = host.casefold().split(".")
    return _HOSTS.get(".".join(parts[-2:]))


def network_of(name: str) -> tuple[Network, str, ItemFormat | None]:
    """The network of a channel's name, the name without words of a format, and the format those words mean.

    "Instagram Reels" is Instagram with format video. An unknown name is network "other".
    """
    if "-" in name and any(folded(part) in _FORMAT_WORDS for part in name.split("-")):
        name = name.replace("-", " ")  # "Instagram-Story"
    words = name.split()
    formats = [_FORMAT_WORDS[folded(word)] for word in words if folded(word) in _FORMAT_WORDS]
    bare = " ".join(word for word in words if folded(word) not in _FORMAT_WORDS)
    for candidate in (folded(bare), *folded(bare).split()):
        network = NETWORK_WORDS.get(candidate) or _OTHER_NETWORKS.get(candidate)
        if network is not None:
            return network, bare, formats[0] if formats else _FORMAT_BY_NETWORK.get(network)
    return "other", name, None


def is_network(name: str) -> bool:
    """Whether a name says a network and nothing else but a format: "IG Reels"."""
    words = folded(name).split()
    named = [word in NETWORK_WORDS or word in _OTHER_NETWORKS for word in words]
    beside = [known or word in _FORMAT_WORDS or word in _PAGES for known, word in zip(named, words, strict=True)]
    return any(named) and all(beside)


def platform_of(network: Network) -> PlatformType:
    """The kind of platform that a network is."""
    return _PLATFORM_BY_NETWORK.get(network, "social_network")


@lru_cache(maxsize=4096)
def format_of_labels(labels: tuple[str, ...]) -> ItemFormat | None:
    """The format that a kind-of-content word means: "foto" is an image."""
    return next((_FORMAT_WORDS[folded(label)] for label in labels if folded(label) in _FORMAT_WORDS), None)
