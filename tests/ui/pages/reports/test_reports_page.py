"""The page of reports: chosen at the left, read beside it, handed on as files, in the language that is asked for."""

import json
import shutil
from datetime import date
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from builders import moment
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign
from compassdesk.domain.reports.period_report import ReportWish
from compassdesk.domain.small_wins import SmallWin, record_of
from compassdesk.domain.week import Week
from compassdesk.services import making_reports
from compassdesk.services.opening import open_client
from compassdesk.texts.other_language import speaking
from compassdesk.texts.reports import report_words
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.all_clients_reports import AllClientsDialog
from compassdesk.ui.dialogs.report_parts import ReportPartsDialog
from compassdesk.ui.pages.reports.report_list import Choice, months, weeks
from compassdesk.ui.pages.reports.report_saving import pictures_written
from compassdesk.ui.pages.reports.report_sheet import COLUMN
from compassdesk.ui.pages.reports.reports_page import ReportsPage
from compassdesk.ui.widgets.drawing_view import DrawingView
from held_workers import held_workers
from seen import labels
from shouting_week import judge, nameless_controls


def said(page: ReportsPage) -> str:
    """All words of the sheet, those of its pictures too."""
    told = [one.accessibleDescription() for one in page.sheet.findChildren(DrawingView)]
    return "\n".join([*labels(page.sheet), *told])


def report(desk: Desk, page: ReportsPage):
    return making_reports.report_of_plan(desk.session.file.read(_whole), page.report().wish, desk.session.now())


def _whole(connection):
    from compassdesk.services import plans

    return plans.whole(connection)


def test_the_months_weeks_and_campaigns_of_the_plan_are_listed_and_the_month_is_shown(
    page: ReportsPage, desk: Desk
) -> None:
    kinds = [choice.kind for choice in page.list.choices()]
    assert kinds[0] == "month"
    assert "week" in kinds
    today = desk.session.now().date()
    assert page.list.choice() == Choice("month", today.replace(day=1))
    assert page.sheet.headline.text() == report_words.headline(report(desk, page))
    assert page.sheet.blocks()
    assert page.sheet.findChildren(DrawingView)


def test_days_without_anything_have_no_month_and_no_week() -> None:
    days = {date(2027, 1, 4): 3, date(2027, 3, 30): 1, date(2027, 5, 1): 2}
    today = date(2027, 3, 9)
    assert months(days, today) == (date(2027, 3, 1), date(2027, 1, 1))
    assert weeks(days, today) == (Week(2027, 10), Week(2027, 1))


def test_another_report_is_made_of_what_is_chosen(page: ReportsPage, desk: Desk) -> None:
    plein = Campaign("plein", "Plein <b>& markt</b>", date(2027, 3, 1), date(2027, 3, 31))
    desk.session.change("Campaign", Patch(campaigns=(plein,)))
    judge(desk)
    page.choose(Choice("campaign", campaign="plein"))
    judge(desk)
    assert page.report().campaign == "plein"
    assert "Plein <b>& markt</b>" in page.title.text()
    monday = Week.of(desk.session.now()).monday
    page.choose(Choice("week", monday))
    judge(desk)
    assert page.report().period.first == monday


def test_a_change_of_the_plan_is_in_the_report(page: ReportsPage, desk: Desk) -> None:
    before = page.report()
    item = next(one for one in desk.session.plan.items if one.petal == "send")
    desk.session.change("More", Patch(items=(replace(item, id="more", starts_at=moment("2027-03-12T10:00")),)))
    judge(desk)
    assert page.report() != before
    desk.undoing.undo()
    judge(desk)
    assert page.report().blocks == before.blocks


def test_without_names_nobody_is_named(page: ReportsPage, desk: Desk) -> None:
    people = [person.name for person in desk.session.plan.spokespersons if person.name in said(page)]
    assert people
    page.names.click()
    judge(desk)
    assert not [name for name in people if name in said(page)]


def test_findings_are_told_where_they_are_wanted(page: ReportsPage, desk: Desk) -> None:
    before = {block.name for block in page.report().blocks}
    page.findings.click()
    judge(desk)
    assert {block.name for block in page.report().blocks} >= before
    assert page.report().wish.findings


def test_a_sentence_of_ones_own_stands_on_top_of_its_report_alone(page: ReportsPage, desk: Desk) -> None:
    month = page.list.choice()
    page.own.setText("Good month, <b>all of you</b>")
    page.own.editingFinished.emit()
    judge(desk)
    assert page.sheet.sentence.text() == "Good month, <b>all of you</b>"
    page.choose(Choice("week", Week.of(desk.session.now()).monday))
    judge(desk)
    assert page.sheet.sentence.text() == ""
    page.choose(month)
    judge(desk)
    assert page.own.text() == page.sheet.sentence.text() == "Good month, <b>all of you</b>"


