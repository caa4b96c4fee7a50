"""`compassdesk backup` and `restore`: making backups, listing them, and going back to one."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from compassdesk.commands.passphrases import unlock_backup
from compassdesk.commands.speaking import show, show_json, speak, tell
from compassdesk.disk import free_name
from compassdesk.domain.differences import Differences
from compassdesk.domain.errors import InputError
from compassdesk.services import backup_folders, backups
from compassdesk.storage.backups import Backup


def run_backup(options: Namespace) -> int:
    """A checked backup of each named client file (none named: of the recent ones); their paths are the result."""
    from compassdesk.services.opening import open_client
    from compassdesk.system import preferences
    from compassdesk.system.folders import made

    speak(options.lang)
    named = [Path(path) for path in options.files]
    recent = (Path(path) for path in preferences.load().recent_clients)
    sources = named or [path for path in recent if path.exists()]
    if not sources:
        raise InputError("no-clients-known")
    folder = made(Path(options.to)) if options.to else None
    for source in sources:
        file = open_client(source, read_only=True)
        try:
            if folder is not None:
                show(str(file.snapshot(_free_name(folder, source))))
            else:
                _told(backups.back_up(file, "hand", datetime.now(UTC)))
        finally:
            file.close()
    return 0


def run_restore(options: Namespace) -> int:
    """The backups of a client file; `--from` makes the file what a backup holds, `--to` makes a new file of it.

    Going back lets backups pause; `--content` lets them go on.
    """
    from compassdesk.texts import backups as said

    speak(options.lang)
    if options.file is None:
        _list_all(options)
        return 0
    path = Path(options.file).absolute()
    if options.content:
        _go_on(path, options)
        return 0
    known = backups.known_at(path)
    for folder in known.missing:
        tell(said.missing(str(folder)))
    if options.source is None and options.to is None:
        if not known.own and not known.others and not path.exists():
            raise InputError("no-backups", path=str(path))
        _list(known, path, options)
        return 0
    chosen = _chosen(options.source, known.own, path)
    unlock_backup(chosen, options)  # it may bear another passphrase than the file, or the file is gone
    if options.to is not None:
        show(str(backups.copy_to(chosen, Path(options.to))))
        return 0
    made, found = _go_back(path, chosen)
    tell(said.paused(str(path)))
    tell(said.went_back(str(path), found))
    show(str(made.backup.path))
    return 0


def _go_on(path: Path, options: Namespace) -> None:
    """Say that what the file holds is right, so that backups go on."""
    from compassdesk.services.opening import open_client
    from compassdesk.texts import backups as said

    if options.source is not None or options.to is not None:
        raise InputError("content-alone")
    file = open_client(path, read_only=True)
    try:
        backups.resume(file)
    finally:
        file.close()
    show(said.go_on(str(path)))


def _go_back(path: Path, chosen: Path) -> tuple[backups.Made, Differences]:
    """Back up what is there, then make it what the backup holds."""
    from compassdesk.services.opening import open_client
    from compassdesk.texts import backups as said

    file = open_client(path)
    try:
        backups.check_same_client(file, chosen)
        compared = backups.compare(file, chosen)
        made = backups.back_up(file, "restore", datetime.now(UTC))
        file.perform(said.step(), backups.go_back, compared.then, chosen)
        backups.pause(file, made.backup)
        return made, compared.found
    finally:
        file.close()


def _chosen(spelled: str | None, known: tuple[Backup, ...], path: Path) -> Path:
    """The backup that is meant: by its number in the list, by its path, or the latest."""
    if spelled is None:
        if not known:
            raise InputError("no-backups", path=str(path))
        return known[-1].path
    found = [one.path for one in known if str(one.sequence) == spelled]
    if len(found) > 1:  # one of them was made while the folder of the other was not there
        raise InputError("which-backup", value=spelled, paths="\n".join(map(str, found)))
    if not found and not Path(spelled).exists():
        raise InputError("no-such-backup", value=spelled, path=str(path))
    return found[0] if found else Path(spelled)


def _list(known: backups.Known, path: Path, options: Namespace) -> None:
    """Its own backups by their numbers, those of other copies of the client by their paths."""
    from compassdesk.texts import backups as said

    if options.format == "json":
        show_json(
            {
                "file": str(path),
                "backups": [_document(one) for one in known.own],
                "paused": known.paused,
                "other_copies": [_of_file(*other) for other in known.others],
                "missing_folders": [str(folder) for folder in known.missing],
            }
        )
        return
    if not known.own:
        show(said.none_yet(str(path)))
    for one in known.own:
        show(said.line(one))
    for other, theirs in known.others:
        show(said.of_another_copy(str(other)))
        for one in theirs:
            show(f"{said.line(one)}  {one.path}")
    if known.paused:
        tell(said.paused(str(path)))


def _list_all(options: Namespace) -> None:
    """The clients that have backups, by the files they were made from."""
    from compassdesk.texts import backups as said

    if options.source is not None or options.to is not None or options.content:
        raise InputError("which-client")
    missing = backup_folders.missing()
    for folder in missing:
        tell(said.missing(str(folder)))
    clients = backups.known_clients()
    if options.format == "json":
        found = [_of_file(*client) for client in clients]
        show_json({"clients": found, "missing_folders": [str(folder) for folder in missing]})
    elif not clients:
        show(said.none_yet(""))
    for path, known in clients if options.format == "text" else ():
        show(said.client_line(str(path), known[-1], len(known)))


def _of_file(path: Path, known: tuple[Backup, ...]) -> dict[str, Any]:
    return {"file": str(path), "backups": [_document(one) for one in known]}


def _document(backup: Backup) -> dict[str, Any]:
    return {
        "number": backup.sequence,
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat().replace("+00:00", "Z"),
        "reason": backup.reason,
        "import_rows": backup.rows,
        "items": backup.items,
        "bytes": backup.size,
    }


def _told(made: backups.Made) -> None:
    from compassdesk.texts import backups as said

    show(str(made.backup.path))
    if made.thinned:
        tell(said.thinned(made.thinned))


def _free_name(folder: Path, source: Path) -> Path:
    moment = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    begin, ending = f"{source.stem}.{moment}", source.suffix
    return free_name(lambda number: folder / (f"{begin}.{number}{ending}" if number > 1 else f"{begin}{ending}"))
