"""What nobody can end, done beside who waits for it: whoever gives up leaves it to itself."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from compassdesk.domain.giving_up import can_be_given_up, go_on

_Made = TypeVar("_Made")
_PATIENCE = 0.05
"""Seconds between two questions while it works."""


def meanwhile(work: Callable[[], _Made]) -> _Made:
    """What work gives that nobody can end; whoever gives up leaves it to a thread of its own, and does not wait."""
    if not can_be_given_up():
        return work()
    aside = ThreadPoolExecutor(1)
    try:
        begun = aside.submit(work)
        while not wait((begun,), _PATIENCE).done:
            go_on()
        return begun.result()
    finally:
        aside.shutdown(wait=False)
