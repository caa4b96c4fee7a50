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
