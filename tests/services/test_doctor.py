"""What the doctor finds in a client file, and what it can make anew."""

import sqlite3
from contextlib import closing

import pytest

from compassdesk.services import doctor, search
from compassdesk.services.workspace import ClientFile, open_client


def hurt(file: ClientFile, *statements: str) -> ClientFile:
    """The file after somebody wrote into it past the app."""
    file.close()
    with closing(sqlite3.connect(file.path)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return open_client(file.path)


def codes(file: ClientFile) -> list[str]:
    return [trouble.code for trouble in file.read(doctor.examine)]


def test_a_healthy_file(opened: ClientFile) -> None:
    assert codes(opened) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE items SET spokesperson = 'nobody' WHERE id = 'i1'", "dangling-row"),
        ("UPDATE items SET starts_at = 'soon' WHERE id = 'i1'", "unreadable-row"),
        ("UPDATE channels SET extra = '{' WHERE id = 'li'", "unreadable-row"),
    ],
)
def test_what_cannot_be_mended_is_named(opened: ClientFile, statement: str, code: str) -> None:
    file = hurt(opened, statement)
    try:
        assert codes(file) == [code]
        assert not file.read(doctor.examine)[0].repairable
    finally:
        file.close()


def test_a_search_index_that_lost_something_is_made_anew(opened: ClientFile) -> None:
    file = hurt(opened, "DELETE FROM items_text_docsize WHERE id = (SELECT number FROM items WHERE id = 'i1')")
    try:
        assert [(trouble.code, trouble.repairable) for trouble in file.read(doctor.examine)] == [("search-index", True)]
        file.perform("Repair", doctor.repair)
        assert codes(file) == []
        assert [hit.item for hit in file.read(search.find, "pump")] == ["i1"]
    finally:
        file.close()
