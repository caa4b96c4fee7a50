"""The fixes of each check (domain.md A10: every finding has one)."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.relief import helpful
from compassdesk.domain.checks.remedies_answering import fixes_cd_03, fixes_cd_06, fixes_cd_08
from compassdesk.domain.checks.remedies_exceptions import fixes_cd_09
from compassdesk.domain.checks.remedies_goals import fixes_cd_22, fixes_cd_23, fixes_cd_24
from compassdesk.domain.checks.remedies_kept import fixes_cd_25
from compassdesk.domain.checks.remedies_one_way import fixes_cd_01, fixes_cd_02, fixes_cd_07
from compassdesk.domain.checks.remedies_places import fixes_cd_19, fixes_cd_20, fixes_cd_21
from compassdesk.domain.checks.remedies_rose import fixes_cd_04, fixes_cd_05
from compassdesk.domain.checks.remedies_rules import fixes_cd_15, fixes_cd_16, fixes_cd_17, fixes_cd_18
from compassdesk.domain.checks.remedies_voices import fixes_cd_10, fixes_cd_11, fixes_cd_12, fixes_cd_13
from compassdesk.domain.checks.remedies_workload import fixes_cd_14
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import based_on
from compassdesk.domain.week import Week

Remedy = Callable[[Ledger, Week, Finding], tuple[Fix, ...]]


def _tried(remedy: Remedy) -> Remedy:
    """The remedy without the patches that would do nothing for the finding as things stand now.

    The finding may be about one item alone (workflow.blocking); what a patch does is measured on the whole plan.
    """

    def fixes(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
        report = ledger.once(("judged", week), lambda: judge(ledger, week))
        standing = next((found for found in report.findings if found.key == finding.key), finding)
        return helpful(ledger, week, standing, remedy(ledger, week, finding))

    return fixes


# One row per check, in order of number; a new check adds its import above and its row here.
REMEDIES: Mapping[str, Remedy] = {
    "CD-01": fixes_cd_01,
    "CD-02": fixes_cd_02,
    "CD-03": fixes_cd_03,
    "CD-04": fixes_cd_04,
    "CD-05": fixes_cd_05,
    "CD-06": fixes_cd_06,
    "CD-07": fixes_cd_07,
    "CD-08": fixes_cd_08,
    "CD-09": fixes_cd_09,
    "CD-10": _tried(fixes_cd_10),
    "CD-11": _tried(fixes_cd_11),
    "CD-12": _tried(fixes_cd_12),
    "CD-13": _tried(fixes_cd_13),
    "CD-14": _tried(fixes_cd_14),
    "CD-15": _tried(fixes_cd_15),
    "CD-16": _tried(fixes_cd_16),
    "CD-17": _tried(fixes_cd_17),
    "CD-18": _tried(fixes_cd_18),
    "CD-19": _tried(fixes_cd_19),
    "CD-20": _tried(fixes_cd_20),
    "CD-21": _tried(fixes_cd_21),
    "CD-22": _tried(fixes_cd_22),
    "CD-23": _tried(fixes_cd_23),
    "CD-24": _tried(fixes_cd_24),
    "CD-25": _tried(fixes_cd_25),
}


def fixes_for(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What the user can do about a finding, best first. Pure: each fix is a patch that has not been applied.

    It is based on the plan that was judged, so that what was edited since then stands when it is applied.

    When no patch would help, the fix is to look at the items concerned, or at the client's limits.
    """
    fixes = REMEDIES[finding.check](ledger, week, finding) or (_look(finding),)
    return tuple(fix if fix.patch is None else replace(fix, patch=based_on(fix.patch, ledger.plan)) for fix in fixes)


def _look(finding: Finding) -> Fix:
    if finding.items:
        return Fix("edit_items", {"items": finding.items, "field": "starts_at"})
    return Fix("edit_client", {"field": "stage"})
