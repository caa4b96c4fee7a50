"""What an item has of its own on a channel, be it a text or a time; on its other channels it says and is what it is."""

from datetime import datetime

from compassdesk.domain.plan import Item


def own_texts(item: Item) -> dict[str, str]:
    """The text of each channel that has one of its own; it may be empty."""
    return {row.channel: row.text for row in item.placements if row.text is not None}


def own_times(item: Item) -> dict[str, datetime]:
    """The wall-clock start on each channel that has one of its own."""
    return {row.channel: row.starts_at for row in item.placements if row.starts_at is not None}
