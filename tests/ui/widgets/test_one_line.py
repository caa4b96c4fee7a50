"""A label of one line is cut where its words do not fit, and says so; what stands in front of them is no room."""

import pytest

from compassdesk.ui.widgets.one_line import OneLine


@pytest.mark.parametrize("indent", [0, 12])
def test_it_has_room_for_its_words_and_cuts_them_with_less(qtbot, indent: int) -> None:
    line = OneLine("08:30 · Nora Banks")
    line.setIndent(indent)
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.show()
    assert line.text() == line.full_text
    line.resize(line.fontMetrics().horizontalAdvance(line.full_text) + indent - 1, line.height())
    assert line.text().endswith("…")
    assert line.accessibleName() == line.full_text


def test_of_shorter_words_the_first_that_has_room_is_shown(qtbot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.say("28 Dec 2026 – 3 Jan 2027", "28 Dec – 3 Jan", "28–3 Jan")
    line.show()
    for words in ("28 Dec 2026 – 3 Jan 2027", "28 Dec – 3 Jan", "28–3 Jan"):
        line.resize(line.fontMetrics().horizontalAdvance(words) + 1, line.height())
        assert (line.text(), line.accessibleName()) == (words, "28 Dec 2026 – 3 Jan 2027")
