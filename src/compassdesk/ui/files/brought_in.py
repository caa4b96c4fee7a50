"""What comes by hand: files dropped on the window or named on the command line, and cells or lines that are pasted."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QApplication

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.storage.client_file import SUFFIX

if TYPE_CHECKING:
    from compassdesk.formats.importing import Pasted
    from compassdesk.ui.files.client_files import ClientFiles

translate = QCoreApplication.translate

LINES_OF_A_LIST = 2
"""From so many lines on a text is taken for a list."""
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".tif", ".tiff", ".svg")


class Sorted(Struct, frozen=True):
    """What each of some files is good for, in the order in which they came."""

    clients: tuple[Path, ...] = ()
    sources: tuple[Path, ...] = ()
    """What can be imported."""
    images: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def sorted_out(paths: Iterable[Path]) -> Sorted:
    """The files by their endings; nothing is opened."""
    found: dict[str, list[Path]] = {name: [] for name in Sorted.__struct_fields__}
    for path in paths:
        found[_kind(path)].append(path)
    return Sorted(**{name: tuple(listed) for name, listed in found.items()})


def _kind(path: Path) -> str:
    ending = path.suffix.casefold()
    if ending == SUFFIX:
        return "clients"
    if ending in IMAGES:
        return "images"
    from compassdesk.formats import known  # not for a client file, which is what the app begins with

    return "sources" if known.is_read(path) else "others"


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are dragged or were dropped."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def pasted() -> "Pasted | None":
    """Cells of a spreadsheet or the lines of a list that lie on the clipboard; nothing is written to a disk."""
    text = QApplication.clipboard().text()
    if "\t" not in text and sum(bool(line.strip()) for line in text.splitlines()) < LINES_OF_A_LIST:
        return None
    from compassdesk.formats.importing import Pasted

    return Pasted("clipboard.txt", text.encode(errors="replace"))


def take(paths: Sequence[Path], files: "ClientFiles") -> None:
    """A client file is opened, what can be imported is shown before anything is written, and images become ideas.

    All goes into the client that is opened: while its passphrase is asked for it waits, and no other client gets it.
    """
    found = sorted_out(paths)
    if found.clients:
        files.open(found.clients[-1])
    if files.awaited is None:
        _take_rest(found, files)
        return
    awaited = files.awaited

    def laid() -> None:
        files.laid.disconnect(laid)
        file = files.session.file
        if file is not None and file.path == awaited:
            _take_rest(found, files)

    files.laid.connect(laid)


def _take_rest(found: Sorted, files: "ClientFiles") -> None:
    if found.images:
        _make_ideas(found.images, files)
    if found.sources:
        files.import_all(found.sources)
    if found.others:
        _tell_unread(found.others, files)


def _make_ideas(images: Sequence[Path], files: "ClientFiles") -> None:
    """An idea in the tray for each picture, named after it; the picture stays where it is."""
    from compassdesk.ui.calendar.commit import commit
    from compassdesk.ui.desk.needs import not_writable

    session = files.session
    if reason := not_writable(session):
        session.say(reason)
        return
    try:
        session.settle()
    except PlanError as trouble:
        from compassdesk.texts.errors import sentence

        session.say(sentence(trouble))
        return
    here = {item.id for item in session.items(tuple(_key(path) for path in images))}
    ideas = tuple({idea.id: idea for idea in map(_idea, images) if idea.id not in here}.values())
    if not ideas:
        session.say(translate("BroughtIn", "An idea of that name is here already."))
        return
    label = translate("BroughtIn", "Add %n idea(s) from images", "", len(ideas))
    if commit(session, label, Patch(items=ideas)) is not None:
        told = translate("BroughtIn", "%n image(s) in Ideas, by name", "", len(ideas))
        session.say(told, undo=True)


def _key(image: Path) -> str:
    """By the picture's name, so that one that is dropped again doubles nothing."""
    from compassdesk.exchange.identity import made_id  # it brings OpenSSL

    return made_id("image", image.name.encode(errors="backslashreplace").decode())


def _idea(image: Path) -> Item:
    name = image.name.encode(errors="backslashreplace").decode()
    words = " ".join(name[: -len(image.suffix)].replace("_", " ").replace("-", " ").split())
    note = translate("BroughtIn", "Image: {file}").replace("{file}", name)
    return Item(
        id=_key(image), kind="post", petal="send", petal_confirmed=False, status="idea", title=words or name,
        format="image", private_note=note,
    )  # fmt: skip


def _tell_unread(others: Sequence[Path], files: "ClientFiles") -> None:
    from compassdesk.domain.errors import InputError
    from compassdesk.formats import known
    from compassdesk.texts.errors import sentence

    try:
        known.of_source(others[0])
    except InputError as trouble:
        files.session.say(sentence(trouble))
