"""The countries to choose from: each has a name in both languages, and none that Qt knows or has holidays is missing.

EU and QO (Outlying Oceania) are no countries, though Qt has letters for them.
"""

import holidays
import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from compassdesk.system.resources import resource_path
from compassdesk.texts import language
from compassdesk.texts.countries import country_named, listed_countries


@pytest.mark.parametrize(
    ("spoken", "first", "germany"), [("en", "Afghanistan", "Germany"), ("nl", "Afghanistan", "Duitsland")]
)
def test_they_are_listed_by_name_in_the_language_of_the_app(qapp: QCoreApplication, spoken, first, germany) -> None:
    language.install(qapp, spoken, resource_path("translations"))
    try:
        listed = dict(listed_countries())
    finally:
        language.install(qapp, "en", resource_path("translations"))
    assert listed["DE"] == f"{germany} (DE)"
    assert next(iter(listed.values())) == f"{first} (AF)"
    assert all(country_named(code) == code for code in listed)
    assert len(set(listed.values())) == len(listed)
    known = {QLocale.territoryToCode(one) for one in QLocale.Country}
    assert {code for code in known if len(code) == 2 and code.isalpha()} - {"EU", "QO"} == listed.keys()
    assert set(holidays.list_supported_countries(include_aliases=False)) <= listed.keys()
