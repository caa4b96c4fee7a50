"""Records without a date become ideas: each has a key of its own, so that a second import doubles nothing."""

from collections.abc import Collection, Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import ItemKind
from compassdesk.exchange.ideas.ideas_again import brought_up_to_date, edited, key_of, known_ideas, noted
from compassdesk.exchange.identity import free_id, made_id, origin
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut
from compassdesk.exchange.petals.guessing import guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.telling import petal_remarks
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.source_names import known_as


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
    ticked: Collection[str] = (),
) -> ImportPreview:
    """What taking these ideas into `plan` would do. Of one that is here what its source changed is taken.

    `ticked` are the keys of those that the source has done with: they are no other idea now.
    """
    known = known_ideas(plan)
    keys = [idea.key for idea in ideas]
    file = known_as(source, keys, ((str(origin(item).get("source")), key) for key, item in known.items()))
    read = [_item(idea, petals, file) for idea in ideas]
    before = {**{item.id: item for item in plan.items if not is_taken(item)}, **known}
    if kind == "list":
        new = {idea.key: item for idea, (item, _) in zip(ideas, read, strict=True) if idea.key not in known}
        before |= edited(new, known, file, {*keys, *ticked})
    taken = {item.id for item in known.values()}
    rows = []
    for number, (idea, (item, told)) in enumerate(zip(ideas, read, strict=True), start=1):
        old = before.get(idea.key) or before.get(made_id("idea", idea.key))
        if old is None:
            item = replace(item, id=free_id(taken, "idea", idea.key))
            rows.append(ImportedRow(number, idea.line, (item,), "taken", (*told, *idea.remarks)))
        else:
            rows.append(_again(number, idea, old, item))
    written = tuple(row.item for row in rows if row.result != "unchanged")
    kept = sum(told.code == "kept-yours" for row in rows for told in row.remarks)
    patch = Patch(items=written)
    return ImportPreview(source, kind, tuple(rows), tuple(left), encoding=encoding, patch=patch, kept_by_user=kept)


def is_taken(item: Item) -> bool:
    """Whether an item came in as an idea, whatever became of it: its note is what somebody wrote to us."""
    return key_of(item) != ""


def _item(idea: ReadIdea, petals: PetalWords, source: str) -> tuple[Item, list[ImportRemark]]:
    """An idea is a post, or the slot that its words plan; who has the petal's own name in mind is still asked."""
    guess = guess_petal(PlannedRow(idea.title), petals)
    kind: ItemKind = "slot" if guess.kind == "slot" else "post"
    item = Item(
        id="", kind=kind, petal=guess.petal, petal_confirmed=False, status="idea", title=idea.title,
        minutes=USUAL_SLOT_MINUTES if kind == "slot" else None, private_note=idea.note,
    )  # fmt: skip
    return replace(item, extra=noted(item, source, idea.key)), petal_remarks(guess, kind)


def _again(number: int, idea: ReadIdea, old: Item, new: Item) -> ImportedRow:
    item, kept = brought_up_to_date(old, new) if origin(old).get("source") == origin(new)["source"] else (old, ())
    if item is old:
        return ImportedRow(number, idea.line, (old,), "unchanged")
    told = [ImportRemark("kept-yours", {"fields": sorted(kept)})] if kept else []
    if key_of(old) != idea.key:
        told.append(ImportRemark("known-by-words", {"title": old.title}))
    return ImportedRow(number, idea.line, (item,), "changed", (*told, *idea.remarks))
