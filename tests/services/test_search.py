"""Searching: any part of a word, accents folded, newest first, days, and any text may be typed."""

from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from builders import post
from compassdesk.domain import plain_letters as letters
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.search import Hit, at_once, days_of, find, on_days
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


def test_any_part_of_a_word_with_accents_folded(filled: ClientFile) -> None:
    assert found(filled, "cafe") == found(filled, "CAFÉ") == found(filled, "kof caf") == ["café"]
    assert found(filled, "afe") == found(filled, "offi") == ["café"]


def test_one_or_two_letters_are_those_of_a_beginning(filled: ClientFile) -> None:
    assert found(filled, "ca") == found(filled, "c k") == ["café"]
    assert found(filled, "af") == []


@pytest.mark.in_turns(a_day=6)
@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Gemeenteraadsvergadering", "vergader"),
        ("Wisła w Łodzi", "wisla lodzi"),
        ("Rød grød", "rod grod"),
        ("Straßenfest", "strassen"),
        ("Straßenfest", "straßen"),
        ("Encyclopædia", "paedia"),
        ("Cafe\u0301 dicht", "café"),
        ("Nguyễn Văn", "nguyen van"),
        ("北京市的会议", "北京"),
        ("北京市的会议", "议"),
        ("東京タワーの夜", "タワー"),
        ("ﾀﾜｰ", "タワー"),
        ("서울 시청", "서울"),
        ("Встреча в Москве", "МОСКВ"),
        ("Harbour-tour", "harbour tour"),
        ("Harbour – tour", "harbour-tour"),
        ("(EU-top)", "eu top"),
        ("１２ ｍａａｒｔ", "12 maart"),
    ],
)
def test_what_is_found_in_other_writing_is_shown_where_it_stands(opened: ClientFile, said: str, typed: str) -> None:
    texts = {"title": said, "body": f"Eerst 🎉 iets anders, dan {said}!", "private_note": said, "labels": (said,)}
    for field, text in texts.items():
        item = post("send", None, **{"id": "there", "title": "Los", field: text})
        opened.perform("Change", patches.apply, Patch(items=(item,)))
        (hit,) = opened.read(find, typed)
        marked = [hit.title[start:end] for start, end in hit.title_ranges]
        marked += [hit.snippet[start:end] for start, end in hit.ranges]
        assert marked
        assert all(piece in said for piece in marked)
        assert letters.typed(typed).split() <= letters.typed(" ".join(marked)).split()


def test_letters_that_stand_apart_are_no_word(opened: ClientFile) -> None:
    items = (post("send", None, title="verand dera antwo"), post("send", None, title="京北"))
    opened.perform("Add", patches.apply, Patch(items=items))
    assert found(opened, "verantwo") == found(opened, "北京") == []


def test_no_word_reaches_from_one_text_into_the_next(filled: ClientFile) -> None:
    assert found(filled, "café-elke") == []
    assert found(filled, "het-café") == ["café"]


def test_notes_and_labels_too_newest_first_and_unscheduled_last(filled: ClientFile) -> None:
    assert found(filled, "creme") == ["label", "note"]


def test_all_words_must_be_there(filled: ClientFile) -> None:
    assert found(filled, "koffie lisa") == []


def test_a_hit_says_where_the_words_are(filled: ClientFile) -> None:
    (hit,) = filled.read(find, "offi café")
    assert isinstance(hit, Hit)
    assert (hit.title, str(hit.starts_at)) == ("Koffie in het café", "2027-04-01 09:00:00")
    assert [hit.title[start:end] for start, end in hit.title_ranges] == ["offi", "café"]
    assert (hit.snippet, hit.ranges) == ("", ())
    (hit,) = filled.read(find, "vers koffie")
    assert [hit.title[start:end] for start, end in hit.title_ranges] == ["Koffie"]
    assert (hit.snippet, hit.ranges) == ("Elke dag vers gezet", ((9, 13),))


