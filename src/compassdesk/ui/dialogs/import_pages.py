"""The plain pages of an import: a file is chosen or dropped, it is read, and in the end it is in."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.formats import known
from compassdesk.ui.dialogs import file_kinds
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column

translate = QCoreApplication.translate


class ChoosePage(QFrame):
    """What can come in, and what was wrong with the file before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        layout = column(self, margins=(32, 32, 32, 32), gap=12)
        layout.addStretch(1)
        for words, kind in (
            (translate("Import", "Drop files here"), "h2"),
            (" · ".join(file_kinds.name(kind) for kind in known.read()), "sub"),
            (translate("Import", "You see what becomes of it before anything changes."), "sub"),
        ):
            line = label(words, kind, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        self.choose = QPushButton(translate("Import", "Choose files…"))
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.error = label("", "error", wrap=True)
        self.error.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.error.hide()
        layout.addWidget(self.error)
        self.as_calendar = QPushButton(translate("Import", "Read it as a calendar"))
        self.as_calendar.setToolTip(as_calendar_hint())
        self.as_calendar.hide()
        layout.addWidget(self.as_calendar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def fail(self, words: str, *, may_be_calendar: bool) -> None:
        """Say why a file was refused, and offer to read it as a calendar where it may be one."""
        self.error.setText(words)
        self.error.show()
        self.as_calendar.setVisible(may_be_calendar)
        (self.as_calendar if may_be_calendar else self.choose).setFocus()

    def forget(self) -> None:
        """Say nothing of a file any more."""
        self.error.hide()
        self.as_calendar.hide()


def as_calendar_hint() -> str:
    """What reading as a calendar does."""
    return translate("Import", "Looks for days and channels in rows and columns, and makes an item of each cell.")


class WorkingPage(QWidget):
    """A file is being read; that can be stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, margins=(32, 32, 32, 32), gap=12)
        layout.addStretch(1)
        self.words = label("", "h3")
        bar = BusyBar(translate("Import", "Reading"))
        self.stop = QPushButton(translate("Import", "Stop reading"))
        layout.addWidget(self.words)
        layout.addWidget(bar)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)


class DonePage(QWidget):
    """What came in, and what is left to do."""

    confirm_wanted = Signal()
    """The guessed petals shall be gone through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, margins=(0, 8, 0, 0), gap=12)
        self.first: QPushButton | None = None
        """What is to be done first of all, where anything is."""

    def fill(self, preview: ImportPreview) -> None:
        """Tell of an import that was written."""
        clear(self._layout)
        self.first = None
        count = len(preview.written_items)
        self._layout.addWidget(label(translate("Import", "%n item(s) imported.", "", count), "h3"))
        if preview.written_tasks:
            words = translate(
                "Import",
                "%n row(s) of the team’s own work became organise tasks. They stand on the page People, under Tasks.",
                "",
                len(preview.written_tasks),
            )
            self._layout.addWidget(label(words, "sub", wrap=True))
        if preview.guessed_petals:
            words = translate(
                "Import",
                "%n petal(s) were guessed. It takes a letter each to confirm them.",
                "",
                preview.guessed_petals,
            )
            self._layout.addWidget(label(words, "sub", wrap=True))
            confirm = QPushButton(translate("Import", "Confirm guessed petals"))
            confirm.setProperty("kind", "primary")
            confirm.clicked.connect(self.confirm_wanted)
            self._layout.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeft)
            self.first = confirm
        self._layout.addWidget(label(translate("Import", "Undo takes the whole import back."), "small", wrap=True))
        self._layout.addStretch(1)
