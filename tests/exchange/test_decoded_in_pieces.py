"""A long text is decoded and looked through a piece at a time, as it would be in one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.exchange import decoded_text
from compassdesk.exchange.calendar.ics_lines import cut
from compassdesk.exchange.decoded_text import in_pieces, pieces_of, pieces_of_lines


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


_LETTERS = st.sampled_from(["a", "é", "€", "😀", "\r\n", "\n", "\r", "\r\n ", ":"])


@given(st.lists(_LETTERS), st.integers(1, 9), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
def test_a_calendar_is_cut_the_same_in_pieces_of_any_length(letters, length, encoding):
    """Letters, ends of lines and what is folded may lie across pieces."""
    said = "".join(letters)
    source = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:{said}\r\nEND:VEVENT\nEND:VCALENDAR".encode(
        encoding, "replace"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decoded_text, "_PIECE", 1_000_000)
        whole = cut(source)
        patch.setattr(decoded_text, "_PIECE", 40 + length)
        assert cut(source) == whole


@given(st.binary())
def test_what_cannot_be_read_stands_for_the_same_letters_in_pieces(source):
    for encoding, errors in (("utf-8-sig", "surrogateescape"), ("cp1252", "replace"), ("utf-16-le", "replace")):
        assert "".join(pieces_of(source, encoding, errors)) == source.decode(encoding, errors)


@given(st.text(st.sampled_from("ab\r\n")))
def test_no_end_of_a_line_lies_across_pieces(text):
    pieces = list(pieces_of_lines(text))
    assert "".join(pieces) == text
    assert all(piece.endswith("\n") for piece in pieces[:-1])
