"""Every number that a check, a fix or a report says is written as the language writes it: 12,345 and 12.345."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest
from msgspec.structs import fields, replace
from test_every_check import offers
from ts_words import TsWords

from compassdesk.domain.checks.fixes import Effect, Fix
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.registry import codes, specs
from compassdesk.domain.checks.report import Notices
from compassdesk.domain.plan import CheckSetting, Client, Plan
from compassdesk.domain.remarks import REMARKS, Remark
from compassdesk.exchange.import_preview import ImportPreview, LeftOut
from compassdesk.texts import effects, findings, fixes, import_report, import_sentences, notices, remarks
from compassdesk.texts.limit_words import limit_lines
from compassdesk.texts.names import Names

MANY = 12345
NO_COUNTS = {"s", "w", "window_weeks"}
"""A level, a week, and the weeks of a window: never over a thousand."""


def with_many(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a finding or a fix with every count a large one."""
    return {key: value if key in NO_COUNTS else _large(value) for key, value in values.items()}


BARE = "a count is `numbers.number(…)` (texts/numbers.py) or %n"


def _large(value: Any) -> Any:
    if isinstance(value, bool | datetime | str) or not value:
        return value
    if isinstance(value, int):
        return MANY
    if isinstance(value, Fraction):
        return value if value <= 1 else Fraction(2 * MANY + 1, 2)
    return value


def sentences(check: str) -> Iterator[str]:
    for ledger, _, finding, offered in offers(check):
        names, many = Names(ledger.plan), replace(finding, values=with_many(finding.values))
        yield from (findings.title(many), findings.message(many, names), findings.in_short(many, names))
        for fix in offered:
            large: Fix = replace(fix, values=with_many(fix.values))
            yield fixes.label(large, names)
            yield effects.effect(Effect("note", MANY, (MANY, MANY)))
            if large.patch is not None and "title_code" in large.values:
                yield from (item.title for item in fixes.titled(large, names).items)


def beside() -> Iterator[str]:
    """What stands beside findings: limits, notices, remarks."""
    rows = (row for row in fields(Notices) if row.type is int)
    counts = {row.name: MANY for row in rows}
    ids = {row.name: ("i",) * MANY for row in fields(Notices) if row.name in ("nowhere", "far_times", "kept_ahead")}
    ids |= {"when_closed": ("i",) * MANY, "foreign_answers": ("i",) * MANY}
    many = Notices(**counts, **ids)
    yield from (*notices.told(many, Names(Plan(Client("")))), notices.in_short(many), notices.in_cell(many))
    yield from (remarks.message(Remark(key, ("i",) * MANY)) for key in REMARKS)
    yield from (remarks.remedy(Remark(key, ("i",) * MANY)) for key in REMARKS)
    yield import_sentences.sentence_of("floating-times", {"count": MANY, "zone": "UTC"})
    left_out = tuple(LeftOut(number, number, "refused", "no-title") for number in range(MANY))
    yield import_report.summary(ImportPreview("a.csv", "csv", left_out=left_out), dry_run=False).partition("\n")[0]
    wide = tuple(
        CheckSetting(code, thresholds={row.name: MANY for row in declared.thresholds if not row.percent})
        for code, declared in specs().items()
    )
    limits = limits_of(Plan(Client("")))
    large = replace(
        limits_of(Plan(Client(""), check_settings=wide)),
        norm_hours=MANY,
        slot_cap=MANY,
        thresholds={key: None if value is None else MANY for key, value in limits.thresholds.items()},
    )
    for line in limit_lines(large, large):
        yield from (line.caption, line.now, line.then)


@pytest.mark.parametrize("check", codes())
def test_numbers_of_findings_and_fixes_are_grouped(check: str, english_words: TsWords) -> None:
    assert not [text for text in sentences(check) if _is_bare(text)], BARE


@pytest.mark.parametrize("check", codes())
def test_numbers_of_findings_and_fixes_are_grouped_in_dutch(check: str, dutch: TsWords) -> None:
    assert not [text for text in sentences(check) if _is_bare(text)], BARE


def test_numbers_beside_findings_are_grouped(english_words: TsWords) -> None:
    assert not [text for text in beside() if _is_bare(text)], BARE


def test_numbers_beside_findings_are_grouped_in_dutch(dutch: TsWords) -> None:
    assert not [text for text in beside() if _is_bare(text)], BARE


def _is_bare(text: str) -> bool:
    """Whether a count stands there ungrouped; the ids of examples and the years of dates are none."""
    return str(MANY) in text
