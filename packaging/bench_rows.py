"""How the bench measures, and how it prints what it found."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import TypeVar

Made = TypeVar("Made")
ROUNDS = 25


def timed(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Median milliseconds of `call`, after one round that does not count."""
    return timed_anew(lambda: None, lambda _: call(), rounds)


def timed_anew(make: Callable[[], Made], call: Callable[[Made], object], rounds: int = ROUNDS) -> float:
    """The same of `call` alone, each time on what is made anew for it, so that nothing is known from the last time."""
    call(make())
    taken = []
    for _ in range(rounds):
        made = make()
        begun = time.perf_counter()
        call(made)
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def row(what: str, size: int, ours: float, baseline: float, name: str) -> None:
    print(f"  {what:34} {size:>7} {ours:9.2f} ms {baseline:9.2f} ms {ours / max(baseline, 1e-6):7.2f} ×  {name}")