def test_a_report_speaks_the_language_it_is_asked_for_while_the_window_speaks_its_own(
    page: ReportsPage, desk: Desk
) -> None:
    with speaking("nl"):
        dutch = report_words.headline(report(desk, page))
        assert " · maart 2027" in report_words.whose(report(desk, page)), "no capital within a line"
    english = page.sheet.headline.text()
    assert dutch != english
    page.language.choose("nl")
    judge(desk)
    assert page.sheet.headline.text() == dutch
    assert page.names.text() == "With names"
    page.language.choose("en")
    judge(desk)
    assert page.sheet.headline.text() == english


def test_parts_are_chosen_and_moved_by_keys(page: ReportsPage, desk: Desk, qtbot) -> None:
    dialog = ReportPartsDialog(page, page.report().wish)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.chosen() == (), "the usual ones are not kept as a choice"
    first, second = (dialog.parts.item(row).data(Qt.ItemDataRole.UserRole) for row in (0, 1))
    dialog.parts.setFocus()
    QTest.keyClick(dialog.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.chosen()[:2] == (second, first)
    dialog.parts.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen()[0] == first
    assert second not in dialog.chosen()


def test_parts_chosen_for_one_kind_are_not_asked_of_another(page: ReportsPage, desk: Desk) -> None:
    page.use_parts(("rose", "findings"))
    judge(desk)
    assert page.report().wish.blocks == ("rose", "findings")
    assert page.parts_button.isEnabled()
    page.choose(Choice("faces"))
    judge(desk)
    assert page.trouble.text() == ""
    assert [block.name for block in page.report().blocks] == ["faces"]
    assert not page.parts_button.isEnabled(), "it has no other part"


def test_a_change_of_the_plan_makes_the_report_once(page: ReportsPage, desk: Desk, monkeypatch) -> None:
    made, report_of = [], making_reports.report_of

    def counted(*wanted):
        made.append(wanted)
        return report_of(*wanted)

    monkeypatch.setattr(making_reports, "report_of", counted)
    item = next(one for one in desk.session.plan.items if one.petal == "send")
    desk.session.change("Other", Patch(items=(replace(item, title="Other"),)))
    judge(desk)
    assert len(made) == 1


def test_it_is_saved_as_each_kind_and_replaces_nothing_unasked(
    page: ReportsPage, desk: Desk, tmp_path: Path, monkeypatch
) -> None:
    target = tmp_path / "march.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    action = next(one for one in page.more_button.menu.actions() if one.text() == "JSON…")
    action.trigger()
    judge(desk)
    assert json.loads(target.read_text("utf-8"))
    for key in ("pdf", "html", "xlsx"):
        other = tmp_path / f"march.{key}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, other=other: (str(other), ""))
        page.saves[key].click()
        judge(desk)
        assert other.stat().st_size > 1000


def test_all_clients_get_theirs_in_one_go_and_one_that_cannot_be_read_is_named(
    page: ReportsPage, desk: Desk, tmp_path: Path, qtbot
) -> None:
    broken = tmp_path / "broken.compass"
    broken.write_bytes(b"no client")
    dialog = AllClientsDialog(page, (desk.session.file.path, broken), ReportWish("month"), desk.session.instant())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.set_value("html")
    out = tmp_path / "out"
    out.mkdir()
    for number in (1, 2):
        dialog.write_to(out)
        judge(desk)
        assert "1 report(s) written." in dialog.told.text()
        assert "broken.compass" in dialog.told.text()
        assert len(list(out.iterdir())) == number, "the second does not replace the first"


def test_the_table_of_all_clients_goes_out_under_no_client_s_name(
    page: ReportsPage, desk: Desk, tmp_path: Path, monkeypatch
) -> None:
    proposed = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (proposed.append(Path(args[2])), ("", ""))[1])
    page.saves["pdf"].click()
    page.choose(Choice("matrix"))
    judge(desk)
    page.saves["pdf"].click()
    client = desk.session.plan.client.name
    assert [one.name.startswith(client) for one in proposed] == [True, False]


def test_every_control_has_a_name(page: ReportsPage) -> None:
    assert nameless_controls(page) == []


def test_a_block_leads_to_its_tab_of_the_compass(page: ReportsPage, qtbot) -> None:
    for title, tab in (("The rose", "rose"), ("Minutes and euros by petal", "content")):
        ways = page.sheet.findChildren(QPushButton)
        way = next(one for one in ways if one.accessibleName() == f"On the Compass page: {title}")
        with qtbot.waitSignal(page.editor_wanted) as wanted:
            way.click()
        assert wanted.args == ["compass", tab, ""]


