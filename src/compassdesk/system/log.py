"""A small log file for the day something goes wrong: no user text, at most four files of 512 kB."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import log_folder, made

LOG_NAME = "compassdesk.log"
_MOST_BYTES = 512 * 1024


def start_log(folder: Path | None = None) -> Path | None:
    """Write the app's log lines to a rotating file, and give its path; None when the folder cannot be written to.

    A second call with the same folder changes nothing.
    """
    logger = logging.getLogger("compassdesk")
    try:
        path = made(folder or log_folder()) / LOG_NAME
        if any(getattr(handler, "baseFilename", None) == str(path) for handler in logger.handlers):
            return path
        handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=3, encoding="utf-8", delay=False)
    except (OSError, WorldError):
        logger.addHandler(logging.StreamHandler(sys.stderr) if sys.stderr else logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path


def stop_log() -> None:
    """Close the log's files; a later `start_log` begins anew."""
    logger = logging.getLogger("compassdesk")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
