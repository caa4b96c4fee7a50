"""One report of each known client, written into a folder in one go, with a bar and a way to stop."""

from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.reports.period_report import ReportWish
from compassdesk.exchange.file_names import free_path
from compassdesk.formats.reporting import REPORT_FORMATS, made
from compassdesk.services import targets
from compassdesk.texts.errors import sentence
from compassdesk.texts.other_language import speaking
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.running import tasks
from compassdesk.ui.running.tasks import Progress
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate


def reports_of_all_clients(
    parent: QWidget | None, paths: tuple[Path, ...], wish: ReportWish, instant: datetime
) -> None:
    """Ask where they go and as what, and write them."""
    ask(AllClientsDialog(parent, paths, wish, instant))


class AllClientsDialog(Frame):
    """See the module. A file that is there already is not replaced: the new one gets a number behind its name."""

    def __init__(self, parent: QWidget | None, paths: tuple[Path, ...], wish: ReportWish, instant: datetime) -> None:
        super().__init__(parent, translate("AllClients", "Reports of all clients"), width=460)
        self._paths, self._instant = paths, instant
        self._wish = replace(wish, campaign=None, sentence="")
        self._progress: Progress | None = None
        told = translate(
            "AllClients", "%n client file(s) of this computer, each with a report of its own.", "", len(paths)
        )
        self.body.addWidget(label(told, "sub", wrap=True))
        self.kind = ChoiceField([(key, key.upper()) for key in REPORT_FORMATS])
        self.body.addWidget(FieldRow(translate("AllClients", "As"), self.kind))
        open_to_all = translate("AllClients", "Of protected clients too, what is written here can be read by anybody.")
        self.body.addWidget(label(open_to_all, "small", wrap=True))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("AllClients", "Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.told = label("", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.write_button: QPushButton = self.add_accept(translate("AllClients", "Choose a folder…"))
        self.write_button.clicked.connect(self._choose)
        self.cancel_button = self.add_cancel(translate("Dialogs", "Close"))
        self.finished.connect(self._give_up)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("AllClients", "A folder for the reports"), str(save_file.folder(save_file.documents()))
        )
        if folder:
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write them into a folder."""
        self.write_button.setEnabled(False)
        self.bar.setRange(0, max(1, len(self._paths)))
        self.bar.setValue(0)
        self.bar.show()
        say(self.told, "")
        work = partial(_written, self._paths, self._wish, self._instant, folder, self.kind.value())
        self._progress = tasks.run_long_task(self, work, self._done, self._failed, self._tell)

    def _tell(self, so_far: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(so_far)

    def _done(self, found: tuple[int, list[str]]) -> None:
        written, left = found
        lines = [translate("AllClients", "%n report(s) written.", "", written), *left]
        self._end("\n".join(lines))

    def _failed(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        self._end(sentence(trouble))

    def _end(self, words: str) -> None:
        self._progress = None
        self.bar.hide()
        say(self.told, words)
        self.write_button.setEnabled(True)

    def _give_up(self, _result: int) -> None:
        if self._progress is not None:
            self._progress.cancel()


def _written(
    paths: tuple[Path, ...], wish: ReportWish, instant: datetime, folder: Path, key: str, progress: Progress
) -> tuple[int, list[str]]:
    """How many were written, and a line for each client of which none could be."""
    from compassdesk.services import making_reports
    from compassdesk.texts.reports import report_words

    written, left = 0, []
    for one in making_reports.reports_of(paths, wish, instant, progress.reached):
        try:
            report = one.report()
            with speaking(wish.language):
                title = report_words.file_title(report)
            targets.write(free_path(folder, title, REPORT_FORMATS[key].suffix), made(report, key))
        except PlanError as trouble:
            left.append(f"{one.path.name}: {sentence(trouble)}")
        else:
            written += 1
    return written, left
