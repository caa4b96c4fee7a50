"""Forgetting who a spokesperson was; adding, changing and removing one is a plain patch."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from compassdesk.domain.errors import InputError
from compassdesk.domain.forgetting import forgotten, taking_out, tells
from compassdesk.services import plans
from compassdesk.services.inside import write
from compassdesk.storage import earlier_texts, finding_lives, word_index
from compassdesk.storage.asking import Transaction, ask


def forget(tx: Transaction, person_id: str, words: Sequence[str], now: datetime) -> None:
    """Forget who a person was, in every row, text, earlier text and index of the file (`domain/forgetting.py`).

    `words` go out of every text. The undo step of this still knows everything: whoever performs it lets go of it, and
    then of the old id with `stamps.forget_person_id`. What was deleted is overwritten in the file (`secure_delete`),
    and the index of words is built anew, because it keeps the words of deleted texts for a while.
    InputError("no-such-person", id).
    """
    plan = ask(tx, plans.whole)
    person = next((row for row in plan.spokespersons if row.id == person_id), None)
    if person is None:
        raise InputError("no-such-person", id=person_id)
    fresh_id = str(uuid4()) if tells(person.id, person) else ""
    write(tx, forgotten(plan, person, words, now, fresh_id=fresh_id))
    earlier_texts.leave_out(tx)
    earlier_texts.rewrite(tx, taking_out(words))
    ask(tx, word_index.rebuild)
    if fresh_id:
        ask(tx, finding_lives.name_anew, person_id, fresh_id)
