"""What items said before: kept beside the document when a text is changed, whoever changes it.

Temporary triggers on the writing connection catch the text before the first change of a transaction, as undo does
(`history.py`), so that no feature has to think of it. It is kept unless one was kept in the last ten minutes: what
stood for a while stays, what was only passed through while typing does not. Undo takes no earlier text away. A deleted
item keeps its texts, because the deletion can be undone; they go with the first change after the file is opened anew.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from compassdesk.domain import retention
from compassdesk.domain.earlier_text import KEPT_APART, EarlierText
from compassdesk.storage import values
from compassdesk.storage.asking import reading_in
from compassdesk.storage.columns import Column
from compassdesk.storage.rows import bad_row

if TYPE_CHECKING:
    from sqlalchemy import Connection

COLUMNS: tuple[Column, ...] = (
    Column("item", "TEXT"),
    Column("saved_at", "TEXT", decode=values.moment),
    Column("title", "TEXT"),
    Column("body", "TEXT"),
    Column("own_texts", "TEXT", decode=values.map_of(values.text)),
)
"""How an earlier text lies in its table."""
MOST = 100
"""So many texts of one item are kept; of more, old ones are thinned like backups."""

_BEFORE = (
    "INSERT INTO texts_before SELECT id, title, body, (SELECT json_group_object(channel_id, text) FROM placements "
    "WHERE item_id = {item} AND text IS NOT NULL{but}) FROM items WHERE id = {item} "
    "AND NOT EXISTS (SELECT 1 FROM texts_before WHERE item = {item})"
)
_OF_OLD_PLACEMENT = _BEFORE.format(item="old.item_id", but="")
_WATCHED = (
    (
        "AFTER INSERT ON main.items",
        "INSERT OR IGNORE INTO texts_before VALUES (new.id, NULL, NULL, NULL)",
    ),
    (
        "BEFORE UPDATE OF title, body ON main.items WHEN old.title IS NOT new.title OR old.body IS NOT new.body",
        _BEFORE.format(item="old.id", but=""),
    ),
    ("BEFORE UPDATE OF text ON main.placements WHEN old.text IS NOT new.text", _OF_OLD_PLACEMENT),
    ("BEFORE DELETE ON main.placements WHEN old.text IS NOT NULL", _OF_OLD_PLACEMENT),
    (  # after, because an upsert that updates fires what stands before an insertion too
        "AFTER INSERT ON main.placements WHEN new.text IS NOT NULL",
        _BEFORE.format(item="new.item_id", but=" AND channel_id IS NOT new.channel_id"),
    ),
)
"""When what stands in `texts_before` is noted: the text before the transaction; no title for an item made in it."""


def watch(connection: "Connection") -> None:
    """Let the writing connection note texts before they change, and let go of those whose items are gone for good."""
    connection.exec_driver_sql("CREATE TEMP TABLE texts_before (item PRIMARY KEY, title, body, own_texts)")
    for number, (event, note) in enumerate(_WATCHED):
        connection.exec_driver_sql(f"CREATE TEMP TRIGGER text_before_{number} {event} BEGIN {note}; END")
    connection.exec_driver_sql("DELETE FROM earlier_texts WHERE item NOT IN (SELECT id FROM items)")


def keep(transaction: "Connection", now: datetime) -> None:
    """Keep what the running transaction changed, where it is time to; `now` is aware."""
    run = reading_in(transaction).execute  # bare: with each change, though few are of texts
    found = run("SELECT item FROM temp.texts_before JOIN items ON items.id = item WHERE texts_before.title IS NOT NULL")
    changed = [item for (item,) in found]
    if changed:
        run(
            "INSERT INTO earlier_texts (item, saved_at, title, body, own_texts) "
            "SELECT item, ?1, title, body, own_texts FROM temp.texts_before AS before "
            "WHERE item IN (SELECT value FROM json_each(?3)) AND (title <> '' OR body <> '' OR own_texts <> '{}') "
            "AND NOT EXISTS (SELECT 1 FROM earlier_texts AS kept "
            "WHERE kept.item = before.item AND kept.saved_at > ?2 AND kept.saved_at <= ?1)",
            (_text(now), _text(now - KEPT_APART), json.dumps(changed)),
        )
        _thin(transaction, changed, now)
    run("DELETE FROM temp.texts_before")


def of_item(connection: sqlite3.Connection, item: str) -> tuple[EarlierText, ...]:
    """The earlier texts of an item, the latest first. WorldError("bad-row") when a stored value makes no sense."""
    found = connection.execute(
        "SELECT item, saved_at, title, body, own_texts FROM earlier_texts WHERE item = ? ORDER BY saved_at DESC",
        (item,),
    )
    return tuple(map(_earlier_text, found))


def _earlier_text(stored: Sequence[str]) -> EarlierText:
    read = []
    for column, value in zip(COLUMNS, stored, strict=True):
        try:
            read.append(column.read(value))
        except values.Unfit as trouble:
            raise bad_row("earlier_texts", f"{stored[0]} {stored[1]}", column.name, trouble, stored[2]) from None
    item, saved_at, title, body, own_texts = read
    return EarlierText(item, saved_at.replace(tzinfo=UTC), title, body, own_texts)


def rewrite(transaction: "Connection", changed: Callable[[str], str]) -> None:
    """Put every earlier text through `changed`, to take a name out of them."""
    rows = transaction.exec_driver_sql("SELECT item, saved_at, title, body, own_texts FROM earlier_texts").fetchall()
    for item, saved_at, title, body, own in rows:
        transaction.exec_driver_sql(
            "UPDATE earlier_texts SET title = ?, body = ?, own_texts = ? WHERE item = ? AND saved_at = ?",
            (changed(title), changed(body), _rewritten(own, changed), item, saved_at),
        )


def _rewritten(own_texts: str, changed: Callable[[str], str]) -> str:
    """The texts of single channels, each changed; what is no object of texts is changed as the text it is."""
    try:
        texts = values.map_of(values.text)(own_texts)
    except values.Unfit:
        return changed(own_texts)
    return json.dumps({channel: changed(text) for channel, text in texts.items()}, ensure_ascii=False)


def leave_out(transaction: "Connection") -> None:
    """Let the running transaction leave no earlier texts: what it took out must not stay in them."""
    transaction.exec_driver_sql("DELETE FROM temp.texts_before")


def _thin(transaction: "Connection", items: Sequence[str], now: datetime) -> None:
    many = transaction.exec_driver_sql(
        "SELECT item FROM earlier_texts WHERE item IN (SELECT value FROM json_each(?)) "
        "GROUP BY item HAVING count(*) > ?",
        (json.dumps(list(items)), MOST),
    ).scalars().all()  # fmt: skip
    for item in many:
        listed = transaction.exec_driver_sql(
            "SELECT saved_at FROM earlier_texts WHERE item = ? ORDER BY saved_at", (item,)
        )
        moments = [moment for moment in listed.scalars() if _is_moment(moment)]
        stay = sorted(retention.kept([_moment(moment) for moment in moments], now))[-MOST:]
        gone = [(item, moment) for place, moment in enumerate(moments) if place not in stay]
        transaction.exec_driver_sql("DELETE FROM earlier_texts WHERE item = ? AND saved_at = ?", gone)


def _text(moment: datetime) -> str:
    """To the thousandth of a second, so that texts sort as they were kept."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")


def _moment(stored: str) -> datetime:
    return values.moment(stored).replace(tzinfo=UTC)


def _is_moment(stored: str) -> bool:
    """Whether a text can be thinned; what says no moment stays until the doctor sees it."""
    try:
        return bool(values.moment(stored))
    except values.Unfit:
        return False
