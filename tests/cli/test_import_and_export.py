"""`compassdesk import` and `export`: a report of every record, and files that come back as they were."""

import io
import json
import sys

import pytest

from compassdesk import cli
from compassdesk.exchange.plan import plan_json
from compassdesk.formats import known
from compassdesk.texts import this_computer


def test_a_file_that_does_not_exist_is_made_and_a_second_import_changes_nothing(run, sheet, tmp_path):
    target = tmp_path / "waterhoven.compass"
    (first,) = run("import", sheet, "--into", target, "--format", "json").document
    counts = {name: first[name] for name in ("kind", "records", "taken", "changed", "unchanged", "skipped", "refused")}
    assert counts == {
        "kind": "csv", "records": 20, "taken": 19, "changed": 0, "unchanged": 0, "skipped": 0, "refused": 1,
    }  # fmt: skip
    assert (first["items"], first["guessed_petals"]) == (19, 16)
    refused = [detail for detail in first["details"] if detail["result"] == "refused"]
    assert [(detail["record"], detail["at"], detail["code"]) for detail in refused] == [(20, "line 26", "no-such-day")]
    (second,) = run("import", sheet, "--into", target, "--format", "json").document
    assert (second["taken"], second["unchanged"], second["items"]) == (0, 19, 0)


def test_a_trial_touches_nothing_and_needs_no_target(run, sheet, tmp_path):
    answer = run("import", sheet, "--dry-run")
    assert answer.status == 0
    assert "a trial, nothing was written" in answer.out
    run("import", sheet, "--into", tmp_path / "a.compass", "--dry-run")
    assert not (tmp_path / "a.compass").exists()


def test_a_plan_file_makes_that_very_client(run, example, tmp_path):
    assert run("import", example, "--into", tmp_path / "d.compass").status == 0
    assert run("export", tmp_path / "d.compass", tmp_path / "d.plan.json").status == 0
    assert plan_json.write(plan_json.read((tmp_path / "d.plan.json").read_bytes())) == plan_json.write(
        plan_json.read(example.read_bytes())
    )


def test_the_profile_of_a_client_stays_unless_it_is_to_be_replaced(run, example, tmp_path):
    target = tmp_path / "d.compass"
    run("new", target, "--name", "Mine", "--timezone", "Europe/Amsterdam")
    name = '"name": "Mine"'
    for options, there in (((), True), (("--replace-client",), False)):
        assert run("import", example, "--into", target, *options).status == 0
        run("export", target, tmp_path / "d.plan.json", "--force")
        assert (name in (tmp_path / "d.plan.json").read_text("utf-8")) is there


def test_what_is_wrong_with_the_source_makes_no_file(run, example, tmp_path):
    document = json.loads(example.read_bytes())
    document["items"][0]["channels"] = ["fb2"]
    wrong = tmp_path / "wrong.plan.json"
    wrong.write_text(json.dumps(document), "utf-8")
    answer = run("import", wrong, "--into", tmp_path / "d.compass")
    assert answer.status == 2
    assert answer.err == 'compassdesk: items[0].channels[0]: no channel "fb2"\n'
    assert answer.out == ""
    assert not (tmp_path / "d.compass").exists()


def test_a_client_that_an_import_makes_is_told(run, tmp_path):
    source = tmp_path / "plan.csv"
    source.write_text("Datum;Titel\n1-3-2027;Fietsbrug\n", "utf-8")
    target = tmp_path / "typo.compass"
    assert "would be made" in run("import", source, "--into", target, "--dry-run").err
    made = run("import", source, "--into", target).err
    assert f"There was no {target}; a new client, “plan”, was made, in the time zone {this_computer.zone()}." in made
    assert run("import", source, "--into", target).err == ""


def test_what_is_moved_in_our_calendar_of_rows_of_a_table_comes_back(run, sheet, tmp_path):
    target, calendar = tmp_path / "w.compass", tmp_path / "w.ics"
    run("import", sheet, "--into", target)
    run("export", target, calendar, "--with-names")
    calendar.write_bytes(calendar.read_bytes().replace(b"Subsidie zonnepanelen", b"Subsidie voor iedereen"))
    (found,) = run("import", calendar, "--into", target, "--format", "json").document
    assert (found["changed"], found["unchanged"]) == (1, 17)
    run("export", target, tmp_path / "w.plan.json")
    assert "Subsidie voor iedereen" in (tmp_path / "w.plan.json").read_text("utf-8")


