"""What is opened most is there before it is asked for."""

from pathlib import Path

import pytest

from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.running import bit_by_bit
from compassdesk.ui.shell import made_ahead
from running_app import App, made_file


def test_the_editor_stands_ready_out_of_sight_before_an_item_is_opened(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr(made_ahead, "PATIENCE", 0)
    monkeypatch.setattr(bit_by_bit, "PAUSE", 0)
    running = app.start(made_file(tmp_path / "delta.compass"))
    panel = running.window.columns.panel
    assert not panel.findChildren(ItemEditor)
    qtbot.waitUntil(lambda: len(panel.findChildren(ItemEditor)) == 1)
    (editor,) = panel.findChildren(ItemEditor)
    assert not editor.isVisible()
    running.desk.sight.open_item("i1")
    assert panel.findChildren(ItemEditor) == [editor]
    assert editor.isVisible()
