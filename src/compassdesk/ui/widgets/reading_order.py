"""What is read first is reached first: Tab through a column however late a part was made, and where a part begins."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget


def in_reading_order(root: QWidget, behind: QWidget | None = None) -> None:
    """Let Tab follow the layouts below `root`, from top to bottom; from the last stop `behind` which it stands on."""
    stops = _stops(root)
    if behind is not None:
        stops = [*_stops(behind)[-1:], *stops]
    for one in stops:
        if (inside := _handed_on_to(one)) is not None:
            one.setFocusPolicy(inside.focusPolicy())  # what takes no keys itself, Qt leaves where it is
    for one, after in pairwise(stops):
        QWidget.setTabOrder(one, after)


def _stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order of the layouts.

    A part that hands the keyboard on to one inside stays whole: Qt moves it with what is in it. Its inside moved alone
    would leave it behind in the chain, where Tab comes to it and is sent back.
    """
    below = _below(root.layout())
    tab = Qt.FocusPolicy.TabFocus
    return [one for one in below if _handed_on_to(one) or one.focusPolicy() & tab or _may_hold(one)]


def _may_hold(one: QWidget) -> bool:
    """Whether it is one of a group, of which Tab comes to the one that holds at the time."""
    return isinstance(one, QAbstractButton) and one.group() is not None


def _handed_on_to(widget: QWidget) -> QWidget | None:
    """The part of a widget that gets the keyboard in its place, if it has one."""
    proxy = widget.focusProxy()
    return proxy if proxy is not None and widget.isAncestorOf(proxy) else None


def comes_after(widget: QWidget, root: QWidget) -> None:
    """Let Tab come to `widget` behind what the layouts below `root` end with, which was made later."""
    QWidget.setTabOrder(end_of(root), widget)


def stands_behind(inside: QWidget, before: QWidget | None) -> QWidget | None:
    """Let Tab come to all that lies in `inside`, itself first, right behind `before`; the last of it, else `before`.

    Without `before` it begins where it is. It keeps the order it was made in, and what is out of sight goes along, so
    that it is in its place when it comes. Nothing in it may hand the keyboard on to a part of itself: see `_stops`.
    """
    last = before
    for one in _as_made(inside):
        if last is not None:
            QWidget.setTabOrder(last, one)
        last = one
    return last


def _as_made(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a widget, itself first; also where no layout holds it, but not in what pops up from it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for one in widget.children():
        if isinstance(one, QWidget) and not one.isWindow():
            yield from _as_made(one)


def end_of(root: QWidget) -> QWidget:
    """The last that the layouts below `root` hold for Tab, in sight or not; itself where they hold nothing."""
    return (_stops(root) or [root])[-1]


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab reaches a widget as it is now."""
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isVisible() and widget.isEnabled()


def first_stop(root: QWidget) -> QWidget | None:
    """What is read first of all in `root` that takes keys; itself where it does."""
    if takes_keys(root):
        return root
    laid_out = next(filter(takes_keys, _stops(root)), None)  # on one line the highest widget begins above the first
    stops = [one for one in root.findChildren(QWidget) if takes_keys(one)]
    return laid_out or min(stops, key=lambda one: _place(one, root), default=None)


def _place(one: QWidget, root: QWidget) -> tuple[int, int]:
    at = one.mapTo(root, QPoint(0, 0))
    return at.y(), at.x()


def _below(layout: QLayout | None) -> Iterator[QWidget]:
    for one in _held(layout) if layout is not None else ():
        if isinstance(one, QLayout):
            yield from _below(one)
        else:
            yield one
            if _handed_on_to(one) is None:
                yield from _below(one.layout())


def _held(layout: QLayout) -> list[QWidget | QLayout]:
    """What a layout holds, in its order.

    Each is asked for its place, and no place for what is there: Python would go on knowing an entry of Qt's that is
    gone, take what comes to lie where it lay for it, and end the process once that goes too (docs/decisions.md 143).
    """
    around = layout.parentWidget()
    beside = [one for one in around.children() if isinstance(one, QWidget)] if around is not None else []
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places: dict[int, QWidget | QLayout] = {layout.indexOf(one): one for one in beside}
    places |= {layout.indexOf(one): one for one in inner}
    return [places[at] for at in sorted(places) if at >= 0]
