"""Records without a date become ideas: each has a key of its own, so that a second import doubles nothing."""

from collections.abc import Sequence

from msgspec import Struct

from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import ItemKind
from compassdesk.exchange.identity import made_id, origin
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut
from compassdesk.exchange.petals.guessing import PetalGuess, guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.telling import petal_remarks
from compassdesk.exchange.petals.word_lists import PetalWords


class ReadIdea(Struct, frozen=True):
    """An idea as a source has it."""

    key: str
    """What tells it from every other idea, wherever it comes from."""
    line: int
    """The line of the source on which it begins, from 1."""
    title: str
    note: str
    remarks: tuple[ImportRemark, ...] = ()


def preview_of(
    ideas: Sequence[ReadIdea],
    left: Sequence[LeftOut],
    plan: Plan,
    petals: PetalWords,
    *,
    source: str,
    kind: str,
    encoding: str = "utf-8",
) -> ImportPreview:
    """What taking these ideas into `plan` would do. One that is here already stays as the user has it by now."""
    by_id = {item.id: item for item in plan.items}
    rows = []
    for number, idea in enumerate(ideas, start=1):
        here = by_id.get(_id_of(idea.key))
        if here is not None:
            rows.append(ImportedRow(number, idea.line, (here,), "unchanged"))
        else:
            rows.append(_taken(number, idea, guess_petal(PlannedRow(idea.title), petals), source))
    written = tuple(row.item for row in rows if row.result == "taken")
    return ImportPreview(source, kind, tuple(rows), tuple(left), encoding=encoding, patch=Patch(items=written))


def _id_of(key: str) -> str:
    return made_id("idea", key)


def is_taken(item: Item) -> bool:
    """Whether an item came in as an idea, whatever became of it: its note is what somebody wrote to us."""
    return item.id == _id_of(str(origin(item).get("row", "")))


def _taken(number: int, idea: ReadIdea, guess: PetalGuess, source: str) -> ImportedRow:
    """An idea is a post, or the slot that its words plan; who has the petal's own name in mind is still asked."""
    kind: ItemKind = "slot" if guess.kind == "slot" else "post"
    item = Item(
        id=_id_of(idea.key), kind=kind, petal=guess.petal, petal_confirmed=False, status="idea", title=idea.title,
        minutes=USUAL_SLOT_MINUTES if kind == "slot" else None, private_note=idea.note,
        extra={IMPORTED: {"source": source, "row": idea.key}},
    )  # fmt: skip
    told = (*petal_remarks(guess, kind), *idea.remarks)
    return ImportedRow(number, idea.line, (item,), "taken", told)
