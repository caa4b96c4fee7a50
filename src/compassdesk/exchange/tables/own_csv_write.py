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
        writer.writerow(list(map(escaped, words_of(item).values())))
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def cell_words(plan: Plan, language: Language, *, with_names: bool) -> Callable[[Item], dict[str, str]]:
    """What tells of an item of a plan what each column says of it, in their order and before escaping."""
    words = VALUES[language]
    kinds, petals, statuses = words["kind"], words["petal"], words["status"]
    names = {channel.id: channel.name for channel in plan.channels}
    people = {person.id: person for person in plan.spokespersons}

    def of(item: Item) -> dict[str, str]:
        start = item.starts_at
        channels = (
            EVERYWHERE[language] if item.all_channels else ", ".join(names.get(key, key) for key in item.channels)
        )
        return {
            "date": start.isoformat()[:10] if start else "",
            "time": start.isoformat("T", "minutes")[11:] if start else "",
            "kind": kinds[item.kind],
            "petal": petals[item.petal] + ("" if item.petal_confirmed else " ?"),
            "status": statuses[item.status],
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
