"""Attachments as records mean them: what is not understood is kept; order, sharing and what a network refuses."""

from hypothesis import given
from hypothesis import strategies as st

import plan_values
from builders import plan, post
from compassdesk.domain.attachment_limits import AttachmentRule, caption_limit, refused
from compassdesk.domain.attachments import (
    Attachment,
    attachment,
    by_item,
    carried,
    changed,
    moved,
    record_of,
    removed,
    shared_contents,
    shown_lately,
)
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Record
from compassdesk.domain.remarks import Remark, remarks
from compassdesk.domain.week import Week

START = "2027-03-01T09:00"


def picture(key: str, **values: object) -> Attachment:
    return Attachment(**{"id": key, "item": "i1", "name": f"{key}.jpg", "kind": "jpeg", **values})


@given(
    st.dictionaries(
        st.sampled_from(["item", "name", "alt", "sha256", "kind", "size", "seconds", "position", "pages", "x"]),
        plan_values.json_values,
    )
)
def test_any_record_means_something_and_keeps_what_is_not_understood(content):
    record = Record("a", content)
    one = attachment(record)
    assert attachment(record_of(one, record)) == one
    assert record_of(one, record).content.get("x") == content.get("x")


def test_a_record_says_what_plan_files_always_had_first():
    content = record_of(picture("a", alt="A pump", sha256="0f3a", size=9, width=3, height=2)).content
    assert list(content) == ["item", "name", "alt", "sha256", "kind", "size", "width", "height"]


def test_attachments_stand_in_their_order_and_can_be_moved():
    rows = tuple(map(record_of, (picture("a"), picture("b", position=1), picture("c", position=2))))
    listed = by_item(rows)["i1"]
    assert [one.id for one in moved(listed, "c", -2)] == ["c", "a", "b"]
    assert [one.id for one in moved(listed, "a", 9)] == ["b", "c", "a"]
    made = applied(plan(post("send", START, id="i1"), attachments=rows), changed(rows, moved(listed, "c", -1)))
    assert [one.id for one in by_item(made.attachments)["i1"]] == ["a", "c", "b"]
    gone = applied(made, removed(made.attachments, ("c",)))
    assert [one.id for one in by_item(gone.attachments)["i1"]] == ["a", "b"]


def test_a_copy_gets_what_is_attached_with_all_that_is_said_of_it():
    rows = (record_of(picture("a", alt="A pump", sha256="0f")), Record("b", {"item": "i1", "name": "b", "x": 1}))
    made = carried(rows, [("i1", "new"), ("i2", "other")])
    assert [(row.id, row.content["item"], row.content.get("alt"), row.content.get("x")) for row in made] == [
        ("", "new", "A pump", None),
        ("", "new", "", 1),
    ]


def test_a_change_names_only_the_rows_that_differ():
    rows = tuple(map(record_of, (picture("a"), picture("b", position=1))))
    assert changed(rows, by_item(rows)["i1"]).attachments == ()


def test_what_a_network_does_not_take():
    rule = AttachmentRule(
        kinds=("jpeg", "mp4"), images=1, films=1, mixes=False, needs_one=True, image_bytes=100, film_bytes=1000,
        shortest=3, longest=60, alt=5,
    )  # fmt: skip
    film = picture("f", kind="mp4", size=2000, seconds=61.0)
    told = {
        (one.code, one.attachment) for one in refused(rule, (picture("a", size=101, alt="A pump"), picture("b"), film))
    }
    assert told == {
        ("too-many-images", ""), ("mixed", ""), ("too-large", "a"), ("alt-too-long", "a"), ("too-large", "f"),
        ("too-long", "f"),
    }  # fmt: skip
    assert [one.code for one in refused(rule, ())] == ["none"]
    assert [one.code for one in refused(rule, (picture("p", kind="png"),))] == ["kind"]
    assert [one.code for one in refused(rule, (picture("f", kind="mp4", seconds=1.0),))] == ["too-short"]
    assert refused(AttachmentRule(), (film, picture("a"))) == ()


def test_the_same_picture_within_a_month_is_noticed():
    first, near, far = (
        post("send", day, id=key)
        for key, day in (("i1", START), ("i2", "2027-03-20T09:00"), ("i3", "2027-05-20T09:00"))
    )
    rows = [record_of(picture(f"a{key}", item=key, sha256="0f")) for key in ("i1", "i2", "i3")]
    shared = shared_contents(by_item(rows)["i1"], by_item(rows))
    assert shared == {"0f": {"i2", "i3"}}
    assert shown_lately(first, (near, far)) == near
    assert shown_lately(first, (far,)) is None
    assert shown_lately(post("send", None), (near,)) is None


def test_an_image_without_alternative_text_is_remarked_on():
    rows = (
        record_of(picture("a", alt=" ")),
        record_of(picture("b", item="i2", alt="A pump")),
        record_of(picture("c", item="i3", kind="pdf")),
    )
    items = (post("send", START, id=f"i{n}", channels=("li",)) for n in (1, 2, 3))
    assert remarks(plan(*items, attachments=rows), Week(2027, 9)) == (Remark("PR-02", ("i1",)),)


def test_a_network_says_what_it_takes_of_a_document():
    rule = AttachmentRule(kinds=("jpeg", "pdf"), documents=1, pages=300, mixes=False)
    document = Attachment("d", "i1", "a.pdf", kind="pdf", pages=301)
    assert [one.code for one in refused(rule, (document,))] == ["too-many-pages"]
    short = Attachment("e", "i1", "b.pdf", kind="pdf", pages=300)
    assert refused(rule, (short,)) == ()
    assert [one.code for one in refused(rule, (short, document, picture("a")))] == [
        "too-many-documents",
        "document-mixed",
        "too-many-pages",
    ]
    assert [one.code for one in refused(AttachmentRule(kinds=("jpeg",), documents=1), (document,))] == ["kind"]


def test_a_network_says_what_it_takes_of_a_gif_that_moves_and_of_a_large_image():
    rule = AttachmentRule(frames=350, pixels=36_000_000)
    moving = Attachment("g", "i1", "a.gif", kind="gif", frames=351)
    assert [(one.code, one.used) for one in refused(rule, (moving,))] == [("too-many-frames", 351)]
    large = picture("a", width=6001, height=6000)
    assert [one.code for one in refused(rule, (large,))] == ["too-many-pixels"]


def test_a_text_beside_something_attached_may_have_another_limit():
    film = Attachment("f", "i1", "a.mp4", kind="mp4")
    assert [caption_limit(AttachmentRule(caption=1024), listed) for listed in ((), (film,), (picture("a"),))] == [
        None,
        1024,
        1024,
    ]
    photos = AttachmentRule(photo_caption=4000)
    assert [caption_limit(photos, listed) for listed in ((film,), (picture("a"),), (film, picture("a")))] == [
        None,
        4000,
        None,
    ]
