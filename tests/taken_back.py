"""A client file that is filled for each plan, and empty again behind it: making one takes longer than judging."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Plan
from compassdesk.services import patches
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.asking import Transaction

Value = TypeVar("Value")


class _TakenBack(Exception):
    """Ends an action of which nothing stays."""


def seen_with(file: ClientFile, made: Plan, look: Callable[[Transaction], Value]) -> Value:
    """What `look` sees in the file while it holds the plan."""
    seen: list[Value] = []

    def fill_and_look(transaction: Transaction) -> None:
        patches.apply(transaction, as_patch(made))
        seen.append(look(transaction))
        raise _TakenBack

    with pytest.raises(_TakenBack):
        file.perform("Fill", fill_and_look)
    return seen[0]
