"""The ideas the planner is built on: found by typing, each with its source and the way to where it lives."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from compassdesk.texts.ideas.all_ideas import found, ideas
from compassdesk.texts.ideas.idea import Idea
from compassdesk.ui.pages.face_list import Face, FaceList
from compassdesk.ui.pages.page_stack import PageStack
from compassdesk.ui.shell.idea_places import place_words, way_to
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column

translate = QCoreApplication.translate


def show_ideas(parent: QWidget | None, stack: PageStack, act: Callable[[str], object], *, there: bool) -> None:
    """Show all ideas; `act` does an action by its name, `there` is whether a client is open to lead into."""
    ask(IdeasDialog(parent, stack, act, there=there))


class IdeasDialog(Frame):
    """See the module. A place that is pressed closes it, and is brought into sight."""

    def __init__(
        self, parent: QWidget | None, stack: PageStack, act: Callable[[str], object], *, there: bool = True
    ) -> None:
        super().__init__(parent, translate("Ideas", "The ideas behind the planner"), width=680)
        self.resize(780, 580)
        self._stack, self._act, self._there = stack, act, there
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Ideas", "Type to find an idea, a source or a code"))
        self.field.setAccessibleName(translate("Ideas", "Find an idea"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.body.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.list = FaceList(translate("Ideas", "Ideas"), self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        row.addWidget(self.list, 4)
        row.addWidget(self._about(), 5)
        self.body.addLayout(row, 1)
        self.add_cancel(translate("Ideas", "Close")).setAutoDefault(False)
        self._filter("")
        self.field.setFocus()

    def chosen(self) -> Idea | None:
        """The idea that is shown."""
        key = self.list.chosen()
        return next((idea for idea in ideas() if idea.code == key), None)

    def _about(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(scroll.viewport())
        layout = column(inside, margins=(12, 4, 12, 4), gap=8)
        self.title = label("", "h2", wrap=True)
        self.text = label("", wrap=True)
        self.source = label("", "source", wrap=True)
        self.lives = label(translate("Ideas", "Where it lives"), "section")
        self.places = column(gap=2)
        for part in (self.title, self.text, self.source, self.lives):
            layout.addWidget(part)
        layout.addLayout(self.places)
        layout.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _filter(self, typed: str) -> None:
        held = self.list.chosen()
        rows = [Face(idea.code, idea.code, idea.title_in_words(), idea.source.spelled()) for idea in found(typed)]
        self.list.faces.set_rows(rows)
        if rows and (held is None or self.list.faces.position(held) is None):
            self.list.choose(rows[0].id)
        self._show_chosen()

    def _show_chosen(self) -> None:
        idea = self.chosen()
        clear(self.places)
        self.lives.setVisible(idea is not None)
        self.title.setText(idea.title_in_words() if idea else translate("Ideas", "No such idea."))
        self.text.setText(idea.text_in_words() if idea else "")
        self.source.setText(idea.source.spelled() if idea else "")
        for place in idea.places if idea else ():
            way = way_to(place, self._stack, self._act)
            if way is None or not self._there:
                self.places.addWidget(label(place_words(place), "small", wrap=True))
                continue
            button = QPushButton(place_words(place))
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, way=way: self._go(way))
            self.places.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _go(self, way: Callable[[], object]) -> None:
        self.accept()
        way()
