"""The first screen, and all clients at a glance."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from compassdesk.domain.patch import as_patch
from compassdesk.domain.week import Week
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.ui.pages.client_columns import NEEDLE
from compassdesk.ui.pages.clients_page import ClientsPage
from compassdesk.ui.pages.welcome_page import WelcomePage
from seen import button
from waterhoven import labels_with_markup, nameless


def test_four_ways_in_by_keyboard_and_the_recent_clients(qtbot) -> None:
    page = WelcomePage([("<b>Waterhoven</b> & co", Path("/plans/Waterhoven.compass"))])
    qtbot.addWidget(page)
    page.show()
    signals = [page.sample_wanted, page.new_wanted, page.import_wanted, page.open_wanted]
    for card, signal in zip(page.cards, signals, strict=True):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(card, Qt.Key.Key_Space)
        assert card.accessibleDescription()
    with qtbot.waitSignal(page.recent_wanted) as asked:
        button(page, "Waterhoven").click()
    assert asked.args == [str(Path("/plans/Waterhoven.compass"))]
    assert labels_with_markup(page) == []
    assert nameless(page) == []


def test_a_card_grows_with_its_words_in_a_narrow_window(qtbot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    assert page.cards[2].heightForWidth(240) > page.cards[2].heightForWidth(400)


@pytest.fixture
def clients(tmp_path: Path) -> list[tuple[str, Path]]:
    plan = sample_plan("en", datetime(2027, 3, 9).date())
    made = []
    for name, patch in (("quiet", None), ("shouts", as_patch(plan))):
        path = tmp_path / f"{name}.compass"
        create_client(path, plan.client, patch).close()
        made.append((name, path))
    broken = tmp_path / "broken.compass"
    broken.write_text("not a client file")
    return [*made, ("broken", broken)]


@pytest.fixture
def page(clients: list[tuple[str, Path]], qtbot) -> ClientsPage:
    made = ClientsPage(lambda: clients, Week(2027, 10), clock=lambda: datetime(2027, 3, 9, 9, tzinfo=UTC))
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitSignal(made.all_read, timeout=20_000):
        made.show()
    return made


def test_each_client_file_has_a_row_the_worst_first(page: ClientsPage) -> None:
    names = [row.path.stem for row in page.clients.rows]
    assert names[0] == "shouts"
    assert set(names) == {"shouts", "quiet", "broken"}
    place = names.index("broken")
    assert page.clients.index(place, NEEDLE).data() == "cannot be read"
    assert page.clients.index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "%" in page.clients.index(0, NEEDLE).data()
    assert "4 without a date" in page.clients.index(0, len(page.clients.columns) - 1).data()


def test_enter_opens_the_client_at_that_week(page: ClientsPage, qtbot) -> None:
    page.view.setCurrentIndex(page.clients.index(0, 0))
    with qtbot.waitSignal(page.week_wanted) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert asked.args[0].stem == "shouts"
    assert asked.args[1] == Week(2027, 10)
    assert nameless(page) == []


def test_another_week_is_judged_again(page: ClientsPage, qtbot) -> None:
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.show_week(Week(2027, 30))
    shouts = next(row for row in page.clients.rows if row.path.stem == "shouts")
    assert shouts.report.week == Week(2027, 30)


def test_without_clients_it_says_what_will_be_here(qtbot) -> None:
    page = ClientsPage(list, Week(2027, 10))
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentIndex() == 0
