"""What templates and what they would plan are called."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Plan
from compassdesk.domain.planned_template import PlannedPart, PlannedTemplate
from compassdesk.domain.templates import Template, TemplateChannel, TemplateKind, TemplateSpeaker
from compassdesk.services.template_outlook import ChecksTold
from compassdesk.texts import close_words, findings, numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
MOST_FINDINGS = 3
"""Findings that are told; the rest is a number."""


def kind(of: TemplateKind) -> str:
    """What a template is one of: "Week"."""
    return {
        "item": translate("Templates", "Item"),
        "day": translate("Templates", "Day"),
        "week": translate("Templates", "Week"),
        "campaign": translate("Templates", "Campaign"),
    }[of]


def size(template: Template) -> str:
    """What it is and how much it holds: "Week, 7 items"."""
    count = translate("Templates", "%n item(s)", "", len(template.parts))
    return translate("Templates", "{kind}, {count}").format(kind=kind(template.kind), count=count)


def first_day(of: TemplateKind) -> str:
    """What its anchor is called."""
    return {
        "item": translate("Templates", "On which day"),
        "day": translate("Templates", "On which day"),
        "week": translate("Templates", "In the week of"),
        "campaign": translate("Templates", "First day"),
    }[of]


def channel_role(role: TemplateChannel) -> str:
    """What a channel of a template is, wherever it is planned."""
    if role.main:
        return translate("Templates", "The main channel")
    if role.name:
        return role.name
    if role.network is not None:
        return words.label("network", role.network)
    if role.platform_type is not None:
        return words.label("platform_type", role.platform_type)
    return translate("Templates", "A channel")


def speaker_role(role: TemplateSpeaker, plan: Plan) -> str:
    """Who speaks in a template, wherever it is planned."""
    if role.role_title:
        return role.role_title
    there = next((row.name for row in plan.spokespersons if row.id == role.id), "")
    return there or translate("Templates", "Who speaks")


def remarks(part: PlannedPart, plan: Plan) -> str:
    """What is told of a part before it is planned, in sentences; empty where there is nothing."""
    return " ".join(_remarks(part, plan))


def _remarks(part: PlannedPart, plan: Plan) -> Iterator[str]:
    if part.left_out is not None:
        yield {
            "past": translate("Templates", "Left out: this moment is over."),
            "far": translate("Templates", "Left out: no plan reaches that far."),
            "nowhere": translate("Templates", "Left out: there is no channel for it yet."),
        }[part.left_out]
        return
    if part.why is not None and part.wanted is not None:
        day = numbers.day(part.wanted.date())
        why = {
            "closed": translate("Templates", "{day} is a closed day"),
            "holiday": translate("Templates", "{day} is a public holiday"),
            "weekend": translate("Templates", "{day} is at the weekend"),
            "away": translate("Templates", "Who speaks is away on {day}"),
            "busy": translate("Templates", "Who speaks is in another conversation block then"),
        }[part.why].replace("{day}", day)
        text = translate("Templates", "{why}, so it goes to another moment.")
        if not part.is_shifted:
            text = translate("Templates", "{why}; it stays there all the same.")
        yield text.replace("{why}", why)
    if part.close:
        yield from close_words.each(part.close, plan).splitlines()


def comes_to(made: PlannedTemplate) -> str:
    """How much is planned, and how much of it is told something about."""
    said = [translate("Templates", "%n item(s) are planned.", "", len(made.items))]
    left_out = sum(part.left_out is not None for part in made.parts)
    shifted = sum(part.is_shifted and part.left_out is None for part in made.parts)
    stays = sum(part.why is not None and not part.is_shifted and part.left_out is None for part in made.parts)
    close = sum(bool(part.close) for part in made.parts)
    if left_out:
        said.append(translate("Templates", "Left out: {n}.").replace("{n}", numbers.number(left_out)))
    if shifted:
        said.append(translate("Templates", "Moved to another moment: {n}.").replace("{n}", numbers.number(shifted)))
    if stays:
        said.append(translate("Templates", "On a day that is not free: {n}.").replace("{n}", numbers.number(stays)))
    if close:
        said.append(translate("Templates", "Close to another post: {n}.").replace("{n}", numbers.number(close)))
    return " ".join(said)


def by_the_checks(told: ChecksTold) -> str:
    """What the checks would say that they do not say now."""
    new = [(week.week, finding) for week in told.weeks for finding in week.new]
    solved = sum(week.solved for week in told.weeks)
    said = [translate("Templates", "It solves %n finding(s).", "", solved)] if solved else []
    if not new:
        return " ".join([*said, translate("Templates", "The checks have nothing against it.")])
    names = Names(told.plan)
    for week, finding in new[:MOST_FINDINGS]:
        text = translate("Templates", "Week {number}: {finding}").replace("{number}", str(week.number))
        said.append(text.replace("{finding}", findings.in_short(finding, names)))
    if len(new) > MOST_FINDINGS:
        more = numbers.number(len(new) - MOST_FINDINGS)
        said.append(translate("Templates", "And {n} more.").replace("{n}", more))
    return "\n".join(said)
