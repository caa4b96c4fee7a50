"""How long a text is on each channel, with the number explained: "148 of 280, the link counts 23"."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.attachment_limits import caption_limit
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.hashtags import hashtag_spans
from compassdesk.domain.plan import Channel
from compassdesk.domain.text_length import Count, TextRule, graphemes, text_length
from compassdesk.domain.threads import THREADED, posts_of
from compassdesk.system.networks import network_facts
from compassdesk.texts import numbers
from compassdesk.texts.names import listed

translate = QCoreApplication.translate
MOST_COUNTED = 100_000
"""Letters that are counted; no network takes more, and the exact number would only take time."""
Attached = Sequence[Attachment]


def count_on(channel: Channel, text: str, beside: Attached = ()) -> Count:
    """The text's length as the channel's network counts it, against the channel's own limit where it has one.

    `beside` is what is attached to it, for which a network may have another limit.
    """
    facts = network_facts()[channel.network]
    most = channel.text_limit if channel.text_limit is not None else caption_limit(facts.attachments, beside)
    return text_length(text, facts.rule, most)


def spelled(channel: Channel, text: str, beside: Attached = (), title: str = "") -> tuple[str, bool]:
    """One line about the length on a channel, and whether the network takes the text, and the title."""
    facts = network_facts()[channel.network]
    if len(text) > MOST_COUNTED:
        line = translate("TextCounts", "more than {most} characters").replace("{most}", numbers.number(MOST_COUNTED))
        return line, channel.text_limit is None and facts.rule.limit is None
    posts = posts_of(text, channel.network)
    if len(posts) > 1:
        return _thread(channel, posts)
    count = count_on(channel, text, beside)
    line = brief(count)
    if count.left is not None and count.left < 0:
        beyond = translate("TextCounts", "%n too many", "", -count.left)
        line = f"{line} · {beyond}"
    notes = [note for code, value in count.notes if (note := _note(code, value))]
    most = facts.rule.hashtags
    if most is not None and (tags := len(hashtag_spans(text))) and tags <= most:
        told = translate("TextCounts", "{used} of {limit} hashtags").replace("{used}", numbers.number(tags))
        notes.append(told.replace("{limit}", numbers.number(most)))
    if channel.text_limit is None and caption_limit(facts.attachments, beside):
        notes.append(translate("TextCounts", "beside what is attached"))
    used = len(graphemes(title))
    if too_long := facts.title is not None and used > facts.title:
        told = translate("TextCounts", "the title is {used} of {limit}").replace("{used}", numbers.number(used))
        notes.append(told.replace("{limit}", numbers.number(facts.title)))
    if facts.soft_limit is not None and count.limit is None and count.used > facts.soft_limit:
        hint = translate("TextCounts", "up to {soft} reads best").replace("{soft}", numbers.number(facts.soft_limit))
        notes.append(hint)
    return " · ".join((line, *notes)), count.fits and not too_long


def spelled_comment(channel: Channel, text: str) -> tuple[str, bool]:
    """One line about the length of a comment on a channel, and whether the network takes it.

    Where a comment is a post as any other, it is counted as one.
    """
    facts = network_facts()[channel.network]
    if channel.network in THREADED or len(text) > MOST_COUNTED:
        return spelled(channel, text)
    count = text_length(text, TextRule(facts.comment))
    return brief(count), count.fits


def _thread(channel: Channel, posts: tuple[str, ...]) -> tuple[str, bool]:
    """A line about the posts of a thread: how many, the longest of them, and which the network does not take."""
    counts = [count_on(channel, post) for post in posts]
    line = translate("TextCounts", "%n posts, the longest {length}", "", len(posts))
    line = line.replace("{length}", brief(max(counts, key=lambda count: count.used)))
    refused = [numbers.number(at) for at, count in enumerate(counts, 1) if not count.fits]
    if refused:
        which = translate("TextCounts", "too much in post {numbers}").replace("{numbers}", listed(refused))
        line = f"{line} · {which}"
    return line, not refused


def brief(count: Count) -> str:
    """How much is used, of how much where there is a limit."""
    used = numbers.number(count.used)
    if count.limit is None:
        return translate("TextCounts", "{used} characters").replace("{used}", used)
    if count.unit == "bytes":
        line = translate("TextCounts", "{used} of {limit} bytes")
    else:
        line = translate("TextCounts", "{used} of {limit}")
    return line.replace("{used}", used).replace("{limit}", numbers.number(count.limit))


def _note(code: str, value: int) -> str:
    """Why a count differs from what one sees, or what there is too much of."""
    if code == "link-counts":
        return translate("TextCounts", "a link counts %n", "", value)
    if code == "emoji-counts":
        return translate("TextCounts", "an emoji counts %n", "", value)
    if code == "wide-counts":
        return translate("TextCounts", "some letters count %n", "", value)
    if code == "mention-domain-free":
        return translate("TextCounts", "%n letter(s) of server names are free", "", value)
    if code == "emoji-bytes":
        return translate("TextCounts", "emoji take %n", "", value)
    if code == "app-shortens-links":
        return translate("TextCounts", "%n in the app, which shortens links", "", value)
    if code == "too-many-hashtags":
        return translate("TextCounts", "%n hashtags is too many", "", value)
    if code == "only-topics":
        return translate("TextCounts", "only the first %n hashtag(s) lead somewhere", "", value)
    if code == "too-many-links":
        return translate("TextCounts", "%n links is too many", "", value)
    return ""
