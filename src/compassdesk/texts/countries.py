"""Which countries there are, as Qt knows them."""

from PySide6.QtCore import QLocale

from compassdesk.domain.errors import InputError


def country_named(code: str) -> str:
    """A country's two letters (ISO 3166), as capitals. InputError("no-such-country") for others."""
    capitals = code.strip().upper()
    two = len(capitals) == 2 and capitals.isascii() and capitals.isalpha()
    if not two or QLocale.codeToTerritory(capitals) == QLocale.Country.AnyTerritory:
        raise InputError("no-such-country", country=code)
    return capitals
