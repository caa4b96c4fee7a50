"""Which tabs the Compass page has, in their order. A new one: NAME_tab.py with its NameTab, and a line here."""

from importlib import import_module

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.compass.tab import CompassTab
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class TabKind(Struct, frozen=True):
    """A tab by its name, which its file and its class have as well."""

    name: str
    title: str

    def load(self) -> type[CompassTab]:
        """The class of the tab, with all that it needs: behind what the page shows first, or when it is chosen."""
        module = import_module(f"compassdesk.ui.compass.{self.name}_tab")
        tab_type: type[CompassTab] = getattr(module, f"{self.name.title()}Tab")
        return tab_type

    def make(self, session: Session, sight: Sight, judging: Judging) -> CompassTab:
        """The tab itself, which is made when somebody first chooses it."""
        return self.load()(session, sight, judging)

    def name_in_words(self) -> str:
        """What stands on the tab."""
        return QCoreApplication.translate("CompassTabs", self.title)


TABS = (
    TabKind("rose", QT_TRANSLATE_NOOP("CompassTabs", "Rose")),
    TabKind("rings", QT_TRANSLATE_NOOP("CompassTabs", "Compass")),
    TabKind("rhythm", QT_TRANSLATE_NOOP("CompassTabs", "Rhythm")),
    TabKind("goals", QT_TRANSLATE_NOOP("CompassTabs", "Goals")),
    TabKind("disciplines", QT_TRANSLATE_NOOP("CompassTabs", "Disciplines")),
    TabKind("content", QT_TRANSLATE_NOOP("CompassTabs", "Content")),
    TabKind("listening", QT_TRANSLATE_NOOP("CompassTabs", "Listening")),
    TabKind("stage", QT_TRANSLATE_NOOP("CompassTabs", "Stage")),
)
