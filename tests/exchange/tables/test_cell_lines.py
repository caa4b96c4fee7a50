"""Several lines in one cell of a calendar: marks part them, and without marks how they read."""

from datetime import datetime

import pytest

from compassdesk.domain.patch import applied
from planned_sheets import taken, told
from sheets import empty, read

NOW = datetime(2027, 2, 1, 9)


def cell(*lines: str) -> str:
    """A month with these lines in the cell of Tuesday 2 March."""
    text = "\n".join(lines).replace('"', '""')
    return f'Maart 2027;;;;\nma;di;wo;do;vr\n1;2;3;4;5\n;"{text}";;;\n'


def titles(text: str, **said) -> list[str]:
    return [title for *_, title in taken(read(text, now=NOW, **said))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Start inschrijving avondvierdaagse", "Afsluiting Dorpsstraat"),
        ("open dag", "vacature monteur", "nieuwsbrief"),
        ("Wie wint de taart?", "Kijkje in de keuken", "Foto van de week"),
        ("50 jaar Waterhoven", "2 vacatures"),
    ],
)
def test_lines_that_read_as_titles_are_a_post_each(lines):
    found = read(cell(*lines), now=NOW)
    assert [title for *_, title in taken(found)] == list(lines)
    assert {row.cell for row in found.rows} == {"B4"}
    assert told(found)["lines-apart"] == {"count": 1}
    assert found.lines == "read"


@pytest.mark.parametrize(
    "lines",
    [
        ("Fietsbrug open", "Vandaag is de fietsbrug eindelijk open voor al het verkeer; kom kijken en eet taart."),
        ("Open dag", "Kom je ook? Wij staan klaar."),
        ("Kom naar de markt", "#markt #waterhoven"),
        ("Open dag", "met de burgemeester"),
        ("Open dag", "(bij de molen)"),
        ("Nieuwe brug", "https://waterhoven.nl/brug"),
        ("Open dag:", "Bakker Jansen"),
    ],
)  # fmt: skip
def test_lines_that_read_as_a_title_and_a_text_are_one(lines):
    found = read(cell(*lines), now=NOW)
    assert [(row.item.title, row.item.body) for row in found.rows] == [(lines[0], "\n".join(lines))]
    assert told(found)["lines-together"] == {"count": 1}


def test_a_channel_or_a_theme_beside_a_cell_makes_it_one_post():
    text = 'Kanaal;1-3-2027;2-3-2027;3-3-2027\nFacebook;"Achter de schermen\nKijk mee met Anouk";;\nX;;Kort;\n'
    assert titles(text) == ["Achter de schermen", "Kort"]
    assert titles(text, lines="apart") == ["Achter de schermen", "Kijk mee met Anouk", "Kort"]
    text = 'Datum;Facebook;Instagram\n1-3-2027;"Hij is open\nKom kijken";Foto van de brug\n'
    assert titles(text) == ["Hij is open", "Foto van de brug"]
    assert titles(text, lines="apart") == ["Hij is open", "Kom kijken", "Foto van de brug"]


def test_marks_part_lines_and_those_between_belong_to_the_one_above():
    lines = ("FB: Open dag", "Iedereen is welkom", "IG: Foto van de week")
    found = read(cell(*lines), now=NOW)
    assert [(channels, title) for _, _, channels, title in taken(found)] == [
        ("FB", "Open dag"),
        ("IG", "Foto van de week"),
    ]
    assert found.rows[0].item.body == "Open dag\nIedereen is welkom"
    assert told(found).keys().isdisjoint({"lines-apart", "lines-together"})
    assert found.lines == ""
    assert titles(cell("FB: Open dag", "- taart", "- koffie")) == ["Open dag"]
    assert titles(cell("Raad 20:00", "Markt 10:00")) == ["Raad", "Markt"]
    assert titles(cell("- Open dag", "- Vacature"), lines="together") == ["Open dag", "Vacature"]


def test_a_time_on_a_line_of_its_own_is_that_of_the_post():
    for lines in (("Open dag", "20:00 uur"), ("20:00", "Open dag")):
        assert [(day, title) for _, day, _, title in taken(read(cell(*lines), now=NOW))] == [
            ("2027-03-02 20:00", "Open dag")
        ]
    found = read(cell("Open dag", "14.00-16.00 uur", "Bakker Jansen"), now=NOW)
    assert [(row.item.starts_at.hour, row.item.minutes, row.item.body) for row in found.rows] == [
        (14, 120, "Open dag\nBakker Jansen")
    ]


def test_it_can_be_chosen_what_becomes_of_lines():
    text = cell("Open dag", "#opendag", "Vacature monteur")
    assert titles(text, lines="apart") == ["Open dag", "Vacature monteur"]
    assert titles(cell("Open dag", "Vacature monteur"), lines="together") == ["Open dag"]
    assert read(text, now=NOW, lines="apart").lines == "apart"


def test_lines_that_came_in_apart_are_known_when_they_come_again():
    plan = applied(empty(), read(cell("Open dag", "Vacature monteur"), now=NOW).patch)
    again = read(cell("Open dag", "Vacature monteur", "Nieuwsbrief"), plan, now=NOW)
    assert (again.count("unchanged"), again.count("taken")) == (2, 1)
