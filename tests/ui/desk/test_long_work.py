"""A change of many rows runs under a bar; Cancel leaves the file and the list of steps as they were."""

import inspect
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services import forgetting, plans
from compassdesk.services import items as item_services
from compassdesk.services.opening import open_client
from compassdesk.storage import item_rows
from compassdesk.texts.errors import sentence
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk import long_work
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.long_work import LONG, Waiting
from compassdesk.ui.dialogs.forget_person import ForgetPerson
from compassdesk.ui.dialogs.hold_all import hold_from
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.editors.bulk_editor import BulkEditor
from waterhoven import labels_with_markup, nameless, waterhoven


@pytest.fixture
def many(rounds: Callable[[int, int], int]) -> Patch:
    """So many rows that the bar has time to appear."""
    return planning(rounds(3 * LONG // 2, 4000))


def planning(count: int) -> Patch:
    return Patch(items=tuple(post("send", "2029-03-05T10:00", id=f"n{number}") for number in range(count)))


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Callable[[Waiting], None]], list[Waiting]]]:
    """Does something with the bar as soon as it is shown."""
    monkeypatch.setattr(long_work, "PATIENCE", 0)
    timers: list[QTimer] = []

    def when_shown(act: Callable[[Waiting], None]) -> list[Waiting]:
        seen: list[Waiting] = []

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if isinstance(shown, Waiting) and shown not in seen:
                seen.append(shown)
                act(shown)

        timers.append(QTimer())
        timers[-1].timeout.connect(look)
        timers[-1].start(1)
        return seen

    yield when_shown
    for timer in timers:
        timer.stop()


def whole(desk: Desk):
    return desk.session.file.read(plans.whole)


def test_many_rows_are_written_under_a_bar_and_taken_back_under_one(desk: Desk, many: Patch, meanwhile) -> None:
    before = whole(desk)
    looked: list[tuple[list[str], list[str]]] = []
    seen = meanwhile(lambda bar: looked.append((nameless(bar), labels_with_markup(bar))))
    desk.session.change("Plan much", many)
    assert len(whole(desk).items) == len(before.items) + len(many.items)
    assert len(desk.session.undo_stack) == 1
    desk.undoing.undo()
    assert whole(desk) == before
    desk.undoing.redo()
    assert len(whole(desk).items) == len(before.items) + len(many.items)
    assert len(seen) == 3
    assert looked == [([], [])] * 3


def set_status(desk: Desk, many: Patch) -> None:
    desk.sight.select([item.id for item in many.items])
    commands.set_status(desk.session, desk.sight, "in_review")


def bulk(desk: Desk, many: Patch) -> None:
    editor = BulkEditor(desk.session, desk.sight)
    desk.sight.select([item.id for item in many.items])
    editor.status.set_value("in_review")
    editor.days.set_value(7)
    try:
        editor.apply()
    finally:
        editor.deleteLater()


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("act", [set_status, bulk])
def test_what_changes_many_items_does_so_under_a_bar_that_can_be_left(desk: Desk, many: Patch, meanwhile, act) -> None:
    desk.session.change("Plan much", many)
    before = whole(desk)
    cancels = [True]
    seen = meanwhile(lambda bar: bar.cancel.click() if cancels and cancels.pop() else None)
    with suppress(InputError):  # which the app tells
        act(desk, many)
    assert whole(desk) == before
    assert len(seen) == 1
    act(desk, many)
    assert len(seen) == 2
    assert {item.status for item in whole(desk).items if item.id.startswith("n")} == {"in_review"}
    desk.undoing.undo()
    assert whole(desk) == before


def test_a_bar_that_nobody_waited_for_leaves_no_timer(desk: Desk, many: Patch, monkeypatch) -> None:
    monkeypatch.setattr(long_work, "PATIENCE", 120_000)
    kept: list[FrameType | None] = []  # as an error does that somebody met while the worker wrote
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: kept.append(inspect.currentframe()))
    timer.start(0)
    desk.session.change("Plan much", many)
    running = [one for one in shiboken6.getAllValidWrappers() if type(one) is QTimer and one.isActive()]
    assert kept
    assert long_work.PATIENCE not in [one.interval() for one in running]


