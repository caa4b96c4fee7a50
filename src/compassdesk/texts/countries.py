"""Which countries there are (`resources/data/countries.toml`), what they are called, and their time zones."""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale, QTimeZone

from compassdesk.domain.errors import InputError
from compassdesk.domain.languages import Language
from compassdesk.system.resources import resource_path
from compassdesk.texts.language import spoken


def country_named(code: str) -> str:
    """A country's two letters (ISO 3166), as capitals. InputError("no-such-country") for others."""
    capitals = code.strip().upper()
    if capitals not in _names():
        raise InputError("no-such-country", country=code)
    return capitals


def listed_countries() -> tuple[tuple[str, str], ...]:
    """All of them to choose from, in the order of their names: the two letters, and "Belgium (BE)"."""
    language = spoken()
    named = [(code, names[language]) for code, names in _names().items()]
    return tuple((code, f"{name} ({code})") for code, name in sorted(named, key=_in_order))


def zones_of(code: str) -> tuple[str, ...]:
    """The time zones of a country by their IANA names, as Qt knows them; none for a code that is no country's."""
    territory = QLocale.codeToTerritory(code)
    if not code or territory == QLocale.Country.AnyTerritory:
        return ()
    return tuple(bytes(zone.data()).decode("ascii") for zone in QTimeZone.availableTimeZoneIds(territory))


@cache
def _names() -> Mapping[str, Mapping[Language, str]]:
    names: Mapping[str, Mapping[Language, str]] = tomllib.loads(
        resource_path("data/countries.toml").read_text(encoding="utf-8")
    )
    return names


def _in_order(one: tuple[str, str]) -> str:
    """As a dictionary has it: Åland among the A."""
    from unicodedata import normalize

    return normalize("NFD", one[1]).casefold()
