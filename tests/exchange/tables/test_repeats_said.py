"""A note of an imported row that says how often it comes back is told of, with what makes a series of it."""

import pytest

from builders import moment, plan
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.repeats_said import repeat_said
from sheets import read

START = moment("2027-03-09T10:00")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Opmerking: elke dinsdag", "elke dinsdag"),
        ("Foto volgt\nRemarks: every second Tuesday", "every second Tuesday"),
        ("wekelijks", "wekelijks"),
    ],
)
def test_what_says_how_often_is_told(note, text):
    assert repeat_said(note, plan(), START) == ImportRemark("says-it-repeats", {"text": text})


@pytest.mark.parametrize(
    ("note", "start"),
    [
        ("Foto volgt, bellen met Sanne", START),
        ("Het elkewoord telt niet", START),
        ("elke dinsdag", None),
        ("elke dinsdag " + "en dan nog iets over de foto die nog moet komen van de fotograaf die we kennen", START),
    ],
)
def test_what_does_not_is_not(note, start):
    assert repeat_said(note, plan(), start) is None


def test_a_row_of_a_table_says_it():
    found = read("Titel;Datum;Opmerking\nTip;09-03-2027 10:00;elke dinsdag\n")
    [row] = found.rows
    assert [remark.values["text"] for remark in row.remarks if remark.code == "says-it-repeats"] == ["elke dinsdag"]
