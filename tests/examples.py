"""How many examples a property is tried with, and worked examples that share a test."""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from hypothesis import settings

T = TypeVar("T")
DAILY, THOROUGH = "quick", "thorough"


def fewer(part: int) -> settings:
    """The settings of a property whose examples are `part` times as dear as usual ones; at least four of them."""
    return settings(max_examples=max(4, settings.default.max_examples // part))


def a_day(examples: Sequence[T], part: int) -> Sequence[T]:
    """One of `part` examples, chosen by the seed of the run; under `dev.py torture` all of them."""
    if settings.get_current_profile_name() == THOROUGH:
        return examples
    return random.sample(examples, -(-len(examples) // part))


def each(examples: Iterable[T], holds: Callable[[T], None]) -> None:
    """`holds` of every example, of which there is one at least; all that fail are named, with what is wrong in each.

    Thousands of small examples as tests of their own cost more to set up and to report than to try.
    """
    tried, failed = 0, []
    for example in examples:
        tried += 1
        try:
            holds(example)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others are tried
            error.add_note(f"in the example: {example}")
            failed.append(error)
    assert tried, "there is no example"
    if failed:
        raise ExceptionGroup(f"{len(failed)} of {tried} examples", failed)
