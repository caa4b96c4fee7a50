"""A shared folder that got another name or place is shown to the app, and work goes on in it without loss."""

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.exchange.together import shared_folder
from compassdesk.services import working_together
from compassdesk.system import together_places
from compassdesk.ui.dialogs.work_together import WorkTogetherDialog
from compassdesk.ui.files.folder_exchange import exchange_of
from two_desks import joined, looked, two

__all__ = ["two"]


def renamed(desk, key: str, title: str) -> None:
    desk.session.change("Title", Patch(items=(replace(desk.session.item(key), title=title),)))


@pytest.mark.parametrize("passphrase", ["", "a long passphrase"])
def test_work_goes_on_in_a_folder_that_was_renamed(two, tmp_path, qtbot, passphrase) -> None:
    noor, sanne = two
    folder, away = tmp_path / "carried", tmp_path / "team" / "carried elsewhere"
    folder.mkdir()
    joined(noor, folder, qtbot, passphrase, by="Noor")
    looked(noor, qtbot)
    joined(sanne, folder, qtbot, passphrase, by="Sanne")
    looked(sanne, qtbot)
    looked(noor, qtbot)
    away.parent.mkdir()
    folder.rename(away)
    exchange = exchange_of(noor.session)
    exchange.look()
    qtbot.waitUntil(lambda: exchange.standing.is_gone)
    renamed(noor, "p1", "Written while it was away")
    dialog = WorkTogetherDialog(None, noor.session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.folder_button.isVisible()
    assert dialog.folder_button.full_text == "Find the folder…"
    dialog.find_again(tmp_path / "team", exchange.standing.place.id)  # it lies inside what was chosen
    qtbot.waitUntil(lambda: exchange.standing.trouble is None and not exchange.is_looking)
    assert not dialog.folder_button.isVisible()
    assert (exchange.standing.place.folder, exchange.standing.place.by) == (str(away), "Noor")
    looked(noor, qtbot)
    there = exchange_of(sanne.session)
    there.look()
    qtbot.waitUntil(lambda: there.standing.is_gone)
    there.follow(away)
    looked(sanne, qtbot)
    assert sanne.session.item("p1").title == "Written while it was away"
    replica = noor.session.file.read(working_together.replica, noor.session.file.path)
    assert together_places.place_of(replica).folder == str(away), "it begins there the next time"


def test_another_folder_is_refused_in_words_and_the_way_stays_open(two, tmp_path, qtbot) -> None:
    noor, _ = two
    folder = tmp_path / "carried"
    folder.mkdir()
    joined(noor, folder, qtbot)
    exchange = looked(noor, qtbot)
    folder.rename(tmp_path / "away")
    shared_folder.make(tmp_path / "begun anew", "another", "Another client")
    exchange.look()
    qtbot.waitUntil(lambda: exchange.standing.is_gone)
    dialog = WorkTogetherDialog(None, noor.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.find_again(tmp_path / "begun anew", exchange.standing.place.id)
    qtbot.waitUntil(lambda: "is not the folder in which you work together" in dialog.trouble.text())
    assert dialog.folder_button.isVisible()
    assert exchange.standing.place.folder == str(folder)
