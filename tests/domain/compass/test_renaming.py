"""A competitor or a tool that is called otherwise keeps what was noted under its name (domain.md A31, A34)."""

from msgspec.structs import replace

from builders import slot
from compassdesk.domain.compass.renaming import items_renamed, renamed, under_new_names


def test_another_name_in_the_same_place_is_a_rename() -> None:
    assert renamed(("Sigma", "Omega"), ("Sigma Group", "Omega")) == {"Sigma": "Sigma Group"}
    assert renamed(("Sigma", "Omega"), ("A", "B")) == {"Sigma": "A", "Omega": "B"}


def test_what_comes_goes_or_changes_place_is_none() -> None:
    assert renamed(("Sigma", "Omega"), ("Omega",)) == {}
    assert renamed(("Sigma",), ("Sigma", "Omega")) == {}
    assert renamed(("Sigma", "Omega"), ("Omega", "Sigma")) == {}
    assert renamed(("Sigma", "Omega"), ("Omega", "Nova")) == {}, "which of them Nova is cannot be told"


def test_two_that_are_called_alike_for_a_moment_keep_what_is_theirs() -> None:
    assert renamed(("Sigma", "Omega", "Nova"), ("S", "S", "N")) == {"Nova": "N"}
    assert renamed(("Sigma", "Omega"), ("S", "Sun")) == {"Sigma": "S", "Omega": "Sun"}


def test_the_notes_keep_their_order_and_the_renamed_one_stands_where_two_become_one() -> None:
    noted = {"Alpha": 3, "Sigma": 40, "Nova": 9}
    assert list(under_new_names(noted, {"Sigma": "Sigma Group"}).items()) == [
        ("Alpha", 3), ("Sigma Group", 40), ("Nova", 9),
    ]  # fmt: skip
    assert under_new_names(noted, {"Sigma": "Nova"}) == {"Alpha": 3, "Nova": 40}


def test_only_blocks_that_noted_the_name_change() -> None:
    heard = replace(slot("listen", "2027-03-02T09:00", id="a"), competitor_shares={"Sigma": 40})
    other = replace(slot("listen", "2027-03-03T09:00", id="b"), competitor_shares={"Omega": 5})
    silent = slot("listen", "2027-03-04T09:00", id="c")
    assert items_renamed((heard, other, silent), {"Sigma": "S"}) == (replace(heard, competitor_shares={"S": 40}),)
