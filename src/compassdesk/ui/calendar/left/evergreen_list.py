"""Below the ideas: the evergreen items that have rested long enough, each to be planned again by drop, key or menu."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget

from compassdesk.domain.evergreen import Evergreen, Use, copy_of, evergreens, may_come
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Record
from compassdesk.domain.planned_template import hung_on
from compassdesk.domain.reschedule import placed_at
from compassdesk.rendering.look import icons
from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.drag import DragController, snapped
from compassdesk.ui.calendar.item_menu import Adding, new_menu
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.needs import WRITE
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.layout import clear

translate = QCoreApplication.translate


class EvergreenList(QWidget):
    """Hidden while nothing may come again. Counting walks along all items, so a worker does it, a little later."""

    listed = Signal()
    """Others are listed than before."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._drag = session, sight, drag
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(2)
        self._heading = QLabel(translate("Evergreen", "Evergreen"))
        self._heading.setProperty("kind", "small")
        layout.addWidget(self._heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout.addLayout(self._rows)
        self.rows: list[EvergreenRow] = []
        self._shown: tuple[object, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._count)
        session.plan_changed.connect(self._follow)
        session.file_changed.connect(self.look)
        session.day_passed.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Find out soon which may come again."""
        if any("rhythm" in record.content for record in self._session.plan.templates):
            self._soon.start()
        else:
            self._soon.stop()
            self._show((), {})

    def _follow(self, touched: Touched) -> None:
        if touches(touched, "templates", "items"):
            self.look()

    def _count(self) -> None:
        file, found = self._session.file, tuple(evergreens(self._session.plan))
        if file is None:
            return

        def work() -> Mapping[str, Use]:
            with file.reader() as connection:
                return plans.evergreen_uses(connection, found)

        def done(uses: Mapping[str, Use]) -> None:
            if self._session.file is file:
                self._show(found, uses)

        tasks.run_task(self, work, done, tasks.told_elsewhere)

    def _show(self, found: tuple[Evergreen, ...], uses: Mapping[str, Use]) -> None:
        today = self._session.now().date()
        due = [(one, uses.get(one.template.id, Use())) for one in found]
        due = [(one, use) for one, use in due if may_come(one.rhythm, use, today)]
        shown = tuple(due)
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            self.rows = [EvergreenRow(self._session, self._sight, self._drag, one, use) for one, use in due]
            for row in self.rows:
                self._rows.addWidget(row)
            self.listed.emit()
        self.setVisible(bool(due))


class EvergreenRow(ElidedButton):
    """One of them. A press opens its menu; pulled, it is planned where it is let go of."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, one: Evergreen, use: Use) -> None:
        super().__init__(told(one, use), "link")
        self._session, self._sight, self._drag, self._one = session, sight, drag, one
        self.setIcon(icons.icon(one.template.parts[0].item.petal))
        self._press: QPoint | None = None
        self._seed = str(uuid4())
        self.clicked.connect(self._open)

    def copy(self) -> Item:
        """A further use without a date."""
        return copy_of(self._one, self._session.plan, self._session.now().date(), self._seed)

    def again(self, item: Item, when: datetime | None) -> changes.Intent:
        """A further use at a moment or in the tray, with what hangs on it."""
        return planned_again(item, when, tuple(hung_on(self._one.template.parts[0], item.id)))

    def menu(self) -> QMenu:
        """What can be done with it."""
        cursor = self._sight.cursor
        when = cursor.moment or changes.on_day(cursor.day)
        menu = new_menu(self)
        add = Adding(menu, self._session, self._sight)
        plan = translate("Evergreen", "Plan on {day}").replace("{day}", numbers.moment(when))
        add(plan, "calendar", partial(self._plan, when), needs=WRITE)
        add(translate("Evergreen", "Put a copy in Ideas"), "tray", partial(self._plan, None), needs=WRITE)
        menu.addSeparator()
        add(translate("Evergreen", "How often it comes again…"), "repeat", self._change, needs=WRITE)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _plan(self, when: datetime | None) -> None:
        intent = self.again(self.copy(), when)
        written = intent.commit(self._session)
        if written is not None:
            self._sight.open_item(written["items"][0])

    def _change(self) -> None:
        from compassdesk.ui.dialogs.keep_evergreen import change_rhythm

        key = self._one.template.id
        record = next((one for one in self._session.plan.templates if one.id == key), None)
        if record is not None:
            change_rhythm(self.window(), self._session, record)

    # --- the mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if self._drag.active:
            self._drag.follow(place)
        elif self._press is not None and self._far(event):
            self.setDown(False)
            item = self.copy()

            def intent_at(where: QPoint, _copy: bool) -> changes.Intent | None:
                spot = self._drag.spot_at(where)
                if spot is None:
                    return None
                if spot.place is not None:
                    return self.again(item, spot.moment)
                moment = spot.moment
                return self.again(item, snapped(moment) if moment is not None and spot.exact else moment)

            self._drag.hold(self, intent_at, place)
        else:
            super().mouseMoveEvent(event)

    def _far(self, event: QMouseEvent) -> bool:
        pulled = event.position().toPoint() - (self._press or QPoint())
        return pulled.manhattanLength() >= QApplication.startDragDistance()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        if self._drag.active:
            self._drag.drop(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)


def planned_again(item: Item, when: datetime | None, hung: tuple[Record, ...] = ()) -> changes.Intent:
    """A further use at a moment, or in the tray."""
    words = translate("Evergreen", "Plan “{name}” again").replace("{name}", item.title)
    if when is None:
        idea = replace(item, status="idea")
        return changes.Intent(words, Patch(items=(idea,), attachments=hung), translate("Evergreen", "In Ideas"))
    return changes.Intent(words, Patch(items=(placed_at(item, when),), attachments=hung), numbers.moment(when))


def told(one: Evergreen, use: Use) -> str:
    """What it is called, when it was there last, and how often."""
    parts = [one.template.name]
    if use.last is not None:
        day = numbers.day_range(use.last.date(), use.last.date())
        parts.append(translate("Evergreen", "last on {day}").replace("{day}", day))
    if one.rhythm.most is not None:
        times = translate("Evergreen", "{times} of {most}").replace("{times}", str(use.times))
        parts.append(times.replace("{most}", str(one.rhythm.most)))
    return " · ".join(parts)
