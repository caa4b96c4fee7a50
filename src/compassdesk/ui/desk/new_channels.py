"""A channel as it begins when only its network is known."""

from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import Network
from compassdesk.exchange.network_names import platform_of
from compassdesk.texts import words

_ONE_WAY: frozenset[Network] = frozenset(("newsletter", "website", "print", "press"))


def channel_on(network: Network, position: int) -> Channel:
    """An active channel without an id yet, called after its network."""
    return Channel(
        id="",
        name=words.label("network", network),
        network=network,
        platform_type=platform_of(network),
        two_way=network not in _ONE_WAY,
        position=position,
    )
