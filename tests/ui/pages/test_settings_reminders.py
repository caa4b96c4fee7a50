"""The settings of reminders: what is told, how long before, and when it is quiet."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time

import pytest
from msgspec.structs import replace

from cleared import clear
from compassdesk.domain.quiet_hours import Quiet
from compassdesk.domain.reminders import Leads
from compassdesk.services.reminder_settings import settings_of
from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.settings_reminders import ReminderChoices


class Chosen:
    """The preferences as they become."""

    def __init__(self) -> None:
        self.now = Preferences()

    def apply(self, **fields: object) -> None:
        self.now = replace(self.now, **fields)


@pytest.fixture
def chosen() -> Chosen:
    return Chosen()


@pytest.fixture
def build(opened, qtbot, chosen: Chosen) -> Iterator[Callable[[], ReminderChoices]]:
    desk = Desk(lambda: datetime(2027, 3, 9, 7, 41, tzinfo=UTC))
    desk.put(opened)

    def one() -> ReminderChoices:
        made = ReminderChoices(desk.session, lambda: chosen.now, chosen.apply)
        qtbot.addWidget(made)
        made.show()
        return made

    yield one
    clear(desk, opened)


def choose(page: ReminderChoices, kind: str, minutes: int | None) -> None:
    field = page.leads[kind]
    assert field.offers(minutes)
    field.set_value(minutes)
    field.activated.emit(field.currentIndex())


def typed(page: ReminderChoices, first: str, last: str) -> None:
    for field, words in ((page.first, first), (page.last, last)):
        field.setText(words)
        field.editingFinished.emit()


def test_a_kind_has_its_own_time_before_or_none(build, chosen: Chosen) -> None:
    page = build()
    assert page.leads["post"].value() == 15
    choose(page, "post", 60)
    choose(page, "slot", None)
    choose(page, "deadline", 2880)
    assert settings_of(chosen.now).leads == Leads(post=60, slot=None, deadline=2880)


def test_all_of_it_is_turned_off_and_on(build, chosen: Chosen) -> None:
    page = build()
    page.on.click()
    assert not settings_of(chosen.now).on
    assert not page.leads["post"].isEnabled()
    page.on.click()
    assert settings_of(chosen.now).on


def test_quiet_hours_and_days(build, chosen: Chosen) -> None:
    page = build()
    typed(page, "6pm", "8")
    page.days.chips[7].click()
    page.days.chips[6].click()
    assert settings_of(chosen.now).quiet == Quiet(time(18), time(8), frozenset((6, 7)))
    again = build()
    assert (again.first.value(), again.last.value()) == (time(18), time(8))
    typed(again, "", "")
    assert settings_of(chosen.now).quiet == Quiet(weekdays=frozenset((6, 7)))


def test_a_time_that_is_none_is_told_and_one_alone_waits(build, chosen: Chosen) -> None:
    page = build()
    typed(page, "late", "8:00")
    assert page.error.text() == "This is no time. Try 9:30 or 14:00."
    assert settings_of(chosen.now).quiet == Quiet()
    typed(page, "18:00", "8:00")
    assert page.error.isHidden()
    assert settings_of(chosen.now).quiet == Quiet(time(18), time(8))


def test_a_time_before_that_somebody_wrote_by_hand_is_shown(build, chosen: Chosen) -> None:
    chosen.apply(remind_post=45)
    page = build()
    assert page.leads["post"].value() == 45
