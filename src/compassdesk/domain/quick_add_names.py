"""The client's own channels, people and campaigns as people name them in one line."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from compassdesk.domain.plan import Campaign, Channel, Plan, Spokesperson
from compassdesk.domain.quick_add_words import NETWORK_WORDS
from compassdesk.domain.vocabulary import NO_PERSON_KINDS

MOST_WORDS = 4
"""The longest name, in words, that is looked for."""


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Text as words of a line are compared: without case and accents."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )


class KnownNames(Struct, frozen=True):
    """Folded ways to write a name, each with the ids it may mean; more than one id is an ambiguity."""

    channels: dict[str, tuple[str, ...]] = {}
    people: dict[str, tuple[str, ...]] = {}
    campaigns: dict[str, tuple[str, ...]] = {}
    closed: dict[str, tuple[str, ...]] = {}
    """Names of networks on which the client has closed channels only."""

    def campaign(self, tag: str) -> tuple[str, ...]:
        """Ids for what stands behind a "#": a whole name without its spaces, or the beginning of one."""
        wanted = _joined(tag)
        if not wanted:
            return ()
        if wanted in self.campaigns:
            return self.campaigns[wanted]
        if len(wanted) < 3:
            return ()
        return _unique(key for name, ids in self.campaigns.items() if name.startswith(wanted) for key in ids)


def names_of(plan: Plan, today: date) -> KnownNames:
    """All names of a plan; an exact name beats a network, a network beats initials."""
    open_channels = [channel for channel in plan.channels if channel.status != "closed"]
    return KnownNames(
        channels=_first_wins(
            _exact_channels(plan.channels), _networks(open_channels), _channel_initials(open_channels)
        ),
        people=_first_wins(_full_names(plan.spokespersons), *_short_names(plan.spokespersons, today)),
        closed=_networks([channel for channel in plan.channels if channel.status == "closed"]),
        campaigns=_gathered((_joined(row.name), row.id) for row in _latest_first(plan.campaigns)),
    )


def _exact_channels(channels: Iterable[Channel]) -> dict[str, tuple[str, ...]]:
    return _gathered(
        (_spaced(written), channel.id) for channel in channels for written in (channel.name, channel.handle.lstrip("@"))
    )


def _networks(channels: Iterable[Channel]) -> dict[str, tuple[str, ...]]:
    """Names and short forms of the networks the client is on; a dormant channel gives way to an active one."""
    by_network: dict[str, list[Channel]] = {}
    for channel in channels:
        by_network.setdefault(channel.network, []).append(channel)
    found: dict[str, tuple[str, ...]] = {}
    for word, network in NETWORK_WORDS.items():
        rows = by_network.get(network, [])
        ids = [row.id for row in rows if row.status != "dormant"] or [row.id for row in rows]
        if ids:
            found[word] = tuple(ids)
    return found


def _channel_initials(channels: Iterable[Channel]) -> dict[str, tuple[str, ...]]:
    """First letters of a name of several words ("GW" for Gemeente Waterhoven)."""
    found: list[tuple[str, str]] = []
    for channel in channels:
        words = _spaced(channel.name).split()
        if len(words) > 1:
            found.append(("".join(word[0] for word in words), channel.id))
    return _gathered(found)


def _full_names(people: Iterable[Spokesperson]) -> dict[str, tuple[str, ...]]:
    return _gathered((_spaced(person.name), person.id) for person in people)


def _short_names(people: Iterable[Spokesperson], today: date) -> list[dict[str, tuple[str, ...]]]:
    """Initials, first names, last names, of those who have not left."""
    here = [person for person in people if person.active_to is None or person.active_to >= today]
    initials: list[tuple[str, str]] = []
    firsts: list[tuple[str, str]] = []
    lasts: list[tuple[str, str]] = []
    for person in here:
        initials += [(_spaced(mark), person.id) for mark in (person.initials, person.signature.lstrip("^"))]
        words = _spaced(person.name).split()
        if person.kind not in NO_PERSON_KINDS and len(words) > 1:
            firsts.append((words[0], person.id))
            lasts.append((words[-1], person.id))
    return [_gathered(initials), _gathered(firsts), _gathered(lasts)]


def _latest_first(campaigns: Iterable[Campaign]) -> list[Campaign]:
    return sorted(campaigns, key=lambda campaign: campaign.starts, reverse=True)


def _first_wins(*ways: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    merged: dict[str, tuple[str, ...]] = {}
    for way in ways:
        for written, ids in way.items():
            merged.setdefault(written, ids)
    return merged


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for written, key in pairs:
        if written and len(written.split()) <= MOST_WORDS:
            found[written] = _unique((*found.get(written, ()), key))
    return found


def _unique(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _spaced(written: str) -> str:
    return " ".join(folded(written).split())


def _joined(written: str) -> str:
    return "".join(letter for letter in folded(written) if letter.isalnum())


def spans_of_words(words: list[tuple[int, int]], text: str, at: int) -> list[tuple[int, str]]:
    """Ends and folded texts of one to four words from a place on, the longest first; only spaces may lie between."""
    taken = words[at : at + MOST_WORDS]
    for count, (left, right) in enumerate(pairwise(taken), 1):
        if text[left[1] : right[0]].strip():
            taken = taken[:count]
            break
    start = words[at][0]
    return [(end, _spaced(text[start:end])) for _, end in reversed(taken)]
