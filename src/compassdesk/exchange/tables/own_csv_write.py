"""CSV "for people": opens in Excel and LibreOffice, is safe there, and can be read back (reliability.md 3.3)."""

import csv
import io
from collections.abc import Callable, Sequence

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.giving_up import unless_given_up
from compassdesk.exchange.names_or_initials import public_name_of
from compassdesk.exchange.tables.formula_escapes import escaped
from compassdesk.exchange.tables.own_csv_words import COLUMNS, DELIMITERS, EVERYWHERE, HEADINGS, VALUES


def write_csv(plan: Plan, items: Sequence[Item], language: Language, *, with_names: bool) -> bytes:
    """The items as CSV: UTF-8 with byte order mark, all quoted, an apostrophe before what looks like a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=DELIMITERS[language], quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([HEADINGS[language][column] for column in COLUMNS])
    words_of = cell_words(plan, language, with_names=with_names)
    for item in unless_given_up(items):
        cells = words_of(item)
        writer.writerow([escaped(cells[column]) for column in COLUMNS])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def cells_of(item: Item, plan: Plan, language: Language, *, with_names: bool) -> dict[str, str]:
    """What each column says of an item, before escaping."""
    return cell_words(plan, language, with_names=with_names)(item)


def cell_words(plan: Plan, language: Language, *, with_names: bool) -> Callable[[Item], dict[str, str]]:
    """The same for many items of a plan."""
    words = VALUES[language]
    names = {channel.id: channel.name for channel in plan.channels}
    people = {person.id: person for person in plan.spokespersons}

    def of(item: Item) -> dict[str, str]:
        channels = (
            EVERYWHERE[language] if item.all_channels else ", ".join(names.get(key, key) for key in item.channels)
        )
        return {
            "date": item.starts_at.date().isoformat() if item.starts_at else "",
            "time": item.starts_at.strftime("%H:%M") if item.starts_at else "",
            "kind": words["kind"][item.kind],
            "petal": words["petal"][item.petal] + ("" if item.petal_confirmed else " ?"),
            "status": words["status"][item.status],
            "title": item.title,
            "body": item.body,
            "channels": channels,
            "spokesperson": public_name_of(item.spokesperson, people, with_names=with_names),
            "minutes": "" if item.minutes is None else str(item.minutes),
            "labels": ", ".join(item.labels),
            "link": item.link,
            "last_day": item.last_day.isoformat() if item.last_day is not None else "",
            "id": item.id,
        }

    return of
