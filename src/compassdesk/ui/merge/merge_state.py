"""What somebody has chosen so far of a merge that was looked at, or of what waits in the plan."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from compassdesk.domain.copies import Copy, CopyNotes, Owner
from compassdesk.domain.joining.choosing import Chosen
from compassdesk.domain.joining.conflicts import REMOVED, THERE
from compassdesk.domain.joining.joining import MergeChoice, SaidBy
from compassdesk.domain.joining.row_differences import RowSeen, SeenCopies, Side, row_seen, with_values
from compassdesk.domain.joining.row_fields import NOTHING, spelled, value_of
from compassdesk.domain.joining.row_versions import RowVersions, row_was
from compassdesk.domain.patch import LISTS
from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import Key
from compassdesk.texts import merge_words
from compassdesk.texts.row_values import SaidRows
from compassdesk.ui.merge.copy_source import CopySource
from compassdesk.ui.running import rows_let_go

NOTED: Mapping[str, str] = {"items": "private_note"}
"""The lists whose rows have a note that can keep a text which was not chosen, and the field of it."""


class MergeState(QObject):
    """`source` is None where the choices wait in the plan. Choices of before that are still open are kept."""

    changed = Signal()
    """Something was chosen."""

    def __init__(
        self,
        seen: SeenCopies,
        source: CopySource | None,
        before: "MergeState | None" = None,
        names: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.names: Mapping[str, str] = {**(names or {}), **seen.there.names()}
        """What to call a replica, as far as anybody knows."""
        self.seen, self.source = seen, source
        self.by = seen.there.by
        self.words = SaidRows(seen)
        keys = {one.key: one for one in seen.joined.choices}
        kept = before.chosen if before is not None else {}
        self.chosen: dict[Key, bytes] = {key: value for key, value in kept.items() if key in keys}
        self.noted: set[Key] = {key for key in before.noted if key in keys} if before is not None else set()
        """The texts of which the other one is kept as a note."""
        self._rows: dict[Owner, RowSeen] = {}

    def there(self) -> Copy:
        """The other copy, as long as it is held."""
        return self.seen.there

    def let_go(self) -> None:
        """Hold no copies any more: two plans of many rows, which would hold up the window if they went all at once."""
        seen = self.seen
        held: list[Any] = []
        for copy in (seen.here, seen.there):
            for name in LISTS:
                held += getattr(copy.plan, name)
            for notes in (copy.notes.stamps, copy.notes.tombstones):
                held += notes.keys()
                held += notes.values()
        for rows in (seen.rows_here, seen.rows_there):
            held += rows.keys()
        here, there = (replace(copy, plan=Plan(client=copy.plan.client)) for copy in (seen.here, seen.there))
        here, there = (replace(copy, notes=CopyNotes()) for copy in (here, there))
        self.seen = replace(seen, here=here, there=there, rows_here={}, rows_there={})
        self.words = SaidRows(self.seen)
        rows_let_go.let_go(held)

    @property
    def waits_in_plan(self) -> bool:
        return self.source is None

    def row(self, owner: Owner) -> RowSeen:
        """A row field by field, worked out once."""
        if owner not in self._rows:
            self._rows[owner] = row_seen(self.seen, owner)
        return self._rows[owner]

    def line(self, owner: Owner) -> str:
        """What the list says of a row below its title."""
        return merge_words.how_it_comes(self.seen, owner, self.row(owner), self.words, self.by)

    # --- what there is to choose -----------------------------------------------------------------------------------

    def values(self, choice: MergeChoice) -> tuple[SaidBy, ...]:
        """What can be chosen of, each once: here first, then there, then what a third copy says.

        Of what waits in the plan, first what stands there now.
        """
        others = (SaidBy(one.value, one.dot) for one in choice.others)
        first = (choice.shown,) if self.waits_in_plan else (choice.here, choice.there, choice.shown)
        found: dict[bytes, SaidBy] = {}
        for one in (*first, *others):
            found.setdefault(one.value, one)
        return tuple(found.values())

    def choices(self, owner: Owner) -> tuple[MergeChoice, ...]:
        """The choices of a row, its removal first, then in the order of its fields."""
        told = self.row(owner)
        asked = tuple(one.choice for one in told.fields if one.choice is not None)
        return asked if told.removal is None else (told.removal, *asked)

    def asked(self) -> tuple[Owner, ...]:
        """The rows of which something is to be chosen."""
        return tuple(self.seen.choices)

    def left(self) -> int:
        """How many choices are open."""
        gone = {key[:2] for key, value in self.chosen.items() if not key[2] and value == REMOVED}
        return sum(one.key not in self.chosen and one.key[:2] not in gone for one in self.seen.joined.choices)

    def is_done(self, owner: Owner) -> bool:
        """Whether everything of a row was chosen."""
        return self.is_removed(owner) or all(one.key in self.chosen for one in self.seen.choices.get(owner, ()))

    def is_removed(self, owner: Owner) -> bool:
        """Whether it was chosen that a row goes."""
        return self.chosen.get((*owner, "")) == REMOVED

    def done(self) -> int:
        return sum(self.is_done(owner) for owner in self.seen.choices)

    # --- choosing --------------------------------------------------------------------------------------------------

    def choose(self, key: Key, value: bytes, *, noted: bool = False) -> None:
        """Take a value for a field; with `noted` the other text becomes a note on the row."""
        self.chosen[key] = value
        (self.noted.add if noted else self.noted.discard)(key)
        self.changed.emit()

    def choose_all(self, owner: Owner, side: Side) -> None:
        """Take one side in all that is to be chosen of a row."""
        for one in self.choices(owner):
            self.chosen[one.key] = self._of_side(one, side)
            self.noted.discard(one.key)
        self.changed.emit()

    def _of_side(self, choice: MergeChoice, side: Side) -> bytes:
        if not self.waits_in_plan:
            return getattr(choice, side).value  # type: ignore[no-any-return]  # a SaidBy
        return self.values(choice)[0 if side == "here" else -1].value

    def keep(self, owner: Owner, *, stays: bool) -> None:
        """Say of a row that somebody removed whether it stays."""
        self.choose((*owner, ""), THERE if stays else REMOVED)

    def wanted(self) -> Chosen:
        """All that was chosen, the notes too."""
        wanted = dict(self.chosen)
        for key in sorted(self.noted):
            owner, field = key[:2], NOTED.get(key[0], "")
            choice = next(one for one in self.seen.choices[owner] if one.key == key)
            others = [one for one in self.values(choice) if one.value != wanted[key] and one.value != NOTHING]
            row = self.seen.after(owner)
            note = wanted.get((*owner, field), spelled(getattr(row, field, "")))
            said = str(value_of(owner[0], field, note) or "")
            told = [merge_words.note_of(self.by, str(value_of(*_place(key), one.value))) for one in others]
            wanted[*owner, field] = spelled("\n\n".join(part for part in (said, *told) if part))
        return wanted

    def as_chosen(self, owner: Owner) -> Any:
        """A row as it would be; None where it goes."""
        return self._with(owner, {key[2]: value for key, value in self.wanted().items() if key[:2] == owner})

    def versions(self, owner: Owner) -> RowVersions:
        """A row as taking a side in all that is to be chosen of it would make it; where nothing is, as each has it."""
        choices, seen, told = self.choices(owner), self.seen, self.row(owner)
        if not choices:
            return RowVersions(row_was(seen, told), seen.rows_here.get(owner), seen.rows_there.get(owner))
        sides: tuple[Side, Side] = ("here", "there")
        here, there = (self._with(owner, {one.field: self._of_side(one, side) for one in choices}) for side in sides)
        return RowVersions(row_was(seen, told), here, there)

    def _with(self, owner: Owner, values: Mapping[str, bytes]) -> Any:
        row = self.seen.after(owner)
        if row is None or values.get("") == REMOVED:
            return None
        return with_values(owner, row, {field: value for field, value in values.items() if field})

    def others_chosen(self, owner: Owner) -> Chosen:
        """What was chosen of all other rows."""
        return {key: value for key, value in self.wanted().items() if key[:2] != owner}


def _place(key: Key) -> tuple[str, str]:
    """The list and the field of a key."""
    return key[0], key[2]
