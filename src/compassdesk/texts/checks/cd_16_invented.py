"""What is said of CD-16: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts.check_words import CheckWords, Label, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


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


def _fiction(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "The profile says that {name} is invented")
    return text.format(name=names.person(values["person"]))


def _approval(values: Mapping[str, Any], names: Names) -> str:
    text = translate("Fixes", "{name} has approved %n post(s)", "", values["n"])
    return text.format(name=names.person(values["person"]))


def _in_short(finding: Finding, names: Names) -> str:
    name = names.person(finding.values["name"])
    if finding.values["reason"] == "undisclosed":
        return translate("Headlines", "{name} does not exist, and nobody is told.").format(name=name)
    text = translate("Headlines", "%n post(s) made with AI, which {name} has not approved.", "", finding.values["n"])
    return text.format(name=name)


_ACTORS = QT_TRANSLATE_NOOP(
    "Why",
    "How it goes wrong: in The Joneses (film, 2009) a family moves in whose members are actors, paid by brands to make"
    " the neighbours want what they have. A Dutch article on the four stages of social business names it as covert"
    " promotion, the opposite of a human voice.",
)
"""The anti-example of A39."""

WORDS: Mapping[str, CheckWords] = {
    "CD-16": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Does the spokesperson exist?"),
        message=cd_16,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "not told to be invented {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Invented people do come out: behind Lonelygirl15 stood an actress, and paid placement was"
                " confirmed. Tell what is invented, and let somebody with a name approve what was made with"
                " AI. This is a pointer, not legal advice.",
            ),
            "NBC News",
            None,
            "https://www.nbcnews.com/id/wbna17843500",
            besides=(_ACTORS,),
        ),
    ),
}

FIXES: Mapping[str, Label] = {
    "tick_fiction_disclosed": _fiction,
    "record_approval": _approval,
}
