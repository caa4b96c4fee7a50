"""`compassdesk report`: a file to forward, or one for each client in a folder, and nothing replaced unasked."""

import json
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import as_patch
from compassdesk.exchange.plan import plan_json
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan

TODAY = date(2027, 3, 9)
NOW = ("--now", "2027-03-09T08:41")


@pytest.fixture
def clients(tmp_path: Path) -> list[Path]:
    paths = []
    for language in ("nl", "en"):
        made = sample_plan(language, TODAY)
        paths.append(tmp_path / f"{language}.compass")
        create_client(paths[-1], made.client, as_patch(made)).close()
    return paths


@pytest.mark.parametrize(
    ("name", "begins"), [("a.pdf", b"%PDF-1."), ("a.html", b"<!DOCTYPE html>"), ("a.xlsx", b"PK"), ("a.json", b"{")]
)
def test_the_format_follows_from_the_ending(run, clients, tmp_path: Path, name: str, begins: bytes) -> None:
    got = run("report", clients[0], name, "--kind", "month", *NOW)
    assert (got.status, got.out) == (0, "")
    assert got.err == f"compassdesk: Month report: March 2027: written to {name}\n"
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_nothing_is_replaced_unasked_and_a_client_file_never(run, clients, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("mine")
    got = run("report", clients[0], "a.html", "--kind", "month", *NOW)
    assert (got.status, (tmp_path / "a.html").read_text()) == (2, "mine")
    assert run("report", clients[0], "a.html", "--kind", "month", *NOW, "--force").status == 0
    before = clients[1].read_bytes()
    got = run("report", clients[0], clients[1], "--kind", "month", "--format", "pdf", *NOW, "--force")
    assert (got.status, clients[1].read_bytes()) == (2, before)


def test_the_numbers_are_those_of_check(run, clients) -> None:
    week = run("check", clients[0], "--week", "2027-W10", *NOW, "--format", "json").document["measures"]
    got = run("report", clients[0], "-", "--kind", "week", "--date", "2027-03-09", *NOW, "--format", "json").document
    blocks = {block["block"]: block["values"] for block in got["blocks"]}
    assert blocks["rose"]["petals"] == week["petals"]
    shares = blocks["summary"]["shares"]
    assert {key: shares[key] for key in ("ow", "n", "m_ow", "m")} == {
        key: week["one_way"][key] for key in ("ow", "n", "m_ow", "m")
    }
    assert shares["share"] == week["one_way"]["B"]
    assert {key: shares[key] for key in ("covered", "late", "required")} == week["reply_cover"]
    assert blocks["twelve_weeks"]["reports"][-1] == {"week": "2027-W10", "measures": week}
    assert blocks["summary"]["voices"] == week["voices"]


def test_an_adviser_makes_all_month_reports_in_one_go(run, clients, tmp_path: Path) -> None:
    (tmp_path / "broken.compass").write_bytes(b"not a client")
    got = run("report", clients[0], "broken.compass", clients[1], "out", "--kind", "month", *NOW, "--format", "html")
    assert got.status in {2, 3}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Gemeente Waterhoven Month report March 2027.html", "Waterhaven Council Month report March 2027.html",
    ]  # fmt: skip
    lines = got.err.splitlines()
    assert [line for line in lines if "of 3" in line] == [
        "compassdesk: 1 of 3: nl.compass", "compassdesk: 2 of 3: broken.compass", "compassdesk: 3 of 3: en.compass",
    ]  # fmt: skip
    assert sum("broken.compass" in line for line in lines) == 2
    again = run("report", *clients, "out", "--kind", "month", *NOW, "--format", "html")
    assert again.status == 2
    assert again.err.count("exists already") == 2


def test_all_clients_stand_in_one_table(run, clients, tmp_path: Path) -> None:
    got = run("report", *clients, "gone.compass", "-", "--kind", "matrix", "--date", "2027-03-09", *NOW,
              "--format", "json")  # fmt: skip
    (block,) = got.document["blocks"]
    rows = block["values"]["clients"]
    assert [row["client"] for row in rows] == ["Gemeente Waterhoven", "Waterhaven Council", "gone"]
    assert [row["problem"] for row in rows] == [None, None, "missing-file"]
    check = run("check", clients[0], "--week", "2027-W10", *NOW, "--format", "json").document
    assert rows[0]["one_way"]["b"] == check["measures"]["one_way"]["B"]
    assert run("report", *clients, "all.pdf", "--kind", "matrix", *NOW).status == 0
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")


