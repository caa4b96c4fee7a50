"""What the checks on places, presence, listening, goals and what was kept say (CD-19 to CD-25)."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers, words
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.names import Names, listed
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_19(finding: Finding, names: Names) -> str:
    """Too many places, several new at once, or without a strategy."""
    values = finding.values
    channels = names.channels(values["channels"])
    if finding.part == "count":
        text = translate(
            "Findings",
            "{n} places active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Let one rest.",
        )
        return text.format(
            n=values["n"], list=channels, stage=words.label("stage", values["stage"]), limit=values["limit"]
        )
    if finding.part == "new":
        text = translate(
            "Findings", "{n} places opened within 30 days: {list}. Each needs attention; one at a time is easier."
        )
        return text.format(n=values["n"], list=channels)
    text = translate(
        "Findings",
        "%n place(s) in use without a strategy: {list}. One line will do: for whom, and what for.",
        "",
        values["n"],
    )
    return text.format(list=channels)


def cd_20(finding: Finding, _: Names) -> str:
    """Too many disciplines."""
    values = finding.values
    parts = [
        f"{words.label('discipline', name)} ({count})"
        for name, count in zip(values["list"], values["counts"], strict=True)
    ]
    text = translate(
        "Findings",
        "{n} disciplines at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.",
    )
    return text.format(
        n=values["n"], list=listed(parts), stage=words.label("stage", values["stage"]), limit=values["limit"]
    )


def cd_21(finding: Finding, names: Names) -> str:
    """Presence gap."""
    values = finding.values
    times = {"from": numbers.moment(values["from"]), "to": numbers.moment(values["to"])}
    if values["unit"] == "service_days":
        length = translate("Findings", "%n service day(s)", "", int(values["g"]))
    else:
        length = translate("Findings", "{g} days").format(g=numbers.number(values["g"], 1))
    text = translate(
        "Findings",
        "{channel}: nobody present for {length} ({from}–{to}); up to {limit} is agreed. A fixed moment each week keeps"
        " it alive.",
    )
    return text.format(channel=names.channel(values["channel"]), length=length, limit=values["limit"], **times)


def cd_22(finding: Finding, _: Names) -> str:
    """Listening below ambition, aimless listening, or nothing done with it."""
    values = finding.values
    if finding.part == "objective":
        text = translate(
            "Findings",
            "%n listening slot(s) in 4 weeks without a goal. At listening level {s} you listen for a goal of your own.",
            "",
            values["n"],
        )
        return text.format(s=values["s"])
    if finding.part == "insight":
        text = translate(
            "Findings",
            "No insight went to a discipline in 4 weeks. At listening level {s} what you hear is put to use: note one.",
        )
        return text.format(s=values["s"])
    text = translate(
        "Findings", "{m} minutes of listening per week ({window}); listening level {s} asks {t}. Add {more} a week."
    )
    return text.format(
        m=numbers.number(values["m"], 0 if values["m"].denominator == 1 else 1),
        window=growing(finding),
        s=values["s"],
        t=values["t"],
        more=numbers.number(values["t"] - values["m"], 0 if values["m"].denominator == 1 else 1),
    )


def cd_23(finding: Finding, _: Names) -> str:
    """Goal and petal do not fit."""
    values = finding.values
    if finding.part == "a":
        return translate(
            "Findings",
            "%n item(s) this week with a goal that the petal does not serve. Choose another goal, or another petal.",
            "",
            values["n"],
        )
    if finding.part == "c":
        missing = listed([_people_first(code) for code in values["missing"]])
        text = translate(
            "Findings",
            "%n item(s) ready to go out, but {missing}. First for whom and what for, then where.",
            "",
            values["n"],
        )
        return text.format(missing=missing)
    if finding.part == "d":
        text = translate("Findings", "{n} goals chosen: {list}. One or two at a time make it easier to see what works.")
        return text.format(n=values["n"], list=listed([words.label("objective", goal) for goal in values["list"]]))
    text = translate(
        "Findings",
        "Goal “{o}” gets {p} of the minutes in 4 weeks ({m} of {total}); {limit} would do it justice.",
    )
    return text.format(
        o=words.label("objective", values["o"]),
        p=percent(values["p"], values["limit"]),
        m=numbers.number(values["m"]),
        total=numbers.number(values["total"]),
        limit=percent(values["limit"]),
    )


def _people_first(code: str) -> str:
    return {
        "audience": translate("Findings", "no audience is described"),
        "objective": translate("Findings", "no goal is chosen"),
    }[code]


def cd_24(finding: Finding, _: Names) -> str:
    """Opinion without evidence."""
    values = finding.values
    text = translate(
        "Findings",
        "Research, figures or a case behind {e} of {n} posts in 4 weeks ({p}); from {limit} on it is fine. Link a"
        " source.",
    )
    return text.format(
        e=values["e"], n=values["n"], p=percent(values["p"], values["limit"]), limit=percent(values["limit"])
    )


def cd_25(finding: Finding, _: Names) -> str:
    """Plan not kept: posts left behind, conversation blocks unconfirmed, ideas whose day has passed."""
    values = finding.values
    if finding.part == "a":
        return translate(
            "Findings",
            "%n post(s) over a day past the planned time and not marked as published. Mark as published, or plan anew.",
            "",
            values["n"],
        )
    if finding.part == "c":
        return translate(
            "Findings",
            "%n idea(s) with a date that has passed. Plan anew, or put back in the tray.",
            "",
            values["n"],
        )
    text = translate(
        "Findings",
        "{u} of {s} conversation blocks in 4 weeks were not confirmed; up to {limit} is fine. Did they happen? After 7"
        " days they no longer count.",
    )
    return text.format(u=values["u"], s=values["s"], limit=percent(values["limit"]))
