"""The pages as they will come out of the printer: one at a time, drawn off the main thread."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.rendering.paper.page_pictures import PagePicture, Sheets, picture_of
from compassdesk.texts import numbers
from compassdesk.texts.errors import sentence
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_ROUND = 12
"""Pixels left free around a page that fits."""
_FRAME = 2
"""The frame around a page that shows where the keyboard is, as the style sheet has it."""
_LEAST = 0.1
"""The smallest scale, for a window without room."""


class _Drawn(NamedTuple):
    sheets: Sheets
    number: int
    picture: PagePicture
    dots: float


class PrintPreview(QWidget):
    """Shows what `follow` was last given; `ready` is emitted when `sheets` are the pages of that."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheets: Sheets | None = None
        """The pages as of the latest choices; None while they are gathered."""
        self.number = 0
        """The page in sight, from 0."""
        self._gather: Callable[[], Sheets] | None = None
        self._followed = 0
        self._drawing = self._again = False
        self._rest = QTimer(self, interval=60, singleShot=True)
        self._rest.timeout.connect(self._draw)
        self.setMinimumSize(280, 240)
        layout = column(self, gap=8)
        layout.addLayout(self._bar())
        self.told = label("", "error", wrap=True)
        self.told.hide()
        layout.addWidget(self.told)
        self.page = QLabel()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setObjectName("printedPage")
        self.area = QScrollArea()
        self.area.setObjectName("printedPages")
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.page)
        layout.addWidget(self.area, 1)
        self._add_keys()

    def follow(self, gather: Callable[[], Sheets]) -> None:
        """Show other pages, gathered in a worker; of several in a row the last."""
        self._followed += 1
        self._gather, self.sheets = gather, None
        self._draw()

    def turn(self, number: int) -> None:
        """Go to a page (from 0), or as far as there are any."""
        last = len(self.sheets.pages) - 1 if self.sheets else self.number
        self.number = max(0, min(number, last))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back = IconButton("left", translate("PrintPreview", "Previous page"))
        self.on = IconButton("right", translate("PrintPreview", "Next page"))
        for button, key in ((self.back, Qt.Key.Key_PageUp), (self.on, Qt.Key.Key_PageDown)):
            spelled = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({spelled})")
        self.back.clicked.connect(lambda: self.turn(self.number - 1))
        self.on.clicked.connect(lambda: self.turn(self.number + 1))
        self.count = label("")
        options = [("fit", translate("PrintPreview", "Whole page")), ("real", numbers.percent(1))]
        self.zoom = Segmented(options, translate("PrintPreview", "Size"))
        self.zoom.chosen.connect(lambda _size: self._draw())
        for widget in (self.back, self.count, self.on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.zoom)
        return row

    def _add_keys(self) -> None:
        for key, act in (
            (Qt.Key.Key_PageUp, lambda: self.turn(self.number - 1)),
            (Qt.Key.Key_PageDown, lambda: self.turn(self.number + 1)),
            (Qt.Key.Key_Home, lambda: self.turn(0)),
            (Qt.Key.Key_End, lambda: self.turn(len(self.sheets.pages) if self.sheets else 0)),
            (Qt.Key.Key_0, lambda: self.zoom.choose("fit")),
            (Qt.Key.Key_1, lambda: self.zoom.choose("real")),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _draw(self) -> None:
        gather = self._gather
        if gather is None:
            return
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        dots = self.devicePixelRatioF()
        size = self.area.maximumViewportSize() - QSize(_ROUND, _ROUND) if self.zoom.value() == "fit" else None
        work = partial(_drawn, gather, self.sheets, self.number, size, self.logicalDpiX() / 72, dots)
        tasks.run_task(self, work, partial(self._show, self._followed), self._failed)

    def _show(self, followed: int, drawn: _Drawn) -> None:
        """Show a page, unless other pages are wanted by now; what has been asked for meanwhile is drawn next."""
        self._drawing = False
        if followed == self._followed:
            gathered = self.sheets is None
            self.sheets = drawn.sheets
            self.number = min(self.number, len(drawn.sheets.pages) - 1)
            pixmap = QPixmap.fromImage(drawn.picture.image)
            pixmap.setDevicePixelRatio(drawn.dots)
            self.page.setPixmap(pixmap)
            self.page.resize(pixmap.deviceIndependentSize().toSize() + QSize(2 * _FRAME, 2 * _FRAME))
            say(self.told, "")
            self._tell(drawn)
            if gathered:
                self.ready.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self._draw()

    def _tell(self, drawn: _Drawn) -> None:
        total = len(drawn.sheets.pages)
        told = translate("PrintPreview", "Page {number} of {total}").replace("{number}", str(drawn.number + 1))
        self.count.setText(told.replace("{total}", str(total)))
        self.back.setEnabled(drawn.number > 0)
        self.on.setEnabled(drawn.number + 1 < total)
        name = f"{self.count.text()}: {drawn.picture.words[0]}"
        if name != self.page.accessibleName():
            self.page.setAccessibleName(name)
            speak(self.page, name)
        self.page.setAccessibleDescription("\n".join(drawn.picture.words[1:]))

    def _failed(self, error: BaseException) -> None:
        self._drawing = False
        if not isinstance(error, PlanError):
            raise error
        say(self.told, sentence(error))
        self._go_on()


def _drawn(
    gather: Callable[[], Sheets], sheets: Sheets | None, number: int, size: QSize | None, real: float, dots: float
) -> _Drawn:
    """In a worker: the pages, unless they are known, and the picture of one; `size` is what it has to fit into."""
    sheets = sheets or gather()
    number = min(number, len(sheets.pages) - 1)
    paper = sheets.paper
    fitting = min(size.width() / paper.width(), size.height() / paper.height()) if size else real
    return _Drawn(sheets, number, picture_of(sheets, number, max(fitting, _LEAST) * dots), dots)
