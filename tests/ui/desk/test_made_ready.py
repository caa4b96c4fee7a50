"""A client that lies on the desk is ready for its first change soon, without that anything is written."""

from contextlib import closing
from pathlib import Path

from builders import client
from compassdesk.domain.patch import Patch
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.made_ready import MadeReady
from seen import timer


def test_each_client_that_is_opened_is_made_ready(tmp_path: Path, qtbot) -> None:
    desk = Desk()
    ready = MadeReady(desk.session, desk)
    timer(ready).timeout.emit()  # without a client there is nothing to do
    for name in ("one", "two"):
        path = tmp_path / f"{name}.compass"
        create_client(path, client(), Patch()).close()
        content = path.read_bytes()
        with closing(open_client(path)) as file:
            desk.put(file)
            assert timer(ready).isActive()
            timer(ready).timeout.emit()
            assert not file.make_ready(), "there is nothing left to do"
            assert path.read_bytes() == content
            desk.put(None)
