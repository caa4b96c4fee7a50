"""What an import tells of rows of a scheduling tool that are posts of the plan, and how a choice among posts reads."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.exchange.import_preview import LeftOut, PostChoice
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ABOUT_POSTS: dict[str, Any] = {
    "post-out": QT_TRANSLATE_NOOP("ImportReport", "This is your post “{title}” on {places}: it is out."),
    "post-out-otherwise": QT_TRANSLATE_NOOP(
        "ImportReport",
        "This is your post “{title}” on {places}: it went out at {at} and was planned for {planned}; please check.",
    ),
    "post-waiting": QT_TRANSLATE_NOOP(
        "ImportReport", "This is your post “{title}” on {places}; it has still to go out there."
    ),
    "post-failed": QT_TRANSLATE_NOOP(
        "ImportReport", "This is your post “{title}” on {places}; the tool says that it did not go out."
    ),
    "post-with-tool": QT_TRANSLATE_NOOP(
        "ImportReport", "This is your post “{title}” on {places}; the file does not say that it is out."
    ),
    "counts-kept": QT_TRANSLATE_NOOP("ImportReport", "You typed other counts, and they stay: {counts}."),
    "which-post": QT_TRANSLATE_NOOP(
        "ImportReport", "This may be a post of yours, and only you can tell; please say which it is."
    ),
    "post-out-throughout": QT_TRANSLATE_NOOP("ImportReport", "%n row(s) say that posts of yours are out."),
    "posts-told-by": QT_TRANSLATE_NOOP(
        "ImportReport", "Of your posts these columns become the result, and no private note: {columns}."
    ),
    "post-waiting-throughout": QT_TRANSLATE_NOOP("ImportReport", "%n row(s) are posts of yours that wait to go out."),
    "post-failed-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "%n row(s) are posts of yours that the tool could not send out."
    ),
    "post-with-tool-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "%n row(s) are posts that you handed over; the file does not say that they are out."
    ),
    "others-out-throughout": QT_TRANSLATE_NOOP(
        "ImportReport", "%n row(s) do not say how far their post is; what was told of it says that it is out."
    ),
    "posts-all-shifted": QT_TRANSLATE_NOOP(
        "ImportReport", "All of them went out {hours} hours from their plan: the file may tell times of another zone."
    ),
    "which-post-throughout": QT_TRANSLATE_NOOP("ImportReport", "%n row(s) may be posts of yours; please say which."),
}
_COUNTS: dict[str, Any] = {
    "comments": QT_TRANSLATE_NOOP("ResultField", "comments"),
    "shares": QT_TRANSLATE_NOOP("ResultField", "shares"),
    "likes": QT_TRANSLATE_NOOP("ResultField", "likes"),
    "reach": QT_TRANSLATE_NOOP("ResultField", "people reached"),
}


def count_name(name: str) -> str:
    """What a count of a post is called."""
    return translate("ResultField", _COUNTS[name])


def choice(one: PostChoice) -> str:
    """A post that a row may be, in a line."""
    if not one.item:
        return translate("ImportReport", "None of these: a new item")
    when = numbers.moment(one.at) if one.at is not None else translate("ImportReport", "without a time")
    return f"{one.title} · {', '.join(one.places)} · {when}"


def options(row: LeftOut) -> list[str]:
    """How each choice is said on the command line."""
    return [f"--post {row.fingerprint}={one.key}  {choice(one)}" for one in row.choices]
