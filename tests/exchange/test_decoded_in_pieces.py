"""A long text is decoded and looked through a piece at a time, as it would be in one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.exchange import decoded_text
from compassdesk.exchange.decoded_text import in_pieces, pieces_of_lines


@pytest.fixture(autouse=True)
def short_pieces(monkeypatch):
    monkeypatch.setattr(decoded_text, "_PIECE", 3)


@given(st.text(st.sampled_from("aé€😀\r\n\ufeff")), st.sampled_from(["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"]))
def test_letters_that_lie_across_pieces_stay_whole(text, encoding):
    source = text.encode(encoding)
    assert in_pieces(source, encoding) == source.decode(encoding)


@pytest.mark.parametrize("source", [b"abc\xff", b"abcde\xc3", b"\xe2\x82"])
def test_what_is_no_text_of_that_encoding_is_refused(source):
    with pytest.raises(UnicodeDecodeError):
        in_pieces(source, "utf-8")


@given(st.text(st.sampled_from("ab\r\n")))
def test_no_end_of_a_line_lies_across_pieces(text):
    pieces = list(pieces_of_lines(text))
    assert "".join(pieces) == text
    assert all(piece.endswith("\n") for piece in pieces[:-1])
