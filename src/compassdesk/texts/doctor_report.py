"""What `compassdesk doctor` and the window say about a client file: what is wrong, what is done, what was rescued."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from compassdesk.texts import plan_errors, row_names
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import listed

if TYPE_CHECKING:
    from compassdesk.services.doctor import Trouble
    from compassdesk.services.rescue import Rescued

_LINES: dict[str, Any] = {
    "healthy": QT_TRANSLATE_NOOP("Doctor", "{path}: healthy"),
    "mended": QT_TRANSLATE_NOOP("Doctor", "{path}: mended. A backup of it as it was lies at {backup}"),
    "still-ill": QT_TRANSLATE_NOOP(
        "Doctor", "{path}: not everything could be mended. A backup of it as it was lies at {backup}"
    ),
    "not-mendable": QT_TRANSLATE_NOOP(
        "Doctor",
        "{path}: this cannot be mended in place; nothing was changed. If it was moved after its program had stopped, "
        "put it back into its folder: what makes it whole may lie there. Else go back to a backup, or rescue what can "
        "be read: compassdesk doctor --rescue NEWFILE CLIENTFILE",
    ),
    "would-mend": QT_TRANSLATE_NOOP("Doctor", "{path}: this can be mended; nothing was changed yet"),
    "aside": QT_TRANSLATE_NOOP(
        "Doctor", "What could not be kept was set aside in {path}; it can be read there without a passphrase"
    ),
    "aside-inside": QT_TRANSLATE_NOOP(
        "Doctor",
        "What could not be kept was set aside inside the file itself; "
        "a plan file exported from it shows it as “set-aside”",
    ),
    "doubtful": QT_TRANSLATE_NOOP("Doctor", "{table}: read from a damaged part, so look at them: {ids}"),
    "damaged-index": QT_TRANSLATE_NOOP("Doctor", "an index is damaged ({what}): made anew"),
    "damaged-page": QT_TRANSLATE_NOOP("Doctor", "part of the file is damaged ({what})"),
    "search-index": QT_TRANSLATE_NOOP("Doctor", "the search index does not match the items: made anew"),
    "content-missing": QT_TRANSLATE_NOOP(
        "Doctor", "{what}: what was attached is not in the file, and no backup has it. Attach it again, or take it away"
    ),
    "content-missing-found": QT_TRANSLATE_NOOP(
        "Doctor", "{what}: what was attached is not in the file: brought from a backup"
    ),
    "content-other": QT_TRANSLATE_NOOP(
        "Doctor", "{what}: this is not what was attached, and no backup has that. It stays as it is; look at it"
    ),
    "content-other-found": QT_TRANSLATE_NOOP("Doctor", "{what}: this is not what was attached: brought from a backup"),
    "told-only": QT_TRANSLATE_NOOP("Doctor", "{path}: the file can be used; for what is told here nothing can be done"),
    "copy": QT_TRANSLATE_NOOP(
        "Doctor", "which copy of the client this file is makes no sense: it counts as a copy of its own from now on"
    ),
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
_KINDS: dict[str, Any] = {
    "table": QT_TRANSLATE_NOOP("Doctor", "the table"),
    "index": QT_TRANSLATE_NOOP("Doctor", "the index"),
    "trigger": QT_TRANSLATE_NOOP("Doctor", "the trigger"),
    "view": QT_TRANSLATE_NOOP("Doctor", "the view"),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "memory": lambda count: QCoreApplication.translate(
        "Doctor", "%n note(s) of what the checks said before make no sense: dropped", "", count
    ),
    "contents": lambda count: QCoreApplication.translate(
        "Doctor", "%n attachment(s) cannot be read whole: what was said of them is kept", "", count
    ),
    "contents-misplaced": lambda count: QCoreApplication.translate(
        "Doctor", "%n attachment(s) lay under the name of another: put back", "", count
    ),
    "contents-sizes": lambda count: QCoreApplication.translate(
        "Doctor", "%n attachment(s) are of another size than the file says: put right", "", count
    ),
    "contents-unnamed": lambda count: QCoreApplication.translate(
        "Doctor", "%n file(s) that no item has attached any more: taken out", "", count
    ),
    "stamps": lambda count: QCoreApplication.translate(
        "Doctor", "%n note(s) of who changed what when make no sense: dropped", "", count
    ),
}
_AT_MOST = 12


def line(code: str, **values: Any) -> str:
    """One line of the doctor's report."""
    if "kind" in values:
        values["kind"] = QCoreApplication.translate("Doctor", _KINDS[values["kind"]])
    return QCoreApplication.translate("Doctor", _LINES[code]).format(**values)


