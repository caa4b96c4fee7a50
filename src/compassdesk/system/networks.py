"""What each network accepts and how it is marked, read from data that goes out of date and that users may correct.

The data lie in `resources/data/networks.toml`; a `networks.toml` in the config folder replaces single values of it.
"""

import logging
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

from msgspec import Struct

from compassdesk.domain.attachment_limits import AttachmentRule
from compassdesk.domain.attachments import KINDS
from compassdesk.domain.text_folds import TextFold
from compassdesk.domain.text_length import TextRule, Way
from compassdesk.domain.vocabulary import NETWORKS, Network
from compassdesk.system.folders import config_folder
from compassdesk.system.log_words import OurWord
from compassdesk.system.resources import resource_path

FILE_NAME = "networks.toml"
_log = logging.getLogger(__name__)
_OF_ATTACHMENTS = (
    "images", "videos", "documents", "pages", "frames", "image_pixels", "image_bytes", "gif_bytes", "video_bytes",
    "document_bytes", "least_seconds", "most_seconds", "alt_text", "caption", "photo_caption",
)  # fmt: skip
_OF_FOLDS = ("fold_letters", "fold_lines", "fold_across")
_COUNTS = (
    "limit",
    "soft_limit",
    "bytes",
    "hashtags",
    "links",
    "topics",
    "title",
    "comment",
    *_OF_ATTACHMENTS,
    *_OF_FOLDS,
)
_WORDS = ("mark", "colour", "way", "page", "source", "fold_source", "media_source")
_DAYS = ("checked_on", "fold_checked_on", "media_checked_on")
_SWITCHES = ("mixes", "needs_one")


class NetworkFacts(Struct, frozen=True):
    """One network. `mark` is one to three letters, `colour` a quiet "#rrggbb" that is no petal's colour.

    `soft_limit` is good practice where the network itself refuses nothing. `checked_on` and `source` say when and where
    the limits were read, `fold_checked_on` and `fold_source` the same of the fold, `media_checked_on` and
    `media_source` of what is attached; None and "" where there was nothing to read.
    """

    network: Network
    mark: str
    colour: str
    rule: TextRule
    soft_limit: int | None = None
    attachments: AttachmentRule = AttachmentRule()
    comment: int | None = None
    """The most characters of a comment below a post, where that is known."""
    title: int | None = None
    """The most characters of a title, where a post has one of its own there."""
    checked_on: date | None = None
    source: str = ""
    fold: TextFold = TextFold()
    fold_checked_on: date | None = None
    fold_source: str = ""
    media_checked_on: date | None = None
    media_source: str = ""
    page: str = ""
    """Where one writes a post; "" where that is another place for each client, as on a server of Mastodon."""


@cache
def network_facts(override: Path | None = None) -> Mapping[Network, NetworkFacts]:
    """All networks. `override` is the user's own file (default: the one in the config folder)."""
    shipped = tomllib.loads(resource_path(f"data/{FILE_NAME}").read_text(encoding="utf-8"))
    own = _own(override or config_folder() / FILE_NAME)
    return {network: _facts(network, {**shipped[network], **_valid(network, own.get(network))}) for network in NETWORKS}


def _own(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as trouble:
        _log.warning("networks.toml in the config folder is not read: %s", type(trouble))
        return {}


def _valid(network: str, own: Any) -> dict[str, Any]:
    """The user's values that make sense; `limit = false` takes a limit away."""
    if not isinstance(own, dict):
        return {}
    good = {name: value for name, value in own.items() if _makes_sense(name, value)}
    for name in own.keys() - good.keys():
        known = OurWord(name) if name in {*_COUNTS, *_WORDS, *_DAYS, *_SWITCHES, "kinds"} else name
        _log.warning("networks.toml: %s of %s is not used", known, OurWord(network))
    return good


def _makes_sense(name: str, value: Any) -> bool:
    if name in _COUNTS:
        return value is False or (type(value) is int and value > 0)
    if name == "way":
        return value in get_args(Way)
    if name == "kinds":
        return isinstance(value, list) and set(value) <= set(KINDS)
    if name in _SWITCHES:
        return isinstance(value, bool)
    return isinstance(value, date if name in _DAYS else str) and name in {*_WORDS, *_DAYS}


def _facts(network: Network, row: Mapping[str, Any]) -> NetworkFacts:
    count = {name: row.get(name) or None for name in _COUNTS}
    rule = TextRule(
        limit=count["limit"],
        way=row.get("way", "graphemes"),
        byte_limit=count["bytes"],
        hashtags=count["hashtags"],
        links=count["links"],
        topics=count["topics"],
    )
    return NetworkFacts(
        network=network,
        mark=row["mark"],
        page=row.get("page", ""),
        colour=row["colour"],
        rule=rule,
        soft_limit=count["soft_limit"],
        comment=count["comment"],
        title=count["title"],
        attachments=AttachmentRule(
            kinds=tuple(row.get("kinds", ())),
            images=count["images"],
            films=count["videos"],
            documents=count["documents"],
            pages=count["pages"],
            frames=count["frames"],
            pixels=count["image_pixels"],
            mixes=row.get("mixes", True),
            needs_one=row.get("needs_one", False),
            image_bytes=count["image_bytes"],
            gif_bytes=count["gif_bytes"],
            film_bytes=count["video_bytes"],
            document_bytes=count["document_bytes"],
            shortest=count["least_seconds"],
            longest=count["most_seconds"],
            alt=count["alt_text"],
            caption=count["caption"],
            photo_caption=count["photo_caption"],
        ),
        checked_on=row.get("checked_on"),
        source=row.get("source", ""),
        fold=TextFold(count["fold_letters"], count["fold_lines"], count["fold_across"] or TextFold().across),
        fold_checked_on=row.get("fold_checked_on"),
        fold_source=row.get("fold_source", ""),
        media_checked_on=row.get("media_checked_on"),
        media_source=row.get("media_source", ""),
    )
