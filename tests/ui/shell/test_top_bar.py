"""The bar above the pages keeps what it says readable."""

import pytest
from PySide6.QtWidgets import QLabel

from running_app import App, made_file


@pytest.mark.parametrize(
    ("width", "said"), [(1440, "Week 9 · 1–7 March 2027"), (1024, "Week 9 · 1–7 March"), (900, "Week 9")]
)
def test_the_period_of_a_week_is_never_cut(app: App, tmp_path, qtbot, width: int, said: str) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window = running.window
    running.desk.sight.show(view="week")
    window.resize(width, 640)
    title = next(one for one in window.top_bar.findChildren(QLabel) if one.property("kind") == "h2")
    qtbot.waitUntil(
        lambda: (
            title.text().startswith("Week 9") and title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
        )
    )
    assert title.text() == said
    assert title.accessibleName() == "Week 9 · 1–7 March 2027"
    running.desk.sight.show(view="month")
    assert title.text() == "March 2027"
