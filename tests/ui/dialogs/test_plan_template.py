"""Planning from a template: what it becomes follows each choice and is one undo step. Saving one, to plan it again."""

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.domain.templates import templates_of
from compassdesk.domain.week import Week
from compassdesk.exchange.plan.plan_json import read
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import kept_templates
from compassdesk.ui.dialogs.plan_template import PlanTemplate
from compassdesk.ui.dialogs.template_name import TemplateName, rename_template, save_template
from waterhoven import HOSTILE, labels_with_markup, nameless

TIP = {
    "name": "Weekly tip",
    "kind": "week",
    "channels": [{"key": "c1", "id": "fb", "network": "facebook"}],
    "speakers": [{"key": "s1", "id": "samir"}],
    "parts": [
        {"title": "Tip", "kind": "post", "petal": "send", "day": 1, "at": "10:00", "channels": ["c1"], "speaker": "s1"},
        {"title": "Answer", "kind": "slot", "petal": "respond", "day": 1, "at": "11:30", "minutes": 30,
         "all_channels": True, "speaker": "s1"},
    ],
    "tasks": [{"title": "Gather tips", "day": -1}],
}  # fmt: skip


@pytest.fixture
def plan(desk: Desk, qtbot):
    """The dialog with a template of the client's own selected, and all worked out."""

    def show(**values: str) -> PlanTemplate:
        dialog = PlanTemplate(None, desk.session, desk.sight, **{"key": "tip", **values})
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.list.current() is not None)
        settled(dialog, qtbot)
        return dialog

    desk.session.change("Template", Patch(templates=(Record("tip", TIP),)))
    return show


def settled(dialog: PlanTemplate, qtbot) -> None:
    """Wait until what was chosen last is worked out and judged."""
    qtbot.waitUntil(lambda: dialog.checks.text() != "The checks look at it…")


def cells(dialog: PlanTemplate) -> list[tuple[str, ...]]:
    return [row.cells for row in dialog.table.model().rows]


def made_items(desk: Desk) -> list[tuple[str, datetime, str | None]]:
    desk.sight.show(date(2027, 3, 16), "month")
    desk.session.read_days(date(2027, 3, 1), date(2027, 6, 30))
    items = [item for item in desk.session.plan.items if item.template is not None]
    return [(item.title, item.starts_at, item.spokesperson) for item in items]


