"""What the checks say otherwise since the rules changed, in words."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.rules_changed import WeekReadAnew
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week
from compassdesk.texts import numbers, words
from compassdesk.texts.check_words import words_of

translate = QCoreApplication.translate


def how_many(weeks: int) -> str:
    """That so many weeks read differently."""
    return translate("ReadAnew", "%n week(s) read differently since this version of CompassDesk", "", weeks)


def why() -> str:
    """What that comes from, and what it is not."""
    return translate("ReadAnew", "The checks count otherwise now; nothing in the plan was changed.")


def name(week: Week) -> str:
    """A week by its number, its days and its year."""
    text = translate("ReadAnew", "Week {number}, {days}")
    return text.format(number=week.number, days=numbers.dated_range(week.monday, week.sunday))


def differences(week: WeekReadAnew) -> str:
    """What each check said before and says now: "One-way share: serious → warning; …"."""
    told = translate("ReadAnew", "{check}: {before} → {now}")
    return "; ".join(
        told.format(
            check=translate("FindingTitles", words_of(one.check).name),
            before=_said(one.before),
            now=_said(one.now),
        )
        for one in week.differences
    )


def _said(severity: Severity | None) -> str:
    return words.severity(severity).lower() if severity is not None else translate("ReadAnew", "nothing")
