"""What a fix does, in a few words beside its name: the number before and after, and whether it is enough."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Effect, Number
from compassdesk.texts import numbers, words
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


_KEPT = "\u00a0"
"""A blank at which no line ends: "0 of 7" is read as one."""


def effect(made: Effect | None) -> str:
    """What the fix makes of its finding: "100% → 54%, solved"; "" for one that asks for a decision."""
    if made is None:
        return ""
    rest = _rest(made)
    if made.before is None or made.after is None or made.before == made.after:
        return rest
    text = translate("Effects", "{before} → {after}, {rest}")
    before, after = (_number(value, made.limit).replace(" ", _KEPT) for value in (made.before, made.after))
    return text.format(before=before, after=after, rest=rest)


def _rest(made: Effect) -> str:
    rest = translate("Effects", "solved")
    if made.left is not None:
        rest = translate("Effects", "still: {severity}").format(severity=words.label("severity", made.left).lower())
    if made.answered:
        answered = translate("Effects", "%n post(s) get an answer", "", made.answered)
        rest = translate("Effects", "{rest}; {answered}").format(rest=rest, answered=answered)
    if not made.lighter:
        return rest
    weeks = listed([str(week.number) for week in made.lighter])
    return translate("Effects", "{rest}, and better in week {weeks}").format(rest=rest, weeks=weeks)


def _number(value: Number, limit: Fraction | None) -> str:
    if isinstance(value, tuple):
        part, whole = value
        return translate("Effects", "{part} of {whole}").format(part=numbers.number(part), whole=numbers.number(whole))
    if isinstance(value, Fraction):
        return numbers.percent(value, limit)
    if isinstance(value, int) or value.is_integer():
        return numbers.number(value)
    return numbers.number(value, 1 if value > 1 else 2)
