"""Headings in five languages, those of planning tools, and what users add."""

import pytest

from compassdesk.exchange.tables.headings import FIELDS, Headings
from compassdesk.system.heading_words import heading_words
from sheets import read

KNOWN = Headings(heading_words())


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Datum;Tijd;Kanaal;Onderwerp;Thema;Wie", "date time channels title labels spokesperson"),
        ("Datum;Uhrzeit;Kanal;Thema;Text;Verantwortlich", "date time channels title body spokesperson"),
        ("Date;Heure;Canal;Titre / Hook;Légende;Responsable", "date time channels title body spokesperson"),
        ("Fecha;Hora;Red social;Título;Texto;Estado", "date time channels title body status"),
        ("Publish Date;Posting Time;Platform(s);Title/Topic;Full Caption", "date time channels title body"),
        ("Due Date;Profile;Blog title;caption_draft;Type of Post;Stage", "date channels title body labels status"),
        ("PublishDate;Channel;working_title;Hook/Title", "date channels title None"),
        ("Task Name;Assignee;Due Date;Tags;Notes", "title spokesperson date labels private_note"),
    ],
)  # fmt: skip
def test_headings_of_calendars(headings, fields):
    found = read(
        f"{headings}\n" + ";".join("1-3-2027" if field == "date" else "Pomp" for field in fields.split()) + "\n2;2\n"
    )
    assert [use.field if use.recognised else "None" for use in found.columns] == fields.split()


@pytest.mark.parametrize(
    "table",
    [
        "Text,Image URL,Tags,Posting Time\nPomp,https://a.nl/x.jpg,news,2027-03-01 14:30\nKlep,,,2027-03-02 09:00\n",
        "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels\n2027-03-01 14:30,Pomp,https://a.nl/x.jpg\n",
        "date,time_24hr,message_text,public_image_url\n2027-03-01,14:30,Pomp,https://a.nl/x.jpg\n",
        "text,link,imageUrls,postAtSpecificTime\nPomp,https://a.nl/x.jpg,,2027-03-01 14:30\n",
        "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl)\n2027-03-01 14:30:00,Pomp,https://a.nl/x.jpg\n",
        "post,platforms,mediaUrls,scheduleDate\nPomp,linkedin,https://a.nl/x.jpg,2027-03-01T13:30:00Z\n",
        "scheduled_at,content,media_urls\n2027-03-01T13:30:00Z,Pomp,https://a.nl/x.jpg\n",
    ],
)
def test_exports_of_schedulers_come_in_by_their_headings(table):
    item = read(table).rows[0].item
    assert (item.title, item.link) == ("Pomp", "https://a.nl/x.jpg")
    assert item.starts_at.isoformat() == "2027-03-01T14:30:00"


def test_what_users_add_is_known_and_what_they_misspell_does_no_harm(tmp_path):
    own = tmp_path / "headings.toml"
    own.write_text('[title]\nnl = ["kopregel"]\n[nonsense]\nnl = ["x"]\n[date]\nnl = "no list"\nxx = ["y"]\n', "utf-8")
    found = Headings(heading_words(own)).fields(["Kopregel", "Datum", "x", "y"])
    assert found == ["title", "date", None, None]
    own.write_text("[title\n", "utf-8")
    assert Headings(heading_words(tmp_path / "none.toml")).fields(["Kopregel"]) == [None]


def test_no_heading_means_two_things_in_one_language():
    for language in ("nl", "en", "de", "fr", "es"):
        words = [word for field in FIELDS for word in heading_words().get(field, {}).get(language, ())]
        assert len(words) == len(set(words)), language


def test_a_heading_of_signs_alone_is_matched_as_it_is_spelled_and_a_blank_one_never():
    table = "📅,📝,✓,,Title\n1-3-2027,Open!,ja,rest,Pomp\n✓,—,x,,Klep\n"
    chosen = {"📝": "body", "": "title"}
    found = read(table, mapping=chosen)
    assert [(use.heading, use.field, use.recognised, use.is_named) for use in found.columns] == [
        ("📅", "private_note", False, True), ("📝", "body", True, True), ("✓", "private_note", False, True),
        ("#4", "private_note", False, False), ("Title", "title", True, True),
    ]  # fmt: skip
    assert [row.item.body for row in found.rows] == ["Open!", "—"]
    assert Headings({"date": {"en": ["📅", " "]}}).fields(["📅", "✓", "", "(📅)"]) == ["date", None, None, None]


def test_a_heading_that_is_spelled_as_chosen_goes_before_one_that_is_alike():
    found = read("C,C++,Title\none,two,Pomp\n", mapping={"C": "body", "C++": "labels"})
    assert [use.field for use in found.columns] == ["body", "labels", "title"]


def test_a_heading_that_begins_with_a_hash_is_a_name():
    found = read("Title,#hashtags,Date\nPomp,a,1-3-2027\n")
    assert [(use.heading, use.is_named) for use in found.columns] == [
        ("Title", True), ("#hashtags", True), ("Date", True),
    ]  # fmt: skip
