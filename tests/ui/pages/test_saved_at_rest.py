"""The forms of people and clients save at rest and before anything else, as the editor does."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting
from compassdesk.domain.vocabulary import STAGES
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.fields.being_typed import SAVES_AFTER
from compassdesk.ui.pages.people_page import PeoplePage
from compassdesk.ui.pages.settings_checks import CheckSettings
from compassdesk.ui.pages.settings_client import ClientSettings
from compassdesk.ui.pages.settings_hours import HoursSettings
from compassdesk.ui.pages.settings_limits import LimitSettings
from shouting_week import steps
from typed import retype


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def person(desk: Desk, key: str):
    return next(row for row in desk.session.plan.spokespersons if row.id == key)


def test_a_person_is_saved_at_rest_and_typing_goes_on(page: PeoplePage, desk: Desk) -> None:
    page.people.list.choose("noor")
    name = page.people.form.field("name")
    retype(name, "Noor B")
    desk.session.typing.rest()
    assert person(desk, "noor").name == "Noor B"
    QTest.keyClicks(name, "akker")
    desk.session.typing.rest()
    assert person(desk, "noor").name == name.text() == "Noor Bakker"
    assert len(steps(desk)) == 1


def test_choosing_another_person_saves_the_one_before(page: PeoplePage, desk: Desk) -> None:
    page.people.list.choose("noor")
    retype(page.people.form.field("role_title"), "Speaker")
    page.people.list.choose("samir")
    assert person(desk, "noor").role_title == "Speaker"
    assert person(desk, "samir").role_title == ""


def test_a_wrong_number_stays_as_typed_and_the_rest_is_saved(page: PeoplePage, desk: Desk) -> None:
    page.people.list.choose("noor")
    form = page.people.form
    before = person(desk, "noor").capacity_minutes_week
    retype(form.field("capacity_minutes_week"), "many")
    retype(form.field("role_title"), "Speaker")
    desk.session.typing.rest()
    noor = person(desk, "noor")
    assert (noor.role_title, noor.capacity_minutes_week) == ("Speaker", before)
    assert form.field("capacity_minutes_week").text() == "many"
    assert form.rows["capacity_minutes_week"].error.text()


def test_looking_at_a_person_and_a_channel_changes_nothing(page: PeoplePage, desk: Desk) -> None:
    odd = " a\u00a0b\r\nc\u2028d "
    noor = replace(person(desk, "noor"), name=odd, role_title=odd, signature=odd, communities=(" x", "y,z"))
    fb = replace(next(row for row in desk.session.plan.channels if row.id == "fb"), strategy_note=odd, handle=odd)
    desk.session.file.perform("brought in", patches.apply, Patch(spokespersons=(noor,), channels=(fb,)))
    done = len(steps(desk))
    for shelf, key in ((page.people, "noor"), (page.channels, "fb")):
        page.tabs.setCurrentWidget(shelf)
        shelf.list.choose(key)
        for name in shelf.form.rows:
            shelf.form.field(name).setFocus()
        shelf.add_button.setFocus()
    assert len(steps(desk)) == done
    assert person(desk, "noor") == noor


Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def shown(qtbot) -> Callable[[Part], Part]:
    """Shows a part of the settings, holds it as a page does, and gives it back."""
    held: list[QWidget] = []

    def show(part: Part) -> Part:
        held.append(part)
        qtbot.addWidget(part)
        part.show()
        return part

    return show


def test_the_clients_own_fields_hours_and_limits_are_saved_at_rest(shown, desk: Desk) -> None:
    client, hours, checks = (shown(kind(desk.session)) for kind in (ClientSettings, HoursSettings, CheckSettings))
    retype(client.form.field("brand_statement"), "We listen")
    hours.open["mon"].click()
    for field, text in zip(hours.spans["mon"], ("8:15", "16:45"), strict=True):
        retype(field, text)
    form = checks.forms["CD-02"]
    form.header.setChecked(True)
    retype(form.numbers["warn"].field, "9")
    desk.session.typing.rest()
    assert desk.session.plan.client.brand_statement == "We listen"
    assert desk.session.plan.client.service_hours["mon"] == ("08:15", "16:45")
    assert [(row.check, dict(row.thresholds)) for row in desk.session.plan.check_settings] == [("CD-02", {"warn": 9})]


def test_what_was_chosen_and_not_applied_outlives_a_change_from_elsewhere(shown, desk: Desk) -> None:
    limits = shown(LimitSettings(desk.session, desk.sight, desk.judging))
    chosen = next(stage for stage in STAGES if stage != desk.session.plan.client.stage)
    limits.stage.set_value(chosen)
    desk.session.change("Other", Patch(removed=(("items", "call"),)))
    assert limits.stage.value() == chosen


CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.people_page import PeoplePage
desk = Desk(judging=False)
desk.put(open_client(Path(sys.argv[1])))
page = PeoplePage(desk.session, desk.sight, desk.judging)
page.show()
page.people.list.choose("marc")
field = page.people.form.field("role_title")
field.setFocus()
QTest.keyClicks(field, "Typed and not left")
(rest,) = desk.session.typing.findChildren(QTimer)
print("typed, to be saved in", rest.interval() if rest.isActive() else "no", flush=True)
rest.start(0)
app.exec()
"""


