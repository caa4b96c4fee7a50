"""What every check needs to be spoken of, and where that is found: in the file of its family's name in `checks`."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.registry import family_files
from compassdesk.domain.checks.report import Finding
from compassdesk.texts import checks, numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

Label = Callable[[Mapping[str, Any], Names], str]
"""From the values of a fix: the words on its button, a short imperative phrase."""

SMIT = "Iskander Smit, “Sociale media leren organisaties menselijk worden”"
"""The source of several checks."""


class Why(Struct, frozen=True):
    """Why a check looks at what it looks at, where the thought comes from, and of which year that is.

    `text` is one to three sentences, marked for translation as "Why"; `year` is None and `address` empty where we know
    none. Figures are background, never norms, and every limit that is our own judgement says so (domain.md A and C4).
    """

    text: str
    source: str
    year: int | None = None
    address: str = ""
    besides: tuple[str, ...] = ()
    """What else belongs to it, each with its source and year: an example of how it went wrong (A39, A40), or where the
    sources disagree and how that is settled here (A6). Marked for translation as "Why"."""


class LimitWords(Struct, frozen=True):
    """The limits of a check in a few words, for where a profile or a stage moves them."""

    about: str
    """What they limit, marked for translation as "Limits"."""
    spelled: Callable[[Limits], str]


class CheckWords(Struct, frozen=True):
    """All that is said of a check. Names and titles are marked for translation as "FindingTitles"."""

    name: str
    message: Callable[[Finding, Names], str]
    """What was found: the numbers, the window, the limit and what to do, in one to three sentences of plain text."""
    in_short: Callable[[Finding, Names], str]
    """The same in one short sentence with its number, which stands before all else."""
    why: Why
    evidence: Callable[[Finding, Names], str] | None = None
    """What stands below that sentence; None: the message, which says it all."""
    parts: Mapping[str, str] = {}
    """Titles of the parts that have one of their own."""
    thresholds: Mapping[str, str] = {}
    """What each threshold is called, marked as "Thresholds"."""
    counted: Mapping[str, str] = {}
    """By part, or "" for all: what a fix makes of its number ("listening {moved} min a week"), marked as "Effects".

    Empty where the number is one of the week's own, which are told of each fix.
    """
    limits: LimitWords | None = None
    """None: its thresholds, each by its name."""
    of_one_item: str = ""
    """What a finding on several items says of one of them, marked as "Hints"; empty where its message does."""


def words_of(check: str) -> CheckWords:
    """The words of a check. KeyError for a code that no check has."""
    words: CheckWords = _family(family_files()[check]).WORDS[check]
    return words


def counted_words(check: str, part: str | None) -> str:
    """The words around what a fix makes of the number of a part; empty where it is one of the week's."""
    known = words_of(check).counted
    text = known.get((part or "").partition(":")[0], known.get("", ""))
    return translate("Effects", text) if text else ""


@cache
def fix_labels() -> Mapping[str, Label]:
    """What the fixes of all families are called, by code."""
    return {code: label for family in _families() for code, label in getattr(family, "FIXES", {}).items()}


@cache
def editor_labels() -> Mapping[tuple[str, str], str]:
    """What fixes are called that open an editor at a field, by their code and the field; marked as "Fixes"."""
    return {place: text for family in _families() for place, text in getattr(family, "EDITORS", {}).items()}


@cache
def item_titles() -> Mapping[str, Label]:
    """What items are called that fixes of all families make, by the `title_code` of the fix."""
    return {code: label for family in _families() for code, label in getattr(family, "TITLES", {}).items()}


def when(values: Mapping[str, Any]) -> str:
    """Day and time of the first new or moved item: "Fri 5 Mar 14:00"."""
    return numbers.moment(values["start"])


def begun(finding: Finding, said: str) -> str:
    """The sentences of a finding after what comes first: no time to answer is planned at all; the client just began.

    What is folded under another stands behind that one's sentences, which have said it.
    """
    if finding.parent is not None:
        return said
    if not finding.values["answers_planned"]:
        question = translate(
            "Findings", "The plan holds no time to answer. Does somebody answer already? Put that time in."
        )
        said = f"{question} {said}"
    return translate("Findings", "A first look: {said}").format(said=said) if finding.values["young"] else said


def _families() -> list[ModuleType]:
    return [_family(name) for name in dict.fromkeys(family_files().values())]


def _family(name: str) -> ModuleType:
    return import_module(f"{checks.__name__}.{name}")
