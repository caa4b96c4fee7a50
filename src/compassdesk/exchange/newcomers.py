"""Channels and people that a source names: those the plan has already, and those an import makes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from compassdesk.domain.plan import Channel, Plan, Spokesperson
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import ItemFormat
from compassdesk.exchange.identity import made_id
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.guesses import network_of, platform_of
from compassdesk.exchange.tables.headings import folded
from compassdesk.exchange.tables.people_or_accounts import certain_role, is_nobody, likely_role


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
        for same in _likeness(spelled, name):
            if found := next((row.id for row in self.channels if same(row)), None):
                return found, item_format
        if network != "other":
            on_it = [row.id for row in self.channels if row.network == network]
            if len(on_it) == 1:
                return on_it[0], item_format
        channel = Channel(
            id=made_id("channel", folded(name)),
            name=name,
            network=network,
            platform_type=platform_of(network),
            two_way=network != "print",
            position=len(self.channels),
        )
        self.new_channels.append(channel)
        self._places.clear()
        return channel.id, item_format

    def person(self, spelled: str, remarks: list[ImportRemark]) -> str | None:
        """The id of who speaks, by name, first name (when only one has it), initials or signature; None for nobody."""
        if spelled not in self._speakers:
            self._speakers[spelled] = self._person(spelled, remarks)
        return self._speakers[spelled]

    def _person(self, spelled: str, remarks: list[ImportRemark]) -> str | None:
        if is_nobody(spelled):
            return None
        people = [*self.plan.spokespersons, *self.new_people]
        if found := _known_person(spelled, people):
            return found
        role = certain_role(spelled, self.organisation_names)
        likely = not role and likely_role(spelled, self.people_named)
        if likely:
            remarks.append(ImportRemark("person-or-account", {"name": spelled}))
        person = Spokesperson(
            id=made_id("person", folded(spelled)),
            name=spelled,
            kind="role_account" if role or likely else "employee",
            is_person=not (role or likely),
        )
        self.new_people.append(person)
        self._speakers.clear()
        return person.id


def _likeness(spelled: str, name: str) -> tuple[Callable[[Channel], bool], ...]:
    wanted = {folded(spelled), folded(name)}
    return (
        lambda row: folded(row.name) in wanted,
        lambda row: bool(row.handle) and folded(row.handle) in wanted,
    )


def _every_letter(name: str) -> str:
    """The first letters of all its words, as some write them: "AdW" for Anja de Wit."""
    return "".join(word[0] for word in folded(name).split() if word[0].isalpha())


def _known_person(spelled: str, people: Iterable[Spokesperson]) -> str | None:
    wanted = folded(spelled)
    rows = list(people)
    ways: tuple[Callable[[Spokesperson], set[str]], ...] = (
        lambda row: {folded(row.name)},
        lambda row: {folded(initials_of(row)), folded(row.signature), _every_letter(row.name)} - {""},
        lambda row: {folded(row.name).split(" ")[0]} if row.is_person else set(),
    )
    for names in ways:
        found = [row.id for row in rows if wanted in names(row)]
        if len(found) == 1:
            return found[0]
    return None
