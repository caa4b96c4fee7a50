"""What the client's level asks of listening blocks, and by what it listens: points with numbers, tools with costs."""

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_points import Point
from compassdesk.domain.compass.listening_use import ListeningUse, PointCount
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.vocabulary import TOOL_COSTS, ToolCost
from compassdesk.texts import words
from compassdesk.texts.compass import listening_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear


class AskedList(QWidget):
    """`items_wanted` brings what asks for the items of a point; `settings_wanted` a field of the client's settings."""

    items_wanted = Signal(object)
    settings_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.heading = label("", "section")
        column.addWidget(self.heading)
        self._points = QVBoxLayout()
        self._points.setSpacing(0)
        column.addLayout(self._points)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Listening tools"), "section"))
        self.no_tools = label(self.tr("None is named yet: say in the settings by what you listen."), "sub", wrap=True)
        column.addWidget(self.no_tools)
        self._tools = QGridLayout()
        self._tools.setSpacing(6)
        column.addLayout(self._tools)
        self.costs: dict[str, ChoiceField] = {}
        self.name_tools = ElidedButton(self.tr("Name tools and competitors…"), "link")
        self.name_tools.clicked.connect(lambda: self.settings_wanted.emit("listening_tools"))
        column.addWidget(self.name_tools)
        self.points: dict[str, ElidedButton] = {}
        self._counts: dict[Point, PointCount] = {}

    def show_use(self, use: ListeningUse, *, writable: bool) -> None:
        """Show other numbers, or another level; costs can be said where the plan may be written."""
        self.heading.setText(self.tr("Level {level} asks of each block").replace("{level}", str(use.level)))
        clear(self._points)
        self.points = {}
        self._counts = {point.point: point for point in use.points}
        for point in use.points:
            button = ElidedButton(listening_words.point_counted(point), "link")
            button.setToolTip(listening_words.point_meaning(point.point))
            button.clicked.connect(partial(self._show, point.point))
            self.points[point.point] = button
            self._points.addWidget(button)
        self._show_tools({one.name: one.cost for one in use.tools}, writable=writable)

    def _show(self, point: Point, _checked: bool = False) -> None:
        if point == "alert":
            self.settings_wanted.emit("alert_rule")
        else:
            self.items_wanted.emit(partial(self._behind, point))

    def _behind(self, point: Point) -> Behind | None:
        """The blocks that do not answer a point by now, or all that do; None where the level asks it no more."""
        if point not in self._counts:
            return None
        counted, name = self._counts[point], listening_words.point_name(point)
        missing = self.tr("{point}: not answered").replace("{point}", name)
        ids = counted.missing or counted.answered
        return Behind(missing if counted.missing else name, ids, listening_words.point_meaning(point))

    def _show_tools(self, tools: Mapping[str, ToolCost | None], *, writable: bool) -> None:
        self.no_tools.setVisible(not tools)
        if tuple(tools) != tuple(self.costs):
            clear(self._tools)
            self.costs = {}
            for row, name in enumerate(tools):
                options = [(None, "–"), *((one, words.label("tool_cost", one)) for one in TOOL_COSTS)]
                field = self.costs[name] = ChoiceField(options)
                field.setAccessibleName(self.tr("What {tool} costs").replace("{tool}", name))
                field.left.connect(partial(self._price, name))
                self._tools.addWidget(label(name, wrap=True), row, 0)
                self._tools.addWidget(field, row, 1)
        for name, cost in tools.items():
            self.costs[name].set_value(cost)
            self.costs[name].setEnabled(writable)

    def _price(self, name: str) -> None:
        client, cost = self._session.plan.client, self.costs[name].value()
        held = {key: value for key, value in client.listening_tool_costs.items() if key != name}
        costs = held if cost is None else {**held, name: cost}
        if costs != client.listening_tool_costs:
            step = self.tr("Say what {tool} costs").replace("{tool}", name)
            changed = replace(client, listening_tool_costs=costs)
            self._session.change(step, Patch(client=changed, base=Rows(client=client)))
