"""A tooltip shows words as they are written, and is no larger than a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.tip_text import in_rich_tip, tip_text


def seen(tip: str) -> str:
    """What Qt shows of a tooltip, with what it makes of blanks in rich text."""
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return " ".join(document.toPlainText().split())


PIECES = ("B&W", "it's", '"now"', "<b>", "</b>", "&lt;", "&amp;", "<", ">", "&", ";", "\n", " ", "a <img src=x>")


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.sampled_from(("", "B&W", "<b>Not now</b>")))
def test_words_are_seen_as_they_are_written(qapp, words: str, reason: str) -> None:
    assert seen(tip_text(words, reason)) == " ".join(f"{words}\n{reason}".split())
    assert seen(f"<p>{in_rich_tip(words)}</p>") == " ".join(words.split())


@pytest.mark.parametrize("words", ["B&W", "it's “now”", 'a "b" > c'])
def test_what_is_plain_has_no_marks_that_a_screen_reader_would_read(words: str) -> None:
    assert tip_text(words) == words


@pytest.mark.parametrize(
    "words", ["word " * 80, "x" * 500, "漢" * 80, "<b>" + "x" * 500, "line\n" * 300, "e\u0301" * 200]
)
def test_no_tooltip_is_larger_than_a_small_screen(qtbot, words: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    for tip in (tip_text(words, "why not"), f"<p>{in_rich_tip(words)}</p>"):
        QToolTip.showText(QPoint(10, 10), tip, widget)
        (shown,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
        assert shown.width() <= 1024
        assert shown.height() <= 400
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_pasted_page_is_cut(qtbot) -> None:
    page = "word " * 20_000
    assert len(tip_text(page)) <= 400
    assert tip_text(page).endswith("word…")
    assert tip_text(page, "why not").endswith("word…\nwhy not")
    for widget in (OneLine(page), ElidedButton(page)):
        qtbot.addWidget(widget)
        widget.resize(80, 24)
        widget.show()
        spot = QPoint(4, 4)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
        assert 0 < len(widget.toolTip()) <= 400
        QToolTip.hideText()
        assert len(widget.accessibleName()) >= len(page) - 1


def test_a_button_of_few_words_tells_what_it_opens_as_it_is_written(qtbot) -> None:
    button = ElidedButton("Open it", "link")
    qtbot.addWidget(button)
    button.set_tip("https://example.org/<b>post</b>")
    button.resize(button.sizeHint())
    button.show()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), button.mapToGlobal(QPoint(4, 4))))
    assert seen(button.toolTip()) == "https://example.org/<b>post</b>"
    assert button.accessibleDescription() == "https://example.org/<b>post</b>"
    QToolTip.hideText()


def test_a_long_path_is_broken_behind_a_folder() -> None:
    path = "/home/noor/" + "plans/" * 11 + "backups"
    assert tip_text(f"{path} could not be read.").split("\n") == [
        path.removesuffix("backups"),
        "backups could not be read.",
    ]