def test_pictures_go_into_a_folder(run, clients, tmp_path: Path) -> None:
    call = ("report", clients[0], "pictures", "--kind", "week", "--format", "png", "--blocks", "rose,summary", *NOW)
    assert run(*call).status == 0
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == ["rose.png"]
    assert run(*call).status == 2
    (tmp_path / "file").write_text("")
    assert run("report", clients[0], "file", "--kind", "week", "--format", "png", *NOW).status == 2


def test_it_speaks_the_language_that_is_asked_for(run, clients, tmp_path: Path) -> None:
    assert run("report", clients[1], "a.html", "--kind", "month", *NOW, "--lang", "nl").status == 0
    text = (tmp_path / "a.html").read_text("utf-8")
    assert ('<html lang="nl">' in text, "Zendaandeel per week" in text) == (True, True)


def test_names_findings_blocks_and_a_sentence_are_as_they_are_asked_for(run, clients) -> None:
    call = ("report", clients[0], "-", "--kind", "month", *NOW, "--format", "json")
    usual = run(*call).document
    assert "Noor Brink" in json.dumps(usual)
    asked = run(*call, "--without-names", "--blocks", "findings,faces", "--sentence", "Well done").document
    assert [block["block"] for block in asked["blocks"]] == ["findings", "faces"]
    assert asked["sentence"] == "Well done"
    assert "Noor" not in json.dumps(asked)
    with_findings = run(*call, "--with-findings").document["blocks"]
    assert {block["block"] for block in with_findings} - {block["block"] for block in usual["blocks"]} == {
        "findings", "followed_up",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("a.csv", "--kind", "month"), "A report cannot be written as .csv."),
        (("-", "--kind", "month"), "--format"),
        (("a.pdf", "--kind", "month", "--blocks", "horoscope"), "“horoscope” is no block of this report."),
        (("a.pdf", "--kind", "campaign"), "Of which campaign?"),
        (("a.pdf", "--kind", "campaign", "--campaign", "none"), "There is no campaign “none”."),
        (("a.pdf", "--kind", "month", "--date", "2027-13-01"), "is not a date"),
        (("a.pdf", "--kind", "month", "--date", "1700-01-01"), "is not a date"),
        (("a.pdf", "--kind", "month", "--now", "noon"), "is not a wall-clock time"),
        (("a.pdf", "--kind", "fortnight"), "fortnight"),
    ],
)
def test_wrong_input_is_a_sentence_and_makes_no_file(run, clients, tmp_path: Path, options, says: str) -> None:
    got = run("report", clients[0], *options)
    assert got.status == 2
    assert says in got.err
    assert "Traceback" not in got.err
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in {".pdf", ".csv"}) == []


def test_clients_of_one_name_get_a_file_each_with_force_too(run, clients, tmp_path: Path) -> None:
    twin = tmp_path / "twin" / "nl.compass"
    twin.parent.mkdir()
    made = sample_plan("en", TODAY)
    made = replace(made, client=replace(made.client, name="GEMEENTE Waterhoven"))
    create_client(twin, made.client, as_patch(made)).close()
    for more in ((), ("--force",)):
        got = run("report", clients[0], twin, "out", "--kind", "month", *NOW, "--format", "json", *more)
        assert got.status == 0, got.err
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
            "GEMEENTE Waterhoven Month report March 2027 2.json", "Gemeente Waterhoven Month report March 2027.json",
        ]  # fmt: skip


def test_the_plan_that_is_told_of_is_never_replaced(run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_bytes(plan_json.write(sample_plan("en", TODAY)))
    (tmp_path / "link.json").symlink_to(plan)
    before = plan.read_bytes()
    for target in ("plan.json", "link.json"):
        got = run("report", plan, target, "--kind", "month", *NOW, "--force")
        assert (got.status, plan.read_bytes()) == (2, before)
        assert "is the plan that is told of" in got.err


def test_a_folder_and_a_device_are_meant_as_they_are_spelled(run, clients, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    for target in ("reports", "/dev/full"):
        assert run("report", clients[0], target, "--kind", "month", *NOW).status == 2
    assert not list(tmp_path.glob("reports.*"))
