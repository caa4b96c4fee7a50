"""Loads and makes what is opened most, bit by bit once the window stands: its first opening holds up no one."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from compassdesk.ui.running.bit_by_bit import bit_by_bit

PATIENCE = 800
"""Milliseconds behind the columns: the first weeks are judged and the calendar's other views are loaded by then."""


def make_ahead(columns: QObject, make_editor: Callable[[], object]) -> None:
    """Do so for as long as the columns are there; `make_editor` makes that of an item."""
    bit_by_bit(columns, _steps(make_editor), patience=PATIENCE)


def _steps(make_editor: Callable[[], object]) -> Iterator[str]:
    """Does a little at each step, and names it."""
    from compassdesk.ui.fields import choice_fields, day_field

    yield choice_fields.__name__
    yield day_field.__name__
    from compassdesk.ui.fields import long_field, number_field, result_field, tag_field, when_field

    for module in (long_field, number_field, result_field, tag_field, when_field):
        yield module.__name__
    from compassdesk.ui.editors import field_table

    yield field_table.__name__
    from compassdesk.ui.editors import attachment_limits_told

    yield attachment_limits_told.__name__
    from compassdesk.ui.editors import attachment_strip

    yield attachment_strip.__name__
    from compassdesk.ui.editors import spelling_marks

    yield spelling_marks.__name__
    from compassdesk.ui.editors import text_section

    yield text_section.__name__
    from compassdesk.ui.editors import item_editor

    yield item_editor.__name__
    make_editor()
    yield ""
    from compassdesk.ui.calendar import quick_add

    yield quick_add.__name__
    from compassdesk.ui.dialogs import plan_template

    yield plan_template.__name__
