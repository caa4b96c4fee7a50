"""What the page of a review says to who reads it, who does not know our words; and what is said of answers to it."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reviews import MOST_REMARK, Opinion, Verdict
from compassdesk.domain.text_length import shortened
from compassdesk.domain.vocabulary import Petal
from compassdesk.services.reviewing import TakenAnswer
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KINDS: Mapping[Petal, str] = {
    "listen": QT_TRANSLATE_NOOP("Review", "To listen"),
    "respond": QT_TRANSLATE_NOOP("Review", "Answer"),
    "send": QT_TRANSLATE_NOOP("Review", "Post"),
    "activate": QT_TRANSLATE_NOOP("Review", "Call"),
}
SAID: Mapping[str, str] = {
    "agree": QT_TRANSLATE_NOOP("Review", "Agreed"),
    "remark": QT_TRANSLATE_NOOP("Review", "Remark"),
}


def kind(petal: Petal) -> str:
    """What a post is, in a word of the reader's."""
    return translate("Review", _KINDS[petal])


def heading() -> str:
    """The page's heading."""
    return translate("Review", "Would you read along?")


def intro(asked_by: str, posts: int, until: date | None, blocks: int, changed: int = 0) -> str:
    """What is asked, by whom and until when, and that somebody is there to answer."""
    if asked_by:
        asks = translate("Review", "{name} asks you to judge %n post(s).", "", posts).replace("{name}", asked_by)
    else:
        asks = translate("Review", "%n post(s) for you to judge.", "", posts)
    sentences = [asks]
    if changed:
        sentences.append(translate("Review", "%n of them changed since the page before.", "", changed))
    if until is not None:
        sentences.append(translate("Review", "Please answer by {day}.").replace("{day}", numbers.full_day(until)))
    if blocks:
        sentences.append(translate("Review", "Beside them somebody is there to answer at %n moment(s).", "", blocks))
    return " ".join(sentences)


def speaks(name: str) -> str:
    """Who speaks in a post."""
    return translate("Review", "{name} speaks here.").replace("{name}", name)


def answered_at(moment: datetime) -> str:
    """When somebody is there to answer after a post."""
    text = translate("Review", "Somebody is there to answer: {moment}.")
    return text.replace("{moment}", numbers.moment(moment))


def changed() -> str:
    """On the line of a post that is other than on the page before."""
    return translate("Review", "Changed")


def changed_since(day: date | None) -> str:
    """Above what differs from the page before."""
    if day is None:
        return translate("Review", "Changed since the page before")
    return translate("Review", "Changed since the page of {day}").replace("{day}", numbers.day_and_month(day))


def same_words() -> str:
    """Where something else than the words differs."""
    return translate("Review", "The words are the same; the day, the channels, the link or the pictures are others.")


def how_it_differs() -> str:
    """How the words that differ are marked."""
    return translate("Review", "Struck through: no longer there. Underlined: new.")


def no_text() -> str:
    """In place of a text that is not written yet."""
    return translate("Review", "There is no text yet.")


def comment(text: str) -> str:
    """What is put below a post."""
    return translate("Review", "First comment: {text}").replace("{text}", text)


def paper() -> str:
    """Below each post on paper."""
    return translate("Review", "☐ Agreed    ☐ Remark:")


def without_script() -> str:
    """For a browser that runs nothing."""
    return translate("Review", "This browser does not let the page work: print it, or answer in a mail.")


def words_of_page() -> dict[str, str]:
    """All that the page's script says, by the names that it knows."""
    return {
        "agree": translate("Review", SAID["agree"]),
        "remark": translate("Review", SAID["remark"]),
        "open": translate("Review", "open"),
        "counted": translate("Review", "{seen} of {all} read"),
        "heading": translate("Review", "Answer to {client}, by {by}"),
        "nameless": translate("Review", "Say who you are first."),
        "saved": translate("Review", "Saved in your downloads. Please send that file back."),
        "copied": translate("Review", "Copied: paste it into a mail, all of it."),
        "copy": translate("Review", "Copy all of it into a mail."),
    }


