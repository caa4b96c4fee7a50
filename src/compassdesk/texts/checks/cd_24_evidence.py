"""What is said of CD-24: the findings, the reason, the limits and the fixes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Finding
from compassdesk.texts import numbers
from compassdesk.texts.check_words import CheckWords, Why
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names

translate = QCoreApplication.translate

_ADDRESS = "http://bloomgroup.com/blogs/bob-buday/social-media-good-and-bad-thought-leadership-marketing"


def cd_24(finding: Finding, _: Names) -> str:
    """Opinion without evidence."""
    values = finding.values
    text = translate(
        "Findings",
        "%n of {n} posts in 4 weeks rest on research, figures or a case ({p}; the least is {limit}). Link a source.",
        "",
        values["e"],
    )
    return text.format(
        n=numbers.number(values["n"]),
        p=numbers.percent(values["p"], values["limit"]),
        limit=numbers.percent(values["limit"]),
    )


def _in_short(finding: Finding, _: Names) -> str:
    text = translate("Headlines", "Only %n of {n} posts in 4 weeks rest on a source.", "", finding.values["e"])
    return text.format(n=numbers.number(finding.values["n"]))


WORDS: Mapping[str, CheckWords] = {
    "CD-24": CheckWords(
        name=QT_TRANSLATE_NOOP("FindingTitles", "Opinions without grounds"),
        message=cd_24,
        in_short=_in_short,
        counted={
            "": QT_TRANSLATE_NOOP("Effects", "with grounds {moved}"),
        },
        why=Why(
            QT_TRANSLATE_NOOP(
                "Why",
                "Advisers who do well with what they publish mostly use research, says a Dutch article after"
                " an event of 2010. We have not seen the report behind it; the limit is our own judgement.",
            ),
            "“Thought Leadership Rewired”",
            2010,
            _ADDRESS,
        ),
        thresholds={
            "min_share": QT_TRANSLATE_NOOP("Thresholds", "With evidence at least (%)"),
        },
    ),
}

EDITORS: Mapping[tuple[str, str], str] = {
    ("edit_item", "evidence"): QT_TRANSLATE_NOOP("Fixes", "Link a source to “{name}”…"),
}
