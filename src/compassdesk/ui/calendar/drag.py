"""One controller for everything that is held with the mouse: moving, copying, to and from the tray, resizing.

Drags stay inside the window and are followed by mouse positions, so that the rose can show what would become of the
week, and Escape takes everything back. The widget under the pointer says where a drop would land.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar import changes
from compassdesk.ui.desk.session import Session

if TYPE_CHECKING:
    from compassdesk.domain.too_close import Timetable

HINT_STYLE = (
    "QLabel { background: palette(window-text); color: palette(window); border-radius: 6px; padding: 4px 9px;"
    " font-size: 12px; }"
)


class Spot(NamedTuple):
    """Where a drop would land: a moment (whose time of day counts only when `exact`), or the tray (no moment).

    `place` is the weekly place that it would fill, as the item that it could become.
    """

    moment: datetime | None
    exact: bool
    place: Item | None = None


class DroppedOn(NamedTuple):
    """Where something from outside the app was dropped: on an item, else at a moment; neither where there is no day."""

    item: str | None = None
    moment: datetime | None = None


class Target(Protocol):
    """A widget that things can be dropped on."""

    def drop_spot(self, place: QPoint) -> Spot | None:
        """The spot at a place in the widget's own coordinates."""


Done = Callable[[object], None]
"""Called with what was written, after a drop."""
IntentAt = Callable[[QPoint, bool], changes.Intent | None]
"""From a global place, and whether it is to be a copy, to what would happen there."""


