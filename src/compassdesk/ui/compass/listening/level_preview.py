"""What another level of listening would ask, told before it is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.compass.listening_use import ListeningUse
from compassdesk.texts import numbers
from compassdesk.texts.compass import listening_words
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.segmented import Segmented


class LevelPreview(QFrame):
    """Hidden until a level is looked at; `level_taken` brings the one that was chosen."""

    level_taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._use: ListeningUse | None = None
        self._writable = True
        self._level = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.heading = label("", "h3", wrap=True)
        self.levels = Segmented(((level, numbers.number(level)) for level in range(1, 6)), self.tr("Level to look at"))
        self.levels.chosen.connect(self._look_at)
        close = IconButton("close", self.tr("Close"))
        close.clicked.connect(self.hide)
        head.addWidget(self.heading, 1)
        head.addWidget(self.levels)
        head.addWidget(close)
        column.addLayout(head)
        self.lines = label("", "sub", wrap=True)
        column.addWidget(self.lines)
        self.take = QPushButton(self.tr("This is your level"))
        self.take.setProperty("kind", "fix")
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda _checked=False: self.level_taken.emit(self._level))
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def look_at(self, use: ListeningUse, level: int) -> None:
        """Tell what a level would ask of the plan as it is."""
        self._use = use
        self.levels.show_value(level)
        self._look_at(level)
        self.show()

    def show_use(self, use: ListeningUse, *, writable: bool) -> None:
        """The plan changed; what is looked at stays. A level can be taken where the plan may be written."""
        self._use, self._writable = use, writable
        if not self.isHidden():
            self._look_at(self._level)

    def _look_at(self, level: int) -> None:
        if self._use is None:
            return
        self._level = level
        name = f"{numbers.number(level)}, {listening_words.level_name(level)}"
        self.heading.setText(self.tr("Level {level}").replace("{level}", name))
        self.lines.setText("\n".join(listening_words.level_preview(self._use, self._use.steps[level - 1])))
        is_own = level == self._use.level
        said = self.tr("This is your level") if is_own else self.tr("Choose level {level}")
        self.take.setText(said.replace("{level}", numbers.number(level)))
        self.take.setEnabled(self._writable and not is_own)
