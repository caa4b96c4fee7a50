"""The page of a review: user text is text everywhere, nothing but its own script and style runs, and it says all."""

import re
from base64 import b64decode
from datetime import datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QImage

from builders import client, person, plan, post, slot
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.plan import Placement
from compassdesk.domain.reviews import record_of as review_record
from compassdesk.rendering.review.review_page import page_bytes
from compassdesk.rendering.review.shown_posts import page_of, side_of
from compassdesk.services import reviewing
from media_files import image_bytes

NOW = datetime(2027, 3, 1, 9)
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"' &amp; javascript:alert(1)"


class Parsed(HTMLParser):
    """The tags and attributes of a document, and the text outside scripts and styles."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.told: list[tuple[str, str]] = []
        self._inside = ""
        self.feed(document)

    def text_of(self, tag: str) -> list[str]:
        """What stands in each of these elements, which hold no others."""
        return [words for inside, words in self.told if inside == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside not in {"script", "style"}:
            self.words.append(data)
            self.told.append((self._inside, data))


def page(*items, names: bool = True, content=lambda _sha256: None, **values) -> Parsed:
    made = plan(*items, **values)
    review = reviewing.asked("r1", made, made.items, NOW, by=values.pop("asker", "Noor"))
    return Parsed(page_bytes(page_of(made, review, made.items, content, names=names, language="en")).decode())


def hostile_post(words: str):
    said = {"title": words, "body": words, "first_comment": words, "link": words}
    return post("send", "2027-03-09T09:00", id=words, channels=("li",), speaker="marc", **said)


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=80) | st.just(HOSTILE))
def test_whatever_a_plan_says_is_only_ever_text(words: str) -> None:
    found = page(
        replace(hostile_post(words), id="p"),
        client=client(name=words),
        spokespersons=(person("marc", name=words), person("lisa")),
    )
    assert [tag for tag, _ in found.tags].count("script") == 1
    assert not [tag for tag, attributes in found.tags if any(name.startswith("on") for name in attributes)]
    assert not {"iframe", "object", "embed", "link", "base", "svg", "video"} & {tag for tag, _ in found.tags}
    sources = [one["src"] for tag, one in found.tags if "src" in one]
    assert all(source is not None and source.startswith("data:image/") for source in sources)
    assert all(str(one.get("href", "#")).startswith("#") for _, one in found.tags)


def again(before, now) -> Parsed:
    """The page that asks about an item once more, after it became another."""
    first = reviewing.asked("r1", plan(before), (before,), NOW, by="Noor")
    made = plan(now, reviews=(review_record(first),))
    second = reviewing.asked("r2", made, made.items, NOW, by="Noor", follows="r1")
    return Parsed(page_bytes(page_of(made, second, made.items, lambda _: None, names=True, language="en")).decode())


def test_what_differs_from_the_page_before_is_marked() -> None:
    before = post(
        "send", "2027-03-09T09:00", id="p", channels=("li",), speaker="marc", title="Pump", body="The old pump."
    )
    found = again(before, replace(before, body="The new pump."))
    marked = [(tag, found.text_of(tag)) for tag in ("del", "ins")]
    assert marked == [("del", ["old"]), ("ins", ["new"])]
    assert {"Changed", "Changed since the page of 1 March"} <= {*found.words}
    assert found.words.count("Pump") == 2, "in the list and above the post: a title that stayed is not compared"
    moved = again(before, replace(before, starts_at=before.starts_at.replace(hour=15)))
    assert "The words are the same; the day, the channels, the link or the pictures are others." in moved.words
    same = again(before, before)
    assert not {"Changed", "details"} & ({*same.words} | {tag for tag, _ in same.tags})


def test_words_that_came_or_went_are_only_ever_text() -> None:
    before = post("send", "2027-03-09T09:00", id="p", channels=("li",), speaker="marc", body=HOSTILE)
    for old, new in ((before, replace(before, body="Calm")), (replace(before, body="Calm"), before)):
        found = again(old, new)
        assert [tag for tag, _ in found.tags].count("script") == 1
        assert "img" not in {tag for tag, _ in found.tags}


def test_its_policy_lets_run_what_it_holds_and_nothing_else() -> None:
    found = page(hostile_post("Hello"))
    policy = next(one["content"] for tag, one in found.tags if one.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert re.findall(r"(\w+-src) ([^;]+)", policy)[-1] == ("img-src", "data:")


def test_it_says_what_a_reader_is_to_judge_without_our_words() -> None:
    found = page(
        post("activate", "2027-03-09T09:00", id="p", title="Think along", body="What do you say?", channels=("li", "x"),
             speaker="marc"),
        slot("respond", "2027-03-10T10:00"),
    )  # fmt: skip
    words = " ".join(found.words)
    for said in ("Think along", "What do you say?", "LI", "X", "Call", "Marc speaks here.", "Wed 10 Mar 10:00"):
        assert said in words
    assert "petal" not in words.lower()
    assert "There is no text yet." not in words


def test_a_post_without_a_text_says_that_there_is_none() -> None:
    words = " ".join(page(post("send", "2027-03-09T09:00", id="p", body="", channels=("li",), speaker="marc")).words)
    assert "There is no text yet." in words
    assert "speaks here" not in " ".join(page(hostile_post("Hello"), names=False).words)


def test_channels_that_say_something_else_stand_apart() -> None:
    item = post("send", "2027-03-09T09:00", id="p", body="Long", channels=("li", "x"), speaker="marc")
    found = page(replace(item, placements=(Placement("x", text="Short"),)))
    assert [word for word in found.words if word in {"Long", "Short", "LI", "X"}] == ["LI", "Long", "X", "Short"]


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_pictures_are_smaller_copies_with_their_words() -> None:
    whole = image_bytes("jpeg", 1600, 1200)
    attached = record_of(Attachment("a", "p", "a.jpg", alt="A pump", kind="jpeg", sha256="0" * 64))
    broken = record_of(Attachment("b", "p", "b.jpg", alt="Gone", kind="jpeg", sha256="1" * 64, position=1))
    item = post("send", "2027-03-09T09:00", id="p", body="Hello", channels=("li",), speaker="marc")
    found = page(item, attachments=(attached, broken), content=lambda key: whole if key == "0" * 64 else b"no picture")
    assert [one["alt"] for tag, one in found.tags if tag == "img"] == ["A pump"]
    assert "Gone" not in found.words


def test_a_page_of_many_pictures_holds_smaller_ones() -> None:
    assert [side_of(number) for number in (1, 100, 400, 20_000)] == [900, 900, 450, 240]
    whole = image_bytes("jpeg", 1600, 1200)
    posts = [
        post("send", "2027-03-09T09:00", id=f"p{at}", body="Hello", channels=("li",), speaker="marc")
        for at in range(40)
    ]
    attached = tuple(
        record_of(Attachment(f"a{at}-{one.id}", one.id, "a.jpg", kind="jpeg", sha256="0" * 64))
        for one in posts
        for at in range(4)
    )
    found = page(*posts, attachments=attached, content=lambda _key: whole)
    sources = [one["src"] or "" for tag, one in found.tags if tag == "img"]
    sizes = {QImage.fromData(b64decode(source.partition(",")[2])).width() for source in sources}
    assert (len(sources), sizes) == (160, {side_of(160)})