def test_the_piece_that_is_shown_begins_shortly_before_the_word(opened: ClientFile) -> None:
    body = "Lang geleden\n" + "een heel verhaal " * 40 + "en dan de brug " + "met nog veel meer " * 40
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, title="Los", body=body),)))
    (hit,) = opened.read(find, "brug")
    assert [hit.snippet[start:end] for start, end in hit.ranges] == ["brug"]
    assert hit.snippet.startswith("…")
    assert hit.ranges[0][0] < 60
    assert len(hit.snippet) < 200


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("12 maart", ("2027-03-12", "2027-03-12")),
        ("di 9 mrt", ("2027-03-09", "2027-03-09")),
        ("march 12", ("2027-03-12", "2027-03-12")),
        ("1-3 maart", ("2027-03-01", "2027-03-03")),
        ("vrijdag", ("2027-03-05", "2027-03-05")),
        ("morgen", ("2027-03-02", "2027-03-02")),
        ("ma", None),
        ("maart", None),
        ("12 bussen", None),
        ("brug", None),
        ("", None),
    ],
)
def test_a_day_that_is_typed(typed: str, days: tuple[str, str] | None) -> None:
    wanted = tuple(date.fromisoformat(day) for day in days) if days else None
    assert days_of(typed, date(2027, 3, 1)) == wanted


def test_everything_of_a_day_in_the_order_of_time(opened: ClientFile) -> None:
    starts = ["2027-03-11T23:59", "2027-03-12T18:00", "2027-03-12T00:00", "2027-03-13T00:00", None]
    items = tuple(post("send", start, id=str(number)) for number, start in enumerate(starts))
    opened.perform("Add", patches.apply, Patch(items=items))
    assert [hit.item for hit in opened.read(on_days, date(2027, 3, 12), date(2027, 3, 12))] == ["2", "1"]


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
        assert filled.read(at_once, word, limit) in ([], filled.read(find, word, limit))


def test_what_was_changed_or_removed_is_found_as_it_is_now(filled: ClientFile) -> None:
    filled.perform("Change", patches.apply, Patch(items=(post("send", None, id="café", title="Thee"),)))
    assert (found(filled, "koffie"), found(filled, "thee")) == ([], ["café"])
    filled.perform("Remove", patches.apply, Patch(removed=(("items", "café"),)))
    assert found(filled, "thee") == []


@pytest.mark.parametrize("text", ["AND", "and*", "^and", "-and", '"and', "(and)"])
def test_signs_that_mean_something_to_the_index_are_text(filled: ClientFile, text: str) -> None:
    assert found(filled, text) == ["label"]


@pytest.mark.in_turns(a_day=5)
@pytest.mark.parametrize(
    "text", ['"', "'", "OR NOT", "NEAR(", "title:", "-x", "()", "", "   ", "🎉", "🎉 ☕", "\0", "\ud83d", "+"]
)
def test_what_stands_nowhere_finds_nothing(filled: ClientFile, text: str) -> None:
    assert found(filled, text) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_anything_may_be_typed(filled: ClientFile, text: str) -> None:
    hits = filled.read(find, text)
    assert not hits or any(sign.isalnum() for sign in text)
    for hit in hits:
        marked = [hit.title[start:end] for start, end in hit.title_ranges]
        marked += [hit.snippet[start:end] for start, end in hit.ranges]
        assert marked
        assert all(piece.strip() for piece in marked)


@given(st.text(), st.data())
def test_any_piece_of_a_text_that_is_typed_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wanted = letters.typed(text[start : data.draw(st.integers(start, len(text)))])
    assume(wanted)
    if not wanted.startswith(letters.APART):
        assert wanted in letters.of_texts((text,))
    assert bool(letters.places(text, wanted)) == (wanted in letters.of_texts((text,)))
    assert all(wanted.strip() in letters.typed(text[begin:end]) for begin, end in letters.places(text, wanted))
