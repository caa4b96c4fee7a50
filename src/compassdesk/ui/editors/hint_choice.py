"""Which remarks on plain language the user of this computer wants, and whether spelling is looked at."""

from compassdesk.domain.hint_level import HintLevel

_wanted: list[HintLevel] = ["usual"]
_spelled = [True]


def wanted() -> HintLevel:
    """The level in use."""
    return _wanted[0]


def want(level: HintLevel, *, spelling: bool = True) -> None:
    """Use another level from now on, and mark words that no dictionary knows, or not."""
    _wanted[0], _spelled[0] = level, spelling


def spelled() -> bool:
    """Whether words that no dictionary knows are marked."""
    return _spelled[0]
