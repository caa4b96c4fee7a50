"""What a user can do about a finding in one step: each fix is a patch on the plan with a code for its label."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from compassdesk.domain.patch import Patch


class Fix(Struct, frozen=True):
    """One offered remedy. `code` and `values` make its label (texts/fixes.py); `patch` is the whole change.

    Its new items come without a title where the values have a `title_code` that names one in words.

    A fix without a patch asks for a decision instead: `code` then names the editor to open, `values` on what.
    """

    code: str
    values: Mapping[str, Any] = {}
    patch: Patch | None = None
