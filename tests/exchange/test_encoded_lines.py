"""A text that is encoded some lines at a time is what it would be in one call, and can be given up between them."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.exchange import encoded_lines
from compassdesk.exchange.encoded_lines import encoded


@pytest.fixture(autouse=True)
def few_together(monkeypatch):
    monkeypatch.setattr(encoded_lines, "TOGETHER", 3)


@given(st.lists(st.text(st.sampled_from("aé€😀\r\n"), max_size=3)))
def test_between_two_lines_lies_a_break_wherever_pieces_end(lines):
    assert encoded(iter(lines)) == "\n".join(lines).encode()


def test_half_a_letter_does_not_cost_the_file():
    assert encoded(["a\ud83d", "b"]) == b"a?\nb"


def test_it_ends_soon_after_it_is_given_up():
    taken, asked = [], count()
    with given_up_when(lambda: next(asked) == 2), pytest.raises(InputError):
        encoded(taken.append(number) or str(number) for number in range(100))
    assert len(taken) == 9
