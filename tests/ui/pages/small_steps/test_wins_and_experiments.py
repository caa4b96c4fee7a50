"""Small wins and experiments: written on their shelves, made by one action, each change one undo step."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from compassdesk.domain.experiments import Experiment, experiments
from compassdesk.domain.experiments import record_of as tried
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import ItemResult, OrganiseTask, Record
from compassdesk.domain.small_wins import SmallWin, small_wins
from compassdesk.domain.small_wins import record_of as win_record
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.small_win_made import win_of_selected
from compassdesk.ui.dialogs.search import SearchPopup
from compassdesk.ui.pages.people_page import PeoplePage
from seen import labels
from waterhoven import HOSTILE, nameless


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    desk.sight.row_wanted.connect(made.reveal)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "kind", "shelf", "key"),
    [
        ("hour", "Small win", "small_wins", "w"),
        ("tel", "Small win", "small_wins", "w"),
        ("polls reach", "Experiment", "experiments", "x"),
        ("briefing", "Task", "tasks", "t"),
    ],
)
def test_the_search_finds_a_small_step_and_goes_to_its_row_by_keyboard(
    page: PeoplePage, desk: Desk, qtbot, typed: str, kind: str, shelf: str, key: str
) -> None:
    wins = [
        SmallWin("w", "Answered within the hour", date(2027, 3, 2), told_to="the Tellers’ board"),
        SmallWin("v", "Other"),
    ]
    tries = [Experiment("x", "Polls are answered", result="They reach more"), Experiment("y", "Nothing")]
    desk.session.change(
        "Add",
        Patch(
            small_wins=tuple(win_record(one) for one in wins),
            experiments=tuple(tried(one) for one in tries),
            organise_tasks=(OrganiseTask("t", "Briefing for all"), OrganiseTask("s", "Step", extra={"horizon": "now"})),
        ),
    )
    popup = SearchPopup(page, desk.session, desk.sight)
    qtbot.keyClicks(popup.field, typed)
    popup.look()
    [line] = [one for one in popup.lines.rows if one.id == key]
    assert line.right.startswith(kind)
    assert line.title_marks or line.marks
    while popup.list.currentIndex().row() < popup.lines.rows.index(line):
        qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    opened = getattr(page, shelf)
    assert page.tabs.currentWidget() is opened
    assert opened.row().id == key
    assert opened.list.hasFocus()


def test_the_search_leads_to_the_cell_of_a_step(page: PeoplePage, desk: Desk, qtbot) -> None:
    step = OrganiseTask("s", "Try a question hour", extra={"horizon": "next", "line": "publish"})
    desk.session.change("Add", Patch(organise_tasks=(step,)))
    popup = SearchPopup(page, desk.session, desk.sight)
    popup.field.setText("question hour")
    popup.look()
    [line] = popup.lines.rows
    assert line.spoken() == "Try a question hour, Roadmap"
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert page.tabs.currentWidget() is page.roadmap
    assert page.roadmap.cells["publish", "next"].chosen() == "s"


def leave(shelf, name: str, words: str, qtbot) -> None:
    field = shelf.form.field(name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    field.editingFinished.emit()


def wins(desk: Desk) -> tuple[SmallWin, ...]:
    return small_wins(desk.session.plan)


def test_a_small_win_is_added_written_and_removed_each_with_its_undo(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.small_wins
    page.tabs.setCurrentWidget(shelf)
    assert nameless(shelf) == []
    assert any("convince" in words for words in labels(shelf))
    shelf.add_button.click()
    leave(shelf, "what", HOSTILE, qtbot)
    leave(shelf, "told_to", "the board", qtbot)
    (one,) = wins(desk)
    assert (one.what, one.told_to, one.day) == (HOSTILE, "the board", desk.session.now().date())
    assert shelf.list.faces.rows[0].detail.endswith("told to the board")
    shelf.remove()
    assert wins(desk) == ()
    desk.undoing.undo()
    assert wins(desk) == (one,)


def test_what_a_small_win_says_besides_stays(page: PeoplePage, desk: Desk, qtbot) -> None:
    desk.session.change("Win", Patch(small_wins=(Record("w", {"what": "Calm", "mood": "good"}),)))
    shelf = page.small_wins
    page.tabs.setCurrentWidget(shelf)
    leave(shelf, "told_to", "Ben", qtbot)
    assert desk.session.plan.small_wins[0].content == {"what": "Calm", "mood": "good", "told_to": "Ben"}


def test_one_action_makes_a_small_win_of_what_a_block_heard_or_a_post_got(page: PeoplePage, desk: Desk) -> None:
    item = desk.session.plan.items[0]
    result = ItemResult(comments=12, shares=1)
    block = replace(item, id="b", kind="slot", petal="respond", minutes=30, kept_note="They thanked us")
    desk.session.change("Post", Patch(items=(replace(item, id="p", title="Open day", result=result), block)))
    for key, what, proof in (("p", "Open day", "12 comment(s), 1 share(s)"), ("b", "They thanked us", "")):
        desk.sight.select((key,))
        win_of_selected(desk.session, desk.sight)
        made = next(one for one in wins(desk) if one.item == key)
        assert (made.what, made.proof) == (what, proof)
        assert page.tabs.currentWidget() is page.small_wins
        assert page.small_wins.row() == made, "its editor is open, to say who was told"
        desk.undoing.undo()
        assert wins(desk) == ()


def test_an_item_is_linked_by_finding_it_and_unlinked(page: PeoplePage, desk: Desk, qtbot) -> None:
    item = desk.session.plan.items[0]
    desk.session.change("Title", Patch(items=(replace(item, title="Zebra crossing"),)))
    desk.session.change("Win", Patch(small_wins=(Record("w", {"what": "Calm", "item": "gone"}),)))
    page.reveal("small_win", "w")
    linked = page.small_wins.below.items
    linked.link_button.click()
    popup = page.findChild(SearchPopup)
    popup.field.setText("Zebra")
    popup.look()
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert wins(desk)[0].item == item.id
    assert not linked.link_button.isVisible(), "a win comes of one item"
    away = next(one for one in linked.findChildren(QAbstractButton) if one.accessibleName().startswith("Unlink"))
    away.click()
    assert wins(desk)[0].item is None
    desk.undoing.undo()
    assert wins(desk)[0].item == item.id


def test_an_experiment_says_how_long_it_is_open_and_28_days_is_the_line(page: PeoplePage, desk: Desk) -> None:
    today = desk.session.now().date()

    def begun(key: str, days: int) -> Record:
        return tried(Experiment(key, key.upper(), begun_on=today - timedelta(days)))

    desk.session.change("Try", Patch(experiments=(begun("short", 1), begun("edge", 28), begun("long", 29))))
    shelf = page.experiments
    page.tabs.setCurrentWidget(shelf)
    told = {face.id: (face.detail, face.warned) for face in shelf.list.faces.rows}
    assert told == {
        "long": ("29 day(s) open: longer than 28", True),
        "edge": ("28 day(s) open", False),
        "short": ("1 day(s) open", False),
    }
    assert shelf.caption.text() == "1 experiment(s) open for more than 28 days"


def test_an_experiment_is_closed_today_and_becomes_a_small_win(page: PeoplePage, desk: Desk, qtbot) -> None:
    item = desk.session.plan.items[0]
    one = Experiment("e", "Questions get answers", (item.id,), date(2027, 2, 1))
    desk.session.change("Try", Patch(experiments=(tried(one),)))
    page.reveal("experiment", "e")
    shelf = page.experiments
    field = shelf.form.field("result")
    field.setFocus()
    qtbot.keyClicks(field, "Twice as many")
    shelf.below.close_button.click()
    closed = experiments(desk.session.plan)[0]
    assert (closed.result, closed.closed_on) == ("Twice as many", desk.session.now().date())
    shelf.below.win_button.click()
    (made,) = wins(desk)
    assert (made.what, made.proof, made.item) == ("Twice as many", "Questions get answers", item.id)
    assert made.day == closed.closed_on


def test_what_is_being_typed_goes_along_with_what_is_made_of_it(page: PeoplePage, desk: Desk, qtbot) -> None:
    item = desk.session.plan.items[0]
    tries, win = tried(Experiment("e", "H", (item.id,))), Record("w", {"what": "Calm", "item": item.id})
    desk.session.change("Both", Patch(experiments=(tries,), small_wins=(win,)))
    page.reveal("experiment", "e")
    result = page.experiments.form.field("result")
    result.setFocus()
    qtbot.keyClicks(result, "Twice as many")
    page.experiments.below.win_button.click()
    assert next(one for one in wins(desk) if one.id != "w").what == "Twice as many"
    page.reveal("small_win", "w")
    proof = page.small_wins.form.field("proof")
    proof.setFocus()
    qtbot.keyClicks(proof, "A letter")
    linked = page.small_wins.below.items
    next(one for one in linked.findChildren(QAbstractButton) if one.accessibleName().startswith("Unlink")).click()
    page.small_wins.list.setFocus()
    (kept,) = (one for one in wins(desk) if one.id == "w")
    assert (kept.proof, kept.item) == ("A letter", None)


def test_an_experiment_cannot_be_closed_before_it_began(page: PeoplePage, desk: Desk, qtbot) -> None:
    desk.session.change("Try", Patch(experiments=(tried(Experiment("e", "H", begun_on=date(2027, 3, 1))),)))
    page.reveal("experiment", "e")
    leave(page.experiments, "closed_on", "1-2-2027", qtbot)
    assert "before it began" in page.experiments.form.rows["closed_on"].error.text()
    assert experiments(desk.session.plan)[0].closed_on is None


def test_an_item_that_is_shown_is_opened_in_the_calendar(page: PeoplePage, desk: Desk, qtbot) -> None:
    item = desk.session.plan.items[0]
    desk.session.change("Try", Patch(experiments=(tried(Experiment("e", "H", (item.id, "gone"))),)))
    page.reveal("experiment", "e")
    linked = page.experiments.below.items
    title = next(one for one in linked.findChildren(QAbstractButton) if one.text() == item.title)
    qtbot.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert desk.sight.edited == item.id
