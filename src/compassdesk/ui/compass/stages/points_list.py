"""The points of a stage: ticked by what the plan proves, which can be looked at; by hand only where nothing does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from compassdesk.domain.compass.stages import PointProof, StagePoint
from compassdesk.rendering.compass.stage_drawing import paint_tick
from compassdesk.rendering.look import theme
from compassdesk.texts.compass.stage_words import PointLine
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column, line
from compassdesk.ui.widgets.tick_box import TickBox

Editor = tuple[str, str, str]
_LINK_EDGE = 7
"""What a link leaves free behind its words, so that others end below them."""
_EDITORS: dict[StagePoint, Editor] = {
    "roles": ("person", "", ""),
    "consent": ("person", "", "legal_basis"),
    "strategy": ("channel", "", "strategy_note"),
    "briefed": ("client", "", "briefed_on"),
    "answering": ("compass", "rhythm", ""),
    "one_discipline": ("compass", "disciplines", ""),
    "listening": ("compass", "listening", ""),
    "products": ("compass", "listening", ""),
}
"""Where a point is seen or changed that has no items to show."""


def editor_for(one: PointProof) -> Editor | None:
    """The editor that a point leads to, on the first row that falls short; None where its items are all there is."""
    if one.point not in _EDITORS:
        return None
    code, target, field = _EDITORS[one.point]
    return code, one.rows[0] if one.rows else target, field


class _Tick(QWidget):
    """Painted for the eye alone: whether a point is met is said with what proves it."""

    def __init__(self, *, met: bool) -> None:
        super().__init__()
        self._met = met
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(18, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_tick(painter, QRectF(1.5, 2, 16, 16), theme.current(), met=self._met)
            del event


class PointsList(QWidget):
    """`open_editor` leads to what proves a point; `show_items` lists it, under the point in words; `tick` says that one
    is done or not.
    """

    def __init__(
        self,
        open_editor: Callable[[str, str, str], None],
        show_items: Callable[[str, StagePoint], None],
        tick: Callable[[StagePoint, bool], None],
    ) -> None:
        super().__init__()
        self._open, self._show, self._tick = open_editor, show_items, tick
        self.rows = column(self, gap=0)
        self._lines: tuple[PointLine, ...] = ()

    def show_points(self, lines: tuple[PointLine, ...], *, writable: bool) -> None:
        """Show these points."""
        if lines == self._lines:
            return
        self._lines = lines
        clear(self.rows)
        for place, one in enumerate(lines):
            if place:
                self.rows.addWidget(line())
            self.rows.addWidget(self._row(one, writable=writable))

    def forget(self) -> None:
        """Show nothing that was."""
        self._lines = ()

    def _row(self, one: PointLine, *, writable: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        if one.evidence.by_hand:
            box = TickBox(one.title)
            box.setChecked(one.evidence.met)
            box.setEnabled(writable)
            box.setAccessibleDescription(one.proof)
            box.clicked.connect(lambda on, point=one.evidence.point: self._tick(point, on))
            row.addWidget(box)
            row.addStretch(1)
        else:
            row.addWidget(_Tick(met=one.evidence.met))
            row.addWidget(label(one.title, wrap=True), 1)
        row.addWidget(self._proof(one))
        return made

    def _open_at(self, editor: Editor, _checked: bool = False) -> None:
        self._open(*editor)

    def _proof(self, one: PointLine) -> QWidget:
        evidence = one.evidence
        editor = editor_for(evidence)
        if not evidence.items and editor is None:
            words = label(one.proof, "small" if evidence.met else "warning")
            words.setContentsMargins(0, 0, _LINK_EDGE, 0)
            return words
        made = ElidedButton(one.proof, "link")
        made.setAccessibleName(one.spoken)
        if evidence.items:
            made.clicked.connect(lambda _checked=False: self._show(one.title, evidence.point))
        elif editor is not None:
            made.clicked.connect(partial(self._open_at, editor))
        return made
