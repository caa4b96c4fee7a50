"""What `compassdesk doctor` and the window say about a client file: what is wrong, what is done, what was rescued."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import plan_errors
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.rescue import Rescued

_LINES: dict[str, Any] = {
    "healthy": QT_TRANSLATE_NOOP("Doctor", "{path}: healthy"),
    "mended": QT_TRANSLATE_NOOP("Doctor", "{path}: mended. A backup of it as it was lies at {backup}"),
    "still-ill": QT_TRANSLATE_NOOP(
        "Doctor", "{path}: not everything could be mended. A backup of it as it was lies at {backup}"
    ),
    "not-mendable": QT_TRANSLATE_NOOP(
        "Doctor",
        "{path}: this cannot be mended in place; nothing was changed. Go back to a backup, or rescue what can be read: "
        "compassdesk doctor --rescue NEWFILE CLIENTFILE",
    ),
    "not-mendable-protected": QT_TRANSLATE_NOOP(
        "Doctor",
        "{path}: this cannot be mended in place; nothing was changed. What is damaged in a protected file cannot be "
        "rescued either. Go back to a backup: compassdesk restore CLIENTFILE",
    ),
    "would-mend": QT_TRANSLATE_NOOP("Doctor", "{path}: this can be mended; nothing was changed yet"),
    "aside": QT_TRANSLATE_NOOP(
        "Doctor", "What could not be kept was set aside in {path}; it can be read there without a passphrase"
    ),
    "damaged-index": QT_TRANSLATE_NOOP("Doctor", "an index is damaged ({what}): made anew"),
    "damaged-page": QT_TRANSLATE_NOOP("Doctor", "part of the file is damaged ({what})"),
    "search-index": QT_TRANSLATE_NOOP("Doctor", "the search index does not match the items: made anew"),
    "memory": QT_TRANSLATE_NOOP("Doctor", "a note of what the checks said before makes no sense: dropped"),
    "foreign-object": QT_TRANSLATE_NOOP("Doctor", "{kind} {name} was put in by another program: taken out"),
    "missing-object": QT_TRANSLATE_NOOP("Doctor", "{kind} {name} is missing: made anew where that loses nothing"),
    "changed-object": QT_TRANSLATE_NOOP("Doctor", "{kind} {name} was changed by another program"),
    "wrong-version": QT_TRANSLATE_NOOP("Doctor", "the file says it is of version {stated}, but it is of {version}"),
    "step": QT_TRANSLATE_NOOP("Doctor", "Mend the client file"),
    "rescued": QT_TRANSLATE_NOOP("Doctor", "{path}: made from what could be read"),
    "rescued-table": QT_TRANSLATE_NOOP("Doctor", "{table}: {count} rescued"),
    "unreadable": QT_TRANSLATE_NOOP("Doctor", "{table}: some rows could not be read"),
    "lost": QT_TRANSLATE_NOOP("Doctor", "{table}: lost are {ids}"),
    "client-lost": QT_TRANSLATE_NOOP(
        "Doctor", "The client's own settings could not be read; look at its name and time zone"
    ),
}

_DONE: dict[str, Any] = {
    "emptied": QT_TRANSLATE_NOOP("Doctor", "emptied"),
    "default": QT_TRANSLATE_NOOP("Doctor", "now {now}"),
    "shortened": QT_TRANSLATE_NOOP("Doctor", "now {now}"),
    "respelled": QT_TRANSLATE_NOOP("Doctor", "now {now}"),
    "unscheduled": QT_TRANSLATE_NOOP("Doctor", "taken off the calendar"),
    "set-aside": QT_TRANSLATE_NOOP("Doctor", "the row is set aside"),
}
_AT_MOST = 12


def line(code: str, **values: Any) -> str:
    """One line of the doctor's report; for a row that is wrong, what is wrong and what is done."""
    if code == "row":
        done = QCoreApplication.translate("Doctor", _DONE[values["done"]])
        told = f"{plan_errors.which(values)}: {plan_errors.what_is_wrong(values)}"
        return f"{told}: {done.format(now=plan_errors.spelled(values['now']))}"
    return QCoreApplication.translate("Doctor", _LINES[code]).format(**values)


def rescue_lines(rescued: "Rescued") -> Iterator[str]:
    """How a rescue went, in words."""
    if rescued.client_lost:
        yield line("client-lost")
    for table, count in rescued.kept.items():
        if count:
            yield line("rescued-table", table=table, count=count)
    for table in rescued.damaged:
        yield line("unreadable", table=table)
    for table, ids in rescued.lost.items():
        more = "" if len(ids) <= _AT_MOST else ", …"
        yield line("lost", table=table, ids=", ".join(ids[:_AT_MOST]) + more)
    for one in rescued.mends:
        yield line("row", **one.wrong, done=one.done, now=one.now)
    if rescued.aside is not None:
        yield line("aside", path=str(rescued.aside))
