"""A plan that goes out as a workbook, and what reading one of ours again finds."""

from datetime import UTC, datetime

from builders import channel, person, plan, post, slot
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.services.exports import Choices
from compassdesk.system.heading_words import heading_words

CHOICES = Choices(moment=datetime(2027, 3, 1, 9, tzinfo=UTC))
HOSTILE = (
    "=1+1",
    "+31 6",
    "-5",
    "@delta",
    "\tx",
    "'quoted",
    "<b>x</b>",
    "a\nb",
    "https://delta.example",
    "1,5",
    "#REF!",
)


def again(content: bytes, whole, name: str = "a.xlsx", **said: object):
    return read_spreadsheet(content, name, whole, headings=Headings(heading_words()), **said)


def some():
    li, x = channel("li", name="LinkedIn"), channel("x", "x", name="X", position=1)
    return plan(
        post(
            "send", "2027-03-02T09:00", id="a", title="New pump", body="It hums", channels=("li", "x"), speaker="marc"
        ),
        post("activate", "2027-03-31T10:30", id="b", title="Say", channels=("x",), speaker="lisa", minutes=20),
        slot("respond", "2027-04-06T13:00", 30, id="c", title="Answer", speaker="marc"),
        post("send", None, id="d", title="Idea", status="idea"),
        channels=(li, x),
        spokespersons=(person("marc", name="Marc Vos"), person("lisa", name="Lisa Kok")),
    )
