"""A judged desk with a week that only broadcasts, and the editor of one of its items beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.panel.side_panel import SidePanel
from shouting_week import desk_on, side_panel


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    """Tuesday 9 March 2027, 10:12 in Amsterdam."""
    yield from desk_on(client_path)


@pytest.fixture
def panel(desk: Desk, qtbot) -> SidePanel:
    made = side_panel(desk, qtbot, 360)
    made.activateWindow()
    return made


@pytest.fixture
def editor_in_panel(panel: SidePanel, desk: Desk) -> ItemEditor:
    """The editor of the item p2 in the panel, which hides it when nothing is edited any more."""
    desk.sight.open_item("p2")
    QApplication.processEvents()
    return panel.item_editor


@pytest.fixture
def editor(desk: Desk, qtbot) -> Iterator[ItemEditor]:
    """The editor of the item p2, alone: in the panel the week would be worked out and laid out behind it."""
    desk.sight.open_item("p2")
    room = QScrollArea()
    qtbot.addWidget(room)
    room.setWidgetResizable(True)
    room.resize(360, 900)
    made = ItemEditor(desk.session, desk.sight, desk.judging, room.viewport())
    room.setWidget(made)
    room.show()
    room.activateWindow()
    QApplication.processEvents()
    yield made
    room.close()
