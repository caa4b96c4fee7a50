"""`compassdesk merge`: what a colleague made of a copy of a client comes back, or a new client is made of it."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.commands.passphrases import passphrase_of
from compassdesk.commands.plans import exists
from compassdesk.commands.speaking import show, show_json, speak, tell
from compassdesk.domain.errors import InputError, PlanError

if TYPE_CHECKING:
    from compassdesk.domain.joining.row_differences import SeenCopies
    from compassdesk.services.copies_merged import Other
    from compassdesk.services.workspace import ClientFile

_OPENS_WITH = "--share-passphrase-file"


def run(options: Namespace) -> int:
    """Exit status 0, also where something waits for a choice: that is told. InputError("into-missing")."""
    from compassdesk.exchange.share.sealed import is_sealed
    from compassdesk.services import copy_sources

    speak(options.lang)
    if options.into is None:
        raise InputError("into-missing")
    source, into = Path(options.share), Path(options.into)
    passphrase = None
    if is_sealed(copy_sources.head_of(source)):
        passphrase = passphrase_of(source, options.share_passphrase_file, _OPENS_WITH)
    with copy_sources.opened(source, passphrase) as other:
        if exists(into):
            _merge(options, source, into, other)
        else:
            _make(options, source, into, other)
    return 0


def _make(options: Namespace, source: Path, into: Path, other: "Other") -> None:
    from compassdesk.services import copies_merged
    from compassdesk.services.opening import create_client
    from compassdesk.texts import merge_report
    from compassdesk.texts.import_report import made_client

    if not options.dry_run:
        client, fill = copies_merged.filled_from(other)
        create_client(into, client, more=fill).close()
    tell(made_client(other.copy.plan.client, str(into), dry_run=options.dry_run))
    if options.format == "json":
        show_json(merge_report.made_object(source.name, other.copy))


def _merge(options: Namespace, source: Path, into: Path, other: "Other") -> None:
    from compassdesk.domain.joining.choosing import preferring, with_choices
    from compassdesk.services import copies_merged
    from compassdesk.services.copies_seen import look_closely
    from compassdesk.services.opening import open_client
    from compassdesk.texts import merge_report

    file = open_client(into, read_only=options.dry_run)
    try:
        seen = file.read(look_closely, other.copy)
        chosen = preferring(seen.joined, options.prefer) if options.prefer else {}
        if options.dry_run:
            after, _ = with_choices(seen.joined, seen.here.plan, chosen)
        else:
            _back_up(file, seen)
            after = file.perform(merge_report.step(), copies_merged.merge, other, chosen)
    finally:
        file.close()
    if options.format == "json":
        show_json(merge_report.merge_object(source.name, seen, after))
    else:
        show(merge_report.told(seen, after, dry_run=options.dry_run))


def _back_up(file: "ClientFile", seen: "SeenCopies") -> None:
    """A backup before many rows come in; one that cannot be made is told, and harms nothing else."""
    from compassdesk.services.backups import before_import
    from compassdesk.texts.errors import sentence

    try:
        before_import(file, len(seen.joined.came), datetime.now(UTC))
    except PlanError as trouble:
        tell(sentence(trouble))