def test_columns_leave_room_for_the_words_of_pictures(page: ReportsPage, qtbot) -> None:
    for width in (940, 1100, 1280, 1500, 1900):
        page.resize(width, 900)
        qtbot.waitUntil(lambda: page.sheet.width() == page.area.viewport().width())
        qtbot.waitUntil(lambda: min(one.width() for one in page.sheet.blocks()) >= COLUMN)


def test_a_table_of_words_takes_the_whole_width(page: ReportsPage, desk: Desk) -> None:
    win = SmallWin("w1", "Answered sooner", date(2027, 3, 3), "from 9 to 3 hours", "the board")
    desk.session.change("Win", Patch(small_wins=(record_of(win),)))
    judge(desk)
    page.choose(Choice("small_wins"))
    judge(desk)
    (block,) = page.sheet.blocks()
    assert block.width() > page.sheet.width() * 0.8
    assert "Answered sooner" in said(page)
    page.names.click()
    judge(desk)
    (block,) = page.sheet.blocks()
    assert block.width() > page.sheet.width() * 0.8, "without the names it still has two columns of words"


def test_no_height_of_the_window_makes_its_bar_come_and_go_without_end(page: ReportsPage, desk: Desk) -> None:
    page.choose(Choice("small_wins"))
    judge(desk)
    beside = page.area.width() - page.area.viewport().width()
    page.choose(Choice("month", date(2027, 3, 1)))
    for height in range(500, 1500, 50):
        page.resize(1200, height)
        judge(desk)
        assert page.area.width() - page.area.viewport().width() == beside > 0


def test_below_the_last_block_there_is_no_room_to_scroll_through(page: ReportsPage, desk: Desk) -> None:
    for width in (1300, 1000, 1300):
        page.resize(width, 700)
        judge(desk)
        last = max(block.geometry().bottom() for block in page.sheet.blocks())
        assert 0 <= page.sheet.height() - last < 60


def test_a_change_while_the_page_is_left_is_in_the_report_when_it_is_seen_again(page: ReportsPage, desk: Desk) -> None:
    before = said(page)
    held = tuple(replace(one, status="on_hold") for one in desk.session.plan.items)
    with held_workers():
        desk.session.change("Hold", Patch(items=held))
        page.hide()
    judge(desk)
    page.show()
    judge(desk)
    assert said(page) != before


def test_a_sentence_that_is_being_typed_stays_when_the_plan_changes(page: ReportsPage, desk: Desk) -> None:
    page.own.setText("Half a sent")
    page.own.textEdited.emit("Half a sent")
    client = desk.session.plan.client
    desk.session.change("Name", Patch(client=replace(client, name="Other"), base=Rows(client=client)))
    judge(desk)
    assert page.own.text() == "Half a sent"


def test_a_client_whose_report_cannot_be_written_is_named_and_the_others_go_on(
    page: ReportsPage, desk: Desk, tmp_path: Path, qtbot
) -> None:
    other = Path(shutil.copy(desk.session.file.path, tmp_path / "other.compass"))
    dialog = AllClientsDialog(page, (desk.session.file.path, other), ReportWish("month"), desk.session.instant())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.set_value("json")
    dialog.write_to(tmp_path / "nowhere")
    judge(desk)
    assert "0 report(s) written." in dialog.told.text()
    assert "other.compass: " in dialog.told.text()
    assert desk.session.file.path.name in dialog.told.text()
    assert dialog.write_button.isEnabled()
    assert any("read by anybody" in words for words in labels(dialog))


def test_another_client_shows_nothing_of_the_one_before_until_its_own_report_is_made(
    page: ReportsPage, desk: Desk, tmp_path: Path
) -> None:
    before, first = desk.session.file, page.sheet.headline.text()
    other = open_client(Path(shutil.copy(before.path, tmp_path / "other.compass")))
    desk.put(other)
    assert page.sheet.isHidden()
    assert page.report() is None
    judge(desk)
    assert page.sheet.headline.text() == first
    assert page.sheet.isVisible()
    desk.put(before)
    other.close()
    judge(desk)


def test_findings_are_told_with_chosen_parts_too(page: ReportsPage, desk: Desk) -> None:
    page.use_parts(("rose", "summary"))
    judge(desk)
    assert not page.findings.isChecked()
    page.findings.click()
    judge(desk)
    assert page.report().wish.blocks == ("rose", "summary", "findings", "followed_up")
    page.findings.click()
    judge(desk)
    assert page.report().wish.blocks == ("rose", "summary")
    page.use_parts(("findings", "rose"))
    assert page.findings.isChecked(), "they were chosen as a part"


def test_pictures_are_called_as_their_blocks_in_the_language_of_the_report(
    page: ReportsPage, desk: Desk, tmp_path: Path
) -> None:
    page.use_parts(("rose", "twelve_weeks"))
    page.language.choose("nl")
    judge(desk)
    pictures_written(page.report(), "Delta", tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["Delta De roos.png", "Delta Twaalf weken.png"]
