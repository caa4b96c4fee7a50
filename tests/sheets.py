"""Short ways to read a sheet in tests."""

from pathlib import Path

from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.services import mappings, petal_guesses

FOLDER = Path(__file__).parent / "data" / "spreadsheets"
DUTCH = FOLDER / "redactiekalender-excel-nl.csv"
ENGLISH = FOLDER / "content-calendar-sheets-en.csv"


def empty(**values) -> Plan:
    return Plan(Client(**{"name": "Waterhoven", "timezone": "Europe/Amsterdam", "country": "NL", **values}))


def read(text, plan=None, name="sheet.csv", **options) -> ImportPreview:
    source = text if isinstance(text, bytes) else text.encode()
    said = Said(**{field: options.pop(field) for field in Said.__struct_fields__ if field in options})
    words = {"petals": petal_guesses.words(), "headings": mappings.headings(), **options}
    return read_spreadsheet(source, name, plan or empty(), said, **words)


def codes(row) -> list[str]:
    return [remark.code for remark in row.remarks]


def shown(preview: ImportPreview, row) -> tuple:
    """What a row became, with names for ids: when, kind, petal (with ? for a guess), status, channels, who, title."""
    channels = {channel.id: channel.name for channel in preview.new_channels}
    people = {person.id: person.name for person in preview.new_people}
    item = row.item
    return (
        item.starts_at.strftime("%d-%m %H:%M") if item.starts_at else "",
        item.kind,
        item.petal + ("" if item.petal_confirmed else "?"),
        item.status,
        "all" if item.all_channels else "+".join(channels[key] for key in item.channels),
        people.get(item.spokesperson, ""),
        item.title,
    )
