"""Words of a post while they are written: remarks, spelling, snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget
from staged_app import settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.ui.editors.body_field import BodyField

_WORDS = {
    "nl": "#kade #markt Kom zaterdag naar de Kade! Zie http://voorbeeld.nl/kade voor het progamma en de route erheen.",
    "en": "#quay #market Come to the quay on Saturday! See http://example.org/quay for the progamme and the way there.",
}
"""Each with hashtags in front, a link without its s, and a word that is misspelled."""
_MISSPELLED = "progam"


def _written(made: Desktop) -> BodyField:
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.texts.language import spoken

    session, sight = made.desk.session, made.desk.sight
    item = next(one for one in session.plan.items if one.kind == "post" and one.status == "draft" and one.channels)
    session.change("Words", Patch(items=(replace(item, body=_WORDS[spoken()]),)))
    sight.open_item(item.id)
    settle()
    return made.window.columns.panel.item_editor.text_section.body


def text_remarks(made: Desktop) -> QWidget:
    """A text with remarks below it, and marks below words that no dictionary knows."""
    _written(made)
    return window(made)


def spelling_menu(made: Desktop) -> QWidget:
    """What the menu offers for a word that is marked."""
    from compassdesk.ui.editors.spelling_menu import SpellingMenu

    field = _written(made)
    word = field.marks.word_at(field.document().find(_MISSPELLED))
    assert word is not None
    menu = SpellingMenu(made.desk.session, field, field.marks, word)
    return _popped_up(menu, field)


def insert_snippet(made: Desktop) -> QWidget:
    """The menu of snippets at the cursor of a text."""
    _written(made)
    chooser = made.window.columns.panel.item_editor.text_section.snippets
    return _popped_up(chooser.menu, chooser)


def _popped_up(menu: QMenu, below: QWidget) -> QWidget:
    from compassdesk.ui.running import tasks

    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
    tasks.wait_for_all()
    settle()
    return menu
