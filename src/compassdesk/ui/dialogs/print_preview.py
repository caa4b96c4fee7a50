"""The pages as they will come out of the printer: one at a time, drawn off the main thread."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.giving_up import given_up_when
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


class _Wanted(NamedTuple):
    """What a picture is drawn of, and how large."""

    followed: int
    """Which of the choices, counted on."""
    number: int
    """The page, from 0."""
    size: QSize | None
    """What it has to fit into; None for its own size."""
    real: float
    """Dots of the screen for a point of paper at its own size."""
    dots: float
    """Dots of the picture for one of the screen."""


class _Drawn(NamedTuple):
    sheets: Sheets
    number: int
    picture: PagePicture


class PrintPreview(QWidget):
    """Shows what `follow` was last given. The page that one turns to next is drawn ahead."""

    ready = Signal()
    """`sheets` are the pages of the latest choices."""
    stuck = Signal()
    """These could not be gathered, and why is told."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: Sheets | None = None
        """The pages as of the latest choices; None while they are gathered."""
        self.number = 0
        """The page in sight, from 0."""
        self._gather: Callable[[], Sheets] | None = None
        self._followed = 0
        self._drawing = self._again = False
        self._progress: tasks.Progress | None = None
        """Of what a worker does now."""
        self._ahead: tuple[_Wanted, _Drawn] | None = None
        self._turned = 1
        """Which way pages were turned last: 1 on, -1 back."""
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
        self._gather, self.sheets, self._ahead = gather, None, None
        self.give_up()
        self._draw()

    def give_up(self) -> None:
        """Nobody waits any more for the pages that are being gathered: those of many years take long."""
        if self._progress is not None:
            self._progress.cancel()

    def turn(self, number: int) -> None:
        """Go to a page (from 0), or as far as there are any."""
        last = len(self.sheets.pages) - 1 if self.sheets else self.number
        number = max(0, min(number, last))
        if number != self.number:
            self._turned = 1 if number > self.number else -1
        self.number = number
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
        if self._gather is None:
            return
        if self._drawing:
            self._again = True
            return
        wanted, ahead = self._wanted(self.number), self._ahead
        if ahead is not None and ahead[0] == wanted:
            self._show(*ahead)
        else:
            self._begin(wanted, self._show)

    def _wanted(self, number: int) -> _Wanted:
        fits = self.zoom.value() == "fit"
        size = self.area.maximumViewportSize() - QSize(_ROUND, _ROUND) if fits else None
        return _Wanted(self._followed, number, size, self.logicalDpiX() / 72, self.devicePixelRatioF())

    def _begin(self, wanted: _Wanted, done: Callable[[_Wanted, _Drawn], None]) -> None:
        if self._gather is not None:
            self._drawing = True
            work = partial(_drawn, self._gather, self.sheets, wanted)
            done_, failed = partial(done, wanted), partial(self._failed, wanted)
            self._progress = tasks.run_long_task(self, work, done_, failed)

    def _show(self, wanted: _Wanted, drawn: _Drawn) -> None:
        """Show a page, unless other pages are wanted by now; what has been asked for meanwhile is drawn next."""
        self._drawing = False
        gathered = wanted.followed == self._followed and self.sheets is None
        if wanted.followed == self._followed:
            self.sheets = drawn.sheets
            self.number = min(self.number, len(drawn.sheets.pages) - 1)
            pixmap = QPixmap.fromImage(drawn.picture.image)
            pixmap.setDevicePixelRatio(wanted.dots)
            self.page.setPixmap(pixmap)
            self.page.resize(pixmap.deviceIndependentSize().toSize() + QSize(2 * _FRAME, 2 * _FRAME))
            say(self.told, "")
            self._tell(drawn)
        self._go_on((drawn.number + self._turned, drawn.number - self._turned))
        if gathered:
            self.ready.emit()

    def _keep(self, wanted: _Wanted, drawn: _Drawn) -> None:
        """The page that was drawn ahead; perhaps it is asked for by now."""
        self._drawing, self._ahead = False, (wanted, drawn)
        self._go_on()

    def _go_on(self, ahead: Iterable[int] = ()) -> None:
        """Draw what was asked for meanwhile, else the first page of `ahead` that there is."""
        if self._again:
            self._again = False
            self._draw()
            return
        total = len(self.sheets.pages) if self.sheets is not None else 0
        wanted = next((self._wanted(number) for number in ahead if 0 <= number < total), None)
        if wanted is not None and (self._ahead is None or self._ahead[0] != wanted):
            self._begin(wanted, self._keep)

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

    def _failed(self, wanted: _Wanted, error: BaseException) -> None:
        self._drawing = False
        if not isinstance(error, PlanError):
            raise error
        is_told = wanted.followed == self._followed and error.code != "given-up"
        if is_told:
            say(self.told, sentence(error))
        self._go_on()
        if is_told:
            self.stuck.emit()


def _drawn(gather: Callable[[], Sheets], sheets: Sheets | None, wanted: _Wanted, progress: tasks.Progress) -> _Drawn:
    """In a worker: the pages, unless they are known, and the picture of one."""
    with given_up_when(lambda: progress.cancelled):
        sheets = sheets or gather()
    number = min(wanted.number, len(sheets.pages) - 1)
    paper, size = sheets.paper, wanted.size
    fitting = min(size.width() / paper.width(), size.height() / paper.height()) if size else wanted.real
    return _Drawn(sheets, number, picture_of(sheets, number, max(fitting, _LEAST) * wanted.dots))
