"""Guessed petals are confirmed together where they are sure or alike, the unsure ones first, with the words marked."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from builders import plan
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.exchange.ideas.mail_read import read_mail
from compassdesk.services import petal_guesses, plans
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.petals import PetalDialog
from waterhoven import labels_with_markup, nameless


def made(key: str, petal: str, title: str, body: str = "", **values) -> Item:
    start = datetime(2027, 3, 9, 9, int(key[1:]))
    return Item(key, "post", petal, title, body=body, starts_at=start, petal_confirmed=False, **values)


ITEMS = (
    made("g1", "activate", "Zomerfeest", "Tag je buurvrouw en vertel ons wat jullie meenemen.", labels=("oproep",)),
    made("g2", "activate", "Winterfeest", "Tag je buurvrouw en vertel ons wat jullie meenemen.", labels=("oproep",)),
    made("g3", "activate", "Nieuwe zaal", "De verf is droog. Welke kleur vind jij de mooiste?"),
    made("g4", "activate", "Nieuwe gang", "De vloer ligt erin. Welke tegel vind jij de mooiste?"),
    made("g5", "send", "Brug dicht", "Van maandag tot vrijdag is de brug dicht."),
)


@pytest.fixture
def dialog(desk: Desk, qtbot) -> PetalDialog:
    desk.session.change("Import", Patch(items=ITEMS))
    desk.session.undo_stack.clear()
    dialog = PetalDialog(None, desk.session, petal_guesses.guessed_again(ITEMS))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def confirmed(desk: Desk) -> dict[str, str]:
    rows = desk.session.file.read(plans.whole).items
    return {row.id: row.petal for row in rows if row.id.startswith("g") and row.petal_confirmed}


def marked(dialog: PetalDialog) -> str:
    """The marked words, as a reader sees them."""
    cursor = QTextCursor(dialog.text.document())
    letters = []
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        letters.append(cursor.selectedText() if cursor.charFormat().fontUnderline() else "|")
        cursor.clearSelection()
    return " ".join(part for part in "".join(letters).split("|") if part)


def test_the_unsure_ones_come_first_with_the_words_that_led_to_them(dialog: PetalDialog) -> None:
    assert dialog.text.toPlainText().startswith("Nieuwe zaal")
    assert marked(dialog) == "Welke kleur vind jij de mooiste"
    assert "Welke kleur vind jij de mooiste" in dialog.why.text()
    assert "2 unsure" in dialog.surety.text()
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []


def test_all_alike_in_one_press_and_one_step(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    assert "2" in dialog.alike.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert confirmed(desk) == {"g3": "send", "g4": "send"}
    assert len(desk.session.undo_stack) == 1
    assert dialog.count.text() == "3 of 5"
    desk.undoing.undo()
    assert confirmed(desk) == {}


def test_the_button_keeps_the_guess_of_all_alike(dialog: PetalDialog, desk: Desk) -> None:
    dialog.alike.click()
    assert confirmed(desk) == {"g3": "activate", "g4": "activate"}


def test_the_sure_ones_are_confirmed_together(dialog: PetalDialog, desk: Desk) -> None:
    assert dialog.sure.isVisible()
    dialog.sure.click()
    assert confirmed(desk) == {"g1": "activate", "g2": "activate"}
    assert len(desk.session.undo_stack) == 1
    assert not dialog.sure.isVisible()
    assert dialog.text.toPlainText().startswith("Nieuwe zaal"), "the one that was shown stays"


def test_when_only_sure_ones_are_left_enter_confirms_them(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_Z):
        qtbot.keyClick(dialog, key)
    assert dialog.focusWidget() is dialog.sure
    dialog.sure.click()
    assert set(confirmed(desk)) == {"g1", "g2", "g3", "g4", "g5"}
    assert not dialog.isVisible()


def test_an_enter_too_many_does_nothing_and_closes_nothing(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    """It would reach the calendar behind the dialog and make a post there."""
    for _ in ITEMS:
        qtbot.keyClick(dialog, Qt.Key.Key_Z)
    assert set(confirmed(desk)) == {"g1", "g2", "g3", "g4", "g5"}
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Z):
        qtbot.keyClick(dialog.focusWidget(), key)
    assert dialog.isVisible()
    assert len(desk.session.undo_stack) == len(ITEMS)
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    assert dialog.petals["send"].isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Z)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert set(confirmed(desk)) == {"g1", "g2", "g3", "g4", "g5"}


def test_a_label_in_common_makes_items_alike() -> None:
    found = {one.item.id: one for one in petal_guesses.guessed_again(ITEMS)}
    assert found["g1"].alike == found["g2"].alike == "activate:oproep"
    assert found["g1"].surety == "sure"


def test_an_item_that_says_something_else_by_now_is_unsure() -> None:
    (found,) = petal_guesses.guessed_again([made("g1", "listen", "Brug dicht", "Van maandag tot vrijdag.")])
    assert (found.surety, found.because) == ("unsure", ())


def test_columns_kept_in_the_note_are_read_again() -> None:
    (found,) = petal_guesses.guessed_again(
        [made("g1", "activate", "Zaal open", "De zaal is er en het is er warm.", private_note="CTA: aanmelden")]
    )
    assert found.because == ("aanmelden",)


def test_what_somebody_wrote_to_us_does_not_guess_what_we_shall_say() -> None:
    words = b"Subject: Welke kleur vind jij de mooiste?\nFrom: Ans <ans@example.org>\n\nActie: meld je nu aan en kom!\n"
    (row,) = read_mail(words, "ans.eml", plan(), petal_guesses.words()).rows
    told = next(remark.values for remark in row.remarks if remark.code == "petal-guessed")
    for item in (row.item, replace(row.item, status="draft")):
        (found,) = petal_guesses.guessed_again([item])
        assert (found.surety, list(found.because)) == (told["surety"], list(told["because"]))


def test_many_that_are_sure_are_read_at_once(desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    start = datetime(2031, 3, 9, 9)  # not in what the desk has loaded
    many = [replace(ITEMS[0], id=f"g{number}", starts_at=start) for number in range(30)]
    desk.session.change("Import", Patch(items=tuple(many)))
    dialog = PetalDialog(None, desk.session, petal_guesses.guessed_again(many))
    qtbot.addWidget(dialog)
    reads = []
    read = plans.items_by_id
    monkeypatch.setattr(plans, "items_by_id", lambda *said: reads.append(said) or read(*said))
    dialog.confirm_sure()
    assert len(confirmed(desk)) == 30
    assert len(reads) < 10


def test_what_is_work_of_the_team_becomes_a_task_in_one_step(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_O)
    plan = desk.session.file.read(plans.whole)
    assert "g3" not in {item.id for item in plan.items}
    (task,) = (task for task in plan.organise_tasks if task.title.startswith("Nieuwe zaal"))
    assert "De verf is droog" in task.title
    assert dialog.text.toPlainText().startswith("Nieuwe gang")
    assert dialog.count.text() == "2 of 5"
    desk.undoing.undo()
    assert "g3" in {item.id for item in desk.session.file.read(plans.whole).items}


def test_going_back_to_a_task_makes_it_an_item_again(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    qtbot.keyClick(dialog, Qt.Key.Key_O)
    assert dialog.count.text() == "3 of 5"
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    assert (dialog.text.toPlainText().split("\n")[0], dialog.count.text()) == ("Nieuwe gang", "2 of 5")
    assert "task" in dialog.why.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "g4" not in {item.id for item in desk.session.file.read(plans.whole).items}, "kept as what it is by now"
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    qtbot.keyClick(dialog, Qt.Key.Key_R)
    assert confirmed(desk) == {"g3": "activate", "g4": "respond"}
    assert not [task for task in desk.session.file.read(plans.whole).organise_tasks if "Nieuwe gang" in task.title]
    desk.undoing.undo()
    assert [task for task in desk.session.file.read(plans.whole).organise_tasks if "Nieuwe gang" in task.title]


def test_going_back_to_a_key_lets_another_one_be_pressed(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_L)
    assert not dialog.alike.isVisible(), "the other one that ends with a question stands alone by now"
    dialog.sure.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    assert (dialog.text.toPlainText().split("\n")[0], dialog.count.text()) == ("Nieuwe zaal", "1 of 5")
    qtbot.keyClick(dialog, Qt.Key.Key_S)
    assert confirmed(desk) == {"g1": "activate", "g2": "activate", "g3": "send"}
    assert dialog.count.text() == "4 of 5"


def test_what_is_kept_together_leaves_tasks_alone(dialog: PetalDialog, desk: Desk, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_O)
    dialog.back.click()
    dialog.keep_all()
    assert set(confirmed(desk)) == {"g1", "g2", "g4", "g5"}