def test_a_kill_takes_no_more_than_three_seconds_of_a_form(qtbot, opened, client_path: Path) -> None:
    """The seconds are those for which the timer of a rest runs; they are not waited for."""
    opened.close()

    @lru_cache(maxsize=1)  # opening takes much longer than looking: once each time that it was written
    def saved(_written: tuple[int, ...]) -> str:
        with closing(open_client(client_path, read_only=True)) as reader:
            return {row.id: row.role_title for row in reader.read(_people)}["marc"]

    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(client_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        told, _, milliseconds = child.stdout.readline().rpartition(" ")
        assert told == "typed, to be saved in"
        assert int(milliseconds) <= SAVES_AFTER <= 3000
        qtbot.waitUntil(lambda: saved(_written(client_path)) == "Typed and not left", timeout=10_000)
        child.send_signal(signal.SIGKILL)
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


def _written(path: Path) -> tuple[int, ...]:
    """When the client file and what lies beside it were written last."""
    return tuple(file.stat().st_mtime_ns for file in sorted(path.parent.glob(f"{path.name}*")))


def _people(connection):
    from compassdesk.services.plans import whole

    return whole(connection).spokespersons


# --- changed elsewhere while it was typed --------------------------------------------------------------------------


@pytest.fixture
def told(desk: Desk) -> list[str]:
    heard: list[str] = []
    desk.session.said.connect(lambda text, _offer: heard.append(text))
    return heard


def elsewhere(desk: Desk, patch: Patch) -> None:
    desk.session.file.perform("elsewhere", patches.apply, patch)


MEANWHILE = "This was changed elsewhere meanwhile; what you did now was taken."


def test_a_person_changed_while_it_is_typed_is_merged_and_told(page: PeoplePage, desk: Desk, told) -> None:
    page.people.list.choose("noor")
    retype(page.people.form.field("role_title"), "Mine")
    elsewhere(desk, Patch(spokespersons=(replace(person(desk, "noor"), role_title="Theirs", signature="^NB"),)))
    desk.session.settle()
    QApplication.processEvents()
    noor = person(desk, "noor")
    assert (noor.role_title, noor.signature) == ("Mine", "^NB")
    assert told == [MEANWHILE]


def test_communities_from_elsewhere_stay_beside_those_that_are_typed(page: PeoplePage, desk: Desk, told) -> None:
    page.people.list.choose("noor")
    field = page.people.form.field("communities")
    retype(field, "runners")
    elsewhere(desk, Patch(spokespersons=(replace(person(desk, "noor"), communities=("readers",)),)))
    desk.session.typing.rest()
    assert set(person(desk, "noor").communities) == set(field.value()) == {"runners", "readers"}
    QApplication.processEvents()
    assert told == []


def test_a_wrong_number_is_told_when_another_person_is_chosen(page: PeoplePage, desk: Desk, told) -> None:
    page.people.list.choose("noor")
    retype(page.people.form.field("capacity_minutes_week"), "many")
    page.people.list.choose("samir")
    assert told == ["Not saved: Minutes a week “many”. Type a number, or leave this empty."]
    page.people.list.choose("noor")
    assert page.people.form.field("capacity_minutes_week").text() != "many"
    assert len(told) == 1


def test_the_client_changed_while_it_is_typed_is_merged_and_told(shown, desk: Desk, told) -> None:
    form = shown(ClientSettings(desk.session)).form
    retype(form.field("country"), "be")
    elsewhere(desk, Patch(client=replace(desk.session.plan.client, country="NL", region="ZH")))
    desk.session.typing.rest()
    QApplication.processEvents()
    assert (desk.session.plan.client.country, desk.session.plan.client.region) == ("BE", "ZH")
    assert told == [MEANWHILE]
    QTest.keyClick(form.field("country"), "\b")
    QTest.keyClicks(form.field("country"), "g")
    desk.session.settle()
    QApplication.processEvents()
    assert desk.session.plan.client.country == "BG"
    assert told == [MEANWHILE]


def test_hours_and_checks_changed_while_they_are_typed_are_told(shown, desk: Desk, told) -> None:
    hours, checks = (shown(kind(desk.session)) for kind in (HoursSettings, CheckSettings))
    hours.open["mon"].click()
    hours.open["tue"].click()
    retype(hours.spans["mon"][0], "8:15")
    theirs = {**desk.session.plan.client.service_hours, "mon": ("07:00", "12:00"), "tue": ("10:00", "11:00")}
    elsewhere(desk, Patch(client=replace(desk.session.plan.client, service_hours=theirs)))
    desk.session.settle()
    QApplication.processEvents()
    assert dict(desk.session.plan.client.service_hours) == {"mon": ("08:15", "17:00"), "tue": ("10:00", "11:00")}
    assert told == [MEANWHILE]
    form = checks.forms["CD-02"]
    form.header.setChecked(True)
    retype(form.numbers["warn"].field, "9")
    elsewhere(desk, Patch(check_settings=(CheckSetting("CD-02", thresholds={"warn": 5}),)))
    desk.session.settle()
    QApplication.processEvents()
    assert dict(desk.session.plan.check_settings[0].thresholds) == {"warn": 9}
    assert told == [MEANWHILE, MEANWHILE]


# --- a value that cannot be kept -----------------------------------------------------------------------------------


def test_wrong_hours_are_named_until_each_is_right_or_its_day_is_closed(shown, desk: Desk) -> None:
    hours = shown(HoursSettings(desk.session))
    for day in ("mon", "tue", "wed"):
        hours.open[day].click()
        retype(hours.spans[day][0], "25:99")
    desk.session.settle()
    wrong = "{}: two times, such as 9:00 and 17:30, the second one later."
    assert desk.session.typing.unsaved() == tuple(wrong.format(day) for day in ("Monday", "Tuesday", "Wednesday"))
    assert hours.error.text().splitlines() == list(desk.session.typing.unsaved())
    retype(hours.spans["tue"][0], "8:30")
    desk.session.settle()
    assert desk.session.typing.unsaved() == (wrong.format("Monday"), wrong.format("Wednesday"))
    assert hours.error.text().splitlines() == list(desk.session.typing.unsaved())
    hours.open["mon"].click()
    hours.open["wed"].click()
    assert not desk.session.typing
    assert hours.error.isHidden()
    assert dict(desk.session.plan.client.service_hours) == {"tue": ("08:30", "17:00")}


def test_a_wrong_number_of_a_check_is_named(shown, desk: Desk) -> None:
    form = shown(CheckSettings(desk.session)).forms["CD-02"]
    form.header.setChecked(True)
    retype(form.numbers["warn"].field, "many")
    desk.session.settle()
    (told,) = desk.session.typing.unsaved()
    assert told.startswith("Not saved: ")
    assert told.endswith("“many”. Type a number, or leave this empty.")
    retype(form.numbers["warn"].field, "9")
    desk.session.settle()
    assert desk.session.typing.unsaved() == ()


def test_a_wrong_country_of_the_client_is_named(shown, desk: Desk) -> None:
    form = shown(ClientSettings(desk.session)).form
    retype(form.field("country"), "Narnia")
    desk.session.settle()
    (told,) = desk.session.typing.unsaved()
    assert told.startswith("Not saved: Country “Narnia”. ")
    assert desk.session.plan.client.country != "Narnia"
