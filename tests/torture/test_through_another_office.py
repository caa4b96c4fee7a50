"""Our tables opened and saved again by LibreOffice, in four locales, come back without loss.

Workbooks, and CSV in the three ways in which it is opened: as it is proposed, with all that is quoted as text, and with
days and money looked for in every text.
"""

import shutil
from pathlib import Path

import pytest

from compassdesk.domain.languages import Language
from torture.other_office import Office
from travelling_tables import TAKEN_FOR_DAYS, awkward, lost, written

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not shutil.which("soffice"), reason="LibreOffice is not installed; `dev.py torture` installs it"
    ),
]


@pytest.mark.in_turns(1)
@pytest.mark.parametrize(("locale", "language"), [("en-US", "nl"), ("nl-NL", "nl"), ("de-DE", "en"), ("fr-FR", "en")])
def test_tables_come_back_from_another_program(tmp_path: Path, locale: str, language: Language) -> None:
    whole, office = awkward(), Office(tmp_path, locale)
    books = [written(whole, kind, language, tmp_path) for kind in ("xlsx", "ods")]
    for kind in ("xlsx", "ods"):
        for path in office.saved(books, kind):
            assert lost(path, whole) == [], f"{path.name} saved as {kind}"

    table = [written(whole, "csv", language, tmp_path)]
    comma = {"en": 44, "nl": 59}[language]
    as_shown = f"csv:Text - txt - csv (StarCalc):{comma},34,76,1,,0,false,true,false"
    for path in office.saved(books, as_shown, name="shown"):
        assert lost(path, whole) == [], f"{path.name} as a table with days in the way of {locale}"
    for name, quoted_is_text, finds_days in (("proposed", "false", "false"), ("text", "true", "false")):
        reading = f"CSV:{comma},34,76,1,,0,{quoted_is_text},{finds_days}"
        (path,) = office.saved(table, as_shown, name=name, reading=reading)
        assert lost(path, whole) == [], name
    (path,) = office.saved(table, as_shown, name="days", reading=f"CSV:{comma},34,76,1,,0,false,true")
    odd = {item.id for item in whole.items if item.title in TAKEN_FOR_DAYS}
    assert [
        told
        for told in lost(path, whole)
        if told.split()[0] not in odd or not told.split()[1].startswith(("title", "body"))
    ] == []
