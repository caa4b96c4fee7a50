"""Channels and people that a source names: those the plan has already, and those an import makes."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from compassdesk.domain.plan import Channel, Plan, Spokesperson
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import ItemFormat
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import made_id
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.network_names import network_of, platform_of
from compassdesk.exchange.people_or_accounts import certain_role, is_named_in, is_nobody, likely_role

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_HANDLE = re.compile(r"(?<=\w) \(@?[a-z0-9_.-]+\)\Z")
"""What a tool calls somebody, behind the name: "Kit Rowe (kitrowe)"."""
_BETWEEN_PEOPLE = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:en|and|und|et|y)\s+")
_Called = dict[str, dict[str, None]]
"""A folded name, and the ids of the rows that are called so, in their order."""


@dataclass
class Newcomers:
    """Grows while a source is read. New rows get ids made from their names, so that a second import finds them."""

    plan: Plan
    organisation_names: tuple[str, ...]
    people_named: tuple[str, ...] = ()
    new_channels: list[Channel] = field(default_factory=list)
    new_people: list[Spokesperson] = field(default_factory=list)
    _places: dict[str, tuple[str, ItemFormat | None]] = field(default_factory=dict)
    """Spelled names of channels that were looked up, since the last new channel."""
    _speakers: dict[str, str | None] = field(default_factory=dict)
    _apart: frozenset[str] = frozenset()
    """Those of `people_named`, folded."""
    _spoken: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Spelled people who were looked up, since the last new person."""
    _named_people: dict[str, Spokesperson] = field(default_factory=dict)
    """By what a title may call them."""
    _channels_called: tuple[_Called, ...] = field(default_factory=lambda: ({}, {}, {}))
    """By name, by handle and by network."""
    _people_called: tuple[_Called, ...] = field(default_factory=lambda: ({}, {}, {}))
    """By name, by initials or signature, and by first name."""

    def __post_init__(self) -> None:
        self._apart = frozenset(map(folded, self.people_named))
        people = [person for person in self.plan.spokespersons if person.is_person]
        firsts = Counter(folded(person.name).split(" ")[0] for person in people)
        for person in people:
            first, *others = folded(person.name).split(" ")
            self._named_people[" ".join((first, *others))] = person
            if firsts[first] == 1 and len(first) > 2:
                self._named_people[first] = person
        for channel in self.plan.channels:
            _note(self._channels_called, _channel_names(channel), channel.id)
        for person in self.plan.spokespersons:
            _note(self._people_called, _person_names(person), person.id)

    @property
    def channels(self) -> list[Channel]:
        return [*self.plan.channels, *self.new_channels]

    def channel(self, spelled: str) -> tuple[str, ItemFormat | None]:
        """The id of a channel by its name, handle or (when only one is on it) network; made when the plan has none."""
        if spelled not in self._places:
            self._places[spelled] = self._channel(spelled)
        return self._places[spelled]

    def _channel(self, spelled: str) -> tuple[str, ItemFormat | None]:
        network, name, item_format = network_of(spelled)
        by_name, by_handle, by_network = self._channels_called
        wanted = {folded(spelled), folded(name)}
        for called in (by_name, by_handle):
            if found := [key for one in wanted for key in called.get(one, {})]:
                return min(found, key=self._place_of), item_format
        if network != "other" and len(on_it := by_network.get(network, {})) == 1:
            return next(iter(on_it)), item_format
        channel = Channel(
            id=made_id("channel", folded(name)),
            name=name,
            network=network,
            platform_type=platform_of(network),
            two_way=network != "print",
            position=len(self.plan.channels) + len(self.new_channels),
        )
        self.new_channels.append(channel)
        _note(self._channels_called, _channel_names(channel), channel.id)
        self._places.clear()
        return channel.id, item_format

    def _place_of(self, channel: str) -> int:
        return next(at for at, row in enumerate(self.channels) if row.id == channel)

    def person(self, spelled: str, remarks: list[ImportRemark]) -> str | None:
        """The id of who speaks, by name, first name (when only one has it), initials or signature; None for nobody."""
        if spelled not in self._speakers:
            self._speakers[spelled] = self._person(spelled, remarks)
        return self._speakers[spelled]

    def people(self, spelled: str, remarks: list[ImportRemark]) -> tuple[str, ...]:
        """The ids of who speaks, the first of them the spokesperson: of "Sofia, Ben" both, where they are known apart.

        Known is who is in the plan, or stands alone elsewhere in the source; of names with a comma all have to be, as
        some write a surname first.
        """
        if (known := self._spoken.get(spelled)) is None:
            people = len(self.new_people)
            found = [self.person(_HANDLE.sub("", name.strip()), remarks) for name in self._parted(spelled)]
            known = tuple(dict.fromkeys(key for key in found if key is not None))
            if people == len(self.new_people):
                self._spoken[spelled] = known
        return known

    def _parted(self, spelled: str) -> list[str]:
        if spelled.startswith("[") and spelled.endswith("]"):  # as a list that a program writes
            return [name for name in spelled[1:-1].split(",") if name.strip()]
        names = [name for name in _BETWEEN_PEOPLE.split(spelled) if name]
        if len(names) < 2:
            return [spelled]
        known = [self._is_known(name) for name in names]
        return names if all(known) or (any(known) and "," not in spelled) else [spelled]

    def _is_known(self, name: str) -> bool:
        return folded(name) in self._apart or any(folded(name) in called for called in self._people_called)

    def known_person_in(self, title: str) -> Spokesperson | None:
        """The one person of the plan whom a title names, by the whole name or a first name that only one has."""
        if not self._named_people:
            return None
        said = f" {' '.join(_WORD.findall(folded(title)))} "
        found = {person.id: person for name, person in self._named_people.items() if f" {name} " in said}
        return next(iter(found.values())) if len(found) == 1 else None

    def _person(self, spelled: str, remarks: list[ImportRemark]) -> str | None:
        if is_nobody(spelled):
            return None
        for called in self._people_called:
            if len(found := called.get(folded(spelled), {})) == 1:
                return next(iter(found))
        role = certain_role(spelled, self.organisation_names)
        likely = not role and likely_role(spelled, self.people_named)
        if not role and is_named_in(spelled, self.organisation_names):
            remarks.append(ImportRemark("person-in-client", {"name": spelled}))
        if likely:
            remarks.append(ImportRemark("person-or-account", {"name": spelled}))
        person = Spokesperson(
            id=made_id("person", folded(spelled)),
            name=spelled,
            kind="role_account" if role or likely else "employee",
            is_person=not (role or likely),
        )
        self.new_people.append(person)
        _note(self._people_called, _person_names(person), person.id)
        self._speakers.clear()
        self._spoken.clear()
        return person.id


def _note(called: tuple[_Called, ...], names: Iterable[Iterable[str]], key: str) -> None:
    """Note under which names a row is known, in each way."""
    for one, said in zip(called, names, strict=True):
        for name in said:
            one.setdefault(name, {})[key] = None


def _channel_names(row: Channel) -> tuple[set[str], ...]:
    return {folded(row.name)}, {folded(row.handle)} - {""}, {row.network}


def _person_names(row: Spokesperson) -> tuple[set[str], ...]:
    return (
        {folded(row.name)},
        {folded(initials_of(row)), folded(row.signature), _every_letter(row.name)} - {""},
        {folded(row.name).split(" ")[0]} if row.is_person else set(),
    )


def _every_letter(name: str) -> str:
    """The first letters of all its words, as some write them: "AdW" for Anja de Wit."""
    return "".join(word[0] for word in folded(name).split() if word[0].isalpha())