def test_a_calendar_can_be_read_as_a_table(run, tmp_path):
    source = tmp_path / "calendar.csv"
    source.write_text("Datum;Onderwerp;Facebook;Instagram\n1-3-2027;Fietsbrug;Hij is open!;Kom kijken\n", "utf-8")
    (found,) = run("import", source, "--dry-run", "--format", "json").document
    assert (found["layout"], found["items"]) == ("grid", 2)
    assert {detail["at"] for detail in found["details"]} == {"cell C2", "cell D2"}
    assert found["lines"] == ""
    (found,) = run("import", source, "--dry-run", "--layout", "table", "--format", "json").document
    assert (found["layout"], found["items"]) == ("table", 1)


def test_a_mapping_by_file_or_by_name(run, tmp_path):
    source = tmp_path / "a.csv"
    source.write_text("Date,Line,Channel\n2027-03-01,Pump,X\n", "utf-8")
    (found,) = run("import", source, "--dry-run", "--format", "json").document
    assert [column["field"] for column in found["columns"]] == ["date", "title", "channels"], "a guess"
    kept = tmp_path / "home" / "config" / "mappings"
    kept.mkdir(parents=True)
    (kept / "agency.json").write_text('{"columns": {"Line": "body"}}', "utf-8")
    for spelled in ("agency", kept / "agency.json"):
        (found,) = run("import", source, "--dry-run", "--mapping", spelled, "--format", "json").document
        assert [column["field"] for column in found["columns"]] == ["date", "body", "channels"]
    assert run("import", source, "--dry-run", "--mapping", "nobody").status == 2


def test_exports_come_back_unchanged(run, sheet, tmp_path):
    target = tmp_path / "w.compass"
    run("import", sheet, "--into", target)
    for name, records in (("w.csv", 19), ("w.ics", 18), ("w.plan.json", 19)):
        assert run("export", target, tmp_path / name, "--with-names").status == 0
        (found,) = run("import", tmp_path / name, "--into", target, "--format", "json").document
        assert (found["records"], found["unchanged"]) == (records, records)


def test_periods_and_filters(run, example, tmp_path):
    def titles(*options):
        assert run("export", example, tmp_path / "a.csv", "--force", *options).status == 0
        return (tmp_path / "a.csv").read_text("utf-8-sig").count("\n") - 1

    assert titles() == 2
    assert titles("--from", "2027-03-02") == 0
    assert titles("--filter", "petal=respond") == 1
    assert titles("--filter", "channel=LinkedIn", "--filter", "kind=post") == 1
    assert run("export", example, tmp_path / "b.csv", "--filter", "petal=shout").status == 2
    assert run("export", example, tmp_path / "b.csv", "--filter", "shout").status == 2
    assert run("export", example, tmp_path / "b.csv", "--from", "1 March").status == 2
    assert run("export", example, tmp_path / "a.docx").status == 2
    assert run("export", example, tmp_path / "nowhere" / "a.csv").status == 3


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("kind", known.keys())
def test_a_dash_is_standard_output_for_every_format(run, example, tmp_path, monkeypatch, kind):
    assert run("export", example, tmp_path / "file", "--format", kind).status == 0
    (made,) = tmp_path.glob("file.*")
    there = set(tmp_path.iterdir())
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\r\n")
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main(["export", str(example), "-", "--format", kind, "--lang", "en"], lambda _: 0) == 0
    assert out.buffer.getvalue().splitlines()[:2] == made.read_bytes().splitlines()[:2]
    assert abs(len(out.buffer.getvalue()) - made.stat().st_size) < 8, "times may differ"
    assert set(tmp_path.iterdir()) == there


def test_standard_output_needs_a_format(run, example):
    answer = run("export", example, "-")
    assert (answer.status, answer.out) == (2, "")
    assert "--format" in answer.err


