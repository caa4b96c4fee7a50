"""Two copies that nobody waits for any more are not joined to the end."""

from itertools import count

import pytest

from builders import plan, post
from compassdesk.domain.copies import Copy
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.joining.joining import join


def test_joining_ends_between_two_rows() -> None:
    made = plan(*(post("send", None, id=f"p{number}") for number in range(500)))
    here, there = (Copy("c", name, 0, made) for name in ("here", "there"))
    asked = count()
    with given_up_when(lambda: next(asked) < 0):
        assert join(here, there).is_nothing
    times = next(asked)
    assert times >= 20, "rows are gone through more than once, and each time it is asked"
    with given_up_when(lambda: next(asked) > times + 1), pytest.raises(InputError, match="given-up"):
        join(here, there)
    assert next(asked) == times + 3, "nobody goes on joining"
