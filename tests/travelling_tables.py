"""A plan whose words a spreadsheet may take for something else, its tables, and what they lose on the way back."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from msgspec.structs import replace

from builders import channel, person, plan, post, slot
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services import exports
from media_files import image_bytes
from own_workbooks import CHOICES, again

TAKEN_FOR_DAYS = ("3/4", "3-4", "10:30", "Mar 3", "03.04.2027", "2027-05-06", "€ 5")
"""What a spreadsheet makes a day, a time or money of when it is told to look for them in a text."""
TEXTS = (
    *("1,5", "1.5", "1.000,00", "1,000.00", "1E5", "0012", "12%", "TRUE", "WAAR", "#REF!", "-"),
    *(
        "=1+1",
        "+31 6",
        "@delta",
        "'quoted",
        "'s Avonds",
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