def test_a_week_is_shown_as_it_would_be_planned_and_planned_in_one_step(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []
    assert dialog.days.day.text() == "15 03 2027"
    assert cells(dialog) == [
        ("Tue 16 Mar 10:00", "Tip", "Facebook", "Samir Kaya", ""),
        ("Tue 16 Mar 11:30", "Answer", "everywhere", "Samir Kaya", ""),
        ("by Sun 14 Mar", "Gather tips", "", "", "Work of the team"),
    ]
    assert dialog.summary.text() == "2 item(s) are planned."
    assert dialog.plan_button.text() == "Plan 2 item(s)"
    said = []
    desk.session.said.connect(lambda text, step: said.append((text, step is not None)))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert said == [("2 item(s) planned from “Weekly tip”", True)]
    assert len(desk.sight.selected) == 2
    first = desk.session.item(desk.sight.selected[0])
    assert desk.sight.week == Week.of(first.starts_at.date()), "what was planned is weighed beside the calendar"
    assert made_items(desk) == [
        ("Tip", datetime(2027, 3, 16, 10), "samir"),
        ("Answer", datetime(2027, 3, 16, 11, 30), "samir"),
    ]
    assert [(row.title, row.due) for row in desk.session.plan.organise_tasks] == [("Gather tips", date(2027, 3, 14))]
    desk.undoing.undo()
    assert made_items(desk) == []
    assert desk.session.plan.organise_tasks == ()
    desk.undoing.redo()
    assert len(made_items(desk)) == 2


def test_another_day_channel_and_speaker_are_followed(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    dialog.days.day.setFocus()
    dialog.days.day.selectAll()
    QTest.keyClicks(dialog.days.day, "30 march")
    settled(dialog, qtbot)
    assert cells(dialog)[0][0] == "Tue 30 Mar 10:00", "the week of that day"
    dialog.roles.channels["c1"].set_value("x")
    dialog.roles.speakers["s1"].set_value("noor")
    dialog.roles.changed.emit()
    settled(dialog, qtbot)
    assert cells(dialog)[0] == ("Tue 30 Mar 10:00", "Tip", "X", HOSTILE, "")
    dialog.roles.channels["c1"].set_value("")
    dialog.roles.changed.emit()
    settled(dialog, qtbot)
    assert cells(dialog)[0][2] == "Facebook", "a post goes somewhere: the main channel"


def test_what_stands_in_the_way_is_told_before_it_is_planned(desk: Desk, plan, qtbot) -> None:
    standing = replace(desk.session.item("p2"), id="near", title="Near", starts_at=datetime(2027, 3, 17, 10, 20))
    client = replace(desk.session.plan.client, closed_days=(date(2027, 3, 16),))
    desk.session.change("Near", Patch(items=(standing,), client=client))
    dialog = plan()
    told = [row[0] for row in cells(dialog)[:2]]
    assert told == ["Wed 17 Mar 10:00", "Wed 17 Mar 11:30"]
    assert "Tue 16 Mar is a closed day, so it goes to another moment." in cells(dialog)[0][4]
    assert "“Near” goes out on Facebook 20 minute(s) later." in cells(dialog)[0][4]
    assert dialog.summary.text().endswith("Moved to another moment: 2. Close to another post: 1.")
    dialog.table.selectRow(0)
    assert "“Near”" in dialog.told.text()
    dialog.around.click()
    settled(dialog, qtbot)
    assert cells(dialog)[0][0] == "Tue 16 Mar 10:00"
    assert cells(dialog)[0][4] == "Tue 16 Mar is a closed day; it stays there all the same."
    assert dialog.summary.text().endswith("On a day that is not free: 2.")


def test_a_moment_that_is_over_is_left_out_and_nothing_to_plan_cannot_be_planned(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    dialog.days.day.setFocus()
    dialog.days.day.selectAll()
    QTest.keyClicks(dialog.days.day, "8 march")
    settled(dialog, qtbot)
    assert [row[4] for row in cells(dialog)[:2]] == ["Left out: this moment is over.", ""]
    assert dialog.plan_button.text() == "Plan 1 item(s)"
    dialog.days.day.selectAll()
    QTest.keyClicks(dialog.days.day, "1 march")
    settled(dialog, qtbot)
    assert not dialog.plan_button.isEnabled()
    dialog.days.day.selectAll()
    QTest.keyClicks(dialog.days.day, "soon")
    qtbot.waitUntil(lambda: "no date" in dialog.days.day_row.error.text())
    assert not dialog.plan_button.isEnabled()


def test_a_ready_made_giveaway_goes_into_the_campaign_that_is_there(desk: Desk, plan, qtbot) -> None:
    dialog = plan(key="shipped:giveaway", campaign="pool")
    assert dialog.days.into.value() == "pool"
    assert dialog.days.last.isReadOnly()
    assert dialog.days.day.text() == "10 03 2027", "it began before, so what is to come begins tomorrow"
    assert not dialog.days.name_row.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (pool,) = desk.session.plan.campaigns
    assert (pool.name, pool.closes_on) == ("Swimming pool", date(2027, 3, 31))
    assert pool.terms
    assert desk.session.item(pool.winner_item).starts_at.date() > date(2027, 3, 31)
    assert {desk.session.item(key).campaign for key in desk.sight.selected} == {"pool"}
    desk.undoing.undo()
    assert desk.session.plan.campaigns[0].closes_on is None


def test_a_new_campaign_has_a_name_and_as_many_days_as_are_asked(desk: Desk, plan, qtbot) -> None:
    dialog = plan(key="shipped:launch")
    assert (dialog.days.day.text(), dialog.days.last.text()) == ("15 03 2027", "26 03 2027")
    dialog.days.name.set_value("")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.days.name_row.error.text()
    QTest.keyClicks(dialog.days.name, "New pool")
    dialog.days.last.setFocus()
    dialog.days.last.selectAll()
    QTest.keyClicks(dialog.days.last, "2 april")
    dialog.days.day.setFocus()
    settled(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    made = next(row for row in desk.session.plan.campaigns if row.name == "New pool")
    assert (made.kind, made.starts, made.ends) == ("launch", date(2027, 3, 15), date(2027, 4, 2))


def test_on_a_small_screen_every_field_is_whole_and_comes_into_sight(desk: Desk, plan, qtbot) -> None:
    dialog = plan(key="shipped:launch")
    dialog.resize(640, 400)
    qtbot.waitUntil(lambda: dialog.days.name_row.y() > dialog.days.day_row.y())
    for field in (dialog.days.day, dialog.days.last, dialog.days.into, dialog.days.name, dialog.table):
        right = field.mapTo(dialog, field.rect().topRight()).x()
        assert right <= dialog.width(), field.accessibleName()
    assert (dialog.width(), dialog.height()) == (640, 400)


def test_tab_goes_from_the_list_over_days_and_roles_to_what_is_planned(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    dialog.list.select("shipped:launch")
    settled(dialog, qtbot)
    dialog.list.list.setFocus()
    seen = []
    while dialog.focusWidget() is not dialog.plan_button:
        seen.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert len(seen) < 20
    roles = [*dialog.roles.channels.values(), *dialog.roles.speakers.values()]
    days = [dialog.days.day, dialog.days.last, dialog.days.into, dialog.days.name]
    assert seen == [dialog.list.list, dialog.list.file_button, *days, *roles, dialog.around, dialog.table]


def test_nothing_is_planned_that_was_not_shown(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    dialog.list.select("shipped:crisis")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert made_items(desk) == []
    settled(dialog, qtbot)
    dialog.around.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    settled(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(made_items(desk)) == 17


def test_one_press_plans_also_when_it_leaves_a_field(desk: Desk, plan, qtbot) -> None:
    dialog = plan(key="shipped:crisis")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.days.last.setFocus()
    assert dialog.days.last.hasFocus()
    qtbot.mouseClick(dialog.plan_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert len(made_items(desk)) == 17


def test_words_find_a_template_and_who_finds_none_can_plan_nothing(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    QTest.keyClicks(dialog.list.field, "crisis")
    assert dialog.list.current().id == "shipped:crisis"
    assert not dialog.list.remove_button.isEnabled(), "ready-made ones stay"
    settled(dialog, qtbot)
    QTest.keyClicks(dialog.list.field, "zzz")
    assert dialog.list.current() is None
    assert not dialog.plan_button.isEnabled()
    dialog.list.field.clear()
    assert dialog.list.current().name == "Weekly tip"


def test_one_is_removed_and_renamed_by_key_and_taken_back(desk: Desk, plan, qtbot) -> None:
    dialog = plan()
    QTest.keyClick(dialog.list.list, Qt.Key.Key_Delete)
    assert templates_of(desk.session.plan) == ()
    desk.undoing.undo()
    (template,) = templates_of(desk.session.plan)
    heard = answered("Monthly tip")
    rename_template(dialog, desk.session, template)
    assert heard == ["Weekly tip", ""]
    assert [one.name for one in templates_of(desk.session.plan)] == ["Monthly tip"]
    assert desk.session.plan.templates[0].content["parts"] == TIP["parts"], "all else stays as it was"


def answered(name: str, what: int = 0) -> list[str]:
    """Answer the dialog that opens next by keyboard; what it offered and said."""
    from PySide6.QtCore import QTimer

    heard: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TemplateName)
        assert nameless(dialog) == []
        if what:
            dialog.what.set_value(what)
            dialog.what.left.emit()
        heard.append(dialog.field.text())
        dialog.field.selectAll()
        QTest.keyClicks(dialog.field, name)
        heard.append(dialog.replaces.text().strip())
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    return heard


def test_what_is_selected_is_saved_and_comes_back_when_it_is_planned(desk: Desk, plan, qtbot, window) -> None:
    desk.sight.select(("p2",))
    heard = answered("Ask along")
    save_template(window, desk.session, desk.sight)
    assert heard == ["Think along", ""]
    saved = next(one for one in templates_of(desk.session.plan) if one.name == "Ask along")
    assert saved.kind == "item"
    dialog = plan(key=saved.id)
    assert cells(dialog)[0][1:4] == ("Think along", "Facebook and X", "Samir Kaya")
    heard = answered("ask ALONG")
    save_template(window, desk.session, desk.sight)
    assert heard[1] == "The template of this name is replaced."
    assert len(templates_of(desk.session.plan)) == 2
    desk.undoing.undo()
    desk.undoing.undo()
    assert [one.name for one in templates_of(desk.session.plan)] == ["Weekly tip"]


def test_a_day_a_week_and_a_campaign_can_be_saved(desk: Desk, window, qtbot) -> None:
    desk.session.change("Into", Patch(items=(replace(desk.session.item("p1"), campaign="pool"),)))
    desk.sight.cursor.put(date(2027, 3, 10))
    kinds = {}
    for what, name in enumerate(("Wednesday", "Week 10", "Swimming pool")):
        heard = answered(name, what)
        save_template(window, desk.session, desk.sight)
        assert heard[0] == name
        saved = next(one for one in templates_of(desk.session.plan) if one.name == name)
        kinds[name] = (saved.kind, len(saved.parts))
    assert kinds == {"Wednesday": ("day", 2), "Week 10": ("week", 4), "Swimming pool": ("campaign", 1)}


def test_where_nothing_is_planned_there_is_nothing_to_save(desk: Desk, window, qtbot) -> None:
    said = []
    desk.session.said.connect(lambda text, _step: said.append(text))
    desk.sight.show(date(2027, 6, 2), "week")
    desk.sight.select(())
    desk.sight.cursor.put(date(2027, 6, 2))
    save_template(window, desk.session, desk.sight)
    assert said == ["Nothing is planned here that could be saved as a template."]


def test_a_campaign_that_holds_nothing_is_no_template(desk: Desk, window, qtbot) -> None:
    said = []
    desk.session.said.connect(lambda text, _step: said.append(text))
    desk.sight.select(("p2",))
    save_template(window, desk.session, desk.sight, "pool")
    assert said == ["Nothing is planned here that could be saved as a template."]


def test_who_has_nothing_planned_is_offered_a_first_week(desk: Desk, qtbot) -> None:
    ids = [item.id for item in (*desk.session.plan.items, *desk.session.unscheduled)]
    desk.session.change("Nothing", Patch(removed=tuple(("items", key) for key in ids)))
    dialog = PlanTemplate(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.current() is not None)
    assert dialog.list.current().id == "shipped:week-standard"
    settled(dialog, qtbot)
    assert dialog.checks.text() == "The checks have nothing against it."


def test_a_template_of_another_name_is_not_taken_for_one(desk: Desk, plan) -> None:
    plan()
    assert kept_templates.called(desk.session, " weekly TIP ") is not None
    assert kept_templates.called(desk.session, "weekly tip", but="tip") is None


def test_one_is_saved_as_a_file_and_trouble_with_that_is_told(
    desk: Desk, plan, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = plan()
    places = iter((tmp_path / "tip", tmp_path / "none" / "tip", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(next(places)), ""))
    dialog.list.file_button.click()
    assert dialog.told.text() == "Saved as “tip.plan.json”."
    assert [row.content["name"] for row in read((tmp_path / "tip.plan.json").read_bytes()).templates] == ["Weekly tip"]
    dialog.list.file_button.click()
    assert "folder" in dialog.told.text()
    dialog.list.file_button.click()
    assert not dialog.told.isVisible()


def test_pictures_come_along_and_what_stays_behind_in_a_file_is_said(
    desk: Desk, plan, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tip, answer = TIP["parts"]
    pictured = {**tip, "attachments": [{"name": f"{n}.jpg", "sha256": f"{n}" * 64} for n in (1, 2)]}
    desk.session.change("Pictures", Patch(templates=(Record("tip", {**TIP, "parts": [pictured, answer]}),)))
    dialog = plan()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "tip"), ""))
    dialog.list.file_button.click()
    assert dialog.told.text() == "Saved as “tip.plan.json”. 2 attachment(s) stay with this client."
    assert [row[4] for row in cells(dialog) if row[1] in {"Tip", "Answer"}] == ["with 2 attachment(s)", ""]
    before = len(desk.session.plan.attachments)
    dialog.accept_button.click()
    made = next(key for key in desk.sight.selected if desk.session.item(key).title == "Tip")
    assert [one.name for one in desk.session.attached[made]] == ["1.jpg", "2.jpg"]
    desk.undoing.undo()
    assert len(desk.session.plan.attachments) == before
