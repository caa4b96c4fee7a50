"""A plan file is decoded a piece at a time, as it would be in one; what is no JSON is none in pieces either."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.exchange.plan import plan_decoding
from compassdesk.exchange.plan.plan_decoding import decoded

NASTY = ["}", "]", ",", "{", "[", '"', "\\", ": [", "\n    },\n    {", "\n    }\n  ]", ": [\n    {", "é", " "]
VALUES = st.recursive(
    st.none() | st.integers(-9, 9) | st.lists(st.sampled_from(NASTY), max_size=4).map("".join),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)
LISTS = st.lists(st.dictionaries(st.sampled_from("abc"), VALUES, max_size=3), max_size=6)
DOCUMENTS = st.dictionaries(st.sampled_from(["items", "channels", "mood", "a"]), LISTS | VALUES, max_size=4)


@pytest.fixture(autouse=True)
def short_pieces(monkeypatch):
    monkeypatch.setattr(plan_decoding, "_PIECE", 8)
    monkeypatch.setattr(plan_decoding, "_TOGETHER", 2)


@given(DOCUMENTS, st.integers(0, 6))
def test_a_document_says_the_same_in_pieces(document, indent):
    source = msgspec.json.format(msgspec.json.encode(document), indent=indent)
    assert decoded(source) == msgspec.json.decode(source)


@given(DOCUMENTS, st.data())
def test_what_is_no_json_is_none_in_pieces(document, data):
    source = msgspec.json.format(msgspec.json.encode(document), indent=2)
    at = data.draw(st.integers(0, len(source) - 1))
    broken = source[:at] + data.draw(st.sampled_from([b"", b"\n    },\n    {", b",", b"]", b'"'])) + source[at + 1 :]
    try:
        expected = msgspec.json.decode(broken)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        with pytest.raises(InputError):
            decoded(broken)
    else:
        assert decoded(broken) == expected


def test_the_last_of_two_lists_of_one_name_counts():
    rows = b'[\n    {"a": "first"\n    },\n    {"a": 1\n    }\n  ]'
    source = b'{\n  "items": ' + rows + b',\n  "items": ' + rows.replace(b"first", b"last!") + b"\n}"
    assert decoded(source) == {"items": [{"a": "last!"}, {"a": 1}]}
