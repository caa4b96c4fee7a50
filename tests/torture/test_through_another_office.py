"""Our tables opened and saved again by LibreOffice, in four locales, come back without loss.

Workbooks, and CSV in the three ways in which it is opened: as it is proposed, with all that is quoted as text, and with
days and money looked for in every text.
"""

import shutil
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import channel, person, plan, post, slot
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services import exports
from media_files import image_bytes
from own_workbooks import CHOICES, again
from torture.other_office import Office

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not shutil.which("soffice"), reason="LibreOffice is not installed; `dev.py torture` installs it"
    ),
]

TAKEN_FOR_DAYS = ("3/4", "3-4", "10:30", "Mar 3", "03.04.2027", "2027-05-06", "€ 5")
"""What a spreadsheet makes a day, a time or money of when it is told to look for them in a text."""
TEXTS = (
    *("1,5", "1.5", "1.000,00", "1,000.00", "1E5", "0012", "12%", "TRUE", "WAAR", "#REF!", "-"),
    *(
        "=1+1",
        "+31 6",
        "@delta",
        "'quoted",
        "a  b",
        "two\nlines",
        "a;b,c\td",
        '“quote” "x"',
        "<b>&amp;</b>",
        "😀 مرحبا",
    ),
    *TAKEN_FOR_DAYS,
)
IDS = ("3E5", "0012", "1,5", "TRUE", "7.0")
"""Those of other programs, which a spreadsheet may take for numbers."""
PICTURE = image_bytes("png", 300, 200)


def awkward() -> Plan:
    """Every text as title and body, on days whose month and day may be mistaken for each other, all hours of a day."""
    channels = (
        channel("li", name="LinkedIn"),
        channel("x", "x", name="X, formerly; Twitter", position=1),
        channel("odd", name="=1,5", position=2),
    )
    items = [
        post(
            "send",
            f"2027-{1 + at % 12:02}-{1 + (at + at // 12) % 12:02}T{at % 24:02}:{at * 5 % 60:02}",
            id=IDS[at] if at < len(IDS) else f"id-{at}",
            title=text,
            body=f"{text} {text}" if at % 2 else text,
            channels=("odd",) if at % 3 == 0 else ("li", "x"),
            speaker="marc",
            minutes=at + 1,
            labels=("0012", "b") if at % 2 else (),
            link=f"https://example.nl/{at}",
        )
        for at, text in enumerate(TEXTS)
    ]
    long = post("activate", "2027-06-05T00:00", id="long", title="Long", channels=("li",))
    items += [
        replace(long, last_day=date(2027, 7, 6)),
        slot("respond", "2027-04-06T13:00", 30, id="answer", title="Answer", speaker="lisa"),
        post("send", None, id="idea", title="Idea", status="idea"),
    ]
    said = {"item": "long", "name": "a.png", "alt": "A pump", "sha256": sha256(PICTURE).hexdigest()}
    people = (person("marc", name="Marc Vos"), person("lisa", name="Lisa Kok"))
    whole = plan(*items, channels=channels, spokespersons=people)
    return replace(whole, attachments=(Record("a", said),))


def written(whole: Plan, kind: str, language: Language, folder: Path) -> Path:
    source = replace(exports.of_plan(whole), content=lambda _sha256: PICTURE)
    choices = replace(CHOICES, language=language, with_names=True, with_pictures=True)
    path = folder / f"ours-{kind}.{kind}"
    path.write_bytes(made(known.named(kind), source, choices).content)
    return path


def lost(path: Path, whole: Plan) -> list[str]:
    """What reading a file again finds changed, field by field, missing or not to be read."""
    found = again(path.read_bytes(), whole, name=path.name)
    known_items = {item.id: item for item in whole.items}
    seen = [row.items[0] for row in found.rows]
    told = [f"{left.line}: {left.code}" for left in found.left_out if left.result == "refused"]
    told += [f"{key} is gone" for key in known_items.keys() - {item.id for item in seen}]
    for item in seen:
        was = known_items.get(item.id)
        told += [f"{item.id} is new"] if was is None else _different(was, item)
    return told


def _different(was: Item, item: Item) -> list[str]:
    fields = (name for name in Item.__struct_fields__ if getattr(was, name) != getattr(item, name))
    return [f"{was.id} {name}: {getattr(was, name)!r} became {getattr(item, name)!r}" for name in fields]


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
