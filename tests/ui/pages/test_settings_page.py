"""Settings: at once for this computer, undoable for the client, and profile and stage only after they were seen."""

import shutil

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.spec import GROUPS
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting, Client, Plan
from compassdesk.rendering.look import theme
from compassdesk.system import file_types, spelling
from compassdesk.system.preferences import Preferences
from compassdesk.texts import findings
from compassdesk.texts.limit_words import limit_lines
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.look import dressing
from compassdesk.ui.pages.settings_app import AppSettings
from compassdesk.ui.pages.settings_checks import CheckSettings
from compassdesk.ui.pages.settings_client import ClientSettings
from compassdesk.ui.pages.settings_hours import HoursSettings
from compassdesk.ui.pages.settings_limits import LimitSettings
from compassdesk.ui.pages.settings_page import SettingsPage
from compassdesk.ui.pages.settings_waivers import WaiverSettings
from seen import labels
from waterhoven import labels_with_markup, nameless

PARTS = ("app", "backups", "reminders", "folder", "calendar", "client", "limits", "hours", "checks", "waivers")


@pytest.fixture
def page(desk: Desk, qtbot) -> SettingsPage:
    made = SettingsPage(desk.session, desk.sight, desk.judging, Preferences, lambda **_changed: None)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def part(page: SettingsPage, name: str, kind: type) -> QWidget:
    page.show_part(name)
    return page.parts[name].findChild(kind)


def test_a_preference_holds_at_once(qtbot) -> None:
    told: list[dict[str, str]] = []
    settings = AppSettings(Preferences, lambda **changed: told.append(changed))
    qtbot.addWidget(settings)
    for name, value in (("appearance", "dark"), ("language", "nl")):
        settings.fields[name].set_value(value)
        settings.fields[name].left.emit()
    assert told == [{"appearance": "dark"}, {"language": "nl"}], "only the one that changed"


