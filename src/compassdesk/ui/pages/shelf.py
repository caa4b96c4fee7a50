"""A list of rows on the left and the editor of the chosen one on the right: people, channels, campaigns, tasks."""

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QItemSelection, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QStackedWidget, QToolButton, QWidget

from compassdesk.domain.patch import Patch, Rows, based_on
from compassdesk.rendering.look import icons
from compassdesk.storage.hanging import hanging_on
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.waiting_beside import beside_form
from compassdesk.ui.fields.row_form import Group, RowForm, said
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.pages.face_list import Face, FaceList
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.scrolling import to_the_top

translate = QCoreApplication.translate


class ShelfKind(Struct, frozen=True):
    """What makes one shelf differ from another. `list_name` is the plan's list; the words are already translated."""

    list_name: str
    title: str
    groups: tuple[Group, ...]
    face: Callable[[Any], Face]
    fresh: Callable[[], Any]
    add_words: str
    empty_words: str
    adjust: Callable[[Any, str, Any], Any] = lambda row, name, value: replace(row, **{name: value})
    problem: Callable[[Any, str], str] = lambda _row, _name: ""
    """What is wrong with a row as it would be, after the field with that name changed."""
    prepare: Callable[[RowForm, Any], None] = lambda _form, _row: None
    below: Callable[[QWidget], "ShelfExtra"] | None = None
    """What stands below the form, in the widget that is given."""
    named_by: str = "name"
    """The field that says what a row is called."""
    called: Callable[[Any], str] | None = None
    """What a row is called, where no field says it alone."""
    order: Callable[[Any], Any] | None = None
    """By what the rows are sorted; None: as the plan has them."""
    movable: bool = False
    above: Callable[[QWidget], QWidget] | None = None
    """What stands above the list and the form, in the widget that is given."""
    caption: Callable[[], str] = lambda: ""
    """What the numbers on the cards are about; stands above the list."""
    names: tuple[str, ...] = ()
    """Other lists of the plan that the cards and the form speak of."""
    read: Callable[[Any], Any] = lambda row: row
    """What a row of the plan means, of a list of records; None for one that is not listed."""
    write: Callable[[Any, Any], Any] = lambda row, _before: row
    """What is written for it, with the row of the plan it comes from, None for a new one."""
    also: tuple[tuple[str, Callable[[QWidget], object]], ...] = ()
    """Further buttons beside the one that adds a row: the words of each, and what is called with the shelf."""
    of_the_week: bool = False
    """Whether the cards speak of the week in sight, as it was judged."""
    add: Callable[[QWidget], object] | None = None
    """What the button that adds a row calls with the shelf, where a row is not begun empty."""
    made: Any = None
    """A signal with the id of a row that came by what `add` calls, here or elsewhere: it is chosen."""
    widest: int = 640
    """Pixels of the form and of what stands below it."""


class ShelfExtra(QWidget):
    """A part of an editor that is no plain field; it shows a row and writes through the desk itself."""

    def show_row(self, row: Any) -> None:
        raise NotImplementedError(row)


