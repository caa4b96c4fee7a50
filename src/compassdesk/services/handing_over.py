"""Hand posts to a scheduling tool: look at each first, write its files, and put on record what was handed over."""

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import InputError, world_error
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.handed_to import handed_over, told
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item, Plan
from compassdesk.domain.text_length import Count, text_length
from compassdesk.domain.wallclock import zone_named
from compassdesk.domain.workflow import blocking
from compassdesk.exchange.schedulers.channel_posts import ChannelPost, MediaCopy, posts
from compassdesk.exchange.schedulers.dry_run import HandOverWish, look_over
from compassdesk.exchange.schedulers.tool_files import HandOver, tool_files
from compassdesk.exchange.schedulers.tool_profile import ToolProfile
from compassdesk.exchange.schedulers.tool_template import ToolTemplate
from compassdesk.services import plans, targets
from compassdesk.services.inside import write
from compassdesk.storage.asking import Transaction, ask
from compassdesk.system.networks import network_facts

MEDIA = "media"
"""The folder of the copies, in that of the files."""


def look(
    plan: Plan,
    profile: ToolProfile,
    asked: HandOverWish,
    template: ToolTemplate | None = None,
) -> HandOver:
    """What the tool would get of a plan's items, as rows of its own table or of one that it gave. Nothing is written.

    InputError("no-such-zone") for a zone that this machine does not know.
    """
    if asked.tool_zone:
        zone_named(asked.tool_zone)
    rows = posts(plan, profile)
    asked = replace(asked, blocked=_blocked(plan, rows, asked.now))
    going, problems = look_over(rows, profile, asked, _counted)
    files = tool_files(going, profile, asked, template)
    media = {one.name: one for post in going for one in _taken(post, profile)}  # posts of one item share theirs
    return HandOver(profile, files, tuple(media.values()), problems)


def write_files(
    folder: Path, over: HandOver, content: Callable[[Attachment], bytes], *, replaces: bool = False
) -> tuple[str, ...]:
    """Write the files and the copies of media into a folder, which is made where it is not there.

    `content` gives what is attached as it leaves the client's file; gives the names of what could not be copied, as the
    client's file does not have it or it is damaged. Nothing that is there is replaced unless `replaces` says so:
    InputErrors "folder-needed" and "target-exists" come before anything is written. With a WorldError of writing, or
    when it is given up, nothing stays of what is new.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError("folder-needed", path=str(folder))
    wanted = [folder / one.name for one in over.files] + [folder / MEDIA / one.name for one in over.media]
    for target in wanted:
        targets.check(target, replace=replaces)
    there = {target for target in wanted if os.path.lexists(target)}
    folders = [one for one in (folder / MEDIA, folder) if not one.exists()]
    made: list[Path] = []

    def put(target: Path, copy: bytes) -> None:
        go_on()
        targets.write(target, copy, replace=replaces)
        made.append(target)

    missing = []
    try:
        _make(folder / MEDIA if over.media else folder)
        for one in over.media:
            go_on()
            try:
                copy = content(one.attachment)
            except InputError:
                missing.append(one.name)
                continue
            put(folder / MEDIA / one.name, copy)
        for file in over.files:
            put(folder / file.name, file.content)
    except BaseException:
        _take_back([target for target in made if target not in there], folders)
        raise
    return tuple(missing)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, str(folder)) from error


def _take_back(files: Iterable[Path], folders: Iterable[Path]) -> None:
    """Half of what a tool should get helps nobody; a folder in which anything else lies stays."""
    for path in files:
        with suppress(OSError):
            path.unlink()
    for path in folders:
        with suppress(OSError):
            path.rmdir()


def put_on_record(tx: Transaction, rows: Iterable[ChannelPost], tool: str, at: datetime) -> tuple[str, ...]:
    """Note of these posts that a tool got them, and say they are scheduled, with the items as they are by now.

    Gives the ids of the items, without those that were deleted meanwhile. Of one that changed meanwhile the hash is
    still that of what the tool got.
    """
    on: dict[str, list[tuple[str, str]]] = {}
    for post in rows:
        on.setdefault(post.item.id, []).extend((channel.id, told(post.text, post.at)) for channel in post.channels)
    items = tuple(handed_over(item, on[item.id], tool, at) for item in ask(tx, plans.items_by_id, tuple(on)))
    write(tx, Patch(items=items))
    return tuple(item.id for item in items)


def _counted(channel: Channel, text: str) -> Count:
    facts = network_facts()[channel.network]
    return text_length(text, facts.rule, channel.text_limit)


def _blocked(plan: Plan, rows: Iterable[ChannelPost], now: datetime) -> Mapping[str, tuple[str, ...]]:
    """By item the checks that stop it from being scheduled."""
    lists = replace(plan, items=())
    found = {}
    for item in {post.item.id: post.item for post in rows}.values():
        go_on()
        after: Item = item if item.status == "published" else replace(item, status="scheduled")
        if codes := tuple(dict.fromkeys(finding.check for finding in blocking(lists, after, now))):
            found[item.id] = codes
    return found


def _taken(post: ChannelPost, profile: ToolProfile) -> tuple[MediaCopy, ...]:
    """The media of a post that the tool can use, none where its file has no place for any."""
    return (*post.images(profile), *post.films(profile)) if profile.takes_media else ()