@pytest.mark.parametrize(
    ("kind", "options", "told"),
    [
        ("plan", ("--from", "2027-03-01", "--with-names"), "Not taken into account for plan: --from, --with-names"),
        ("png", ("--from", "2027-03-01", "--filter", "petal=send"), "Not taken into account for png: --filter"),
        ("csv", ("--layout", "week"), "Not taken into account for csv: --layout"),
        (
            "csv",
            ("--with-notes", "--with-initials"),
            "Not taken into account for csv: --with-initials, --with-notes",
        ),
        ("ics", ("--with-year-days",), "Not taken into account for ics: --with-year-days"),
        ("ics", ("--with-cover",), "Not taken into account for ics: --with-cover"),
        ("pdf", ("--with-notes", "--with-initials", "--with-year-days", "--with-cover", "--layout", "week"), ""),
        ("ics", ("--from", "2027-03-01", "--to", "2027-03-31", "--filter", "petal=send", "--with-names"), ""),
    ],
)
def test_options_that_a_format_does_not_heed_are_told(run, example, tmp_path, kind, options, told):
    answer = run("export", example, tmp_path / "file", "--format", kind, *options)
    assert answer.status == 0
    assert told in answer.err
    assert ("Not taken into account" in answer.err) == bool(told)


def test_options_that_no_source_heeds_are_told(run, example, sheet, tmp_path):
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"columns": {"Line": "body"}}', "utf-8")
    both = ("--mapping", mapping, "--replace-client", "--dry-run")
    assert "Not taken into account for plan: --mapping" in run("import", example, *both).err
    assert "Not taken into account for csv: --replace-client" in run("import", sheet, *both).err
    assert run("import", example, sheet, *both).err == ""
    assert "Not taken into account for plan: --bring-back" in run("import", example, "--bring-back", "--dry-run").err
    assert run("import", sheet, "--bring-back", "--dry-run").err == ""


def test_what_is_there_is_replaced_only_when_it_is_asked_for(run, example, tmp_path):
    target = tmp_path / "d.csv"
    target.write_text("mine", "utf-8")
    answer = run("export", example, target)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == (
        f"compassdesk: {target} exists already; nothing was overwritten. With --force it is replaced.\n"
    )
    assert target.read_text("utf-8") == "mine"
    assert run("export", example, target, "--force").status == 0
    assert target.read_text("utf-8-sig").count("\n") == 3


def test_a_client_file_or_a_device_is_not_replaced_even_with_force(run, example, tmp_path):
    client = tmp_path / "d.compass"
    run("import", example, "--into", client)
    before = client.read_bytes()
    (tmp_path / "d.csv").symlink_to(client)
    for target in (client, tmp_path / "d.csv", "/dev/full", tmp_path):
        for source in (client, example):
            answer = run("export", source, target, "--format", "csv", "--force")
            assert (answer.status, answer.out) == (2, "")
            assert "never replaced" in answer.err
    assert client.read_bytes() == before
    assert (tmp_path / "d.csv").is_symlink()


def test_a_target_without_an_ending_gets_it_and_one_with_an_ending_keeps_it(run, example, tmp_path):
    for name, kind, made in (
        ("d", "ics", "d.ics"), ("d", "plan", "d.plan.json"), ("e.txt", "csv", "e.txt"),
    ):  # fmt: skip
        assert run("export", example, tmp_path / name, "--format", kind).err.endswith(f" {made}\n")
        assert (tmp_path / made).exists()
    assert run("export", example, tmp_path / "d", "--format", "ics").status == 2


def test_when_one_of_several_sources_is_wrong_none_is_written(run, example, sheet, tmp_path):
    document = json.loads(example.read_bytes())
    document["items"][0]["title"] = "half a character: \ud800"
    wrong = tmp_path / "wrong.plan.json"
    wrong.write_text(json.dumps(document), "utf-8")
    target = tmp_path / "d.compass"
    answer = run("import", sheet, wrong, "--into", target)
    assert (answer.status, answer.out) == (2, "")
    assert not target.exists()
    run("new", target, "--name", "Mine", "--timezone", "Europe/Amsterdam")
    answer = run("import", sheet, wrong, "--into", target)
    assert (answer.status, answer.out) == (2, "")
    run("export", target, tmp_path / "d.plan.json")
    assert json.loads((tmp_path / "d.plan.json").read_text("utf-8"))["items"] == []


