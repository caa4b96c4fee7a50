"""Where people can answer, and what kind of place a channel is, whatever the plan says of it (CD-06, 19, 21; C9.9)."""

import re

from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import Network, PlatformType

ANSWERED_ON: frozenset[Network] = frozenset(
    (
        "x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "threads", "bluesky", "mastodon", "pinterest",
        "forum",
    )
)  # fmt: skip
"""Networks on which people can always answer (C9.9)."""
_SOCIAL: frozenset[PlatformType] = frozenset(("social_network", "forum"))
_ONE_WAY: frozenset[Network] = frozenset(("blog", "website", "newsletter", "podcast", "event", "press", "print"))
"""Networks that say of themselves that they are something else, also where the kind of platform was never filled in."""
_SITES: frozenset[PlatformType | Network] = frozenset(("blog", "website"))
_EVENTS: frozenset[PlatformType] = frozenset(("event_online", "event_offline"))
_WORDS = re.compile(r"[^\W\d_]+")
_ORDINARY_WORDS: frozenset[Network] = frozenset(("x", "threads", "forum"))
"""Networks with a name that a website may have too."""
_WORDS_OF_NETWORKS: frozenset[str] = ANSWERED_ON - _ORDINARY_WORDS


def people_can_answer(channel: Channel) -> bool:
    """Whether the channel is a social network or a forum, by its platform type or by its network."""
    return _is_answered_on(channel) or (channel.platform_type in _SOCIAL and channel.network not in _ONE_WAY)


def is_site(channel: Channel) -> bool:
    """Whether the channel is a blog or a website: people answer under the link that is shared elsewhere."""
    return not _is_answered_on(channel) and (channel.network in _SITES or channel.platform_type in _SITES)


def is_lasting(channel: Channel) -> bool:
    """Whether the channel is a place that asks for upkeep, not a one-off event; a network is, whatever it is called."""
    return channel.platform_type not in _EVENTS or channel.network in ANSWERED_ON


def _is_answered_on(channel: Channel) -> bool:
    """Whether it is on such a network; a blog or a website that bears the name of one is taken to be there."""
    if channel.network not in _SITES:
        return channel.network in ANSWERED_ON
    return not _WORDS_OF_NETWORKS.isdisjoint(_WORDS.findall(channel.name.casefold()))
