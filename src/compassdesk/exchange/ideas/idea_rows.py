"""Records without a date become ideas: each has a key of its own, so that a second import doubles nothing."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.identity import IMPORTED, made_id
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut
from compassdesk.exchange.tables.guesses import guess_petal

LONGEST_TITLE = 200


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
    ideas: Sequence[ReadIdea], left: Sequence[LeftOut], plan: Plan, *, source: str, kind: str, encoding: str = "utf-8"
) -> ImportPreview:
    """What taking these ideas into `plan` would do. One that is here already stays as the user has it by now."""
    by_id = {item.id: item for item in plan.items}
    rows = []
    for number, idea in enumerate(ideas, start=1):
        item = _item(idea, source)
        here = by_id.get(item.id)
        rows.append(_taken(number, idea, item) if here is None else _unchanged(number, idea, here))
    written = tuple(row.item for row in rows if row.result == "taken")
    return ImportPreview(source, kind, tuple(rows), tuple(left), encoding=encoding, patch=Patch(items=written))


def _taken(number: int, idea: ReadIdea, item: Item) -> ImportedRow:
    guessed = ImportRemark("petal-guessed", {"petal": item.petal, "because": "", "kind": item.kind})
    return ImportedRow(number, idea.line, (item,), "taken", (guessed, *idea.remarks))


def _unchanged(number: int, idea: ReadIdea, here: Item) -> ImportedRow:
    return ImportedRow(number, idea.line, (here,), "unchanged")


def _item(idea: ReadIdea, source: str) -> Item:
    guess = guess_petal("", (), idea.title, "")
    key = made_id("idea", idea.key)
    item = Item(
        id=key, kind=guess.kind, petal=guess.petal, petal_confirmed=False, status="idea", title=idea.title,
        minutes=30 if guess.kind == "slot" else None, private_note=idea.note,
    )  # fmt: skip
    return replace(item, extra={IMPORTED: {"source": source, "row": idea.key}})


def shortened(text: str) -> tuple[str, bool]:
    """A text as a title, on one line; whether something of it was cut off."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_TITLE:
        return line, False
    return line[: LONGEST_TITLE - 1].rstrip() + "…", True
