"""The text that `compassdesk check` prints: like a good linter says what, how much, limit, where, and what to do."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.grouping import items_of, told_together
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.next_gap import next_gap
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding, Key, Report
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.remarks import remarks as remarks_on
from compassdesk.domain.vocabulary import PETALS
from compassdesk.texts import effects, findings, fixes, notices, numbers, remarks, words
from compassdesk.texts.finding_life import nth_week
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

MOST_ITEMS = 8
"""Items listed under a finding; the rest is counted."""
WIDTH = 96
"""Signs on a line; a single long word may stick out."""
Row = tuple[str, ...]


def report(plan: Plan, ledger: Ledger, judged: Report, weeks_open: Mapping[Key, int] | None = None) -> str:
    """One judged week: a head, the findings that stand, what is folded or waived, and the measures.

    `weeks_open` tells for how many weeks each finding stands (C7), where that is known.
    """
    names = Names(plan)
    items = {item.id: item for item in plan.items}
    standing = [finding for finding in judged.findings if finding.parent is None and not finding.waived]
    folded = [finding for finding in judged.findings if finding.parent is not None and not finding.waived]
    lines = [_head(plan, judged), ""]
    for alike in told_together(standing):
        keys = {finding.key for finding in alike}
        children = [child for child in folded if child.parent in keys]
        lines += _finding(alike, names, items, max((weeks_open or {}).get(key, 0) for key in keys))
        lines += ["      " + line for line in _together(children, names)]
        offered = [fix for one in alike[:MOST_ITEMS] for fix in fixes_for(ledger, judged.week, one)]
        lines += ["    → " + line for line in _offered(offered, names)]
        lines.append("")
    lines += ["  " + _waived(finding) for finding in judged.findings if finding.waived]
    if not judged.findings:
        lines += ["  " + translate("CheckReport", "No findings."), ""]
    lines += _remarks(plan, judged, names, items)
    return "\n".join(map(_wrapped, [*lines, *_measures(judged), *_unjudged(judged), *_noticed(judged, names)])).rstrip()


def matrix(rows: Sequence[tuple[Plan, Ledger, Report]]) -> str:
    """The adviser's overview: one line per client with its numbers, the next gap, findings and what was left out."""
    heads = (
        translate("CheckReport", "client"),
        translate("CheckReport", "week"),
        translate("CheckReport", "one-way"),
        translate("CheckReport", "cover"),
        translate("CheckReport", "shared by"),
        translate("CheckReport", "next gap"),
        translate("CheckReport", "findings"),
        translate("CheckReport", "left out"),
    )
    return _table([heads, *(_matrix_row(*row) for row in rows)])


def _matrix_row(plan: Plan, ledger: Ledger, judged: Report) -> Row:
    one_way = judged.measures.one_way
    share = "–" if one_way.b is None else numbers.percent(one_way.b, one_way.warn)
    if not one_way.enough_data:
        share = f"({share})"
    required = judged.measures.cover_required
    cover = f"{judged.measures.cover_covered}/{required}" if required else "–"
    voices = numbers.number(judged.measures.voices, 1) if judged.measures.voices else "–"
    return (
        plan.client.name,
        str(judged.week),
        share,
        cover,
        voices,
        _gap(plan, ledger),
        _shown(judged) or "–",
        notices.in_cell(judged.notices) or "–",
    )


def _shown(judged: Report) -> str:
    """The findings that stand, by severity: "Serious CD-01; Warning CD-03, CD-06 (2)"."""
    groups: dict[str, Counter[str]] = {}
    for finding in judged.shown():
        groups.setdefault(words.label("severity", finding.severity), Counter())[finding.check] += 1
    return "; ".join(
        f"{severity} " + ", ".join(check if count == 1 else f"{check} ({count})" for check, count in checks.items())
        for severity, checks in groups.items()
    )


def _gap(plan: Plan, ledger: Ledger) -> str:
    """The next stretch in which a channel is left alone: where, for how long, and from when."""
    gap = next_gap(ledger)
    if gap is None:
        return "–"
    text = translate("CheckReport", "{channel} {days} d from {day}")
    return text.format(
        channel=Names(plan).channel(gap.channel),
        days=numbers.number(gap.days, 1),
        day=numbers.day(gap.first.date()),
    )


def _table(rows: Sequence[Row]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "─" * len(max(lines, key=len)), *lines[1:]])


def _head(plan: Plan, judged: Report) -> str:
    text = translate("CheckReport", "{client}: week {week} ({days}), as of {now}")
    return text.format(
        client=plan.client.name,
        week=judged.week,
        days=numbers.day_range(judged.week.monday, judged.week.sunday),
        now=f"{numbers.full_day(judged.now.date())} {numbers.clock(judged.now)}",
    )


def _finding(alike: Sequence[Finding], names: Names, items: dict[str, Item], weeks_open: int) -> list[str]:
    finding = alike[0]
    severity = words.label("severity", finding.severity)
    standing = f" ({nth_week(weeks_open)})" if weeks_open > 1 else ""
    head = f"  {severity}  {finding.check}  {findings.title(finding)}{standing}"
    lines = [head, f"    {findings.message(finding, names)}"]
    concerned = [items[key] for key in items_of(alike) if key in items]
    if len(alike) > 1:
        concerned.sort(key=lambda item: (item.starts_at or datetime.min, item.id))
    lines += [f"      {_place(item, names)}" for item in concerned[:MOST_ITEMS]]
    if len(concerned) > MOST_ITEMS:
        lines.append("      " + translate("CheckReport", "and %n more", "", len(concerned) - MOST_ITEMS))
    return lines


