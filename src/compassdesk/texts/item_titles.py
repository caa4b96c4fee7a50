"""What an item is called where it is shown small: on a chip, a card, a line of the agenda, a page of paper."""

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import ends_on, lasts
from compassdesk.texts import numbers


def with_last_day(text: str, item: Item) -> str:
    """A title or the first day, and the last day of what lasts several."""
    last = ends_on(item)
    return f"{text} → {numbers.day_range(last, last)}" if lasts(item) else text
