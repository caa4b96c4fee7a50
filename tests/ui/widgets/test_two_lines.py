"""A title on one line where it fits, on two where it does not, and never on more."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from compassdesk.ui.widgets.two_lines import TwoLines


def test_it_takes_the_lines_it_needs_and_no_more_than_two(qtbot) -> None:
    words = TwoLines("Ingrid: yes to “Vacancy: forester”")
    qtbot.addWidget(words)
    high = words.heightForWidth(2000)
    assert words.heightForWidth(130) > high
    words.resize(130, words.heightForWidth(130))
    words.show()
    assert words.text().replace("\n", " ") == words.full_text
    assert words.text().count("\n") == 1
    QApplication.sendEvent(words, QEvent(QEvent.Type.Enter))
    assert words.toolTip() == ""
    words.say("long " * 500)
    assert words.heightForWidth(130) < 3 * high
    assert words.text().endswith("…")
    QApplication.sendEvent(words, QEvent(QEvent.Type.Enter))
    assert words.toolTip() != ""
    assert words.accessibleName() == words.full_text
