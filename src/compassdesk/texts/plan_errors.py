"""What is wrong inside a plan file, with the path to it: `items[3].channels[0]: no channel "fb2"`."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.text_length import shortened
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

PROBLEMS: dict[str, Any] = {
    "missing": QT_TRANSLATE_NOOP("PlanErrors", "is missing"),
    "missing-start": QT_TRANSLATE_NOOP("PlanErrors", "is missing; an item with status {value} needs a start"),
    "type": QT_TRANSLATE_NOOP("PlanErrors", "{expected} expected, not {value}"),
    "unknown": QT_TRANSLATE_NOOP("PlanErrors", "{value} is unknown; possible are {allowed}"),
    "unknown-check": QT_TRANSLATE_NOOP("PlanErrors", "there is no check {value}"),
    "range": QT_TRANSLATE_NOOP("PlanErrors", "{value} lies outside {least} to {most}"),
    "date": QT_TRANSLATE_NOOP("PlanErrors", "{value} is not a date; write it as 2027-03-01"),
    "time": QT_TRANSLATE_NOOP("PlanErrors", "{value} is not a wall-clock time; write it as 2027-03-01T09:00"),
    "offset": QT_TRANSLATE_NOOP(
        "PlanErrors", "{value} has a time zone; write wall-clock time of the client, as 2027-03-01T09:00"
    ),
    "no-such-day": QT_TRANSLATE_NOOP("PlanErrors", "{value} does not exist"),
    "no-such-zone": QT_TRANSLATE_NOOP("PlanErrors", "there is no time zone {value}"),
    "order": QT_TRANSLATE_NOOP("PlanErrors", "{last} comes before {first}"),
    "duplicate": QT_TRANSLATE_NOOP("PlanErrors", "{value} is there twice"),
    "empty-id": QT_TRANSLATE_NOOP("PlanErrors", "an id must not be empty"),
    "too-deep": QT_TRANSLATE_NOOP("PlanErrors", "{value} nests deeper than {most} levels"),
    "not-json": QT_TRANSLATE_NOOP("PlanErrors", "{value} is not valid JSON"),
    "not-utf8": QT_TRANSLATE_NOOP("PlanErrors", "{value} is not UTF-8 text"),
    "half-character": QT_TRANSLATE_NOOP("PlanErrors", "{value} holds half a character"),
    "unknown-week": QT_TRANSLATE_NOOP("PlanErrors", "there is no week {value}"),
    "all-on-post": QT_TRANSLATE_NOOP("PlanErrors", "{value} is for conversation blocks; a post names its channels"),
    "post-without-channel": QT_TRANSLATE_NOOP("PlanErrors", "a post names at least one channel, unless it is an idea"),
    "blank-name": QT_TRANSLATE_NOOP("PlanErrors", "a name is needed, not {value}"),
    "blank-reason": QT_TRANSLATE_NOOP("PlanErrors", "a reason is needed, not {value}"),
    "waiver-too-long": QT_TRANSLATE_NOOP("PlanErrors", "{value} is further than 26 weeks from now ({last})"),
    "own-time-too-far": QT_TRANSLATE_NOOP("PlanErrors", "{value} is more than {most} days from the start of the item"),
    "foreign-response-channel": QT_TRANSLATE_NOOP(
        "PlanErrors", "{value} is neither a channel of the item nor one of its audience"
    ),
}

EXPECTED: dict[str, Any] = {
    "text": QT_TRANSLATE_NOOP("PlanErrors", "text"),
    "true-or-false": QT_TRANSLATE_NOOP("PlanErrors", "true or false"),
    "whole-number": QT_TRANSLATE_NOOP("PlanErrors", "a whole number"),
    "number": QT_TRANSLATE_NOOP("PlanErrors", "a number"),
    "list": QT_TRANSLATE_NOOP("PlanErrors", "a list"),
    "object": QT_TRANSLATE_NOOP("PlanErrors", "an object"),
    "two-times": QT_TRANSLATE_NOOP("PlanErrors", 'two times such as ["09:00", "17:00"]'),
}  # fmt: skip

DANGLING: dict[str, Any] = {
    "channels": QT_TRANSLATE_NOOP("PlanErrors", "no channel {value}"),
    "spokespersons": QT_TRANSLATE_NOOP("PlanErrors", "no spokesperson {value}"),
    "audiences": QT_TRANSLATE_NOOP("PlanErrors", "no audience {value}"),
    "campaigns": QT_TRANSLATE_NOOP("PlanErrors", "no campaign {value}"),
    "items": QT_TRANSLATE_NOOP("PlanErrors", "no item {value}"),
    "series": QT_TRANSLATE_NOOP("PlanErrors", "no series {value}"),
    "insights": QT_TRANSLATE_NOOP("PlanErrors", "no insight {value}"),
}


def sentence(values: Mapping[str, Any]) -> str:
    """The path, a colon, and what is wrong there."""
    return f"{values['path']}: {what_is_wrong(values)}"


def what_is_wrong(values: Mapping[str, Any]) -> str:
    """What is wrong with a value, in words; the value as the file spells it."""
    problem = values["problem"]
    known = DANGLING[values["list"]] if problem == "dangling" else PROBLEMS[problem]
    told = {key: str(value) for key, value in values.items()}
    told["value"] = spelled(values.get("value"))
    told["allowed"] = ", ".join(values.get("allowed", ()))
    if problem == "type":
        told["expected"] = translate("PlanErrors", EXPECTED[values["expected"]])
    return translate("PlanErrors", known).format(**told)


def spelled(value: Any) -> str:
    """A value as JSON writes it, shortened."""
    return shortened(json.dumps(value, ensure_ascii=False, default=str), 60)
