"""Where people can answer, whatever the plan says of a channel (CD-06, CD-21; C9.9)."""

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


def people_can_answer(channel: Channel) -> bool:
    """Whether the channel is a social network or a forum, by its platform type or by its network."""
    return channel.network in ANSWERED_ON or (channel.platform_type in _SOCIAL and channel.network not in _ONE_WAY)


def is_site(channel: Channel) -> bool:
    """Whether the channel is a blog or a website: people answer under the link that is shared elsewhere."""
    return channel.network in _SITES or (channel.platform_type in _SITES and channel.network not in ANSWERED_ON)
