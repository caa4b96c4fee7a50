"""Where this computer stands, for a client nobody has placed yet: its time zone and its country, as Qt knows them."""

from PySide6.QtCore import QLocale, QTimeZone

from compassdesk.domain.errors import InputError
from compassdesk.domain.wallclock import zone_named


def zone() -> str:
    """The computer's time zone by its IANA name; "UTC" when it has none we know."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return zone_named(name).name
    except InputError:
        return "UTC"


def country() -> str:
    """The computer's country as two letters; "" when it does not say."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() and code != "ZZ" else ""