def lines(troubles: "Iterable[Trouble]") -> Iterator[str]:
    """What is wrong and what is done about it; what many rows have in common is said once."""
    rows: list[Mapping[str, Any]] = []
    for trouble in troubles:
        if trouble.code == "row":
            rows.append(trouble.values)
        elif trouble.code in _COUNTED:
            yield _COUNTED[trouble.code](trouble.values["count"])
        elif trouble.code.startswith("content-"):
            yield line(trouble.code, what=_attached(**trouble.values))
        else:
            yield line(trouble.code, **trouble.values)
    yield from _of_rows(rows)


def _attached(name: str, title: str) -> str:
    if not title:
        return QCoreApplication.translate("Doctor", "“{name}”").format(name=name)
    return QCoreApplication.translate("Doctor", "“{name}” at “{title}”").format(name=name, title=title)


def _of_rows(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    alike: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        alike.setdefault(tuple(row[part] for part in ("row", "field", "problem", "done", "now")), []).append(row)
    for first, *others in alike.values():
        told = f"{row_names.which(first)}: {row_names.what_is_wrong(first)}; {_done(first)}"
        if not others:
            yield told
            continue
        likewise = listed([row_names.called(other) for other in others])
        yield QCoreApplication.translate("Doctor", "{told}. The same with {others}").format(told=told, others=likewise)


def _done(row: Mapping[str, Any]) -> str:
    now = row["now"]
    if now in {"", "[]", "{}"}:
        return QCoreApplication.translate("Doctor", _DONE["emptied"])
    if row.get("expected") == "true-or-false":
        spelled = QCoreApplication.translate("Doctor", "yes") if now else QCoreApplication.translate("Doctor", "no")
    else:
        spelled = row_names.word(row["row"], row["field"], now) or plan_errors.spelled(now)
    return QCoreApplication.translate("Doctor", _DONE[row["done"]]).format(now=spelled)


def rescue_lines(rescued: "Rescued") -> Iterator[str]:
    """How a rescue went, in words."""
    if rescued.client_lost:
        yield line("client-lost")
    for table, count in rescued.kept.items():
        if count:
            yield line("rescued-table", table=_listed(table), count=count)
    for table in rescued.damaged:
        yield line("unreadable", table=_listed(table))
    for code, named in (("lost", rescued.lost), ("doubtful", rescued.doubtful)):
        for table, ids in named.items():
            more = "" if len(ids) <= _AT_MOST else ", …"
            yield line(code, table=_listed(table), ids=", ".join(ids[:_AT_MOST]) + more)
    yield from _of_rows({**one.wrong, "done": one.done, "now": one.now} for one in rescued.mends)
    if rescued.notes:
        yield _COUNTED["stamps"](rescued.notes)
    if rescued.contents_lost:
        yield _COUNTED["contents"](rescued.contents_lost)
    if rescued.aside is not None:
        yield line("aside", path=str(rescued.aside))
    if rescued.aside_inside:
        yield line("aside-inside")


def _listed(table: str) -> str:
    """A list's name at the beginning of a line."""
    name = row_names.list_name(table)
    return f"{name[:1].upper()}{name[1:]}"
