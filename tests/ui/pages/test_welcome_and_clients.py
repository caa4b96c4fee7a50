"""The first screen, and all clients at a glance."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionComboBox, QWidget

from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.patch import as_patch
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.texts import numbers
from compassdesk.ui.pages.client_columns import BEFORE, NEEDLE
from compassdesk.ui.pages.clients_page import ClientsPage
from compassdesk.ui.pages.welcome_page import WelcomePage
from compassdesk.ui.pages.welcome_rose import WelcomeRose
from compassdesk.ui.pages.welcome_steps import HIGH, SENDS, THEN
from seen import button, labels
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


def test_the_rose_and_three_steps_say_what_it_does(qtbot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    (rose,) = page.findChildren(WelcomeRose)
    assert rose.isVisible()
    for petal in ("Listen", "Respond", "Send", "Activate"):
        assert petal in rose.accessibleDescription()
    titles = ["1. Put your week in", "2. See whether you only send", "3. Make it a conversation"]
    assert [words for words in labels(page) if words in titles] == titles
    page.resize(700, 800)
    assert not rose.isVisible()
    assert all(card.isVisible() for card in page.cards)


def test_the_numbers_of_the_third_step_are_those_of_the_sample_on_friday() -> None:
    friday = datetime(2027, 3, 12, 8)
    week = Week.of(friday.date())
    judged = judging.of_plan(sample_plan("en", friday.date()), [week], friday)
    report = judged.reports[week]
    will = fixes_for(judged.ledger, week, report.shown()[0])[0].effect.will
    found = [numbers.percent(measures.one_way.b) for measures in (report.measures, will)]
    assert found == [numbers.percent(SENDS), numbers.percent(THEN)]


def test_a_card_grows_with_its_words_in_a_narrow_window(qtbot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    assert page.cards[2].heightForWidth(240) > page.cards[2].heightForWidth(400)


def test_a_small_window_begins_at_the_top_and_cuts_no_picture(qtbot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(945, 570)
    page.show()
    first = page.cards[0]
    qtbot.waitUntil(lambda: first.mapTo(page, QPoint()).y() < 110)
    assert all(card.height() >= card.heightForWidth(card.width()) for card in page.cards)
    pictures = [part for part in page.findChildren(QWidget) if part.height() == HIGH and not part.children()]
    assert len(pictures) == 3
    for picture in pictures:
        seen = picture.grab().toImage()
        edges = {seen.pixelColor(x, y).name() for x in (2, seen.width() - 3) for y in range(20, 100)}
        assert len(edges) == 1


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
    page.list.setCurrentIndex(page.clients.index(0, 0))
    with qtbot.waitSignal(page.week_wanted) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args[0].stem == "shouts"
    assert asked.args[1] == Week(2027, 10)
    assert nameless(page) == []


def test_cards_say_why_what_it_was_and_what_helps_the_worst_first(page: ClientsPage) -> None:
    assert page.stack.currentWidget() is page.cards
    first, *others = page.cards.cards
    assert first.accessibleName() == "Waterhaven Council"
    said = first.accessibleDescription()
    assert said.startswith("This week you mostly send: 9 of 12")
    assert "64% sends" in said
    assert "The week before it was 31%" in said
    assert "answered" in said
    assert "limit 60%" in said
    assert "→" in said
    assert "1 warning" in said
    assert "1 warning" in first.toolTip()
    assert "1" in labels(first), "beside the sign, in short: the client's name has the room"
    assert first.row.fix is not None
    assert [len(row.petals) for row in page.clients.rows if row.report] == [8, 8]
    broken = next(card for card in others if card.row.path.stem == "broken")
    assert "broken.compass" in broken.accessibleDescription()
    assert labels_with_markup(page) == []
    assert nameless(page) == []


def test_the_sentence_above_counts_who_asks_for_attention(page: ClientsPage) -> None:
    assert any(words.startswith("1 client") and words.endswith("for attention.") for words in labels(page))


def test_a_card_is_opened_by_key_or_click_and_arrows_go_on(page: ClientsPage, qtbot) -> None:
    first, second = page.cards.cards[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    with qtbot.waitSignal(page.week_wanted) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == [first.row.path, Week(2027, 10)]
    with qtbot.waitSignal(page.week_wanted):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)


def test_the_order_of_the_cards_is_chosen_and_is_that_of_the_list(page: ClientsPage) -> None:
    page.sorting.set_value((0, Qt.SortOrder.AscendingOrder))
    page.sorting.left.emit()
    names = [card.accessibleName() for card in page.cards.cards]
    assert names == sorted(names, key=str.casefold)
    assert [row.path for row in page.clients.rows] == [card.row.path for card in page.cards.cards]


def test_each_order_can_be_read_whole(page: ClientsPage) -> None:
    sorting, option = page.sorting, QStyleOptionComboBox()
    sorting.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = sorting.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, sorting).width()
    for at in range(sorting.count()):
        assert sorting.fontMetrics().horizontalAdvance(sorting.itemText(at)) <= room


def test_cards_or_list_is_told_to_be_remembered(page: ClientsPage, clients: list[tuple[str, Path]], qtbot) -> None:
    with qtbot.waitSignal(page.form_chosen) as told:
        page.form.choose("list")
    assert told.args == ["list"]
    assert page.stack.currentWidget() is page.list
    again = ClientsPage(lambda: clients, Week(2027, 10), form="list")
    qtbot.addWidget(again)
    assert again.stack.currentWidget() is again.list
    assert again.form.value() == "list"


def test_a_narrow_window_has_fewer_cards_in_a_row(page: ClientsPage, qtbot) -> None:
    def across() -> int:
        return len({card.x() for card in page.cards.cards})

    assert across() == 2
    page.resize(560, 500)
    qtbot.waitUntil(lambda: across() == 1)
    assert page.cards.widget().width() <= page.cards.viewport().width()


def test_the_menu_of_a_client_removes_and_closes_it(clients: list[tuple[str, Path]], qtbot) -> None:
    gone: list[Path] = []
    closed: list[bool] = []
    made: list[bool] = []
    on_desk = clients[0][1]
    page = ClientsPage(
        lambda: clients,
        Week(2027, 10),
        make=lambda: made.append(True),
        forget=gone.append,
        close=lambda: closed.append(True),
        on_desk=lambda: on_desk,
        clock=lambda: datetime(2027, 3, 9, 9, tzinfo=UTC),
    )
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.show()
    offered = {row.path: page.menu_for(row).actions() for row in page.clients.rows}
    assert [action.text() for action in offered[on_desk]] == ["Open", "Close client", "Remove from list"]
    assert [action.text() for action in offered[clients[1][1]]] == ["Open", "Remove from list"]
    offered[on_desk][1].trigger()
    offered[on_desk][2].trigger()
    button(page, "New client…").click()
    assert closed == made == [True]
    assert gone == [on_desk]


def test_a_wide_list_is_for_words_and_not_for_the_room_behind_names(page: ClientsPage, qtbot) -> None:
    page.form.choose("list")
    page.resize(2400, 700)
    page.show()
    qtbot.waitUntil(lambda: page.clients.rowCount() > 0 and page.list.viewport().width() > 2000)
    last = page.clients.columnCount() - 1
    qtbot.waitUntil(lambda: page.list.columnWidth(last) > 800)
    assert 180 <= page.list.columnWidth(0) < 500


def test_the_list_has_the_week_before_beside_this_one(page: ClientsPage) -> None:
    assert page.clients.columns[BEFORE].title == "Week before"
    place = page.clients.position(page.cards.cards[0].row.path)
    assert page.clients.index(place, NEEDLE).data() == "64%"
    assert page.clients.index(place, BEFORE).data() == "31%"
    assert "33 point" in page.clients.index(place, BEFORE).data(Qt.ItemDataRole.ToolTipRole)


def test_another_week_is_judged_again(page: ClientsPage, qtbot) -> None:
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.show_week(Week(2027, 30))
    shouts = next(row for row in page.clients.rows if row.path.stem == "shouts")
    assert shouts.report.week == Week(2027, 30)


def test_a_card_without_findings_tells_the_share_once(page: ClientsPage, qtbot) -> None:
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.show_week(Week(2027, 9))
    (said,) = [card.accessibleDescription() for card in page.cards.cards if card.row.path.stem == "shouts"]
    assert said.startswith("This week is a conversation: 31% sends. The week before it was ")


def test_the_week_before_and_after_are_reached_and_pressed_by_key(page: ClientsPage, qtbot) -> None:
    for name, week in (("Week before", Week(2027, 9)), ("Week after", Week(2027, 10))):
        (step,) = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name]
        assert step.focusPolicy() & Qt.FocusPolicy.TabFocus
        with qtbot.waitSignal(page.all_read, timeout=20_000):
            qtbot.keyClick(step, Qt.Key.Key_Space)
        assert page.week == week


def test_without_clients_it_says_what_will_be_here(qtbot) -> None:
    page = ClientsPage(list, Week(2027, 10))
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentIndex() == 0


def test_a_client_that_was_opened_while_the_page_is_in_sight_comes_into_the_list(
    clients: list[tuple[str, Path]], qtbot
) -> None:
    known = clients[:1]
    page = ClientsPage(lambda: known, Week(2027, 10), clock=lambda: datetime(2027, 3, 9, 9, tzinfo=UTC))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.show()
    known.append(clients[1])
    with qtbot.waitSignal(page.all_read, timeout=20_000):
        page.client_opened()
    assert {row.path for row in page.clients.rows} == {path for _, path in known}
