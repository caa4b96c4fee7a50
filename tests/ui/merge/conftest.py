"""The app with a client of Noor's, and the copy in which Sanne went on."""

import shutil
from pathlib import Path

import pytest

from builders import campaign, plan, post, slot
from compassdesk.app import Desktop
from compassdesk.domain.patch import as_patch
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.merge.merge_page import MergePage
from merged_copies import edit, remove
from running_app import App


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """Noor's file and Sanne's copy of it, in which both went on."""
    made = plan(
        post(
            "send", "2027-03-09T10:00", id="visit", title="Visit", body="They came.", channels=("li",), speaker="marc"
        ),
        post("send", "2027-03-10T10:00", id="tips", title="Weekend tips", channels=("li",), speaker="marc"),
        slot("respond", "2027-03-11T10:00", id="webcare", title="Webcare"),
        campaigns=(campaign("trees", "2027-03-08", "2027-03-20"),),
    )
    noor, sanne = tmp_path / "noor.compass", tmp_path / "sanne.compass"
    create_client(noor, made.client, as_patch(made)).close()
    shutil.copy(noor, sanne)
    here, there = open_client(noor), open_client(sanne)
    edit(here, "visit", body="They came with a plan.", title="The council came")
    edit(here, "tips", title="Better tips")
    edit(there, "visit", body="They convinced the mayor.", spokesperson="lisa")
    edit(there, "webcare", minutes=45)
    remove(there, "tips")
    for file in (here, there):
        file.close()
    return noor, sanne


@pytest.fixture
def running(app: App, copies: tuple[Path, Path]) -> Desktop:
    return app.start(copies[0])


@pytest.fixture
def page(running: Desktop, copies: tuple[Path, Path], qtbot) -> MergePage:
    """The page of the merge, looked at."""
    running.window.merging.take(copies[1])
    shown = running.window.stack.currentWidget()
    assert isinstance(shown, MergePage)
    qtbot.waitUntil(lambda: shown.state is not None, timeout=60_000)
    return shown
