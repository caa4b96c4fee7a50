"""What is said of posts that go to a scheduling tool: why one stays out, what is still to be done, how it went."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.exchange.schedulers.channel_posts import ChannelPost
from compassdesk.exchange.schedulers.dry_run import PostProblem
from compassdesk.exchange.schedulers.tool_files import HandOver
from compassdesk.exchange.schedulers.tool_profile import OF_TIME, ToolProfile
from compassdesk.texts import numbers, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import listed

translate = QCoreApplication.translate

_REASONS: Mapping[str, str] = {
    "not-meant": QT_TRANSLATE_NOOP("Schedulers", "it is: {status}"),
    "waits-for-yes": QT_TRANSLATE_NOOP("Schedulers", "somebody still has to say yes"),
    "out-already": QT_TRANSLATE_NOOP("Schedulers", "it is out on {channel} already"),
    "handed-already": QT_TRANSLATE_NOOP("Schedulers", "{tool} got it on {at}"),
    "handed-otherwise": QT_TRANSLATE_NOOP(
        "Schedulers", "{tool} got an earlier text or time on {at}: change it there, or hand it over again"
    ),
    "network-not-served": QT_TRANSLATE_NOOP("Schedulers", "{profile} does not serve {channel}"),
    "blocked": QT_TRANSLATE_NOOP("Schedulers", "a check stops it: {checks}"),
    "no-text": QT_TRANSLATE_NOOP("Schedulers", "it says nothing and shows nothing"),
    "thread": QT_TRANSLATE_NOOP("Schedulers", "it is a thread, and a row holds one post"),
    "too-long": QT_TRANSLATE_NOOP("Schedulers", "{used} of {limit} characters on {channel}"),
    "no-time": QT_TRANSLATE_NOOP("Schedulers", "it has no day and time"),
    "skipped-time": QT_TRANSLATE_NOOP("Schedulers", "{at} does not exist: the clock skips it"),
    "past": QT_TRANSLATE_NOOP("Schedulers", "that time is over"),
    "too-soon": QT_TRANSLATE_NOOP("Schedulers", "{profile} asks for {minutes} minutes before a post goes out"),
    "too-close": QT_TRANSLATE_NOOP("Schedulers", "{profile} asks for {minutes} minutes between two posts on {channel}"),
    "needs-address": QT_TRANSLATE_NOOP(
        "Schedulers", "add in {profile} what lies in the folder “media”, or say where it stands on the web: {names}"
    ),
    "no-place-for-media": QT_TRANSLATE_NOOP("Schedulers", "{profile} takes no pictures in a file: add them there"),
    "too-many-images": QT_TRANSLATE_NOOP("Schedulers", "{profile} takes {number} of the pictures"),
    "no-videos": QT_TRANSLATE_NOOP("Schedulers", "{profile} takes no video in a file: add it there"),
    "hour-twice": QT_TRANSLATE_NOOP(
        "Schedulers", "the clock is set back and shows this time twice: the tool decides which is meant"
    ),
    "lines-joined": QT_TRANSLATE_NOOP("Schedulers", "its lines become one"),
}


def reason(problem: PostProblem, profile: ToolProfile, tools: Mapping[str, ToolProfile]) -> str:
    """Why a post stays out, or what is still to be done, as the end of a sentence. `tools` gives the tools' names."""
    values = {name: _spelled(name, value, tools) for name, value in problem.values.items()}
    text: str = translate("Schedulers", _REASONS[problem.code])
    return text.format(profile=profile.name, **values)


def about(post: ChannelPost) -> str:
    """Which post is meant: "Tue 2 March 09:00, LI, “Pump”"."""
    when = numbers.moment(post.at) if post.at is not None else translate("Schedulers", "no date")
    return f"{when}, {listed([channel.name for channel in post.channels])}, “{post.item.title}”"


def line(problem: PostProblem, profile: ToolProfile, tools: Mapping[str, ToolProfile]) -> str:
    """A reason with the post that it is about."""
    return f"{about(problem.post)}: {reason(problem, profile, tools)}"


def summary(over: HandOver, *, dry_run: bool) -> str:
    """How many posts go out in how many files, and how many stay."""
    out = sum(one.stops for one in over.problems)
    text = translate("Schedulers", "%n post(s) for {tool}", "", len(over.posts))
    if over.files:
        text += ", " + translate("Schedulers", "in %n file(s)", "", len(over.files))
    if out:
        text += ", " + translate("Schedulers", "%n stay(s) out", "", out)
    text = text.replace("{tool}", over.profile.name)
    return text + (" " + translate("Schedulers", "(nothing was written)") if dry_run else "")


def unsure(profile: ToolProfile) -> str:
    """That a profile was not read at the tool itself; "" where it was."""
    if profile.sure:
        return ""
    text = translate("Schedulers", "{tool} itself does not tell how its file looks: try a few posts first.")
    return text.replace("{tool}", profile.name)


def times_told(profile: ToolProfile, at: datetime) -> str:
    """How days and times are written, for who has to say so at the tool: "Times are written as 02/03/2027 09:00"."""
    forms = [column.form for column in profile.columns if column.holds in OF_TIME]
    if not forms:
        return ""
    example = " ".join(at.strftime(form) for form in forms)
    return translate("Schedulers", "Times are written as {example}.").replace("{example}", example)


def checked(profile: ToolProfile) -> str:
    """When and where what is known of a tool was read."""
    text = translate("Schedulers", "Read on {day} at {source}.")
    return text.replace("{day}", numbers.dated(profile.checked_on)).replace("{source}", profile.source)


def rows_besides(number: int) -> str:
    """That a table of the tool held rows of its own."""
    return translate("Schedulers", "%n row(s) that stood in the table stay(s) in front.", "", number)


def not_copied(name: str) -> str:
    """That what is attached is not to be had."""
    text = translate("Schedulers", "{name} was not copied: the client’s file does not have it whole.")
    return text.replace("{name}", name)


def step_label(profile: ToolProfile) -> str:
    """The name of the step by which posts are put on record as handed over."""
    return translate("Schedulers", "Hand over to {tool}").replace("{tool}", profile.name)


def recorded(number: int) -> str:
    """How many items were put on record as scheduled."""
    return translate("Schedulers", "%n item(s) noted as handed over.", "", number)


def as_text_only(over: HandOver) -> str:
    """Why there is no apostrophe in these files; nothing of a workbook, whose cells say that they are text."""
    if all(file.name.endswith(".xlsx") for file in over.files):
        return ""
    return translate(
        "Schedulers", "Texts stand in it exactly as written: do not open it in a spreadsheet, which may calculate them."
    )


def _spelled(name: str, value: object, tools: Mapping[str, ToolProfile]) -> str:
    if isinstance(value, datetime):
        return numbers.moment(value)
    if name == "status":
        return words.label("status", str(value)).lower()
    if name == "tool":
        known = tools.get(str(value))
        return known.name if known is not None else str(value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)
