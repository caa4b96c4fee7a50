"""What a user can do about a finding in one step: each fix is a patch on the plan with a code for its label."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from compassdesk.domain.patch import Patch


@dataclass(frozen=True, slots=True)
class Fix:
    """One offered remedy. `code` and `values` make its label (texts/fixes.py); `patch` is the whole change.

    A fix without a patch asks for a decision instead: `code` then names the editor to open, `values` on what.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    patch: Patch | None = None
