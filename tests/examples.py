"""How many examples a property is tried with: what the profile says, less where one example costs much."""

from hypothesis import settings


def fewer(part: int) -> settings:
    """The settings of a property whose examples are `part` times as dear as usual ones; at least four of them."""
    return settings(max_examples=max(4, settings.default.max_examples // part))
