"""The files for a scheduling tool: one per channel where the tool wants that, as many as its limit of rows takes."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.exchange.file_names import file_name, not_taken
from compassdesk.exchange.schedulers.channel_posts import ChannelPost, MediaCopy
from compassdesk.exchange.schedulers.dry_run import HandOverWish, PostProblem
from compassdesk.exchange.schedulers.tool_cells import cells
from compassdesk.exchange.schedulers.tool_profile import ToolProfile
from compassdesk.exchange.schedulers.tool_table import ToolTable
from compassdesk.exchange.schedulers.tool_template import ToolTemplate


class ToolFile(Struct, frozen=True):
    """One file, and the posts that are its rows."""

    name: str
    content: bytes
    posts: tuple[ChannelPost, ...]


class HandOver(Struct, frozen=True):
    """What a tool would get: its files, the media whose copies belong beside them, and what was seen on the way."""

    profile: ToolProfile
    files: tuple[ToolFile, ...]
    media: tuple[MediaCopy, ...]
    problems: tuple[PostProblem, ...]

    @property
    def posts(self) -> tuple[ChannelPost, ...]:
        """The rows of all files."""
        return tuple(post for file in self.files for post in file.posts)


def tool_files(
    rows: Sequence[ChannelPost],
    profile: ToolProfile,
    asked: HandOverWish,
    template: ToolTemplate | None = None,
) -> tuple[ToolFile, ...]:
    """What is to be uploaded, in the order of channels and time; nothing where no row goes out.

    With a table that the tool gave, each file has its columns; what stood in it stays in front of the first rows.
    """
    taken = set[str]()
    table: ToolTemplate = template or _own_table(profile)
    made: list[ToolFile] = []
    for about, group in _grouped(rows, profile):
        most = profile.most_rows or len(group)
        parts = [group[at : at + most] for at in range(0, len(group), most)]
        for number, part in enumerate(parts, 1):
            words = " ".join(filter(None, (profile.name, about, str(number) if len(parts) > 1 else "")))
            lines = [cells(post, table.columns, profile, asked) for post in unless_given_up(part)]
            content = table.filled(lines, first=not made)
            made.append(ToolFile(not_taken(partial(_called, words, table.suffix), taken), content, tuple(part)))
    return tuple(made)


def _called(words: str, suffix: str, number: int) -> str:
    """The name of a file; of one that is called like another, by channels of one name, with a number."""
    return file_name(words, f" ({number}){suffix}" if number > 1 else suffix, instead="posts")


def _own_table(profile: ToolProfile) -> ToolTable:
    heads = (tuple(one.heading for one in profile.columns),) if profile.headings else ()
    return ToolTable(profile.columns, heads, len(heads), profile.delimiter, profile.mark)


def _grouped(rows: Sequence[ChannelPost], profile: ToolProfile) -> list[tuple[str, list[ChannelPost]]]:
    if not profile.one_channel:
        return [("", list(rows))] if rows else []
    groups: dict[tuple[int, str], list[ChannelPost]] = {}
    names = {}
    for post in rows:
        channel = post.channels[0]
        names[channel.id] = channel.name
        groups.setdefault((channel.position, channel.id), []).append(post)
    return [(names[key[1]], group) for key, group in sorted(groups.items())]
