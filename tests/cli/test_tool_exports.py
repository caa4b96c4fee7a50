"""A scheduling tool's export on the command line: a trial, what is asked, and one step, told by its counts."""

from pathlib import Path

import pytest

from builders import client, plan, post
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Item
from compassdesk.services import plans
from compassdesk.services.opening import create_client, open_client

HEAD = "Date,Network,Text,Permalink,Likes"
OUT = "2027-03-02 09:04,LinkedIn,Our new pump runs,https://www.linkedin.com/feed/update/1,12"
LATE = "2027-03-06 14:00,X,Our new pump runs,,3"
OTHER = "2027-03-03 10:00,LinkedIn,Something that nobody planned,,4"


@pytest.fixture
def there(tmp_path: Path, run) -> Path:
    path = tmp_path / "delta.compass"
    sent = post("send", "2027-03-02T09:00", id="pump", channels=("li", "x"), speaker="marc", body="Our new pump runs")
    made = plan(sent, client=client())
    create_client(path, made.client, as_patch(made)).close()
    answer = run("export", path, tmp_path / "out", "--format", "buffer", "--record", "--now", "2027-03-01T08:00")
    assert answer.status == 0
    return path


def items(path: Path) -> dict[str, Item]:
    file = open_client(path, read_only=True)
    try:
        return {item.id: item for item in file.read(plans.whole).items}
    finally:
        file.close()


def export(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "export.csv"
    path.write_text("\n".join((HEAD, *rows)) + "\n")
    return path


def test_a_trial_asks_and_a_second_call_says_it(run, there: Path, tmp_path: Path) -> None:
    source = export(tmp_path, OUT, LATE, OTHER)
    trial = run("import", source, "--into", there, "--dry-run", "--format", "json").document[0]
    counts = {name: trial[name] for name in ("records", "taken", "changed", "unchanged", "skipped", "refused", "items")}
    assert counts == {"records": 3, "taken": 1, "changed": 1, "unchanged": 0, "skipped": 0, "refused": 1, "items": 2}
    (asked,) = [one for one in trial["details"] if one["code"] == "which-post"]
    assert [one["post"] for one in asked["choices"]] == ["pump/x", "new"]
    assert asked["choices"][0]["at"] == "2027-03-02T09:00"
    assert items(there)["pump"].status == "scheduled", "a trial writes nothing"
    words = run("import", source, "--into", there, "--dry-run").out
    assert f"--post {asked['row']}=pump/x  Send post · X · " in words
    answer = run("import", source, "--into", there, "--post", f"{asked['row']}=pump/x", "--format", "json").document[0]
    assert (answer["taken"], answer["changed"], answer["refused"], answer["items"]) == (1, 2, 0, 2)
    found = items(there)
    assert len(found) == 2
    pump = found["pump"]
    assert pump.status == "published"
    assert pump.result is not None
    assert pump.result.likes == 15
    assert {one.channel: one.url for one in pump.placements} == {
        "li": "https://www.linkedin.com/feed/update/1", "x": None,
    }  # fmt: skip
    again = run("import", source, "--into", there, "--format", "json").document[0]
    assert (again["unchanged"], again["items"]) == (3, 0)


@pytest.mark.parametrize("said", ["nothing", "=pump/x", "abc="])
def test_a_choice_that_says_nothing_is_wrong_input(run, there: Path, tmp_path: Path, said: str) -> None:
    answer = run("import", export(tmp_path, OUT), "--into", there, "--post", said)
    assert answer.status == 2
    assert "which post it is" in answer.err


def test_a_source_that_knows_no_posts_says_so(run, there: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_text("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:a\nEND:VCALENDAR\n")
    assert "--post" in run("import", path, "--into", there, "--dry-run", "--post", "a=b").err


def test_a_calendar_knows_by_its_sequence_that_an_item_was_changed(run, there: Path, tmp_path: Path) -> None:
    def sequence(name: str) -> int:
        assert run("export", there, tmp_path / name).status == 0
        lines = (tmp_path / name).read_text().splitlines()
        return int(next((line.partition(":")[2] for line in lines if line.startswith("SEQUENCE:")), "0"))

    before = sequence("before.ics")
    assert before > 80_000_000, "seconds since 2024, for it was handed over"
    run("import", export(tmp_path, OUT), "--into", there)
    assert sequence("after.ics") >= before


def test_times_of_another_zone_are_read_as_those_it_is_said_to_have(run, there: Path, tmp_path: Path) -> None:
    source = export(tmp_path, OUT.replace("09:04", "08:04"), OTHER)
    run("import", source, "--into", there, "--zone", "UTC")
    found = items(there)
    assert found["pump"].placements[0].published_at.isoformat() == "2027-03-02T09:04:00"
    assert {item.starts_at.hour for key, item in found.items() if key != "pump"} == {11}
    unknown = run("import", source, "--into", there, "--zone", "Mars/Olympus")
    assert (unknown.status, "Mars/Olympus" in unknown.err) == (2, True)
