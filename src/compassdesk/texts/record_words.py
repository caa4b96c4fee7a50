"""What the fields of records (series, templates, reminders and the like) are called, and how their values are said.

Records are whatever somebody wrote, as JSON: what is known of them is said in words, anything else as it is written.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.days_off import CHOICES
from compassdesk.domain.plan import Record
from compassdesk.domain.record_values import clock_in, day_in, key_in, listed_in, mapped_in, moment_in, text_in
from compassdesk.domain.references import RECORD_REFERENCES, WITHIN_RECORDS, Shape
from compassdesk.domain.series import series_of
from compassdesk.texts import numbers, row_names, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.review_words import SAID

translate = QCoreApplication.translate

_FIELDS: Mapping[str, Any] = {
    "about": QT_TRANSLATE_NOOP("Records", "What it is for"),
    "alt": QT_TRANSLATE_NOOP("Records", "Alternative text"),
    "answers": QT_TRANSLATE_NOOP("Records", "Answers"),
    "approves": QT_TRANSLATE_NOOP("Records", "A yes counts as approval"),
    "approvers": QT_TRANSLATE_NOOP("Records", "Waits for a yes of"),
    "asked_by": QT_TRANSLATE_NOOP("Records", "Asked by"),
    "at": QT_TRANSLATE_NOOP("Records", "When"),
    "audiences": QT_TRANSLATE_NOOP("Records", "Audiences"),
    "begun_on": QT_TRANSLATE_NOOP("Records", "Begun on"),
    "by": QT_TRANSLATE_NOOP("Records", "By"),
    "campaigns": QT_TRANSLATE_NOOP("Records", "Campaigns"),
    "channel": QT_TRANSLATE_NOOP("Records", "Channel"),
    "closed_on": QT_TRANSLATE_NOOP("Records", "Closed on"),
    "closes_after": QT_TRANSLATE_NOOP("Records", "Closes after so many days"),
    "colour_by": QT_TRANSLATE_NOOP("Records", "Coloured by"),
    "counted_from": QT_TRANSLATE_NOOP("Records", "Days are counted from"),
    "date": QT_TRANSLATE_NOOP("Records", "Day"),
    "day": QT_TRANSLATE_NOOP("Records", "So many days later"),
    "days": QT_TRANSLATE_NOOP("Records", "Days"),
    "density": QT_TRANSLATE_NOOP("Records", "Density"),
    "each": QT_TRANSLATE_NOOP("Records", "Each of them"),
    "filter": QT_TRANSLATE_NOOP("Records", "Filters"),
    "first": QT_TRANSLATE_NOOP("Records", "First time"),
    "from": QT_TRANSLATE_NOOP("Records", "From"),
    "hidden": QT_TRANSLATE_NOOP("Records", "Not shown"),
    "hypothesis": QT_TRANSLATE_NOOP("Records", "What is expected"),
    "items": QT_TRANSLATE_NOOP("Records", "Items"),
    "lanes": QT_TRANSLATE_NOOP("Records", "Lanes"),
    "made_until": QT_TRANSLATE_NOOP("Records", "Planned up to"),
    "minutes_later": QT_TRANSLATE_NOOP("Records", "Minutes later"),
    "most": QT_TRANSLATE_NOOP("Records", "Uses in all"),
    "networks": QT_TRANSLATE_NOOP("Records", "Networks"),
    "on_absences": QT_TRANSLATE_NOOP("Records", "While that person is away"),
    "on_closed_days": QT_TRANSLATE_NOOP("Records", "On days off"),
    "pages": QT_TRANSLATE_NOOP("Records", "Pages"),
    "parts": QT_TRANSLATE_NOOP("Records", "What is planned"),
    "people": QT_TRANSLATE_NOOP("Records", "People"),
    "person": QT_TRANSLATE_NOOP("Records", "Person"),
    "petals": QT_TRANSLATE_NOOP("Records", "Petals"),
    "proof": QT_TRANSLATE_NOOP("Records", "Evidence"),
    "remark": QT_TRANSLATE_NOOP("Records", "Remark"),
    "result": QT_TRANSLATE_NOOP("Records", "Result"),
    "rhythm": QT_TRANSLATE_NOOP("Records", "Used again"),
    "rule": QT_TRANSLATE_NOOP("Records", "Repeats"),
    "said": QT_TRANSLATE_NOOP("Records", "Answer"),
    "scale": QT_TRANSLATE_NOOP("Records", "Scale"),
    "seconds": QT_TRANSLATE_NOOP("Records", "Seconds"),
    "speaker": QT_TRANSLATE_NOOP("Records", "Who speaks"),
    "speakers": QT_TRANSLATE_NOOP("Records", "People"),
    "statuses": QT_TRANSLATE_NOOP("Records", "Status"),
    "tasks": QT_TRANSLATE_NOOP("Records", "Tasks"),
    "texts": QT_TRANSLATE_NOOP("Records", "Texts"),
    "time": QT_TRANSLATE_NOOP("Records", "Time"),
    "to": QT_TRANSLATE_NOOP("Records", "Until"),
    "told_to": QT_TRANSLATE_NOOP("Records", "Told to"),
    "view": QT_TRANSLATE_NOOP("Records", "View"),
    "weekday": QT_TRANSLATE_NOOP("Records", "Weekday"),
    "what": QT_TRANSLATE_NOOP("Records", "What was won"),
    "whom": QT_TRANSLATE_NOOP("Records", "Asked of"),
    "workday": QT_TRANSLATE_NOOP("Records", "On a working day"),
    "yearly": QT_TRANSLATE_NOOP("Records", "Every year"),
}
_VIEWS: Mapping[tuple[str, str], Any] = {
    ("view", "month"): QT_TRANSLATE_NOOP("Records", "Month"),
    ("view", "week"): QT_TRANSLATE_NOOP("Records", "Week"),
    ("view", "agenda"): QT_TRANSLATE_NOOP("Records", "Agenda"),
    ("view", "board"): QT_TRANSLATE_NOOP("Records", "Board"),
    ("view", "timeline"): QT_TRANSLATE_NOOP("Records", "Timeline"),
    ("lanes", "channel"): QT_TRANSLATE_NOOP("Records", "Channel"),
    ("lanes", "campaign"): QT_TRANSLATE_NOOP("Records", "Campaign"),
    ("lanes", "person"): QT_TRANSLATE_NOOP("Records", "Person"),
    ("lanes", "campaign_and_channel"): QT_TRANSLATE_NOOP("Records", "Campaign and channel"),
    ("lanes", "none"): QT_TRANSLATE_NOOP("Records", "None"),
}
_KINDS: Mapping[str, str] = {"networks": "network", "petals": "petal", "statuses": "status", "weekday": "weekday"}
"""The closed lists of words that no field of an item is called as."""
_UNSAID = frozenset(
    ("as", "crops", "follows", "frames", "height", "id", "key", "of", "position", "sha256", "size", "width")
)
"""What is there for the app, and tells people nothing: hashes, measures, and ids of what nobody sees."""
_WHEN = frozenset(("at", "begun_on", "closed_on", "date", "from", "made_at", "made_until", "time", "to", "until"))
"""Fields that hold a day, a moment or a time of day; in any other such letters are somebody's own."""

