"""Two desks with copies of one client, and how each of them begins to work through a folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleared import clear
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.work_together import WorkTogetherDialog
from compassdesk.ui.files.folder_exchange import FolderExchange, exchange_of
from shouting_week import desk_on, judge


@pytest.fixture
def two(client_path: Path, tmp_path: Path, qtbot) -> Iterator[tuple[Desk, Desk]]:
    other = tmp_path / "other.compass"
    first = desk_on(client_path)
    noor = next(first)
    assert noor.session.file is not None
    noor.session.file.snapshot(other)
    sanne = Desk(noor.session.instant, judging=False)
    file = open_client(other)
    sanne.put(file)
    judge(sanne)
    yield noor, sanne
    clear(sanne, file)
    next(first, None)


def joined(desk: Desk, folder: Path, qtbot, passphrase: str = "", by: str = "") -> WorkTogetherDialog:
    """Work together in a folder, as a user says it in the dialog."""
    dialog = WorkTogetherDialog(None, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(folder)
    qtbot.waitUntil(lambda: dialog.place.isVisible() and not dialog.told.text().startswith("Choose"))
    dialog.by.set_value(by)
    if passphrase:
        dialog.passphrase.lines[0].setText(passphrase)
    assert dialog.main_button.isEnabled()
    dialog.main_button.click()
    qtbot.waitUntil(lambda: exchange_of(desk.session).standing is not None, timeout=20_000)
    return dialog


def looked(desk: Desk, qtbot) -> FolderExchange:
    """Wait for a look that found nothing more to bring in."""
    exchange = exchange_of(desk.session)
    qtbot.waitUntil(lambda: not exchange.is_looking, timeout=20_000)
    before = exchange.standing
    exchange.look()
    qtbot.waitUntil(lambda: not exchange.is_looking and exchange.standing is not before, timeout=20_000)
    assert exchange.standing is not None
    assert exchange.standing.trouble is None
    return exchange
