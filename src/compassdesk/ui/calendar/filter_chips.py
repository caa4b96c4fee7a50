"""What is filtered, over the calendar: a chip for each kind, which pressing takes away, and the way to add one."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar.left.filter_model import filter_sections, wanted_words
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.tip_text import tip_text
from compassdesk.ui.widgets.under_menu import goes_out_after

MOST_WIDTH = 300
"""Pixels of a chip; what it filters by stands whole in its tip."""
SIGN = 12


class FilterChips(QWidget):
    """Follows the filter and the plan that names what is filtered by; `actions` are those of the window, by name."""

    chip_made = Signal()
    """There is a chip that was not there before, made later than the buttons behind it."""

    def __init__(
        self, session: Session, sight: Sight, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        add, self._words = actions["add-filter"], actions["filter-words"]
        self._session, self._sight = session, sight
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 1, 0, 0)
        self.chips: dict[str, FilterChip] = {}
        self.add_button = QPushButton(self.tr("Filter"), self)
        self.add_button.setProperty("kind", "add")
        self.add_button.setIcon(icons.icon("plus"))
        self.add_button.setIconSize(QSize(SIGN, SIGN))
        self.add_button.setAccessibleName(add.text())
        self.add_button.setToolTip(add.toolTip())
        self.add_button.clicked.connect(self.open_menu)
        self._count = QLabel(self)
        self._count.setProperty("kind", "small")
        self._save = self._save_button(actions["save-view"])
        for part in (self.add_button, self._count, self._save):
            self._flow.addWidget(part)
        session.plan_changed.connect(self._follow_plan)
        session.preview_changed.connect(self._show_count)
        sight.period_changed.connect(self._show_count)
        sight.filters_changed.connect(self._follow_filter)
        self._show()

    def _save_button(self, action: QAction) -> QPushButton:
        button = QPushButton(self.tr("Save view"), self)
        button.setProperty("kind", "quiet")
        button.setIcon(icons.icon("star", "ink2"))
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        follow()
        return button

    def open_menu(self) -> None:
        """Offer what can be filtered by, below the button, for the mouse and the keyboard."""
        from compassdesk.ui.calendar.filter_menu import filter_menu

        menu: QMenu = filter_menu(self, self._session, self._sight, self._words)
        menu.aboutToHide.connect(menu.deleteLater)
        goes_out_after(menu, self.add_button)
        menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 2)))

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "channels", "spokespersons", "campaigns"):
            self._show()
        else:
            self._show_count()

    def _follow_filter(self) -> None:
        self._show()
        if self._sight.filter:
            speak(self, self._count.text())

    def _show(self) -> None:
        wanted = self._sight.filter
        sections = filter_sections(self._session.plan, wanted) if wanted else ()
        for kind in self.chips.keys() - set(wanted.kinds()):
            self._let_go(self.chips.pop(kind))
        made = set(wanted.kinds()) - self.chips.keys()
        for at, kind in enumerate(wanted.kinds()):
            words = wanted_words(kind, wanted, sections)
            if kind not in self.chips:
                self.chips[kind] = chip = FilterChip(self)
                chip.clicked.connect(lambda _checked=False, kind=kind: self._remove(kind))
                self._flow.addWidget(chip)
                chip.show()
            self._flow.move(self.chips[kind], at)
            self.chips[kind].say(words)
        if made:
            self.chip_made.emit()
        self._show_count()

    def _remove(self, kind: str) -> None:
        self._sight.set_filter(self._sight.filter.without(kind))

    def _let_go(self, chip: "FilterChip") -> None:
        """The keyboard goes to the next chip, or to the button behind the last."""
        if chip.hasFocus():
            after = self._flow.widgets()[self._flow.indexOf(chip) + 1 :]
            next(widget for widget in after if isinstance(widget, QPushButton)).setFocus()
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _show_count(self) -> None:
        shown, there = self._sight.counted()
        filtered = bool(self._sight.filter) and self._session.file is not None
        self._count.setVisible(filtered)
        if filtered:
            self._count.setText(self.tr("{shown} of %n item(s)", "", there).replace("{shown}", str(shown)))


class FilterChip(QPushButton):
    """One kind of filter in words; pressing it, Delete and Backspace take it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setMaximumWidth(MOST_WIDTH)
        self.setAccessibleDescription(self.tr("Click to remove this filter."))
        give_keys(self, {"Del": self.click, "Backspace": self.click})

    def say(self, words: str) -> None:
        self.ensurePolished()
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, MOST_WIDTH - 40)
        self.setText(short.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(tip_text(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = 8 if self.isRightToLeft() else self.width() - SIGN - 8
            place = QRectF(left, (self.height() - SIGN) / 2, SIGN, SIGN)
            icons.glyph(painter, "close", place, theme.current().accent, 2.2)
