"""When the app itself made a mistake: what it means in a sentence, and a report that can be copied."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from compassdesk import __version__
from compassdesk.system.log_words import described
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def report(error: BaseException) -> str:
    """What a maintainer needs to know: versions and the way to the mistake, without anything from the plan.

    The message of the error is left out, because it may hold the user's text; its type and places are not.
    """
    lines = [
        f"CompassDesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        *described(error),
    ]
    return "\n".join(lines)


class CrashDialog(Frame):
    """See the module. The plan is safe: every step was saved when it was made."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent, translate("Crash", "Something went wrong in CompassDesk"), width=520)
        self.body.addWidget(
            label(
                translate(
                    "Crash",
                    "This is a mistake in the app, not yours. Your plan is already saved, up to the last step. You can"
                    " go on; if things look odd, close the app and open it again.",
                ),
                wrap=True,
            )
        )
        fold = Fold(translate("Crash", "Report for the makers"))
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumHeight(180)
        self.report.setAccessibleName(translate("Crash", "Report for the makers"))
        fold.rows.addWidget(self.report)
        fold.rows.addWidget(label(translate("Crash", "It holds nothing from your plan."), "small", wrap=True))
        self.body.addWidget(fold)
        self.body.addStretch(1)
        copy = self.add_action(translate("Crash", "Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.add_accept(translate("Crash", "Go on")).clicked.connect(self.accept)


def show_crash(parent: QWidget | None, told: str) -> None:
    """Show the dialog for an error that nobody expected, with its `report`."""
    ask(CrashDialog(parent, told))
