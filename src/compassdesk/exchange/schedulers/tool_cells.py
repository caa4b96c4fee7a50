"""What each column of a scheduling tool's file holds of a post: text exactly as written, without any apostrophe.

An apostrophe before a sign that a spreadsheet calculates would be published with the post, so there is none: these
files go to the tool, not into a spreadsheet.
"""

from collections.abc import Sequence
from urllib.parse import quote

from compassdesk.domain.post_words import COMMENTED
from compassdesk.exchange.schedulers.channel_posts import ChannelPost, MediaCopy
from compassdesk.exchange.schedulers.dry_run import HandOverWish, tool_time
from compassdesk.exchange.schedulers.tool_profile import OF_TIME, ToolColumn, ToolProfile


def cells(post: ChannelPost, columns: Sequence[ToolColumn], profile: ToolProfile, asked: HandOverWish) -> list[str]:
    """A cell for each column. Times are told on the clock of the tool."""
    return [_cell(post, column, profile, asked) for column in columns]


def _cell(post: ChannelPost, column: ToolColumn, profile: ToolProfile, asked: HandOverWish) -> str:
    item = post.item
    if column.holds in OF_TIME:
        return tool_time(post.at, asked).strftime(column.form) if post.at is not None else ""
    if column.holds == "is_on":
        return column.yes if any(channel.network == column.network for channel in post.channels) else column.no
    if column.holds == "text":
        return post.text if profile.line_breaks and asked.line_breaks else " ".join(post.text.split("\n"))
    if column.holds == "first_comment":
        return item.first_comment if any(channel.network in COMMENTED for channel in post.channels) else ""
    said = {
        "title": item.title,
        "link": item.link.strip(),
        "fixed": column.value,
        "labels": column.joined.join(item.labels),
    }
    return said[column.holds] if column.holds in said else _of_media(post, column, profile, asked)


def _of_media(post: ChannelPost, column: ToolColumn, profile: ToolProfile, asked: HandOverWish) -> str:
    images, films = post.images(profile), post.films(profile)
    addresses = {
        "images": images, "image": images, "videos": films, "video": films, "media": (*images, *films),
    }  # fmt: skip
    if column.holds in addresses:
        several = [_address(one, asked) for one in addresses[column.holds]] if asked.media_address else []
    else:
        several = [one.attachment.alt for one in images] if column.holds in {"alt_text", "alt_texts"} else []
    if column.holds in {"image", "video", "alt_text"}:
        return several[column.number - 1] if column.number <= len(several) else ""
    return column.joined.join(several) if any(several) else ""


def _address(one: MediaCopy, asked: HandOverWish) -> str:
    return f"{asked.media_address.rstrip('/')}/{quote(one.name)}"
