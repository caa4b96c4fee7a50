"""`compassdesk import`: files into a client file, or a report of what that would do."""

from argparse import Namespace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from compassdesk.commands.passphrases import with_password
from compassdesk.commands.plans import exists, from_client_file
from compassdesk.commands.speaking import about, show, show_json, speak, tell
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.wallclock import from_instant, zone_named
from compassdesk.exchange.import_preview import CalendarUse, ImportPreview, Said
from compassdesk.exchange.tables.cell_values import plain
from compassdesk.services.plans import Receiving, receiving

if TYPE_CHECKING:
    from compassdesk.services.workspace import ClientFile


_READING = {"channel": "calendar", "petal": "calendar", "post": "mapping", "zone": "dates"}
"""Options that say a thing of a source together, or are heeded by whatever heeds that."""


def run(options: Namespace) -> int:
    """All sources in the order given, each into what the ones before left, as one transaction. Exit status 0."""
    speak(options.lang)
    target = Path(options.into) if options.into else None
    if target is None and not options.dry_run:
        raise InputError("into-missing")
    sources = [Path(source) for source in options.sources]
    _tell_what_is_not_heeded(sources, options)
    there = target is not None and exists(target)
    with about(options.sources[0], options.sources):
        into = _plan_now(target) if target and there else Receiving(_new_plan(sources[0]))
    plan = into.plan
    previews = _previews(sources, into, options, fresh=not there)
    if target is not None and not options.dry_run:
        _write(target, plan, previews, there=there)
    if target is not None and not there:
        from compassdesk.texts.import_report import made_client

        tell(made_client(plan.client, str(target), dry_run=options.dry_run))
    if options.format == "json":
        from compassdesk.exchange.import_json import import_object
        from compassdesk.texts.import_sentences import sentence_of

        show_json([import_object(preview, sentence_of) for preview in previews])
    else:
        from compassdesk.texts.import_report import can_be_brought_back, summary

        show("\n\n".join(summary(preview, dry_run=options.dry_run) for preview in previews))
        if any(preview.deleted_here for preview in previews):
            tell(can_be_brought_back())
    return 0


def _tell_what_is_not_heeded(sources: list[Path], options: Namespace) -> None:
    """Options that no source goes by."""
    from compassdesk.formats import known
    from compassdesk.texts.import_report import not_heeded

    kinds = [known.of_source(source) for source in sources]
    given = {
        "mapping": options.mapping is not None,
        "dates": bool(options.dates),
        "zone": bool(options.zone),
        "channel": bool(options.channel),
        "petal": bool(options.petal),
        "layout": bool(options.layout),
        "colours": bool(options.colours),
        "lines": bool(options.lines),
        "post": bool(options.post),
        "bring_back": options.bring_back,
        "replace_client": options.replace_client,
    }
    said = [name for name, is_said in given.items() if is_said]
    left = [name for name in said if not any(_READING.get(name, name) in kind.heeds for kind in kinds)]
    if left:
        told = [f"--{name.replace('_', '-')}" for name in left]
        tell(not_heeded(list(dict.fromkeys(kind.key for kind in kinds)), told))


def _plan_now(target: Path) -> Receiving:
    return from_client_file(target, receiving)


def _new_plan(source: Path) -> Plan:
    """The empty client that a file which does not exist yet begins as (docs/formats.md 2)."""
    from compassdesk.formats.importing import new_client
    from compassdesk.texts import this_computer

    return Plan(client=new_client(source, this_computer.zone(), this_computer.country()))


def _previews(sources: list[Path], into: Receiving, options: Namespace, *, fresh: bool) -> list[ImportPreview]:
    from compassdesk.formats.importing import preview

    channel = " ".join(plain(options.channel or "").split())
    said_of: dict[Literal["channel", "petal"], str] = {"channel": channel, "petal": options.petal or ""}
    unsaid = tuple(name for name, said in said_of.items() if not said)
    use = CalendarUse(channel=channel, petal=options.petal or "", unsaid=unsaid)
    said = Said(
        mapping=_mapping(options.mapping),
        dates=options.dates,
        zone=zone_named(options.zone).name if options.zone else "",
        layout=options.layout,
        colours=options.colours,
        calendar=use if channel or options.petal else None,
        lines=options.lines,
        bring_back=options.bring_back,
        posts=_posts(options.post),
    )
    plan, deleted, client = into.plan, into.deleted, into.client
    now = from_instant(datetime.now(UTC), plan.client.timezone)
    previews = []
    for number, source in enumerate(sources):
        replaces = options.replace_client or (fresh and number == 0)
        with about(str(source), options.sources):
            found = with_password(
                partial(preview, source, plan, said, replace_client=replaces, deleted=deleted, client=client, now=now),
                source,
                options.password_file,
            )
        previews.append(found)
        plan = replace(applied(plan, found.patch), extra={**plan.extra, **found.extra})
    return previews


def _mapping(spelled: str | None) -> dict[str, str] | None:
    """A mapping file, or the name of one kept in the folder "mappings" of the user's preferences."""
    from compassdesk.services.imports import read_mapping
    from compassdesk.services.mappings import mappings_folder

    if spelled is None:
        return None
    kept = mappings_folder() / f"{spelled}.json"
    for path in (Path(spelled), kept):
        if path.is_file():
            return read_mapping(path)
    raise InputError("no-such-mapping", name=spelled, folder=str(kept.parent))


def _posts(spelled: list[str]) -> dict[str, str]:
    """By row the post that it is, as the report gives them. InputError("no-such-post-choice")."""
    found = {}
    for one in spelled:
        row, is_said, post = one.partition("=")
        if not (row and is_said and post):
            raise InputError("no-such-post-choice", value=one)
        found[row.strip()] = post.strip()
    return found


def _write(target: Path, plan: Plan, previews: list[ImportPreview], *, there: bool) -> None:
    """All sources in one transaction: when one cannot be written none is, and a new file is not made."""
    from compassdesk.services.imports import take_all
    from compassdesk.services.opening import create_client, open_client
    from compassdesk.texts.import_report import step_label

    if not there:
        create_client(target, plan.client, more=lambda transaction: take_all(transaction, previews)).close()
        return
    file = open_client(target)
    try:
        if any(
            preview.patch != Patch() or preview.contents or preview.extra or preview.deleted_again
            for preview in previews
        ):
            _back_up(file, sum(len(preview.written_items) for preview in previews))
            file.perform(step_label(previews), take_all, previews)
    finally:
        file.close()


def _back_up(file: "ClientFile", rows: int) -> None:
    """A backup before many rows come in; one that cannot be made is told, and harms nothing else."""
    from compassdesk.services.backups import before_import
    from compassdesk.texts.errors import sentence

    try:
        before_import(file, rows, datetime.now(UTC))
    except PlanError as trouble:
        tell(sentence(trouble))
