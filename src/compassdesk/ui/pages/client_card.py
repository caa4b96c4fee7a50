"""A client as a card: why it stands where it stands, its rose, the weeks before, and what comes next."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues, of_measures
from compassdesk.services.clients import ClientRow
from compassdesk.ui.pages import client_words
from compassdesk.ui.pages.client_columns import client_name, is_locked, problem_words, worst
from compassdesk.ui.pages.week_bars import WeekBars
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column, height_follows_width, line
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.tip_text import tip_text

LEAST_WIDTH = 340
_ROSE = 108


class ClientCard(QAbstractButton):
    """One button: pressing it opens the client. `menu_wanted` asks for what else can be done, at a place on screen."""

    menu_wanted = Signal(object)

    def __init__(self, row: ClientRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        height_follows_width(self, QSizePolicy.Policy.Expanding)
        self._inside = column(self, margins=(14, 12, 14, 10), gap=8)
        self._build_head()
        self._build_body()
        self._inside.addStretch(1)
        self._inside.addWidget(line())
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self._next, self._silence = OneLine(kind="small"), OneLine(kind="small")
        self._silence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._next, 1)
        foot.addWidget(self._silence)
        self._inside.addLayout(foot)
        for part in self.findChildren(QWidget):
            if not isinstance(part, QToolButton):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_row(row)

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._name = OneLine(kind="h2")
        self._sign = QLabel()
        self._pill = label("", "pill")
        self.more = QToolButton()
        self.more.setIcon(icons.icon("more"))
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))
        )
        head.addWidget(self._name, 1)
        head.addWidget(self._sign)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.more)
        self._inside.addLayout(head)

    def _build_body(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(14)
        self._rose = _StillRose()
        body.addWidget(self._rose, 0, Qt.AlignmentFlag.AlignTop)
        words_beside = column(gap=4)
        self._why = label("", "h3", wrap=True)
        self._share = label("", wrap=True)
        self._numbers = label("", "small", wrap=True)
        self._fix = label("", "pillFix", wrap=True)
        self._bars = WeekBars()
        for part in (self._why, self._share, self._numbers, self._fix):
            words_beside.addWidget(part)
        words_beside.addStretch(1)
        words_beside.addWidget(self._bars)
        body.addLayout(words_beside, 1)
        self._inside.addLayout(body, 1)

    def show_row(self, row: ClientRow) -> None:
        """Show this client, as it was judged."""
        self.row = row
        name, found = client_name(row), worst(row)
        self._name.say(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(client_words.spoken(row))
        self.more.setAccessibleName(self.tr("More for {client}").replace("{client}", name))
        self.more.setToolTip(self.tr("More"))
        say(self._pill, client_words.mark(row))
        sign = "lock" if is_locked(row) else found or ("warning" if row.problem else "")
        role = "accent" if is_locked(row) else theme.severity_role(found or "warning")
        self._sign.setPixmap(icons.icon(sign, role).pixmap(16, 16)) if sign else self._sign.clear()
        self._rose.show_values(of_measures(row.report.measures) if row.report is not None else UNJUDGED)
        self._rose.setVisible(row.report is not None)
        say(self._why, client_words.why(row))
        say(self._share, client_words.share(row))
        say(self._numbers, client_words.numbers_of(row))
        say(self._fix, client_words.fix(row))
        self._bars.show_weeks(row.petals)
        self._bars.setVisible(row.report is not None)
        self._next.say(client_words.upcoming(row))
        self._silence.say(client_words.silence(row))
        self.setToolTip(tip_text(problem_words(row) or client_words.counted(row)))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, which the cards know; a button by itself would go to the next field."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(216, self._inside.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.heightForWidth(LEAST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 216)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, found = theme.current(), worst(self.row)
        edge = tokens.line
        if found not in {None, "note"}:
            edge = theme.severity_colours(found)[0]
        if self.hasFocus():
            edge = tokens.accent
        width = 2.0 if self.hasFocus() else 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(tokens.shade if self.isDown() or self.underMouse() else tokens.panel)
            painter.setPen(QPen(edge, width))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 10, 10)
        del event


class _StillRose(QWidget):
    """The rose as a picture: its words stand in the card's own description."""

    def __init__(self) -> None:
        super().__init__()
        self._values: RoseValues = UNJUDGED
        self.setFixedSize(_ROSE, _ROSE)

    def show_values(self, values: RoseValues) -> None:
        self._values = values
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_rose(painter, QRectF(self.rect()), self._values)
        del event
