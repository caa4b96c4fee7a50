"""How a copy comes to the page: dropped, chosen, locked; what is no copy says so in a sentence."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from builders import client, post
from compassdesk.app import Desktop
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.patch import Patch
from compassdesk.domain.what_travels import Travels
from compassdesk.services import copies_merged, copy_sources, protection, sharing
from compassdesk.services.copies_merged import Other
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.files import brought_in
from compassdesk.ui.merge.copy_source import CopySource, look
from compassdesk.ui.merge.merge_page import MergePage
from compassdesk.ui.merge.merge_room import open_merge
from compassdesk.ui.running import tasks
from merged_copies import edit

WORDS = "correct horse battery"


def shown(running: Desktop, qtbot) -> MergePage:
    page = running.window.stack.currentWidget()
    assert isinstance(page, MergePage)
    qtbot.waitUntil(lambda: page.state is not None or page.before.other_button.isVisible(), timeout=60_000)
    return page


def share(copy: Path, *, passphrase: str = "") -> Path:
    target = copy.with_suffix(".compass-share")
    file = open_client(copy)
    with file.reader() as reading:
        sharing.write(reading, target, Travels(), datetime(2027, 3, 9, 8), by="Sanne", passphrase=passphrase)
    file.close()
    return target


def test_a_share_that_is_dropped_is_looked_at_with_the_name_of_its_sender(running: Desktop, copies, qtbot) -> None:
    assert brought_in.SHARE_SUFFIX == sharing.ENDING
    brought_in.take([share(copies[1])], running.files)
    page = shown(running, qtbot)
    assert page.head.title.text() == "Sanne and you both went on."
    assert page.row.from_there.text() == "All from Sanne"
    page.list.go_to(("items", "tips"))
    assert page.row.from_there is None, "a removal alone has its own two buttons"
    page.state.choose_all(("items", "visit"), "there")
    page.state.keep(("items", "tips"), stays=True)
    told: list[str] = []
    running.desk.session.said.connect(lambda words, _offer: told.append(words))
    page.merge_button.click()
    assert told == ["Merged with Sanne. 2 changes came. 2 choices were made."]


def test_a_copy_is_first_looked_for_beside_the_file_of_the_client(
    running: Desktop, copies, qtbot, monkeypatch, tmp_path: Path
) -> None:
    """Later where the last file was saved, as everywhere."""
    begun: list[str] = []

    def choose(_parent, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        begun.append(folder)
        return str(copies[1]), ""

    monkeypatch.setattr(save_file, "_folder", [])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    running.window.merging.choose()
    assert shown(running, qtbot).state is not None
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    save_file.remember(elsewhere / "march.pdf")
    running.window.merging.choose()
    assert begun == [str(copies[0].parent), str(elsewhere)]


def test_what_nobody_chose_of_a_share_names_its_sender_beside_its_field(running: Desktop, copies, qtbot) -> None:
    edit(running.desk.session.file, "webcare", minutes=20)  # the later one stands, so that hers is the other
    open_merge(running.window, share(copies[1]))
    page = shown(running, qtbot)
    page.rest_button.click()
    running.desk.sight.open_item("webcare")
    editor, key = running.window.columns.panel.item_editor, ("items", "webcare", "minutes")
    qtbot.waitUntil(lambda: editor.waiting is not None and key in editor.waiting.lines)
    told = [one.text() for one in editor.waiting.lines[key].findChildren(QLabel)]
    assert any(one.startswith("Also said by Sanne, ") and one.endswith(": 45") for one in told), told


def test_a_sealed_share_asks_for_its_passphrase_until_it_fits(running: Desktop, copies, qtbot) -> None:
    open_merge(running.window, share(copies[1], passphrase=WORDS))
    page = shown(running, qtbot)
    assert page.before.title.text() == "“sanne.compass-share” is protected with a passphrase."
    for words in ("wrong", WORDS):
        page.before.passphrase.lines[0].setText(words)
        with qtbot.waitSignal(page.looked, timeout=20_000):
            page.before.unlock_button.click()
    assert page.state is not None
    assert page.state.by == "Sanne"


def test_a_copy_of_the_open_client_is_merged_and_not_opened_in_its_place(running: Desktop, copies, qtbot) -> None:
    brought_in.take([copies[1]], running.files)
    page = shown(running, qtbot)
    assert page.state is not None
    assert running.desk.session.file.path == copies[0]


def test_another_client_is_opened_and_a_merge_with_it_refused(running: Desktop, tmp_path: Path, qtbot) -> None:
    other = tmp_path / "other.compass"
    create_client(other, client(name="De Linde")).close()
    open_merge(running.window, other)
    page = shown(running, qtbot)
    assert page.before.title.text() == "“other.compass” cannot be merged."
    assert "De Linde" in page.before.told.text()
    brought_in.take([other], running.files)
    assert running.desk.session.file.path == other


@pytest.mark.parametrize("later", [True, False])
def test_a_merge_that_was_begun_ends_with_its_client(
    page: MergePage, running: Desktop, tmp_path: Path, *, later: bool
) -> None:
    other = tmp_path / "other.compass"
    create_client(other, client(name="De Linde")).close()
    if later:
        page.later_button.click()
    brought_in.take([other], running.files)
    assert running.desk.session.file.path == other
    assert page.state is None
    assert running.window.stack.page() == "calendar"
    assert running.window.status_line.waiting.isHidden()


def test_a_merge_that_was_begun_goes_on_when_its_file_is_opened_anew(page: MergePage, running: Desktop, copies) -> None:
    page.row.choose(0)
    before = running.desk.session.file
    running.desk.go_on_in(open_client(copies[0]))
    before.close()
    assert page.state is not None
    assert page.state.done() == 1
    assert running.window.stack.currentWidget() is page


def test_looking_ends_for_whoever_does_not_wait_for_it(running: Desktop, copies) -> None:
    file = running.desk.session.file
    assert file is not None
    for source in (share(copies[1]), copies[1]):
        with given_up_when(lambda: True), pytest.raises(InputError, match="given-up"):
            look(file, CopySource(source))


def test_who_cancels_the_looking_is_where_they_were_and_asked_nothing(running: Desktop, copies, qtbot) -> None:
    before = running.window.stack.currentWidget()
    running.window.merging.take(share(copies[1]))
    page = running.window.stack.currentWidget()
    assert isinstance(page, MergePage)
    page.before.close_button.click()
    tasks.wait_for_all()
    assert running.window.stack.currentWidget() is before
    assert page.state is None
    assert running.desk.session.file.path == copies[0]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"anything"])
def test_what_is_no_copy_says_so(running: Desktop, tmp_path: Path, content, qtbot) -> None:
    (tmp_path / "x.compass-share").write_bytes(content)
    open_merge(running.window, tmp_path / "x.compass-share")
    page = shown(running, qtbot)
    assert page.state is None
    assert page.before.told.text()
    page.before.close_button.click()
    assert running.window.stack.page() == "calendar"


def test_a_protected_copy_opens_with_its_passphrase_and_stays_locked(running: Desktop, copies, qtbot) -> None:
    protection.protect(copies[1], WORDS)
    protection.lock(copies[1])
    open_merge(running.window, copies[1])
    page = shown(running, qtbot)
    page.before.passphrase.lines[0].setText(WORDS)
    with qtbot.waitSignal(page.looked, timeout=20_000):
        page.before.unlock_button.click()
    assert page.state is not None
    assert protection.is_locked(copies[1])


def test_the_same_copy_once_more_brings_nothing(running: Desktop, copies, qtbot) -> None:
    with copy_sources.opened(copies[1]) as other:
        running.desk.session.perform("Merge", copies_merged.merge, Other(other.copy))
        running.desk.session.perform("Choose", copies_merged.choose, _as_it_stands(running))
    open_merge(running.window, copies[1])
    page = shown(running, qtbot)
    assert page.before.title.text() == "Nothing is new: all of it is here already."


def _as_it_stands(running: Desktop):
    from compassdesk.services.copies_seen import waiting

    seen = running.desk.session.file.read(waiting)
    return {one.key: one.shown.value for one in seen.joined.choices}


def test_two_thousand_rows_are_listed_without_a_widget_for_each(running: Desktop, copies, qtbot) -> None:
    there = open_client(copies[1])
    items = tuple(post("send", "2027-05-03T09:00", id=f"n{n}", title=f"New {n}", channels=("li",)) for n in range(2000))
    there.perform("Many", write, Patch(items=items))
    there.close()
    open_merge(running.window, copies[1])
    page = shown(running, qtbot)
    assert page.list.model().rowCount() > 2000
    assert len(page.list.findChildren(object)) < 40
    page.list.go_to(("items", "n1999"))
    assert "New 1999" in page.row.widget().accessibleName()
