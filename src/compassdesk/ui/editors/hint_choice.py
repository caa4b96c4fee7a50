"""Which remarks on plain language the user of this computer wants."""

from compassdesk.domain.hint_level import HintLevel

_wanted: list[HintLevel] = ["usual"]


def wanted() -> HintLevel:
    """The level in use."""
    return _wanted[0]


def want(level: HintLevel) -> None:
    """Use another level from now on."""
    _wanted[0] = level
