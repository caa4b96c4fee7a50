"""The client's own settings of the checks; a check without one follows the profile (domain.md C5)."""

from typing import TYPE_CHECKING

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting
from compassdesk.services.inside import lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection


def keep(tx: "Connection", setting: CheckSetting) -> None:
    """Keep the client's own setting of one check; one that says nothing of its own is not kept."""
    if setting == CheckSetting(setting.check):
        reset(tx, setting.check)
    else:
        write(tx, Patch(check_settings=(setting,)))


def reset(tx: "Connection", check: str) -> None:
    """Give a check back to the profile."""
    write(tx, Patch(removed=(("check_settings", check),)))


def reset_all(tx: "Connection") -> None:
    """Give all checks back to the profile."""
    settings = lists_of(tx).check_settings
    write(tx, Patch(removed=tuple(("check_settings", setting.check) for setting in settings)))
