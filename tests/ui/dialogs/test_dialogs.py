"""New client, go to date, move to, palette, export, print, shortcuts, about and the crash dialog."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from answering import Answer
from compassdesk.domain.vocabulary import PROFILES
from compassdesk.domain.week import Week
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.texts import this_computer
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.about import AboutDialog
from compassdesk.ui.dialogs.crash import CrashDialog, report
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from compassdesk.ui.dialogs.first_rows import proposed_profile, proposed_sector
from compassdesk.ui.dialogs.go_to_date import GoToDate
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.dialogs.new_client import NewClientDialog
from compassdesk.ui.dialogs.print_dialog import PrintDialog
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.actions import ACTIONS, Actions
from compassdesk.ui.shell.palette import Palette, fit
from compassdesk.ui.shell.shortcuts import ShortcutsDialog
from waterhoven import HOSTILE, labels_with_markup, nameless


def test_three_questions_make_a_client(tmp_path: Path, qtbot) -> None:
    dialog = NewClientDialog(None, tmp_path / "clients")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept_button.click()
    assert dialog.made is None
    assert dialog.name_row.error.text()
    qtbot.keyClicks(dialog.name, "Waterhoven: raad/B&W?")
    assert not dialog.name_row.error.text()
    dialog.sector.set_value("municipality")
    dialog.sector.left.emit()
    assert dialog.profile.value() == "webcare_public"
    assert dialog.profile.currentText() == "Public webcare (recommended)"
    assert dialog.recommendation.text().startswith("“Public webcare” is recommended: people expect")
    assert "480" in dialog.changes.text()
    for told in (dialog.recommendation, dialog.changes):
        qtbot.waitUntil(lambda told=told: told.height() >= told.heightForWidth(told.width()))
    dialog.country.setText("Netherlands")
    dialog.zone.setText("Nowhere")
    dialog.accept_button.click()
    assert dialog.made is None
    assert dialog.zone_row.error.text()
    dialog.zone.setText("Europe/Amsterdam")
    for network in ("facebook", "newsletter"):
        dialog.chips[network].click()
    qtbot.keyClicks(dialog.person, "Noor Bakker")
    assert labels_with_markup(dialog) == []
    assert nameless(dialog) == []
    dialog.accept_button.click()
    assert dialog.made == tmp_path / "clients" / "Waterhoven raad B&W.compass"
    file = open_client(dialog.made)
    plan = file.read(plans.whole)
    file.close()
    assert plan.client.name == "Waterhoven: raad/B&W?"
    assert (plan.client.country, plan.client.timezone) == ("NL", "Europe/Amsterdam")
    assert plan.client.service_hours["mon"] == ("09:00", "17:00")
    assert [(row.name, row.two_way) for row in plan.channels] == [("Facebook", True), ("Newsletter", False)]
    assert [row.name for row in plan.spokespersons] == ["Noor Bakker"]


def test_esc_asks_before_answers_are_thrown_away_and_cancel_means_it(tmp_path: Path, qtbot) -> None:
    dialog = NewClientDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "nothing was filled in"
    dialog.show()
    dialog.chips["facebook"].click()
    for words, stays in (("Go on filling in", True), ("Leave", False)):
        answer = Answer(words)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        answer.stop()
        assert (answer.asked, dialog.isVisible()) == (["The client is not created yet."], stays)
    dialog.show()
    next(one for one in dialog.buttons.buttons() if one.text() == "Cancel").click()
    assert not dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_chosen_profile_stays_when_the_sector_changes(tmp_path: Path, qtbot) -> None:
    dialog = NewClientDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.profile.set_value("nonprofit")
    dialog.profile.left.emit()
    dialog.sector.set_value("telecom")
    dialog.sector.left.emit()
    assert dialog.profile.value() == "nonprofit"
    assert "day and night (recommended)" in dialog.profile.itemText(PROFILES.index("telecom_24x7"))
    assert "four hours" in dialog.recommendation.text()


def test_a_name_that_says_what_it_is_answers_the_second_question_until_somebody_does(tmp_path: Path, qtbot) -> None:
    dialog = NewClientDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.name, "Gemeente Lindenheuvel")
    assert (dialog.sector.value(), dialog.profile.value()) == ("municipality", "webcare_public")
    dialog.sector.set_value("nonprofit")
    dialog.sector.left.emit()
    qtbot.keyClicks(dialog.name, " Council")
    assert (dialog.sector.value(), dialog.profile.value()) == ("nonprofit", "nonprofit")
    assert proposed_sector("Waterhoven council") == "municipality"
    assert proposed_sector("Protestantse Gemeente Utrecht") == proposed_sector("Gemeentewerken") == "other"


def test_the_window_behind_a_new_client_is_dimmed_while_it_is_asked_for(window: QWidget, tmp_path: Path) -> None:
    def lightness() -> int:
        return window.grab().toImage().pixelColor(window.rect().center()).lightness()

    before = lightness()
    dialog = NewClientDialog(window, tmp_path)
    dialog.show()
    assert lightness() < before * 0.8
    window.resize(1200, 700)
    assert lightness() < before * 0.8
    dialog.reject()
    assert lightness() == before
    dialog.deleteLater()


def test_a_country_with_one_time_zone_brings_it_along(tmp_path: Path, qtbot) -> None:
    dialog = NewClientDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    for country, before, zone in (
        ("Suriname", "Europe/Amsterdam", "America/Paramaribo"),
        ("United States", "America/Paramaribo", "America/Paramaribo"),
        ("Narnia", "Europe/Paris", "Europe/Paris"),
    ):
        dialog.zone.set_value(before)
        dialog.country.setText(country)
        dialog.country.editingFinished.emit()
        assert dialog.zone.value() == zone


@pytest.mark.parametrize(("zone", "taken"), [("Etc/UTC", "Europe/Amsterdam"), ("Europe/Paris", "Europe/Paris")])
def test_a_computer_without_a_place_takes_the_clock_of_its_country(
    tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch, zone: str, taken: str
) -> None:
    monkeypatch.setattr(this_computer, "zone", lambda: zone)
    monkeypatch.setattr(this_computer, "country", lambda: "NL")
    dialog = NewClientDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.zone.value() == taken


def test_every_sector_has_a_profile() -> None:
    assert proposed_profile("adviser") == "freelance_light"
    assert proposed_profile("retail") == "default"


def test_go_to_date_shows_what_it_understood(desk: Desk, qtbot) -> None:
    dialog = GoToDate(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "foo")
    dialog.accept_button.click()
    assert dialog.row.error.text()
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "2027-W20")
    assert "20" in dialog.understood.text()
    dialog.accept_button.click()
    assert desk.sight.day == date(2027, 5, 17)
    assert desk.sight.week == Week(2027, 20)


def test_going_to_several_days_shows_the_first_and_a_wrong_weekday_is_told(desk: Desk, qtbot) -> None:
    dialog = GoToDate(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "5-7 april 2027")
    assert dialog.day == date(2027, 4, 5)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "di 5 april 2027")
    assert dialog.day == date(2027, 4, 5)
    assert "another weekday" in dialog.understood.text()


def test_what_is_made_of_a_typed_time_is_shown_before_the_move(desk: Desk, qtbot) -> None:
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(("p1",)))
    qtbot.addWidget(dialog)
    for field, words in ((dialog.day, "28-3-2027"), (dialog.time, "2:30")):
        field.clear()
        qtbot.keyClicks(field, words)
    assert dialog.target() == datetime(2027, 3, 28, 3, 30)
    assert "clocks skip" in dialog.understood.text()
    dialog.time.clear()
    qtbot.keyClicks(dialog.time, "24:00")
    assert dialog.target() == datetime(2027, 3, 29)


def test_several_items_keep_their_distance_and_undo_brings_them_back(desk: Desk, qtbot) -> None:
    desk.sight.select(("p1", "p2"))
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(desk.sight.selected))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.clear()
    qtbot.keyClicks(dialog.day, "+1w")
    dialog.time.clear()
    qtbot.keyClicks(dialog.time, "10:30")
    assert {item.starts_at for item in desk.sight.shown_items() if item.id == "p1"} == {datetime(2027, 3, 15, 10, 30)}
    assert nameless(dialog) == []
    dialog.accept_button.click()
    assert [desk.session.item(key).starts_at for key in ("p1", "p2")] == [
        datetime(2027, 3, 15, 10, 30),
        datetime(2027, 3, 17, 12, 30),
    ]
    desk.undoing.undo()
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)


def test_leaving_the_move_ends_its_preview(desk: Desk, qtbot) -> None:
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(("p1",)))
    qtbot.addWidget(dialog)
    dialog.day.clear()
    qtbot.keyClicks(dialog.day, "+1w")
    dialog.reject()
    assert {item.starts_at for item in desk.sight.shown_items() if item.id == "p1"} == {datetime(2027, 3, 8, 9)}
    assert len(desk.session.undo_stack) == 0


def test_the_palette_finds_actions_and_clients(window: QWidget, qtbot) -> None:
    opened: list[Path] = []
    actions = Actions(window)
    called: list[str] = []
    actions.connect(lambda name: lambda: called.append(name))
    popup = Palette(window, actions, [("Delta <b>", Path("/plans/Delta.compass"))], opened.append)
    assert popup.lines.rowCount() == len(ACTIONS)
    qtbot.keyClicks(popup.field, "expo")
    assert popup.lines.rows[0].id == "export"
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert called == ["export"]
    popup = Palette(window, actions, [("Delta <b>", Path("/plans/Delta.compass"))], opened.append)
    qtbot.keyClicks(popup.field, "delta")
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Up)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert opened == [Path("/plans/Delta.compass")]


def test_letters_in_order_are_enough() -> None:
    assert fit("nc", "New client…") > fit("nwcl", "New client…") > 0
    assert fit("xyz", "New client…") is None
    assert fit("", "anything") == 0


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("kind", ["ics", "csv", "pdf", "plan"])
def test_each_kind_is_written(desk: Desk, tmp_path: Path, qtbot, kind: str) -> None:
    dialog = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kinds[kind].click()
    target = tmp_path / f"out.{'plan.json' if kind == 'plan' else kind}"
    dialog.place.setText(str(target))
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    content = target.read_bytes()
    assert dialog.folder_button.isVisible()
    if kind == "plan":
        assert len(json.loads(content)["items"]) == 5
    elif kind == "pdf":
        assert content.startswith(b"%PDF")
    else:
        assert b"Polling stations" in content
        assert b"Samir" not in content, "names only when they are asked for"


def test_people_stay_unnamed_behind_a_kind_of_file_that_names_them_by_initials(desk: Desk, qtbot) -> None:
    dialog = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    told = []
    for kind in ("pdf", "csv", "pdf"):
        dialog.kinds[kind].click()
        told.append(dialog.names.value())
    assert told == ["none", "initials", "none"]
    dialog.kinds["csv"].click()
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    dialog.kinds["pdf"].click()
    assert dialog.names.value() == "names", "what was chosen by hand is kept"


def test_a_folder_that_is_not_there_is_told_beside_the_field(desk: Desk, tmp_path: Path, qtbot) -> None:
    dialog = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kinds["ics"].click()
    dialog.place.setText(str(tmp_path / "no" / "such" / "out.ics"))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(dialog.place_row.error.text()), timeout=20_000)
    assert dialog.written is None


def test_own_dates_are_checked_before_anything_is_written(desk: Desk, tmp_path: Path, qtbot) -> None:
    dialog = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kinds["csv"].click()
    dialog.period.choice.set_value("own")
    dialog.period.choice.left.emit()
    dialog.period.last.set_value(date(2020, 1, 1))
    dialog.place.setText(str(tmp_path / "out.csv"))
    dialog.accept_button.click()
    assert dialog.period.last.parentWidget().error.text()
    assert not (tmp_path / "out.csv").exists()


def test_every_action_is_listed_and_found(window: QWidget, qtbot) -> None:
    dialog = ShortcutsDialog(window, Actions(window), {}, lambda _changed: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.lines) == sum(bool(spec.menu) for spec in ACTIONS)
    qtbot.keyClicks(dialog.field, "undo")
    assert [line.spec.name for line in dialog.lines if line.name.isVisible()] == ["undo"]
    assert nameless(dialog) == []


def test_about_tells_version_and_licences(qtbot) -> None:
    dialog = AboutDialog(None)
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []


def test_a_crash_report_tells_places_but_nothing_of_the_plan(qtbot) -> None:
    try:
        try:
            raise ValueError(HOSTILE)
        except ValueError:
            Week.of(HOSTILE)
    except AttributeError as error:
        text = report(error)
    assert "AttributeError" in text
    assert "domain/week.py:" in text
    assert "after ValueError" in text
    assert "Noor" not in text
    assert "tests" not in text, "places of others hold their folders"
    dialog = CrashDialog(None, text)
    qtbot.addWidget(dialog)
    assert dialog.report.toPlainText() == text
    assert nameless(dialog) == []


def test_leaving_an_export_that_is_being_written_tells_how_it_went(desk: Desk, tmp_path: Path, qtbot, window) -> None:
    said = []
    desk.session.said.connect(lambda words, _undo: said.append(words))
    for place, told in ((tmp_path / "whole.plan.json", "whole.plan.json"), (tmp_path / "no" / "x.json", "folder")):
        dialog = ExportDialog(window, desk.session, desk.sight)
        dialog.show()
        dialog.kinds["plan"].click()
        dialog.place.set_value(str(place))
        dialog.write_button.click()
        dialog.reject()
        dialog.deleteLater()
        qtbot.waitUntil(lambda told=told: any(told in words for words in said))
    printing = PrintDialog(window, desk.session, desk.sight)
    printing.show()
    printing.reject()
    printing.deleteLater()
    tasks.wait_for_all()
    qtbot.wait(1)
    assert not window.findChildren(QDialog)
