"""The two numbers of a week in words: one-way share against its limit, and reply cover."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Measures
from compassdesk.texts import numbers

translate = QCoreApplication.translate


def one_way_words(measures: Measures) -> tuple[str, str, str]:
    """Number, caption and colour of the one-way share."""
    measure = measures.one_way
    if measure.b is None:
        return "–", translate("Measures", "one-way share: nothing to count yet"), "ink3"
    number = numbers.percent(measure.b, near=measure.warn)
    limit = numbers.percent(measure.warn)
    if not measure.enough_data:
        weeks = measure.window_weeks
        caption = translate("Measures", "one-way share over %n week(s): too few posts to judge", "", weeks)
        return number, caption, "ink3"
    if measure.window_weeks > 1:
        caption = translate("Measures", "one-way share over %n week(s), limit {limit}", "", measure.window_weeks)
    else:
        caption = translate("Measures", "one-way share, limit {limit}")
    tone = {"serious": "serious", "warning": "warn", None: "ink"}[measure.over]
    return number, caption.replace(" {limit}", f"\N{NO-BREAK SPACE}{limit}"), tone


def cover_words(measures: Measures, unseen: int = 0) -> tuple[str, str, str]:
    """Number, caption and colour of the reply cover; `unseen` items stand on no channel, where nothing is asked."""
    required, covered = measures.cover_required, measures.cover_covered
    if not required and unseen:
        return "–", translate("Measures", "reply cover: %n item(s) on no channel", "", unseen), "ink3"
    if not required:
        return "–", translate("Measures", "reply cover: nothing to answer"), "ink3"
    number = translate("Measures", "{covered} of {required}")
    number = number.format(covered=numbers.number(covered), required=numbers.number(required))
    answered = Fraction(covered + measures.cover_late, required)
    tone = "ink" if answered >= Fraction(1, 2) else "warn"
    if measures.cover_late:
        return number, translate("Measures", "answered, %n more late", "", measures.cover_late), tone
    return number, translate("Measures", "answered in time"), tone
