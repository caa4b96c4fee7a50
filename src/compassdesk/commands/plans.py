"""A plan named on the command line: a client file or a plan file, opened for reading."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.file_names import is_plan_file

T = TypeVar("T")


def whole_plan(path: Path) -> Plan:
    """Everything in a client file or a plan file."""
    from compassdesk.services import plans
    from compassdesk.services.imports import read_plan_file

    return read_plan_file(path) if is_plan_file(path) else from_client_file(path, plans.whole)


def from_client_file(path: Path, question: Callable[..., T]) -> T:
    """The answer of a question to a client file, opened for reading only."""
    from compassdesk.services.opening import open_client

    file = open_client(path, read_only=True)
    try:
        return file.read(question)
    finally:
        file.close()


def wall_clock(client: Client, spelled: str | None, instant: datetime) -> datetime:
    """The "now" of `--now` (wall clock of the client), else the (aware) moment on the client's clock."""
    if spelled is None:
        return from_instant(instant, client.timezone)
    return parse_now(spelled)


def parse_now(spelled: str) -> datetime:
    """A wall-clock time such as "2027-02-26T12:00". InputError("no-such-time") for anything else, offsets too."""
    from compassdesk.exchange.plan.misfit import Misfit
    from compassdesk.exchange.plan.plan_values import read_wall_clock

    try:
        return read_wall_clock(spelled)
    except Misfit:
        raise InputError("no-such-time", value=spelled) from None


def parse_day(spelled: str) -> date:
    """A date such as "2027-03-01". InputError("no-such-date") for anything else."""
    from compassdesk.exchange.plan.misfit import Misfit
    from compassdesk.exchange.plan.plan_values import read_date

    try:
        return read_date(spelled)
    except Misfit:
        raise InputError("no-such-date", value=spelled) from None


def exists(path: Path) -> bool:
    """Whether there is something at the path; WorldError("no-permission") when that cannot be told."""
    try:
        return path.exists()
    except OSError:
        raise WorldError("no-permission", path=str(path)) from None
