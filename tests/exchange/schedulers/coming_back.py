"""Columns of tools' exports, and plans of which posts were handed over.

Columns of Sprout Social, X, Meta and LinkedIn as public programs read their files (November 2026); of other tools no
list of columns was found, so theirs are the headings of their uploads with what any of them may tell beside.
"""

import csv
import io

from builders import moment, post
from compassdesk.domain.handed_to import handed_over
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.system.heading_words import heading_words

WORDS = Headings(heading_words())
NOW = moment("2027-03-10T12:00")
TEXT = "Onze nieuwe pomp draait: lees er alles over op https://deltapompen.nl/nieuws/pomp?utm_source=li #pomp"
SPROUT = (
    "Date",
    "Network",
    "Post Type",
    "Content Type",
    "Post",
    "Link",
    "Impressions",
    "Reach",
    "Reactions",
    "Comments",
    "Shares",
)
X = ("Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Replies", "Reposts")
META = (
    "Post ID",
    "Page name",
    "Title",
    "Publish time",
    "Permalink",
    "Post type",
    "Reach",
    "Reactions",
    "Comments",
    "Shares",
)
LINKEDIN = ("Post title", "Post link", "Created date", "Impressions", "Likes", "Comments", "Reposts")
BUFFER = ("Text", "Image URL", "Tags", "Posting Time", "Status", "Post Link")


def given_over(item: Item, tool: str = "buffer") -> Item:
    return handed_over(item, [(key, "00000000") for key in item.channels], tool, moment("2027-02-20T10:00"))


def pump(key: str = "pump", starts: str = "2027-03-02T09:00", *channels: str, **values: object) -> Item:
    made = {"id": key, "title": "De pomp", "body": TEXT, "channels": channels or ("li",), "speaker": "marc", **values}
    return post("send", starts, **made)


def table(*rows: tuple[str, ...]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def back(into: Plan, *rows: tuple[str, ...], name: str = "export.csv", **said: object) -> ImportPreview:
    return read_spreadsheet(table(*rows), name, into, Said(**said), now=NOW, headings=WORDS)  # type: ignore[arg-type]


def after(into: Plan, found: ImportPreview) -> dict[str, Item]:
    return {item.id: item for item in applied(into, found.patch).items}


def counts(found: ImportPreview) -> tuple[int, ...]:
    told = tuple(found.count(name) for name in ("taken", "changed", "unchanged", "skipped", "refused"))
    assert sum(told) == found.records
    return told


def told(found: ImportPreview) -> list[str]:
    return [one.code for row in found.rows for one in row.remarks]