class DragController(QObject):
    """See the module. At most one thing is held at a time."""

    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._targets: list[QWidget] = []
        self._intent_at: IntentAt | None = None
        self._intent: changes.Intent | None = None
        self._standing: Timetable | None = None
        self._close = ""
        self._place = QPoint()
        self._copies = self._copying = False
        self._beside = ""
        self._ghost: QLabel | None = None
        self._source: QWidget | None = None
        self._done: Done | None = None
        self.held: tuple[str, ...] = ()
        self._let_go = QTimer(self)
        """Runs once the button was let go of and whoever was under it had the event."""
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(0)
        self._let_go.timeout.connect(self.cancel)
        session.file_changed.connect(self.cancel)

    @property
    def active(self) -> bool:
        """Whether something is held."""
        return self._intent_at is not None

    def add_target(self, widget: QWidget) -> None:
        """Let things be dropped on `widget`, which has a `drop_spot`."""
        self._targets.append(widget)
        widget.destroyed.connect(lambda: self._forget(widget))

    def _forget(self, widget: QWidget) -> None:
        self._targets = [one for one in self._targets if one is not widget]

    def spot_at(self, place: QPoint) -> Spot | None:
        """Where a drop at a global place would land."""
        for widget in self._targets:
            inside = widget.mapFromGlobal(place)
            if widget.isVisible() and widget.visibleRegion().contains(inside):
                return cast("Target", widget).drop_spot(inside)
        return None

    def dropped_on(self, place: QPoint) -> DroppedOn:
        """What lies at a global place."""
        spot = self.spot_at(place)
        moment = spot.moment if spot is not None else None
        return DroppedOn(None, snapped(moment) if moment is not None and spot is not None and spot.exact else moment)

    def take(self, source: QWidget, items: Sequence[Item], place: QPoint, grip_minutes: int = 0) -> None:
        """Begin to move items, the first of them under the pointer, `grip_minutes` after its start."""

        def intent_at(where: QPoint, copy: bool) -> changes.Intent | None:
            spot = self.spot_at(where)
            if spot is None:
                return None
            if spot.moment is None:
                return changes.to_tray(items, copy=copy)
            if spot.place is not None:
                return changes.into_place(items, spot.place, copy=copy)
            when = spot.moment
            if items[0].starts_at is not None:
                when -= timedelta(minutes=grip_minutes)
            if spot.exact:
                when = snapped(when)
            return changes.place(items, when, keep_time=not spot.exact, copy=copy)

        self.hold(source, intent_at, place, tuple(item.id for item in items), copies=True)

    def hold(
        self,
        source: QWidget,
        intent_at: IntentAt,
        place: QPoint,
        held: tuple[str, ...] = (),
        done: Done | None = None,
        *,
        copies: bool = False,
        beside: str = "",
    ) -> None:
        """Begin any held gesture that `intent_at` explains; with `copies` Ctrl makes it a copy.

        Or what else is said `beside` it.
        """
        self._session.settle()
        self._source, self._intent_at, self.held, self._done = source, intent_at, held, done
        self._copies, self._beside = copies, beside
        self._copying = copies and bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._ghost = _ghost_on(source.window())
        _application().installEventFilter(self)
        self.follow(place)

    def follow(self, place: QPoint) -> None:
        """The pointer is at a global place now."""
        if self._intent_at is None:
            return
        self._place = place
        copy = self._copying
        intent = self._intent_at(place, copy)
        if intent != self._intent:
            self._intent = intent
            self._close = self._told_close(intent)
            if self._source is not None:
                self._session.preview(intent.patch if intent else None, self._source)
        self._show_ghost(copy=copy)

    def _told_close(self, intent: changes.Intent | None) -> str:
        """What of the days in sight would be too close to what is held; a drop says it of all days."""
        items = intent.patch.items if intent is not None and intent.patch is not None else ()
        if not items:
            return ""
        from compassdesk.domain.too_close import Timetable, too_close
        from compassdesk.texts.close_words import sentence

        if self._standing is None:
            self._standing = Timetable(self._session.plan.items)
        found = too_close(items, self._standing)
        return sentence(found, self._session.plan) if found else ""

    def drop(self, place: QPoint) -> None:
        """Let go at a global place: what is shown becomes true, as one undo step."""
        if self._intent_at is None:
            return
        self.follow(place)
        intent, done = self._intent, self._done
        self._end()
        if intent is not None:
            written = intent.commit(self._session)
            self._session.end_preview()
            if written is not None and done is not None:
                done(written)
        self.ended.emit()

    def cancel(self) -> None:
        """Take everything back."""
        if self._intent_at is None:
            return
        self._end()
        self._session.end_preview()
        self.ended.emit()

    def _end(self) -> None:
        self._let_go.stop()
        _application().removeEventFilter(self)
        self._intent_at, self._intent, self._done, self.held = None, None, None, ()
        self._standing, self._close = None, ""
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Escape:
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self.cancel()
                return True
            if key == Qt.Key.Key_Control and kind != QEvent.Type.ShortcutOverride:
                self._copying = self._copies and kind == QEvent.Type.KeyPress
                self.follow(self._place)
        elif (
            kind == QEvent.Type.MouseButtonRelease and cast("QMouseEvent", event).button() == Qt.MouseButton.LeftButton
        ):
            self._let_go.start()  # over a page that takes no drop, nobody else would end it
        elif kind in {QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationDeactivate}:
            self.cancel()
        return super().eventFilter(watched, event)

    def _show_ghost(self, *, copy: bool) -> None:
        if self._ghost is None or self._source is None:
            return
        if self._intent is None:
            self._ghost.hide()
            return
        lead = f"+ {self._intent.hint}" if copy and not self._beside else self._intent.hint
        self._ghost.setText("\n".join(filter(None, (lead, "" if copy else self._beside, self._close))))
        self._ghost.adjustSize()
        window = self._source.window()
        at = window.mapFromGlobal(self._place) + QPoint(14, 16)
        at.setX(min(at.x(), window.width() - self._ghost.width() - 4))
        at.setY(min(at.y(), window.height() - self._ghost.height() - 4))
        self._ghost.move(at)
        self._ghost.show()
        self._ghost.raise_()


def snapped(moment: datetime, minutes: int = 15) -> datetime:
    """The nearest quarter of an hour, on the same day."""
    total = moment.hour * 60 + moment.minute
    rounded = min(round(total / minutes) * minutes, 1440 - minutes)
    return moment.replace(hour=rounded // 60, minute=rounded % 60, second=0, microsecond=0)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("nothing can be dragged without an application")
    return app


def _ghost_on(window: QWidget) -> QLabel:
    ghost = QLabel(window)
    ghost.setObjectName("dragHint")
    ghost.setStyleSheet(HINT_STYLE)
    ghost.setTextFormat(Qt.TextFormat.PlainText)
    ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    ghost.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ghost.hide()
    return ghost
