"""A tooltip is text, and no larger than a screen."""

from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.tip_text import tip_text


def test_words_are_text_and_a_pasted_page_is_cut(qtbot) -> None:
    assert tip_text("<b> & more") == "&lt;b&gt; &amp; more"
    page = "word " * 20_000
    assert len(tip_text(page)) <= 400
    assert tip_text(page).endswith("word…")
    for widget in (OneLine(page), ElidedButton(page)):
        qtbot.addWidget(widget)
        widget.resize(80, 24)
        widget.show()
        assert 0 < len(widget.toolTip()) <= 400
        assert len(widget.accessibleName()) >= len(page) - 1
