"""Reviews in a list, and one of them as it stands by now, in words."""

from collections import Counter
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reviews import Opinion, Review, ReviewAnswer, said_at
from compassdesk.domain.reviews_standing import ReviewedItem, ReviewHead
from compassdesk.services.reviewing import StandingReview
from compassdesk.texts import numbers, review_words

translate = QCoreApplication.translate


def called(one: ReviewHead) -> str:
    """What a review is called: who was asked where that is known, else when."""
    if one.whom:
        return one.whom
    if one.made_at is None:
        return translate("Reviews", "Review")
    return translate("Reviews", "Review of {day}").replace("{day}", numbers.day(one.made_at.date()))


def asked(one: ReviewHead) -> str:
    """When it was, and about how many posts."""
    counted = translate("Reviews", "%n post(s)", "", one.items)
    return f"{numbers.dated(one.made_at.date())} · {counted}" if one.made_at is not None else counted


def answered(one: ReviewHead, today: date) -> str:
    """Who answered so far, and of how many posts; where nobody did, until when somebody should."""
    if one.readers:
        names = [by or review_words.somebody() for by in one.readers]
        most = ", ".join(names[:2]) + (f" +{len(names) - 2}" if len(names) > 2 else "")
        return translate("Reviews", "{some} of {all} answered: {names}").format(
            some=one.answered, all=one.items, names=most
        )
    if one.until is None:
        return translate("Reviews", "No answer yet")
    text = (
        translate("Reviews", "No answer; it was due {day}")
        if is_late(one, today)
        else translate("Reviews", "No answer yet; due {day}")
    )
    return text.replace("{day}", numbers.day(one.until))


def is_late(one: ReviewHead, today: date) -> bool:
    """Whether nobody answered by the day that was asked for."""
    return not one.readers and one.until is not None and one.until < today


def lead(found: StandingReview) -> str:
    """Who asked, when, about which days and until when."""
    made = found.made
    parts = [_who_and_when(made)]
    days = [one.item.starts_at.date() for one in found.items if one.item is not None and one.item.starts_at is not None]
    if days:
        text = translate("Reviews", "Posts of {days}.")
        parts.append(text.replace("{days}", numbers.dated_range(min(days), max(days))))
    if made.until is not None:
        parts.append(
            translate("Reviews", "An answer was asked for by {day}.").replace("{day}", numbers.day(made.until))
        )
    if made.approves:
        parts.append(translate("Reviews", "Who agrees approves."))
    return " ".join(parts)


def _who_and_when(made: Review) -> str:
    when = numbers.dated_moment(made.made_at) if made.made_at is not None else ""
    if made.asked_by and when:
        return translate("Reviews", "Asked by {name} on {moment}.").format(name=made.asked_by, moment=when)
    if made.asked_by:
        return translate("Reviews", "Asked by {name}.").replace("{name}", made.asked_by)
    return translate("Reviews", "Asked on {moment}.").replace("{moment}", when) if when else ""


def answers(made: Review) -> str:
    """What came back, a line for each answer, the latest first."""
    told = sorted(made.answers, key=said_at, reverse=True)
    return "\n".join(map(_answer, told)) or translate("Reviews", "No answer has been taken in yet.")


def _answer(one: ReviewAnswer) -> str:
    counted = Counter(said.said for said in one.items.values())
    agreed = translate("Review", "%n agreement(s)", "", counted["agree"])
    remarks = translate("Review", "%n remark(s)", "", counted["remark"])
    by = one.by or review_words.somebody()
    when = f" ({numbers.dated_moment(one.at)})" if one.at is not None else ""
    return f"{by}{when}: {agreed}, {remarks}"


def summary(found: StandingReview) -> str:
    """How its posts stand, in numbers."""
    said = [word for one in found.items for word in one.said[-1:]]
    parts = [
        translate("Reviews", "%n agreed to", "", sum(word.said == "agree" for word in said)),
        translate("Reviews", "%n remarked on", "", sum(word.said == "remark" for word in said)),
        translate("Reviews", "%n without an answer", "", len(found.items) - len(said)),
    ]
    if changed := sum(one.has_changed for one in found.items):
        parts.append(translate("Reviews", "%n changed since", "", changed))
    return " · ".join(parts)


def words(one: ReviewedItem) -> str:
    """What was said of a post, in a few words: "✓ Jan · Piet: remark"."""
    return " · ".join(map(_word, one.said)) or translate("Reviews", "no answer yet")


def _word(one: Opinion) -> str:
    by = one.by or review_words.somebody()
    return f"✓ {by}" if one.said == "agree" else translate("Reviews", "{name}: remark").replace("{name}", by)


def standing(one: ReviewedItem) -> str:
    """How a post stands beside what was shown; empty where it is the same."""
    if one.item is None:
        return translate("Reviews", "was deleted")
    if one.has_changed and one.asked_again:
        return translate("Reviews", "changed since, asked again")
    if one.has_changed:
        return translate("Reviews", "changed since")
    return translate("Reviews", "asked again") if one.asked_again else ""


def remarks(one: ReviewedItem) -> str:
    """All that was said of a post, in full, a line for each reader."""
    return "\n".join(review_words.opinion(word) for word in one.said)
