"""Two windows on two computers, and a folder between them."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer

from compassdesk.domain.patch import Patch
from compassdesk.exchange.together import shared_folder
from compassdesk.services import copies_merged, plans, working_together
from compassdesk.services.copies_merged import Other
from compassdesk.services.inside import write
from compassdesk.services.opening import open_client
from compassdesk.system import together_places
from compassdesk.ui.dialogs.work_together import WorkTogetherDialog
from compassdesk.ui.files.folder_exchange import exchange_of
from running_app import App, made_file
from two_desks import joined, looked, two

__all__ = ["two"]


@pytest.mark.parametrize("passphrase", ["", "a long passphrase"])
def test_what_one_changes_comes_to_the_other_and_is_told(two, tmp_path, qtbot, passphrase) -> None:
    noor, sanne = two
    folder = tmp_path / "carried"
    folder.mkdir()
    first = joined(noor, folder, qtbot, passphrase, by="Noor")
    qtbot.waitUntil(lambda: first.focusWidget() is first.close_button)
    looked(noor, qtbot)
    assert first.told.text().startswith("Nobody else has come to this folder yet.")
    dialog = joined(sanne, folder, qtbot, passphrase, by="Sanne")
    looked(sanne, qtbot)
    item = noor.session.plan.items[0]
    noor.session.change("Title", Patch(items=(replace(item, title="Changed by Noor"),)))
    looked(noor, qtbot)
    said: list[str] = []
    sanne.session.said.connect(lambda words, _about: said.append(words))
    looked(sanne, qtbot)
    assert sanne.session.item(item.id).title == "Changed by Noor"
    assert said == ["From Noor: 1 changed"]
    assert sanne.session.undo_stack.index == 0, "nobody here did that"
    qtbot.waitUntil(lambda: dialog.changes.count() == 1)
    assert "Noor" in dialog.changes.item(0).text()
    assert "Changed by Noor" in dialog.changes.item(0).text()
    assert {dialog.members.item(at).text().split(" · ")[0] for at in range(2)} == {"Noor", "Sanne (here)"}


def test_steps_of_undo_end_where_somebody_else_changed_the_same(two, tmp_path, qtbot) -> None:
    noor, sanne = two
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(noor, folder, qtbot)
    looked(noor, qtbot)
    joined(sanne, folder, qtbot)
    looked(sanne, qtbot)
    one, other = noor.session.plan.items[:2]
    sanne.session.change("One", Patch(items=(replace(one, private_note="Sanne's"),)))
    sanne.session.change("Other", Patch(items=(replace(other, private_note="Sanne's"),)))
    noor.session.change("One", Patch(items=(replace(one, title="Noor's"),)))
    looked(noor, qtbot)
    looked(sanne, qtbot)
    assert sanne.session.undo_stack.labels() == ("Other",)
    sanne.undoing.undo()
    assert sanne.session.item(other.id).private_note == other.private_note
    both = sanne.session.item(one.id)
    assert (both.title, both.private_note) == ("Noor's", "Sanne's")


def test_it_goes_on_when_the_client_is_opened_again_and_ends_when_one_leaves(two, tmp_path, qtbot) -> None:
    noor, sanne = two
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(noor, folder, qtbot, by="Noor")
    looked(noor, qtbot)
    path = noor.session.file.path
    replica = noor.session.file.read(working_together.replica, path)
    assert together_places.place_of(replica).by == "Noor"
    noor.put(None)
    assert exchange_of(noor.session).standing is None
    noor.put(open_client(path))
    assert exchange_of(noor.session).standing.place.by == "Noor"
    dialog = WorkTogetherDialog(None, noor.session)
    qtbot.addWidget(dialog)
    dialog.leave_button.click()
    assert exchange_of(noor.session).standing is None
    assert together_places.place_of(replica) is None
    del sanne


def test_a_folder_of_another_client_is_refused_in_words(two, tmp_path, qtbot) -> None:
    from compassdesk.exchange.together import shared_folder

    noor, _ = two
    shared_folder.make(tmp_path / "theirs", "another", "Another client")
    dialog = WorkTogetherDialog(None, noor.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(tmp_path / "theirs")
    qtbot.waitUntil(lambda: "Another client" in dialog.told.text())
    dialog.main_button.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "others work on “Another client”" in dialog.trouble.text()
    assert exchange_of(noor.session).standing is None


def test_a_folder_that_went_away_is_told_once_and_comes_back(two, tmp_path, qtbot) -> None:
    noor, _ = two
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(noor, folder, qtbot)
    exchange = looked(noor, qtbot)
    said: list[str] = []
    noor.session.said.connect(lambda words, _about: said.append(words))
    folder.rename(tmp_path / "away")
    for _ in range(2):
        exchange.look()
        qtbot.waitUntil(lambda: not exchange.is_looking)
    assert len(said) == 1
    assert exchange.standing.trouble is not None
    (tmp_path / "away").rename(folder)
    looked(noor, qtbot)
    assert noor.session.file.read(plans.whole)


def test_a_window_built_anew_goes_on_with_it_and_who_works_alone_loads_nothing(app: App, tmp_path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.work_together()
    assert not running.desk.session.findChildren(QObject, together_places.EXCHANGE)
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(running.desk, folder, qtbot, by="Noor")
    looked(running.desk, qtbot)
    running.rebuild_window()
    running.desk.put(None)
    assert exchange_of(running.desk.session).standing is None
    assert app.leave()
    again = app.start(path)
    again.work_together()
    assert exchange_of(again.desk.session).standing.place.by == "Noor"


def test_a_file_that_is_put_back_while_it_is_closed_gets_what_it_told_since(two, tmp_path, qtbot) -> None:
    noor, sanne = two
    folder, kept = tmp_path / "carried", tmp_path / "kept"
    folder.mkdir()
    joined(noor, folder, qtbot)
    looked(noor, qtbot)
    joined(sanne, folder, qtbot)
    looked(sanne, qtbot)
    file = noor.session.file
    file.snapshot(kept)
    item = noor.session.plan.items[0]
    noor.session.change("Title", Patch(items=(replace(item, title="Told since"),)))
    looked(noor, qtbot)
    looked(sanne, qtbot)
    noor.put(None)
    file.close()
    file.path.write_bytes(kept.read_bytes())
    noor.put(open_client(file.path))
    assert noor.session.item(item.id).title == item.title
    looked(noor, qtbot)
    assert noor.session.item(item.id).title == "Told since"
    assert exchange_of(noor.session).standing is not None
    noor.put(None)
    noor.put(open_client(file.path))
    assert exchange_of(noor.session).standing is not None, "as who it is now it works on in the folder"


def test_a_copy_made_by_hand_works_alone_from_the_beginning(two, tmp_path, qtbot) -> None:
    noor, _ = two
    folder, copy = tmp_path / "carried", tmp_path / "by hand.compass"
    folder.mkdir()
    joined(noor, folder, qtbot)
    looked(noor, qtbot)
    noor.session.file.snapshot(copy)
    noor.put(None)
    noor.put(open_client(copy))
    assert exchange_of(noor.session).standing is None


def test_a_merge_that_was_told_is_taken_back_for_everybody(two, tmp_path, qtbot) -> None:
    noor, sanne = two
    folder, path = tmp_path / "carried", tmp_path / "tarik.compass"
    folder.mkdir()
    one, other = noor.session.plan.items[:2]
    noor.session.file.snapshot(path)
    tarik = open_client(path)
    both = (replace(one, title="Tarik's"), replace(other, title="Tarik's"))
    tarik.perform("Edit", write, Patch(items=both))
    there = Other(tarik.read(copies_merged.copy_in))
    tarik.close()
    joined(noor, folder, qtbot)
    looked(noor, qtbot)
    joined(sanne, folder, qtbot)
    looked(sanne, qtbot)
    noor.session.change("Title", Patch(items=(replace(one, title="Noor's"),)))
    noor.session.perform("Merge", copies_merged.merge, there, {("items", one.id, "title"): b'"Chosen"'})
    for desk in (noor, sanne, noor):
        looked(desk, qtbot)
    assert [sanne.session.item(key).title for key in (one.id, other.id)] == ["Chosen", "Tarik's"]
    assert noor.session.undo_stack.labels()[-1] == "Merge"
    noor.undoing.undo()
    for desk in (noor, sanne, noor):
        looked(desk, qtbot)
    for desk in (noor, sanne):
        assert [desk.session.item(key).title for key in (one.id, other.id)] == ["Noor's", other.title]


def test_who_begins_is_told_how_others_come_and_a_wrong_passphrase_can_be_typed_anew(two, tmp_path, qtbot) -> None:
    noor, sanne = two
    folder = tmp_path / "carried"
    folder.mkdir()
    first = joined(noor, folder, qtbot, "a long passphrase", by="Noor")
    looked(noor, qtbot)
    assert "needs a copy of this client" in first.explained.text()
    assert first.explained.isVisible()
    dialog = WorkTogetherDialog(None, sanne.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(folder)
    qtbot.waitUntil(lambda: "You join them" in dialog.told.text())
    assert dialog.explained.text() == "Whoever began here chose a passphrase. Ask them for it."
    (line,) = dialog.passphrase.lines
    line.setText("another")
    dialog.main_button.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.focusWidget() is line)
    assert line.selectedText() == "another"
    line.setText("a long passphrase")
    dialog.main_button.click()
    qtbot.waitUntil(lambda: exchange_of(sanne.session).standing is not None, timeout=20_000)
    looked(sanne, qtbot)
    looked(noor, qtbot)
    assert not first.explained.isVisible()
    first.main_button.setFocus()
    first.main_button.click()
    assert exchange_of(noor.session).is_looking
    assert first.focusWidget() is first.main_button, "and not Leave"


def test_a_folder_that_asks_for_its_passphrase_says_where_it_goes_in(two, tmp_path, qtbot) -> None:
    noor, _ = two
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(noor, folder, qtbot, "a long passphrase", by="Noor")
    exchange = looked(noor, qtbot)
    said: list[str] = []
    noor.session.said.connect(lambda words, _about: said.append(words))
    exchange.unlock("")
    qtbot.waitUntil(lambda: exchange.standing is not None and exchange.standing.is_locked, timeout=20_000)
    assert said[0].endswith("It goes in by “Work together…” in the File menu, under “With others”.")


def test_the_foot_of_the_window_says_that_others_work_on_it_and_leads_to_the_dialog(app: App, tmp_path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    session, line = running.desk.session, running.window.status_line
    folder, other = tmp_path / "carried", tmp_path / "other.compass"
    folder.mkdir()
    assert not line.together.isVisible()
    joined(running.desk, folder, qtbot, "a long passphrase", by="Noor").reject()
    exchange = looked(running.desk, qtbot)
    assert line.together.isVisible()
    assert (line.together.text(), line.together.accessibleName()) == ("In a shared folder", "In a shared folder")
    session.file.snapshot(other)
    hers = open_client(other)
    hers.perform("Edit", write, Patch(items=(replace(hers.read(plans.whole).items[0], title="Hers"),)))
    hers.read(working_together.send, shared_folder.read(folder), "Sanne & co", datetime(2027, 3, 8, tzinfo=UTC))
    hers.close()
    looked(running.desk, qtbot)
    assert line.together.text() == "Together with Sanne && co"
    assert line.together.accessibleName() == "Together with Sanne & co"
    assert line.together.accessibleDescription().startswith("Together with 1 other computer.")
    exchange.unlock("")
    qtbot.waitUntil(lambda: line.together.text() == "⚠ The shared folder asks for its passphrase", timeout=20_000)
    asked: list[str] = []

    def answer() -> None:
        dialog = running.window.findChild(WorkTogetherDialog)
        asked.append(dialog.main_button.text())
        dialog.reject()

    QTimer.singleShot(0, running.window, answer)
    line.together.setFocus()
    qtbot.keyClick(line.together, Qt.Key.Key_Return)
    assert asked == ["Unlock"]
    running.rebuild_window()
    assert running.window.status_line.together.text() == "⚠ The shared folder asks for its passphrase"
    exchange.leave()
    assert not running.window.status_line.together.isVisible()


def test_a_long_path_leaves_its_middle_out_and_is_read_whole(two, tmp_path, qtbot) -> None:
    noor, _ = two
    folder = tmp_path.joinpath(*["a folder with a long name"] * 6, "Waterhoven")
    folder.mkdir(parents=True)
    dialog = joined(noor, folder, qtbot)
    looked(noor, qtbot)
    assert dialog.width() == dialog.minimumWidth(), "the dialog is no wider for it"
    assert "…" in dialog.place.text()
    assert dialog.place.text().endswith("Waterhoven")
    assert dialog.place.accessibleName() == str(folder)
    dialog.resize(4000, dialog.height())
    qtbot.waitUntil(lambda: dialog.place.text() == str(folder))
