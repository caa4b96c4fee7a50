"""Workbooks with a password: what opens them, what does not, and that what comes out is measured as any file is."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.locked_workbook import is_locked, opened
from compassdesk.exchange.tables.table_file import read_table_file
from locked_workbooks import contained, locked, locked_as_excel_does, locked_as_in_2007
from workbooks import unzipped, xlsx, zipped

PLAIN = xlsx([["Datum", "Titel"], ["1-3-2027", "Pomp"]])
AGILE = locked(PLAIN, "wachtwoord é €")
HASHED = (
    '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyEncryptors>'
    '<p:encryptedKey xmlns:p="p" spinCount="{turns}"/></keyEncryptors></encryption>'
)


def refused(source: bytes, password: str) -> str:
    with pytest.raises(InputError) as caught:
        opened(source, password)
    return caught.value.code


@pytest.mark.parametrize("lock", [locked_as_excel_does, locked_as_in_2007])
def test_the_password_opens_it_and_no_other_does(lock):
    source = lock(PLAIN, "wachtwoord é €")
    assert is_locked(source)
    assert opened(source, "wachtwoord é €") == PLAIN
    assert refused(source, "wachtwoord é") == "workbook-password-wrong"
    assert refused(source, "") == "workbook-locked"


def test_what_excel_opens_without_asking_opens_here_too():
    assert opened(locked(PLAIN, "VelvetSweatshop"), "") == PLAIN


def test_one_that_nobody_opened_is_named():
    with pytest.raises(InputError) as caught:
        read_table_file(AGILE)
    assert caught.value.code == "workbook-locked"


def test_what_comes_out_is_measured_as_any_archive():
    book = {**unzipped(PLAIN), "xl/worksheets/sheet1.xml": bytes(9_000)}
    swollen = zipped(book).replace(struct.pack("<I", 9_000), struct.pack("<I", 2_000_000_000))
    with pytest.raises(InputError) as caught:
        read_table_file(opened(locked(swollen, "word"), "word"))
    assert caught.value.code == "workbook-bomb"


@pytest.mark.parametrize(
    ("how", "code"),
    [
        (HASHED.format(turns=2_000_000), "workbook-bomb"),
        (HASHED.format(turns=10**40), "workbook-bomb"),
        ('<!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>', "workbook-bomb"),
        ("<x>" * 700, "workbook-damaged"),
        ("<encryption/>", "workbook-damaged"),
        ("", "workbook-damaged"),
    ],
)
def test_how_it_is_protected_costs_no_more_than_a_real_one(how, code):
    assert refused(contained(struct.pack("<HHI", 4, 4, 0x40) + how.encode(), bytes(4096)), "word") == code


def test_another_way_of_protecting_is_told_as_that():
    assert refused(contained(struct.pack("<HHI", 3, 3, 0) + bytes(100), bytes(4096)), "word") == "workbook-lock-unknown"


@given(st.integers(0, len(AGILE) - 1), st.binary(max_size=12), st.integers(0, 40))
def test_a_spoiled_one_opens_or_is_refused(place, put, cut):
    with suppress(InputError):
        assert opened(AGILE[:place] + put + AGILE[place + cut :], "wachtwoord é €")
