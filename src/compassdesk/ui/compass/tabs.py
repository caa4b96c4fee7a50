"""Which tabs the Compass page has, in their order. A new one: its file with a CompassTab, and a line here."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.compass.tab import CompassTab
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

Make = Callable[[Session, Sight, Judging], CompassTab]


class TabKind(Struct, frozen=True):
    """`make` loads what the tab needs when somebody first chooses it."""

    name: str
    title: str
    make: Make

    def name_in_words(self) -> str:
        """What stands on the tab."""
        return QCoreApplication.translate("CompassTabs", self.title)


def _rose(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.rose_tab import RoseTab

    return RoseTab(session, sight, judging)


def _rings(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.rings_tab import RingsTab

    return RingsTab(session, sight, judging)


def _rhythm(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.rhythm_tab import RhythmTab

    return RhythmTab(session, sight, judging)


def _goals(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.goals_tab import GoalsTab

    return GoalsTab(session, sight, judging)


def _disciplines(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.disciplines_tab import DisciplinesTab

    return DisciplinesTab(session, sight, judging)


def _content(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.content_tab import ContentTab

    return ContentTab(session, sight, judging)


def _listening(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.listening_tab import ListeningTab

    return ListeningTab(session, sight, judging)


def _stage(session: Session, sight: Sight, judging: Judging) -> CompassTab:
    from compassdesk.ui.compass.stage_tab import StageTab

    return StageTab(session, sight, judging)


TABS = (
    TabKind("rose", QT_TRANSLATE_NOOP("CompassTabs", "Rose"), _rose),
    TabKind("rings", QT_TRANSLATE_NOOP("CompassTabs", "Compass"), _rings),
    TabKind("rhythm", QT_TRANSLATE_NOOP("CompassTabs", "Rhythm"), _rhythm),
    TabKind("goals", QT_TRANSLATE_NOOP("CompassTabs", "Goals"), _goals),
    TabKind("disciplines", QT_TRANSLATE_NOOP("CompassTabs", "Disciplines"), _disciplines),
    TabKind("content", QT_TRANSLATE_NOOP("CompassTabs", "Content"), _content),
    TabKind("listening", QT_TRANSLATE_NOOP("CompassTabs", "Listening"), _listening),
    TabKind("stage", QT_TRANSLATE_NOOP("CompassTabs", "Stage"), _stage),
)
