"""What was mended of a row that came in holds as long as the row stands so in its source."""

from collections.abc import Mapping

from msgspec.structs import replace

from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportPreview, Mended, Said
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.services import mappings, petal_guesses
from sheets import empty

HEAD = "Datum;Tijd;Titel;Wie\n"
WRONG = "31-02-2027;10:00;Markt;Noor\n"


def read(rows: str, plan: Plan, first_mended: Mapping[str, str] | None = None) -> ImportPreview:
    """The rows as read, the first one that is refused with what is mended in it."""

    def found(mended: Mended) -> ImportPreview:
        return read_spreadsheet(
            (HEAD + rows).encode(), "week.csv", plan, Said(mended=mended), headings=mappings.headings()
        )

    return found({}) if first_mended is None else found({found({}).left_out[0].fingerprint: first_mended})


def test_what_is_mended_is_read_in_place_of_what_stands_there() -> None:
    refused = read(WRONG, empty()).left_out[0]
    assert dict(refused.cells) == {"date": "31-02-2027", "time": "10:00", "title": "Markt", "spokesperson": "Noor"}
    row = read(WRONG, empty(), {"date": "28-02-2027", "spokesperson": "Samir"}).rows[0]
    assert (row.item.starts_at.isoformat(), row.item.title) == ("2027-02-28T10:00:00", "Markt")
    assert [remark.values for remark in row.remarks if remark.code == "mended"] == [
        {"columns": ["date", "spokesperson"]}
    ]


def test_what_was_mended_holds_the_next_time_and_a_row_mended_in_its_source_is_the_same_item() -> None:
    first = read(WRONG, empty(), {"date": "28-02-2027"})
    plan = applied(empty(), first.patch)
    again = read("1-3-2027;9:00;Stoet;Noor\n" + WRONG, plan)
    assert [row.result for row in again.rows] == ["taken", "unchanged"]
    assert again.left_out == ()
    right = read("28-02-2027;10:30;Markt;Noor\n", plan).rows[0]
    assert (right.result, right.item.id) == ("changed", first.rows[0].item.id)
    assert right.item.starts_at.isoformat() == "2027-02-28T10:30:00"
    assert "mended" not in right.item.extra["imported"]


def test_what_is_mended_goes_with_its_row_wherever_that_stands() -> None:
    mended = {read(WRONG, empty()).left_out[0].fingerprint: {"date": "28-02-2027"}}
    rows = (HEAD + "40-02-2027;9:00;Stoet;Noor\n" + WRONG).encode()
    found = read_spreadsheet(rows, "week.csv", empty(), Said(mended=mended), headings=mappings.headings())
    assert [row.item.title for row in found.rows] == ["Markt"]
    assert [row.cells["title"] for row in found.left_out] == ["Stoet"]


def test_what_is_mended_wrongly_is_told_again() -> None:
    refused = read(WRONG, empty(), {"date": "30-02-2027"}).left_out[0]
    assert refused.cells["date"] == "30-02-2027"
    assert refused.values["value"] == "30-02-2027"


def test_what_was_noted_by_another_hand_does_not_break_an_import() -> None:
    item = read(WRONG, empty(), {"date": "28-02-2027"}).rows[0].item
    for noted in ("x", ["date"], {"date": 3}):
        odd = replace(item, extra={"imported": {**item.extra["imported"], "mended": noted}})
        assert read(WRONG, replace(empty(), items=(odd,))).records == 1


def test_a_row_of_which_another_hand_notes_no_origin_that_makes_sense_is_none_of_the_source() -> None:
    item = read(WRONG, empty(), {"date": "28-02-2027"}).rows[0].item
    for noted in ({}, {"mended": {}}, {"row": [1]}, {"source": ["week.csv"], "row": "a"}, {"row": "a", "uid": {}}):
        odd = replace(item, extra={"imported": {"source": "week.csv", **noted}})
        assert read(WRONG, replace(empty(), items=(odd,))).records == 1


def test_what_was_mended_of_a_row_that_became_a_task_holds_too() -> None:
    head = "Datum;Tijd;Kanaal;Titel;Tekst\n"
    rows = f"{head}40-3-2027;10:00;Teams;Contentoverleg april;wie schrijft wat\n".encode()
    told = {"petals": petal_guesses.words(), "headings": mappings.headings()}
    [refused] = read_spreadsheet(rows, "week.csv", empty(), **told).left_out
    mended = {refused.fingerprint: {"date": "10-3-2027"}}
    first = read_spreadsheet(rows, "week.csv", empty(), Said(mended=mended), **told)
    [task] = first.written_tasks
    again = read_spreadsheet(rows, "week.csv", applied(empty(), first.patch), **told)
    assert [(row.result, row.tasks) for row in again.rows] == [("unchanged", (task,))]


def test_what_no_text_holds_is_left_out_of_what_is_mended() -> None:
    row = read(WRONG, empty(), {"date": "28-02-2027", "title": " Ma\x00r\ud800kt ", "spokesperson": "No\ud800or"}).rows[
        0
    ]
    assert row.item.title == "Markt"
    assert row.item.extra["imported"]["mended"] == {"date": "28-02-2027", "title": "Markt", "spokesperson": "Noor"}