_KEYED: Mapping[str, str] = {
    "channels": "channels",
    "response_channel": "channels",
    "speaker": "speakers",
    "co_speakers": "speakers",
    "approver": "speakers",
    "audience": "audiences",
}
"""Which of its own lists a field of a template's part names something of, by a key."""
_OF_TEMPLATES = frozenset(("kind", "channels", "speakers", "audiences"))
"""What a template says for the app: its parts name all of it."""


def field(list_name: str, name: str) -> str:
    """What a field of a record is called."""
    return translate("Records", _FIELDS[name]) if name in _FIELDS else row_names.field(list_name, name)


def is_said(name: str) -> bool:
    """Whether a field says something to people."""
    return name not in _UNSAID


def names_in(list_name: str) -> Shape:
    """What the fields of the records of a list name rows of."""
    return {**RECORD_REFERENCES.get(list_name, {}), **WITHIN_RECORDS.get(list_name, {})}


def text(name: str, said: str) -> str:
    """A text of a field, as people write it."""
    if name in _WHEN:
        if "T" in said and (moment := moment_in(said)) is not None:
            return numbers.dated_moment(moment)
        if (day := day_in(said)) is not None:
            return numbers.dated(day)
        if (clock := clock_in(said)) is not None:
            return numbers.clock(clock)
    if name in {"on_closed_days", "on_absences"} and said in CHOICES:
        from compassdesk.texts.series_words import choice_words

        return choice_words(said)
    if name == "said" and said in SAID:
        return translate("Review", SAID[said])
    if (name, said) in _VIEWS:
        return translate("Records", _VIEWS[name, said])
    return words.label(_KINDS[name], said) if name in _KINDS else said


def in_words(list_name: str, content: Mapping[str, Any]) -> Mapping[str, Any]:
    """The content of a record, with what makes sense together only in words: rules of series, keys of templates."""
    if list_name == "templates":
        return _with_names(content)
    series = series_of(Record("", dict(content))) if list_name == "series" else None
    if series is None:
        return content
    from compassdesk.texts.series_words import rule_and_end

    return {**content, "first": numbers.dated_moment(series.starts_at), "rule": rule_and_end(series.rule)}


def _with_names(template: Mapping[str, Any]) -> Mapping[str, Any]:
    """A template whose parts name channels, speakers and audiences by what these are called."""
    named = {
        (own, key): text_in(one.get("name")) or text_in(one.get("role_title")) or key
        for own in ("channels", "speakers", "audiences")
        for one in map(mapped_in, listed_in(template.get(own)))
        if (key := key_in(one.get("key"))) is not None
    }

    def called(name: str, said: Any) -> Any:
        if isinstance(said, list):
            return [called(name, one) for one in said]
        return named.get((_KEYED[name], said), said) if isinstance(said, str) and name in _KEYED else said

    planned = map(mapped_in, listed_in(template.get("parts")))
    parts = [{name: called(name, said) for name, said in part.items()} for part in planned]
    return {name: parts if name == "parts" else said for name, said in template.items() if name not in _OF_TEMPLATES}
