"""The app as a whole without a screen, started and left as often as a test wants."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QMessageBox

from builders import channel, client, person, post
from compassdesk import app
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.ui.running import tasks
from prepared import prepared

MOMENT = datetime(2027, 3, 2, 9, 0, tzinfo=UTC)


def made_file(path: Path, name: str = "Delta Pompen B.V.") -> Path:
    patch = Patch(
        channels=(channel("li"),),
        spokespersons=(person("lisa"),),
        items=(post("send", "2027-03-03T09:00", id="i1", title="New pump", channels=("li",), speaker="lisa"),),
    )
    prepared(path, client(name=name), patch).close()
    return path


class App:
    """Starts and leaves the app as often as a test wants."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.running: Desktop | None = None
        self.moment = MOMENT
        """What the clock says."""

    def start(self, *arguments: Path, build: bool = True) -> Desktop:
        """The window in sight; not `build`: without what is built behind the first paint of the calendar."""
        made = app.build([str(one) for one in arguments], clock=lambda: self.moment)
        with self._qtbot.waitActive(made.window):
            made.window.resize(1440, 900)
            made.window.show()
            made.window.activateWindow()
        if build:
            made.window.columns.build()
        self.running = made
        return made

    def leave(self) -> bool:
        """Close the window as a user does; whether it closed."""
        running = self.running
        if running is None:
            return True
        closed = running.window.close()
        if closed:
            tasks.wait_for_all()
            running.files.close_for_good()
            running.window.deleteLater()
            running.desk.deleteLater()  # with what it wanted to do a moment later
            self.running = None
        return closed


def type_title(qtbot, running: Desktop, text: str) -> QLineEdit:
    """Type the title of the item of `made_file` anew, and stay in the field."""
    running.desk.sight.open_item("i1")
    title = running.window.columns.panel.item_editor.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, text)
    return title


def box(desktop: Desktop, qtbot) -> QMessageBox:
    """The message box of the window, once it is there."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desktop.window.findChildren(QMessageBox)))
    return next(one for one in desktop.window.findChildren(QMessageBox) if one.isVisible())


def titles(path: Path) -> set[str]:
    file = open_client(path)
    found = {item.title for item in file.read(plans.whole).items}
    file.close()
    return found
