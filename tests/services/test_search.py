"""Searching: beginnings of words, accents folded, newest first, and any text may be typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.search import Hit, find
from compassdesk.services.workspace import ClientFile


@pytest.fixture
def filled(opened: ClientFile) -> ClientFile:
    items = (
        post("send", "2027-04-01T09:00", id="café", title="Koffie in het café", body="Elke dag vers gezet"),
        post("send", "2027-05-01T09:00", id="label", title="Anders", labels=("Crème brûlée",)),
        post("send", None, id="note", title="Los", private_note="vraag creme aan Lisa"),
    )
    opened.perform("Add", patches.apply, Patch(items=items))
    return opened


def found(file: ClientFile, text: str) -> list[str]:
    return [hit.item for hit in file.read(find, text)]


def test_beginnings_of_words_with_accents_folded(filled: ClientFile) -> None:
    assert found(filled, "cafe") == found(filled, "CAFÉ") == found(filled, "kof caf") == ["café"]
    assert found(filled, "afe") == []


def test_notes_and_labels_too_newest_first_and_unscheduled_last(filled: ClientFile) -> None:
    assert found(filled, "creme") == ["label", "note"]


def test_all_words_must_be_there(filled: ClientFile) -> None:
    assert found(filled, "koffie lisa") == []


def test_a_hit_says_where_the_words_are(filled: ClientFile) -> None:
    (hit,) = filled.read(find, "koff")
    assert isinstance(hit, Hit)
    assert [hit.snippet[start:end] for start, end in hit.ranges] == ["Koffie"]
    assert (hit.title, str(hit.starts_at)) == ("Koffie in het café", "2027-04-01 09:00:00")
    (hit,) = filled.read(find, "caf")
    assert (hit.snippet, hit.ranges) == ("Koffie in het café", ((14, 18),))


def test_a_limit(filled: ClientFile) -> None:
    filled.perform("Add", patches.apply, Patch(items=tuple(post("send", None, title="Veel") for _ in range(30))))
    assert len(filled.read(find, "veel", 10)) == 10


@pytest.mark.parametrize("limit", [1, 3, 10, 100])
def test_the_newest_come_first_however_rarely_they_hold_the_word_and_whenever_they_were_made(
    filled: ClientFile, limit: int
) -> None:
    days = [1 + place * 7 % 28 for place in range(120)]
    items = [
        post("send", f"2027-06-{day:02d}T{place // 6:02d}:00", id=f"{place}", title="Brug" if place % step else "Markt")
        for step in (2, 9)
        for place, day in enumerate(days)
        if place % 2 == step % 2
    ]
    filled.perform("Add", patches.apply, Patch(items=tuple(items)))
    for word in ("markt", "brug"):
        wanted = sorted((item.starts_at for item in items if item.title.lower() == word), reverse=True)[:limit]
        assert [hit.starts_at for hit in filled.read(find, word, limit)] == wanted


def test_what_was_changed_or_removed_is_found_as_it_is_now(filled: ClientFile) -> None:
    filled.perform("Change", patches.apply, Patch(items=(post("send", None, id="café", title="Thee"),)))
    assert (found(filled, "koffie"), found(filled, "thee")) == ([], ["café"])
    filled.perform("Remove", patches.apply, Patch(removed=(("items", "café"),)))
    assert found(filled, "thee") == []


@pytest.mark.parametrize("text", ["AND", "and*", "^and", "-and", '"and', "(and)"])
def test_signs_that_mean_something_to_the_index_are_text(filled: ClientFile, text: str) -> None:
    assert found(filled, text) == ["label"]


@pytest.mark.parametrize(
    "text", ['"', "'", "OR NOT", "NEAR(", "title:", "-x", "()", "", "   ", "🎉", "🎉 ☕", "\0", "\ud83d", "+"]
)
def test_what_stands_nowhere_finds_nothing(filled: ClientFile, text: str) -> None:
    assert found(filled, text) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_anything_may_be_typed(filled: ClientFile, text: str) -> None:
    hits = filled.read(find, text)
    assert all(hit.ranges and hit.snippet[start:end].strip() for hit in hits for start, end in hit.ranges)
    assert not hits or any(sign.isalnum() for sign in text)
