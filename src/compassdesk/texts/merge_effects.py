"""What each choice of a merge does to the findings: "64% sends", "stays 64%", "sends 64 → 49%"."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding, Key, Report
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.services.merge_outlook import MergeOutlook
from compassdesk.texts import effects, findings, numbers, words
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


class ToldEffects(Struct, frozen=True):
    """What stands below what an item was ("" where that is not known), and below each side."""

    was: str
    here: str
    there: str


def told(outlook: MergeOutlook) -> ToldEffects | None:
    """None where neither choice makes a difference to what the checks say."""
    columns = [one for one in (outlook.was, outlook.here, outlook.there) if one is not None]
    weeks = sorted(columns[0])
    moved = [week for week in weeks if any(_facts(one[week]) != _facts(columns[0][week]) for one in columns[1:])]
    if not moved:
        return None
    lines: list[list[str]] = [[] for _ in columns]
    for week in moved:
        for place, said in enumerate(_week([one[week] for one in columns])):
            text = translate("MergeEffects", "Week {number}: {effect}") if len(weeks) > 1 else "{effect}"
            lines[place].append(text.replace("{number}", str(week.number)).replace("{effect}", said))
    said_all = ["\n".join(one) for one in lines]
    return ToldEffects(*(said_all if len(said_all) == 3 else ["", *said_all]))


def _week(reports: list[Report]) -> Iterator[str]:
    """One week: what the first column says of it, and what becomes of that in the others."""
    first, *others = reports
    share, count = _share(first), len(first.shown())
    parts = [translate("WeekGutter", "{share} sends").replace("{share}", share)] if share else []
    if any(_cover(one) != _cover(first) for one in others):
        parts += _answered(first)
    number = translate("WeekGutter", "%n finding(s)", "", count) if count else translate("WeekGutter", "no findings")
    yield "; ".join(parts) or number
    for one in others:
        yield _against(first, one)


def _against(first: Report, then: Report) -> str:
    if _facts(first) == _facts(then):
        share = _share(then)
        text = translate("MergeEffects", "stays {share}") if share else translate("MergeEffects", "stays as it was")
        return text.replace("{share}", share)
    parts = _share_against(first, then)
    if _cover(first) != _cover(then):
        cover = effects.cover(first.measures, then.measures)
        parts += [cover] if cover else _answered(then)
    before, after = ({one.key: _rank(one) for one in report.findings} for report in (first, then))
    solved = [one for one in first.shown() if one.key not in after]  # what is folded now is there still
    graver = [one for one in then.shown() if after[one.key] > before.get(one.key, -1)]
    milder = [one for one in then.shown() if after[one.key] < before.get(one.key, -1)]
    for text, which in (
        (translate("MergeEffects", "solved: {findings}"), solved),
        (translate("MergeEffects", "new: {findings}"), [one for one in graver if one.key not in before]),
        (translate("MergeEffects", "graver: {findings}"), [one for one in graver if one.key in before]),
        (translate("MergeEffects", "milder: {findings}"), milder),
    ):
        if which:
            parts.append(text.replace("{findings}", listed([_titled(one) for one in which])))
    return "; ".join(parts) or translate("MergeEffects", "stays as it was")


def _share_against(first: Report, then: Report) -> list[str]:
    before, after = _share(first), _share(then)
    if before == after:
        return []
    if not after:
        return [translate("WeekGutter", "too little to judge")]
    if not before:
        return [translate("WeekGutter", "{share} sends").replace("{share}", after)]
    return [effects.share(first.measures, then.measures)]


def _answered(report: Report) -> list[str]:
    covered, required = _cover(report)
    if not required:
        return []
    said = translate("MergeEffects", "{covered} of {required} answered")
    return [said.replace("{covered}", numbers.number(covered)).replace("{required}", numbers.number(required))]


def _titled(finding: Finding) -> str:
    """What a finding is called, with how grave it is."""
    severity = words.label("severity", finding.severity).lower()
    text = translate("MergeEffects", "“{title}” ({severity})")
    return text.replace("{title}", findings.title(finding)).replace("{severity}", severity)


def _facts(report: Report) -> tuple[object, ...]:
    """What of a week is told."""
    return _share(report), _cover(report), _shown(report)


def _share(report: Report) -> str:
    """The share that sends; "" where there is too little to judge by."""
    share = report.measures.one_way
    return numbers.percent(share.b, share.warn) if share.b is not None and share.enough_data else ""


def _cover(report: Report) -> tuple[int, int]:
    return report.measures.cover_covered, report.measures.cover_required


def _shown(report: Report) -> Mapping[Key, int]:
    return {one.key: _rank(one) for one in report.shown()}


def _rank(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)
