"""What is filled in on the path itself, with undo: the goals, and how each of them is reached."""

from typing import Any

from msgspec import Struct, convert
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.copies import CLIENT
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.domain.vocabulary import OBJECTIVES
from compassdesk.texts import words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import beside_form
from compassdesk.ui.fields.row_form import FieldSpec, Group, RowForm
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_GOALS = (
    Group(
        "",
        (
            FieldSpec(
                "objectives", QT_TRANSLATE_NOOP("Fields", "Objectives, one or two"), "ticks", OBJECTIVES, "objective",
            ),
        ),
    ),
)  # fmt: skip


class GoalsForm(QWidget):
    """The goals as chips to tick; each tick is one undo step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self)
        self.form = RowForm(_GOALS, session.typing, self._keep, self)
        self.waiting = beside_form(session, self.form, ("objectives",))
        self.waiting.show((CLIENT,))
        layout.addWidget(self.form)
        keep_fresh(self, self._refresh, session, ("client",), session.file_changed)

    def _refresh(self) -> None:
        self.form.show_row(self._session.plan.client, writable=not not_writable(self._session))

    def _keep(self, shown: Client, name: str, value: Any) -> tuple[str, Client]:
        changed = replace(shown, **{name: value})
        step = translate("GoalPath", "Choose goals")
        self._session.change(step, Patch(client=changed, base=Rows(client=shown)))
        return "", changed


class _Strategies(Struct, frozen=True):
    """The strategies of a client as a row of a form."""

    listening: str = ""
    talking: str = ""
    energizing: str = ""
    supporting: str = ""
    embracing: str = ""


class StrategyForm(QWidget):
    """A line for each goal that was chosen; what is said of another stays, out of sight."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self)
        hint = QT_TRANSLATE_NOOP("Fields", "In a sentence: what you do for it, for whom, how often.")
        # What a goal is called is a word of the vocabulary, said already.
        fields = (FieldSpec(goal, words.label("objective", goal), placeholder=hint) for goal in OBJECTIVES)
        self.form = RowForm((Group("", tuple(fields)),), session.typing, self._keep, self)
        self.waiting = beside_form(session, self.form, ("strategies",))
        self.waiting.show((CLIENT,))
        layout.addWidget(self.form)
        keep_fresh(self, self._refresh, session, ("client",), session.file_changed)

    def _refresh(self) -> None:
        client = self._session.plan.client
        self.form.show_row(convert(client.strategies, _Strategies), writable=not not_writable(self._session))
        for goal in OBJECTIVES:
            self.form.rows[goal].setVisible(goal in client.objectives)
        self.form.setVisible(bool(client.objectives))

    def _keep(self, shown: _Strategies, name: str, value: str) -> tuple[str, _Strategies]:
        client = self._session.plan.client
        kept = {
            goal: text for goal in OBJECTIVES if (text := value if goal == name else client.strategies.get(goal, ""))
        }
        words_ = translate("GoalPath", "Strategy for “{goal}”").replace("{goal}", words.label("objective", name))
        patch = Patch(client=replace(client, strategies=kept), base=Rows(client=client))
        self._session.change(words_, patch, merge_key=f"client:strategies:{name}")
        return "", replace(shown, **{name: value})
