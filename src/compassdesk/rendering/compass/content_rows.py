"""Rows of what items say of themselves: a name, its share as a bar, and the items behind it."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.charts.named_bars import NamedBar, named_bars_drawing
from compassdesk.rendering.pictures.drawing import Drawing


class ContentRow(Struct, frozen=True):
    """`told` stands behind the bar; with a petal the bar has its colour. `line` is where the tick stands."""

    key: str
    name: str
    told: str
    share: Fraction
    items: tuple[str, ...]
    line: Fraction | None = None
    petal: Petal | None = None

    @property
    def bar(self) -> NamedBar:
        """As it is painted."""
        return NamedBar(self.name, self.told, ((self.petal, self.share),), self.line)

    def spoken(self) -> str:
        """The row in words."""
        return f"{self.name}: {self.told}"


def rows_drawing(name: str, title: str, rows: Sequence[ContentRow]) -> Drawing:
    """The rows below each other, as a picture."""
    spoken = f"{title}. " + ". ".join(row.spoken() for row in rows)
    return named_bars_drawing(name, title, spoken, [row.bar for row in rows])
