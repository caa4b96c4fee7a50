"""The shelf of snippets: pieces of text that come again."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.snippets import Snippet, order, record_of, snippet
from compassdesk.domain.text_length import shortened
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import SNIPPET
from compassdesk.ui.pages.shelf import ShelfKind

translate = QCoreApplication.translate
MOST_SHOWN = 80


def snippets_shelf() -> ShelfKind:
    """What makes this shelf differ from the others."""
    return ShelfKind(
        list_name="snippets",
        title=translate("Snippets", "Snippets"),
        groups=SNIPPET,
        face=lambda one: Face(one.id, "", one.name, shortened(" ".join(one.text.split()), MOST_SHOWN), icon="copy"),
        fresh=lambda: Snippet(id="", name=translate("Snippets", "New snippet")),
        add_words=translate("Snippets", "Add a snippet"),
        empty_words=translate(
            "Snippets",
            "No snippets yet. A closing line, an answer that comes often, a set of hashtags: Ctrl+Space puts it into"
            " the text of an item.",
        ),
        read=snippet,
        write=record_of,
        order=order,
    )
