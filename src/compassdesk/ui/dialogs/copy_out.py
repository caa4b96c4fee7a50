"""What a kind of file would hold goes to the clipboard: as words, or as a page with its words beside it."""

from msgspec import Struct

from compassdesk.formats import known
from compassdesk.formats.declaration import Format
from compassdesk.formats.exporting import made
from compassdesk.services.exports import Choices, Source
from compassdesk.texts.import_report import copied
from compassdesk.ui.desk.handing_out import copy_page, copy_words
from compassdesk.ui.desk.session import Session


class ForClipboard(Struct, frozen=True):
    """The words, and the page that programs which know HTML take instead of them; "" for none."""

    items: int
    words: str
    page: str = ""


def copy_of(kind: Format, source: Source, choices: Choices) -> ForClipboard:
    """For a worker: what is to be copied of a format that copies. Errors of `made`."""
    written = made(kind, source, choices)
    said = written.content.decode("utf-8")
    if not kind.pasted_beside:
        return ForClipboard(written.items, said)
    words = made(known.named(kind.pasted_beside), source, choices).content.decode("utf-8")
    return ForClipboard(written.items, words, said)


def put_on_clipboard(session: Session, copy: ForClipboard) -> str:
    """Put it there and say so; gives what was said."""
    said = copied(copy.items, as_page=bool(copy.page))
    if copy.page:
        copy_page(session, copy.page, copy.words, said)
    else:
        copy_words(session, copy.words, said)
    return said
