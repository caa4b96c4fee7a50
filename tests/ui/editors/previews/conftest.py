"""A desk with a post on four networks whose link comes late."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import channel
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.previews.preview_page import PreviewPage
from shouting_week import desk_on

LATE_LINK = (
    "Werkt u graag buiten en kunt u goed luisteren, ook naar bomen? We zoeken een boswachter voor 32 uur. 🌲 "
    "Solliciteren kan tot 28 maart: https://waterhoven.nl/vacatures"
)


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    for made in desk_on(client_path):
        networks = ("instagram", "x", "linkedin", "bluesky")
        channels = tuple(channel(one, one, name=one.capitalize(), handle="waterhoven") for one in networks)
        item = replace(made.session.item("p3"), title="Boswachter", body=LATE_LINK, channels=networks)
        made.session.change("Channels", Patch(channels=channels, items=(item,)))
        yield made


@pytest.fixture
def page(desk: Desk, qtbot) -> PreviewPage:
    made = PreviewPage(desk.session)
    qtbot.addWidget(made)
    made.resize(340, 2000)
    made.fill(desk.session.item("p3"))
    made.show()
    return made
