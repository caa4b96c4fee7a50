"""The sheet that was downloaded from a spreadsheet service, row by row."""

from datetime import datetime

import pytest

from sheets import ENGLISH, codes, read, shown


@pytest.fixture(scope="module")
def preview():
    return read(ENGLISH.read_bytes(), name=ENGLISH.name)


ROWS = [
    (2, "01-03 09:00", "post", "send?", "approved", "LinkedIn", "Marc", "3 signs your pump is oversized"),
    (3, "02-03 12:30", "post", "activate?", "draft", "LinkedIn+X", "Anja", "Question of the week"),
    (4, "03-03 09:00", "post", "send?", "draft", "Blog", "Anja", "How we test seals"),
    (5, "04-03 16:15", "post", "send?", "draft", "Instagram", "Marc", "Night shift at the test bench"),
    (6, "05-03 09:00", "post", "send?", "approved", "LinkedIn", "Delta Pompen", "Spring service offer"),
    (7, "", "post", "send?", "idea", "LinkedIn", "Marc", "Customer story: brewery"),
    (8, "08-03 09:00", "post", "send?", "draft", "LinkedIn", "Marc", '=HYPERLINK("http://evil.example","click")'),
    (9, "09-03 12:30", "slot", "respond?", "approved", "X", "Anja", "Answer round"),
    (10, "10-03 09:00", "post", "send?", "draft", "YouTube", "Anja", "Seal test in slow motion"),
    (11, "11-03 09:00", "post", "send?", "scheduled", "LinkedIn", "Delta Pompen", "Trade fair: find us in hall 4"),
    (12, "12-03 09:00", "post", "send?", "draft", "Newsletter", "Marc", "March issue"),
    (13, "12-03 17:00", "post", "send?", "draft", "LinkedIn", "Delta Pompen", "Duplicate of last Friday"),
]


def test_every_row_becomes_what_it_says(preview):
    assert [(row.line, *shown(preview, row)) for row in preview.rows] == ROWS
    assert preview.records == 12
    assert not preview.left_out


def test_the_file_is_recognised_for_what_it_is(preview):
    assert (preview.encoding, preview.delimiter, preview.header_line) == ("utf-8", ",", 1)
    assert {use.heading: (use.field, use.recognised) for use in preview.columns} == {
        "Date": ("date", True), "Time": ("time", True), "Platform": ("channels", True),
        "Content Pillar": ("labels", True), "Hook": ("title", True), "Caption": ("body", True),
        "Hashtags": ("private_note", False), "Asset Link": ("link", True), "Owner": ("spokesperson", True),
        "Status": ("status", True),
    }  # fmt: skip


def test_month_first_is_decided_by_the_dates_around_it(preview):
    row = preview.rows[9]
    assert row.item.starts_at == datetime(2027, 3, 11, 9, 0)
    assert "order-decided" in codes(row)


def test_hashtags_links_labels_and_emoji_are_kept(preview):
    items = [row.item for row in preview.rows]
    assert items[0].private_note == "Hashtags: #engineering #energy"
    assert (items[0].link, items[0].labels) == ("https://drive.example.com/a1", ("Thought leadership",))
    assert items[3].body == "Meet Yusuf 👷🏽\u200d♂️ and the loudest room in the building."
    assert items[8].body == "@engineers watch till the end, -40% leakage"


def test_a_title_that_looks_like_a_formula_stays_text_and_is_told(preview):
    assert codes(preview.rows[6])[0] == "formula-text"


def test_an_organisation_among_first_names_is_an_account_and_that_is_told(preview):
    people = {row.name: row.is_person for row in preview.new_people}
    assert people == {"Marc": True, "Anja": True, "Delta Pompen": False}
    assert "person-or-account" in codes(preview.rows[4])


def test_the_answer_round_is_a_slot_of_the_minutes_in_its_text(preview):
    assert preview.rows[7].item.minutes == 45
    assert {"petal-guessed", "minutes-from-remark"} <= set(codes(preview.rows[7]))


def test_formats_follow_from_channels_and_are_told(preview):
    formats = {row.line: row.item.format for row in preview.rows if row.item.format}
    assert formats == {4: "blog", 5: "video", 10: "video", 12: "newsletter"}
    assert all("format-guessed" in codes(row) for row in preview.rows if row.item.format)


def test_duplicates_are_both_kept_and_told(preview):
    (told,) = [remark for remark in preview.rows[11].remarks if remark.code == "same-as-line"]
    assert told.values == {"line": 6}


def test_a_mapping_goes_before_recognition():
    preview = read(ENGLISH.read_bytes(), mapping={"Hook": "body", "Caption": "title"})
    assert preview.rows[0].item.title.startswith("We measured 240 pumps.")
    assert preview.rows[0].item.body == "3 signs your pump is oversized"
