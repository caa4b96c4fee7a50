"""A strip above the page when the open file was moved, replaced or removed: what that means, and what can be done."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from compassdesk.rendering.look import icons
from compassdesk.texts.backups import made_at
from compassdesk.ui.files.standing import Standing
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.screen_reader import speak

translate = QCoreApplication.translate
_ICON = 20


class FileStrip(QFrame):
    """See the module. It takes no focus by itself: who is typing goes on typing, and is told."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fileStrip")
        self._standing = standing
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(12)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=3)
        row.addLayout(words, 1)
        self.title = label("", "h3", wrap=True)
        self.detail = label("", "sub", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addSpacing(5)
        holder = QWidget()
        self._choices = FlowLayout(holder, gap=8)
        words.addWidget(holder)
        standing.changed.connect(self._show)
        self.hide()
        self._show()

    def _show(self) -> None:
        trouble = self._standing.trouble
        clear(self._choices)
        if trouble is None:
            self.hide()
            return
        self._icon.setPixmap(icons.icon("warning", "warn").pixmap(_ICON, _ICON))
        self.title.setText(self._title(trouble.code))
        self.detail.setText(self._detail(trouble.code, str(trouble.values["path"])))
        for number, (words, call) in enumerate(self._offered(trouble.code)):
            button = QPushButton(words)
            button.setProperty("kind", "" if number else "primary")
            button.clicked.connect(call)
            self._choices.addWidget(button)
        self.show()
        told = f"{self.title.text()} {self.detail.text()}"
        self.setAccessibleName(told)
        speak(self, told)

    def _title(self, code: str) -> str:
        if code == "file-changed-elsewhere":
            return translate("Strip", "Another program wrote into the file of this client")
        if code == "file-replaced":
            return translate("Strip", "Another file has taken the place of this client’s file")
        if self._standing.found is not None:
            return translate("Strip", "The file of this client was moved")
        return translate("Strip", "The file of this client is gone: moved or removed")

    def _detail(self, code: str, path: str) -> str:
        if code == "file-changed-elsewhere":
            words = translate(
                "Strip", "So as not to mix two plans, nothing more is saved in {path} until you open it as it is now."
            ).replace("{path}", path)
            return f"{words} {self._what_can_be_kept()}"
        if self._standing.found is not None:
            words = translate("Strip", "It lies in {path} now. Everything saved so far is in it; nothing more can be"
                              " saved until you choose.")  # fmt: skip
            return words.replace("{path}", str(self._standing.found))
        words = translate("Strip", "It was {path}. Everything is still here, but nothing more can be saved"
                          " until you choose.")  # fmt: skip
        return words.replace("{path}", path)

    def _what_can_be_kept(self) -> str:
        if self._standing.backup is None:
            return translate("Strip", "What you see here can be kept in a new file.")
        words = translate(
            "Strip",
            "What you see here can be kept in a new file; what is not in sight comes from the backup of {when}.",
        )
        return words.replace("{when}", made_at(self._standing.backup, self._standing.zone))

    def _offered(self, code: str) -> list[tuple[str, object]]:
        standing = self._standing
        new = translate("Strip", "Save this client as a new file…"), standing.save_as_new
        if code == "file-changed-elsewhere":
            return [new, (translate("Strip", "Open the file as it is now"), standing.open_what_lies_there)]
        there = translate("Strip", "Open the file that lies there now"), standing.open_what_lies_there
        if standing.found is not None:
            moved = translate("Strip", "Keep working in the moved file"), standing.go_on_where_it_is
        else:
            moved = translate("Strip", "Show where it is now…"), standing.go_on_where_it_is
        if code == "file-replaced":
            return [moved, new, there] if standing.found is not None else [new, there]
        return [moved, new] if standing.found is not None else [new, moved]
