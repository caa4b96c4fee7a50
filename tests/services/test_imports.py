"""An import of a file is one step that can be undone; what is wrong with the file changes nothing."""

from pathlib import Path

import pytest

from builders import plan, post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.exchange.plan import plan_json
from compassdesk.formats import importing
from compassdesk.services import imports, plans

DATA = Path(__file__).parent.parent / "data"
SHEET = DATA / "spreadsheets" / "redactiekalender-excel-nl.csv"
EXAMPLE = DATA / "plans" / "delta-pompen-example.plan.json"


def test_one_import_is_one_step_and_undone_as_one(opened):
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    before = opened.read(plans.whole)
    opened.perform("Import", imports.take, importing.preview(SHEET, before))
    after = opened.read(plans.whole)
    assert (len(after.items), len(after.channels), len(steps)) == (len(before.items) + 19, len(before.channels) + 2, 1)
    opened.replay(steps[0], "undo")
    assert opened.read(plans.whole) == before


def test_a_second_import_finds_everything_there(opened):
    opened.perform("Import", imports.take, importing.preview(SHEET, opened.read(plans.whole)))
    again = importing.preview(SHEET, opened.read(plans.whole))
    assert (again.count("unchanged"), again.count("taken"), again.count("changed")) == (19, 0, 0)


def test_a_calendar_that_repeats_no_more_leaves_no_series(opened, tmp_path):
    source = tmp_path / "team.ics"
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\nSUMMARY:Team\nDTSTART:20270302T080000\nRRULE:FREQ=DAILY;COUNT=3\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    source.write_text(text)
    opened.perform("Import", imports.take, importing.preview(source, opened.read(plans.whole)))
    (series,) = opened.read(plans.whole).series
    assert opened.read(plans.series_size, series.id) == 3
    source.write_text(text.replace("RRULE:FREQ=DAILY;COUNT=3\n", ""))
    opened.perform("Import", imports.take, importing.preview(source, opened.read(plans.whole)))
    after = opened.read(plans.whole)
    assert (after.series, [item.series for item in after.items if item.title == "Team"]) == ((), [None])


def test_a_plan_adds_and_updates_by_id_and_leaves_the_client_alone(opened):
    before = opened.read(plans.whole)
    preview = importing.preview(EXAMPLE, before)
    assert [(row.item.id, row.result) for row in preview.rows] == [("i1", "changed"), ("s1", "unchanged")]
    opened.perform("Import", imports.take, preview)
    after = opened.read(plans.whole)
    assert after.client == before.client
    assert {item.id for item in after.items} == {"i1", "i2", "s1", "idea"}
    assert importing.preview(EXAMPLE, after).count("unchanged") == 2


def test_the_client_is_replaced_only_when_asked(opened):
    preview = importing.preview(EXAMPLE, opened.read(plans.whole), replace_client=True)
    opened.perform("Import", imports.take, preview)
    assert opened.read(plans.client_of) == plan_json.read(EXAMPLE.read_bytes()).client


def test_unknown_fields_at_the_top_come_out_again(opened, tmp_path):
    source = tmp_path / "more.plan.json"
    source.write_bytes(EXAMPLE.read_bytes().replace(b'"version": 1,', b'"version": 1, "mood": {"week": 9},', 1))
    preview = importing.preview(source, opened.read(plans.whole))
    assert [remark.values["fields"] for remark in preview.remarks if remark.code == "unknown-fields"] == ["mood"]
    opened.perform("Import", imports.take, preview)
    assert opened.read(plans.whole).extra == {"mood": {"week": 9}}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a.pptx", "format-not-read"),
        ("a.docx", "format-not-read"),
        ("a", "format-not-read"),
        ("a.compass", "client-file-not-read"),
    ],
)
def test_kinds_that_are_not_read_say_so(name, code, tmp_path):
    with pytest.raises(InputError) as caught:
        importing.preview(tmp_path / name, plan())
    assert caught.value.code == code


def test_a_missing_file_and_a_folder_say_so(tmp_path):
    with pytest.raises(WorldError, match="missing-file"):
        importing.preview(tmp_path / "nowhere.csv", plan())
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(InputError, match="not-a-file"):
        importing.preview(tmp_path / "folder.csv", plan())


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.csv", "plan.ics", "plan.plan.json"])
def test_two_gigabytes_are_not_even_read(name, tmp_path):
    with (tmp_path / name).open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(InputError, match="too-large"):
        importing.preview(tmp_path / name, plan())


def test_a_tab_separated_file_is_read_as_such(tmp_path):
    source = tmp_path / "a.tsv"
    source.write_text("Date\tTitle\n2027-03-01\tPump; new, and improved\n", "utf-8")
    preview = importing.preview(source, plan())
    assert (preview.kind, preview.rows[0].item.title) == ("tsv", "Pump; new, and improved")


def test_a_new_client_is_named_after_the_source_or_comes_from_the_plan():
    assert importing.new_client(SHEET, "Europe/Amsterdam", "NL") == Client(
        "redactiekalender excel nl", timezone="Europe/Amsterdam", country="NL"
    )
    assert importing.new_client(EXAMPLE, "UTC").name == "Delta Pompen B.V."


def test_a_mapping_file_is_read_and_nonsense_refused(tmp_path):
    path = tmp_path / "map.json"
    path.write_text('{"columns": {"Hook": "title"}}', "utf-8")
    assert imports.read_mapping(path) == {"Hook": "title"}
    path.write_text('["Hook"]', "utf-8")
    with pytest.raises(InputError, match="mapping-invalid"):
        imports.read_mapping(path)


def test_a_mapping_to_no_field_is_refused(tmp_path):
    with pytest.raises(InputError, match="no-such-field"):
        importing.preview(SHEET, plan(post("send", "2027-03-01T09:00")), Said(mapping={"Onderwerp": "headline"}))


def test_several_imports_are_written_together_or_not_at_all(opened):
    before = opened.read(plans.whole)
    first = importing.preview(SHEET, before)
    broken = ImportPreview("b.csv", "csv", patch=Patch(items=(post("send", None, id="new", channels=("nowhere",)),)))
    with pytest.raises(InputError, match="dangling-reference"):
        opened.perform("Import", imports.take_all, [first, broken])
    assert opened.read(plans.whole) == before
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    opened.perform("Import", imports.take_all, [first, importing.preview(EXAMPLE, before)])
    assert len(steps) == 1
    assert len(opened.read(plans.whole).items) == len(before.items) + 19
