"""docs/formats.md says what the program does: each example is run, each name in it is there, and none is left out."""

import json
import re
import typing
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import fields

from compassdesk import cli
from compassdesk.domain import (
    attachments,
    evergreen,
    experiments,
    free_reminders,
    reviews,
    saved_views,
    series,
    small_wins,
    snippets,
    templates,
    weekly_places,
    year_days,
)
from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.domain.checks.report import Notices
from compassdesk.domain.joining import conflicts
from compassdesk.domain.plan import Absence, Client, ItemResult, Placement, Record
from compassdesk.domain.reports import report_blocks
from compassdesk.exchange.plan import plan_json
from compassdesk.exchange.plan.plan_shape import FORMAT, ROWS, VERSION, keys_in_order
from compassdesk.formats import known
from compassdesk.services.sample import sample_plan

DOCUMENT = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
KINDS = {
    "client": Client,
    "absences": Absence,
    "placements": Placement,
    "result": ItemResult,
    **{name: kind for name, kind in ROWS.items() if kind not in {dict, Record}},
}
PLAN = re.search(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)[1]
RECORDS = re.search(r"^### Records$.*?```json\n(.*?)```", DOCUMENT, re.DOTALL | re.MULTILINE)[1]
TABLE = re.search(r"```csv\n(.*?)```", DOCUMENT, re.DOTALL)[1]
EXAMPLES = re.findall(r"```console\n\$ compassdesk (.*?)\n(.*?)```", DOCUMENT, re.DOTALL)
COMMANDS = dict(re.findall(r"^### `compassdesk (\w+).*?`$\n(.*?)(?=^#)", DOCUMENT, re.DOTALL | re.MULTILINE))


def section(heading: str) -> str:
    return re.search(rf"^#+ {re.escape(heading)}$\n(.*?)(?=^#|\Z)", DOCUMENT, re.DOTALL | re.MULTILINE)[1]


def rows(text: str) -> list[list[str]]:
    """The cells of the tables in a text, without their headings."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line][1:]


def named(cell: str) -> list[str]:
    """What is named in a text, in code spelling."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", cell, flags=re.DOTALL))


@pytest.fixture
def beside(run, tmp_path: Path) -> Path:
    """The files of the examples, in the folder where commands run."""
    (tmp_path / "delta.plan.json").write_text(PLAN, "utf-8")
    wrong = json.loads(PLAN)
    wrong["items"][0]["channels"] = ["fb2"]
    (tmp_path / "wrong.plan.json").write_text(json.dumps(wrong), "utf-8")
    (tmp_path / "table.csv").write_text(TABLE, "utf-8")
    assert run("import", "delta.plan.json", "--into", "delta.compass").status == 0
    return tmp_path


@pytest.mark.parametrize(("call", "answer"), EXAMPLES, ids=[call for call, _ in EXAMPLES])
def test_each_example_answers_as_it_is_written(run, beside: Path, call: str, answer: str) -> None:
    got = run(*call.split())
    said = got.out + got.err
    if answer.startswith(("{", "[")):
        assert json.loads(said) == json.loads(answer)
    else:
        assert said == answer
    assert (beside / "new.compass").exists() is False, "nothing is imported of a file that is wrong"


def test_there_are_examples_of_all_that_is_promised() -> None:
    assert {call.split()[0] for call, _ in EXAMPLES} == {"check", "import", "report"}


def test_the_example_is_a_plan_in_the_order_in_which_plans_are_written() -> None:
    example = json.loads(PLAN)
    written = json.loads(plan_json.write(plan_json.read(PLAN.encode())))
    assert (example["format"], example["version"]) == (FORMAT, VERSION)
    assert [name for name in written if name in example] == [name for name in example if name != "exported_at"]
    for name in ("client", *ROWS):
        made = {row.get("id"): row for row in as_list(written[name])}
        for row in as_list(example.get(name)):
            if "id" in row or name == "client":
                assert [key for key in made[row.get("id")] if key in row] == list(row)


def as_list(value: object) -> list:
    return value if isinstance(value, list) else [value] if isinstance(value, dict) else []


