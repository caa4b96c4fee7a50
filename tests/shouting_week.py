"""A desk with a week that only broadcasts, for the tests of panel, compass and editors."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from builders import channel, client, person, post, slot
from cleared import clear
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.status_gate import StatusGate
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.elided_button import ElidedButton
from prepared import prepared

NOW = datetime(2027, 3, 9, 9, 12, tzinfo=UTC)
NASTY = "Taart & koffie <b>vet</b> <img src='x'>"


def patch() -> Patch:
    """Six sends from Monday on, an activate nobody answers, a past slot nobody confirmed, a draft without a speaker."""
    days = ("08", "09", "10", "11", "12", "13")
    sends = tuple(
        post(
            "send",
            f"2027-03-{day}T09:00",
            id=f"p{number}",
            title=f"News {number}",
            channels=("fb", "x"),
            speaker="noor",
        )
        for number, day in enumerate(days, 1)
    )
    return Patch(
        channels=(channel("fb", "facebook", name="Facebook"), channel("x", "x", name="X", position=1)),
        spokespersons=(
            person("noor", name="Noor Bakker", legal_basis="contract"),
            person("samir", name="Samir Kaya", legal_basis="contract"),
        ),
        audiences=(Audience(id="all", name="Residents"),),
        items=(
            *sends,
            post("activate", "2027-03-12T15:00", id="call", title="Think along", channels=("fb",), speaker="samir"),
            slot("listen", "2027-03-08T13:00", 30, id="past", title="Listen", speaker="noor"),
            post(
                "send", "2027-03-11T16:00", id="nameless", title=NASTY, channels=("fb",), speaker=None, status="draft"
            ),
        ),
    )


def side_panel(desk: Desk, qtbot: QtBot, width: int = 320) -> SidePanel:
    """The panel beside a desk, shown alone."""
    made = SidePanel(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(width, 900)
    made.show()
    return made


def make_desk(path: Path) -> tuple[Desk, ClientFile]:
    """A desk on Tuesday 9 March 2027, 10:12 in Amsterdam, its week judged."""
    file = prepared(path, client(country=""), patch())
    desk = Desk(lambda: NOW)
    desk.put(file)
    judge(desk)
    return desk, file


def desk_on(path: Path) -> Iterator[Desk]:
    """For fixtures: the desk, and the clearing up behind it."""
    desk, file = make_desk(path)
    yield desk
    clear(desk, file)


def judge(desk: Desk) -> None:
    """Let the judging that is due happen and arrive."""
    for _ in range(4):
        QApplication.processEvents()
        tasks.wait_for_all()
    QApplication.processEvents()


def nameless_controls(root: QWidget) -> list[str]:
    """The controls below a widget that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QTabBar)
    found = []
    for kind in kinds:
        for widget in root.findChildren(kind):
            own = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QComboBox | QTabBar)
            words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if not own and not words and not widget.isHidden():
                found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def steps(desk: Desk) -> list[str]:
    """The names of the undo steps so far."""
    return list(desk.session.undo_stack.labels())


def way_on(gate: StatusGate) -> ElidedButton:
    """The first thing to do about what stops a step, once a worker found it."""
    tasks.wait_for_all()
    QApplication.processEvents()
    return next(one for one in gate.findChildren(ElidedButton) if one.property("kind") == "fix")


def cards(panel: SidePanel) -> dict[str, FindingCard]:
    """The cards of the findings in sight, by check."""
    return {card.finding.check: card for card in panel.week_panel.cards.cards()}
