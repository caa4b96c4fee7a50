"""The client's own settings of the checks; a check without one follows the profile (domain.md C5)."""

from typing import TYPE_CHECKING

from compassdesk.domain.merging import merged_row
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting
from compassdesk.services.inside import lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection


def keep(tx: "Connection", setting: CheckSetting, before: CheckSetting) -> None:
    """Keep the client's own setting of one check, made from what it was `before`; where both changed, this one holds.

    One that says nothing of its own is not kept.
    """
    usual = CheckSetting(setting.check)
    now = next((row for row in lists_of(tx).check_settings if row.check == setting.check), usual)
    merged, _ = merged_row(before, now, setting)
    if merged == usual:
        reset(tx, setting.check)
    else:
        write(tx, Patch(check_settings=(merged,)))


def reset(tx: "Connection", check: str) -> None:
    """Give a check back to the profile."""
    write(tx, Patch(removed=(("check_settings", check),)))


def reset_all(tx: "Connection") -> None:
    """Give all checks back to the profile."""
    settings = lists_of(tx).check_settings
    write(tx, Patch(removed=tuple(("check_settings", setting.check) for setting in settings)))
