"""The first pages of an import: a file is chosen or dropped, and read."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from compassdesk.formats import known
from compassdesk.ui.dialogs import file_kinds
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

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
        layout.addStretch(1)


class WorkingPage(QWidget):
    """A file is being read; that can be stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, margins=(32, 32, 32, 32), gap=12)
        layout.addStretch(1)
        self.words = label("", "h3")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("Import", "Reading"))
        self.stop = QPushButton(translate("Import", "Stop reading"))
        layout.addWidget(self.words)
        layout.addWidget(bar)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
