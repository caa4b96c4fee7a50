"""The settings: of this computer, and of the open client. A list of parts on the left, the chosen part on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from compassdesk.system.preferences import Preferences
from compassdesk.ui.desk.brought import Seen
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.settings_app import AppSettings
from compassdesk.ui.pages.settings_backups import BackupSettings
from compassdesk.ui.pages.settings_calendar import CalendarSettings
from compassdesk.ui.pages.settings_checks import CheckSettings
from compassdesk.ui.pages.settings_client import CLIENT, ClientSettings
from compassdesk.ui.pages.settings_folder import FolderSettings
from compassdesk.ui.pages.settings_hours import HoursSettings
from compassdesk.ui.pages.settings_limits import LimitSettings
from compassdesk.ui.pages.settings_reminders import ReminderChoices
from compassdesk.ui.pages.settings_waivers import WaiverSettings
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.scrolling import scroll_to

translate = QCoreApplication.translate
Part = Callable[[QWidget], QWidget]


class SettingsPage(QWidget):
    """Parts are built when they are first opened; those of a client wait until one is open."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        preferences: Callable[[], Preferences],
        apply: Callable[..., object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._parts: list[tuple[str, str, Part]] = [
            ("app", translate("Settings", "This computer"), partial(AppSettings, preferences, apply)),
            ("backups", translate("Settings", "Backups"), partial(BackupSettings, session, preferences, apply)),
            ("reminders", translate("Settings", "Reminders"), partial(ReminderChoices, session, preferences, apply)),
            ("folder", translate("Settings", "Watched folder"), partial(FolderSettings, preferences, apply)),
            ("calendar", translate("Settings", "Public calendar"), partial(CalendarSettings, session)),
            ("client", translate("Settings", "Client"), partial(ClientSettings, session)),
            ("limits", translate("Settings", "Profile and stage"), partial(LimitSettings, session, sight, judging)),
            ("hours", translate("Settings", "Service hours"), partial(HoursSettings, session)),
            ("checks", translate("Settings", "Checks"), partial(CheckSettings, session)),
            ("waivers", translate("Settings", "Snoozed findings"), partial(WaiverSettings, session)),
        ]
        self.parts: dict[str, QScrollArea] = {}
        """Those that were opened, each with its frame around it."""
        self._inside: dict[str, QWidget] = {}
        layout = column(self, margins=(16, 14, 16, 12), gap=10)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.list = QListWidget(self)
        self.list.setObjectName("parts")
        self.list.setAccessibleName(translate("Settings", "Parts of the settings"))
        self.list.setFixedWidth(200)
        for _, title, _ in self._parts:
            QListWidgetItem(title, self.list).setSizeHint(QSize(0, 34))
        self.list.currentRowChanged.connect(self._open)
        row.addWidget(self.list)
        self.stack = QStackedWidget(self)
        row.addWidget(self.stack, 1)
        layout.addLayout(row, 1)
        self.setFocusProxy(self.list)
        session.file_changed.connect(self._follow_file)
        self._follow_file()
        self.list.setCurrentRow(0)

    def show_part(self, name: str) -> None:
        """Open one part by its name, as `_parts` has it."""
        place = next(at for at, (key, _, _) in enumerate(self._parts) if key == name)
        if self.list.item(place).flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentRow(place)

    def reveal(self, code: str, target: str, field: str = "") -> None:
        """Bring the client's field into sight about which a finding asks for a decision, with the cursor in it."""
        del code, target  # settings are about one client: the open one
        part = "client" if any(field == spec.name for group in CLIENT for spec in group.fields) else "limits"
        self.show_part(part)
        shown = self._inside[part]
        if isinstance(shown, ClientSettings | LimitSettings):
            shown.reveal(field)

    def bring(self, part: str, one: Seen) -> None:
        """Bring into sight what an undo or a redo changed in a part; the cursor stays where it is."""
        self.show_part(part)
        shown = self._inside[part]
        if isinstance(shown, CheckSettings):
            scroll_to(shown.opened(one.row.check))
        elif isinstance(shown, ClientSettings):
            scroll_to(shown.form.opened(one.field))

    def _follow_file(self) -> None:
        wants = self._session.file is not None
        for place, (key, _, _) in enumerate(self._parts):
            item = self.list.item(place)
            usable = wants or key in {"app", "backups", "reminders", "folder"}
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if usable else Qt.ItemFlag.NoItemFlags)
        if not wants:
            self.list.setCurrentRow(0)

    def _open(self, place: int) -> None:
        if place < 0:
            return
        key, title, build = self._parts[place]
        if key not in self.parts:
            self.parts[key] = QScrollArea(self.stack)
            self.stack.addWidget(self.parts[key])
            self._inside[key] = _framed(self.parts[key], title, build)
        self.stack.setCurrentWidget(self.parts[key])


def _framed(scroll: QScrollArea, title: str, build: Part) -> QWidget:
    """Build a part with its title, scrolled when it is longer than the window."""
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget(scroll.viewport())
    scroll.setWidget(inside)  # before it is filled: it would be dressed anew with all that stands in it
    row = QHBoxLayout(inside)
    row.setContentsMargins(20, 16, 20, 20)
    body = QWidget(inside)
    body.setMaximumWidth(680)
    layout = column(body, gap=12)
    layout.addWidget(label(title, "h2"))
    part = build(body)
    layout.addWidget(part, 1)
    row.addWidget(body, 20)
    row.addStretch(1)
    return part
