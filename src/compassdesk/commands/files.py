"""`compassdesk new` and `doctor`: making client files and looking after them."""

from argparse import Namespace
from pathlib import Path

from compassdesk.commands.speaking import show, speak, tell
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.domain.wallclock import zone_named


def run_new(options: Namespace) -> int:
    """Make a client file; its path is the result."""
    from compassdesk.services.workspace import create_client
    from compassdesk.texts import this_computer

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
        country=(options.country or this_computer.country()).upper(),
    )
    file = create_client(Path(options.file), client)
    try:
        show(str(file.path))
    finally:
        file.close()
    return 0


def run_doctor(options: Namespace) -> int:
    """Look at every page, row and reference of a client file; what can be made anew (indexes, search) is repaired."""
    from compassdesk.services.doctor import examine, repair
    from compassdesk.services.workspace import open_client
    from compassdesk.texts.doctor_report import line

    speak(options.lang)
    path = Path(options.file)
    file = open_client(path, read_only=True)
    try:
        troubles = file.read(examine)
    finally:
        file.close()
    if not troubles:
        show(line("healthy", path=str(path)))
        return 0
    for trouble in troubles:
        tell(line(trouble.code, **trouble.values))
    if not all(trouble.repairable for trouble in troubles):
        tell(line("not-repairable", path=str(path)))
        return 3
    file = open_client(path)
    try:
        file.perform(line("step"), repair)
        left = file.read(examine)
    finally:
        file.close()
    show(line("still-ill" if left else "repaired", path=str(path)))
    return 3 if left else 0
