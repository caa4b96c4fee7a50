"""`compassdesk share`: a copy of a client as one file, for a colleague who works on it elsewhere."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from compassdesk.commands.passphrases import new_passphrase_for
from compassdesk.commands.plans import parse_day
from compassdesk.commands.speaking import show, show_json, speak, tell
from compassdesk.domain.errors import InputError
from compassdesk.exchange.file_names import is_plan_file, with_ending

_SEALED_WITH = "--share-passphrase-file"


def run(options: Namespace) -> int:
    """Exit status 0. InputErrors "share-needs-client" for a plan file, and those of `sharing.write`."""
    from compassdesk.domain.what_travels import Travels
    from compassdesk.services import protection, sharing, targets
    from compassdesk.services.opening import open_client
    from compassdesk.texts import share_words
    from compassdesk.texts.protection import line

    speak(options.lang)
    source, target = Path(options.plan), with_ending(Path(options.target), sharing.ENDING)
    if is_plan_file(source):
        raise InputError("share-needs-client", path=str(source))
    first, last = (parse_day(spelled) if spelled else None for spelled in (options.first, options.last))
    if first and last and last < first:
        raise InputError("period-reversed", first=first, last=last)
    targets.check(Path(options.target), replace=True)  # a client file is not given another ending
    targets.check(target, replace=options.force)
    travels = Travels(first, last, not options.without_names, not options.without_private_notes)
    passphrase = ""
    if options.seal or options.share_passphrase_file:
        passphrase = new_passphrase_for(target, options.share_passphrase_file, _SEALED_WITH)
        if not passphrase:
            raise InputError("passphrase-empty")
    file = open_client(source, read_only=True)
    try:
        with file.reader() as reading:
            made = sharing.write(
                reading, target, travels, datetime.now(UTC), by=options.by, passphrase=passphrase, over=options.force
            )
    finally:
        file.close()
    if options.format == "json":
        show_json(
            {
                "file": str(target),
                "size": made.size,
                "items": made.items,
                "attachments": made.attachments,
                "missing": made.missing,
                "sealed": bool(passphrase),
            }
        )
    else:
        show(share_words.told(made, target.name))
        if made.missing:
            tell(share_words.missing(made.missing))
    if protection.is_protected(source) and not passphrase:
        tell(line("readable", path=target.name))
    return 0
