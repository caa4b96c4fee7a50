"""Protecting on the command line: passphrases from a file or a terminal, statuses, and what is said."""

import sys
from pathlib import Path

import pytest

from at_a_terminal import at_a_terminal
from unlocking import forget_keys

WORDS = "vier losse woorden é"


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_bytes(f"{WORDS}\r\nsecond line\n".encode())
    return path


@pytest.fixture
def plain(imported):
    return imported


@pytest.fixture
def protected(run, plain, secret):
    assert run("protect", plain, "--passphrase-file", secret).status == 0
    forget_keys()
    return plain


def test_protecting_says_what_it_means(run, plain, secret):
    answer = run("protect", plain, "--passphrase-file", secret)
    assert answer.status == 0
    assert answer.out == f"{plain} is protected. It opens with its passphrase only.\n"
    assert "nobody can open this client, not even we" in answer.err
    assert "overwritten on the disk" in answer.err
    assert b"Delta Pompen" not in plain.read_bytes()


def test_every_command_takes_the_passphrase_and_none_works_without(run, protected, secret, tmp_path, example):
    commands = [
        ("check", protected, "--now", "2027-03-01T12:00"),
        ("export", protected, tmp_path / "out.csv"),
        ("import", example, "--into", protected),
        ("backup", protected, "--to", tmp_path / "copies"),
        ("doctor", protected),
    ]
    for command in commands:
        forget_keys()
        refused = run(*command)
        assert refused.status == 2, command
        assert "--passphrase-file" in refused.err
        assert run(*command, "--passphrase-file", secret).status in {0, 1}, command
    (copy,) = (tmp_path / "copies").iterdir()
    assert b"Delta Pompen" not in copy.read_bytes()


def test_an_export_of_a_protected_client_says_that_it_can_be_read(run, protected, plain, secret, tmp_path):
    answer = run("export", protected, tmp_path / "out.csv", "--passphrase-file", secret)
    assert "out.csv is not protected: anybody who has it can read it." in answer.err
    run("unprotect", protected)
    assert "not protected" not in run("export", protected, tmp_path / "out2.csv").err


def test_what_goes_to_a_reader_or_a_tool_says_so_too(run, protected, secret, tmp_path):
    when = ("--passphrase-file", secret, "--now", "2027-03-01T08:00")
    asked = run("review", protected, tmp_path / "page", *when)
    assert "page.html is not protected: anybody who has it can read it." in asked.err
    tried = run("export", protected, tmp_path / "tool", "--format", "metricool", "--dry-run", *when)
    handed = run("export", protected, tmp_path / "tool", "--format", "metricool", *when)
    told = "tool is not protected: anybody who has it can read it."
    assert (told in tried.err, told in handed.err) == (False, True), handed.out


def test_a_wrong_passphrase_is_wrong_input_and_changes_nothing(run, protected, tmp_path):
    before = protected.read_bytes()
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("wrong\n")
    answer = run("unprotect", protected, "--passphrase-file", wrong)
    assert (answer.status, answer.err) == (2, f"compassdesk: This is not the passphrase of {protected}.\n")
    answer = run("check", protected, "--passphrase-file", wrong, "--lang", "nl")
    assert (answer.status, answer.err) == (2, f"compassdesk: Dit is niet de wachtzin van {protected}.\n")
    assert protected.read_bytes() == before


