"""The log of a test is closed behind it: the next one begins anew, in a folder of its own."""

import logging


def stop_log() -> None:
    """Close the log's files; a later `start_log` begins anew."""
    logger = logging.getLogger("compassdesk")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
