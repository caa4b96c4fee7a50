"""The client's own row and its settings of the checks."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting, Client
from compassdesk.domain.wallclock import zone_named
from compassdesk.services import plans
from compassdesk.services.inside import ask, lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FIELDS = frozenset(entry.name for entry in fields(Client))


def set_fields(tx: "Connection", values: Mapping[str, Any]) -> None:
    """Change the client. Wall-clock times stay as they are when the time zone changes (C2).

    InputError: "name-needed", "no-such-zone" (zone), "target-out-of-range" (outside 0 to 100 percent).
    """
    wrong = values.keys() - _FIELDS
    if wrong:
        raise ValueError(f"not a field of the client: {sorted(wrong)}")
    client = replace(ask(tx, plans.client_of), **values)
    if not client.name.strip():
        raise InputError("name-needed")
    zone_named(client.timezone)
    if client.target_one_way is not None and not 0 <= client.target_one_way <= 100:
        raise InputError("target-out-of-range", percent=client.target_one_way)
    write(tx, Patch(client=client))


def set_check(tx: "Connection", setting: CheckSetting) -> None:
    """Keep the client's own setting of one check; one that says nothing of its own is not kept."""
    if setting == CheckSetting(setting.check):
        reset_check(tx, setting.check)
    else:
        write(tx, Patch(check_settings=(setting,)))


def reset_check(tx: "Connection", check: str) -> None:
    """Give a check back to the profile."""
    write(tx, Patch(removed=(("check_settings", check),)))


def reset_checks(tx: "Connection") -> None:
    """Give all checks back to the profile."""
    settings = lists_of(tx).check_settings
    write(tx, Patch(removed=tuple(("check_settings", setting.check) for setting in settings)))
