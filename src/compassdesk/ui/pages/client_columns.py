"""The columns of the adviser's matrix, and how the one-way cell is painted."""

from datetime import datetime
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.report import Finding, OneWay, Report
from compassdesk.domain.vocabulary import SEVERITIES, Severity
from compassdesk.rendering.look import icons, theme
from compassdesk.services.clients import ClientRow
from compassdesk.texts import findings, notices, numbers, words
from compassdesk.texts.names import Names
from compassdesk.ui.widgets.table_model import TableColumn

translate = QCoreApplication.translate
NEEDLE = 1
"""The place of the one-way column, which has a painter of its own."""
BEFORE, COVER, GAP = 2, 3, 5
FINDINGS = 6
"""The place of the findings, by which the rows are sorted at first."""


def client_name(row: ClientRow) -> str:
    """The client's own name, the file's when it could not be read."""
    return row.plan.client.name if row.plan is not None else row.path.stem


def is_locked(row: ClientRow) -> bool:
    """Whether the client is protected and its passphrase was not given yet."""
    return row.problem is not None and row.problem.code == "protected-file"


def _file_icon(row: ClientRow) -> QIcon:
    if is_locked(row):
        return icons.icon("lock")
    return icons.icon("warning", "warn") if row.problem else icons.icon("file")


def columns() -> tuple[TableColumn, ...]:
    """Client, one-way share, that of the week before, reply cover, voices, next gap, findings, what was left out."""
    return (
        TableColumn(
            translate("Clients", "Client"), client_name, key=lambda row: client_name(row).casefold(),
            icon=_file_icon, tip=_tip,
        ),
        TableColumn(translate("Clients", "One-way share"), needle_words, key=_needle, tip=_tip),
        TableColumn(translate("Clients", "Week before"), _before_words, key=_before, tip=_change),
        TableColumn(translate("Clients", "Reply cover"), _cover_words, key=_cover),
        TableColumn(translate("Clients", "Shared by"), _voices_words, key=_voices),
        TableColumn(translate("Clients", "Next gap"), _gap_words, key=_gap, tip=_gap_tip),
        TableColumn(
            translate("Clients", "Findings"), _finding_words, key=_severity, icon=_finding_icon, colour=_finding_colour,
        ),
        TableColumn(translate("Clients", "Left out"), _left_out, tip=_left_out),
    )  # fmt: skip


def needle_words(row: ClientRow) -> str:
    """The one-way share, or why there is none."""
    if is_locked(row):
        return translate("Clients", "locked")
    if row.problem is not None:
        return translate("Clients", "cannot be read")
    if row.report is None:
        return ""
    return _percent(judged_one_way(row.report)) or translate("Clients", "too little to judge")


def judged_one_way(report: Report | None) -> OneWay | None:
    """The one-way measure of a week, where there is enough in it to judge by."""
    return where_enough(report.measures.one_way) if report is not None else None


def where_enough(measure: OneWay | None) -> OneWay | None:
    """A measure where there is enough to judge by, else none."""
    return measure if measure is not None and measure.b is not None and measure.enough_data else None


def _share(measure: OneWay | None) -> Fraction | None:
    return measure.b if measure is not None else None


def _percent(measure: OneWay | None) -> str:
    return numbers.percent(measure.b, measure.warn) if measure is not None and measure.b is not None else ""


def _before_words(row: ClientRow) -> str:
    if row.report is None:
        return ""
    return _percent(where_enough(row.before)) or "–"


def _before(row: ClientRow) -> Fraction | None:
    return _share(where_enough(row.before))


def _change(row: ClientRow) -> str:
    """By how much this week differs from the one before."""
    now, was = _needle(row), _before(row)
    if now is None or was is None:
        return ""
    points = round((now - was) * 100)
    if not points:
        return translate("Clients", "As in the week before")
    if points > 0:
        return translate("Clients", "%n point(s) more than in the week before", "", points)
    return translate("Clients", "%n point(s) less than in the week before", "", -points)


def _needle(row: ClientRow) -> Fraction | None:
    return _share(judged_one_way(row.report))


def _voices(row: ClientRow) -> float | None:
    return row.report.measures.voices if row.report else None


def _gap(row: ClientRow) -> datetime | None:
    return row.gap.first if row.gap else None


