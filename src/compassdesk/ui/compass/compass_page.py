"""The Compass page: what a plan comes to, looked at in one way on each of its tabs.

The page judges its weeks in a worker, which also gathers what the tab in sight shows; a tab is made when it is first
chosen. What can be chosen for all of them, the weeks and the picture to save, stands above.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.week import Week
from compassdesk.exchange.file_names import file_name
from compassdesk.rendering.look import icons
from compassdesk.rendering.pictures.drawing import Drawing, as_image, as_svg
from compassdesk.rendering.pictures.encoding import encoded
from compassdesk.services import targets
from compassdesk.texts import numbers
from compassdesk.ui.compass.pictures import page_picture
from compassdesk.ui.compass.reading import Read, looked_at
from compassdesk.ui.compass.tab import CompassTab
from compassdesk.ui.compass.tabs import TABS, TabKind
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.running import tasks
from compassdesk.ui.running.bit_by_bit import bit_by_bit
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_buttons import IconButton, MenuWord
from compassdesk.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class CompassPage(QWidget):
    """Reads when it is shown, and when the plan, the week or the tab changes while it is in sight."""

    week_wanted = Signal(object)
    """A week is to be seen in the calendar."""
    editor_wanted = Signal(str, str, str)
    """Something is to be edited or shown on another page (`open_editor` of the window)."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sight, self._judging = session, sight, judging
        self._judged: JudgedWeeks | None = None
        self._was_read: Read | None = None
        """What the ledger of what was judged can be asked about."""
        self._gathered: Any = None
        self._loads_ahead = False
        """Whether what the other tabs need is being loaded, so that the first look at one is no slower."""
        self._turn = 0
        self._stale = True
        self._shown: tuple[Week, int, str] | None = None
        """The week, the span and the tab that are filled."""
        self._tabs: dict[str, CompassTab] = {}
        self._spans: dict[str, int] = {}
        """The weeks that were chosen for a tab, while the page stands."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 16, 28, 0)
        outer.setSpacing(8)
        self._build_head(outer)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Ways to look at the plan"))
        self._areas = [_area() for _ in TABS]
        for area, kind in zip(self._areas, TABS, strict=True):
            self.tabs.addTab(area, kind.name_in_words())
        self.tabs.currentChanged.connect(self._follow_tab)
        outer.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self._follow_tab()
        sight.selection_changed.connect(self._follow)
        session.plan_changed.connect(self._plan_changed)
        session.day_passed.connect(self._plan_changed)
        session.file_changed.connect(self._forget)

    def _build_head(self, outer: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        self.period = label("", "h2")
        for icon, step, said in (("left", -1, self.tr("The week before")), ("right", 1, self.tr("The week after"))):
            button = IconButton(icon, said)
            button.clicked.connect(partial(self._step, step))
            head.addWidget(button)
        words = {1: self.tr("Week"), 4: self.tr("Four weeks"), 12: self.tr("Twelve weeks")}
        self.weeks_choice = Segmented(words.items(), self.tr("Period"))
        self.by_choice = Segmented(
            (("items", self.tr("Items")), ("minutes", self.tr("Minutes"))), self.tr("Counted by")
        )
        self.weeks_choice.chosen.connect(self._choose_span)
        self.by_choice.chosen.connect(lambda _value: self._count())
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._list_pictures)
        self.export_button = MenuWord(self._menu)
        self.export_button.setText(self.tr("Save picture"))
        self.export_button.setAccessibleName(self.tr("Save picture"))
        head.addWidget(self.period, 1)
        for widget in (self.weeks_choice, self.by_choice, self.export_button):
            head.addWidget(widget)
        outer.addLayout(head)

    # --- tabs ------------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> TabKind:
        """The tab in sight."""
        return TABS[self.tabs.currentIndex()]

    def tab(self, name: str) -> CompassTab:
        """A tab, made if nobody has chosen it yet."""
        if name not in self._tabs:
            place = [kind.name for kind in TABS].index(name)
            made = self._tabs[name] = TABS[place].make(self._session, self._sight, self._judging)
            made.week_wanted.connect(self.week_wanted)
            made.editor_wanted.connect(self.editor_wanted)
            self._areas[place].setWidget(made)
            made.setAutoFillBackground(False)
        return self._tabs[name]

    def show_tab(self, name: str) -> None:
        """Bring a tab into sight by the name that `TABS` gives it."""
        self.tabs.setCurrentIndex([kind.name for kind in TABS].index(name))

    def close_list(self) -> bool:
        """Close the items behind a number of the tab in sight; False when none are listed."""
        return self.kind.name in self._tabs and self._tabs[self.kind.name].behind.close_list()

    def reveal(self, code: str, target: str, field: str = "") -> None:
        """Bring the tab `target` into sight, and what is called `field` on it; `code` is "compass"."""
        del code
        self.show_tab(target)
        if field:
            self.tab(target).reveal(field)

    def _follow_tab(self) -> None:
        tab = self.tab(self.kind.name)
        self.weeks_choice.offer(tab.spans)
        self.weeks_choice.show_value(self._spans.get(self.kind.name, tab.spans[0]))
        self.weeks_choice.setVisible(len(tab.spans) > 1)
        self.by_choice.setVisible(tab.counts_by)
        self._read()

    def _choose_span(self, weeks: int) -> None:
        self._spans[self.kind.name] = weeks
        self._read()

    # --- reading ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _step(self, weeks: int, _checked: bool = False) -> None:
        self._sight.show_week(self._sight.week.plus(weeks))

    def _forget(self) -> None:
        self._judged, self._was_read, self._stale, self._shown, self._gathered = None, None, True, None, None
        for tab in self._tabs.values():
            tab.forget()
        self._read()

    def _plan_changed(self) -> None:
        self._stale = True
        self._turn += 1
        self._read()

    def _follow(self) -> None:
        """Another week beside the calendar, or only another selection."""
        if self._shown is None or self._sight.week != self._shown[0]:
            self._read()

    def _read(self) -> None:
        """Judge and gather what the tab in sight has to show, if it is anything new and somebody looks."""
        file, week = self._session.file, self._sight.week
        tab, span = self.tab(self.kind.name), int(self.weeks_choice.value())
        wanted = week, span, self.kind.name
        if file is None or not self.isVisible() or not (self._stale or wanted != self._shown):
            return
        self._turn += 1  # what is still being read, of another tab or of a plan that changed since, is for nobody
        before = self._judged
        is_same_tab = self._shown is not None and self._shown[2] == self.kind.name
        if before is not None and not self._stale and is_same_tab and tab.holds(week):
            self._fill(before, wanted, self._gathered)
            return
        asked, there = tab.weeks_read(week, span), None if self._stale else self._was_read
        known = before.ledger if before is not None and there is not None and there.holds(asked) else None
        ledgers = (before.ledger if before is not None else None, self._judging.ledger())
        previous = max(filter(None, ledgers), key=lambda one: len(one.by_id), default=None)
        turn, now, gather = self._turn, self._session.now(), tab.gatherer()
        judged_weeks = (week,) if tab.is_judged else ()

        def work() -> "tuple[JudgedWeeks, Any]":
            from compassdesk.services import judging  # the checks are loaded by the worker that first judges

            ledger = known
            if ledger is None:
                with file.reader() as connection:
                    ledger = looked_at(connection, asked, now, previous)
            judged = judging.of_ledger(ledger, judged_weeks)
            return judged, gather(judged, week, span)

        def done(found: "tuple[JudgedWeeks, Any]") -> None:
            if turn == self._turn and file is self._session.file:
                self._was_read = there if known is not None else asked
                self._stale = False
                self._fill(found[0], wanted, found[1])

        def failed(error: BaseException) -> None:
            if not isinstance(error, PlanError):
                raise error
            self._stale = True  # what happened to the file is told above, and it is judged when that is over

        tasks.run_task(self, work, done, failed)

    def _fill(self, judged: "JudgedWeeks", wanted: tuple[Week, int, str], gathered: Any) -> None:
        self._judged, self._shown, self._gathered = judged, wanted, gathered
        week, span, name = wanted
        self.period.setText(self._period_words(week, span))
        self.tab(name).show_weeks(judged, week, span, gathered)
        self.tab(name).put_in_order()
        if not self._loads_ahead:
            self._loads_ahead = True
            bit_by_bit(self, (kind.load() for kind in TABS))

    def _count(self) -> None:
        self.tab(self.kind.name).count_by(self.by_choice.value())

    # --- pictures --------------------------------------------------------------------------------------------------

    def _list_pictures(self) -> None:
        """What can be saved of the tab in sight."""
        self._menu.clear()
        if self._is_protected():
            told = self._menu.addAction(icons.icon("warning", "warn"), self.tr("Can be read without the passphrase"))
            told.setEnabled(False)
        for drawing in self.tab(self.kind.name).drawings():
            for ending, words in ((".svg", self.tr("{picture} as SVG…")), (".png", self.tr("{picture} as PNG…"))):
                action = self._menu.addAction(words.replace("{picture}", drawing.title))
                action.triggered.connect(partial(self._export, ending, drawing))
        self._menu.addAction(self.tr("Whole page as PNG…")).triggered.connect(partial(self._export, ".png", None))

    def _export(self, ending: str, drawing: Drawing | None, _checked: bool = False) -> None:
        file = self._session.file
        usual = file.path.parent if file is not None else Path.home()
        what = drawing.title if drawing is not None else self.kind.name_in_words()
        named = file_name(f"{self._session.plan.client.name} {self._sight.week} {what}", ending)
        chosen = save_file.choose(
            self, self.tr("Save picture"), save_file.folder(usual) / named, f"{ending[1:].upper()} (*{ending})",
            (ending,),
        )  # fmt: skip
        if chosen is None:
            return
        path, asked = chosen
        replaces = save_file.replacing(self, path, asked)
        if replaces is not None:
            self.export_to(path, drawing, replaces=replaces)
            save_file.remember(path)

    def export_to(self, path: Path, drawing: Drawing | None = None, *, replaces: bool = False) -> None:
        """Save a drawing as what the path ends in, ".svg" or ".png", or the whole tab. Raises as `targets.write`."""
        name, period = self._session.plan.client.name, self.period.text()
        if drawing is None:
            content = encoded(self._picture(name, period), "png")
        elif path.suffix == ".svg":
            content = as_svg(drawing, f"{drawing.title}: {name}, {period}")
        else:
            content = encoded(as_image(drawing), "png")
        targets.write(path, content, replace=replaces)
        told = self.tr("Saved: {name}").replace("{name}", path.name)
        if self._is_protected():
            told += ". " + self.tr("This client is protected, but the picture can be seen by anybody.")
        self._session.say(told)

    def _picture(self, name: str, period: str) -> QImage:
        """The whole tab, without what can be pressed and has no number; what its head says, the picture's own says."""
        tab = self.tab(self.kind.name)
        tab.hold_still()
        controls = [*tab.findChildren(Segmented), *tab.findChildren(IconButton), *tab.instructions()]
        return page_picture(tab, name, f"{self.kind.name_in_words()} · {period}", controls)

    def _period_words(self, week: Week, span: int) -> str:
        """The week, or those up to it, with the year: no calendar stands beside the page, nor beside its picture."""
        days = numbers.dated_range(week.plus(1 - span).monday, week.sunday)
        if span > 1:
            return days
        return self.tr("Week {week}, {days}").replace("{week}", str(week.number)).replace("{days}", days)

    def _is_protected(self) -> bool:
        return self._session.file is not None and self._session.file.protected


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area
