"""Posts for a scheduling tool from the command line: a folder of files, why others stay, and what is put on record."""

import csv
import json

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from builders import client, plan, post
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.handed_to import handed
from compassdesk.domain.patch import as_patch
from compassdesk.exchange.plan import plan_json
from compassdesk.services import plans
from compassdesk.services.opening import create_client, open_client
from workbooks import xlsx

NOW = ("--now", "2027-03-01T08:00")


def _made():
    good = post("send", "2027-03-02T09:00", id="good", channels=("li", "x"), speaker="marc", body="@delta =1+1")
    late = post("send", "2027-03-01T07:00", id="late", channels=("li",), speaker="marc", body="Too late", title="Late")
    seen = replace(good, id="seen", starts_at=good.starts_at.replace(day=3), channels=("li",), title="Seen")
    attached = record_of(Attachment("a", "seen", "gone.jpg", alt="A pump", kind="jpeg", sha256="0" * 64))
    return plan(good, late, seen, client=client(), attachments=(attached,))


@pytest.fixture
def there(tmp_path):
    path = tmp_path / "delta.compass"
    create_client(path, _made().client, as_patch(_made())).close()
    return path


def items(path):
    file = open_client(path, read_only=True)
    try:
        return {item.id: item for item in file.read(plans.whole).items}
    finally:
        file.close()


def test_a_folder_gets_a_file_for_each_channel_and_the_rest_is_told(run, there, tmp_path):
    answer = run("export", there, tmp_path / "out", "--format", "buffer", *NOW)
    assert answer.status == 0
    assert answer.out.splitlines()[:3] == [
        "3 posts for Buffer, in 2 files, 1 stays out",
        "Buffer LI.csv: 2",
        "Buffer X.csv: 1",
    ]
    assert "Mon 1 Mar 07:00, LI, “Late”: that time is over" in answer.out
    assert "2027-03-03-seen-1.jpg was not copied" in answer.err
    with (tmp_path / "out" / "Buffer X.csv").open(newline="") as file:
        assert list(csv.reader(file))[1] == ["@delta =1+1", "", "", "2027-03-02 09:00"]
    assert items(there)["good"].status == "draft", "nothing is noted unasked"


def test_a_trial_writes_nothing_and_accounts_for_every_row(run, there, tmp_path):
    answer = run("export", there, tmp_path / "out", "--format", "metricool", "--dry-run", "--report", "json", *NOW)
    said = json.loads(answer.out)
    assert not (tmp_path / "out").exists()
    assert (said["tool"], said["records"], said["taken"], said["recorded"]) == ("metricool", 3, 2, False)
    assert said["records"] == said["taken"] + said["unchanged"] + said["skipped"] + said["refused"]
    assert [(one["item"], one["result"], one["code"]) for one in said["details"]] == [
        ("late", "refused", "past"),
        ("seen", "taken", "needs-address"),
    ]


def test_what_was_handed_over_is_noted_in_one_step_and_not_handed_over_twice(run, there, tmp_path):
    assert run("export", there, tmp_path / "out", "--format", "buffer", "--record", *NOW).status == 0
    after = items(there)
    assert [after[key].status for key in ("good", "late", "seen")] == ["scheduled", "draft", "scheduled"]
    assert {key: one.tool for key, one in handed(after["good"]).items()} == {"li": "buffer", "x": "buffer"}
    said = json.loads(run("export", there, tmp_path / "b", "--format", "buffer", "--report", "json", *NOW).out)
    assert (said["taken"], said["unchanged"]) == (0, 3)
    assert not (tmp_path / "b").exists(), "no empty folder"
    again = json.loads(
        run("export", there, tmp_path / "b", "--format", "buffer", "--again", "--report", "json", *NOW).out
    )
    assert again["taken"] == 3


def test_a_plan_file_keeps_what_was_handed_over(run, there, tmp_path):
    run("export", there, tmp_path / "out", "--format", "buffer", "--record", *NOW)
    run("export", there, tmp_path / "all.plan.json")
    read = plan_json.read((tmp_path / "all.plan.json").read_bytes())
    assert {item.id: handed(item) for item in read.items} == {key: handed(item) for key, item in items(there).items()}
    answer = run("export", tmp_path / "all.plan.json", tmp_path / "p", "--format", "buffer", "--record", *NOW)
    assert (answer.status, (tmp_path / "p").exists()) == (2, False)


def test_nothing_is_replaced_unasked(run, there, tmp_path):
    target = tmp_path / "out" / "Buffer X.csv"
    target.parent.mkdir()
    target.write_text("mine")
    answer = run("export", there, tmp_path / "out", "--format", "buffer", *NOW)
    assert (answer.status, target.read_text(), [path.name for path in target.parent.iterdir()]) == (
        2,
        "mine",
        [target.name],
    )
    assert run("export", there, tmp_path / "out", "--format", "buffer", "--force", *NOW).status == 0
    assert target.read_text() != "mine"


def test_a_table_of_the_tool_is_filled(run, there, tmp_path):
    given = tmp_path / "given.csv"
    given.write_text("When;Text;Posting Time\n", encoding="utf-8-sig")
    answer = run(
        "export", there, tmp_path / "out", "--format", "buffer", "--template", given, "--filter", "channel=x", *NOW
    )
    assert answer.status == 0
    assert (tmp_path / "out" / "Buffer X.csv").read_text("utf-8-sig").splitlines() == [
        '"When";"Text";"Posting Time"',
        '"";"@delta =1+1";"2027-03-02 09:00"',
    ]


def test_a_workbook_of_the_tool_is_filled(run, there, tmp_path):
    given = tmp_path / "given.xlsx"
    given.write_bytes(xlsx([["When", "Text", "Posting Time"], [None, "Earlier", "2027-01-01 09:00"]]))
    answer = run(
        "export", there, tmp_path / "out", "--format", "buffer", "--template", given, "--filter", "channel=x", *NOW
    )
    assert answer.status == 0
    assert "stay" in answer.err
    first, second = (
        [*load_workbook(tmp_path / "out" / f"Buffer {name}.xlsx").active.iter_rows(min_row=2, values_only=True)]
        for name in ("LI", "X")
    )
    assert second == [(None, "@delta =1+1", "2027-03-02 09:00")]
    assert first == [(None, "Earlier", "2027-01-01 09:00"), *second]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--media-address", "files/here"),
        ("--zone", "Mars/Base"),
        ("--now", "tomorrow"),
        ("--template", "nowhere.csv"),
    ],
)
def test_what_is_misspelled_is_told_and_nothing_written(run, there, tmp_path, wrong):
    answer = run("export", there, tmp_path / "out", "--format", "buffer", *NOW, *wrong)
    assert (answer.status, (tmp_path / "out").exists()) == (2, False) or wrong[0] == "--template"
    assert answer.status in {2, 3}
    assert answer.err.startswith("compassdesk: ")


def test_an_option_for_tools_is_told_where_it_means_nothing(run, there, tmp_path):
    answer = run("export", there, tmp_path / "all.csv", "--again")
    assert (answer.status, "--again" in answer.err) == (0, True)


def test_files_go_into_a_folder_and_nowhere_else(run, there, tmp_path):
    (tmp_path / "file").write_text("mine")
    for target in ("-", tmp_path / "file"):
        refused = run("export", there, target, "--format", "buffer", *NOW)
        assert (refused.status, f"{target} is no folder" in refused.err) == (2, True), refused.err
    assert (tmp_path / "file").read_text() == "mine"
