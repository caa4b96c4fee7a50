"""What quick add says of a typed line: its parts, what is doubtful, what Enter would make, and an example."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain import quick_add
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.quick_add_start import Problem
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed
from compassdesk.texts.series_words import rule_words
from compassdesk.ui.fields.day_field import too_far

translate = QCoreApplication.translate
_TRIED = 6
"""Of how many channels and people a name is tried for the example."""


def part_words(part: quick_add.LinePart, names: Names) -> str:
    """A recognised part in words."""
    match part.kind:
        case "date":
            return numbers.dated(part.value)
        case "last_day":
            return translate("QuickAdd", "to {day}").replace("{day}", numbers.dated(part.value))
        case "time":
            return numbers.clock(part.value)
        case "minutes":
            return translate("QuickAdd", "%n minute(s)", "", part.value)
        case "petal" | "kind" | "status":
            return words.label(part.kind, part.value)
        case "channel":
            return names.channel(part.value)
        case "all_channels":
            return translate("QuickAdd", "all channels")
        case "person":
            return names.person(part.value)
        case "campaign":
            return names.campaign(part.value)
        case "repeat":
            return rule_words(part.value)
        case "until":
            return translate("QuickAdd", "until {day}").replace("{day}", numbers.dated(part.value))
        case "times":
            return translate("QuickAdd", "%n time(s)", "", part.value)
    return str(part.value)


def refusal_words(stopped: InputError, item: Item) -> str:
    """Why an item cannot be made as it was typed, and what helps."""
    if stopped.code != "blocked":
        from compassdesk.texts import errors

        return errors.sentence(stopped)
    from compassdesk.texts import findings

    titles = listed([findings.title(finding) for finding in stopped.values["findings"]])
    told = translate("QuickAdd", "Not “{status}” yet: {titles}. Leave the status out; the editor shows what solves it.")
    return told.replace("{status}", words.status(item.status)).replace("{titles}", titles)


def problem_words(problem: Problem, text: str, names: Names) -> str:
    """What is doubtful, in a sentence."""
    typed = text[problem.start : problem.end].strip()
    spell = {"person": names.person, "channel": names.channel, "campaign": names.campaign}
    match problem.code:
        case "ambiguous-person" | "ambiguous-channel" | "ambiguous-campaign":
            called = spell[problem.code.removeprefix("ambiguous-")]
            sentence = translate("QuickAdd", "“{typed}” can be several: {names}.")
            candidates = listed([called(key) for key in problem.candidates])
            return sentence.replace("{typed}", typed).replace("{names}", candidates)
        case "no-such-channel":
            sentence = translate("QuickAdd", "“{typed}” is no channel of this client. It stays in the title.")
            return sentence.replace("{typed}", typed)
        case "closed-channel":
            closed = listed([names.channel(key) for key in problem.candidates])
            sentence = translate("QuickAdd", "“{typed}” is closed here: {names}. It stays in the title.")
            return sentence.replace("{typed}", typed).replace("{names}", closed)
        case "repeat-undated":
            return translate("QuickAdd", "“{typed}” asks for a day to begin on: without one it is one idea.").replace(
                "{typed}", typed
            )
        case "no-such-person":
            return translate("QuickAdd", "Nobody here is called “{typed}”.").replace("{typed}", typed)
        case "no-such-date":
            return translate("QuickAdd", "“{typed}” is no date.").replace("{typed}", typed)
        case "far-date":
            return too_far()
        case "time-needed":
            return translate("QuickAdd", "This status needs a day.")
    if problem.value is not None:
        from compassdesk.texts import read_dates

        return read_dates.told(problem.code, typed, problem.value)
    return translate("QuickAdd", "A title is still missing.")


def summary(item: Item, names: Names, repeats: str = "") -> str:
    """What Enter would make, with its title and what was filled in; of a series also how it `repeats`."""
    parts = [
        f"“{item.title}”" if item.title else "",
        repeats or _when(item),
        words.label("petal", item.petal),
        translate("QuickAdd", "all channels") if item.all_channels else names.channels(item.channels),
        names.person(item.spokesperson) if item.spokesperson else "",
    ]
    return translate("QuickAdd", "Enter adds:") + " " + " · ".join(part for part in parts if part)


def _when(item: Item) -> str:
    return numbers.dated_moment(item.starts_at) if item.starts_at else translate("QuickAdd", "no date: goes to Ideas")


def example(plan: Plan, today: date) -> str:
    """A line that this client understands, with a channel and a person of its own where it has them."""
    day, petal = translate("QuickAdd", "mon 9:00"), translate("QuickAdd", "send")
    title = translate("QuickAdd", "New pump")

    def first_read(begin: str, called: Iterable[str]) -> str:
        """The first of the names with which everything else in the line is still read as it is meant."""
        for name in called:
            read = quick_add.parse(f"{begin} {name} {title}", plan, today)
            if not read.problems and read.item.title == title:
                return f"{begin} {name}"
        return begin

    here = [person for person in plan.spokespersons if person.active_to is None or person.active_to >= today]
    active = [channel for channel in plan.channels if channel.status == "active"]
    line = first_read(day, (name for row in active[:_TRIED] for name in (row.network, row.name.casefold())))
    line = first_read(
        f"{line} {petal}",
        (name for row in here[:_TRIED] for name in (row.name.casefold().split()[0], row.name.casefold())),
    )
    return f"{line} {title}"
