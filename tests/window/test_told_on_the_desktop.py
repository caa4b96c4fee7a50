"""A reminder in a real window: on the desktop, over a bus of its own; it leads to its post, and is told once."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builders import channel, client, person, post
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.system.preferences import Preferences, save
from notification_server import NotificationServer, session_bus
from prepared import prepared
from virtual_screen import Screen, until

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus")]


def soon(key: str, title: str) -> Patch:
    """A post ten minutes from now, of which one is reminded at once; the client's clock is UTC."""
    at = (datetime.now(UTC) + timedelta(minutes=10)).replace(tzinfo=None)
    return Patch(items=(post("send", at.isoformat(timespec="minutes"), id=key, title=title, channels=("li",)),))


def test_a_notice_on_the_desktop_leads_to_its_post_and_comes_once(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "delta.compass"
    save(Preferences(), tmp_path / "home" / "config" / "preferences.json")
    own = Patch(channels=(channel("li"),), spokespersons=(person("marc"),), items=soon("pump", "New pump").items)
    prepared(path, client(timezone="UTC"), own).close()
    with session_bus(tmp_path / "bus") as address:
        server = NotificationServer(address)
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        screen.start(str(path))
        until(lambda: server.summaries() == ["New pump"], "told")
        server.press("New pump")
        until(lambda: server.summaries() == [], "taken")
        screen.keys("Tab")
        assert screen.close() == 0
        assert selected(screen, path) == ["pump"]
        file = open_client(path)
        file.perform("Add", patches.apply, soon("valve", "New valve"))
        file.close()
        screen.start(str(path))
        until(lambda: server.summaries() == ["New valve"], "told")
        assert server.came == 2, "what was told before the restart is not told again"
        assert screen.close() == 0
        server.stop()


def selected(screen: Screen, path: Path) -> list[str]:
    """What the app noted as selected in the client when it was left."""
    preferences = Path(screen.environment["COMPASSDESK_HOME"]) / "config" / "preferences.json"
    if not preferences.exists():
        return []
    place = json.loads(preferences.read_text()).get("places", {}).get(str(path), {})
    return list(place.get("selected", ()))
