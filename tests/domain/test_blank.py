"""What is a reason, and what only takes the room of one."""

import pytest

from compassdesk.domain.blank import is_blank


@pytest.mark.parametrize("text", ["", " ", "\t\r\n", "\u00a0", "\u200b\u2060", "\ufeff", "\u202e", "\u3000", "\x00"])
def test_what_nobody_can_see_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["brand", " é ", "火", "👩\u200d🚒", "\u200bso\u200b"])
def test_what_can_be_read_is_not(text: str) -> None:
    assert not is_blank(text)