def _cover(row: ClientRow) -> Fraction | None:
    if row.report is None or not row.report.measures.cover_required:
        return None
    return Fraction(row.report.measures.cover_covered, row.report.measures.cover_required)


def _cover_words(row: ClientRow) -> str:
    if row.report is None:
        return ""
    measures = row.report.measures
    if not measures.cover_required:
        return "–"
    told = translate("Clients", "{covered} of {required}").replace("{covered}", str(measures.cover_covered))
    return told.replace("{required}", str(measures.cover_required))


def _voices_words(row: ClientRow) -> str:
    if row.report is None:
        return ""
    voices = row.report.measures.voices
    return numbers.number(voices, 1) if voices else "–"


def _gap_words(row: ClientRow) -> str:
    if row.gap is None or row.plan is None:
        return "" if row.problem else translate("Clients", "none")
    return f"{numbers.day(row.gap.first.date())}, {Names(row.plan).channel(row.gap.channel)}"


def _gap_tip(row: ClientRow) -> str:
    if row.gap is None:
        return ""
    told = translate("Clients", "Nobody listens or answers there from {first} to {last}.")
    return told.replace("{first}", numbers.moment(row.gap.first)).replace("{last}", numbers.moment(row.gap.last))


def shown(row: ClientRow) -> tuple[Finding, ...]:
    """The findings that stand in the client's week."""
    return row.report.shown() if row.report is not None else ()


def worst(row: ClientRow) -> Severity | None:
    """The highest severity among them, None when there is none."""
    found = {finding.severity for finding in shown(row)}
    return next((severity for severity in reversed(SEVERITIES) if severity in found), None)


def _severity(row: ClientRow) -> tuple[int, int] | None:
    if row.report is None:
        return None
    found = worst(row)
    return (SEVERITIES.index(found) + 1 if found is not None else 0, lines_of(shown(row)))


def _finding_words(row: ClientRow) -> str:
    if row.report is None:
        return ""
    found = worst(row)
    return f"{lines_of(shown(row))} · {words.severity(found)}" if found is not None else translate("Clients", "none")


def _finding_icon(row: ClientRow) -> QIcon | None:
    if row.report is None:
        return None
    found = worst(row)
    return icons.icon(found, theme.severity_role(found)) if found is not None else icons.icon("check", "ok")


def _finding_colour(row: ClientRow) -> QColor | None:
    found = worst(row)
    return theme.severity_colours(found)[0] if found not in {None, "note"} else None


def _left_out(row: ClientRow) -> str:
    """What was not judged of the client's week, or otherwise than usual."""
    return notices.in_cell(row.report.notices, findings.check_name) if row.report is not None else ""


def _tip(row: ClientRow) -> str:
    return str(row.path) if row.problem is None else problem_words(row)


def problem_words(row: ClientRow) -> str:
    """Why a client cannot be looked at; "" where it can."""
    if row.problem is None:
        return ""
    if is_locked(row):
        return translate("Clients", "{path} is protected. Open it to give its passphrase.").replace(
            "{path}", str(row.path)
        )
    from compassdesk.texts.errors import sentence

    return sentence(row.problem)


class NeedleDelegate(QStyledItemDelegate):
    """A bar up to the share with a tick at the limit, and the number beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: ClientRow = index.data(Qt.ItemDataRole.UserRole)
        share = _needle(row)
        if share is None or row.report is None:
            super().paint(painter, option, index)
            return
        measure, tokens = row.report.measures.one_way, theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.accent_bg)
        bar = QRectF(rect.left() + 8, rect.center().y() - 3, 84, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(bar, 3.5, 3.5)
        colour = tokens.ok
        if share > measure.serious:
            colour = tokens.serious
        elif share > measure.warn:
            colour = tokens.warn
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(7.0, bar.width() * float(share)), 7), 3.5, 3.5)
        tick = bar.left() + bar.width() * float(measure.warn)
        painter.setBrush(tokens.ink)
        painter.drawRect(QRectF(tick - 0.75, bar.top() - 3, 1.5, 13))
        over = share > measure.warn
        painter.setFont(theme.font(13, bold=over))
        painter.setPen(colour if over else tokens.ink)
        painter.drawText(rect.adjusted(102, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, needle_words(row))
        painter.restore()
