"""What the checks on people say: who speaks, may speak, can speak, and whether they exist (CD-10 to CD-14, 16, 18)."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_10(finding: Finding, names: Names) -> str:
    """No named speaker."""
    if finding.values["reason"] == "role_account":
        text = translate(
            "Findings",
            "{name} is an account, not a person. Choose a person, or say that this is a crisis or a legal notice.",
        )
        return text.format(name=names.person(finding.values["speaker"]))
    if finding.severity == "serious":
        return translate("Findings", "This went out without a name. Who spoke? Choose a person.")
    return translate("Findings", "Who speaks? Choose a person.")


def cd_11(finding: Finding, _: Names) -> str:
    """Anonymous voice."""
    values = finding.values
    text = translate(
        "Findings",
        "No human name on {a} of {n} posts and conversation blocks {window} ({p}); above {limit} that is a warning."
        " Give them a person.",
    )
    return text.format(
        a=values["a"],
        n=values["n"],
        p=percent(values["p"], values["warn"]),
        limit=percent(values["warn"]),
        window=growing(finding),
    )


def cd_12(finding: Finding, names: Names) -> str:
    """One voice."""
    values = finding.values
    text = translate(
        "Findings",
        "{name} carries {p} of {n} items in 4 weeks; up to {limit} is fine. There are {v} effective voices. Let a"
        " second person take over some.",
    )
    return text.format(
        name=names.person(values["name"]),
        p=percent(values["p"], values["top_share"]),
        n=values["n"],
        limit=percent(values["top_share"]),
        v=numbers.number(values["v"], 1),
    )


def cd_13(finding: Finding, names: Names) -> str:
    """Person–brand balance: the hidden link, the brochure, the invisible brand."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "link":
        text = translate(
            "Findings",
            "{name} speaks from a personal account on which the link with your organisation is not visible. Make it"
            " visible in the profile, then tick it here.",
        )
        return text.format(name=name)
    if finding.part == "brand":
        text = translate(
            "Findings",
            "{name}: {p} pure brand posts ({c} of {n} in 4 weeks); up to {limit} is fine. That reads like a brochure:"
            " let the person show in some of them.",
        )
    else:
        text = translate(
            "Findings",
            "{name}: {p} purely personal posts ({c} of {n} in 4 weeks); up to {limit} is fine. Nobody sees the brand"
            " any more: let it show in some of them.",
        )
    return text.format(
        name=name,
        p=percent(values["p"], values["focus_share"]),
        c=values["c"],
        n=values["n"],
        limit=percent(values["focus_share"]),
    )


def cd_14(finding: Finding, names: Names) -> str:
    """Over capacity, in two places at once, or away."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "capacity":
        text = translate(
            "Findings", "{name}: {m} of {c} minutes in week {w} ({p}). Move something, or give it to somebody else."
        )
        return text.format(
            name=name,
            m=numbers.number(values["m"]),
            c=numbers.number(values["c"]),
            w=values["w"],
            p=percent(values["p"], values["warn"]) if "p" in values else "∞",
        )
    if finding.part == "overlap":
        text = translate(
            "Findings", "{name} is in two conversation blocks at the same time in week {w}: {list}. Move one of them."
        )
    else:
        text = translate(
            "Findings",
            "{name} is away or does not work for you on the day of: {list}. Move it, or choose another person.",
        )
    return text.format(name=name, w=values["w"], list=names.items(finding.items))


def cd_16(finding: Finding, names: Names) -> str:
    """Invented speaker, or words and images made with AI that nobody put their name to."""
    values = finding.values
    name = names.person(values["name"])
    if values["reason"] == "undisclosed":
        text = translate(
            "Findings",
            "{name} is not a real person and the audience is not told. Let a real person speak, or say so in the"
            " profile and tick it here.",
        )
        return text.format(name=name)
    text = translate(
        "Findings",
        "Made with AI and not approved by {name}, who speaks: %n post(s) this week. Let {name} read and approve.",
        "",
        values["n"],
    )
    return text.format(name=name)


def cd_18(finding: Finding, names: Names) -> str:
    """Permission for this person."""
    values = finding.values
    name = names.person(values["name"])
    if finding.part == "anonymise":
        text = translate(
            "Findings",
            "{name} left on {day}, more than 24 months ago, and the name is still here. Take the name out.",
        )
        return text.format(name=name, day=numbers.full_day(values["active_to"]))
    reasons = " ".join(_permission(code, name) for code in values["reasons"])
    advice = translate("Findings", "Record a basis, or choose another person.")
    return f"{reasons} {advice}"


def _permission(code: str, name: str) -> str:
    texts = {
        "none": translate("Findings", "No recorded basis to name {name}."),
        "withdrawn": translate("Findings", "{name} has withdrawn the permission to be named."),
        "expired": translate("Findings", "The permission to name {name} has ended by then."),
        "left": translate("Findings", "{name} no longer works for you by then."),
    }
    return texts[code].format(name=name)
