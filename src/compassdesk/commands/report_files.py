"""`compassdesk report`: what a period came to, as a file to forward; of several clients one file each, in a folder."""

import os
from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.commands.plans import parse_day, parse_now
from compassdesk.commands.speaking import STANDARD, draws, show_bytes, speak, tell
from compassdesk.domain.bounds import EARLIEST, LATEST
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.languages import Language
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_blocks import chosen

if TYPE_CHECKING:
    from compassdesk.formats.reporting import ReportFormat

PICTURES = "png"
"""The format that is a picture for each block, in a folder."""
_FINE, _WRONG_INPUT, _WORLD_FAILED = 0, 2, 3


def run(options: Namespace) -> int:
    """Exit status 0; of several clients that of the gravest trouble, after the reports of the others were made."""
    wish = _wish(options, speak(options.lang, draws=draws(options)))
    chosen(wish)
    moment = parse_now(options.now) if options.now is not None else datetime.now(UTC)
    paths = [Path(plan) for plan in options.plans]
    if options.kind == "matrix":
        from compassdesk.services.making_reports import matrix_of

        _write_one(options, lambda: matrix_of(paths, wish, moment, _so_far(paths)))
        return _FINE
    if len(paths) > 1:
        return _write_all(options, paths, wish, moment)
    from compassdesk.services.making_reports import reports_of

    def report() -> PeriodReport:
        (made,) = reports_of(paths, wish, moment)
        return made.report()

    _write_one(options, report)
    return _FINE


def _wish(options: Namespace, language: Language) -> ReportWish:
    return ReportWish(
        kind=options.kind,
        day=_day(options.date) if options.date else None,
        campaign=options.campaign,
        names=not options.without_names,
        findings=options.with_findings,
        blocks=tuple(name for name in (options.blocks or "").split(",") if name),
        sentence=options.sentence or "",
        language=language,
    )


def _day(spelled: str) -> date:
    day = parse_day(spelled)
    if not EARLIEST <= day <= LATEST:
        raise InputError("no-such-date", value=spelled)
    return day


def _write_one(options: Namespace, report_made: Callable[[], PeriodReport]) -> None:
    """One report to its target, which is looked at before the plan is read: that may take long."""
    from compassdesk.formats import reporting
    from compassdesk.services import targets
    from compassdesk.texts.reports.report_words import written

    target = Path(options.target)
    if options.format == PICTURES:
        report = report_made()
        _write_pictures(report, target, options)
        return
    if options.target == STANDARD:
        if options.format is None:
            raise InputError("format-needed", known=", ".join(reporting.REPORT_FORMATS))
        show_bytes(reporting.made(report_made(), options.format))
        return
    kind = reporting.wanted(target, options.format)
    targets.check(target, replace=True)  # a folder or a device is meant as it is spelled
    target = target if target.suffix else target.with_name(target.name + kind.suffix)
    if any(os.path.realpath(target) == os.path.realpath(plan) for plan in options.plans):
        raise InputError("target-is-source", path=str(target))
    targets.check(target, replace=options.force)
    report = report_made()
    targets.write(target, reporting.made(report, kind.key), replace=options.force)
    tell(written(report, target.name))
    _tell_readable(options, target)


def _write_all(options: Namespace, paths: list[Path], wish: ReportWish, moment: datetime) -> int:
    """A report for each client, in a folder, under the client's name; what cannot be made is told, the others are."""
    from compassdesk.formats import reporting
    from compassdesk.services.making_reports import reports_of
    from compassdesk.texts.errors import sentence

    folder = Path(options.target)
    if options.target == STANDARD or (folder.exists() and not folder.is_dir()):
        raise InputError("folder-needed", path=options.target)
    kind = None if options.format == PICTURES else reporting.REPORT_FORMATS[options.format or "pdf"]
    folder.mkdir(parents=True, exist_ok=True)
    worst, taken = _FINE, set[str]()
    for made in reports_of(paths, wish, moment, _so_far(paths)):
        try:
            report = made.report()
            _write_into(_free(folder, report, kind, taken), report, kind, options)
        except PlanError as trouble:
            told = sentence(trouble)
            tell(told if str(made.path) in told else f"{made.path}: {told}")
            worst = max(worst, _WRONG_INPUT if isinstance(trouble, InputError) else _WORLD_FAILED)
    return worst


def _free(folder: Path, report: PeriodReport, kind: "ReportFormat | None", taken: set[str]) -> Path:
    """Where the report goes: under a name that no other client of this run has, also where two are called alike."""
    from compassdesk.exchange.file_names import file_name, not_taken
    from compassdesk.texts.reports.report_words import file_title

    title, ending = file_title(report), kind.suffix if kind is not None else ""
    return folder / not_taken(lambda at: file_name(title if at == 1 else f"{title} {at}", ending), taken)


def _write_into(target: Path, report: PeriodReport, kind: "ReportFormat | None", options: Namespace) -> None:
    from compassdesk.formats import reporting
    from compassdesk.services import targets
    from compassdesk.texts.reports.report_words import written

    if kind is None:
        _write_pictures(report, target, options)
        return
    targets.check(target, replace=options.force)
    targets.write(target, reporting.made(report, kind.key), replace=options.force)
    tell(written(report, target.name))
    _tell_readable(options, target)


def _write_pictures(report: PeriodReport, folder: Path, options: Namespace) -> None:
    """A picture for each block that has one, in a folder that is made where there is none."""
    from compassdesk.exchange.file_names import file_name
    from compassdesk.formats import reporting
    from compassdesk.services import targets
    from compassdesk.texts.reports.report_words import written

    if folder.exists() and not folder.is_dir():
        raise InputError("folder-needed", path=str(folder))
    made = [(folder / file_name(name, ".png"), content) for name, content in reporting.pictures(report)]
    folder.mkdir(parents=True, exist_ok=True)
    for target, _ in made:
        targets.check(target, replace=options.force)
    for target, content in made:
        targets.write(target, content, replace=options.force)
    tell(written(report, folder.name))


def _tell_readable(options: Namespace, target: Path) -> None:
    from compassdesk.services import protection
    from compassdesk.texts.protection import line

    if any(protection.is_protected(Path(plan)) for plan in options.plans):
        tell(line("readable", path=target.name))


def _so_far(paths: list[Path]) -> Callable[[int, int], None]:
    """Tells of which client it is the turn, where there are several."""
    from compassdesk.texts.reports.report_words import at_work

    def told(done: int, every: int) -> None:
        if every > 1 and done < every:
            tell(at_work(done + 1, every, paths[done].name))

    return told
