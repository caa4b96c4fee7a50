"""A value the app cannot work with ends in an error that names its row and field, whoever wrote it into the file."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from builders import post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import patches, plans
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import finding_lives, letters
from compassdesk.storage.rows import TABLES
from compassdesk.storage.values import Unfit

DEEP = "[" * 5000 + "]" * 5000

BAD = [
    ("items", "i1", "petal", "'shout'", "unknown"),
    ("items", "i1", "status", "''", "unknown"),
    ("items", "i1", "kind", "'Post'", "unknown"),
    ("items", "i1", "objective", "'winning'", "unknown"),
    ("items", "i1", "minutes", "9223372036854775807", "range"),
    ("items", "i1", "minutes", "-1", "range"),
    ("items", "i1", "ai_assisted", "2", "type"),
    ("items", "i1", "cost_eur", "9e999", "range"),
    ("items", "i1", "starts_at", "'9999-12-31T23:59'", "range"),
    ("items", "i1", "starts_at", "'1899-12-31T23:59'", "range"),
    ("items", "i1", "starts_at", "'2027-02-30T09:00'", "no-such-day"),
    ("items", "i1", "starts_at", "'2027-03-01T09:00+01:00'", "time"),
    ("items", "i1", "starts_at", "'20270301T0900+01'", "time"),
    ("items", "i1", "labels", "'[1]'", "type"),
    ("items", "i1", "labels", "'{}'", "type"),
    ("items", "i1", "labels", "'[\"\\ud83d\"]'", "half-character"),
    ("items", "i1", "c_tags", "'[\"crowd\"]'", "unknown"),
    ("items", "i1", "result", "'{\"loves\": 3}'", "unknown"),
    ("items", "i1", "result", "'{\"likes\": -3}'", "range"),
    ("items", "i1", "extra", "'[]'", "type"),
    ("items", "i1", "extra", "'{\"a\": NaN}'", "type"),
    ("items", "i1", "extra", "'{\"a\": 1e999}'", "type"),
    ("items", "i1", "extra", f"'{{\"a\": {DEEP}}}'", "not-json"),
    ("items", "i1", "extra", "'{'", "not-json"),
    ("items", "i1", "spokesperson", "'nobody'", "dangling"),
    ("items", "i1", "response_channel", "'nowhere'", "dangling"),
    ("items", "i1", "series", "'none'", "dangling"),
    ("items", "", "id", "''", "empty-id"),
    ("channels", "li", "network", "'myspace'", "unknown"),
    ("channels", "li", "position", "-1", "range"),
    ("channels", "li", "response_norm_hours", "9000", "range"),
    ("channels", "li", "opened_on", "'2027-3-1'", "date"),
    ("spokespersons", "marc", "absences", "'[[\"2027-03-01\"]]'", "type"),
    ("spokespersons", "marc", "absences", '\'[["2027-03-01", "soon"]]\'', "date"),
    ("spokespersons", "marc", "legal_basis", "'trust'", "unknown"),
]


def hurt(path: Path, *statements: str) -> None:
    """Write into the file past the app, as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def trouble(path: Path) -> WorldError:
    file = open_client(path)
    try:
        with pytest.raises(WorldError) as caught:
            file.read(plans.whole)
        return caught.value
    finally:
        file.close()


@pytest.mark.in_turns(a_day=12)
@pytest.mark.parametrize(("name", "key", "field", "value", "problem"), BAD)
def test_a_bad_value_names_its_row(
    opened: ClientFile, name: str, key: str, field: str, value: str, problem: str
) -> None:
    opened.close()
    hurt(opened.path, f"UPDATE {name} SET {field} = {value} WHERE id = '{key or 'i1'}'")
    found = trouble(opened.path).values
    assert (found["row"], found["id"], found["field"], found["problem"]) == (name, key, field, problem)
    if name == "items":
        assert found["title"] == "New pump"


