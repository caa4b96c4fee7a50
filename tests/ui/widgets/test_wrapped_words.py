"""Names may be any length: what shows them breaks within a word, and makes nothing around it wider."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.told_button import ToldButton
from compassdesk.ui.widgets.wrapped_words import lines_of

NAME = "Arbeidsongeschiktheidsverzekeringsmaatschappij"


@pytest.mark.parametrize("make", [lambda: label(NAME, wrap=True), lambda: ToldButton(f"Move “{NAME}”", "option")])
def test_a_word_that_is_longer_than_its_line_goes_on_in_the_next(qtbot, make) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    shown, below = make(), label("Below", wrap=True)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in (shown, below):
        layout.addWidget(widget)
    layout.addStretch(1)
    holder.setFixedWidth(160)
    holder.resize(160, 300)
    with qtbot.waitExposed(holder):
        holder.show()
    assert holder.minimumSizeHint().width() <= 160
    assert shown.width() == 160
    line = shown.fontMetrics().lineSpacing()
    assert shown.height() >= 2 * line, "on two lines at least"
    edge = holder.grab().toImage()
    ratio = edge.devicePixelRatio()
    written = [
        y for y in range(int(shown.y() * ratio), int(below.y() * ratio))
        if any(edge.pixelColor(x, y).lightness() < 120 for x in range(int(150 * ratio)))
    ]  # fmt: skip
    assert max(written) - min(written) > line


@pytest.mark.parametrize("kind", ["primary", "option"])
def test_what_a_fix_comes_to_breaks_between_two_things_and_not_behind_the_stroke(qtbot, kind: str) -> None:
    button = ToldButton("Add a block", kind)
    qtbot.addWidget(button)
    first, second = "sends 64 → 46%", "answered 1 → 11 of 11"
    button.tell(f"{first} | {second}", "")
    narrower = (
        button.sizeHint().width() - 4 if kind == "primary" else 260
    )  # an option gives half of its line to what is told
    assert button.heightForWidth(1000) < button.heightForWidth(narrower), "on a line of their own"
    button.resize(narrower, button.heightForWidth(narrower))
    narrow = button.grab().toImage()
    button.tell(f"{first}\n{second}", "")
    assert button.grab().toImage() == narrow


@pytest.mark.usefixtures("qapp")
def test_only_the_word_that_is_too_long_is_taken_apart() -> None:
    font, words = QFont(), f"Verplaats 😀 “{NAME}” naar de dag\nerna"
    lines = lines_of(words, font, 150)
    assert "".join("".join(lines).split()) == "".join(words.split()), "nothing is lost"
    assert {"Verplaats", "😀", "naar", "de", "dag", "erna"} <= {word for line in lines for word in line.split()}
    assert lines[-1] == "erna"
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 150 for line in lines)
