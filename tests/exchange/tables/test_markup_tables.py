"""Tables in HTML and in Markdown, and cells pasted from a spreadsheet, come in by the same door."""

import pytest

from compassdesk.domain.errors import InputError
from sheets import read

HTML = """<html><head><style>td {color: red}</style></head><body>
<table border="1"><tr><th>Datum</th><th>Titel</th><th>Link</th></tr>
<tr><td rowspan="2">1-3-2027</td><td>Pomp &amp; klep<script>alert(1)</script></td><td><a href="https://a.nl/x">hier</a></td></tr>
<tr><td>Slang<br>groen</td><td></td></tr>
<tr><td>9-3-2027<td>Kraan<td></table></body></html>"""


def test_a_table_in_html_with_cells_over_several_rows():
    found = read(HTML, name="export.xls")
    assert [(row.item.starts_at.day, row.item.title, row.item.link) for row in found.rows] == [
        (1, "Pomp & klep", "https://a.nl/x"),
        (1, "Slang groen", ""),
        (9, "Kraan", ""),
    ]


def test_a_table_in_markdown_among_other_text():
    rows = (
        "| Datum | Titel | Wie |",
        "|:------|-------|----:|",
        "| 1-3-2027 | Pomp \\| klep | Noor |",
        "| 2-3-2027 | Slang | |",
    )
    text = "\n".join(("# Maart", "", *rows, "", "Nog tekst."))
    found = read(text)
    assert [(row.line, row.item.title) for row in found.rows] == [(5, "Pomp | klep"), (6, "Slang")]


def test_cells_pasted_from_a_spreadsheet():
    found = read('Datum\tTitel\tTekst\r\n1-3-2027\tPomp\t"twee\nregels"\r\n2-3-2027\tKlep\t\r\n')
    assert [(row.item.title, row.item.body) for row in found.rows] == [("Pomp", "twee\nregels"), ("Klep", "")]


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    "text",
    [
        "<table>" + "<tr><td rowspan=9999 colspan=900>x</td></tr>" * 3,
        "<table><tr>" + "<td>x</td>" * 5_000,
        "<table>" * 5_000,
        "<table><tr><td colspan=99999999999999>Datum</td><td>Titel</td></tr></table>",
        "<html><p>no table",
    ],
)
def test_what_is_no_table_of_a_plan_is_refused(text):
    with pytest.raises(InputError):
        read(text)
