"""What one check says about one week: its findings, or that there is too little to judge by (domain.md C9.26)."""

from collections.abc import Callable

from msgspec import Struct

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week


class NotEnoughData(Struct, frozen=True):
    """The check's minimum was missed. `findings` come from those of its parts that could judge (CD-22, 23 and 25)."""

    findings: tuple[Finding, ...] = ()


Outcome = list[Finding] | NotEnoughData
Check = Callable[[Ledger, Week], Outcome]
"""A check reports its own severity; caps, waivers, folding and "shown" are the engine's."""