def test_the_passphrase_is_changed_and_taken_off(run, protected, secret, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("anders")
    answer = run("protect", protected, "--passphrase-file", secret, "--new-passphrase-file", other)
    assert (answer.status, answer.out) == (0, f"{protected} has another passphrase.\n")
    assert "earlier passphrase" in answer.err
    forget_keys()
    assert run("check", protected, "--passphrase-file", secret).status == 2
    assert run("unprotect", protected, "--passphrase-file", other).status == 0
    assert b"Delta Pompen" in protected.read_bytes()
    assert run("unprotect", protected).status == 2


def test_a_passphrase_file_that_says_nothing_or_is_not_there(run, plain, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("\n")
    assert run("protect", plain, "--passphrase-file", empty).status == 2
    answer = run("protect", plain, "--passphrase-file", tmp_path / "gone")
    assert (answer.status, answer.err) == (2, f"compassdesk: {tmp_path / 'gone'} does not exist.\n")
    assert run("protect", plain, "--passphrase-file", tmp_path).status == 3
    empty.write_bytes(b"\xff\n")
    assert run("protect", plain, "--passphrase-file", empty).status == 2


def test_a_passphrase_is_never_cut_off(run, plain, tmp_path):
    long = tmp_path / "long.txt"
    for end in (b"", b"\n", b"\r\n"):
        long.write_bytes(b"x" * 4097 + end)
        answer = run("protect", plain, "--passphrase-file", long)
        assert (answer.status, "longer than" in answer.err) == (2, True)
        assert b"Delta Pompen" in plain.read_bytes()
    long.write_bytes(b"x" * 4096 + b"\r\n")
    assert run("protect", plain, "--passphrase-file", long).status == 0


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("wish", [None, "keep", "encrypt", "remove"])
def test_older_backups_that_can_be_read_are_named_and_looked_after(run, plain, secret, wish):
    backup = Path(run("backup", plain).out.strip())
    answer = run("protect", plain, "--passphrase-file", secret, *(["--old-backups", wish] if wish else []))
    assert answer.status == 0
    if wish in {None, "keep"}:
        assert f"1 older backup can still be read by anybody:\ncompassdesk: {backup}" in answer.err
        assert b"Delta Pompen" in backup.read_bytes()
    elif wish == "encrypt":
        assert "1 older backup encrypted" in answer.err
        assert b"Delta Pompen" not in backup.read_bytes()
        forget_keys()
        assert run("restore", plain, "--passphrase-file", secret, "--lang", "en").status == 0
        assert run("check", backup, "--passphrase-file", secret, "--now", "2027-03-01T12:00").status in {0, 1}
    else:
        assert "1 older backup removed" in answer.err
        assert not backup.exists()
    again = Path(run("backup", plain, "--passphrase-file", secret).out.strip())
    assert b"Delta Pompen" not in again.read_bytes()
    assert [left for left in backup.parent.iterdir() if b"Delta Pompen" in left.read_bytes()] == (
        [backup] if wish in {None, "keep"} else []
    )


def test_older_backups_are_looked_after_when_the_passphrase_changes_too(run, plain, secret, tmp_path):
    backup = Path(run("backup", plain).out.strip())
    run("protect", plain, "--passphrase-file", secret)
    new = tmp_path / "new.txt"
    new.write_text("another five loose words")
    change = ("protect", plain, "--passphrase-file", secret, "--new-passphrase-file", new)
    answer = run(*change, "--old-backups", "encrypt")
    assert (answer.status, "1 older backup encrypted" in answer.err) == (0, True)
    forget_keys()
    assert run("check", backup, "--passphrase-file", new, "--now", "2027-03-01T12:00").status in {0, 1}


@pytest.mark.skipif(sys.platform == "win32", reason="pty")
def test_a_terminal_is_asked_and_shows_nothing_of_what_is_typed(plain, tmp_path):
    status, said = at_a_terminal(["protect", str(plain), "--lang", "en"], [WORDS, WORDS], tmp_path / "home")
    assert status == 0, said
    assert "New passphrase for d.compass:" in said
    assert WORDS not in said
    status, said = at_a_terminal(["doctor", str(plain), "--lang", "nl"], [WORDS], tmp_path / "home")
    assert status == 0, said
    assert "Wachtzin van d.compass:" in said
    status, said = at_a_terminal(["protect", str(plain), "--lang", "en"], [WORDS, "a", "b"], tmp_path / "home")
    assert status == 2, said
    assert "The two passphrases differ" in said


def test_a_new_client_never_takes_the_place_of_a_protected_one(run, protected):
    before = protected.read_bytes()
    answer = run("new", protected, "--name", "Another")
    assert answer.status == 2
    assert "exists already" in answer.err
    assert protected.read_bytes() == before


def test_of_several_clients_a_locked_one_keeps_no_report_from_the_others(run, protected, tmp_path):
    other = tmp_path / "other.compass"
    assert run("new", other, "--name", "Other").status == 0
    answer = run("report", other, protected, tmp_path / "reports", "--kind", "month", "--format", "json",
                 "--date", "2027-03-10")  # fmt: skip
    assert [path.suffix for path in (tmp_path / "reports").iterdir()] == [".json"]
    assert answer.status in {2, 3}
    assert protected.name in answer.err
    assert run("report", protected, tmp_path / "one.json", "--kind", "month").status == 2
