"""Every check through everybody who reads its declaration: no consumer keeps a list that could forget one.

The worked examples (tests/data/checks) give each check its findings; a check without one fails here.
"""

import json
import sys
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from ts_words import TsWords

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.registry import codes, spec
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import applied, as_patch
from compassdesk.domain.plan import CheckSetting, Client, Plan, Waiver
from compassdesk.domain.vocabulary import PROFILES, STAGES
from compassdesk.domain.week import Week
from compassdesk.exchange import check_json
from compassdesk.exchange.plan import plan_json
from compassdesk.services import plans
from compassdesk.services.opening import create_client
from compassdesk.texts import findings, fixes
from compassdesk.texts.check_words import counted_words
from compassdesk.texts.effects import of_the_week
from compassdesk.texts.limit_words import limit_lines
from compassdesk.texts.names import Names
from compassdesk.texts.why import why

sys.path.insert(0, str(Path(__file__).parents[1] / "domain" / "checks"))

from check_cases import cases
from msgspec.structs import replace


@cache
def examples(check: str) -> tuple[tuple[Ledger, Week, Finding], ...]:
    """What the check finds in its worked examples, one of each part and severity."""
    found: dict[tuple[str, str], tuple[Ledger, Week, Finding]] = {}
    for case in cases(f"{check.lower().replace('-', '_')}*.json"):
        ledger = engine.prepare(case.plan, case.now)
        for finding in engine.judge(ledger, case.week).findings:
            if finding.check == check and not finding.waived:
                part = (finding.part or "").partition(":")[0]
                found.setdefault((part, finding.severity), (ledger, case.week, finding))
    assert found, "no worked example has a finding"
    return tuple(found.values())


@cache
def offers(check: str) -> tuple[tuple[Ledger, Week, Finding, tuple[Fix, ...]], ...]:
    """The examples with their fixes, which take several times as long as all that is asked of them here."""
    return tuple((*example, tuple(fixes_for(*example))) for example in examples(check))


def said(check: str) -> list[str]:
    """All that can be said of a check, from its examples and its declaration."""
    texts = [findings.check_name(check), why(check).text]
    texts += [findings.threshold_name(check, threshold.name) for threshold in spec(check).thresholds]
    for ledger, _, finding, offered in offers(check):
        names = Names(ledger.plan)
        texts += [findings.title(finding), findings.message(finding, names), findings.in_short(finding, names)]
        for fix in offered:
            texts.append(fixes.label(fix, names))
            if fix.patch is not None and "title_code" in fix.values:
                told = zip(fix.patch.items, fixes.titled(fix, names).items, strict=True)
                texts += [after.title for before, after in told if not before.title]
    limits = limits_of(Plan(Client(name="")))
    for line in limit_lines(limits, limits):
        texts += [line.caption, line.now] if line.id == check else []
    if findings.of_one_item(check):
        texts.append(findings.of_one_item(check))
    return texts


@pytest.mark.parametrize("check", codes())
def test_what_it_finds_is_what_it_declares(check: str) -> None:
    declared = spec(check)
    assert examples(check), "a worked example in tests/data/checks"
    for ledger, _, finding in examples(check):
        assert finding.severity in declared.severities
        part = (finding.part or "").partition(":")[0]
        assert part in ({row.name for row in declared.parts} or {""})
        targets = {
            "client": set(),
            "item": set(ledger.by_id),
            "channel": set(ledger.channels),
            "person": set(ledger.people),
            "campaign": set(ledger.campaigns),
        }[declared.target]
        assert finding.target is None or finding.target in targets
        assert declared.badness(finding.values) is not None


@pytest.mark.parametrize("check", codes())
def test_what_a_fix_makes_of_its_number_is_told_in_its_own_measure(check: str, english_words: TsWords) -> None:
    """What moves the number of a check says so in words of the check; those of the week are told for each."""
    declared = spec(check)
    for part in {row.name for row in declared.parts} or {""}:
        if declared.counted_of(part) is not None and check not in {"CD-01", "CD-03"}:
            assert "{moved}" in counted_words(check, part), part
    for _, _, _, offered in offers(check):
        for made in (fix.effect for fix in offered if fix.effect is not None):
            moves = made.before is not None and made.after is not None and made.before != made.after
            words = counted_words(made.check, made.part).replace("{moved}", "").split()
            assert not moves or all(word in of_the_week(made) for word in words)


