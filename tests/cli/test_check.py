"""`compassdesk check`: numbers as the format promises, words a person can act on, and the exit status."""

import json
import re
from datetime import date
from pathlib import Path

from compassdesk.domain.checks.life import Life
from compassdesk.domain.week import Week
from compassdesk.services.opening import open_client
from compassdesk.storage import finding_lives

NOW = ("--now", "2027-03-12T12:00")
WEEK = ("--week", "2027-W11")


def test_the_json_is_one_object_as_promised(run, shouting):
    answer = run("check", shouting, *NOW, *WEEK, "--format", "json")
    found = answer.document
    assert (answer.status, answer.err) == (1, "")
    assert list(found) == ["plan", "week", "now", "measures", "findings", "not_enough_data", "notices", "remarks"]
    assert (found["plan"], found["week"], found["now"]) == ("Loud B.V.", "2027-W11", "2027-03-12T12:00")
    assert found["measures"]["one_way"] == {
        "window_weeks": 1, "ow": 5, "n": 5, "m_ow": 100, "m": 100, "B": 1.0, "enough_data": True,
    }  # fmt: skip
    assert found["measures"]["reply_cover"] == {"covered": 0, "required": 5, "late": 0}
    assert found["measures"]["petals"]["send"] == {"items": 5, "minutes": 100}
    assert found["measures"]["petals"]["listen"] == {"items": 0, "minutes": 0}
    first = found["findings"][0]
    assert (first["check"], first["severity"], first["target"], first["parent"]) == ("CD-01", "serious", None, None)
    assert first["shown"] is True
    assert first["items"] == ["i1", "i2", "i3", "i4", "i5"]
    assert {name: first["values"][name] for name in ("ow", "m_ow", "m", "k", "x")} == {
        "ow": 5, "m_ow": 100, "m": 100, "k": 4, "x": 75,
    }  # fmt: skip
    assert "100%" in first["message"]


def test_parts_stand_beside_the_target(run, shouting):
    found = run("check", shouting, *NOW, *WEEK, "--format", "json").document
    parts = {finding["check"]: finding.get("part") for finding in found["findings"]}
    assert parts["CD-19"] == "strategy"
    assert parts["CD-01"] is None
    assert all("part" not in finding for finding in found["findings"] if finding["check"] == "CD-01")


def test_several_weeks_and_plans_are_an_array_plans_outer_weeks_inner(run, shouting, example):
    found = run("check", shouting, example, *NOW, *WEEK, "--weeks", "2", "--format", "json").document
    assert [(entry["plan"], entry["week"]) for entry in found] == [
        ("Loud B.V.", "2027-W10"), ("Loud B.V.", "2027-W11"),
        ("Delta Pompen B.V.", "2027-W10"), ("Delta Pompen B.V.", "2027-W11"),
    ]  # fmt: skip
    assert isinstance(run("check", shouting, *NOW, "--weeks", "1", "--format", "json").document, list)


def test_the_week_of_now_is_the_default(run, shouting):
    assert run("check", shouting, "--now", "2027-03-16T12:00", "--format", "json").document["week"] == "2027-W11"


def test_the_text_says_what_how_much_where_and_what_to_do(run, shouting):
    answer = run("check", shouting, *NOW, *WEEK)
    assert answer.status == 1
    assert "Loud B.V.: week 2027-W11" in answer.out
    assert "Serious  CD-01  Mostly broadcasting" in answer.out
    assert "Pump 1" in answer.out
    offered = re.findall(r"→ (.*(?:\n {6,}.*)*)", answer.out)
    assert re.search(r"\(100% → \d+%, solved\)$", " ".join(offered[0].split())), "each fix says what it comes to"
    assert "One-way share 100%: 5 of 5 items, 100 of 100 minutes" in answer.out


def test_dutch_or_english_is_chosen_and_both_have_the_same_numbers(run, shouting):
    dutch = run("check", shouting, *NOW, *WEEK, "--format", "json", "--lang", "nl").document
    english = run("check", shouting, *NOW, *WEEK, "--format", "json", "--lang", "en").document
    for found in (*dutch["findings"], *english["findings"]):
        del found["message"]
        for fix in found.get("fixes", ()):
            del fix["label"]
    assert dutch == english


def test_a_quiet_week_ends_with_nothing_and_a_note_alone_is_no_warning(run, shouting):
    document = json.loads(shouting.read_text("utf-8"))
    document["client"]["listening_stage"] = 1
    shouting.write_text(json.dumps(document), "utf-8")
    answer = run("check", shouting, *NOW, "--week", "2027-W20", "--format", "json")
    assert answer.status == 0
    assert {finding["severity"] for finding in answer.document["findings"]} <= {"note"}


def test_an_empty_result_says_what_was_not_judged(run, shouting):
    document = json.loads(shouting.read_text("utf-8"))
    for item in document["items"]:
        item["status"] = "on_hold"
    document["items"].append({"id": "lying", "kind": "post", "petal": "send", "title": "Once", "status": "idea"})
    document["check_settings"] = {"CD-12": {"enabled": False}, "CD-01": {"enabled": False}}
    shouting.write_text(json.dumps(document), "utf-8")
    told = {"on_hold": 5, "undated": 1, "off": ["CD-12"], "ignored": ["CD-01"]}

    assert run("check", shouting, *NOW, *WEEK, "--format", "json").document["notices"] == told
    out = run("check", shouting, *NOW, *WEEK, "--lang", "en").out
    assert "Not judged: 5 on hold, 1 without a date." in out
    assert "Switched off: CD-12." in out
    assert "Settings ignored: CD-01." in out
    overview = run("check", shouting, shouting, *NOW, *WEEK, "--lang", "en").out
    assert overview.splitlines()[2].endswith(
        "5 on hold, 1 without a date. Switched off: CD-12. Settings ignored: CD-01."
    )