def _offered(offered: Iterable[Fix], names: Names) -> list[str]:
    """What the fixes are called, each once, with how often it is offered and what it comes to."""
    counts = Counter((fixes.label(fix, names), effects.effect(fix.effect)) for fix in offered)
    beside = {key: ", ".join(filter(None, (f"{count}×" if count > 1 else "", key[1]))) for key, count in counts.items()}
    return [f"{label} ({told})" if told else label for (label, _), told in beside.items()]


def _place(item: Item, names: Names) -> str:
    when = numbers.moment(item.starts_at) if item.starts_at else translate("CheckReport", "no date")
    return f"{when}  {' '.join(names.item(item.id).split())}"


def _wrapped(line: str) -> str:
    """The line in as many as it needs, the further ones two places deeper unless it is a message of its own."""
    import textwrap

    indent = line[: len(line) - len(line.lstrip(" "))]
    return textwrap.fill(
        line, WIDTH, subsequent_indent=indent if len(indent) == 4 and "→" not in line[:6] else f"{indent}  ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _together(children: Sequence[Finding], names: Names) -> list[str]:
    """The lines of folded findings; what would be said twice is said once, with how often it holds."""
    return _counted(_also(child, names) for child in children)


def _counted(lines: Iterable[str]) -> list[str]:
    """Each line once, with how often it holds."""
    return [line if count == 1 else f"{line} ({count}×)" for line, count in Counter(lines).items()]


def _also(finding: Finding, names: Names) -> str:
    text = translate("CheckReport", "with it: {severity} {check}: {message}")
    return text.format(
        severity=words.label("severity", finding.severity),
        check=finding.check,
        message=findings.message(finding, names),
    )


def _waived(finding: Finding) -> str:
    text = translate("CheckReport", "snoozed: {check} {title}")
    return text.format(check=finding.check, title=findings.title(finding))


def _measures(judged: Report) -> list[str]:
    measures = judged.measures
    one_way = measures.one_way
    if one_way.b is None:
        first = translate("CheckReport", "One-way share: nothing to count")
    else:
        text = translate(
            "CheckReport",
            "One-way share {share}: {ow} of {n} items, {m_ow} of {m} minutes, over %n week(s);"
            " limits {warn} and {serious}",
            "",
            one_way.window_weeks,
        )
        first = text.format(
            share=numbers.percent(one_way.b, one_way.warn),
            ow=numbers.number(one_way.ow),
            n=numbers.number(one_way.n),
            m_ow=numbers.number(one_way.m_ow),
            m=numbers.number(one_way.m),
            warn=numbers.percent(one_way.warn),
            serious=numbers.percent(one_way.serious),
        )
    second = translate("CheckReport", "Reply cover: {covered} of {required}").format(
        covered=numbers.number(measures.cover_covered), required=numbers.number(measures.cover_required)
    )
    if measures.cover_late:
        second += ", " + translate("CheckReport", "%n more late", "", measures.cover_late)
    voices = translate("CheckReport", "balance {balance}, shared by {voices}").format(
        balance=numbers.number(measures.balance_j, 2), voices=numbers.number(measures.voices, 1)
    )
    minutes = translate("CheckReport", "{petal} {items} ({minutes} min)")
    petals = ", ".join(
        minutes.format(
            petal=words.label("petal", petal),
            items=numbers.number(measures.petals[petal].items if petal in measures.petals else 0),
            minutes=numbers.number(measures.petals[petal].minutes if petal in measures.petals else 0),
        )
        for petal in PETALS
    )
    return [f"  {first}", f"  {second}; {voices}", f"  {petals}"]


def _remarks(plan: Plan, judged: Report, names: Names, items: Mapping[str, Item]) -> list[str]:
    """The remarks on the week, apart from the findings: what, why, and on which items."""
    lines = []
    for remark in remarks_on(plan, judged.week):
        head = translate("CheckReport", "Remark")
        lines += [f"  {head}  {remark.id}  {remarks.message(remark)}", f"    {remarks.reason(remark)}"]
        lines += [f"      {_place(items[key], names)}" for key in remark.items[:MOST_ITEMS]]
        if len(remark.items) > MOST_ITEMS:
            lines.append("      " + translate("CheckReport", "and %n more", "", len(remark.items) - MOST_ITEMS))
        lines.append("")
    return lines


def _noticed(judged: Report, names: Names) -> list[str]:
    """What was left out or judged otherwise, also when there is no finding (C7)."""
    return ["  " + sentence for sentence in notices.told(judged.notices, names)]


def _unjudged(judged: Report) -> list[str]:
    if not judged.not_enough_data:
        return []
    text = translate("CheckReport", "Not enough data for {checks}")
    return [
        "  "
        + text.format(checks=", ".join(f"{findings.check_name(check)} ({check})" for check in judged.not_enough_data))
    ]
