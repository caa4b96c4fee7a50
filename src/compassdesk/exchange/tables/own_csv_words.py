"""The words of our own CSV in both languages: a file written in one is read back whatever the app speaks.

They belong to the format, like the keys of the plan file, and so do not pass through the translations of the screen.
"""

from compassdesk.domain.languages import Language

COLUMNS = (
    "date", "time", "kind", "petal", "status", "title", "body", "channels", "spokesperson", "minutes", "labels",
    "link", "last_day", "id",
)  # fmt: skip
"""Fields in the order of the columns; "id" ties a row to its item on the way back."""

HEADINGS: dict[Language, dict[str, str]] = {
    "en": {
        "date": "Date", "time": "Time", "kind": "Item kind", "petal": "Petal", "status": "Status", "title": "Title",
        "body": "Text", "channels": "Channels", "spokesperson": "Spokesperson", "minutes": "Minutes",
        "labels": "Labels", "link": "Link", "last_day": "Last day", "id": "CompassDesk id",
    },
    "nl": {
        "date": "Datum", "time": "Tijd", "kind": "Soort item", "petal": "Blad", "status": "Status", "title": "Titel",
        "body": "Tekst", "channels": "Kanalen", "spokesperson": "Woordvoerder", "minutes": "Minuten",
        "labels": "Labels", "link": "Link", "last_day": "Laatste dag", "id": "CompassDesk-id",
    },
}  # fmt: skip

VALUES: dict[Language, dict[str, dict[str, str]]] = {
    "en": {
        "kind": {"post": "Post", "slot": "Conversation slot"},
        "petal": {"listen": "Listen", "respond": "Respond", "send": "Send", "activate": "Activate"},
        "status": {
            "idea": "Idea", "draft": "Draft", "in_review": "In review", "approved": "Approved",
            "scheduled": "Scheduled", "published": "Published", "on_hold": "On hold", "cancelled": "Cancelled",
        },
    },
    "nl": {
        "kind": {"post": "Bericht", "slot": "Gespreksblok"},
        "petal": {"listen": "Luisteren", "respond": "Reageren", "send": "Zenden", "activate": "Activeren"},
        "status": {
            "idea": "Idee", "draft": "Concept", "in_review": "Ter beoordeling", "approved": "Goedgekeurd",
            "scheduled": "Ingepland", "published": "Gepubliceerd", "on_hold": "In de wacht", "cancelled": "Geannuleerd",
        },
    },
}  # fmt: skip

SHEETS: dict[Language, dict[str, str]] = {
    "en": {
        "items": "Items", "undated": "Without a date", "calendar": "Calendar", "summary": "Summary", "lists": "Lists",
    },
    "nl": {
        "items": "Items", "undated": "Zonder datum", "calendar": "Kalender", "summary": "Overzicht", "lists": "Lijsten",
    },
}  # fmt: skip
"""What the sheets of our own workbook are called; only those with the column of ids hold items."""

PICTURE: dict[Language, str] = {"en": "Picture", "nl": "Afbeelding"}
"""The heading of the column of a workbook in which small pictures lie; it is not read back."""
EVERYWHERE: dict[Language, str] = {"en": "all", "nl": "alle"}
DELIMITERS: dict[Language, str] = {"en": ",", "nl": ";"}
"""A Dutch Excel parts columns by semicolons, because its decimals have commas."""