def test_several_plans_give_the_overview(run, shouting, example):
    answer = run("check", shouting, example, *NOW, *WEEK)
    lines = answer.out.splitlines()
    assert "one-way" in lines[0]
    assert lines[2].startswith("Loud B.V.")
    assert "100%" in lines[2]
    assert "0/5" in lines[2]
    assert "CD-01" in lines[2]
    assert lines[3].startswith("Delta Pompen B.V.")


def test_a_client_file_and_its_plan_file_are_judged_alike(run, shouting, tmp_path):
    assert run("import", shouting, "--into", tmp_path / "loud.compass").status == 0
    found = run("check", tmp_path / "loud.compass", *NOW, *WEEK, "--format", "json").document
    assert {finding.pop("weeks_open") for finding in found["findings"]} == {1}
    assert found == run("check", shouting, *NOW, *WEEK, "--format", "json").document


def test_a_client_file_tells_for_how_many_weeks_a_finding_stands(run, shouting, tmp_path):
    path = tmp_path / "loud.compass"
    assert run("import", shouting, "--into", path).status == 0
    day = date(2027, 3, 12)
    one_way = Life(Week(2027, 10), "CD-01", None, None, "serious", day, day, weeks_open=2, state="open")
    file = open_client(path)
    file.remember(finding_lives.record, [one_way])
    file.close()

    assert "Serious  CD-01  Mostly broadcasting (third week in a row)" in run("check", path, *NOW, *WEEK).out
    found = run("check", path, *NOW, *WEEK, "--weeks", "1", "--format", "json").document
    weeks = {finding["check"]: finding["weeks_open"] for finding in found[0]["findings"]}
    assert (weeks["CD-01"], weeks["CD-03"]) == (3, 1)
    assert "in a row" not in run("check", shouting, *NOW, *WEEK).out


def test_a_waived_finding_is_no_reason_for_status_one(run, shouting):
    document = json.loads(shouting.read_text("utf-8"))
    raised = {
        finding["check"] for finding in run("check", shouting, *NOW, *WEEK, "--format", "json").document["findings"]
    }
    document["waivers"] = [{"check": check, "until": "2027-06-01", "reason": "launch"} for check in sorted(raised)]
    shouting.write_text(json.dumps(document), "utf-8")
    answer = run("check", shouting, *NOW, *WEEK, "--format", "json")
    assert answer.status == 0
    assert all(finding["waived"] for finding in answer.document["findings"])


def test_lines_fit_a_terminal_and_say_nothing_twice(run, tmp_path):
    """Four posts of a role account: one folded line with how often, and no line wider than 100 signs."""
    content = json.loads((Path(__file__).parents[1] / "data" / "scenarios" / "d2_delta_pompen.json").read_text("utf-8"))
    path = tmp_path / "delta.plan.json"
    path.write_text(json.dumps(content["plan"]), "utf-8")
    for language in ("en", "nl"):
        out = run("check", path, "--week", "2027-W11", "--now", content["now"], "--lang", language).out
        assert max(map(len, out.splitlines())) <= 100
        assert out.count("CD-10") == 1
        assert "(4×)" in out
        assert "2027" in out.splitlines()[0].partition(")")[2]


def test_what_holds_of_several_items_is_one_line_with_a_list(run, shouting):
    document = json.loads(shouting.read_text("utf-8"))
    for item in document["items"]:
        item |= {"status": "approved", "spokesperson": None}
    shouting.write_text(json.dumps(document), "utf-8")

    said = run("check", shouting, "--week", "2027-W11", "--now", "2027-02-26T12:00").out
    _, _, blocked = said.partition("CD-10")

    assert said.count("Who speaks? Choose a person.") == 1
    assert [f"Pump {day}" in blocked.partition("→")[0] for day in range(1, 6)] == [True] * 5
    assert "→ Let Marc Vos speak (5×, solved)" in blocked


def test_a_title_cannot_steer_the_terminal(run, shouting):
    shouting.write_text(shouting.read_text("utf-8").replace("Pump 1", r"Pump \u001b[31m\u0007 red\u009b"), "utf-8")
    out = run("check", shouting, "--week", "2027-W11", "--now", "2027-02-26T12:00").out
    assert "red" in out
    assert not {"\x1b", "\x07", "\x9b"} & set(out)


def test_a_client_file_says_what_its_plan_file_says(run, example, tmp_path):
    client = tmp_path / "delta.compass"
    assert run("new", client, "--name", "Delta", "--timezone", "Europe/Amsterdam").status == 0
    assert run("import", example, "--into", client).status == 0
    assert run("export", client, tmp_path / "out.plan.json").status == 0
    asked = (*NOW, *WEEK, "--weeks", "3", "--format", "json")
    of_client, of_plan = (run("check", path, *asked).document for path in (client, tmp_path / "out.plan.json"))
    for report in of_client:
        assert [finding.pop("weeks_open") >= 0 for finding in report["findings"]]
    for report in of_plan:
        assert all("weeks_open" not in finding for finding in report["findings"])
    assert of_client == of_plan


def test_what_could_not_be_judged_is_named_in_words(run, example):
    answer = run("check", example, "--now", "2026-03-12T12:00", "--week", "2026-W11", "--lang", "en")
    assert "Not enough data for Mostly broadcasting (CD-01), " in " ".join(answer.out.split())