def test_the_examples_of_records_are_understood_and_say_nothing_else() -> None:
    plan = plan_json.read(json.dumps({**json.loads(PLAN), **json.loads(RECORDS)}).encode())
    views = {
        "series": (series.series_of, series.record_of),
        "templates": (templates.template_in, templates.record_of),
        "weekly_places": (weekly_places.weekly_place, weekly_places.record_of),
        "year_days": (year_days.own_day, year_days.record_of_day),
        "reminders": (free_reminders.free_reminder, free_reminders.record_of),
        "snippets": (snippets.snippet, snippets.record_of),
        "small_wins": (small_wins.small_win, small_wins.record_of),
        "experiments": (experiments.experiment, experiments.record_of),
        "reviews": (reviews.review, reviews.record_of),
        "saved_views": (saved_views.saved_view, saved_views.record_of),
        "attachments": (attachments.attachment, attachments.record_of),
        "conflicts": (conflicts.conflict, conflicts.record_of),
    }
    assert json.loads(RECORDS).keys() == views.keys()
    for name, (understood, record_of) in views.items():
        for record in getattr(plan, name):
            rhythm = evergreen.rhythm_in(record) if name == "templates" else None
            again = record_of(understood(record))
            whole = again if rhythm is None else evergreen.with_rhythm(again, rhythm)
            assert json.loads(json.dumps(whole.content)) == record.content, record.id


def test_every_field_is_named_with_what_is_required() -> None:
    told = {
        named(where)[0]: (named(required), named(optional)) for where, required, optional in rows(section("Fields"))
    }
    assert told.keys() == KINDS.keys()
    for name, kind in KINDS.items():
        hidden = {"placements": {"channel"}, "items": {"all_channels"}}.get(name, set())
        required = {entry.name for entry in fields(kind) if entry.required}
        spelled = {entry.name: entry.encode_name for entry in fields(kind)}
        keys = [key for key in keys_in_order(kind) if key not in hidden]
        assert told[name] == (
            [spelled[key] for key in keys if key in required],
            [spelled[key] for key in keys if key not in required],
        ), f"docs/formats.md section 1, the row `{name}`: fields in the order of the plan file"
    kept = {name for name, kind in ROWS.items() if kind is Record}
    assert kept <= set(named(section("Fields")))


def test_every_closed_list_of_words_is_told() -> None:
    def words(hint: object) -> tuple[str, ...]:
        if typing.get_origin(hint) is typing.Literal:
            return typing.get_args(hint)
        return next((found for part in typing.get_args(hint) if (found := words(part))), ())

    there = {
        f"{name}.{field}": list(words(hint))
        for name, kind in KINDS.items()
        for field, hint in typing.get_type_hints(kind).items()
        if words(hint)
    }
    told = {field: named(cell) for named_fields, cell in rows(section("Words")) for field in named(named_fields)}
    assert told == there


def test_every_status_is_told() -> None:
    told = [int(row[0]) for row in rows(section("2. The command line"))]
    assert told == [cli.FINE, cli.FOUND, cli.WRONG_INPUT, cli.WORLD_FAILED, cli.OUR_BUG, cli.INTERRUPTED]


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_option_of_a_command_is_told_and_no_other(run, command: str) -> None:
    spelled_out = run(command, "--help").out
    there = set(re.findall(r"--[a-z-]+", spelled_out)) - {"--help"}
    told = [
        option for line in re.findall(r"^- (.*?): ", COMMANDS[command], re.MULTILINE) for option in line.split("`, `")
    ]
    shared = re.findall(r"^- `(--[a-z-]+)", section("Every command"), re.MULTILINE)
    if command == "new":
        shared.remove("--passphrase-file")
    assert {re.search(r"--[a-z-]+", option)[0] for option in told} | set(shared) == there


def test_every_command_is_told_and_no_other(run) -> None:
    assert tuple(COMMANDS) == tuple(cli.COMMANDS)
    usage = run("--help").out
    assert tuple(re.search(r"\{([a-z,]+)\}", usage)[1].split(",")) == tuple(cli.COMMANDS)


def test_every_choice_of_an_option_is_told(run) -> None:
    for command in cli.COMMANDS:
        for option, choices in re.findall(r"(--[a-z-]+) \{([a-z_0-9,]+)\}", run(command, "--help").out):
            if option in {"--profile", "--stage", "--sector"}:
                continue  # words of the plan file
            told = COMMANDS[command] + section("Every command")
            assert f"`{option} {'|'.join(choices.split(','))}`" in told, (command, option)


