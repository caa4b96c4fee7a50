"""`compassdesk new` and `doctor`: making client files and looking after them."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from compassdesk.commands.speaking import show, speak, tell
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.plan import Client
from compassdesk.domain.wallclock import zone_named


def run_new(options: Namespace) -> int:
    """Make a client file; its path is the result."""
    from compassdesk.services.opening import create_client
    from compassdesk.texts import this_computer
    from compassdesk.texts.countries import country_named
    from compassdesk.texts.import_report import zone_taken

    speak(options.lang)
    name = options.name.strip()
    if not name:
        raise InputError("name-missing")
    client = Client(
        name=name,
        profile=options.profile,
        stage=options.stage,
        sector=options.sector,
        timezone=zone_named(options.timezone).name if options.timezone else this_computer.zone(),
        country=country_named(options.country) if options.country else this_computer.country(),
    )
    file = create_client(Path(options.file), client)
    try:
        show(str(file.path))
        if not options.timezone:
            tell(zone_taken(client.timezone))
    finally:
        file.close()
    return 0


def run_doctor(options: Namespace) -> int:
    """Look at every page, value and reference of a client file; mend what can be, after a backup, telling each.

    0 when it is healthy or was mended, 3 when something is left, but for what is attached and not there; with
    `--dry-run` 3 also for what could be mended.
    """
    from compassdesk.services import doctor
    from compassdesk.texts import this_computer
    from compassdesk.texts.doctor_report import line, lines

    speak(options.lang)
    path, zone = Path(options.file), this_computer.zone()
    if options.rescue:
        return _rescue(path, Path(options.rescue), zone)
    try:
        troubles = doctor.look(path, zone)
    except WorldError as error:
        if error.code != "damaged-file":  # whose sentence says to ask the doctor
            raise
        return _not_mendable(path)
    for told in lines(troubles):
        tell(told)
    if doctor.is_healthy(troubles):
        show(line("healthy", path=str(path)))
        return 0
    if not all(trouble.mendable or trouble.only_told for trouble in troubles):
        return _not_mendable(path)
    if all(trouble.only_told for trouble in troubles):
        show(line("told-only", path=str(path)))
        return 3
    if options.dry_run:
        show(line("would-mend", path=str(path)))
        return 3
    mended = doctor.mend(path, line("step"), zone, datetime.now(UTC))
    for told in lines(trouble for trouble in mended.troubles if trouble not in troubles):
        tell(told)
    if mended.aside is not None:
        tell(line("aside", path=str(mended.aside)))
    if mended.aside_inside:
        tell(line("aside-inside"))
    for told in lines(trouble for trouble in mended.left if not trouble.only_told or trouble not in troubles):
        tell(told)
    code = "mended" if all(trouble.only_told for trouble in mended.left) else "still-ill"
    show(line(code, path=str(path), backup=str(mended.backup)))
    return 0 if doctor.is_healthy(mended.left) else 3


def _not_mendable(path: Path) -> int:
    from compassdesk.texts.doctor_report import line

    tell(line("not-mendable", path=str(path)))
    return 3


def _rescue(path: Path, target: Path, zone: str) -> int:
    """Make a new client file of what can be read in a damaged one."""
    from compassdesk.services.rescue import rescue
    from compassdesk.texts.doctor_report import line, rescue_lines

    rescued = rescue(path, target, zone)
    for told in rescue_lines(rescued):
        tell(told)
    show(line("rescued", path=str(target)))
    return 0
