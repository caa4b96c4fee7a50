"""What the checks on sending and answering say (CD-01 to CD-09)."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.judged_weeks import growing
from compassdesk.texts.names import Names, listed
from compassdesk.texts.numbers import percent

translate = QCoreApplication.translate


def cd_01(finding: Finding, _: Names) -> str:
    """One-way share."""
    values = finding.values
    if finding.is_just_under:
        text = translate(
            "Findings",
            "One-way share {B} {window}: {ow} of {N} items ({pi}) and {m_ow} of {M} minutes ({pm}). That is under the"
            " limit of {warn}; from {clears} down this note goes away. {advice}",
        )
    else:
        text = translate(
            "Findings",
            "One-way share {B} {window}: {ow} of {N} items ({pi}) and {m_ow} of {M} minutes ({pm}); the limit is"
            " {warn}. {advice}",
        )
    said = text.format(
        B=percent(values["B"], values["warn"]),
        window=growing(finding),
        ow=values["ow"],
        N=values["N"],
        pi=percent(values["pi"], values["warn"]),
        m_ow=numbers.number(values["m_ow"]),
        M=numbers.number(values["M"]),
        pm=percent(values["pm"], values["warn"]),
        warn=percent(values["warn"]),
        clears=percent(values.get("clears", values["warn"])),
        advice=_two_way_advice(values["k"], values["x"]),
    )
    if values["window_weeks"] == 1:
        return said
    return f"{said} {_this_week_alone(finding)}"


def _two_way_advice(items: int, minutes: int) -> str:
    """What would bring both shares, or the one that is over, back to the limit."""
    more_items = translate("Findings", "%n more two-way item(s)", "", items)
    more_minutes = translate("Findings", "%n more minute(s) of listening or answering", "", minutes)
    if items and minutes:
        text = translate("Findings", "Plan {items} or {minutes}.")
        return text.format(items=more_items, minutes=more_minutes)
    return translate("Findings", "Plan {more}.").format(more=more_items if items else more_minutes)


def _this_week_alone(finding: Finding) -> str:
    values = finding.values
    text = translate("Findings", "This week alone: {ow} of {N} items, {m_ow} of {M} minutes.")
    return text.format(
        ow=values["week_ow"],
        N=values["week_N"],
        m_ow=numbers.number(values["week_m_ow"]),
        M=numbers.number(values["week_M"]),
    )


def cd_02(finding: Finding, _: Names) -> str:
    """Send streak."""
    values = finding.values
    if finding.severity == "note":
        text = translate(
            "Findings",
            "{L} one-way posts in a row within a short time ({from}–{to}). Fine for a live event; otherwise plan a"
            " moment to answer in between.",
        )
    else:
        text = translate(
            "Findings",
            "{L} one-way posts in a row ({from}–{to}) without listening or answering. Plan a moment to answer in"
            " between.",
        )
    times = {"from": numbers.moment(values["from"]), "to": numbers.moment(values["to"])}
    return text.format(L=values["L"], **times)


def cd_03(finding: Finding, names: Names) -> str:
    """No room to answer."""
    values = finding.values
    placings = zip(values["list"], values["list_starts"], strict=True)
    text = translate(
        "Findings",
        "Nobody is there within {N} hours of {gaps} of {r} placements {window}: {list}. One conversation block can"
        " cover several.",
    )
    return text.format(
        gaps=values["r"] - values["c"],
        r=values["r"],
        window=growing(finding),
        N=values["N"],
        list=listed([f"{names.channel(channel)} {numbers.moment(start)}" for channel, start in placings]),
    )


def cd_04(finding: Finding, _: Names) -> str:
    """Missing petal."""
    text = translate(
        "Findings",
        "Missing over the last 4 weeks: {petals} ({N} items in all). A fixed moment each week brings it back.",
    )
    return text.format(petals=listed([doing(petal) for petal in finding.values["petal"]]), N=finding.values["N"])


def doing(petal: str) -> str:
    """A petal as something one does, within a sentence."""
    return {
        "listen": translate("Findings", "listening"),
        "respond": translate("Findings", "answering"),
        "send": translate("Findings", "sending"),
        "activate": translate("Findings", "activating"),
    }[petal]


def cd_05(finding: Finding, _: Names) -> str:
    """Rose balance."""
    values = finding.values
    text = translate(
        "Findings",
        "The rose leans: balance {J} over 4 weeks, where 1 is even. Of {N} items {p} is {largest}. One item a week of"
        " the smallest petal already helps.",
    )
    return text.format(
        J=numbers.number(Fraction(str(values["J"])), 2),
        N=values["N"],
        p=percent(values["p"]),
        largest=doing(values["largest"]),
    )


def cd_06(finding: Finding, names: Names) -> str:
    """Broadcast-only channel, or no channel at all on which people can talk back."""
    values = finding.values
    if finding.target is None:
        return translate(
            "Findings",
            "%n post(s) in 4 weeks, and no channel on which people can talk back. Choose one where you do answer.",
            "",
            values["n"],
        )
    text = translate(
        "Findings",
        "{channel}: {n} posts in 4 weeks and no moment to answer. Plan one each week, or mark the channel as one-way.",
    )
    return text.format(channel=names.channel(values["channel"]), n=values["n"])


def cd_07(finding: Finding, _: Names) -> str:
    """Drifting to broadcast."""
    values = finding.values
    text = translate(
        "Findings",
        "The one-way share rose from {mean} to {x4} within 4 weeks. In week {w} there was more room to answer: repeat"
        " those moments.",
    )
    return text.format(mean=percent(values["mean"]), x4=percent(values["x4"]), w=Week.parse(values["w"]).number)


def cd_08(finding: Finding, _: Names) -> str:
    """Call without follow-up."""
    values = finding.values
    if finding.severity == "note":
        text = translate("Findings", "Nobody was planned to answer {u} of {a} calls to the public.")
    else:
        text = translate(
            "Findings",
            "Nobody is planned to answer {u} of {a} calls to the public. Plan a moment on that channel, or say where"
            " the answers come in.",
        )
    return text.format(u=values["u"], a=values["a"])


def cd_09(finding: Finding, names: Names) -> str:
    """Too many exceptions, or an exception without its reason or end."""
    values = finding.values
    if finding.part != "reason":
        if finding.part == "crisis":
            text = translate(
                "Findings",
                "{e} of {n} posts in 4 weeks ({p}) are excepted as crisis messages; above {cap} they count again.",
            )
        else:
            text = translate(
                "Findings", "{e} of {n} posts in 4 weeks ({p}) are excepted; above {cap} they count again."
            )
        return text.format(
            e=values["e"], n=values["n"], p=percent(values["p"], values["cap"]), cap=percent(values["cap"])
        )
    lacks = {
        "reason": translate("Findings", "a reason is missing"),
        "until": translate("Findings", "an end date is missing"),
        "past": translate("Findings", "its end date has passed"),
    }
    text = translate(
        "Findings", "The exception for “{name}” does not hold: {missing}. Until then its posts count like any other."
    )
    missing = listed([lacks[code] for code in values["missing"]])
    return text.format(name=names.campaign(values["campaign"]), missing=missing)
