"""What a week comes to, in one sentence with its number, and in one line below it."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Measures, Report
from compassdesk.texts import findings, judged_weeks, numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def first_sentence(report: Report, names: Names) -> str:
    """What is said before all else: the foremost finding, or that there is none."""
    shown, measures = report.shown(), report.measures
    if shown:
        return findings.in_short(shown[0], names)
    if is_empty(measures):
        words = translate("WeekSentence", "Week {number} is empty.")
        if _is_over(report):
            words = translate("WeekSentence", "Nothing was planned in week {number}.")
        return words.format(number=report.week.number)
    share = measures.one_way
    if share.b is None or not share.enough_data:
        return translate("WeekSentence", "There is too little yet to weigh.")
    text = translate("WeekSentence", "This week is a conversation: {share} sends.")
    if share.window_weeks > 1:
        text = translate("WeekSentence", "A conversation: {share} sends, over %n weeks.", "", share.window_weeks)
    return text.format(share=numbers.percent(share.b, share.warn))


def below(report: Report) -> str:
    """What stands below that sentence where no finding follows."""
    measures = report.measures
    if is_empty(measures):
        if _is_over(report):
            return translate("WeekSentence", "What went out can still be added, or imported.")
        return translate("WeekSentence", "Begin with the conversation; the posts fit in around it.")
    share = measures.one_way
    if share.b is None or not share.enough_data:
        return translate("WeekSentence", "With a few more posts the compass has something to say about this week.")
    limit = translate("WeekSentence", "The limit is {limit}.").format(limit=numbers.percent(share.warn))
    if not measures.cover_required:
        return limit
    cover = translate("WeekSentence", "{covered} of {required} placements get an answer in time.").format(
        covered=numbers.number(measures.cover_covered), required=numbers.number(measures.cover_required)
    )
    return f"{limit} {cover}"


def why_longer(report: Report, *, petals: bool = False) -> str:
    """Why that sentence counts more weeks than the one it is about, where it tells the one-way share; else ""."""
    shown, share = report.shown(), report.measures.one_way
    if (shown and "ow" not in shown[0].values) or not share.enough_data or is_empty(report.measures):
        return ""
    return judged_weeks.of_petals(share) if petals else judged_weeks.why_longer(share)


def _is_over(report: Report) -> bool:
    return report.week.end <= report.now


def is_empty(measures: Measures) -> bool:
    """Whether nothing is planned in the week that counts."""
    return not any(share.items or share.minutes for share in measures.petals.values())
