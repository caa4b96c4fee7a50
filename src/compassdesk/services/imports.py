"""Files in: what an import would do, and doing it as one step."""

import json
import stat
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from compassdesk.domain.errors import InputError, world_error
from compassdesk.domain.patch import based_on
from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.preview import ImportPreview

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from compassdesk.services.patches import Written

PLAN_ENDING = ".plan.json"
READ_ENDINGS = (PLAN_ENDING, ".json", ".ics", ".csv", ".tsv", ".txt")
"""The endings of the files that can be imported."""
_NOT_READ = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers", ".compassdesk-share", ".zip")


def preview(
    path: Path,
    plan: Plan,
    *,
    mapping: Mapping[str, str] | None = None,
    replace_client: bool = False,
    now: datetime | None = None,
) -> ImportPreview:
    """What importing the file into `plan` (the whole plan) would do; nothing is written.

    The patch is based on `plan`: what is edited before the import is taken stands where the source says nothing new.

    The kind follows from the ending. `mapping` (heading → field) is for tables, `replace_client` for plan files,
    `now` (wall clock) bounds how far an endless repeat of a calendar file is expanded, and slots over by then are kept.
    Raises InputError for what is wrong with the file ("format-not-read" for a kind we do not take) and the WorldErrors
    of `world_error` when it cannot be had.
    """
    found = _read(path, plan, mapping, now, replace_client=replace_client)
    return replace(found, patch=based_on(found.patch, plan))


def _read(
    path: Path, plan: Plan, mapping: Mapping[str, str] | None, now: datetime | None, *, replace_client: bool
) -> ImportPreview:
    ending = _ending(path)
    content = _content(path)
    source = _as_text(path.name)
    if ending in {PLAN_ENDING, ".json"}:
        from compassdesk.exchange.plan import plan_json
        from compassdesk.exchange.plan.plan_merge import preview_plan

        return preview_plan(plan_json.read(content), source, plan, replace_client=replace_client)
    if ending == ".ics":
        from compassdesk.exchange.calendar.ics_read import read_ics

        return read_ics(content, source, plan, now=now)
    from compassdesk.exchange.tables.spreadsheet import read_spreadsheet

    delimiter = "\t" if ending == ".tsv" else None
    return read_spreadsheet(content, source, plan, mapping=mapping, delimiter=delimiter, now=now)


def read_plan_file(path: Path) -> Plan:
    """The plan in a plan file; the same errors as `preview`."""
    from compassdesk.exchange.plan import plan_json

    return plan_json.read(_content(path))


def new_client(path: Path, timezone: str, country: str = "") -> Client:
    """The client that an import makes when it has none to go into: a plan file's own, else one named as the source."""
    if _ending(path) in {PLAN_ENDING, ".json"}:
        return read_plan_file(path).client
    name = _as_text(path.name[: -len(path.suffix)] if path.suffix else path.name)
    return Client(
        name=name.replace("_", " ").replace("-", " ").strip() or "CompassDesk", timezone=timezone, country=country
    )


def take(transaction: "Connection", preview: ImportPreview) -> "Written":
    """Write an import: an action for `ClientFile.perform`, so that one import is one undo step."""
    from compassdesk.services import patches

    written = patches.apply(transaction, preview.patch)
    if preview.extra:
        patches.keep_extra(transaction, preview.extra)
    return written


def take_all(transaction: "Connection", previews: Sequence[ImportPreview]) -> None:
    """Write several imports, each made on what the ones before leave: an action, so that all are written or none."""
    for preview in previews:
        take(transaction, preview)


def read_mapping(path: Path) -> dict[str, str]:
    """A mapping file: JSON with {"columns": {"Heading": "field"}}, or that inner object alone.

    InputError("mapping-invalid") when it is anything else.
    """
    try:
        document = json.loads(_content(path).decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise InputError("mapping-invalid", path=str(path)) from None
    columns = document.get("columns", document) if isinstance(document, dict) else None
    if not isinstance(columns, dict) or not all(isinstance(field, str) for field in columns.values()):
        raise InputError("mapping-invalid", path=str(path))
    return columns


def _ending(path: Path) -> str:
    name = path.name.casefold()
    if name.endswith(_NOT_READ):
        raise InputError("format-not-read", path=str(path), ending=path.suffix.casefold())
    for ending in READ_ENDINGS:
        if name.endswith(ending):
            return ending
    raise InputError("format-not-read", path=str(path), ending=path.suffix.casefold())


def _as_text(name: str) -> str:
    """A file's name, which may hold bytes that are no text, as it can be kept with what came out of the file."""
    return " ".join(name.encode(errors="backslashreplace").decode().split())


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe may never end, and a device never does
            raise InputError("not-a-file", path=str(path))
        return path.read_bytes()
    except OSError as error:
        raise world_error(error, str(path)) from error
