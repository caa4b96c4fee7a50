"""A client file that somebody wrote into by hand: each command says in a sentence what is wrong, and where."""

import hashlib
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from compassdesk.storage import letters, unlocked

WEEK = ("--week", "2027-W11", "--now", "2027-03-15T09:00")
COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check", "FILE", *WEEK),
    "check several": ("check", "FILE", "loud.plan.json", *WEEK),
    "check as JSON": ("check", "FILE", "--format", "json", *WEEK),
    "export a table": ("export", "FILE", "out.csv"),
    "export a calendar": ("export", "FILE", "out.ics"),
    "export the plan": ("export", "FILE", "out.plan.json"),
    "import": ("import", "loud.plan.json", "--into", "FILE"),
    "try an import": ("import", "loud.plan.json", "--into", "FILE", "--dry-run"),
}


MADE: list[bytes] = []
"""The file that all begin with, once it was made."""


@pytest.fixture
def client_file(run, shouting, tmp_path):
    path = tmp_path / "team.compass"
    if MADE:
        path.write_bytes(MADE[0])
    else:
        assert run("import", shouting, "--into", path.name).status == 0
        MADE.append(path.read_bytes())
    return path


def hurt(path: Path, *statements: str) -> str:
    with closing(sqlite3.connect(path)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE items SET petal = 'shout' WHERE id = 'i2'", ("Item “Pump 2”, petal", '"shout" is unknown')),
        ("UPDATE items SET starts_at = '9999-12-31T09:00', petal = 'senf' WHERE id = 'i2'", ("“Pump 2”, petal",)),
        ("UPDATE client SET timezone = 'Mars/Olympus'", ("client", "there is no time zone")),
        ("UPDATE channels SET extra = '{' WHERE id = 'li'", ("Channel “LinkedIn”, what other programs keep", "JSON")),
    ],
)
def test_a_bad_row_is_a_sentence(run, client_file, command, statement, told):
    before = hurt(client_file, statement)
    answer = run(*("team.compass" if word == "FILE" else word for word in COMMANDS[command]))
    if "9999" in statement and command.startswith("check"):
        assert answer.status in {0, 1}, "that row lies outside what is judged"
        return
    assert answer.status == 3
    assert all(part in answer.err for part in told), answer.err
    assert "compassdesk doctor" in answer.err
    assert "Traceback" not in answer.err
    assert hashlib.sha256(client_file.read_bytes()).hexdigest() == before


@pytest.mark.in_turns(26, 4)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("change", "status"),
    [
        ("PRAGMA user_version = 0", 3),
        ("PRAGMA user_version = -2", 3),
        ("PRAGMA user_version = 2000000099", 2),  # version 99, and the mark of some commit
        ("PRAGMA application_id = 7", 2),
        ("CREATE TABLE items_text_evil (a)", 3),
        ("CREATE TRIGGER evil AFTER INSERT ON items_text_data BEGIN SELECT 1; END", 3),
        ("CREATE VIEW items_text_content AS SELECT 1", 3),
        ("CREATE INDEX evil ON items (title)", 3),
        ("ALTER TABLE items ADD COLUMN twice INTEGER AS (minutes * 2)", 3),
        ("DROP TABLE meta", 3),
    ],
)
def test_a_file_that_is_not_as_we_make_it_is_refused_in_words(run, client_file, command, change, status):
    before = hurt(client_file, change)
    answer = run(*("team.compass" if word == "FILE" else word for word in COMMANDS[command]))
    assert answer.status == status, answer.err
    assert "team.compass" in answer.err
    assert "internal error" not in answer.err
    assert hashlib.sha256(client_file.read_bytes()).hexdigest() == before


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("text", ["TABLE client", "CREATE TRIGGER series_removed", "CREATE INDEX items_by_start"])
def test_a_flipped_bit_in_the_schema_text(run, client_file, text, rounds):
    content = client_file.read_bytes()
    place = content.index(text.encode()) + 3
    for bit in random.sample(range(8), rounds(3, 8)):
        flipped = bytearray(content)
        flipped[place] ^= 1 << bit
        broken = client_file.with_name(f"broken-{bit}.compass")
        broken.write_bytes(flipped)
        for words in COMMANDS.values():
            answer = run(*(broken if word == "FILE" else word for word in words))
            assert answer.status == 3, answer.err
            assert str(broken.name) in answer.err
        assert broken.read_bytes() == flipped


def test_the_doctor_says_what_it_would_do_and_does_it(run, client_file):
    before = hurt(client_file, "UPDATE items SET petal = 'shout' WHERE id = 'i2'")
    answer = run("doctor", "team.compass", "--dry-run")
    assert answer.status == 3
    assert 'Post “Pump 2”, petal: "shout" is unknown' in answer.err
    assert "; now Send" in answer.err
    assert hashlib.sha256(client_file.read_bytes()).hexdigest() == before
    answer = run("doctor", "team.compass")
    assert answer.status == 0
    assert "mended. A backup of it" in answer.out
    backup = Path(answer.out.rsplit(" at ", 1)[1].strip())
    assert backup.exists()
    assert run("doctor", "team.compass").out == "team.compass: healthy\n"
    assert run("check", "team.compass", *WEEK).status == 1


def test_the_doctor_says_of_a_damaged_file_how_it_is_rescued(run, client_file):
    content = bytearray(client_file.read_bytes())
    content[8192:-4096] = bytes(one ^ 0x5A for one in content[8192:-4096])
    client_file.write_bytes(content)
    answer = run("doctor", "team.compass")
    assert answer.status == 3
    assert "compassdesk doctor --rescue NEWFILE CLIENTFILE" in answer.err
    assert client_file.read_bytes() == content


def test_no_rescue_is_offered_that_would_be_refused(run, client_file, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("four loose words")
    assert run("protect", client_file, "--passphrase-file", secret).status == 0
    content = bytearray(client_file.read_bytes())
    content[2] ^= 0x5A  # where its key is made from
    client_file.write_bytes(content)
    unlocked.forget(client_file)
    answer = run("doctor", client_file, "--passphrase-file", secret)
    assert answer.status == 2
    assert "--rescue" not in answer.err
    answer = run("doctor", client_file, "--rescue", "new.compass", "--passphrase-file", secret)
    assert (answer.status, "Go back to a backup" in answer.err) == (3, True)


def test_what_cannot_be_mended_is_rescued_into_a_new_file(run, client_file):
    hurt(client_file, "ALTER TABLE items ADD COLUMN mood TEXT")
    answer = run("doctor", "team.compass")
    assert answer.status == 3
    assert "--rescue" in answer.err
    before = hashlib.sha256(client_file.read_bytes()).hexdigest()
    answer = run("doctor", "--rescue", "new.compass", "team.compass")
    assert answer.status == 0
    assert "items: 5 rescued" in answer.err
    assert answer.out == "new.compass: made from what could be read\n"
    assert run("check", "new.compass", *WEEK).status == 1
    assert hashlib.sha256(client_file.read_bytes()).hexdigest() == before
    assert run("doctor", "--rescue", "new.compass", "team.compass").status == 2
