"""What a new client starts with: the profile for its sector, its channels and its first person."""

import re
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience, Client, Spokesperson
from compassdesk.domain.vocabulary import Network, Profile, Sector, Weekday
from compassdesk.ui.desk.new_channels import channel_on

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
_DAY_LISTS: dict[str, str] = {"NL": "nl", "BE": "be", "DE": "de", "GB": "uk"}
"""The list of days of the year that a country has (`domain/year_days.py: YEAR_LISTS`)."""
_MUNICIPAL = re.compile(r"^(gemeente|municipality of|city of)\s|\s(council|municipality)$", re.IGNORECASE)
_OFFICE_DAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")


def proposed_sector(name: str) -> Sector:
    """The sector that a name tells of itself: a municipality begins or ends with being one, in either language.

    A church that is called "Protestantse Gemeente" does not.
    """
    return "municipality" if _MUNICIPAL.search(name.strip()) else "other"


def proposed_profile(sector: Sector) -> Profile:
    """The set of limits that suits a sector (domain.md C5)."""
    return _PROFILES.get(sector, "default")


def new_client_row(name: str, sector: Sector, profile: Profile, zone: str, country: str) -> Client:
    """A client in a time zone and a country, which may be "", with the days of the year of that country; office hours
    where its limits count service hours.
    """
    hours = dict.fromkeys(_OFFICE_DAYS, ("09:00", "17:00")) if profile == "webcare_public" else {}
    return Client(
        name=name, sector=sector, profile=profile, timezone=zone, country=country, service_hours=hours,
        day_lists=tuple(filter(None, (_DAY_LISTS.get(country),))),
    )  # fmt: skip


def first_patch(networks: Mapping[Network, str], person: str, audiences: Iterable[Audience] = ()) -> Patch:
    """The ticked channels with their reasons, the audiences, and whoever makes the client, if she gave her name."""
    channels = tuple(
        replace(channel_on(network, place), strategy_note=reason)
        for place, (network, reason) in enumerate(networks.items())
    )
    people = (Spokesperson(id="", name=person),) if person else ()
    return Patch(channels=channels, spokespersons=people, audiences=tuple(audiences))
