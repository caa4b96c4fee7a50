"""How long a finding has been standing: "third week in a row" (domain.md C7)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.life import Life
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import findings
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_ORDINALS: Mapping[int, object] = {
    2: QT_TRANSLATE_NOOP("Standing", "second week in a row"),
    3: QT_TRANSLATE_NOOP("Standing", "third week in a row"),
    4: QT_TRANSLATE_NOOP("Standing", "fourth week in a row"),
    5: QT_TRANSLATE_NOOP("Standing", "fifth week in a row"),
    6: QT_TRANSLATE_NOOP("Standing", "sixth week in a row"),
    7: QT_TRANSLATE_NOOP("Standing", "seventh week in a row"),
    8: QT_TRANSLATE_NOOP("Standing", "eighth week in a row"),
    9: QT_TRANSLATE_NOOP("Standing", "ninth week in a row"),
    10: QT_TRANSLATE_NOOP("Standing", "tenth week in a row"),
}


def nth_week(weeks_open: int) -> str:
    """The number of the week, counted from the first of the row in which a finding stands; "" in that first week."""
    if weeks_open in _ORDINALS:
        return translate("Standing", str(_ORDINALS[weeks_open]))
    return translate("Standing", "%n week(s) in a row", "", weeks_open) if weeks_open > 1 else ""


def solved(life: Life, names: Names) -> str:
    """What was solved, and with whom or where: "Silence on a channel · Facebook"."""
    title = findings.title(Finding(life.check, life.severity, life.target, life.part))
    if life.target is None:
        return title
    match spec(life.check).target:
        case "channel":
            name = names.channel(life.target)
        case "campaign":
            name = names.campaign(life.target)
        case _:
            name = names.person(life.target)
    return f"{title} · {name}"


def stood(weeks_open: int) -> str:
    """How long a solved finding had been there."""
    if weeks_open:
        return translate("Standing", "stood for %n week(s)", "", weeks_open)
    return translate("Standing", "came and went this week")
