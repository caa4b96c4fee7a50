"""The faces of a timeline's items, each at the mark that stands for it, made when it is first asked for.

A timeline has thousands of marks, and what their faces say is wanted of the few that are pointed at.
"""

from collections.abc import Iterator, Mapping

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.canvas.chips import ChipFace
from compassdesk.ui.calendar.timeline.timeline_stack import MarkBox


class MarkFaces(Mapping[str, ChipFace]):
    """See the module; `marks` are those of each item."""

    def __init__(self, book: FactBook, items: Mapping[str, Item], marks: Mapping[str, list[MarkBox]]) -> None:
        self._book, self._items, self._marks = book, items, marks
        self._standing: dict[str, MarkBox] = {}
        self._made: dict[str, ChipFace] = {}

    def stand(self, key: str, mark: MarkBox) -> None:
        """Let another of its marks stand for an item."""
        self._standing[key] = mark
        self._made.pop(key, None)

    def __getitem__(self, key: str) -> ChipFace:
        made = self._made.get(key)
        if made is None:
            mark = self._standing.get(key) or self._marks[key][0]
            rect = rect_of(mark)
            made = self._made[key] = ChipFace(self._book.of(self._items[key]), rect, (), ())
        return made

    def __contains__(self, key: object) -> bool:
        return key in self._marks

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._items if key in self._marks)

    def __len__(self) -> int:
        return len(self._marks)
