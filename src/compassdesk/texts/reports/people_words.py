"""What a report says of who speaks, and an adviser's matrix of all clients."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import WorldError
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_matrix import ClientMatrix, ClientStanding
from compassdesk.domain.reports.report_people import Speaking, SpeakingPeople
from compassdesk.domain.vocabulary import PETALS
from compassdesk.texts import errors, numbers, words
from compassdesk.texts.names import Names
from compassdesk.texts.reports.told_blocks import Cell, ReportColumn, ReportTable, behind_cells, sentence, week_named

translate = QCoreApplication.translate


def faces(
    values: SpeakingPeople, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Who speaks, by petal and with the load on the week."""
    columns = (
        ReportColumn(translate("Reports", "Who")),
        *((ReportColumn(translate("Reports", "Role")),) if report.wish.names else ()),
        *(ReportColumn(words.petal(petal), "count") for petal in PETALS),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "Minutes"), "count"),
        ReportColumn(translate("Reports", "Of capacity"), "share"),
    )
    rows = tuple(_row(one, names, with_role=report.wish.names) for one in values.people)
    text = translate("Reports", "Shared by {voices} voices.")
    said = (sentence(text, voices=numbers.number(values.voices, 1)),) if values.voices else ()
    ids = [_behind(one, with_role=report.wish.names) for one in values.people]
    return said, (ReportTable(columns, rows, behind=behind_cells(*ids)),)


def _behind(one: Speaking, *, with_role: bool) -> tuple[tuple[str, ...], ...]:
    role: tuple[tuple[str, ...], ...] = ((),) if with_role else ()
    every = one.behind_all
    return (*role, *(one.behind[petal].items for petal in PETALS), every.items, every.minutes, every.minutes)


def speaker_name(one: Speaking, names: Names) -> str:
    """Who it is; what nobody is named for stands together."""
    return translate("Reports", "Without a person") if one.person is None else names.person(one.person)


def _row(one: Speaking, names: Names, *, with_role: bool) -> tuple[Cell, ...]:
    role: tuple[Cell, ...] = ()
    if with_role:
        role = (one.role or (words.label("spokesperson_kind", one.kind) if one.kind else ""),)
    petals = (one.petals[petal] for petal in PETALS)
    return (speaker_name(one, names), *role, *petals, one.items, one.minutes, one.load)


def matrix(values: ClientMatrix, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Clients by needle, cover, voices, next gap and findings."""
    del report, names
    columns = (
        ReportColumn(translate("Reports", "Client")),
        ReportColumn(translate("Reports", "Week")),
        ReportColumn(translate("Reports", "One-way share"), "share"),
        ReportColumn(translate("Reports", "Reply cover"), "share"),
        ReportColumn(translate("Reports", "Voices"), "decimal"),
        ReportColumn(translate("Reports", "Next gap")),
        ReportColumn(translate("Reports", "Findings")),
    )
    attention = sum(bool(one.findings) or one.problem is not None for one in values.clients)
    text = translate("Reports", "{attention} of %n client(s) ask for attention.", "", len(values.clients))
    said = sentence(text, attention=numbers.number(attention))
    return (said,), (ReportTable(columns, tuple(_client(one) for one in values.clients)),)


def _client(one: ClientStanding) -> tuple[Cell, ...]:
    if one.problem is not None or one.one_way is None:
        told = errors.sentence(WorldError(one.problem or "not-read", path=one.client, reason=""))
        return one.client, week_named(one.week), None, None, None, None, told
    share = one.one_way.b if one.one_way.enough_data else None
    cover = Fraction(one.covered, one.required) if one.required else None
    found = ", ".join(f"{numbers.number(count)} × {words.label('severity', name)}" for name, count in one.findings)
    return one.client, week_named(one.week), share, cover, one.voices or None, _gap(one), found or "–"


def _gap(one: ClientStanding) -> str | None:
    if one.gap is None:
        return None
    return sentence(
        translate("CheckReport", "{channel} {days} d from {day}"),
        channel=one.gap.channel,
        days=numbers.number(one.gap.days, 1),
        day=numbers.day(one.gap.first),
    )