class Shelf(QWidget):
    """See the module. Empty until it is filled, which costs half when it stands in its place by then."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, kind: ShelfKind) -> None:
        super().__init__()
        self._session, self._sight, self._judging, self.kind = session, sight, judging, kind
        self._filled = False
        self._coming: str | None = None

    def fill(self) -> None:
        """Build the list and the form, unless they are there."""
        if self._filled:
            return
        self._filled = True
        layout = column(self, gap=0)
        if self.kind.above is not None:
            self.above = self.kind.above(self)
            layout.addWidget(self.above)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        layout.addWidget(splitter, 1)
        side, self._stack = QWidget(), QStackedWidget()
        splitter.addWidget(side)
        splitter.addWidget(self._stack)
        self._build_list(side)
        self._build_form()
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 560])
        weekly = (self._judging.reports_changed, self._sight.selection_changed) if self.kind.of_the_week else ()
        lists = self.kind.list_name, *self.kind.names
        keep_fresh(self, self.refresh, self._session, lists, self._session.day_passed, *weekly)
        if self.kind.made is not None:
            self.kind.made.connect(self._made)

    def rows(self) -> tuple[Any, ...]:
        """The plan's rows in the order they are listed."""
        listed = map(self.kind.read, getattr(self._session.plan, self.kind.list_name))
        held = tuple(row for row in listed if row is not None)
        if self.kind.movable:
            return tuple(sorted(held, key=lambda row: row.position))
        return tuple(sorted(held, key=self.kind.order)) if self.kind.order else held

    def _called(self, row: Any) -> str:
        called: str = self.kind.called(row) if self.kind.called is not None else getattr(row, self.kind.named_by)
        return called

    def _listed(self, *rows: Any) -> dict[str, Any]:
        """Rows of this shelf under the name of their list, as they lie in the plan, for a patch."""
        there = {row.id: row for row in getattr(self._session.plan, self.kind.list_name)}
        return {self.kind.list_name: tuple(self.kind.write(row, there.get(row.id)) for row in rows)}

    def row(self) -> Any | None:
        """The row that is being edited."""
        key = self.list.chosen()
        return next((row for row in self.rows() if row.id == key), None)

    def refresh(self) -> None:
        """Read the desk again."""
        rows = self.rows()
        self.caption.setText(self.kind.caption())
        self.caption.setVisible(bool(self.caption.text()))
        held = self.list.chosen()
        self.list.faces.set_rows([self.kind.face(row) for row in rows])
        coming, self._coming = self._coming, None
        if coming is not None and self.list.faces.position(coming) is not None:
            self.list.choose(coming)
        elif rows and (held is None or self.list.faces.position(held) is None):
            self.list.choose(rows[0].id)
        self._show_row()

    def _made(self, key: str) -> None:
        """Choose a row that was just made; while the shelf is out of sight, once it is read again."""
        self._coming = key
        if self.isVisible():
            self.refresh()

    def add(self) -> None:
        """Make a new row, open it and put the cursor in its name; or do what the kind does instead."""
        if self.kind.add is not None:
            self.kind.add(self)
            return
        fresh = self.kind.fresh()
        made = self._session.change(self.kind.add_words, Patch(**self._listed(fresh)))
        self.list.choose(made[self.kind.list_name][0])
        name = self.form.field(self.kind.named_by)
        if isinstance(name, TextField):
            name.setFocus()
            name.selectAll()

    def remove(self) -> None:
        """Remove the row that is being edited, after a question where others hang on it."""
        self._session.settle()
        row = self.row()
        if row is None or self._session.file is None:
            return
        counted = self._session.file.read(hanging_on, self.kind.list_name, row.id)
        if not counted or self._session.file.read_only:
            self._remove(row)
            return
        from compassdesk.texts.hanging import what_becomes
        from compassdesk.ui.dialogs.removing import Removing

        self.question = Removing(self.window(), self._called(row), what_becomes(self.kind.list_name, counted))
        self.question.accepted.connect(lambda: self._remove(row))
        self.question.open()

    def _remove(self, row: Any) -> None:
        """Remove a row, as it was when that was asked for; a passing message offers to undo it."""
        if all(one.id != row.id for one in self.rows()):
            return
        words = translate("Shelf", "Remove {name}").replace("{name}", self._called(row))
        base = Rows(**self._listed(row))
        self._session.change(words, Patch(removed=((self.kind.list_name, row.id),), base=base))
        self._session.say(translate("Shelf", "{name} was removed.").replace("{name}", self._called(row)), undo=True)

    def move_row(self, places: int) -> None:
        """Move the chosen row up or down among the others."""
        rows = list(self.rows())
        row = self.row()
        if row is None:
            return
        at = rows.index(row)
        to = at + places
        if not 0 <= to < len(rows):
            return
        rows.insert(to, rows.pop(at))
        changed = tuple(replace(one, position=place) for place, one in enumerate(rows) if one.position != place)
        words = translate("Shelf", "Move {name}").replace("{name}", self._called(row))
        self._session.change(words, self._based(Patch(**self._listed(*changed))))

    def _based(self, patch: Patch) -> Patch:
        """The patch as made from the rows that this shelf shows."""
        return based_on(patch, self._session.plan)

    def _build_list(self, side: QWidget) -> None:
        layout = column(side, margins=(16, 12, 12, 16))
        self.caption = label("", "section", wrap=True)
        layout.addWidget(self.caption)
        self.list = FaceList(self.kind.title)
        self.list.selectionModel().selectionChanged.connect(self._chosen)
        layout.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        self.add_button = QPushButton(icons.icon("plus"), self.kind.add_words)
        self.add_button.clicked.connect(self.add)
        buttons.addWidget(self.add_button)
        self.also_buttons = [self._also(*one) for one in self.kind.also]
        for made in self.also_buttons:
            buttons.addWidget(made)
        buttons.addStretch(1)
        if self.kind.movable:
            for icon, words, places, keys in (
                ("up", translate("Shelf", "Move up"), -1, "Alt+Up"),
                ("down", translate("Shelf", "Move down"), 1, "Alt+Down"),
            ):
                button = QToolButton()
                button.setIcon(icons.icon(icon))
                button.setAccessibleName(words)
                shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{words} ({shown})")
                button.clicked.connect(lambda _checked=False, places=places: self.move_row(places))
                give_keys(self.list, {keys: partial(self.move_row, places)}, repeating=True)
                buttons.addWidget(button)
        give_keys(self.list, {"Del": self.remove})
        layout.addLayout(buttons)

    def _also(self, words: str, call: Callable[[QWidget], object]) -> QPushButton:
        made = QPushButton(words)
        made.clicked.connect(lambda: call(self))
        return made

    def _build_form(self) -> None:
        empty, scroll = QWidget(self._stack), QScrollArea(self._stack)
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll)
        nothing = column(empty, margins=(32, 48, 32, 32))
        nothing.addWidget(label(self.kind.empty_words, "sub", wrap=True))
        nothing.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel = QWidget(scroll.viewport())
        beside = QHBoxLayout(panel)
        beside.setContentsMargins(0, 0, 0, 0)
        body = QWidget(panel)
        body.setMaximumWidth(self.kind.widest)
        beside.addWidget(body, 20)
        beside.addStretch(1)
        layout = column(body, margins=(20, 16, 20, 20), gap=12)
        head = QHBoxLayout()
        self._title = label("", "h2", wrap=True)
        head.addWidget(self._title, 1)
        self.remove_button = QPushButton(icons.icon("trash"), translate("Shelf", "Remove"))
        self.remove_button.setProperty("kind", "quiet")
        self.remove_button.clicked.connect(self.remove)
        acts_once(self.remove_button, self.add_button)
        head.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.form = RowForm(self.kind.groups, self._session.typing, self._keep, body)
        self.waiting = beside_form(self._session, self.form)
        layout.addWidget(self.form)
        self.below = self.kind.below(body) if self.kind.below else None
        if self.below is not None:
            layout.addWidget(self.below)
        layout.addStretch(1)
        scroll.setWidget(panel)

    def _chosen(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._session.settle()
        self._show_row()
        to_the_top(self.form)

    def _show_row(self) -> None:
        row = self.row()
        self._stack.setCurrentIndex(0 if row is None else 1)
        if row is None:
            return
        self._title.setText(self._called(row))
        self.kind.prepare(self.form, row)
        self.form.show_row(row, writable=not not_writable(self._session))
        self.waiting.show(((self.kind.list_name, row.id),))
        if self.below is not None:
            self.below.show_row(row)

    def _keep(self, shown: Any, name: str, value: Any) -> tuple[str, Any]:
        changed = self.kind.adjust(shown, name, value)
        now = next((row for row in self.rows() if row.id == shown.id), shown)
        problem = self.kind.problem(self.kind.adjust(now, name, value), name)
        if problem:
            return problem, shown
        caption = next(spec.caption for group in self.kind.groups for spec in group.fields if spec.name == name)
        words = translate("Shelf", "Change {field} of {name}").replace("{field}", f"“{said(caption)}”")
        self._session.change(
            words.replace("{name}", self._called(now)),
            Patch(**self._listed(changed), base=Rows(**self._listed(shown))),
            merge_key=f"{self.kind.list_name}:{shown.id}:{name}",
        )
        return "", changed
