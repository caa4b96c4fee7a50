"""How many examples a property is tried with, and worked examples that share a test."""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from hypothesis import settings

T = TypeVar("T")
DAILY, SHORT, THOROUGH = "daily", "short", "thorough"
"""How much is tried: by `dev.py test`; by `dev.py torture --short`, about twice as much; by `dev.py torture`, all."""


def fewer(part: int) -> settings:
    """The settings of a property whose examples are `part` times as dear as usual ones; at least four, a day two."""
    least = 2 if settings.get_current_profile_name() == DAILY else 4
    return settings(max_examples=max(least, settings.default.max_examples // part))


def a_day(examples: Sequence[T], part: int) -> Sequence[T]:
    """One of `part` examples, a day half as many, chosen by the seed of the run; under `dev.py torture` all of them."""
    profile = settings.get_current_profile_name()
    if part == 1 or profile == THOROUGH:
        return examples
    return random.sample(examples, -(-len(examples) // (2 * part if profile == DAILY else part)))


def part_a_day(examples: Sequence[T], part: int) -> Sequence[T]:
    """A day one of `part` examples in their order, chosen by the seed of the run; in any other run all of them.

    For a test that goes through dear examples itself, since what they begin with is dear too.
    """
    if settings.get_current_profile_name() != DAILY:
        return examples
    return [examples[at] for at in sorted(random.sample(range(len(examples)), -(-len(examples) // part)))]


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
