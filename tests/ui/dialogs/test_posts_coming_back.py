"""Rows of a scheduling tool in the dialog of an import: what only the user can tell is asked in a tab of its own."""

from pathlib import Path

from PySide6.QtCore import Qt
from reading import read, whole

from builders import post
from compassdesk.domain.handed_to import handed_over
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from waterhoven import labels_with_markup, nameless

TEXT = "<b>Het zwembad gaat open, kom je ook?"


def test_a_row_that_may_be_a_post_is_told_apart_by_the_user(
    import_dialog: ImportDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    channel = whole(desk).channels[0]
    made = post("send", "2027-03-02T09:00", id="pool", channels=(channel.id,), body=TEXT, title="<i>Zwembad")
    made = handed_over(made, [(channel.id, "0" * 8)], "buffer", made.starts_at)
    desk.session.file.perform("x", patches.apply, Patch(items=(made,)))
    table = tmp_path / "export.csv"
    table.write_text(
        f'Datum;Kanaal;Tekst;Status;Likes\n6-3-2027 10:00;{channel.name};"{TEXT}";gepubliceerd;7\n'
        f"8-3-2027 10:00;{channel.name};Iets anders;gepubliceerd;2\n"
    )
    read(import_dialog, table, qtbot)
    posts = import_dialog.shown.posts
    assert posts is not None
    import_dialog.shown.tabs.setCurrentWidget(posts)
    assert labels_with_markup(posts) == []
    assert nameless(posts) == []
    assert import_dialog.preview.count("refused") == 1
    assert posts.which.count() == 3, "nothing yet, the post, none of these"
    with qtbot.waitSignal(import_dialog.read_done, timeout=20_000):
        posts.which.setFocus()
        qtbot.keyClick(posts.which, Qt.Key.Key_Down)
        posts.which.left.emit()
    posts = import_dialog.shown.posts
    assert posts is not None, "what was said can be said otherwise"
    assert import_dialog.shown.tabs.currentWidget() is posts
    assert "<i>Zwembad" in posts.model.index(0, 2).data()
    assert import_dialog.preview.count("refused") == 0
    import_dialog.take()
    item = {one.id: one for one in whole(desk).items}["pool"]
    assert item.status == "published"
    assert item.result is not None
    assert item.result.likes == 7
    desk.undoing.undo()
    assert {one.id: one for one in whole(desk).items}["pool"].status == "scheduled"
