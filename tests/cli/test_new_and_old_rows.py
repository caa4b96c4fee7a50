"""What the rules refuse in new rows is refused with its place; what was there before is read, named and not lost."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

PLAN: dict[str, Any] = {
    "format": "compassdesk-plan",
    "version": 1,
    "domain": 2,
    "client": {"name": "Delta Pompen B.V.", "timezone": "Europe/Amsterdam"},
    "channels": [
        {"id": "forum", "name": "Forum", "network": "forum"},
        {"id": "li", "name": "LinkedIn", "network": "linkedin"},
        {"id": "side", "name": "Side forum", "network": "forum"},
    ],
    "audiences": [{"id": "buyers", "name": "Buyers", "channels": ["forum"]}],
    "items": [
        {"id": "call", "kind": "post", "petal": "activate", "title": "Which pump?", "starts_at": "2027-03-01T09:00",
         "channels": ["li"], "audience": "buyers"},
        {"id": "ear", "kind": "slot", "petal": "respond", "title": "Answers", "starts_at": "2027-03-05T13:00",
         "minutes": 30, "channels": ["li"]},
    ],
    "waivers": [{"check": "CD-19", "until": "2026-01-31", "reason": "launch year"}],
    "overrides": [{"item": "call", "check": "CD-10", "reason": "law", "made_at": "2027-02-25T12:00"}],
}  # fmt: skip
NOW = "2027-02-26T12:00"

REFUSED = [
    (("waivers", 0, "until"), "2199-08-28", 'waivers[0].until: "2199-08-28" is further than 26 weeks from now'),
    (("waivers", 0, "reason"), " \t", 'waivers[0].reason: a reason is needed, not " \\t"'),
    (("waivers", 0, "reason"), "\u200b\u2060", "waivers[0].reason: a reason is needed"),
    (("spokespersons",), [{"id": "ghost", "name": "\u200b"}], "spokespersons[0].name: a name is needed"),
    (("overrides", 0, "reason"), "", 'overrides[0].reason: a reason is needed, not ""'),
    (("items", 0, "placements"), {"li": {"starts_at": "2027-03-08T09:01"}}, "items[0].placements.li.starts_at: "),
    (("items", 0, "placements"), {"li": {"starts_at": "2027-02-22T08:59"}}, "items[0].placements.li.starts_at: "),
    (("items", 0), {**PLAN["items"][0], "status": "on_hold", "starts_at": None}, "items[0].starts_at: is missing"),
    (("items", 0), {**PLAN["items"][0], "status": "cancelled", "starts_at": None}, "items[0].starts_at: is missing"),
    (("items", 0, "channels"), [], "items[0].channels: a post names at least one channel, unless it is an idea"),
    (("items", 0), {**PLAN["items"][0], "status": "cancelled", "channels": []}, "items[0].channels: a post names"),
    (("items", 0, "response_channel"), "side", 'items[0].response_channel: "side" is neither a channel of the item'),
]
TAKEN = [
    (("items", 0, "placements"), {"li": {"starts_at": "2027-03-08T09:00"}}),
    (("items", 0, "placements"), {"li": {"starts_at": "2027-02-22T09:00"}}),
    (("items", 0), {**PLAN["items"][0], "status": "idea", "channels": []}),
    (("items", 1, "channels"), []),
    (("items", 0, "response_channel"), "li"),
    (("items", 0, "response_channel"), "forum"),
]


def written(folder: Path, path: tuple[Any, ...] = (), value: object = None, *, old: bool = False) -> Path:
    """The plan with one value replaced, as a file; an old one does not speak of the rules."""
    document = deepcopy(PLAN)
    if path:
        inner: Any = document
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = value
    if old:
        del document["domain"]
    made = folder / "plan.plan.json"
    made.write_text(json.dumps(document), encoding="utf-8")
    return made


@pytest.mark.parametrize(("path", "value", "told"), REFUSED)
def test_new_rows_are_refused_with_their_place(run, tmp_path, path, value, told):
    source = written(tmp_path, path, value)

    imported = run("import", source, "--into", tmp_path / "new.compass")
    judged = run("check", source, "--now", NOW)

    assert (imported.status, judged.status) == (2, 2)
    assert imported.err.startswith(f"compassdesk: {told}")
    assert judged.err.startswith(f"compassdesk: {told}")
    assert not (tmp_path / "new.compass").exists()


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(("path", "value"), TAKEN)
def test_what_is_just_within_the_rules_is_taken(run, tmp_path, path, value):
    source = written(tmp_path, path, value)
    answer = run("import", source, "--into", tmp_path / "new.compass", "--format", "json")
    assert answer.status == 0
    assert not [note for note in answer.document[0]["notes"] if note["code"] != "list-changed"]


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize(("path", "value", "told"), REFUSED)
def test_rows_from_before_are_read_named_and_come_back_from_an_own_export(run, tmp_path, path, value, told):
    place = told.split(":", 1)[0]
    source = written(tmp_path, path, value, old=True)

    taken = run("import", source, "--into", tmp_path / "old.compass", "--format", "json")
    assert taken.status == 0
    assert [note for note in taken.document[0]["notes"] if place in note["message"]]

    exported = tmp_path / "again.plan.json"
    assert run("export", tmp_path / "old.compass", exported).status == 0
    assert "domain" not in json.loads(exported.read_bytes())
    again = run("import", exported, "--into", tmp_path / "again.compass", "--format", "json")
    assert again.status == 0
    assert [note for note in again.document[0]["notes"] if place in note["message"]]
    once_more = tmp_path / "once-more.plan.json"
    assert run("export", tmp_path / "again.compass", once_more).status == 0
    assert without_moment(once_more) == without_moment(exported)


@pytest.mark.parametrize(
    ("until", "exported_at", "refused"),
    [
        ("2027-08-27", None, False),
        ("2027-08-28", None, True),
        ("2027-08-28", "2027-02-27T08:00:00Z", False),
        ("2027-08-28", "2027-01-01T08:00:00Z", True),
        ("2027-08-28", "yesterday", True),
    ],
)
def test_a_waiver_ends_at_most_26_weeks_after_the_file_was_made(run, tmp_path, until, exported_at, refused):
    source = written(tmp_path, ("waivers", 0, "until"), until)
    source.write_text(json.dumps({**json.loads(source.read_text()), "exported_at": exported_at}), encoding="utf-8")
    assert (run("check", source, "--now", NOW).status == 2) is refused


def test_a_plan_without_such_rows_says_that_it_keeps_the_rules(run, tmp_path):
    assert run("import", written(tmp_path, old=True), "--into", tmp_path / "a.compass").status == 0
    assert run("export", tmp_path / "a.compass", tmp_path / "out.plan.json").status == 0
    assert json.loads((tmp_path / "out.plan.json").read_bytes())["domain"] == 2


@pytest.mark.parametrize("old", [False, True])
def test_a_slot_is_not_kept_before_it_ends(run, tmp_path, old):
    ahead = {**PLAN["items"][1], "starts_at": "2190-01-05T13:00", "kept": "yes"}
    source = written(tmp_path, ("items", 1), ahead, old=old)

    taken = run("import", source, "--into", tmp_path / "a.compass", "--format", "json")
    assert [(row["at"], row["code"]) for row in taken.document[0]["details"]] == [("items[1]", "kept-ahead")]

    assert run("export", tmp_path / "a.compass", tmp_path / "out.plan.json").status == 0
    slot = json.loads((tmp_path / "out.plan.json").read_bytes())["items"][1]
    assert (slot["id"], slot.get("kept", "unknown")) == ("ear", "unknown")


def test_a_slot_that_ended_stays_kept(run, tmp_path):
    source = written(tmp_path, ("items", 1), {**PLAN["items"][1], "starts_at": "2026-01-05T13:00", "kept": "yes"})
    taken = run("import", source, "--into", tmp_path / "a.compass", "--format", "json")
    assert taken.document[0]["details"] == []


@pytest.mark.parametrize(
    ("domain", "told"), [(3, "The plan has version 3"), ("2", "domain: a whole number"), (0, "domain: 0 lies")]
)
def test_rules_that_nobody_knows_are_refused(run, tmp_path, domain, told):
    answer = run("check", written(tmp_path, ("domain",), domain), "--now", NOW)
    assert answer.status == 2
    assert answer.err.startswith(f"compassdesk: {told}")


def without_moment(path: Path) -> dict[str, Any]:
    return {key: value for key, value in json.loads(path.read_bytes()).items() if key != "exported_at"}
