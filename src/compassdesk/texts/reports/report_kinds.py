"""What kinds of reports are called: a list of reports needs no more words than these."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reports.report_period import ReportKind
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KINDS: Mapping[ReportKind, str] = {
    "week": QT_TRANSLATE_NOOP("ReportKinds", "Week report"),
    "month": QT_TRANSLATE_NOOP("ReportKinds", "Month report"),
    "campaign": QT_TRANSLATE_NOOP("ReportKinds", "Campaign report"),
    "client": QT_TRANSLATE_NOOP("ReportKinds", "Client report"),
    "faces": QT_TRANSLATE_NOOP("ReportKinds", "Faces"),
    "small_wins": QT_TRANSLATE_NOOP("ReportKinds", "Small wins"),
    "experiments": QT_TRANSLATE_NOOP("ReportKinds", "Experiments"),
    "roadmap": QT_TRANSLATE_NOOP("ReportKinds", "Roadmap 3 × 3"),
    "matrix": QT_TRANSLATE_NOOP("ReportKinds", "All clients"),
}


def kind_title(kind: ReportKind) -> str:
    """What a kind of report is called."""
    return translate("ReportKinds", _KINDS[kind])
