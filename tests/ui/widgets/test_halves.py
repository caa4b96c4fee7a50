"""Two parts of a row stand beside each other, or below where there is no room."""

from PySide6.QtWidgets import QPushButton, QWidget

from compassdesk.ui.widgets.halves import Halves


def test_they_go_below_only_where_both_do_not_fit(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    halves = Halves()
    page.setLayout(halves)
    first, second = QPushButton("One thing"), QPushButton("Another thing")
    halves.first.addWidget(first)
    halves.second.addWidget(second)
    page.show()
    needed = first.sizeHint().width() + second.sizeHint().width() + 8
    halves.fit(needed - 1)
    qtbot.waitUntil(lambda: second.y() >= first.geometry().bottom())
    halves.fit(needed)
    qtbot.waitUntil(lambda: second.y() == first.y() and second.x() > first.x())