@pytest.mark.in_turns(a_day=6)
@pytest.mark.parametrize(
    ("statement", "field", "problem"),
    [
        ("UPDATE client SET timezone = 'Mars/Olympus'", "timezone", "no-such-zone"),
        ("UPDATE client SET timezone = '../etc/passwd'", "timezone", "no-such-zone"),
        ("UPDATE client SET listening_stage = 6", "listening_stage", "range"),
        ("""UPDATE client SET service_hours = '{"mon": ["nine", "five"]}'""", "service_hours", "type"),
        ("""UPDATE client SET service_hours = '{"day": ["09:00", "17:00"]}'""", "service_hours", "unknown"),
        ("""UPDATE client SET objectives = '["winning"]'""", "objectives", "unknown"),
        ("""UPDATE client SET closed_days = '["2027-02-30"]'""", "closed_days", "no-such-day"),
        ("INSERT INTO records VALUES ('secrets', 'r', NULL, '{}')", "content", "unknown"),
        ("INSERT INTO records VALUES ('series', 'r', NULL, '[]')", "content", "type"),
        ("INSERT INTO records VALUES ('attachments', 'r', 'gone', '{}')", "item", "dangling"),
        ("INSERT INTO insights VALUES ('n', 'Heard', 'gone', NULL, '', NULL, '{}')", "slot", "dangling"),
        ("INSERT INTO overrides VALUES ('i1', 'CD-99', 'so', '2027-03-01T09:00', 'o')", "check", "unknown"),
        ("INSERT INTO check_settings VALUES ('CD-01', 1, 'fatal', '{}')", "cap", "unknown"),
        ("INSERT INTO check_settings VALUES ('CD-01', 1, NULL, '{\"warn\": \"much\"}')", "thresholds", "type"),
        ("INSERT INTO meta VALUES ('extra', '[]')", "value", "type"),
        ("UPDATE placements SET starts_at = 'soon' WHERE channel_id = 'x'", "placements.x.starts_at", "time"),
        ("UPDATE placements SET channel_id = 'gone' WHERE channel_id = 'x'", "channels", "dangling"),
    ],
)  # fmt: skip
def test_so_it_is_everywhere(opened: ClientFile, statement: str, field: str, problem: str) -> None:
    opened.close()
    hurt(opened.path, statement)
    found = trouble(opened.path).values
    assert (found["field"], found["problem"]) == (field, problem)


@pytest.mark.parametrize(("name", "table"), TABLES.items())
def test_no_column_of_any_list_takes_what_no_column_can_hold(opened: ClientFile, name: str, table: object) -> None:
    """A flipped bit turns texts into blobs and numbers into nothing, whatever the schema says of the column."""
    for column in TABLES[name].columns:
        for value in (b"\xff", None) if not column.optional else (b"\xff",):
            with pytest.raises(Unfit):
                column.read(value)


def test_what_the_checks_said_before_is_read_as_carefully(opened: ClientFile) -> None:
    opened.close()
    hurt(opened.path, "INSERT INTO finding_lives VALUES "
         "('2027-W10', 'CD-01', '', '', 'fatal', '2027-03-08', '2027-03-08', 1, 'open', 0)")  # fmt: skip
    file = open_client(opened.path)
    with pytest.raises(WorldError, match="bad-row"):
        file.read(finding_lives.known, Week(2027, 10))
    file.close()


def test_the_other_days_can_still_be_read(opened: ClientFile) -> None:
    """Only what is asked for is looked at: reading a month does not cost reading the file."""
    opened.close()
    hurt(opened.path, "UPDATE items SET petal = 'shout' WHERE id = 'i2'")
    file = open_client(opened.path)
    day = post("send", "2027-03-01T09:00").starts_at
    assert day is not None
    assert len(file.read(plans.window, day.date(), day.date()).items) == 2
    file.close()


def test_a_row_that_could_not_be_read_again_is_not_written(opened: ClientFile) -> None:
    for wrong in (
        post("shout", "2027-03-01T09:00", title="Loud"),
        post("send", "9999-12-31T23:59", title="Loud"),
        post("send", "2027-03-01T09:00", title="Loud", minutes=2**63 - 1),
        post("send", "2027-03-01T09:00", title="Loud", labels=(3,)),
        post("send", "2027-03-01T09:00", title="Loud", extra={"depth": json.loads("[" * 90 + "]" * 90)}),
    ):
        with pytest.raises(InputError, match="bad-value") as caught:
            opened.perform("Add", patches.apply, Patch(items=(wrong,)))
        assert caught.value.values["title"] == "Loud"
    assert len(opened.read(plans.whole).items) == 4
