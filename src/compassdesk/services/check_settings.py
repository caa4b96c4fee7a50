"""The client's own settings of the checks; a check without one follows the profile (domain.md C5)."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from compassdesk.domain.patch import Patch, Rows, merged
from compassdesk.domain.plan import CheckSetting
from compassdesk.services.inside import lists_of, write
from compassdesk.storage.asking import Transaction

if TYPE_CHECKING:
    from compassdesk.services.patches import WrittenPatch


def keep(tx: Transaction, setting: CheckSetting, before: CheckSetting) -> "WrittenPatch":
    """Keep the client's own setting of one check, made from what it was `before`; one that says nothing is not kept.

    It is merged with what holds now as rows are, save that a check without a setting has one that says nothing.
    """
    usual = CheckSetting(setting.check)
    now = next((row for row in lists_of(tx).check_settings if row.check == setting.check), usual)
    patch = Patch(check_settings=(setting,), base=Rows(check_settings=(before,)))
    up_to_date, collisions = merged(patch, Rows(check_settings=(now,)))
    if up_to_date.check_settings == (usual,):
        up_to_date = Patch(removed=(("check_settings", setting.check),))
    written = write(tx, replace(up_to_date, base=None))
    written.collisions = collisions
    return written


def reset(tx: Transaction, check: str) -> None:
    """Give a check back to the profile."""
    write(tx, Patch(removed=(("check_settings", check),)))


def reset_all(tx: Transaction) -> None:
    """Give all checks back to the profile."""
    settings = lists_of(tx).check_settings
    write(tx, Patch(removed=tuple(("check_settings", setting.check) for setting in settings)))