@pytest.mark.parametrize("check", codes())
def test_all_that_is_said_of_it_has_dutch(check: str, dutch: TsWords) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    in_dutch = said(check)
    app.removeTranslator(dutch)
    in_english = said(check)
    assert all(in_dutch)
    assert all(in_english)
    alike = [text for text, other in zip(in_dutch, in_english, strict=True) if text == other]
    assert not alike, f"run `dev.py texts`, then give Dutch in translations/compassdesk_nl.ts: {alike}"


@pytest.mark.parametrize("check", codes())
def test_what_a_profile_or_a_stage_moves_of_it_is_told(check: str) -> None:
    usual = limits_of(Plan(Client(name="")))
    clients = [Client(name="", profile=profile, stage=stage) for profile in PROFILES for stage in STAGES]
    clients += [Client(name="", listening_stage=level) for level in (1, 2, 3, 4, 5)]
    clients += [Client(name="", target_one_way=share) for share in (20, 40, 95)]
    names = [(check, threshold.name) for threshold in spec(check).thresholds]
    for client in clients:
        moved = limits_of(Plan(client))
        if any(moved.thresholds[name] != usual.thresholds[name] for name in names):
            assert [line.changes for line in limit_lines(usual, moved) if line.id == check] == [True], client


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("check", codes())
def test_its_fixes_can_be_applied_and_the_plan_stays_one(check: str) -> None:
    for ledger, _, _, offered in offers(check):
        assert offered
        for fix in offered:
            if fix.patch is None:
                assert fix.code.startswith("edit_")
                continue
            patch = fixes.titled(fix, Names(ledger.plan))
            assert all(item.title for item in patch.items), fix.code
            made = [item if item.id else replace(item, id=f"new {place}") for place, item in enumerate(patch.items)]
            plan = applied(ledger.plan, replace(patch, items=tuple(made), base=None))
            assert plan != ledger.plan, fix.code
            assert len(plan_json.read(plan_json.write(plan)).items) == len(plan.items), fix.code


@pytest.mark.parametrize("check", codes())
def test_it_is_waived_unless_it_blocks_and_switched_off_unless_it_must_be_heard(check: str) -> None:
    assert any(finding.severity != "block" for _, _, finding in examples(check)) == spec(check).may_be_waived
    for ledger, week, finding in examples(check):
        waiver = Waiver(check=check, until=ledger.now.date(), reason="For once", target=finding.target)
        waived = judged(replace(ledger.plan, waivers=(waiver,)), ledger, week)
        assert [row.waived for row in waived if row.key == finding.key] == [finding.severity != "block"]
        off = replace(ledger.plan, check_settings=(CheckSetting(check, enabled=False),))
        stands = [row for row in judged(off, ledger, week) if row.check == check]
        assert bool(stands) != spec(check).may_be_switched_off


def judged(plan: Plan, ledger: Ledger, week: Week) -> tuple[Finding, ...]:
    return engine.judge(engine.prepare(plan, ledger.now), week).findings


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("check", codes())
def test_it_comes_out_in_json(check: str) -> None:
    for ledger, week, finding in examples(check):
        report = engine.judge(ledger, week)
        message = partial(findings.message, names=Names(ledger.plan))
        made = json.loads(json.dumps(check_json.report_object("Plan", report, message)))
        keys = {(row["check"], row["target"], row.get("part")): row for row in made["findings"]}
        row = keys[finding.key]
        assert row["values"].keys() == finding.values.keys()
        assert row["message"]


@pytest.mark.parametrize("check", codes())
def test_its_settings_and_waivers_go_through_the_plan_file_and_the_client_file(check: str, tmp_path: Path) -> None:
    ledger = examples(check)[0][0]
    plan = ledger.plan
    numbers = {threshold.name: float(place + 7) for place, threshold in enumerate(spec(check).thresholds)}
    setting = CheckSetting(check, enabled=False, cap="note", thresholds=numbers)
    waiver = Waiver(id="w", check=check, until=ledger.now.date(), reason="For once")
    plan = replace(plan, check_settings=(setting,), waivers=(waiver,))

    read = plan_json.read(plan_json.write(plan))
    assert (read.check_settings, read.waivers) == (plan.check_settings, plan.waivers)

    file = create_client(tmp_path / "a.compass", plan.client, as_patch(plan))
    try:
        kept = file.read(plans.whole)
    finally:
        file.close()
    assert (kept.check_settings, kept.waivers) == (plan.check_settings, plan.waivers)
