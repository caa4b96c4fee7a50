"""The column at the right: the week with its findings, or the editor of what is being edited.

It can be folded to a narrow strip. Editors are built when they are first needed, not before the first paint.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.deciding import editor_of
from compassdesk.ui.panel.selection_bar import SelectionBar
from compassdesk.ui.panel.week_panel import WeekPanel
from compassdesk.ui.panel.week_strip import WeekStrip
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.reading_order import comes_after
from compassdesk.ui.widgets.scrolling import scrolls_down

LEAST_WIDTH, USUAL_WIDTH, MOST_WIDTH = 300, 320, 440
STRIP_WIDTH = 40


class SidePanel(QWidget):
    """`editor_wanted(code, target, field)` asks the window for an editor that lives on another page.

    The target is the id of a row, "" for the client; the field is the one that wants a decision.
    """

    editor_wanted = Signal(str, str, str)

    undo_wanted = Signal()
    made = Signal(str)
    """A fix wrote items: the id of the first of them, which is to be seen in the calendar."""
    keyboard_left = Signal()
    """The part that has the keyboard is about to go out of sight."""
    folded = Signal()
    """It was folded to its strip, or unfolded: what stands around it gives it another width."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight, self._judging = session, sight, judging
        self._item_editor: QWidget | None = None
        self._bulk_editor: QWidget | None = None
        self._bulk_open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(0)
        self._inside = QWidget(self)
        self.stack = QStackedWidget(self._inside)
        self._week_page = self._new_page()
        self.week_panel = WeekPanel(session, sight, judging, self._week_page.viewport())
        self.week_panel.decision_wanted.connect(self._decide)
        self.week_panel.undo_wanted.connect(self.undo_wanted)
        self.week_panel.made.connect(self.made)
        self.week_panel.hide_wanted.connect(lambda: self.set_collapsed(True))
        _scroll(self._week_page, self.week_panel)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self.selection_bar = SelectionBar(sight, self._inside)
        self.selection_bar.change_wanted.connect(self.open_bulk)
        column.addWidget(self.selection_bar)
        self.week_strip = WeekStrip(sight, judging, self._inside)
        column.addWidget(self.week_strip)
        row.addWidget(self._inside, 1)
        self._strip = self._build_strip()
        row.addWidget(self._strip)
        self.set_collapsed(False)
        sight.selection_changed.connect(self._follow)
        sight.typing_wanted.connect(self._type)
        self._follow()

    def _build_strip(self) -> QWidget:
        strip = QWidget(self)
        column = QVBoxLayout(strip)
        column.setContentsMargins(4, 10, 4, 10)
        self.open_button = IconButton("panel", self.tr("Show the panel"))
        self.open_button.clicked.connect(lambda: self.set_collapsed(False))
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return strip

    def sizeHint(self) -> QSize:
        return QSize(STRIP_WIDTH if self.collapsed() else USUAL_WIDTH, 600)

    def collapsed(self) -> bool:
        """Whether only the strip shows."""
        return self._inside.isHidden()

    def set_collapsed(self, collapsed: bool) -> None:
        """Fold to a strip, or unfold."""
        changed = collapsed != self.collapsed()
        self._inside.setVisible(not collapsed)
        self._strip.setVisible(collapsed)
        self.setMinimumWidth(STRIP_WIDTH if collapsed else LEAST_WIDTH)
        self.setMaximumWidth(STRIP_WIDTH if collapsed else MOST_WIDTH)
        self.updateGeometry()
        if changed:
            self.folded.emit()

    # --- which page ------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Show the editor while something is edited, the form for several where several were taken, else the week."""
        sight = self._sight
        several = sight.edited is None and len(sight.selected) > 1
        taken = several and not sight.pointed_out and not self._bulk_open
        self._bulk_open = several and (self._bulk_open or taken)
        if sight.edited is not None:
            page = self.item_editor_page()
            self.set_collapsed(False)
        elif self._bulk_open:
            page = self._bulk_page()
            if taken:
                self.set_collapsed(False)
        else:
            page = self._week_page
        self.selection_bar.follow(offered=page is self._week_page)
        self.week_strip.refresh()
        self.week_strip.setVisible(page is not self._week_page)
        shown = self.stack.currentWidget()
        if shown is not page:
            if shown is not None and shown.isAncestorOf(self.window().focusWidget()):
                self.keyboard_left.emit()  # else Qt gives it to one widget after another, and each is told aloud
            self.stack.setCurrentWidget(page)

    def _type(self) -> None:
        """Bring the keyboard into the editor that is open: to the title, with which it begins."""
        self.item_editor_page()
        self.item_editor.reveal("title")

    def open_bulk(self, field: str = "") -> None:
        """Show the form that changes all selected items."""
        if len(self._sight.selected) < 2:
            return
        self._bulk_open = True
        self._sight.pointed_out = False  # taken in hand
        self.set_collapsed(False)
        self._follow()
        self.bulk_editor.reveal(field)

    def item_editor_page(self) -> QWidget:
        """The page with the item editor; built on first use."""
        if self._item_editor is None:
            from compassdesk.ui.editors.item_editor import ItemEditor

            page = self._item_editor = self._new_page()
            self.item_editor = ItemEditor(self._session, self._sight, self._judging, page.viewport())
            self.item_editor.decision_wanted.connect(self._decide)
            _scroll(page, self.item_editor)
            comes_after(self.week_strip, self.item_editor)
            self._add_close_keys(self.item_editor)
        return self._item_editor

    def _bulk_page(self) -> QWidget:
        if self._bulk_editor is None:
            from compassdesk.ui.editors.bulk_editor import BulkEditor

            self._bulk_editor = self.bulk_editor = BulkEditor(self._session, self._sight, self.stack)
            self.stack.addWidget(self._bulk_editor)
            comes_after(self.week_strip, self._bulk_editor)
        return self._bulk_editor

    def _new_page(self) -> QScrollArea:
        """An empty page of the stack."""
        page = QScrollArea(self.stack)
        self.stack.addWidget(page)
        return page

    def _add_close_keys(self, editor: QWidget) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._sight.close_item)

    # --- decisions -------------------------------------------------------------------------------------------------

    def _decide(self, fix: Fix, finding: Finding | None) -> None:
        """A fix without a patch, of a finding or of a remark: open the items here, or ask the window for a page."""
        field = str(fix.values.get("field", ""))
        items = tuple(fix.values.get("items", ())) or ((str(fix.values["item"]),) if "item" in fix.values else ())
        if fix.code in {"edit_item", "edit_items"} and len(items) == 1:
            self._sight.open_item(items[0])
            self.item_editor_page()
            self.item_editor.reveal(field)
        elif fix.code in {"edit_item", "edit_items"}:
            self._sight.point_out(items or (finding.items if finding is not None else ()))
            self.open_bulk(field)
        elif (editor := editor_of(fix)) is not None:
            self.editor_wanted.emit(*editor)


def _scroll(area: QScrollArea, content: QWidget) -> None:
    """`content` in a column that scrolls up and down only."""
    scrolls_down(area)
    content.setAutoFillBackground(False)
    area.setWidget(content)
