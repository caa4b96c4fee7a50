"""The thresholds in force for one client (C5, C9.5)."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import Severity


class Limits(Struct, frozen=True):
    """What C5 and the client's own check settings decide, resolved once per client (`limits_in_force.limits_of`).

    The thresholds of a check are asked for by its code and their name, as the plan file spells them. Shares are
    Fractions (60 % is 3/5); days, hours and counts are ints.
    """

    slot_cap: int
    norm_hours: int
    service_mode: bool
    cover_grows: bool
    light: bool
    thresholds: Mapping[tuple[str, str], Fraction | int | None]
    own: frozenset[tuple[str, str]]
    """The thresholds that the client set itself."""
    off: frozenset[str]
    """Checks the client has switched off, of those that can be (C7)."""
    caps: Mapping[str, Severity]
    """Check to the highest severity that the profile and the client want to hear from it, BLOCK excepted (C9.27)."""

    def share(self, check: str, name: str) -> Fraction:
        """A threshold that is a percentage."""
        return Fraction(self._number(check, name))

    def count(self, check: str, name: str) -> int:
        """A threshold in whole days, items, minutes and the like."""
        return int(self._number(check, name))

    def most(self, check: str, name: str) -> int | None:
        """A threshold in whole numbers that may be without limit."""
        return None if self.thresholds[check, name] is None else self.count(check, name)

    def _number(self, check: str, name: str) -> Fraction | int:
        value = self.thresholds[check, name]
        if value is None:
            raise ValueError(f"{name} of {check} may be without limit")
        return value

    def norm_of(self, channel: Channel) -> int:
        """The response norm of a channel in hours, 0 where nobody answers (C9.4, C9.6)."""
        return self.norm_hours if channel.response_norm_hours is None else channel.response_norm_hours

    def is_two_way(self, channel: Channel) -> bool:
        """Whether the public can talk back there and an answer is promised (C9.4)."""
        return channel.two_way and self.norm_of(channel) > 0
