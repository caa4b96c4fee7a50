"""A view of the calendar is at hand everywhere: a key, the menu, the switch above the calendar, the pictures."""

import stage

from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.texts import record_words
from compassdesk.ui.desk.needs import FILE
from compassdesk.ui.shell.actions import ACTIONS


def test_every_view_has_an_action_with_a_key_of_its_own_in_their_order() -> None:
    of_views = [(spec.name, spec.shortcuts, spec.menu, spec.needs) for spec in ACTIONS if spec.name in VIEWS]
    assert of_views == [(view, (str(number),), "view", FILE) for number, view in enumerate(VIEWS, 1)]


def test_every_view_is_among_the_pictures() -> None:
    assert set(VIEWS) <= stage.PLACES.keys()


def test_every_view_is_called_by_words_where_a_saved_view_is_told() -> None:
    spelled = [view for view in VIEWS if record_words.text("view", view) == view]
    assert spelled == [], "`_VIEWS` in texts/record_words.py"
