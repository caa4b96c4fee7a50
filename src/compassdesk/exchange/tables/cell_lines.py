"""The lines of a cell: one post or several. Marks part them: a bullet, a time, a channel; else how they read."""

import re
from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.reading_times import read_hours
from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.cell_posts import CellPost, channels_before, post_in, time_before
from compassdesk.exchange.tables.hours_behind import time_behind

_BULLET = re.compile(r"\s*(?:[-*+•–·○▪◦‣✓]|\d{1,2}[.)])\s+(?=\S)")
_LONGEST_TITLE = 60
_FEWEST_LETTERS = 3
_GOES_ON = re.compile(r"https?:|www\.|[#@(\[&+…]")
"""What a line begins with that belongs to the line above it."""
_SENTENCE = (".", ",", ":", ";", "…", "...")
"""With what a line ends that is no title."""


class CellPosts(Struct, frozen=True):
    """The posts of a cell. `lines`: what became of several lines without marks, "" where there were none."""

    posts: tuple[CellPost, ...]
    lines: Literal["", "apart", "together"] = ""


def posts_in(cell: str, use: UseOfLines = "", *, is_alone: bool = False) -> CellPosts:
    """The posts of a cell. Lines without marks are one where the first reads as the title of a text.

    Where the cell `is_alone`, with no channel or theme beside it, lines that all read as titles are a post each. `use`
    says how lines without marks are read whatever they look like.
    """
    lines = [line for line in cell.split("\n") if line.strip()]
    if len(lines) < 2:
        return CellPosts((post_in(without_bullet(cell)),))
    if marked := _marked(lines):
        return CellPosts(tuple(map(post_in, marked)))
    if use == "apart" or (use != "together" and is_alone and _are_titles(lines)):
        parted = _apart(lines)
        if len(parted) > 1:
            return CellPosts(tuple(map(post_in, parted)), "apart")
    times = [line.strip() for line in lines if read_hours(line.strip(), bare=False) is not None]
    if len(times) == 1:  # on a line of its own
        words = "\n".join(line for line in lines if line.strip() != times[0])
        post = post_in(words)
        one = post if post.time else replace(post, time=times[0], whole=cell)
        return CellPosts((one,), "" if len(lines) == 2 else "together")
    return CellPosts((post_in(cell),), "together")


def without_bullet(line: str) -> str:
    """A line without the bullet or the number before it."""
    found = _BULLET.match(line)
    return line if found is None else line[found.end() :]


def _marked(lines: Sequence[str]) -> list[str]:
    """The posts of which each begins with the mark that the first line has, with the lines up to the next; or none.

    A time behind the words is a mark where all lines have one.
    """
    marks: tuple[Callable[[str], bool], ...] = (lambda line: _BULLET.match(line) is not None, _begins_a_post)
    for is_marked in marks:
        if is_marked(lines[0]) and sum(map(is_marked, lines)) > 1:
            posts: list[str] = []
            for line in lines:
                if is_marked(line):
                    posts.append(without_bullet(line))
                else:
                    posts[-1] += f"\n{line}"
            return posts
    return list(lines) if all(time_behind(line.strip())[0] for line in lines) else []


def _begins_a_post(line: str) -> bool:
    line = line.strip()
    return bool(time_before(line)[0] or channels_before(line)[0])


def _are_titles(lines: Sequence[str]) -> bool:
    """Whether lines read as titles of their own: short, no sentences, and none that goes on with the one above."""
    said = [post_in(without_bullet(line)).text for line in lines]
    is_lower = said[0][:1].islower()
    return all(
        len(line) <= _LONGEST_TITLE
        and _has_words(line)
        and not line.endswith(_SENTENCE)
        and not _GOES_ON.match(line)
        and (is_lower or not line[:1].islower())
        for line in said
    )


def _apart(lines: Sequence[str]) -> list[str]:
    """A post for each line, with hashtags, addresses and what stands in brackets at the line above."""
    posts: list[str] = []
    for line in lines:
        bare = without_bullet(line).strip()
        if posts and (_GOES_ON.match(bare) or not _has_words(bare)):
            posts[-1] += f"\n{bare}"
        else:
            posts.append(bare)
    return posts


def _has_words(line: str) -> bool:
    return sum(map(str.isalpha, line)) >= _FEWEST_LETTERS and read_hours(line.strip(), bare=False) is None
