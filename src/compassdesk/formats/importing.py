"""A file comes in: what it would do to a plan, before anything is written; `services/imports.py` then takes it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.deleted_rows import DeletedRow
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.patch import based_on
from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.deleted_here import without_deleted
from compassdesk.exchange.import_preview import ImportPreview, ImportRemark, Said
from compassdesk.exchange.review.answer_read import is_answer
from compassdesk.exchange.tables.locked_workbook import is_locked, opened
from compassdesk.formats import known
from compassdesk.formats.declaration import Incoming
from compassdesk.services import calendar_uses, mappings, petal_guesses
from compassdesk.services.imports import content


class Pasted(Struct, frozen=True):
    """What was pasted instead of a file; `name` stands for it, with the ending of what it is read as."""

    name: str
    content: bytes


Source = Path | Pasted
_NOTHING_SAID = Said()


def preview(
    source: Source,
    plan: Plan,
    said: Said = _NOTHING_SAID,
    *,
    replace_client: bool = False,
    deleted: Sequence[DeletedRow] = (),
    client: str = "",
    now: datetime | None = None,
    password: str = "",
) -> ImportPreview:
    """What importing a file, or what was pasted, into `plan` (the whole plan) would do; nothing is written.

    The patch is based on `plan`: what is edited before the import is taken stands where the source says nothing new.
    The format follows from the ending; for the rest see `Incoming`. Where no mapping is said, the one holds that was
    remembered for tables with these headings, and that is told; so it is with what a calendar's events are.
    `deleted` are the items and tasks that were deleted here: they stay away, unless they are brought back.
    `client` is the identity of the client, by which it is known what was said of its calendars.
    `password` opens a workbook that is protected with one.
    Raises InputError for what is wrong with the file ("format-not-read" for a kind we do not take, "answer-file" for
    an answer to a review, and those of `opened`) and the WorldErrors of `world_error` when it cannot be had.
    """
    kind = known.of_source(source if isinstance(source, Path) else Path(source.name))
    words = petal_guesses.words()
    headings = mappings.headings() if "mapping" in kind.heeds else None
    held = source.content if isinstance(source, Pasted) else content(source)
    go_on()
    if is_answer(held):
        raise InputError("answer-file")
    if is_locked(held):
        held = opened(held, password)
    incoming = Incoming(
        content=held,
        name=_as_text(source.name),
        said=said,
        replace_client=replace_client,
        petals=words,
        headings=headings,
        path=source if isinstance(source, Path) else None,
        now=now,
    )
    if kind.read is None:  # `of_source` gives only what can be read
        raise KeyError(kind.key)
    found = kind.read(incoming, plan)
    if found.headings:
        found, said = _as_remembered(kind.read, incoming, plan, found)
    if said.calendar is None and found.calendar is not None:
        calendar = calendar_uses.remembered(plan, found.calendar.name, client)
        if calendar is not None:
            found = kind.read(replace(incoming, said=replace(said, calendar=calendar)), plan)
            found = replace(found, remarks=(ImportRemark("calendar-remembered"), *found.remarks))
    if not said.bring_back:
        go_on()
        found = without_deleted(found, deleted)
    go_on()
    return replace(found, patch=based_on(found.patch, plan), said=said)


def heeds_layout(source: Source) -> bool:
    """Whether a source is a kind of table, which may be laid out as a calendar."""
    try:
        return "layout" in known.of_source(source if isinstance(source, Path) else Path(source.name)).heeds
    except InputError:
        return False


def new_client(path: Path, timezone: str, country: str = "") -> Client:
    """The client that an import makes when it has none to go into: the file's own, else one named as the file.

    InputError "answer-file" as `preview`.
    """
    kind = known.of_source(path)
    if kind.client is not None:
        held = content(path)
        if is_answer(held):
            raise InputError("answer-file")
        return kind.client(held)
    name = _as_text(path.name[: -len(path.suffix)] if path.suffix else path.name)
    return Client(
        name=name.replace("_", " ").replace("-", " ").strip() or "CompassDesk", timezone=timezone, country=country
    )


def _as_text(name: str) -> str:
    """A file's name, which may hold bytes that are no text, as it can be kept with what came out of the file."""
    return " ".join(name.encode(errors="backslashreplace").decode().split())


def _as_remembered(
    read: Callable[[Incoming, Plan], ImportPreview], incoming: Incoming, plan: Plan, plainly: ImportPreview
) -> tuple[ImportPreview, Said]:
    """The table read as was chosen before where nothing is said now, and that told; else as it was.

    With it comes what was said of it, now or before.
    """
    said, kept = incoming.said, mappings.remembered(plainly.headings)
    mapping = kept.mapping if said.mapping is None else None
    layout = kept.layout if not said.layout and kept.layout != (plainly.layout or "table") else ""
    colours = kept.colours if not said.colours and plainly.colours and kept.colours != plainly.colours else ""
    lines = kept.lines if not said.lines and plainly.lines and kept.lines != plainly.lines else ""
    zone = kept.zone if not said.zone and plainly.zones and kept.zone != plainly.zones[0] else ""
    filled = replace(
        said,
        mapping=kept.mapping if said.mapping is None else said.mapping,
        layout=said.layout or kept.layout,
        colours=said.colours or kept.colours,
        lines=said.lines or kept.lines,
        zone=said.zone or kept.zone,
    )
    if not (mapping or layout or colours or lines or zone):
        return plainly, filled
    heard = replace(
        said,
        mapping=filled.mapping,
        layout=said.layout or layout,
        colours=said.colours or colours,
        lines=said.lines or lines,
        zone=said.zone or zone,
    )
    try:
        found = read(replace(incoming, said=heard), plan)
    except InputError as trouble:
        if trouble.code == "given-up":
            raise
        return replace(plainly, remarks=(ImportRemark("mapping-not-followed"), *plainly.remarks)), said
    held = {
        "mapping-remembered": mapping,
        "layout-remembered": layout,
        "colours-remembered": colours,
        "lines-remembered": lines,
        "zone-remembered": zone,
    }
    told = [ImportRemark(code) for code, chosen in held.items() if chosen]
    return replace(found, remarks=(*told, *found.remarks)), filled
