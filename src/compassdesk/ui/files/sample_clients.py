"""The sample client to look around in: made once in the user's language, and fresh ones beside it for tours."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.ui.files.file_trouble import FileTrouble
from compassdesk.ui.files.opener import Opener

translate = QCoreApplication.translate


class SampleClients:
    """Belongs to the client files, which open what is made."""

    def __init__(self, files: Opener, trouble: FileTrouble) -> None:
        self._files, self._trouble = files, trouble

    def path(self, number: int = 1) -> Path:
        """Where the sample client in the user's language lies, once it was made; from 2 on those made beside it."""
        from compassdesk.exchange.file_names import file_name
        from compassdesk.storage.client_file import SUFFIX

        return self._files.folder() / file_name(_name(), f" {number}{SUFFIX}" if number > 1 else SUFFIX)

    def latest(self) -> Path:
        """The one that was made last; while there is none, where the first will lie."""
        number = 1
        while self.path(number + 1).exists():
            number += 1
        return self.path(number)

    def open(self, *, another: bool = False) -> None:
        """Make it in the user's language, once, and open it; `another`: a fresh one beside it."""
        from compassdesk.domain.patch import as_patch
        from compassdesk.exchange.file_names import free_path
        from compassdesk.services.opening import create_client
        from compassdesk.services.sample import fill_in_pictures, sample_day, sample_plan
        from compassdesk.storage.client_file import SUFFIX
        from compassdesk.system.folders import made
        from compassdesk.texts.language import spoken

        path = free_path(self._files.folder(), _name(), SUFFIX) if another else self.path()
        try:
            if not path.exists():
                made(path.parent)
                language = spoken()
                plan = sample_plan(language, sample_day(language, self._files.session.now().date()))
                create_client(path, plan.client, as_patch(plan), more=fill_in_pictures).close()
        except PlanError as trouble:
            self._trouble.tell(trouble)
            return
        self._files.open(path)


def _name() -> str:
    return translate("ClientFiles", "Sample client")
