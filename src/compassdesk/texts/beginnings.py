"""What an empty week can begin with, in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.week import Week
from compassdesk.texts.effects import BETWEEN
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def rhythm_of_week(values: Mapping[str, Any], _: Names) -> str:
    """On the button: "Take over the rhythm of week 9"."""
    return translate("Fixes", "Take over the rhythm of week {w}").format(w=Week.parse(values["w"]).number)


def comes_to(values: Mapping[str, Any]) -> str:
    """Below that: how often it answers and listens."""
    parts = []
    if values["respond"]:
        parts.append(translate("Fixes", "answer %n time(s)", "", values["respond"]))
    if values["listen"]:
        parts.append(translate("Fixes", "listen %n time(s)", "", values["listen"]))
    return BETWEEN.join((", ".join(parts), translate("Fixes", "no posts")))