@pytest.mark.skipif(not file_types.is_possible(), reason="XDG")
def test_the_desktop_is_told_which_files_open_with_the_app(qtbot, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    settings = AppSettings(Preferences, lambda **_changed: None)
    qtbot.addWidget(settings)
    settings.show()
    for wanted in (True, False):
        qtbot.waitUntil(settings.opens.isEnabled, timeout=20_000)
        settings.opens.click()
        qtbot.waitUntil(settings.opens.isEnabled, timeout=20_000)
        assert (settings.opens.isChecked(), file_types.is_known()) == (wanted, wanted)
    shutil.rmtree(data)
    data.write_text("in the way")
    settings.opens.click()
    qtbot.waitUntil(settings.trouble.isVisible, timeout=20_000)
    assert (settings.opens.isChecked(), settings.opens.isEnabled()) == (False, True)


@pytest.mark.usefixtures("page")
def test_a_field_of_the_client_is_saved_and_undone(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "client", ClientSettings)
    zone = settings.form.field("timezone")
    zone.setText("Mars/Olympus")
    zone.editingFinished.emit()
    assert settings.form.rows["timezone"].error.text()
    assert desk.session.plan.client.timezone == "Europe/Amsterdam"
    zone.setText("Europe/Paris")
    zone.editingFinished.emit()
    assert desk.session.plan.client.timezone == "Europe/Paris"
    desk.undoing.undo()
    assert desk.session.plan.client.timezone == "Europe/Amsterdam"
    settings.form.field("objectives").chips["talking"].click()
    assert desk.session.plan.client.objectives == ("talking",)


def test_campaign_codes_are_typed_as_lines_and_a_line_that_is_none_is_named(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "client", ClientSettings)
    codes = settings.form.field("utm")
    codes.setPlainText("utm_source = {colour}")
    codes.left.emit()
    assert "utm_source = {colour}" in settings.form.rows["utm"].error.text()
    assert desk.session.plan.client.utm == {}
    codes.setPlainText("utm_source = {network}")
    codes.left.emit()
    assert desk.session.plan.client.utm == {"utm_source": "{network}"}
    desk.undoing.undo()
    assert desk.session.plan.client.utm == {}


def test_a_country_is_picked_by_its_name_or_its_letters(page: SettingsPage, desk: Desk) -> None:
    form = part(page, "client", ClientSettings).form
    field, kept = form.field("country"), desk.session.plan.client.country
    for wrong in ("QQ", "Narnia", "United", "eu"):
        field.setText(wrong)
        field.editingFinished.emit()
        assert wrong in form.rows["country"].error.text()
        assert desk.session.plan.client.country == kept
    for typed in ("be", "Belgium", "belg", "Belgium (BE)"):
        field.setText(typed)
        field.editingFinished.emit()
        assert desk.session.plan.client.country == "BE"
        assert field.text() == "Belgium (BE)"
        desk.undoing.undo()
        assert desk.session.plan.client.country == kept
    field.setText("niger")
    field.editingFinished.emit()
    assert desk.session.plan.client.country == "NE", "and not Nigeria, of which it is a beginning"
    field.setText("curacao")
    field.editingFinished.emit()
    assert desk.session.plan.client.country == "CW", "as who has no ç on the keyboard types it"
    field.setText("")
    field.editingFinished.emit()
    assert desk.session.plan.client.country == ""


def test_the_lists_of_countries_and_zones_open_with_the_keyboard(page: SettingsPage, desk: Desk, qtbot) -> None:
    form = part(page, "client", ClientSettings).form
    page.activateWindow()
    for name, typed, chosen in (("country", "cura", "CW"), ("timezone", "paramaribo", "America/Paramaribo")):
        field = form.field(name)
        field.setFocus()
        before = field.text()
        QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        popup = field.list.popup()
        assert popup.isVisible()
        assert (popup.currentIndex().data() or "") == before, "it opens at what is chosen"
        popup.hide()
        field.selectAll()
        qtbot.keyClicks(field, typed)
        assert field.list.completionCount() == 1
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert getattr(desk.session.plan.client, name) == chosen
        assert form.rows[name].error.text() == ""


def test_a_profile_is_seen_before_it_is_applied(page: SettingsPage, desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.judging.report(desk.sight.week) is not None, timeout=20_000)
    settings = part(page, "limits", LimitSettings)
    before = desk.session.plan.client.profile
    settings.profile.set_value("freelance_light")
    settings.profile.left.emit()
    assert desk.session.plan.client.profile == before, "nothing is written yet"
    words = labels(settings)
    assert "→ within 72 hour(s)" in words
    shown = settings.outcome._then.count()  # noqa: SLF001 - it has no words of its own
    assert shown > 1, "the week as it would be"
    settings.apply_button.click()
    assert desk.session.plan.client.profile == "freelance_light"
    assert not settings.apply_button.isEnabled()
    desk.undoing.undo()
    assert desk.session.plan.client.profile == before
    assert settings.profile.value() == before


def test_service_hours_and_closed_days(page: SettingsPage, desk: Desk, qtbot) -> None:
    settings = part(page, "hours", HoursSettings)
    other, shut = (settings.spans[day][0] for day in ("sat", "sun"))
    assert other.grab().toImage() == shut.grab().toImage()
    settings.open["sat"].click()
    other.clear()
    assert other.grab().toImage() != shut.grab().toImage(), "what takes no answer looks so"
    settings.refresh()
    assert "sat" in desk.session.plan.client.service_hours
    first, last = settings.spans["sat"]
    first.setText("10")
    last.setText("9:30")
    last.editingFinished.emit()
    assert settings.error.text()
    last.setText("14:30")
    last.editingFinished.emit()
    assert desk.session.plan.client.service_hours["sat"] == ("10:00", "14:30")
    qtbot.keyClicks(settings.closed.first, "26-3-2027")
    settings.closed.add_button.click()
    assert [str(day) for day in desk.session.plan.client.closed_days] == ["2027-03-26"]
    desk.undoing.undo()
    assert desk.session.plan.client.closed_days == ()


def test_a_check_takes_own_thresholds_and_gives_them_back(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "checks", CheckSettings)
    form = settings.forms["CD-03"]
    form.header.click()
    warn = form.numbers["warn"].field
    assert warn.placeholderText() == "50"
    warn.setText("65")
    warn.editingFinished.emit()
    assert limits_of(desk.session.plan).share("CD-03", "warn") * 100 == 65
    assert "changed" in form.header.accessibleDescription()
    form.enabled.click()
    assert "CD-03" in limits_of(desk.session.plan).off
    form.reset.click()
    assert desk.session.plan.check_settings == ()
    assert warn.text() == ""


def test_checks_stand_in_five_groups_with_their_number_and_no_code(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "checks", CheckSettings)
    groups = ["Conversation or broadcast", "Answering and listening", "People", "Honest and allowed", "Plan and goals"]
    assert [words for words in labels(settings) if words in groups] == groups
    assert {check.group for check in specs().values()} == set(GROUPS)
    shown = [f"{form.header.text()} {form.header.accessibleDescription()}" for form in settings.forms.values()]
    assert not any("CD-" in words for words in shown)
    assert settings.forms["CD-01"].header.accessibleDescription() == "Warning over (%): 60"


def test_a_check_is_switched_off_without_opening_it_and_back(page: SettingsPage, desk: Desk) -> None:
    form = part(page, "checks", CheckSettings).forms["CD-03"]
    assert form.enabled.accessibleName() == "Judge this: Nobody there to answer"
    form.enabled.click()
    assert "CD-03" in limits_of(desk.session.plan).off
    assert form.header.accessibleDescription().endswith("off")
    desk.undoing.undo()
    assert form.enabled.value() is True
    assert desk.session.plan.check_settings == ()


def test_what_must_be_heard_says_that_it_cannot_be_switched_off(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "checks", CheckSettings)
    for check, reason in (("CD-01", "nor made quieter than a warning"), ("CD-15", "A block always stays a block")):
        form = settings.forms[check]
        form.header.click()
        assert not form.enabled.isEnabled()
        assert form.enabled.value() is True
        assert reason in form.must.text()
        assert reason in form.enabled.accessibleDescription()
    assert [settings.forms["CD-01"].cap.offers(cap) for cap in ("note", "warning", "serious")] == [False, True, True]
    assert settings.forms["CD-15"].cap.offers("note")
    assert settings.forms["CD-01"].numbers["warn"].hint.text() == "Counts for at most 95%."
    other = settings.forms["CD-03"]
    other.header.click()
    assert other.enabled.isEnabled()
    assert not other.must.isVisibleTo(other)


def test_a_setting_that_does_not_hold_is_left_alone_until_it_is_reset(page: SettingsPage, desk: Desk) -> None:
    setting = CheckSetting("CD-01", enabled=False, cap="note")
    desk.session.change("Set", Patch(check_settings=(setting,)))
    form = part(page, "checks", CheckSettings).forms["CD-01"]
    form.header.click()
    warn = form.numbers["warn"].field
    warn.editingFinished.emit()
    assert desk.session.plan.check_settings == (setting,)
    warn.setText("65")
    warn.editingFinished.emit()
    assert desk.session.plan.check_settings == (replace(setting, thresholds={"warn": 65}),)
    form.reset.click()
    assert desk.session.plan.check_settings == ()


def test_waivers_and_passed_blocks_can_be_ended(page: SettingsPage, desk: Desk) -> None:
    settings = part(page, "waivers", WaiverSettings)
    while settings.findChildren(QPushButton):
        before = len(desk.session.plan.waivers) + len(desk.session.plan.overrides)
        settings.findChildren(QPushButton)[0].click()
        assert len(desk.session.plan.waivers) + len(desk.session.plan.overrides) == before - 1
    desk.undoing.undo()
    assert len(desk.session.plan.waivers) + len(desk.session.plan.overrides) == 1


def test_without_a_client_only_this_computer_can_be_set(page: SettingsPage, desk: Desk) -> None:
    file = desk.session.file
    desk.put(None)
    page.show_part("checks")
    assert page.list.currentRow() == 0
    desk.put(file)
    page.show_part("checks")
    assert page.list.currentRow() == PARTS.index("checks")


def test_user_text_stays_text_and_every_field_has_a_name(page: SettingsPage) -> None:
    for name in PARTS:
        page.show_part(name)
    checks = part(page, "checks", CheckSettings)
    for form in checks.forms.values():
        form.header.setChecked(True)
    assert labels_with_markup(page) == []
    assert nameless(page) == []


def test_every_check_has_its_row_with_its_thresholds(page: SettingsPage) -> None:
    checks = part(page, "checks", CheckSettings)
    assert list(checks.forms) == list(specs())
    for check, declared in specs().items():
        form = checks.opened(check)
        assert findings.check_name(check) in form.header.text()
        assert list(form.numbers) == [threshold.name for threshold in declared.thresholds]
        assert all(row.field.placeholderText() for row in form.numbers.values())


def test_only_what_a_profile_changes_is_marked() -> None:
    default = limits_of(Plan(Client(name="")))
    webcare = limits_of(Plan(Client(name="", profile="webcare_public")))
    assert {line.id for line in limit_lines(default, webcare) if line.changes} == {"norm", "CD-21", "cap"}


def test_a_finding_puts_the_cursor_in_the_field_it_is_about(page: SettingsPage) -> None:
    page.activateWindow()
    page.reveal("client", "", "listening_stage")
    QApplication.processEvents()
    assert page.window().focusWidget() is part(page, "limits", LimitSettings).listening
    page.reveal("client", "", "objectives")
    objectives = part(page, "client", ClientSettings).form.field("objectives")
    QApplication.processEvents()
    assert objectives.isAncestorOf(page.window().focusWidget())


def test_high_contrast_is_an_appearance_as_light_and_dark_are(desk, qapp) -> None:
    try:
        assert dressing.apply(qapp, "contrast").name.startswith("high")
        assert theme.current().ink.name() in {"#000000", "#ffffff"}
        assert theme.current().ink.name() in qapp.styleSheet()
    finally:
        dressing.apply(qapp, "light")
    assert theme.current() is theme.LIGHT


def test_it_is_told_for_which_languages_words_are_marked(page, qtbot):
    shown = page.parts["app"].findChild(AppSettings).dictionaries
    qtbot.waitUntil(lambda: not shown.isHidden(), timeout=5000)
    here = [tag for tag in spelling.languages() if tag.startswith("nl")]
    assert ("Nederlands" in shown.text()) == bool(here)
    assert "nothing is marked" in shown.text()
