"""The time zones one can pick, and what is wrong with a zone or a country that was typed."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import InputError
from compassdesk.texts.countries import listed_countries
from compassdesk.texts.errors import sentence

translate = QCoreApplication.translate


@cache
def listed_zones() -> tuple[tuple[str, str], ...]:
    """All time zones by their IANA names, which are also what one reads.

    Asked once: Python walks the whole folder of zones for it, 15 to 20 ms.
    """
    return tuple((zone, zone) for zone in sorted(available_timezones()))


def zone_problem(zone: str) -> str:
    """Why it is no time zone, as a sentence; empty when it is one."""
    if (zone, zone) in listed_zones():
        return ""
    return translate("Settings", "This time zone is not known. Try “Europe/Amsterdam”.")


def country_problem(code: str) -> str:
    """Why it is none of the countries one can pick, as a sentence; empty when it is, and for none at all."""
    if not code or code in dict(listed_countries()):
        return ""
    return sentence(InputError("no-such-country", country=code))
