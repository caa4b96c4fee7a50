"""Rows that plan work of the team become organise tasks: told, never twice, and nothing of them lost."""

from datetime import date

from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Item
from compassdesk.exchange.import_json import import_object
from compassdesk.texts.import_report import sentence_of, summary
from sheets import codes, empty, read

SHEET = """Datum;Tijd;Kanaal;Titel;Tekst;Wie;Status
2027-03-01;10:00;Teams;Contentoverleg april;wie schrijft wat;Noor;
2027-03-02;9:00;Facebook;De brug is dicht;Van maandag tot vrijdag is de brug dicht en rijdt de bus om;Noor;
2027-03-03;;intern;Fotoshoot in de hal;toestemmingen regelen;Samir;gereed
"""


def test_a_meeting_becomes_a_task_and_no_item():
    preview = read(SHEET)
    meeting, post, shoot = preview.rows
    assert [row.item.title for row in preview.rows if row.items] == ["De brug is dicht"]
    assert post.tasks == ()
    (task,) = meeting.tasks
    assert (task.title, task.due, task.owner) == ("Contentoverleg april: wie schrijft wat", date(2027, 3, 1), "Noor")
    assert task.done is False
    assert shoot.tasks[0].done is True
    assert "became-task" in codes(meeting)
    assert "10:00" in task.extra["imported"]["text"], "what a task has no field for is kept with it"
    assert preview.patch.organise_tasks == preview.written_tasks == (task, shoot.tasks[0])


def test_it_is_counted_and_told():
    preview = read(SHEET)
    assert (preview.records, preview.count("taken"), len(preview.written_items)) == (3, 3, 1)
    told = import_object(preview, sentence_of)
    assert (told["tasks"], told["items"]) == (2, 1)
    assert "Contentoverleg" in summary(preview, dry_run=True)
    assert "2" in next(line for line in summary(preview, dry_run=True).splitlines() if "organise task" in line)


def test_a_second_import_changes_nothing_and_an_edited_row_is_the_same_task():
    first = read(SHEET)
    plan = applied(empty(), first.patch)
    assert read(SHEET, plan).count("unchanged") == 3
    again = read(
        SHEET.replace("2027-03-03;;intern;Fotoshoot in de hal", "2027-03-05;;intern;Fotoshoot in de hal"), plan
    )
    assert (again.count("changed"), again.count("unchanged")) == (1, 2)
    (moved,) = again.written_tasks
    assert (moved.id, moved.due) == (first.rows[2].tasks[0].id, date(2027, 3, 5))


def test_a_row_that_was_an_item_before_stays_one():
    first = read(SHEET)
    row = first.rows[0].tasks[0].extra["imported"]["row"]
    was = Item("i1", "post", "send", "Contentoverleg april", extra={"imported": {"source": "sheet.csv", "row": row}})
    plan = applied(empty(), first.patch.__class__(items=(was,)))
    assert read(SHEET, plan).rows[0].item.id == "i1"


def test_a_column_that_says_post_is_believed():
    (row,) = read("Datum;Titel;Tekst;post of blok\n2027-03-01;Contentoverleg;wie schrijft wat;post\n").rows
    assert row.items
