"""What is said of the public calendar of a client: how it stands, and why it could not be written."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.texts import numbers
from compassdesk.texts.errors import sentence

translate = QCoreApplication.translate


def standing(at: datetime) -> str:
    """That the file is up to date at a moment of the client's clock."""
    return translate("PublicCalendar", "Up to date, {when}.").replace("{when}", numbers.moment(at))


def failed(trouble: PlanError) -> str:
    """Why it could not be written; it is tried again."""
    told = translate("PublicCalendar", "The public calendar was not written, and will be tried again: {reason}")
    return told.replace("{reason}", sentence(trouble))


def goes_on() -> str:
    """That it could be written again."""
    return translate("PublicCalendar", "The public calendar is written again.")
