"""New, backup and doctor, and the exit status of everything that can go wrong."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from compassdesk import __version__, cli
from compassdesk.storage import letters
from compassdesk.texts import this_computer


def started(*arguments, **options):
    environment = {**os.environ, "COMPASSDESK_HOME": str(options.pop("home")), "PYTHONIOENCODING": "utf-8"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    return subprocess.run(
        [sys.executable, "-m", "compassdesk", *map(str, arguments)],
        env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, **options,
    )  # fmt: skip


def test_new_makes_a_client_once(run, tmp_path):
    target = tmp_path / "n.compass"
    options = ("--name", "New", "--profile", "b2b", "--stage", "run", "--timezone", "Europe/Amsterdam")
    answer = run("new", target, *options)
    assert (answer.status, answer.out, answer.err) == (0, f"{target}\n", "")
    unsaid = run("new", tmp_path / "unsaid.compass", "--name", "New")
    assert (unsaid.status, unsaid.err) == (
        0,
        f"compassdesk: Its time zone is {this_computer.zone()}, as on this computer.\n",
    )
    again = run("new", target, *options)
    assert (again.status, again.err) == (
        2,
        f"compassdesk: {target} exists already; nothing was overwritten. Choose another name.\n",
    )


def test_a_name_that_is_too_long_to_be_worked_on_is_told_as_such(run, tmp_path):
    for length in (217, 232, 240, 247, 248, 252, 255, 256, 300):
        target = tmp_path / ("x" * (length - 8) + ".compass")
        answer = run("new", target, "--name", "Long")
        assert (answer.status, answer.err) == (
            3, f"compassdesk: The name of {target} is too long for this disk. Choose a shorter one.\n"
        )  # fmt: skip
        assert not list(tmp_path.glob("x*"))


OPENING = {
    "check": lambda target, folder, example: ("check", target, "--now", "2027-03-01T12:00"),
    "export": lambda target, folder, example: ("export", target, folder / "out.csv"),
    "import": lambda target, folder, example: ("import", example, "--into", target),
    "backup": lambda target, folder, example: ("backup", target, "--to", folder / "copies"),
    "doctor": lambda target, folder, example: ("doctor", target),
    "rescue": lambda target, folder, example: ("doctor", target, "--rescue", folder / "rescued.compass"),
    "restore": lambda target, folder, example: ("restore", target, "--from", "1"),
    "protect": lambda target, folder, example: ("protect", target, "--passphrase-file", example),
}


def journal_of(path, several):
    """The journal of a commit that was broken off, which only that very file may get back.

    Of several pages as ours are, or as another program leaves it: one page, and what was changed behind it.
    """
    journal = path.with_name(f"{path.name}-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("BEGIN")
        if several:
            connection.execute("UPDATE client SET name = 'Other'")
            connection.execute("UPDATE items SET body = hex(randomblob(20000))")
        connection.execute("PRAGMA cache_size = 1")  # what was changed so far is written at once, as one part
        connection.execute("UPDATE items SET body = hex(randomblob(20000))")
        return journal.read_bytes()


@pytest.mark.in_turns(4, 1)
@pytest.mark.parametrize("several", [False, True], ids=["one-page", "several-pages"])
@pytest.mark.parametrize("command", OPENING)
def test_what_lay_beside_a_client_file_and_was_not_its_own_is_told_once(
    run, example, sheet, tmp_path, command, several
):
    target, other = tmp_path / "d.compass", tmp_path / "other.compass"
    run("import", example, "--into", target)
    run("import", sheet, "--into", other)
    run("backup", target)
    foreign = journal_of(other, several)
    target.with_name("d.compass-journal").write_bytes(foreign)
    arguments = OPENING[command](target, tmp_path, example)
    answer = run(*arguments)
    (kept,) = tmp_path.glob("*.left-over-*")
    assert kept.read_bytes() == foreign
    told = [line for line in answer.err.splitlines() if "do not belong to this file" in line]
    assert (answer.status in {0, 1}, len(told)) == (True, 1), answer
    assert str(target) in told[0]
    assert str(kept) in told[0]
    unlocking = ("--passphrase-file", example) if command == "protect" else ()
    again = run("doctor", target, *unlocking)
    assert again.status == 0
    assert "do not belong to this file" not in again.err
    assert kept.read_bytes() == foreign


def test_what_lay_beside_the_name_of_a_new_client_file_is_told(run, tmp_path):
    target = tmp_path / "fresh.compass"
    target.with_name("fresh.compass-journal").write_bytes(b"what another file left")
    answer = run("new", target, "--name", "Fresh")
    (kept,) = tmp_path.glob("*.left-over-*")
    assert answer.status == 0
    assert answer.err.count(str(kept)) == 1


@pytest.mark.parametrize(
    ("option", "value"),
    [("--country", "QQ"), ("--country", "EU"), ("--country", "Nederland"), ("--country", "001"),
     ("--timezone", "Europe/Atlantis"), ("--profile", "loud"), ("--stage", "jump"), ("--sector", "circus"),
     ("--lang", "qq"), ("--name", " ")],
)  # fmt: skip
def test_a_client_is_not_made_of_values_that_do_not_exist(run, tmp_path, option, value):
    target = tmp_path / "a.compass"
    answer = run("new", target, "--name", "A", option, value)
    assert (answer.status, answer.out) == (2, "")
    assert value.strip() in answer.err
    assert not target.exists()


def test_a_country_is_taken_in_small_letters(run, tmp_path):
    target, plan = tmp_path / "a.compass", tmp_path / "a.plan.json"
    assert run("new", target, "--name", "A", "--country", "be").status == 0
    run("export", target, plan)
    assert json.loads(plan.read_text("utf-8"))["client"]["country"] == "BE"


def test_a_backup_is_a_copy_that_opens(run, example, tmp_path):
    run("import", example, "--into", tmp_path / "d.compass")
    answer = run("backup", tmp_path / "d.compass", "--to", tmp_path / "copies")
    (copy,) = (tmp_path / "copies").iterdir()
    assert answer.out == f"{copy}\n"
    assert run("check", copy, "--now", "2027-03-01T12:00").status in {0, 1}
    assert run("backup").status == 2


def test_the_doctor_finds_a_healthy_file_healthy_and_mends_the_search_index(run, example, tmp_path):
    target = tmp_path / "d.compass"
    run("import", example, "--into", target)
    answer = run("doctor", target)
    assert (answer.status, answer.out) == (0, f"{target}: healthy\n")
    assert "what was attached is not in the file" in answer.err, "the plan came without its folder"
    connection = sqlite3.connect(target)
    connection.execute("PRAGMA trusted_schema = ON")
    connection.execute("INSERT INTO items_text (items_text) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    answer = run("doctor", target)
    assert answer.status == 0
    assert answer.out.startswith(f"{target}: mended. A backup of it as it was lies at ")
    assert run("doctor", target).out == f"{target}: healthy\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "nowhere.plan.json"),
        ("check", "nowhere.compass"),
        ("check", "empty.compass"),
        ("check", "foreign.compass"),
        ("check", "foreign.plan.json"),
        ("check", "good.plan.json", "--week", "2027-W60"),
        ("check", "good.plan.json", "--now", "2027-03-01T12:00Z"),
        ("check", "good.plan.json", "--weeks", "0"),
        ("check", "good.plan.json", "--format", "xml"),
        ("import", "nowhere.csv", "--dry-run"),
        ("import", "good.plan.json"),
        ("import", "empty.csv", "--dry-run"),
        ("new", "a.compass"),
        ("new", "a.compass", "--name", " "),
        ("new", "a.compass", "--name", "A", "--timezone", "Mars/Base"),
        ("new", "a.compass", "--name", "A", "--stage", "sprint"),
        ("--frobnicate",),
        ("a.compass", "b.compass"),
    ],
)
def test_wrong_input_ends_with_two_and_a_sentence(run, example, tmp_path, arguments):
    (tmp_path / "empty.compass").write_bytes(b"")
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "foreign.compass").write_bytes(b"not a database at all, but long enough to be looked at")
    (tmp_path / "foreign.plan.json").write_bytes(b'{"format": "other"}')
    (tmp_path / "good.plan.json").write_bytes(example.read_bytes())
    answer = run(*arguments)
    assert answer.status == 2
    assert answer.out == ""
    assert "compassdesk: " in answer.err
    assert not (tmp_path / "a.compass").exists()


def test_the_world_failing_ends_with_three(run, example, tmp_path):
    assert run("import", example, "--into", tmp_path / "nowhere" / "a.compass").status == 3
    assert run("new", tmp_path / "nowhere" / "a.compass", "--name", "A").status == 3


def test_our_own_bug_ends_with_seventy_and_a_report(run, example, monkeypatch):
    from compassdesk.commands import check

    def broken(_options):
        raise RuntimeError("secret plan text")

    monkeypatch.setattr(check, "run", broken)
    answer = run("check", example)
    assert answer.status == 70
    assert "RuntimeError" in answer.err
    assert "secret plan text" not in answer.err


def test_interruption_ends_quietly(run, example, monkeypatch):
    from compassdesk.commands import check

    def interrupted(_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", interrupted)
    answer = run("check", example)
    assert (answer.status, answer.out, answer.err) == (cli.INTERRUPTED, "", "")


def test_a_process_of_its_own_gives_the_same_statuses(tmp_path, example, shouting):
    version = started("--version", home=tmp_path)
    assert (version.returncode, version.stdout) == (0, f"compassdesk {__version__}\n")
    assert started("check", shouting, "--now", "2027-02-26T12:00", "--week", "2027-W11", home=tmp_path).returncode == 1
    wrong = started("check", example, "--week", "x", home=tmp_path)
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_without_a_command_the_window_opens_on_the_file(run, tmp_path):
    file = tmp_path / "d.compass"
    file.touch()  # whether it is a client file is for the window to say
    assert run().opened == [[]]
    assert run(str(file)).opened == [[], [str(file)]]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_commands_are_named(tmp_path):
    answer = started(home=tmp_path)
    assert answer.returncode == 3
    assert "check, import, export" in answer.stderr


def test_judging_a_plan_file_loads_no_widgets_no_sql_layer_no_calendar_library_and_one_country(tmp_path, example):
    code = (
        "import sys\n"
        "from compassdesk import cli\n"
        f"cli.main(['check', {str(example)!r}, '--now', '2027-03-01T12:00', '--format', 'json'], len)\n"
        "heavy = {'PySide6.QtWidgets', 'PySide6.QtGui', 'sqlalchemy', 'icalendar'}\n"
        "countries = [name for name in sys.modules if name.startswith('holidays.countries.')]\n"
        "sys.exit(len(heavy & set(sys.modules)) + len(countries) - 1)\n"
    )
    environment = {**os.environ, "COMPASSDESK_HOME": str(tmp_path)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, timeout=60, check=False)
    assert answer.returncode == 0


@pytest.mark.parametrize("week", ["0001-W01", "9999-W52", "1899-W10", "2201-W01"])
def test_weeks_beyond_the_centuries_we_know_are_wrong_input(run, example, tmp_path, week):
    client = tmp_path / "a.compass"
    assert run("import", example, "--into", client).status == 0
    for plan in (example, client):
        assert run("check", plan, "--week", week, "--weeks", 5).status == 2


def test_a_file_that_is_no_plan_is_named_among_several(run, example, tmp_path):
    (tmp_path / "empty.plan.json").write_bytes(b"")
    answer = run("check", example, "empty.plan.json")
    assert (answer.status, answer.out) == (2, "")
    assert "empty.plan.json" in answer.err
    assert "empty.plan.json" in run("import", example, "empty.plan.json", "--into", "new.compass").err
    assert not (tmp_path / "new.compass").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a Linux device")
@pytest.mark.in_turns(1)
@pytest.mark.parametrize("arguments", [["--version"], ["check", "EXAMPLE", "--week", "2027-W09"]])
def test_a_result_that_cannot_be_written_is_the_worlds_trouble(tmp_path, example, arguments):
    spelled = [
        sys.executable,
        "-m",
        "compassdesk",
        *(str(example) if word == "EXAMPLE" else word for word in arguments),
    ]
    environment = {**os.environ, "COMPASSDESK_HOME": str(tmp_path)}
    with Path("/dev/full").open("wb") as full:
        made = subprocess.run(spelled, stdout=full, stderr=subprocess.PIPE, env=environment, check=False, timeout=60)
    assert made.returncode == 3
    assert made.stderr.count(b"\n") == 1
    shell = ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *spelled]
    closed = subprocess.run(shell, stderr=subprocess.PIPE, env=environment, check=False, timeout=60)
    assert closed.returncode == 3
    assert closed.stderr.count(b"\n") == 1