def words_of_controls() -> dict[str, str]:
    """What stands on buttons and above fields."""
    return {
        "agree": translate("Review", "Agree"),
        "remark": translate("Review", "Remark…"),
        "change": translate("Review", "What should be otherwise?"),
        "keep": translate("Review", "Keep the remark"),
        "name": translate("Review", "Your name"),
        "save": translate("Review", "Save my answer"),
        "text": translate("Review", "As text for a mail"),
        "posts": translate("Review", "Posts"),
        "skip": translate("Review", "To the first post"),
        "answer": translate("Review", "Your answer as text"),
        "progress": translate("Review", "How much you have read"),
        "foot": translate(
            "Review",
            "This page works without a network and sends nothing. Your answer stays in this browser until you save it; "
            "the file that you save is for who asked you.",
        ),
    }


def week(number: int) -> str:
    """The heading above the posts of a week."""
    return translate("Review", "Week {number}").replace("{number}", str(number))


def somebody() -> str:
    """In place of a name that nobody gave."""
    return translate("Review", "Somebody")


def said(word: Verdict) -> str:
    """What was said of a post, in a word."""
    return translate("Review", SAID[word])


def answered(by: str, at: datetime | None) -> str:
    """Who answered, and when by the clock of their device."""
    who = by or somebody()
    if at is None:
        return translate("Review", "{by} answered.").replace("{by}", who)
    return translate("Review", "{by} answered on {moment}.").format(by=who, moment=numbers.dated_moment(at))


def summary(told: TakenAnswer, ready: int, *, approves: bool) -> str:
    """What an answer says in all, and what taking it in will do."""
    if not told.is_new:
        return translate("Review", "This answer was taken in before.")
    counted = _counted(told)
    if ready:
        counted.append(translate("Review", "%n item(s) become(s) approved, unless a check stops it.", "", ready))
    elif told.agreed and not approves:
        counted.append(translate("Review", "Nothing becomes approved: that was not asked for."))
    return " ".join(counted)


def opinion(one: Opinion, most: int = MOST_REMARK) -> str:
    """What a reviewer said: "Jan agreed (Tue 9 Mar)", "Jan: “Shorter” (Tue 9 Mar, about an earlier version)".

    A remark of more than `most` letters is cut.
    """
    by = one.by or somebody()
    when = numbers.day(one.at.date()) if one.at is not None else ""
    if one.said == "agree":
        text = translate("Review", "{by} agreed").replace("{by}", by)
    else:
        text = translate("Review", "{by}: “{remark}”").format(by=by, remark=shortened(one.remark, most))
    parts = [part for part in (when, "" if one.is_current else translate("Review", "about an earlier version")) if part]
    return f"{text} ({', '.join(parts)})" if parts else text


def step_of_asking(number: int) -> str:
    """The name of the step by which a review is kept."""
    return translate("Review", "Ask for a review of %n item(s)", "", number)


def step_of_answer(by: str) -> str:
    """The name of the step by which an answer is taken in."""
    return translate("Review", "Answer of {by}").replace("{by}", by or translate("Review", "somebody"))


def asked(number: int, name: str) -> str:
    """That a page was made."""
    text = translate("Review", "%n post(s) on {name}. Send it; “review --answer” takes in what comes back.", "", number)
    return text.replace("{name}", name)


def taken(told: TakenAnswer) -> str:
    """What an answer says, and what became of it."""
    if not told.is_new:
        return translate("Review", "This answer was taken in before; nothing changed.")
    who = told.by or somebody()
    counts, *changed = _counted(told)
    sentences = [f"{who}: {counts}"]
    if told.approved:
        sentences.append(translate("Review", "%n item(s) became approved.", "", len(told.approved)))
    sentences += changed
    if told.stopped:
        sentences.append(translate("Review", "A check stops %n item(s) that were agreed to.", "", len(told.stopped)))
    return " ".join(sentences)


def _counted(told: TakenAnswer) -> list[str]:
    agreed = translate("Review", "%n agreement(s)", "", len(told.agreed))
    remarks = translate("Review", "%n remark(s)", "", len(told.remarked))
    sentences = [f"{agreed}, {remarks}."]
    if changed := len(told.changed):
        sentences.append(
            translate("Review", "%n item(s) changed since: the answer is about the earlier version.", "", changed)
        )
    return sentences
