"""What a fix does, in a few words beside its name: the number before and after, and whether it is enough."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.fixes import Effect, Number
from compassdesk.domain.checks.report import Measures, OneWay
from compassdesk.texts import numbers, words
from compassdesk.texts.check_words import counted_words
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


_KEPT = "\u00a0"
"""A blank at which no line ends: "0 of 7" is read as one."""
BETWEEN = " | "
"""Between two things that a fix comes to, on one line."""


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


def of_the_week(made: Effect | None) -> str:
    """What becomes of what the check measures and of the numbers of the week, for a second line:
    "listening 0 → 30 min a week | sends 64 → 58% | answered 1 → 3 of 13".

    Where none moves, what becomes of the finding itself. What is left of the finding is always said.
    """
    if made is None or made.was is None or made.will is None:
        return effect(made)
    parts = [part for part in (_measured(made), share(made.was, made.will), cover(made.was, made.will)) if part]
    if not parts:
        return effect(made)
    if made.left is not None:
        parts.append(_still_or_when(made))
    if made.last_resort:
        parts.append(translate("Effects", "%n on a day off", "", made.last_resort))
    if made.lighter:
        weeks = listed([str(week.number) for week in made.lighter])
        parts.append(translate("Effects", "better in week {weeks}").format(weeks=weeks))
    return BETWEEN.join(parts)


def becomes(made: Effect | None) -> str:
    """What the number of the finding becomes, for the end of a line: "46%"; else that it is solved, or what is left."""
    if made is None:
        return ""
    if made.before is None or made.after is None or made.before == made.after:
        left = made.left
        return translate("Effects", "solved") if left is None else words.label("severity", left).lower()
    return _number(made.after, made.limit).replace(" ", _KEPT)


def _measured(made: Effect) -> str:
    """What becomes of the check's own number; "" where it does not move, or has no words of its own."""
    if not made.check or made.before is None or made.after is None or made.before == made.after:
        return ""
    text = counted_words(made.check, made.part)
    return text.replace("{moved}", _moved(made.before, made.after, made.limit)).replace(" ", _KEPT)


def _moved(before: Number, after: Number, limit: Fraction | None) -> str:
    """From one number to another, with what both are of told once."""
    if isinstance(before, tuple) and isinstance(after, tuple) and before[1] == after[1]:
        text = translate("Effects", "{before} → {after} of {whole}")
        shown = (numbers.number(before[0]), numbers.number(after[0]))
        return text.format(before=shown[0], after=shown[1], whole=numbers.number(after[1]))
    was, will = _number(before, limit), _number(after, limit)
    if isinstance(before, Fraction) and isinstance(after, Fraction):
        was = was.rstrip("%").strip()
    return translate("Effects", "{before} → {after}").format(before=was, after=will)


def share(was: Measures, will: Measures) -> str:
    """What becomes of the share of a week: "sends 64 → 58%"; "" where it does not move."""
    before, after = (_percent(one.one_way) for one in (was, will))
    if not before or not after:
        return ""
    if before == after:
        return ""
    text = translate("Effects", "sends {before} → {after}")
    return text.format(before=before.rstrip("%").strip(), after=after).replace(" ", _KEPT)


def _percent(share: OneWay) -> str:
    return numbers.percent(share.b, share.warn) if share.b is not None else ""


def cover(was: Measures, will: Measures) -> str:
    """What becomes of the answers of a week: "answered 1 → 3 of 13"; "" where nothing does."""
    if not will.cover_required:
        return ""
    before, after = (was.cover_covered, was.cover_required), (will.cover_covered, will.cover_required)
    if before == after or not after[0]:
        return ""
    if before[0] == after[0]:  # fewer posts, not more answers
        text = translate("Effects", "answered {before} → {after}")
        return text.format(before=_number(before, None), after=_number(after, None)).replace(" ", _KEPT)
    text = translate("Effects", "answered {before} → {after} of {whole}")
    shown = {"before": numbers.number(before[0]), "after": numbers.number(after[0]), "whole": numbers.number(after[1])}
    return text.format(**shown).replace(" ", _KEPT)


def _still(made: Effect) -> str:
    """What is left of the finding; "" where nothing is."""
    if made.left is None:
        return ""
    severity = words.label("severity", made.left).lower()
    return translate("Effects", "still: {severity}").format(severity=severity)


def _still_or_when(made: Effect) -> str:
    """The same, or in which week nothing is left: known where more weeks were read, so not on the command line."""
    if made.enough_in is None:
        return _still(made)
    text = translate("Effects", "enough in week {week}")
    return text.format(week=numbers.number(made.enough_in.number)).replace(" ", _KEPT)


def _rest(made: Effect) -> str:
    rest = _still(made) or translate("Effects", "solved")
    if made.answered:
        answered = translate("Effects", "%n post(s) get an answer", "", made.answered)
        rest = translate("Effects", "{rest}; {answered}").format(rest=rest, answered=answered)
    if made.last_resort:
        resort = translate("Effects", "%n on a day off", "", made.last_resort)
        rest = translate("Effects", "{rest}; {answered}").format(rest=rest, answered=resort)
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
