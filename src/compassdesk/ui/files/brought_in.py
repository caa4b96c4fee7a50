"""What comes by hand: files dropped on the window or named on the command line, and cells or lines that are pasted."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from compassdesk.domain.errors import PlanError
from compassdesk.storage.client_file import SUFFIX
from compassdesk.ui.calendar.drag import DroppedOn

if TYPE_CHECKING:
    from compassdesk.formats.importing import Pasted
    from compassdesk.ui.files.client_files import ClientFiles

translate = QCoreApplication.translate

SHARE_SUFFIX = ".compass-share"
LINES_OF_A_LIST = 2
"""From so many lines on a text is taken for a list."""


class Sorted(Struct, frozen=True):
    """What each of some files is good for, in the order in which they came."""

    clients: tuple[Path, ...] = ()
    shares: tuple[Path, ...] = ()
    """What brings a copy of a client from somebody else."""
    sources: tuple[Path, ...] = ()
    """What can be imported."""
    images: tuple[Path, ...] = ()
    """What can be attached: films and documents too."""
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
    if ending == SHARE_SUFFIX:
        return "shares"
    from compassdesk.ui.desk.attaching import is_attachable  # not for a client file, which is what the app begins with

    if is_attachable(path):
        return "images"
    from compassdesk.formats import known

    return "sources" if known.is_read(path) else "others"


def pasted() -> "Pasted | None":
    """Cells of a spreadsheet or the lines of a list that lie on the clipboard; nothing is written to a disk."""
    text = QApplication.clipboard().text()
    if "\t" not in text and sum(bool(line.strip()) for line in text.splitlines()) < LINES_OF_A_LIST:
        return None
    from compassdesk.formats.importing import Pasted

    return Pasted("clipboard.txt", text.encode(errors="replace"))


def take(paths: Sequence[Path], files: "ClientFiles", onto: DroppedOn | None = None) -> None:
    """A client file is opened, what can be imported is shown before anything is written, and images are attached: to
    the item they are dropped on, to a draft on that day, else to an idea for each.

    All goes into the client that is opened: while its passphrase is asked for it waits, and no other client gets it.
    """
    found = sorted_out(paths)
    if found.clients and not _is_merged(found.clients[-1], files):
        files.open(found.clients[-1])
    if files.awaited is None:
        _take_rest(found, files, None if found.clients else onto)
        return
    awaited = files.awaited

    def laid() -> None:
        files.laid.disconnect(laid)
        file = files.session.file
        if file is not None and file.path == awaited:
            _take_rest(found, files, None)

    files.laid.connect(laid)


def _is_merged(path: Path, files: "ClientFiles") -> bool:
    """Whether it is another copy of the client on the desk: that is looked at beside it, and not laid in its place."""
    file = files.session.file
    if file is None or file.path == Path(os.path.realpath(path)):
        return False
    from compassdesk.services.copies_merged import is_copy_of

    if not is_copy_of(file, path):
        return False
    files.merge_wanted.emit(path)
    return True


def _take_rest(found: Sorted, files: "ClientFiles", onto: DroppedOn | None) -> None:
    if found.shares:
        _take_share(found.shares[-1], files)
    if found.images:
        _attach(found.images, files, onto)
    if found.sources:
        files.import_all(found.sources)
    if found.others:
        _tell_unread(found.others, files)


def _take_share(path: Path, files: "ClientFiles") -> None:
    """A copy of the client on the desk is looked at beside it; of any other, what is to be done is asked."""
    from compassdesk.services.copy_sources import said_client_of
    from compassdesk.storage.copy_notes import identity

    file, client = files.session.file, said_client_of(path)
    if file is not None and client in {None, file.read(identity)}:
        files.merge_wanted.emit(path)
        return
    from compassdesk.ui.dialogs.share_that_came import ShareThatCame
    from compassdesk.ui.widgets.frame import ask

    recent = [known for _, known in files.known.recent()]
    ask(ShareThatCame(files.window, path, recent, files.folder(), files.open, lambda known: take([known, path], files)))


def _attach(images: Sequence[Path], files: "ClientFiles", onto: DroppedOn | None) -> None:
    from compassdesk.ui.calendar import attaching_here
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
    if onto is None or (onto.item is None and onto.moment is None):
        attaching_here.as_ideas(session, images)
    else:
        attaching_here.onto(session, files.sight, images, onto)


def _tell_unread(others: Sequence[Path], files: "ClientFiles") -> None:
    from compassdesk.domain.errors import InputError
    from compassdesk.formats import known
    from compassdesk.texts.errors import sentence

    try:
        known.of_source(others[0])
    except InputError as trouble:
        files.session.say(sentence(trouble))
