"""A desk with a small municipality on it, and walks over widgets that every page and dialog is held to."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from builders import channel, client, day, person, post, slot
from cleared import clear
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Override, Waiver
from compassdesk.ui.desk.desk import Desk
from prepared import prepared

HOSTILE = "<b>Noor</b> & <img src='file:///etc/hostname'>"


@contextmanager
def waterhoven(path: Path) -> Iterator[Desk]:
    """Tuesday 9 March 2027, 10:12 in Amsterdam; two posts have a guessed petal, and one name looks like markup."""
    patch = Patch(
        channels=(channel("fb", "facebook", name="Facebook"), channel("x", "x", name="X", position=1)),
        spokespersons=(person("noor", name=HOSTILE), person("samir", name="Samir Kaya")),
        campaigns=(Campaign("pool", "Swimming pool", day("2027-03-01"), day("2027-03-31"), kind="giveaway"),),
        waivers=(Waiver("CD-19", day("2027-06-01"), "launch year", id="w1"),),
        overrides=(Override("p2", "CD-10", "legal notice", datetime(2027, 3, 1, 9), id="o1"),),
        items=(
            post("send", "2027-03-08T09:00", id="p1", title="Polling stations", channels=("fb",), speaker="noor",
                 petal_confirmed=False),
            slot("respond", "2027-03-08T13:00", 60, id="s1", title="Webcare", speaker="noor"),
            post("activate", "2027-03-10T11:00", id="p2", title="Think along", channels=("fb", "x"), speaker="samir",
                 petal_confirmed=False),
            post("send", "2027-03-10T15:00", id="p3", title=HOSTILE, channels=("x",), status="published"),
            post("send", None, id="idea", title="Solar panels", status="idea"),
        ),
    )  # fmt: skip
    file = prepared(path, client(country=""), patch)
    desk = Desk(lambda: datetime(2027, 3, 9, 9, 12, tzinfo=UTC))
    desk.put(file)
    try:
        yield desk
    finally:
        clear(desk, file)


def nameless(root: QWidget) -> list[str]:
    """The widgets a keyboard reaches that say nothing to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollArea | QTabBar):
            continue
        if not isinstance(
            widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractScrollArea
        ) or _is_part(widget):
            continue
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not said.strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _is_part(widget: QWidget) -> bool:
    """Whether Qt made it inside another control (the list of a combo box, the header of a table)."""
    parent: Any = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox) or (
            isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)
        ):
            return True
        parent = parent.parentWidget()
    return type(widget).__name__ in {"QHeaderView", "QTabWidget"}


def labels_with_markup(root: QWidget) -> list[str]:
    """Labels that would show user text as markup."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.text()
    ]
