"""The bar above the pages keeps what it says readable."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QToolButton

from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.ui.shell import actions, top_bar
from running_app import App, made_file


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("width", [1440, 1024, 900])
def test_the_period_of_a_week_is_never_cut(app: App, tmp_path, qtbot, width: int) -> None:
    """The year goes first, and only where there is no room for it."""
    whole = "Week 9 · 1–7 March 2027"
    running = app.start(made_file(tmp_path / "delta.compass"))
    window = running.window
    running.desk.sight.show(view="week")
    window.resize(width, 640)
    title = next(one for one in window.top_bar.findChildren(QLabel) if one.property("kind") == "h2")
    qtbot.waitUntil(
        lambda: (
            title.text().startswith("Week 9") and title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
        )
    )
    if title.text() != whole:
        assert title.text() == "Week 9 · 1–7 March"
        assert title.fontMetrics().horizontalAdvance(whole) > title.width()
    assert title.accessibleName() == whole
    running.desk.sight.show(view="month")
    assert title.text() == "March 2027"
    running.desk.sight.show(view="timeline")
    assert title.text() == "Weeks 5–16, 2027"
    running.desk.sight.show(date(2027, 1, 4))
    assert title.text() == "Weeks 50, 2026 – 8, 2027", "each of two years is told"
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    running.desk.sight.set_scale("year", date(2027, 1, 1))
    assert title.text() == "2027", "though week 53 of the year before has its first days"
    running.desk.sight.step(-1)
    assert (title.text(), running.desk.sight.day) == ("2026", date(2026, 1, 1))


def test_the_arrows_say_how_far_they_go(app: App, tmp_path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    on = next(one for one in running.window.top_bar.findChildren(QToolButton) if one.accessibleName() == "Next month")
    said = []
    for view in VIEWS:
        running.desk.sight.show(view=view)
        said.append(on.accessibleName())
        assert on.toolTip().startswith(on.accessibleName())
    assert dict(zip(VIEWS, said, strict=True)) == {
        "month": "Next month", "week": "Next week", "agenda": "Next month", "board": "Next month",
        "timeline": "Later weeks",
    }  # fmt: skip


def test_where_rows_begin_on_sunday_the_period_is_that_of_most_of_its_days(app: App, tmp_path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    sight = running.desk.sight
    title = next(one for one in running.window.top_bar.findChildren(QLabel) if one.property("kind") == "h2")
    sight.first_weekday = 7
    sight.show(date(2027, 3, 7), "week")
    assert title.accessibleName() == "Week 10 · 7–13 March 2027"
    sight.show(date(2027, 3, 7), "timeline")
    assert title.text() == "Weeks 6–17, 2027"


def test_the_views_are_whole_or_a_menu_also_where_the_window_got_narrow_on_another_page(
    app: App, tmp_path, qtbot
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window = running.window
    window.setMinimumSize(860, 524)  # as on a small screen
    window.resize(1440, 900)
    for width, in_a_menu in ((880, True), (1440, False)):
        window.rail.buttons["people"].click()
        window.resize(width, 640)
        QApplication.processEvents()
        window.rail.buttons["calendar"].click()
        QApplication.processEvents()
        bar = window.top_bar
        buttons = [one for one in bar.findChildren(QPushButton) if one.property("segment") and one.isVisible()]
        assert (not buttons) == in_a_menu
        assert all(one.width() >= one.sizeHint().width() for one in buttons)


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize(("width", "in_a_menu"), [(1440, False), (946, True)])
def test_one_view_more_leaves_all_of_them_and_the_week_readable(
    app: App, tmp_path, qtbot, monkeypatch: pytest.MonkeyPatch, width: int, in_a_menu: bool
) -> None:
    """946 pixels of bar are a window of 1,024."""
    running = app.start(made_file(tmp_path / "delta.compass"))
    known = [spec.text for spec in actions.ACTIONS if spec.name in VIEWS]
    more = actions.Spec("spread", "Spread", (str(len(VIEWS) + 1),), "", "view")
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    session, sight = running.desk.session, running.desk.sight
    with monkeypatch.context() as one_more:
        one_more.setattr(actions, "ACTIONS", (*actions.ACTIONS, more))
        one_more.setattr(top_bar, "VIEWS", (*VIEWS, "spread"))
        table = actions.Actions(window)
        table.connect(lambda name: lambda: done.append(name))
        made = top_bar.TopBar(session, sight, table, lambda: (), lambda _: None, lambda *_: None, window)
    window.setMenuWidget(made)
    window.resize(width, 400)
    running.desk.sight.show(view="week")
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: made.width() == width)
    title = next(one for one in made.findChildren(QLabel) if one.property("kind") == "h2")
    qtbot.waitUntil(lambda: "1–7 March" in title.text())
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    switch = [one for one in made.findChildren(QPushButton) if one.property("segment") and one.isVisible()]
    assert all(one.width() >= one.sizeHint().width() for one in switch), "no word is cut"
    assert len(switch) == (0 if in_a_menu else len(known) + 1)
    if in_a_menu:
        menu = next(one for one in made.findChildren(QToolButton) if one.accessibleName() == "View: Week")
        assert menu.isVisible()
        assert [one.text() for one in menu.menu().actions()] == [*known, "Spread"]
        menu.menu().actions()[-1].trigger()
        window.resize(made.minimumSizeHint().width(), 400)
        qtbot.waitUntil(lambda: title.text() == "Week 9")
        assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    else:
        switch[-1].click()
    assert done == ["spread"]


def test_the_menu_of_clients_opens_at_its_button(app: App, tmp_path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    bar = running.window.top_bar
    (button,) = [one for one in bar.findChildren(QToolButton) if one.property("place") == "client"]
    button.menu().popup(button.mapToGlobal(button.rect().bottomRight()))
    assert button.menu().pos().x() == button.mapToGlobal(QPoint(0, 0)).x()
    assert button.menu().pos().y() >= button.mapToGlobal(button.rect().bottomLeft()).y()
    button.menu().close()


def test_six_fast_clicks_make_one_item_and_the_next_letters_are_its_title(app: App, tmp_path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    (new,) = [one for one in running.window.top_bar.findChildren(QPushButton) if one.accessibleName() == "New item"]
    before = len(running.desk.session.plan.items)

    def named() -> bool:
        held = running.window.focusWidget()
        return held is not new and isinstance(held, QLineEdit)

    for click in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseClick, QTest.mouseDClick):
        click(new, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(named)
    QTest.keyClicks(QApplication.focusWidget(), "Bridge")
    assert running.window.columns.panel.item_editor.title.text() == "Bridge"
    assert len(running.desk.session.plan.items) == before + 1
