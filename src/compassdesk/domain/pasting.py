"""What somebody pastes into a network's page: the text of a post on one channel, as plain text."""

from compassdesk.domain.plan import Item
from compassdesk.domain.post_as_seen import signed
from compassdesk.domain.publishing import placement_on
from compassdesk.domain.threads import posts_of
from compassdesk.domain.vocabulary import Network


def texts_to_paste(item: Item, channel: str, network: Network, signature: str) -> tuple[str, ...]:
    """What goes to a channel as plain text: one text, or the posts of a thread, signed as the channel shows it."""
    own = placement_on(item, channel).text
    return posts_of(signed(item.body if own is None else own, signature), network)
