"""What was deleted here stays away when its source comes again, until somebody wants it back."""

from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.patch import Patch
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.services import imports, patches, plans
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.history import Step
from compassdesk.storage.strange_stamps import strange_notes
from prepared import prepared

TABLE = "Datum;Titel;Kanaal\n9-3-2027;Markt;LinkedIn\n10-3-2027;Kermis;Facebook\n"
FAIR = "10-3-2027;Kermis;Facebook;Kom naar de kermis op het plein!"
WITH_TEXT = f"Datum;Titel;Kanaal;Tekst\n9-3-2027;Markt;LinkedIn;Kom naar de markt\n{FAIR}\n"
DAILY = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Webcare
DTSTART:20270309T093000
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def file(client_path: Path):
    made = prepared(client_path, client(), Patch())
    yield made
    made.close()


@pytest.fixture
def steps(file: ClientFile) -> list[Step | None]:
    """What takes each change back, as they come."""
    found: list[Step | None] = []
    file.subscribe(lambda change: found.append(change.step))
    return found


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "week.csv"
    path.write_text(TABLE)
    return path


def look(file: ClientFile, source: Path, *, bring_back: bool = False) -> ImportPreview:
    plan, deleted = file.read(plans.whole), file.read(plans.deleted_here)
    return importing.preview(source, plan, Said(bring_back=bring_back), deleted=deleted)


def take(file: ClientFile, source: Path, *, bring_back: bool = False) -> ImportPreview:
    preview = look(file, source, bring_back=bring_back)
    file.perform("Import", imports.take, preview)
    return preview


def delete(file: ClientFile, *titles: str) -> None:
    gone = [item.id for item in file.read(plans.whole).items if item.title in titles]
    file.perform("Delete", patches.apply, Patch(removed=tuple(("items", key) for key in gone)))


def test_a_row_stays_away_and_is_told_and_can_be_brought_back(file: ClientFile, table: Path) -> None:
    take(file, table)
    delete(file, "Kermis")
    again = look(file, table)
    assert (again.count("unchanged"), again.count("skipped"), again.records) == (1, 1, 2)
    assert [(row.code, row.text) for row in again.left_out] == [("deleted-here", "Kermis")]
    assert (again.deleted_here, again.patch.items) == (1, ())
    assert [row.item.title for row in look(file, table, bring_back=True).rows if row.result == "taken"] == ["Kermis"]


def test_after_an_import_that_was_undone_everything_comes_in(
    file: ClientFile, table: Path, steps: list[Step | None]
) -> None:
    take(file, table)
    file.replay(steps[-1], "undo")
    assert look(file, table).count("taken") == 2


def test_what_a_second_import_brought_comes_again_after_it_was_undone(
    file: ClientFile, table: Path, steps: list[Step | None]
) -> None:
    take(file, table)
    table.write_text(TABLE + "11-3-2027;Stoet;LinkedIn\n")
    take(file, table)
    file.replay(steps[-1], "undo")
    assert [row.item.title for row in look(file, table).rows if row.result == "taken"] == ["Stoet"]
    assert file.read(strange_notes) == 0


def test_a_source_of_which_everything_was_deleted_stays_away(
    file: ClientFile, table: Path, steps: list[Step | None]
) -> None:
    take(file, table)
    delete(file, "Markt", "Kermis")
    assert look(file, table).deleted_here == 2
    file.replay(file.replay(steps[-1], "undo"), "redo")
    assert look(file, table).deleted_here == 2, "deleted again"


def test_a_task_stays_away(file: ClientFile, table: Path) -> None:
    table.write_text("Datum;Tijd;Kanaal;Titel;Tekst\n10-3-2027;10:00;Teams;Contentoverleg april;wie schrijft wat\n")
    take(file, table)
    [task] = file.read(plans.whole).organise_tasks
    file.perform("Delete", patches.apply, Patch(removed=(("organise_tasks", task.id),)))
    again = look(file, table)
    assert (again.deleted_here, again.patch.organise_tasks) == (1, ())
    assert [(row.code, row.text) for row in again.left_out] == [("deleted-here", task.title)]
    assert look(file, table, bring_back=True).patch.organise_tasks


