"""Listening in five levels: minutes asked and planned, what a level asks, what comes of it (domain.md A28 to A34)."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_use import ListeningUse, listening_use
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.week import TWELVE_WEEKS, Week
from compassdesk.rendering.compass.ladder import ladder_drawing
from compassdesk.rendering.compass.voice_lines import voice_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers
from compassdesk.texts.compass import listening_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.listening.asked_list import AskedList
from compassdesk.ui.compass.listening.insight_list import InsightList
from compassdesk.ui.compass.listening.ladder_widget import LadderWidget
from compassdesk.ui.compass.listening.level_preview import LevelPreview
from compassdesk.ui.compass.listening.voice_chart import VoiceChart
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class ListeningTab(CompassTab):
    """See the module. Minutes are those of four weeks, as the check counts them; insights are those of the span."""

    spans = (4, 12)
    reads = TWELVE_WEEKS
    checks = frozenset({"CD-22"})

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._use: ListeningUse | None = None
        self.column.addWidget(self.so_what)
        row = QHBoxLayout()
        row.setSpacing(28)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (left, right):
            part.setSpacing(12)
        self._build_ladder(left)
        self.insights = InsightList(session, sight)
        self.insights.items_wanted.connect(self.list_behind)
        left.addWidget(self.insights)
        left.addStretch(1)
        self.asked = AskedList(session)
        self.asked.items_wanted.connect(self.list_behind)
        self.asked.settings_wanted.connect(lambda field: self.editor_wanted.emit("client", "", field))
        right.addWidget(self.asked)
        self._build_voice(right)
        right.addStretch(1)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.column.addLayout(row)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def _build_ladder(self, left: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Levels of listening"), "section"), 1)
        self.slots_button = ElidedButton("", "link")
        self.slots_button.clicked.connect(self._show_slots)
        head.addWidget(self.slots_button)
        self.change_button = QPushButton(self.tr("Change level…"))
        self.change_button.setProperty("kind", "small")
        self.change_button.setAutoDefault(False)
        self.change_button.clicked.connect(lambda _checked=False: self._look_at(None))
        head.addWidget(self.change_button)
        left.addLayout(head)
        self.ladder = LadderWidget()
        self.ladder.level_chosen.connect(self._look_at)
        left.addWidget(self.ladder)
        self.preview = LevelPreview()
        self.preview.level_taken.connect(self._take)
        left.addWidget(self.preview)

    def _build_voice(self, right: QVBoxLayout) -> None:
        right.addWidget(label(self.tr("Share of voice, twelve weeks"), "section"))
        self.voice = VoiceChart()
        self.voice.slot_chosen.connect(self.sight.open_item)
        right.addWidget(self.voice)
        self.no_voice = label("", "sub", wrap=True)
        right.addWidget(self.no_voice)

    def gatherer(self) -> Gather:
        file = self.session.file

        def gather(judged: "JudgedWeeks", week: Week, span: int) -> ListeningUse:
            from compassdesk.services import plans

            led_to: Mapping[str, tuple[str, ...]] = {}
            if file is not None and judged.ledger.plan.insights:
                with file.reader() as connection:
                    led_to = plans.items_of_insights(connection)
            return listening_use(judged.ledger, week, span, led_to)

        return gather

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        use: ListeningUse = gathered
        self._use = use
        self.so_what.tell(listening_words.sentence(use), listening_words.more(use))
        self.slots_button.set_full_text(self.tr("%n block(s) in four weeks", "", len(use.slots)))
        self.slots_button.setVisible(bool(use.slots))
        self.ladder.show_use(use)
        writable = not not_writable(self.session)
        self.preview.show_use(use, writable=writable)
        self.insights.show_use(use, writable=writable)
        self.asked.show_use(use, writable=writable)
        self.voice.show_use(use)
        self.voice.setVisible(bool(use.voice))
        self.no_voice.setText(listening_words.no_voice(use))
        self.no_voice.setVisible(not use.voice)
        self.list_again()

    def forget(self) -> None:
        super().forget()
        self._use = None
        self.preview.hide()
        self.insights.form.give_up()

    def reveal(self, field: str) -> None:
        if field == "insight" and self.insights.new_button.isEnabled():
            self.insights.new_button.click()

    def drawings(self) -> tuple[Drawing, ...]:
        if self._use is None:
            return ()
        return (ladder_drawing(self._use), *((voice_drawing(self._use),) if self._use.voice else ()))

    def instructions(self) -> Iterable[QWidget]:
        return (
            self.change_button, self.slots_button, self.insights.new_button, self.asked.name_tools, self.preview,
            self.insights.form,
        )  # fmt: skip

    def _show_slots(self) -> None:
        heading = self.tr("Listening blocks of four weeks")
        self.list_behind(lambda: Behind(heading, self._use.slots) if self._use is not None else None)

    def _look_at(self, level: int | None) -> None:
        """Tell what a level asks; without one the level above the client's."""
        if self._use is not None:
            self.preview.look_at(self._use, level or min(self._use.level + 1, len(self._use.steps)))

    def _take(self, level: int) -> None:
        client = self.session.plan.client
        step = self.tr("Choose listening level {level}").replace("{level}", numbers.number(level))
        self.session.change(step, Patch(client=replace(client, listening_stage=level), base=Rows(client=client)))
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.preview.hide()
        self.session.say(step, undo=True)
