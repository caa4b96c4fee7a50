"""Writes docs/checks.md from the declarations of the checks: what each looks at, its limits, what it says and offers.

The names and reasons are the app's own words in English; what a check and a remedy do is the first line of their
docstrings.
"""

from __future__ import annotations

from itertools import product

import idea_docs
import map_docs
from environment import ROOT
from PySide6.QtCore import QLocale

from compassdesk.domain.checks.registry import family_files, specs
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.vocabulary import PROFILES, STAGES, Profile
from compassdesk.texts import findings, numbers, words
from compassdesk.texts.why import why

PATH = ROOT / "docs" / "checks.md"
RULES = "src/compassdesk/domain/checks/families"
LEVELS = (1, 2, 3, 4, 5)
WINDOWS = {
    "none": "no week: dates and settings",
    "week": "the judged week",
    "growing": "the judged week, and earlier ones until there is enough to judge by",
    "streak": "the judged week and the 14 days before",
    "four weeks": "four weeks, the judged one last",
}
HEAD = """# The checks

Written by `python3 packaging/dev.py docs` from what each check declares; do not edit it by hand. A check is one
`CheckSpec` in the file of its family in `{rules}`; its words stand in the
file of the same name in `src/compassdesk/texts/checks`. How one is added: [a new check](a-new-check.md). Chapters
(C6, C9.12) are those of domain.md, the text that the rules were taken from, which is not among the files.

A finding can be snoozed (`waivers`) for up to 26 weeks, unless it is a BLOCK: that stops an item, which can be
published despite it with a reason. The client may cap what it hears of a check, but no cap lowers a BLOCK, nor CD-01
below a warning.
What is switched off, changed, snoozed or left out is named beside each result.

Of the one-way family (those that say so below) one finding is shown: the gravest, or of equally grave ones the first by
number. When it is a warning or serious, all others of the family are folded under it.

| Check | Name | About | May be snoozed | May be switched off |
|---|---|---|---|---|
{rows}
"""


def document() -> str:
    """The whole page."""
    numbers.use(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    rows = [
        f"| [{check.code}](#{check.code.lower()}) | {findings.check_name(check.code)} | {check.target} "
        f"| {_waiving(check)} | {'yes' if check.may_be_switched_off else 'no'} |"
        for check in specs().values()
    ]
    head = HEAD.format(rules=RULES, rows="\n".join(rows))
    return "\n".join([head, *map(_section, specs().values())])


def _section(check: CheckSpec) -> str:
    reason = why(check.code)
    source = f"{reason.source}{f', {reason.year}' if reason.year else ''}"
    path = f"{RULES}/{family_files()[check.code]}.py"
    lines = [
        f"## {check.code}",
        "",
        f"**{findings.check_name(check.code)}** – {_looks_at(check)}",
        "",
        f"{reason.text} ({f'[{source}]({reason.address})' if reason.address else source})",
        *(line for one in reason.besides for line in ("", one)),
        "",
        f"- Rule: {check.rule}, in [{path}](../{path})",
        f"- Looks at: {WINDOWS[check.window]}{_other_windows(check)}",
        f"- Says: {', '.join(check.severities)}; may be snoozed: {_waiving(check)}",
    ]
    if check.names_people:
        lines.append("- Stays out of exports without names")
    if check.parts:
        lines.append(f"- Parts: {', '.join(part.name for part in check.parts if part.name)}")
    if check.note_in:
        profiles = ", ".join(words.label("profile", profile) for profile in PROFILES if profile in check.note_in)
        lines.append(f"- At most a note for: {profiles}")
    if check.one_way_place:
        lines.append(f"- One-way family: number {check.one_way_place} among the equally grave")
    if check.folds_under:
        lines.append(
            f"- Folded under: {check.folds_under.parent}{', where it says the same' * bool(check.folds_under.fits)}"
        )
    lines += [f"- Offers: {_first_line(remedy)}" for remedy in check.remedies]
    if check.thresholds:
        lines += ["", "| Limit | In the plan file | Usual |", "|---|---|---|"]
        lines += [
            f"| {findings.threshold_name(check.code, threshold.name)} | `{threshold.name}` | {_usual(threshold)} |"
            for threshold in check.thresholds
        ]
    return "\n".join([*lines, ""])


def _first_line(function: object) -> str:
    return (function.__doc__ or "").strip().splitlines()[0]


def _looks_at(check: CheckSpec) -> str:
    """What stands behind the colon of the docstring, as a sentence."""
    said = _first_line(check.judge).partition(": ")[2]
    return said[:1].upper() + said[1:]


def _waiving(check: CheckSpec) -> str:
    if not check.may_be_waived:
        return "no"
    return "yes, except as a block" if "block" in check.severities else "yes"


def _other_windows(check: CheckSpec) -> str:
    return "".join(f"; part {part.name}: {WINDOWS[part.window]}" for part in check.parts if part.window)


def _usual(threshold: Threshold) -> str:
    """What holds for most profiles, and where it is something else: by profile, stage or listening level."""
    by_profile = {profile: _in_profile(threshold, profile) for profile in PROFILES}
    usual = by_profile["default"]
    others: dict[str, list[str]] = {}
    for profile, shown in by_profile.items():
        if shown != usual:
            others.setdefault(shown, []).append(words.label("profile", profile))
    return "; ".join([usual, *(f"{', '.join(names)}: {shown}" for shown, names in others.items())])


def _in_profile(threshold: Threshold, profile: Profile) -> str:
    found = {
        (stage, level): threshold.usual_in(Plan(Client(name="", profile=profile, stage=stage, listening_stage=level)))
        for stage, level in product(STAGES, LEVELS)
    }
    if len(set(found.values())) == 1:
        return _shown(next(iter(found.values())), threshold)
    if any(found[stage, LEVELS[0]] != found[STAGES[0], LEVELS[0]] for stage in STAGES):
        by_stage = (f"{words.label('stage', stage)} {_shown(found[stage, LEVELS[0]], threshold)}" for stage in STAGES)
        return f"by stage: {', '.join(by_stage)}"
    by_level = (f"{level}: {_shown(found[STAGES[0], level], threshold)}" for level in LEVELS)
    return f"by listening level {', '.join(by_level)}"


def _shown(value: int | None, threshold: Threshold) -> str:
    if value is None:
        return "no limit"
    return f"{value} %" if threshold.percent else numbers.number(value)


if __name__ == "__main__":
    PATH.write_text(document(), encoding="utf-8")
    idea_docs.PATH.write_text(idea_docs.document(), encoding="utf-8")
    map_docs.PATH.write_text(map_docs.document(), encoding="utf-8")