def test_days_that_a_repeat_had_no_more_come_again(file: ClientFile, steps: list[Step | None], tmp_path: Path) -> None:
    calendar = tmp_path / "daily.ics"
    for days in (4, 2, 4, 1):
        calendar.write_text(DAILY.replace("COUNT=3", f"COUNT={days}"))
        take(file, calendar)
        assert len(file.read(plans.whole).items) == days
    file.replay(file.replay(steps[-1], "undo"), "redo")
    calendar.write_text(DAILY)
    assert look(file, calendar).deleted_here == 0


def test_a_deletion_that_was_undone_is_none(file: ClientFile, table: Path, steps: list[Step | None]) -> None:
    take(file, table)
    delete(file, "Kermis")
    file.replay(steps[-1], "undo")
    assert look(file, table).count("unchanged") == 2


def test_a_day_of_a_repeat_stays_away_while_the_others_stand(file: ClientFile, tmp_path: Path) -> None:
    calendar = tmp_path / "daily.ics"
    calendar.write_text(DAILY)
    take(file, calendar)
    [_, second, _] = sorted(file.read(plans.whole).items, key=lambda item: str(item.starts_at))
    file.perform("Delete", patches.apply, Patch(removed=(("items", second.id),)))
    again = look(file, calendar)
    assert (again.deleted_here, again.patch.items) == (1, ())
    assert look(file, calendar, bring_back=True).patch.items[0].starts_at == second.starts_at


def test_what_was_brought_back_stays_away_again_after_that_was_undone(
    file: ClientFile, table: Path, steps: list[Step | None]
) -> None:
    take(file, table)
    delete(file, "Kermis")
    take(file, table, bring_back=True)
    assert look(file, table).count("unchanged") == 2
    undone = file.replay(steps[-1], "undo")
    assert look(file, table).deleted_here == 1
    file.replay(file.replay(undone, "redo"), "undo")
    assert look(file, table).deleted_here == 1, "done again and undone again"
    assert file.read(strange_notes) == 0
    file.replay(steps[1], "undo")
    assert look(file, table).count("unchanged") == 2, "its deletion was undone too"
    file.replay(steps[0], "undo")
    assert look(file, table).count("taken") == 2, "and then its import"


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    "edited",
    [
        pytest.param("10-3-2027;Kermis;Facebook, LinkedIn;Kom naar de kermis op het plein!", id="channels"),
        pytest.param("10-3-2027;Kermis;Facebook;Kom allemaal naar de kermis op het plein!", id="text"),
        pytest.param("24-3-2027;Kermis;Facebook;Kom naar de kermis op het plein!", id="moved"),
        pytest.param("10-3-2027;De kermis opent;Facebook;Kom naar de kermis op het plein!", id="renamed"),
        pytest.param("24-3-2027;De kermis opent;Facebook;Kom naar de kermis op het plein!", id="renamed and moved"),
    ],
)
def test_a_row_that_was_deleted_here_and_then_changed_in_its_source_stays_away(
    file: ClientFile, table: Path, steps: list[Step | None], edited: str
) -> None:
    table.write_text(WITH_TEXT)
    take(file, table)
    delete(file, "Kermis")
    table.write_text(WITH_TEXT.replace(FAIR, edited))
    again = look(file, table)
    title = edited.split(";")[1]
    assert [(row.code, row.text) for row in again.left_out] == [("deleted-then-changed", title)]
    assert (again.deleted_here, again.deleted_tasks, again.patch.items) == (1, 0, ())
    take(file, table, bring_back=True)
    assert {item.title for item in file.read(plans.whole).items} == {"Markt", title}
    file.replay(steps[-1], "undo")
    assert look(file, table).deleted_here == 1, "brought back, and that undone"
    file.replay(steps[1], "undo")
    assert look(file, table).deleted_here == 0, "its deletion undone"


