"""A desk for the dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.fixture
def import_dialog(desk: Desk, qtbot) -> ImportDialog:
    """The dialog of an import, with nothing read yet."""
    made = ImportDialog(None, desk.session, desk.sight, lambda path: desk.put(open_client(path)))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot) -> QWidget:
    """Something that a dialog stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made
