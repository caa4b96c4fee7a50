"""The two numbers under the rose: one-way share against its limit, and reply cover."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.checks.report import Measures
from compassdesk.texts import help as help_texts
from compassdesk.texts import numbers
from compassdesk.ui.widgets.metric_card import MetricCard

translate = QCoreApplication.translate


class MeasuresRow(QWidget):
    """`asked_for` names the number whose items the user wants to see: "one_way" or "cover"."""

    asked_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.one_way = MetricCard()
        self.cover = MetricCard()
        for card, name in ((self.one_way, "one_way"), (self.cover, "cover")):
            card.setToolTip(help_texts.measure(name))
            card.setAccessibleDescription(help_texts.measure(name))
            card.clicked.connect(lambda _checked=False, name=name: self.asked_for.emit(name))
            row.addWidget(card, 1)

    def show_measures(self, measures: Measures) -> None:
        """Show the numbers of a report."""
        self.one_way.set_metric(*one_way_words(measures))
        self.cover.set_metric(*cover_words(measures))

    def hold_height(self, *, held: bool) -> None:
        """Keep the height whatever the captions say, so that nothing below moves while a change is in the air."""
        self.setMinimumHeight(self.height() if held else 0)
        self.setMaximumHeight(self.height() if held else 16777215)


def one_way_words(measures: Measures) -> tuple[str, str, str]:
    """Number, caption and colour of the one-way share."""
    measure = measures.one_way
    if measure.b is None:
        return "–", translate("Measures", "one-way share: nothing to count yet"), "ink3"
    number = numbers.percent(measure.b, near=measure.warn)
    limit = numbers.number(measure.warn * 100)
    if not measure.enough_data:
        weeks = measure.window_weeks
        caption = translate("Measures", "one-way share over %n week(s): too few posts to judge", "", weeks)
        return number, caption, "ink3"
    if measure.window_weeks > 1:
        caption = translate("Measures", "one-way share over %n week(s), limit {limit}", "", measure.window_weeks)
    else:
        caption = translate("Measures", "one-way share, limit {limit}")
    tone = "serious" if measure.b > measure.serious else "warn" if measure.b > measure.warn else "ok"
    return number, caption.replace(" {limit}", f"\N{NO-BREAK SPACE}{limit}"), tone


def cover_words(measures: Measures) -> tuple[str, str, str]:
    """Number, caption and colour of the reply cover."""
    required, covered = measures.cover_required, measures.cover_covered
    if not required:
        return "–", translate("Measures", "reply cover: nothing to answer"), "ink3"
    number = translate("Measures", "{covered} of {required}")
    number = number.format(covered=numbers.number(covered), required=numbers.number(required))
    answered = Fraction(covered + measures.cover_late, required)
    tone = "ok" if Fraction(covered, required) >= Fraction(4, 5) else "ink" if answered >= Fraction(1, 2) else "warn"
    if measures.cover_late:
        return number, translate("Measures", "reply cover, %n more late", "", measures.cover_late), tone
    return number, translate("Measures", "reply cover"), tone
