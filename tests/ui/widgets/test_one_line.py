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
