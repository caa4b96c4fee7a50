"""What a new client starts with: the profile for its sector, its channels and its first person."""

from collections.abc import Iterable

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Client, Spokesperson
from compassdesk.domain.vocabulary import Network, Profile, Sector, Weekday
from compassdesk.exchange.network_names import platform_of
from compassdesk.texts import this_computer, words

OFFERED: tuple[Network, ...] = (
    "facebook", "instagram", "linkedin", "x", "youtube", "tiktok", "bluesky", "whatsapp", "newsletter", "blog",
    "website", "event",
)  # fmt: skip
"""The networks a new client can tick; the others are added on the People page."""

_PROFILES: dict[Sector, Profile] = {
    "municipality": "webcare_public",
    "b2b": "b2b",
    "telecom": "telecom_24x7",
    "insurance": "insurance",
    "nonprofit": "nonprofit",
    "adviser": "freelance_light",
}
_ONE_WAY: frozenset[Network] = frozenset(("newsletter", "website", "print", "press"))
_OFFICE_DAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")


def proposed_profile(sector: Sector) -> Profile:
    """The set of limits that suits a sector (domain.md C5)."""
    return _PROFILES.get(sector, "default")


def new_client_row(name: str, sector: Sector, profile: Profile) -> Client:
    """A client with the computer's own time zone and country; office hours where its limits count service hours."""
    zone, country = this_computer.zone(), this_computer.country()
    hours = dict.fromkeys(_OFFICE_DAYS, ("09:00", "17:00")) if profile == "webcare_public" else {}
    return Client(name=name, sector=sector, profile=profile, timezone=zone, country=country, service_hours=hours)


def first_patch(networks: Iterable[Network], person: str) -> Patch:
    """The ticked channels, and the person who makes the client, if she gave her name."""
    channels = tuple(
        Channel(
            id="",
            name=words.label("network", network),
            network=network,
            platform_type=platform_of(network),
            two_way=network not in _ONE_WAY,
            position=place,
        )
        for place, network in enumerate(networks)
    )
    people = (Spokesperson(id="", name=person),) if person else ()
    return Patch(channels=channels, spokespersons=people)
