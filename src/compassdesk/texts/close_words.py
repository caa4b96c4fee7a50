"""What is said of posts that come too close on one channel (`domain/too_close.py`)."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Plan
from compassdesk.domain.too_close import Close
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def sentence(found: Sequence[Close], plan: Plan) -> str:
    """One sentence about one; with more of them how many there are of each kind."""
    if len(found) == 1:
        return _of_one(found[0], Names(plan))
    soon, again = (sum(one.kind == kind for one in found) for kind in ("hour", "text"))
    said = []
    if soon:
        said.append(translate("ClosePosts", "%n post(s) within an hour of another on the same channel.", "", soon))
    if again:
        said.append(translate("ClosePosts", "%n post(s) with a text that is there within three days.", "", again))
    return " ".join(said)


def each(found: Sequence[Close], plan: Plan) -> str:
    """A sentence about each, in lines."""
    names = Names(plan)
    return "\n".join(_of_one(one, names) for one in found)


def _of_one(close: Close, names: Names) -> str:
    minutes = abs(close.apart) // timedelta(minutes=1)
    if close.kind == "text":
        text = translate("ClosePosts", "The same text goes out on {channels} {day}: “{title}”.")
    elif not minutes:
        text = translate("ClosePosts", "“{title}” goes out on {channels} at the same moment.")
    elif close.apart > timedelta():
        text = translate("ClosePosts", "“{title}” goes out on {channels} %n minute(s) earlier.", "", minutes)
    else:
        text = translate("ClosePosts", "“{title}” goes out on {channels} %n minute(s) later.", "", minutes)
    text = text.replace("{channels}", names.channels(close.channels))
    text = text.replace("{day}", numbers.day(close.other_at.date()))
    return text.replace("{title}", close.other.title or names.item(""))
