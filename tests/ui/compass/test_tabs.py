"""The tabs of the Compass page are loaded before somebody asks for them, and behind what is shown first."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.tab import CompassTab
from compassdesk.ui.compass.tabs import TABS
from compassdesk.ui.desk.desk import Desk
from held_workers import held_workers
from shouting_week import judge


def test_what_the_other_tabs_need_is_loaded_behind_the_first(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = (f"compassdesk.ui.compass.{kind.name}_tab" for kind in TABS)
    for name in others:
        monkeypatch.delitem(sys.modules, name, raising=False)
    page = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    with held_workers():
        page.show()
        assert first in sys.modules
        assert not any(name in sys.modules for name in others), "the first tab has not shown anything yet"
    judge(desk)
    qtbot.waitUntil(lambda: all(name in sys.modules for name in others))
    assert page.findChildren(CompassTab) == [page.tab("rose")], "none is made before somebody chooses it"