def test_a_deleted_row_is_followed_from_change_to_change(file: ClientFile, table: Path) -> None:
    table.write_text(WITH_TEXT)
    take(file, table)
    delete(file, "Kermis")
    for title, day in (("Kermis", "17-3-2027"), ("De kermis opent", "17-3-2027"), ("De kermis opent", "31-3-2027")):
        text = "Kom naar de kermis op het plein!" if title == "Kermis" or day == "17-3-2027" else "Nu een week later."
        table.write_text(WITH_TEXT.replace(FAIR, f"{day};{title};Facebook;{text}"))
        assert take(file, table).deleted_here == 1, (title, day)
    assert look(file, table).deleted_here == 1, "by its id"
    assert file.read(strange_notes) == 0


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param("{fair}\n12-3-2027;Kermis;Facebook;Morgen is de laatste dag van de kermis", id="of that title"),
        pytest.param("10-3-2027;Stoet;Facebook;De stoet vertrekt om negen uur bij de kerk", id="at that time"),
        pytest.param("10-6-2027;Kermis;Facebook;De zomerkermis is er weer met nieuwe attracties", id="months later"),
    ],
)
def test_another_row_is_not_taken_for_one_that_was_deleted(file: ClientFile, table: Path, rows: str) -> None:
    table.write_text(WITH_TEXT)
    take(file, table)
    delete(file, "Kermis")
    table.write_text(WITH_TEXT.replace(FAIR, rows.format(fair=FAIR)))
    assert [row.item.title for row in look(file, table).rows if row.result == "taken"] == [
        rows.rsplit("\n", maxsplit=1)[-1].split(";")[1]
    ]


def test_the_next_of_a_series_comes_in_where_the_source_begins_later(file: ClientFile, table: Path) -> None:
    table.write_text("Datum;Titel\n5-3-2027;Weekendtip\n")
    take(file, table)
    delete(file, "Weekendtip")
    table.write_text("Datum;Titel\n12-3-2027;Weekendtip\n")
    assert look(file, table).count("taken") == 1


def test_ideas_of_a_list_stay_away_also_one_that_was_edited_before(file: ClientFile, tmp_path: Path) -> None:
    ideas = tmp_path / "ideas.txt"
    ideas.write_text("Bollen in het park\nDe mooiste tuin van Oost\n")
    take(file, ideas)
    ideas.write_text("Bollen in het oude park\nDe mooiste tuin van Oost\n")
    assert take(file, ideas).count("changed") == 1
    delete(file, "Bollen in het oude park", "De mooiste tuin van Oost")
    left = look(file, ideas).left_out
    assert [(row.result, row.text) for row in left] == [
        ("skipped", "Bollen in het oude park"), ("skipped", "De mooiste tuin van Oost"),
    ]  # fmt: skip
    assert left[1].code == "deleted-here"


def test_a_task_that_was_deleted_and_then_moved_stays_away(file: ClientFile, table: Path) -> None:
    row = "Datum;Tijd;Kanaal;Titel;Tekst\n{day}-3-2027;10:00;Teams;Contentoverleg april;wie schrijft wat\n"
    table.write_text(row.format(day=10) + "1-3-2027;9:00;LinkedIn;Markt;Kom\n")
    take(file, table)
    [task] = file.read(plans.whole).organise_tasks
    file.perform("Delete", patches.apply, Patch(removed=(("organise_tasks", task.id),)))
    table.write_text(row.format(day=11) + "1-3-2027;9:00;LinkedIn;Markt;Kom\n")
    again = look(file, table)
    assert (again.deleted_here, again.deleted_tasks, again.patch.organise_tasks) == (1, 1, ())
    assert [row.code for row in again.left_out] == ["deleted-then-changed"]


def test_what_is_kept_of_a_deleted_row_says_no_name(file: ClientFile, tmp_path: Path) -> None:
    table = tmp_path / "interview Bakker.csv"
    table.write_text("Datum;Titel;Tekst\n9-3-2027;Interview Bakker;Bakker vertelt over zijn werk bij de brug\n")
    take(file, table)
    delete(file, "Interview Bakker")
    kept = file.read(lambda connection: connection.execute("SELECT said FROM tombstones").fetchall())
    assert len(kept) == 1
    assert kept[0][0]
    assert "akker" not in str(kept)


def test_a_row_is_not_told_to_be_the_same_as_one_that_stays_away(file: ClientFile, table: Path) -> None:
    table.write_text("Datum;Titel\n12-3-2027;Weekendtip\n")
    take(file, table)
    delete(file, "Weekendtip")
    table.write_text("Datum;Titel\n12-3-2027;Weekendtip\n19-3-2027;Weekendtip\n26-3-2027;Weekendtip\n")
    again = look(file, table)
    codes = [[note.code for note in row.remarks] for row in again.rows]
    assert again.deleted_here == 1
    assert not any("same-as-line" in told for told in codes)
    all_of_them = look(file, table, bring_back=True)
    assert sum(note.code == "same-as-line" for row in all_of_them.rows for note in row.remarks) == 2
