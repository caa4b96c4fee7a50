"""Rows that plan work of the team become organise tasks: told, never twice, and nothing of them lost."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.exchange.import_json import import_object
from compassdesk.exchange.tables.rows_to_tasks import origin_as_task, task_title
from compassdesk.services import petal_guesses
from compassdesk.texts.import_report import summary
from compassdesk.texts.import_sentences import sentence_of
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


def test_a_row_that_stands_again_where_a_moved_task_was_is_another_task():
    moved = SHEET.replace("2027-03-01;10:00;Teams", "2027-03-08;10:00;Teams")
    plan = applied(empty(), read(SHEET).patch)
    plan = applied(plan, read(moved, plan).patch)
    both = moved + SHEET.splitlines()[1] + "\n"
    plan = applied(plan, read(both, plan).patch)
    days = [task.due.day for task in plan.organise_tasks if task.title.startswith("Contentoverleg")]
    assert sorted(days) == [1, 8]
    assert read(both, plan).count("unchanged") == 4


def test_what_a_file_says_came_of_fields_that_no_item_has_is_left_aside():
    (item,) = (row.item for row in read(SHEET).rows if row.items)
    noted = item.extra["imported"]
    strange = replace(item, extra={"imported": {**noted, "came": {**noted["came"], "extra": "0", "nowhere": "0"}}})
    task = OrganiseTask(id="a", title=task_title(item.title, item.body), due=item.starts_at.date())
    assert origin_as_task(strange, task) == origin_as_task(item, task)


def test_what_the_user_changed_in_a_task_stays_and_is_told():
    plan = applied(empty(), read(SHEET).patch)
    meeting, shoot = plan.organise_tasks
    mine = replace(meeting, due=date(2027, 3, 8), owner="Marc")
    plan = replace(plan, organise_tasks=(mine, shoot))
    remark = read(SHEET.replace("wie schrijft wat;Noor;", "wie schrijft wat;Noor;gereed"), plan)
    (task,) = remark.written_tasks
    assert (task.id, task.due, task.owner, task.done) == (meeting.id, date(2027, 3, 8), "Marc", True)
    assert remark.kept_by_user == 0, "the sheet says of them what it said before"

    moved = read(SHEET.replace("2027-03-01", "2027-03-02").replace("schrijft wat", "schrijft dat"), plan)
    (task,) = moved.written_tasks
    assert (task.id, task.due, task.title) == (meeting.id, date(2027, 3, 8), "Contentoverleg april: wie schrijft dat")
    assert moved.kept_by_user == 1
    assert moved.rows[0].remarks[0].values == {"fields": ["starts_at"]}


def test_a_task_read_in_another_order_of_dates_moves():
    sheet = SHEET.replace("2027-03-01", "01-03-2027").replace("2027-03-02", "02-03-2027").replace("2027-03-03", "")
    plan = applied(empty(), read(sheet, dates="day-first").patch)
    other = read(sheet, plan, dates="month-first")
    assert other.written_tasks[0].due == date(2027, 1, 3)
    assert read(sheet, applied(plan, other.patch), dates="month-first").count("unchanged") == 3


def made_task(plan, title):
    """The plan after an item was made a task where petals are confirmed."""
    (item,) = (item for item in plan.items if item.title == title)
    patch = petal_guesses.as_task(item, "Noor")
    return applied(plan, replace(patch, organise_tasks=(replace(patch.organise_tasks[0], id="made"),)))


@pytest.mark.parametrize("edited", [("2027-03-02", "2027-03-04"), ("rijdt de bus om", "rijdt er geen bus")])
def test_an_item_that_was_made_a_task_here_is_found_by_its_edited_row(edited):
    plan = made_task(applied(empty(), read(SHEET).patch), "De brug is dicht")
    assert read(SHEET, plan).count("unchanged") == 3
    after = read(SHEET.replace(*edited), plan)
    (task,) = after.written_tasks
    assert (task.id, after.written_items, after.kept_by_user) == ("made", (), 0)
    assert edited[1] in f"{task.due} {task.title}"
    assert read(SHEET.replace(*edited), applied(plan, after.patch)).count("unchanged") == 3


def test_what_was_changed_here_before_it_was_made_a_task_stays_too():
    plan = applied(empty(), read(SHEET).patch)
    (item,) = plan.items
    plan = made_task(replace(plan, items=(replace(item, starts_at=datetime(2027, 3, 20, 9)),)), item.title)
    assert read(SHEET, plan).count("unchanged") == 3
    (task,) = read(SHEET.replace("2027-03-02", "2027-03-04"), plan).written_tasks
    assert (task.id, task.due) == ("made", date(2027, 3, 20))


def test_one_of_a_series_that_was_made_a_task_takes_no_other_with_it():
    series = "Datum;Kanaal;Titel;Tekst\n2027-03-01;Facebook;Vraag;a\n2027-03-08;Facebook;Vraag;b\n"
    plan = applied(empty(), read(series).patch)
    patch = petal_guesses.as_task(plan.items[1], "")
    plan = applied(plan, replace(patch, organise_tasks=(replace(patch.organise_tasks[0], id="made"),)))
    after = read(series.replace(";a", ";aa").replace(";b", ";bb"), plan)
    assert [item.id for item in after.written_items] == [plan.items[0].id]
    assert [task.id for task in after.written_tasks] == ["made"]


def test_a_row_that_was_an_item_before_stays_one():
    first = read(SHEET)
    row = first.rows[0].tasks[0].extra["imported"]["row"]
    was = Item("i1", "post", "send", "Contentoverleg april", extra={"imported": {"source": "sheet.csv", "row": row}})
    plan = applied(empty(), first.patch.__class__(items=(was,)))
    assert read(SHEET, plan).rows[0].item.id == "i1"


def test_a_column_that_says_post_is_believed():
    (row,) = read("Datum;Titel;Tekst;post of blok\n2027-03-01;Contentoverleg;wie schrijft wat;post\n").rows
    assert row.items