def test_every_key_of_a_finding_is_told(run, beside: Path) -> None:
    document = run("check", "delta.compass", "--weeks", "3", "--week", "2027-W11", "--now", "2027-03-15T12:00",
                   "--format", "json").document  # fmt: skip
    found = [finding for week in document for finding in week["findings"]]
    assert any("part" in finding for finding in found)
    told, noticed = section("`check`").split("`notices` says")
    assert {key for finding in found for key in finding} == {name for key, _ in rows(told) for name in named(key)}
    assert {key for cell, _ in rows(noticed) for key in named(cell)} == set(Notices.__struct_fields__)
    for key in ("not_enough_data", "notices", "remarks"):
        assert key in named(section("`check`"))
        assert all(key in week for week in document)


def test_values_that_differ_in_case_say_the_same(run, shouting) -> None:
    (first, *_) = run(
        "check", shouting, "--week", "2027-W11", "--now", "2027-02-26T12:00", "--format", "json"
    ).document["findings"]
    assert first["values"]["n"] == first["values"]["N"] == 5
    assert first["values"]["m"] == first["values"]["M"] == 100


def test_every_key_of_an_import_is_told(run, beside: Path) -> None:
    documents = [
        run("import", name, "--dry-run", "--format", "json").document[0] for name in ("table.csv", "delta.plan.json")
    ]
    told = {key: cell for keys, cell in rows(section("`import`")) for key in named(keys)}
    assert all(set(document) == set(told) for document in documents)
    details = {key for document in documents for detail in document["details"] for key in detail}
    assert details <= set(named(told["details"]))
    assert {"record", "at", "result", "code", "values", "message", "text"} == details
    assert {key for column in documents[0]["columns"] for key in column} <= set(named(told["columns"]))
    assert {key for note in documents[1]["notes"] for key in note} == set(named(told["notes"]))


def test_every_key_of_the_list_of_backups_is_told(run, beside: Path) -> None:
    assert run("backup", "delta.compass").status == 0
    one = run("restore", "delta.compass", "--format", "json").document
    every = run("restore", "--format", "json").document
    (backup,) = one["backups"]
    assert {*one, *every, *backup} == set(named(section("`restore`")))


def test_every_block_of_a_report_is_told_with_its_values(run, tmp_path: Path) -> None:
    told = {name: set(named(values)) for block, values in rows(section("`report`")) for name in named(block)}
    assert set(told) == {*report_blocks.BLOCKS, "matrix"}
    plan_file = tmp_path / "sample.plan.json"
    plan_file.write_bytes(plan_json.write(sample_plan("nl", date(2027, 3, 9))))
    for kind in ("month", "client", "roadmap", "matrix"):
        document = run("report", plan_file, "-", "--kind", kind, "--date", "2027-03-10", "--with-findings",
                       "--now", "2027-03-20T09:00", "--format", "json").document  # fmt: skip
        assert set(document) <= set(named(DOCUMENT)) | set(re.findall(r'"(\w+)":', section("`report`")))
        for block in document["blocks"]:
            assert set(block["values"]) <= told[block["block"]], block["block"]


def test_every_view_of_the_calendar_is_told_of_a_saved_view() -> None:
    (told,) = re.findall(r"perhaps `view` \(([^)]+)\)", section("Records"))
    assert named(told) == list(VIEWS), "docs/formats.md section 1, `saved_views`"


def test_every_format_is_told() -> None:
    told = rows(section("4. Formats"))
    assert [named(row[0])[0] for row in told] == [kind.key for kind in known.formats()], (
        "the table, in order of `place`"
    )
    for kind, (_, endings, out, into, takes) in zip(known.formats(), told, strict=True):
        assert named(endings) == list(kind.suffixes)
        assert (out, into.split(",")[0]) == ("yes" if kind.write else "no", "yes" if kind.read else "no")
        assert named(into) == list(kind.also_read)
        if kind.write:
            assert set(named(takes)) == set(kind.takes) | ({"layout"} if kind.layouts else set())
        is_described = f"**{kind.key}**" in DOCUMENT
        assert is_described or kind.key == "tsv", f"a line “- **{kind.key}**: …” below the table"
