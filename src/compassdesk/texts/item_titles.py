"""What an item is called where it is shown small: on a chip, a card, a line of the agenda, a page of paper."""

from compassdesk.domain.plan import Item
from compassdesk.texts import numbers


def with_last_day(text: str, item: Item) -> str:
    """A title or the first day, and the last day of what lasts several."""
    if item.starts_at is None or item.last_day is None or item.last_day <= item.starts_at.date():
        return text
    return f"{text} → {numbers.day_range(item.last_day, item.last_day)}"
