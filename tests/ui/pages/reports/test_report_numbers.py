"""Numbers on the page of reports: each lists the items that it counts, by mouse and by keys."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.small_wins import SmallWin, record_of
from compassdesk.domain.week import Week
from compassdesk.texts.reports.told_blocks import cell_list
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.reports.report_block_view import ReportBlockView
from compassdesk.ui.pages.reports.report_list import Choice
from compassdesk.ui.pages.reports.reports_page import ReportsPage
from compassdesk.ui.widgets.drawing_view import DrawingView
from shouting_week import judge, nameless_controls


def view(page: ReportsPage, name: str) -> ReportBlockView:
    return next(one for one in page.sheet.blocks() if one.block.name == name)


def number(page: ReportsPage, name: str, told: str) -> QPushButton:
    """The button of a block whose list is called so."""
    buttons = view(page, name).findChildren(QPushButton)
    return next(one for one in buttons if f"{told}: list" in one.accessibleName())


def listed(page: ReportsPage) -> list[str]:
    return [line.item.id for line in page.sheet.behind.lines()]


def test_a_number_lists_its_items_below_its_row_and_each_opens(page: ReportsPage, desk: Desk, qtbot) -> None:
    rose = view(page, "rose")
    assert not rose.is_unfolded, "the picture tells the numbers"
    QTest.mouseClick(rose.fold.header, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.session.spoken) as spoken:
        QTest.mouseClick(number(page, "rose", "Send, Items"), Qt.MouseButton.LeftButton)
    ids = cell_list(rose.block.tables[0], 2, 1).ids
    assert listed(page) == list(ids[:12])
    assert len(ids) == page.report().block("rose").values.petals["send"].items
    assert spoken.args == [f"The rose: Send, Items · {len(ids)} item(s)"] == [page.sheet.behind.heading.text()]
    judge(desk)
    assert page.sheet.behind.y() > rose.geometry().bottom()
    assert all(one.y() >= page.sheet.behind.geometry().bottom() for one in page.sheet.blocks()[4:])
    page.sheet.behind.lines()[0].click()
    assert desk.sight.edited == ids[0]


def test_a_picture_leads_to_its_numbers(page: ReportsPage, desk: Desk) -> None:
    rose = view(page, "rose")
    picture = rose.findChild(DrawingView)
    for opened in (True, False):
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
        assert rose.is_unfolded == opened


def test_a_picture_takes_no_more_room_than_it_shows(page: ReportsPage) -> None:
    picture = view(page, "rose").findChild(DrawingView)
    usual = picture.sizeHint()
    assert picture.heightForWidth(3 * usual.width()) == usual.height() == picture.heightForWidth(usual.width())


def test_a_picture_full_of_words_takes_the_whole_width(page: ReportsPage, desk: Desk) -> None:
    page.use_parts(("rose", "stage"))
    judge(desk)
    wide = {one.block.name: one.width() > page.sheet.width() * 0.8 for one in page.sheet.blocks()}
    assert wide == {"rose": False, "stage": True}


def test_a_number_is_reached_and_pressed_by_keys(page: ReportsPage, desk: Desk) -> None:
    link = number(page, "summary", "One way")
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    judge(desk)
    assert len(listed(page)) == min(12, page.report().block("summary").values.shares.ow) > 0
    line = page.sheet.behind.lines()[0]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert desk.sight.edited == line.item.id
    assert nameless_controls(page) == []


def test_what_is_listed_follows_the_plan_and_ends_with_another_report(page: ReportsPage, desk: Desk) -> None:
    number(page, "summary", "One way").click()
    first = page.sheet.behind.lines()[0].item
    desk.session.change("Name", Patch(items=(replace(first, title="Called otherwise"),), base=Rows(items=(first,))))
    judge(desk)
    assert "Called otherwise" in {line.item.title for line in page.sheet.behind.lines()}
    view(page, "rose").fold.open()
    page.names.click()
    judge(desk)
    assert listed(page), "the list is the window's own, names or not"
    assert view(page, "rose").is_unfolded
    page.choose(Choice("week", Week.of(desk.session.now()).monday))
    judge(desk)
    assert page.sheet.behind.isHidden()


def test_rows_that_are_called_alike_have_their_own_items(page: ReportsPage, desk: Desk) -> None:
    items = tuple(one for one in desk.session.plan.items if one.starts_at is not None)[:2]
    wins = [SmallWin(f"w{at}", "Answered", date(2027, 3, 3), item=one.id) for at, one in enumerate(items)]
    desk.session.change("Wins", Patch(small_wins=tuple(map(record_of, wins))))
    judge(desk)
    found = []
    for button in view(page, "small_wins").findChildren(QPushButton)[:2]:
        button.click()
        found += listed(page)
    assert sorted(found) == sorted(one.id for one in items)
