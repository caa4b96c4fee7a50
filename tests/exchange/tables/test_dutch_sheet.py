"""The sheet that a Dutch Excel saved, row by row: nothing lost, nothing guessed in silence."""

import pytest

from compassdesk.exchange.petals.telling import PETAL_REMARKS
from compassdesk.exchange.tables.cells import read_table
from sheets import DUTCH, codes, empty, read, shown


@pytest.fixture(scope="module")
def preview():
    return read(DUTCH.read_bytes(), name=DUTCH.name)


ROWS = [
    (5, "01-03 09:00", "post", "send?", "approved", "Facebook+X", "Noor", "Afval wordt woensdag opgehaald"),
    (6, "01-03 13:30", "slot", "respond", "approved", "all", "Samir", "Webcare ochtendronde"),
    (7, "02-03 11:00", "post", "send?", "draft", "Facebook", "Samir", "Nieuwe fietsbrug open"),
    (9, "03-03 10:00", "post", "send?", "draft", "Instagram", "Samir", "Achter de schermen bij groenbeheer"),
    (10, "04-03 11:00", "post", "send?", "in_review", "Facebook+X", "Ineke", "Wethouder over woningbouw"),
    (11, "04-03 13:00", "post", "activate?", "draft", "Facebook", "Noor", "Denk mee over het dorpsplein"),
    (12, "05-03 09:00", "post", "send?", "idea", "X", "", "Weekendwerk spoor"),
    (14, "08-03 09:00", "post", "activate?", "approved", "Facebook+X", "Noor", "Stembureaus zoeken vrijwilligers"),
    (15, "08-03 09:30", "slot", "listen", "approved", "all", "Noor", "Meldingen en vermeldingen lezen"),
    (16, "09-03 11:00", "post", "send?", "draft", "Facebook", "Samir", "Subsidie zonnepanelen"),
    (17, "10-03 10:00", "post", "send?", "draft", "Instagram", "Samir", "Jeugdraad op bezoek"),
    (18, "11-03 19:30", "post", "activate?", "approved", "Facebook", "Ineke", "Vragenuur met de wethouder"),
    (19, "12-03 11:00", "post", "send?", "approved", "X", "redactie", "Wegafsluiting Dorpsstraat"),
    (20, "", "post", "activate?", "idea", "Facebook", "Noor", "Win twee kaarten voor het zwembad"),
    (21, "15-03 09:00", "post", "send?", "draft", "Facebook+X", "Noor", "Uitslag dorpsplein"),
    (22, "16-03 11:00", "post", "activate?", "draft", "Facebook", "Samir", "Enquête buurtbus"),
    (23, "17-03 08:00", "post", "send?", "published", "X", "Gemeente", "Stormwaarschuwing"),
    (24, "17-03 08:30", "slot", "respond", "published", "all", "Samir", "Extra webcare storm"),
    (25, "28-03 03:30", "post", "send?", "draft", "Facebook", "Noor", "Zomertijd"),
]


def test_every_row_becomes_what_it_says(preview):
    assert [(row.line, *shown(preview, row)) for row in preview.rows] == ROWS
    assert {row.item.starts_at.year for row in preview.rows if row.item.starts_at} == {2027}


def test_the_file_is_recognised_for_what_it_is(preview):
    assert (preview.kind, preview.encoding, preview.delimiter, preview.header_line) == ("csv", "windows-1252", ";", 4)
    assert preview.title_lines == ("Redactiekalender gemeente Waterhoven", "maart 2027 – versie 3 DEF")
    assert {use.heading: use.field for use in preview.columns} == {
        "Datum": "date", "Tijd": "time", "Kanaal": "channels", "Soort": "labels", "Onderwerp": "title",
        "Tekst": "body", "Wie": "spokesperson", "Status": "status", "Opmerking": "private_note",
    }  # fmt: skip
    assert all(use.recognised for use in preview.columns)


def test_every_record_is_accounted_for(preview):
    assert preview.records == 20
    assert [preview.count(result) for result in ("taken", "changed", "unchanged", "skipped", "refused")] == [
        19,
        0,
        0,
        0,
        1,
    ]


def test_the_impossible_date_is_refused_with_its_line(preview):
    (refused,) = preview.refused
    assert (refused.line, refused.code, refused.values) == (26, "no-such-day", {"value": "31-02-2027"})
    assert "Foute datum" in refused.text


def test_new_channels_and_people_are_listed_and_role_accounts_known(preview):
    assert [(row.name, row.network) for row in preview.new_channels] == [
        ("Facebook", "facebook"), ("X", "x"), ("Instagram", "instagram"),
    ]  # fmt: skip
    assert {row.name: (row.kind, row.is_person) for row in preview.new_people} == {
        "Noor": ("employee", True), "Samir": ("employee", True), "Ineke": ("employee", True),
        "redactie": ("role_account", False), "Gemeente": ("role_account", False),
    }  # fmt: skip


def test_whatever_was_filled_in_or_moved_is_told(preview):
    told = {row.line: codes(row) for row in preview.rows}
    assert "all-channels" in told[6]
    assert "minutes-from-remark" in told[6]
    assert "year-completed" in told[10]
    assert "year-completed" in told[11]
    assert "no-time" in told[12]
    assert "no-speaker" in told[12]
    assert {"all-channels", "no-minutes", "repeat-not-expanded"} <= set(told[15])
    assert "no-date" in told[20]
    assert "time-moved" in told[25]
    guessed = {row.line for row in preview.rows if not row.item.petal_confirmed}
    assert guessed == {line for line, list_of_codes in told.items() if PETAL_REMARKS & set(list_of_codes)}


def test_slots_have_their_minutes_and_published_ones_were_kept(preview):
    slots = {row.line: (row.item.minutes, row.item.kept) for row in preview.rows if row.item.kind == "slot"}
    assert slots == {6: (30, "unknown"), 15: (30, "unknown"), 24: (120, "yes")}


def test_accents_line_breaks_kinds_and_remarks_survive(preview):
    items = {row.line: row.item for row in preview.rows}
    assert items[5].body.startswith("Let op: in verband met de feestdag halen we deze week op wóensdag op. Zet")
    assert items[7].body == "De fietsbrug over de Vaart is open! \nBekijk de foto's op waterhoven.nl/fietsbrug"
    assert items[16].body == "Tot € 500 per woning: vraag aan vóór 30-6-2027."
    assert items[23].labels == ("crisis",)
    assert items[11].private_note == "antwoorden bundelen voor de raad"
    assert items[9].format == "image"


def test_nothing_of_any_row_is_lost(preview):
    """Each cell of a text column is found again in the item; the kind of content is a label, or the petal itself."""
    cells = dict(read_table(DUTCH.read_bytes()).grids[0].rows)
    for row in preview.rows:
        _, _, _, sort, title, text, _, _, remark = cells[row.line]
        assert (row.item.title, row.item.body, row.item.private_note) == (title, text, remark)
        assert row.item.labels == ((sort,) if sort not in {"reageren", "luisteren"} else ())


def test_one_patch_holds_it_all(preview):
    assert len(preview.patch.items) == 19
    assert preview.patch.channels == preview.new_channels
    assert preview.patch.client is None


def test_a_channel_the_plan_has_is_used_again():
    first = read(DUTCH.read_bytes())
    facebook = first.new_channels[0]
    known = empty().__class__(
        empty().client, channels=(facebook.__class__(id="fb", name="Onze pagina", network="facebook"),)
    )
    again = read(DUTCH.read_bytes(), known)
    assert [row.name for row in again.new_channels] == ["X", "Instagram"]
    assert again.rows[2].item.channels == ("fb",)
