"""Who made a new client is offered a week in balance to begin with, and an empty calendar offers templates."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from compassdesk.domain.year_days import YEAR_LISTS
from compassdesk.services import plans
from compassdesk.ui.dialogs.first_rows import new_client_row
from compassdesk.ui.dialogs.new_client import NewClientDialog
from compassdesk.ui.dialogs.plan_template import PlanTemplate
from running_app import App


def filled_in(dialog: NewClientDialog) -> None:
    dialog.name.setText("Buurthuis De Brug")
    dialog.chips["facebook"].setChecked(True)
    dialog.person.setText("Anja de Wit")
    dialog.zone.set_value("Europe/Amsterdam")
    dialog.accept_button.click()


@pytest.fixture
def planned(qtbot) -> list[str]:
    """The templates that the dialogs which open next were left with, each planned at once."""
    chosen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewClientDialog):
            filled_in(dialog)
        elif isinstance(dialog, PlanTemplate):
            qtbot.waitUntil(dialog.plan_button.isEnabled)
            chosen.append(dialog.list.current().id)
            dialog.plan_button.click()

    watch = QTimer()
    watch.setInterval(20)
    watch.timeout.connect(answer)
    watch.start()
    yield chosen
    watch.stop()


def test_a_new_client_is_offered_its_first_week(app: App, qtbot, planned: list[str], tmp_path: Path) -> None:
    running = app.start()
    offers = []
    running.desk.session.said.connect(lambda text, offer: offers.append((text, offer)))
    running.window.actions_by_name["new-client"].trigger()
    text, offer = next(one for one in offers if one[1] is not None)
    assert text == "Buurthuis De Brug is there."
    assert offer.words == "Plan a first week…"
    offer.do()
    assert planned == ["shipped:week-standard"]
    assert running.desk.session.file.read(plans.status_facts).items == 7
    assert len(running.desk.sight.selected) == 7


def test_a_client_made_on_the_page_of_clients_is_seen_in_the_calendar(app: App, planned: list[str]) -> None:
    running = app.start()
    running.window.stack.show_page("clients")
    running.window.actions_by_name["new-client"].trigger()
    assert running.desk.session.plan.client.name == "Buurthuis De Brug"
    assert running.window.stack.page() == "calendar"


@pytest.mark.parametrize(("country", "lists"), [("NL", ("nl",)), ("GB", ("uk",)), ("FR", ()), ("", ())])
def test_a_new_client_begins_with_the_days_of_the_year_of_its_country(country: str, lists: tuple[str, ...]) -> None:
    client = new_client_row("Buurthuis De Brug", "nonprofit", "nonprofit", "Europe/Amsterdam", country)
    assert client.day_lists == lists
    assert set(lists) <= set(YEAR_LISTS)


def test_the_card_of_an_empty_week_leads_to_templates(app: App, qtbot, planned: list[str], tmp_path: Path) -> None:
    running = app.start()
    running.window.actions_by_name["new-client"].trigger()
    card = running.window.columns.calendar.empty_card
    qtbot.waitUntil(card.isVisible)
    card.ways["plan-template"].click()
    assert planned == ["shipped:week-standard"]
