"""What keeps a post out of a file for a scheduling tool, and what is to be known of one that goes into it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.handed_to import handed, told
from compassdesk.domain.plan import Channel
from compassdesk.domain.publishing import is_out
from compassdesk.domain.text_length import Count
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.domain.wallclock import is_skipped, is_twice, minutes_between, zone_named
from compassdesk.exchange.schedulers.channel_posts import ChannelPost
from compassdesk.exchange.schedulers.tool_profile import ToolProfile

LeftOut = Literal[
    "not-meant", "waits-for-yes", "out-already", "handed-already", "handed-otherwise", "network-not-served", "blocked",
    "no-text", "thread", "too-long", "no-time", "skipped-time", "past", "too-soon", "too-close",
]  # fmt: skip
Told = Literal["needs-address", "no-place-for-media", "too-many-images", "no-videos", "lines-joined", "hour-twice"]
Counted = Callable[[Channel, str], Count]
"""How long a text is on a channel, as its network counts."""


class HandOverWish(Struct, frozen=True):
    """What the user said beside the profile. `now` is wall-clock time of the client."""

    now: datetime
    zone: str
    """That of the client."""
    tool_zone: str = ""
    """That in which the tool reads times; "" for the client's."""
    media_address: str = ""
    """The address below which the copies of media will stand on the web; "" where they stand nowhere yet."""
    line_breaks: bool = True
    """Whether lines stay apart; where the tool takes none they never do."""
    again: bool = False
    """Whether what the tool got before goes out once more."""
    blocked: Mapping[str, Sequence[str]] = {}
    """By item the checks that stop it from being handed over (domain.md C2, Status)."""


class PostProblem(Struct, frozen=True):
    """Of one post. With `stops` it is not in the file, else it is, and somebody has something to do."""

    code: str
    post: ChannelPost
    stops: bool
    values: Mapping[str, Any] = {}


def look_over(
    rows: Iterable[ChannelPost], profile: ToolProfile, asked: HandOverWish, counted: Counted
) -> tuple[tuple[ChannelPost, ...], tuple[PostProblem, ...]]:
    """The rows that go into files, and what is to be said of each; of a row that stays out the first reason only."""
    going: list[ChannelPost] = []
    problems: list[PostProblem] = []
    last: dict[str, datetime] = {}
    for post in rows:
        stopped = next(_stops(post, profile, asked, counted, last), None)
        if stopped is not None:
            problems.append(stopped)
            continue
        going.append(post)
        problems += _told(post, profile, asked)
        for channel in post.channels:
            if post.at is not None:
                last[channel.id] = post.at
    return tuple(going), tuple(problems)


def _stops(
    post: ChannelPost, profile: ToolProfile, asked: HandOverWish, counted: Counted, last: Mapping[str, datetime]
) -> Iterator[PostProblem]:
    yield from _not_to_go(post, profile, asked)
    if not post.text.strip() and not post.media:
        yield _stop("no-text", post)
    if len(post.texts) > 1:
        yield _stop("thread", post, number=len(post.texts))
    for channel in post.channels:
        count = counted(channel, post.text)
        if count.limit is not None and count.used > count.limit:
            yield _stop("too-long", post, channel=channel.name, used=count.used, limit=count.limit)
    yield from _not_then(post, profile, asked, last)


def _not_to_go(post: ChannelPost, profile: ToolProfile, asked: HandOverWish) -> Iterator[PostProblem]:
    """Why an item is not handed over, whatever it says."""
    item = post.item
    if item.status in {"idea", "on_hold", "cancelled"}:
        yield _stop("not-meant", post, status=item.status)
    if waits_for_yes(item):
        yield _stop("waits-for-yes", post)
    for channel in post.channels:
        if is_out(item, channel.id):
            yield _stop("out-already", post, channel=channel.name)
        if profile.networks and channel.network not in profile.networks:
            yield _stop("network-not-served", post, channel=channel.name)
        before = handed(item).get(channel.id)
        if before is not None and not asked.again:
            same = before.told == told(post.text, post.at)
            code: LeftOut = "handed-already" if same else "handed-otherwise"
            yield _stop(code, post, channel=channel.name, tool=before.tool, at=before.at)
    if asked.blocked.get(item.id):
        yield _stop("blocked", post, checks=tuple(asked.blocked[item.id]))


def _not_then(
    post: ChannelPost, profile: ToolProfile, asked: HandOverWish, last: Mapping[str, datetime]
) -> Iterator[PostProblem]:
    """What is wrong with the time at which it is to go out."""
    if post.at is None:
        if not profile.without_time:
            yield _stop("no-time", post)
        return
    if is_skipped(post.at, asked.zone):
        yield _stop("skipped-time", post, at=post.at)
    ahead = minutes_between(asked.now, post.at, asked.zone)
    if ahead <= 0:
        yield _stop("past", post, at=post.at)
    elif ahead < profile.minutes_ahead:
        yield _stop("too-soon", post, minutes=profile.minutes_ahead)
    for channel in post.channels:
        before = last.get(channel.id)
        if before is not None and minutes_between(before, post.at, asked.zone) < profile.minutes_apart:
            yield _stop("too-close", post, channel=channel.name, minutes=profile.minutes_apart)


def _told(post: ChannelPost, profile: ToolProfile, asked: HandOverWish) -> Iterator[PostProblem]:
    """What somebody has to do beside the file."""
    attached = [one.attachment for one in post.media]
    images, films = [one for one in attached if one.is_image], [one for one in attached if one.is_film]
    if attached and not profile.takes_media:
        yield PostProblem("no-place-for-media", post, stops=False, values={"number": len(attached)})
    elif attached and not asked.media_address:
        yield PostProblem("needs-address", post, stops=False, values={"names": tuple(one.name for one in post.media)})
    if profile.most_images is not None and len(images) > profile.most_images:
        yield PostProblem("too-many-images", post, stops=False, values={"number": profile.most_images})
    if films and not profile.videos and profile.takes_media:
        yield PostProblem("no-videos", post, stops=False, values={"number": len(films)})
    if "\n" in post.text and not (profile.line_breaks and asked.line_breaks):
        yield PostProblem("lines-joined", post, stops=False)
    if post.at is not None and is_twice(tool_time(post.at, asked), asked.tool_zone or asked.zone):
        yield PostProblem("hour-twice", post, stops=False)


def tool_time(at: datetime, asked: HandOverWish) -> datetime:
    """A time of the client's clock on that of the tool."""
    if asked.tool_zone in {"", asked.zone}:
        return at
    return zone_named(asked.tool_zone).local(zone_named(asked.zone).minutes(at))


def _stop(code: LeftOut, post: ChannelPost, **values: Any) -> PostProblem:
    return PostProblem(code, post, stops=True, values=values)
