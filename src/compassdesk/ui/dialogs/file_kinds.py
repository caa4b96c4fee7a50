"""What the kinds of files are called in the window, and how the platform's dialogs ask for them."""

from PySide6.QtCore import QCoreApplication

from compassdesk.formats import known
from compassdesk.formats.declaration import Format, Layout

translate = QCoreApplication.translate


def name(kind: Format) -> str:
    """What a format is called."""
    return translate("Formats", kind.name)


def hint(kind: Format) -> str:
    """What a format is good for."""
    return translate("Formats", kind.hint)


def layouts(kind: Format) -> list[tuple[str, str]]:
    """The layouts of a format with their words, to choose from."""
    return [(layout.key, _words(layout)) for layout in kind.layouts]


def _words(layout: Layout) -> str:
    return translate("Formats", layout.words)


def to_copy(kind: Format) -> str:
    """What a button says that puts it on the clipboard."""
    if kind.pasted_beside:
        return translate("Export", "Copy for a mail")
    return translate("Export", "Copy as text")


def to_save(kind: Format) -> str:
    """The filter of a dialog that saves a file of this kind."""
    return f"{name(kind)} (*{kind.suffixes[0]})"


def to_open(all_of_them: str) -> str:
    """The filters of a dialog that opens a file of any kind we read; `all_of_them` names all these kinds together."""
    each = [(name(kind), (*kind.suffixes, *kind.also_read)) for kind in known.read()]
    every = tuple(ending for _, endings in each for ending in endings)
    filters = [f"{words} ({_stars(endings)})" for words, endings in ((all_of_them, every), *each)]
    return ";;".join([*filters, translate("Import", "All files") + " (*)"])


def _stars(endings: tuple[str, ...]) -> str:
    return " ".join(f"*{ending}" for ending in endings)
