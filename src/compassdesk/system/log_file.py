"""The file of the log: private, and never in the way."""

from contextlib import suppress
from io import TextIOWrapper
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast

from compassdesk.system.folders import private


class PrivateFile(RotatingFileHandler):
    """The rotating file, for the user alone; a disk that refuses a line costs the line and nothing else."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        file = open(path, self.mode, encoding=self.encoding, errors="backslashreplace", opener=private)  # noqa: SIM115 - the handler closes it
        if path.stat().st_mode & 0o077:  # from before the log was private
            with suppress(OSError):  # on a disk without modes it stays as it is
                path.chmod(0o600)
        return cast("TextIOWrapper", file)

    def handleError(self, record: LogRecord) -> None:  # noqa: N802 - the name is that of logging
        """Say nothing: the usual way writes the values of the line to the terminal."""