def test_few_rows_need_no_bar(desk: Desk, many: Patch, meanwhile) -> None:
    seen = meanwhile(lambda _bar: None)
    desk.session.change("Plan some", Patch(items=many.items[: LONG // 4]))
    desk.undoing.undo()
    assert seen == []


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("leave", [lambda bar: bar.cancel.click(), lambda bar: QTest.keyClick(bar, Qt.Key.Key_Escape)])
def test_cancel_leaves_everything_as_it_was(
    desk: Desk, many: Patch, meanwhile, leave: Callable[[Waiting], None]
) -> None:
    before = whole(desk)
    meanwhile(leave)
    with pytest.raises(InputError) as caught:
        desk.session.change("Plan much", many)
    assert sentence(caught.value) == "Cancelled; nothing was changed."
    assert whole(desk) == before
    assert len(desk.session.undo_stack) == 0
    desk.session.change("Plan one", Patch(items=many.items[:1]))
    assert len(whole(desk).items) == len(before.items) + 1


def test_an_undo_given_up_can_be_done_again(desk: Desk, many: Patch, meanwhile) -> None:
    before = whole(desk)
    desk.session.change("Plan much", many)
    after = whole(desk)
    left = [True]
    meanwhile(lambda bar: bar.cancel.click() if left.pop() else None)
    with pytest.raises(InputError):
        desk.undoing.undo()
    assert whole(desk) == after
    assert desk.session.undo_stack.next(back=True) is not None
    left.append(False)
    desk.undoing.undo()
    assert whole(desk) == before


def test_a_long_import_can_be_given_up_and_taken_after_all(
    desk: Desk, many: Patch, tmp_path: Path, qtbot, meanwhile
) -> None:
    sheet = tmp_path / "much.csv"
    rows = "".join(f"2029-03-05;LinkedIn;Item {number}\n" for number in range(len(many.items)))
    sheet.write_text(f"Date;Channel;Title\n{rows}", "utf-8")
    dialog = ImportDialog(None, desk.session, desk.sight, lambda path: desk.put(open_client(path)))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.read_done, timeout=60_000):
        dialog.read(sheet)
    before = whole(desk)
    cancels = [True]
    meanwhile(lambda bar: bar.cancel.click() if cancels.pop() else None)
    dialog.take()  # a worker makes a backup before
    qtbot.waitUntil(lambda: not cancels and dialog.import_button.isEnabled(), timeout=60_000)
    assert whole(desk) == before
    assert not dialog.imported
    assert dialog.preview is not None
    cancels.append(False)
    dialog.take()
    qtbot.waitUntil(lambda: dialog.imported, timeout=60_000)
    assert len(whole(desk).items) == len(before.items) + len(many.items)


def test_the_window_stays_alive_meanwhile(desk: Desk) -> None:
    """Counted, not timed: a frozen window handles no event while the rows are written."""
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(1)
    desk.session.change("Plan much", planning(1500))
    timer.stop()
    assert len(beats) > 20


@pytest.mark.parametrize("action", ["hold_all", "forget"])
def test_what_goes_through_the_whole_file_is_done_by_a_worker(desk: Desk, qtbot, monkeypatch, action: str) -> None:
    monkeypatch.setattr(long_work, "LONG", 1)
    service = item_services if action == "hold_all" else forgetting
    usual, seen = getattr(service, action), []

    def noted(*args):
        seen.append(threading.get_ident())
        return usual(*args)

    monkeypatch.setattr(service, action, noted)
    if action == "hold_all":
        hold_from(desk.session, desk.session.now())
        assert {desk.session.item(key).status for key in ("p2", "s1")} == {"on_hold", "draft"}
    else:
        dialog = ForgetPerson(
            None, desk.session, next(row for row in desk.session.plan.spokespersons if row.id == "samir")
        )
        qtbot.addWidget(dialog)
        dialog.forget_button.click()
        assert "Samir" not in repr(whole(desk))
        assert desk.session.undo_stack.next(back=True) is None
    assert len(seen) == 1
    assert seen[0] != threading.get_ident()


def test_forgetting_that_was_given_up_can_be_begun_again(
    desk: Desk, many: Patch, qtbot, meanwhile, monkeypatch
) -> None:
    desk.session.change("Plan much", many)
    before = whole(desk)
    dialog = ForgetPerson(None, desk.session, next(row for row in desk.session.plan.spokespersons if row.id == "samir"))
    qtbot.addWidget(dialog)
    meanwhile(lambda bar: bar.cancel.click())
    dialog.show()
    dialog.forget_button.click()
    assert whole(desk) == before
    assert dialog.forget_button.isEnabled()
    assert dialog.isVisible()


def test_what_the_window_will_show_is_read_by_the_worker(desk: Desk, many: Patch, monkeypatch) -> None:
    """Whoever hears of the change finds it known: nothing of it is fetched on the main thread."""
    desk.sight.show(many.items[0].starts_at.date())
    fetched: list[int] = []
    usual = item_rows.fetched_anew

    def noted(*args):
        fetched.append(threading.get_ident())
        return usual(*args)

    monkeypatch.setattr(item_rows, "fetched_anew", noted)
    for act in (lambda: desk.session.change("Plan much", many), desk.undoing.undo, desk.undoing.redo):
        fetched.clear()
        act()
        assert threading.get_ident() not in fetched
    assert len(desk.session.plan.items) == len(many.items)
