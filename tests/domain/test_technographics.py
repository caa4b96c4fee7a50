"""Percentages by name as they are typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from compassdesk.domain.technographics import read_parts, spelled_parts


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("reads along 70, makes 5", {"reads along": 70, "makes": 5}),
        ("reads: 70%\nreplies = 25 %", {"reads": 70, "replies": 25}),
        ("", {}),
        ("  ;, ", {}),
        ("all 100", {"all": 100}),
    ],
)
def test_what_is_typed_is_read(typed: str, read: dict[str, int]) -> None:
    assert read_parts(typed) == read


@pytest.mark.parametrize("typed", ["reads", "70", "reads 101", "reads 70, nobody"])
def test_what_has_no_percentage_is_named(typed: str) -> None:
    with pytest.raises(ValueError, match=typed.rsplit(", ", maxsplit=1)[-1]):
        read_parts(typed)


def test_what_is_spelled_is_read_again_the_largest_first() -> None:
    parts = {"makes": 5, "reads along": 70}
    assert spelled_parts(parts) == "reads along 70%, makes 5%"
    assert read_parts(spelled_parts(parts)) == parts


NAMES = st.text(st.characters(categories=("L", "N"), include_characters=" ,-+"), min_size=1).map(str.strip)


@given(st.dictionaries(NAMES.filter(lambda name: name.strip(" ,:=") == name != ""), st.integers(0, 100)))
@example({"reads, and replies": 40})
def test_whatever_it_is_called_it_is_read_back(parts: dict[str, int]) -> None:
    assert read_parts(spelled_parts(parts)) == parts
