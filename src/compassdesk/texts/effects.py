"""What a fix does, in a few words beside its name: the number before and after, and whether it is enough."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Effect, Number
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate


def effect(made: Effect | None) -> str:
    """What the fix makes of its finding: "100% → 54%, solved"; "" for one that asks for a decision."""
    if made is None:
        return ""
    rest = _rest(made)
    if made.before is None or made.after is None or made.before == made.after:
        return rest
    text = translate("Effects", "{before} → {after}, {rest}")
    return text.format(before=_number(made.before), after=_number(made.after), rest=rest)


def _rest(made: Effect) -> str:
    if made.left is None:
        return translate("Effects", "solved")
    return translate("Effects", "still: {severity}").format(severity=words.label("severity", made.left).lower())


def _number(value: Number) -> str:
    if isinstance(value, tuple):
        part, whole = value
        return translate("Effects", "{part} of {whole}").format(part=numbers.number(part), whole=numbers.number(whole))
    return numbers.percent(value) if isinstance(value, Fraction) else numbers.number(value)
