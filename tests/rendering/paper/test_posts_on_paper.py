"""A page for each post to approve: word for word what will stand on each channel, and room to sign below it."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import channel, person, post, slot
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.plan import Client, Item, Placement, Plan
from compassdesk.rendering.paper.print_order import PrintOrder
from compassdesk.rendering.paper.print_posts import versions
from media_files import image_bytes
from printed import FIRST, LAST, words_on

pytestmark = pytest.mark.usefixtures("qapp")
CHANNELS = (
    channel("fb", "facebook", name="Facebook"),
    channel("x", "x", name="X"),
    channel("mail", "newsletter", name="Newsletter"),
)
NOOR = person("noor", name="Noor Bakker", signature="^NB")
HOSTILE = "<b>Open day</b> & <img src='file:///etc/hostname'> {number} %1"


def order(*items: Item, attachments: tuple[Attachment, ...] = (), **choice: object) -> PrintOrder:
    records = tuple(record_of(one) for one in attachments)
    made = Plan(Client("Delta"), channels=CHANNELS, spokespersons=(NOOR,), items=items, attachments=records)
    return PrintOrder(made, "posts", FIRST, LAST, **choice)


def fair(**values: object) -> Item:
    made = post("send", "2027-03-02T09:00", id="fair", title="Fair", body="Come to the fair.")
    speaker = {"spokesperson": values.pop("speaker")} if "speaker" in values else {}
    return replace(made, **values, **speaker)


def on_one(item: Item, **choice: object) -> str:
    [page] = words_on(order(item, **choice))
    return "\n".join(page)


def test_what_waits_for_a_yes_has_a_page_and_nothing_else_has() -> None:
    every = [fair(id=status, title=status, status=status) for status in ("draft", "in_review", "approved", "scheduled")]
    out = [fair(id=status, title=status, status=status) for status in ("idea", "published", "cancelled")]
    made = order(*every, *out, slot("respond", "2027-03-02T13:00", title="block"), fair(id="late", starts_at=None))
    pages = words_on(made)
    assert [page[0] for page in pages] == [f"To approve: {number} of 5" for number in range(1, 6)]
    assert made.items == 5
    assert not {"idea", "published", "cancelled", "block"} & {word for page in pages for word in page}
    assert "no date yet" in pages[-1]


def test_no_post_at_all_is_a_page_that_says_so() -> None:
    [page] = words_on(order())
    assert "No post of these days waits for a yes." in page


def test_the_facts_of_a_post_stand_there_and_what_is_not_known_has_no_line() -> None:
    said = on_one(
        fair(
            channels=("fb", "x"), link="https://example.org/" + "path/" * 40 + "end", disclosure_label="#adv",
            labels=("spring",), placements=(Placement("x", None, datetime(2027, 3, 3, 10)),),
        )
    )  # fmt: skip
    for words in ("Tuesday 2 March 2027, 09:00", "X: Wed 3 Mar 2027 10:00", "Facebook, X", "#adv", "spring"):
        assert words in said
    assert "path/end" in said.replace("\n", "")
    assert "Link" in said
    bare = on_one(fair())
    assert "Link" not in bare
    assert "Disclosure label" not in bare


def test_each_channel_has_its_own_words_and_how_long_they_are_there() -> None:
    long = "More than a post on X may hold. " * 12
    own = (Placement("x", long), Placement("mail", ""))
    said = on_one(fair(channels=("fb", "x", "mail"), placements=own))
    assert said.index("Facebook") < said.index("Come to the fair.") < said.index("More than a post")
    assert "17 of" in said, "as Facebook counts"
    assert "▲ " in said, "X does not take it"
    assert "No text yet" in said


def test_channels_that_say_the_same_are_one_text_with_a_length_for_each() -> None:
    found = versions(fair(channels=("fb", "x")), {row.id: row for row in CHANNELS}, "", ())
    assert [one.channels for one in found] == [("Facebook", "X")]
    assert [line.partition(":")[0] for line, _ in found[0].lengths] == ["Facebook", "X"]


def test_a_thread_is_told_post_by_post_and_the_signature_of_the_speaker_stands_where_it_will() -> None:
    item = fair(channels=("x",), speaker="noor", body="One.\n---\nTwo.")
    [version] = versions(item, {row.id: row for row in CHANNELS}, NOOR.signature, ())
    assert version.texts == ("One. 1/2", "Two. ^NB 2/2")
    said = on_one(item)
    assert said.index("Post 1 of 2") < said.index("One. 1/2") < said.index("Post 2 of 2") < said.index("Two. ^NB 2/2")


def test_a_long_text_goes_on_and_the_room_to_sign_stands_on_its_last_page_once() -> None:
    long = "\n\n".join(f"Paragraph {number} of a long story about the bridge. " * 12 for number in range(12))
    pages = words_on(order(fair(channels=("mail",), body=f"{long}\n\nThe end.")))
    assert len(pages) > 1
    assert ["Agreed" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert pages[0][0] == "To approve: 1 of 1"
    assert {page[0] for page in pages[1:]} == {"To approve: 1 of 1 · Fair"}, "a page alone says what it is of"
    assert "The end." in [word for page in pages for word in page]


def test_names_and_notes_are_there_only_when_asked_for() -> None:
    item = fair(speaker="noor", private_note="psst")
    assert "Noor" not in on_one(item)
    assert "psst" not in on_one(item)
    assert "NB" in on_one(item, with_initials=True).split("\n")
    assert "Noor Bakker" in on_one(item, with_names=True)
    assert "psst" in on_one(item, with_notes=True)


def test_words_that_look_like_markup_or_places_are_words() -> None:
    said = on_one(fair(title=HOSTILE, body=HOSTILE, channels=("mail",)))
    assert said.count(HOSTILE) == 2


PICTURE = Attachment("a", "fair", "there.png", "A red bridge", "f" * 64, "png", 900, 640, 480)


def test_a_picture_has_its_alternative_text_beside_it_or_says_that_it_lacks_one() -> None:
    said = on_one(fair(), attachments=(PICTURE,), content=lambda _key: image_bytes())
    assert "A red bridge" in said
    assert "cannot be shown" not in said
    said = on_one(fair(), attachments=(replace(PICTURE, alt=""),))
    assert "▲ The alternative text is missing" in said
    assert "This picture cannot be shown." in said
    assert "cannot be shown" in on_one(fair(), attachments=(PICTURE,), content=lambda _key: b"no picture")


def test_an_alternative_text_longer_than_its_picture_is_told_to_its_end() -> None:
    long = replace(PICTURE, alt="A red bridge over a river. " * 150 + "The end.")
    pages = words_on(order(fair(), attachments=(long,), content=lambda _key: image_bytes()))
    assert "The end." in " ".join(word for page in pages for word in page)


def test_a_film_is_named_and_not_drawn() -> None:
    film = replace(PICTURE, name="there.mp4", kind="mp4", alt="", seconds=32.0)
    said = on_one(fair(), attachments=(film,))
    assert "there.mp4" in said
    assert "0:32" in said
    assert "alternative text" not in said
    assert "cannot be shown" not in said
