"""Workbooks with a password on the command line: from a file, from a terminal, or named."""

import sys

import pytest

from at_a_terminal import at_a_terminal
from locked_workbooks import locked
from workbooks import xlsx

WORDS = "geheim é"


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(locked(xlsx([["Datum", "Titel"], ["1-3-2027", "Pomp"]]), WORDS))
    return path


def test_the_first_line_of_a_file_opens_it(run, plan, tmp_path):
    target, words = tmp_path / "team.compass", tmp_path / "words.txt"
    words.write_text(f"{WORDS}\r\nmore\n", encoding="utf-8")
    assert run("import", plan, "--into", target, "--password-file", words).status == 0
    assert "Pomp" in run("export", target, "-", "--format", "csv").out


def test_without_anybody_to_ask_the_option_is_named(run, plan, tmp_path):
    answer = run("import", plan, "--dry-run")
    assert (answer.status, "--password-file" in answer.err, str(plan) in answer.err) == (2, True, True)


def test_a_wrong_one_is_wrong_input_and_makes_nothing(run, plan, tmp_path):
    words, target = tmp_path / "words.txt", tmp_path / "team.compass"
    words.write_text("another")
    answer = run("import", plan, "--into", target, "--password-file", words)
    assert (answer.status, answer.err) == (2, "compassdesk: This is not the password of the workbook.\n")
    assert not target.exists()
    words.write_text("\n")
    assert run("import", plan, "--into", target, "--password-file", words).status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pty")
def test_a_terminal_is_asked_and_shows_nothing_of_what_is_typed(plan, tmp_path):
    status, said = at_a_terminal(["import", str(plan), "--dry-run", "--lang", "nl"], [WORDS], tmp_path / "home")
    assert status == 0, said
    assert "Wachtwoord van plan.xlsx:" in said
    assert WORDS not in said
