"""Guessing petals with the words that come with the app, and those the user added."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.ideas.idea_rows import is_taken
from compassdesk.exchange.petals.guessing import SURETIES, PetalGuess, Surety, guess_petals
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.tables.rows_to_tasks import origin_as_task
from compassdesk.system.petal_words import petal_words

_LONGEST_HEADING = 40


@cache
def words() -> PetalWords:
    """The word lists, made ready once."""
    return PetalWords(petal_words())


class GuessedItem(Struct, frozen=True):
    """An item whose petal nobody confirmed. `alike`: what it shares with others that were guessed the same way.

    An item that says something else by now than what its petal was guessed by is unsure, and says no words.
    """

    item: Item
    surety: Surety
    because: tuple[str, ...]
    alike: str


def guessed_again(items: Sequence[Item]) -> list[GuessedItem]:
    """How sure each petal is and by which words: the unsure ones first, then by time, what lies in the tray last."""
    guesses = guess_petals([_as_planned(item) for item in items], words())
    found = [_guessed(item, guess) for item, guess in zip(items, guesses, strict=True)]
    return sorted(found, key=_order)


def as_task(item: Item, owner: str) -> Patch:
    """What makes an organise task of an item: its title and text, its day, and where it was imported from."""
    said = [" ".join(part.split()) for part in (item.title, item.body, item.private_note) if part.strip()]
    task = OrganiseTask(
        id="",
        title=": ".join(dict.fromkeys(said)),
        due=item.starts_at.date() if item.starts_at else None,
        owner=owner,
        done=item.status == "published",
    )
    task = replace(task, extra=origin_as_task(item, task))
    return Patch(organise_tasks=(task,), removed=(("items", item.id),))


def _order(guessed: GuessedItem) -> tuple[int, bool, str, str]:
    start = guessed.item.starts_at
    place = SURETIES.index(guessed.surety)
    return -place, start is None, start.isoformat() if start else "", guessed.item.id


def _guessed(item: Item, guess: PetalGuess) -> GuessedItem:
    same = (guess.petal, guess.kind == "slot") == (item.petal, item.kind == "slot")
    if not same:
        return GuessedItem(item, "unsure", (), f"{item.petal}:")
    label = next((said for said in guess.because if said in item.labels), "")
    reason = "?" if guess.asks_at_its_end else folded(label or next(iter(guess.because), ""))
    return GuessedItem(item, guess.surety, guess.because, f"{item.petal}:{reason}")


def _as_planned(item: Item) -> PlannedRow:
    """An item as the row it came from; each line of its note that begins with a heading was a column.

    The note of an idea was none: what somebody wrote to us says nothing of what we shall say.
    """
    if is_taken(item):
        return PlannedRow(item.title, item.body, item.labels)
    columns = []
    for line in item.private_note.split("\n"):
        heading, colon, text = line.partition(": ")
        is_column = bool(colon) and len(heading) <= _LONGEST_HEADING
        columns.append((heading, text) if is_column else ("", line))
    return PlannedRow(item.title, item.body, item.labels, tuple(columns))