def test_what_comes_first_in_dates_can_be_said(run, tmp_path):
    table = tmp_path / "dates.csv"
    table.write_text("Date,Title\n03/01/2027,Pump\n03/02/2027,Valve\n")
    asked = run("import", table, "--dry-run")
    assert "Nothing tells whether day or month comes first" in asked.out
    (said,) = run("import", table, "--dry-run", "--dates", "month-first", "--format", "json").document
    assert [note["code"] for note in said["notes"]] == ["month-first-chosen"]


def test_a_plan_file_from_before_keeps_days_that_are_too_late_now(run, example, tmp_path):
    plan = json.loads(example.read_text())
    plan["items"][0]["starts_at"] = "2150-03-01T09:00"
    late = tmp_path / "late.plan.json"
    late.write_text(json.dumps(plan))
    assert run("import", late, "--into", tmp_path / "late.compass").status == 0
    assert run("export", tmp_path / "late.compass", tmp_path / "back.plan.json").status == 0
    back = json.loads((tmp_path / "back.plan.json").read_text())
    assert "2150-03-01T09:00" in [item.get("starts_at") for item in back["items"]]


def test_what_a_calendar_is_can_be_said_for_its_events(run, tmp_path, sheet):
    roster = tmp_path / "roster.ics"
    roster.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Half past nine\nDTSTART:20270309T093000\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    said = ("--channel", "LinkedIn", "--petal", "respond")
    answer = run("import", roster, "--dry-run", *said, "--format", "json")
    assert (answer.document[0]["new_channels"], answer.document[0]["guessed_petals"]) == (["LinkedIn"], 0)
    assert "Not taken into account for csv: --channel, --petal" in run("import", sheet, "--dry-run", *said).err


def test_a_channel_for_a_calendar_is_made_only_when_an_event_goes_there(run, tmp_path):
    calendar, target = tmp_path / "roster.ics", tmp_path / "a.compass"
    calendar.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Stand\nDTSTART:20270309T0930\nEND:VEVENT\n", "utf-8"
    )
    run("import", calendar, "--into", target, "--channel", " Bran\x01d\udcff\nnew ")
    calendar.write_text(calendar.read_text("utf-8").replace("UID:a", "UID:a\nCATEGORIES:Brand new"), "utf-8")
    assert "New channels" not in run("import", calendar, "--into", target, "--channel", "Another").out
    run("export", target, tmp_path / "a.plan.json")
    channels = json.loads((tmp_path / "a.plan.json").read_bytes())["channels"]
    assert [channel["name"] for channel in channels] == ["Brand new"]
    assert "New channels" not in run("import", calendar, "--dry-run", "--channel", "  ").out


def test_the_columns_that_a_calendar_is_made_into_are_not_listed(run, tmp_path):
    grid, table = tmp_path / "grid.csv", tmp_path / "table.csv"
    grid.write_text("Datum;Facebook;Instagram\n1-3-2027;Open dag bij ons;\n2-3-2027;;Foto van de week\n", "utf-8")
    table.write_text("Datum;Titel\n1-3-2027;Open dag\n", "utf-8")
    assert "Columns:" not in run("import", grid, "--dry-run", "--lang", "en").out
    assert "Columns:" in run("import", table, "--dry-run", "--lang", "en").out


def test_several_lines_in_a_cell_of_a_calendar(run, tmp_path):
    month = tmp_path / "maart 2027.csv"
    month.write_text('ma;di;wo;do;vr\n1;2;3;4;5\n"Open dag\nVacature monteur";;"Brug open\nKom kijken.";;\n', "utf-8")
    for given, items in ((), 3), (("--lines", "apart"), 4), (("--lines", "together"), 2):
        (found,) = run("import", month, "--dry-run", "--format", "json", *given).document
        assert (found["items"], found["lines"]) == (items, given[-1] if given else "read")
    told = run("import", month, "--dry-run", "--lang", "en").out
    assert "1 cells hold several lines that read as titles: each line became an item." in told
    assert "1 cells hold several lines that became one item, with the first as its title." in told
