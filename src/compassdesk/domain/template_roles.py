"""Who and where a template's roles are in a client: by the id where it was made, else by what they are."""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from compassdesk.domain.checks.people import is_former
from compassdesk.domain.checks.stand_ins import may_speak
from compassdesk.domain.plan import Audience, Channel, Plan, Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.templates import Template, TemplateAudience, TemplateChannel, TemplateSpeaker

_IN_USE = frozenset(("active", "planned"))


class Roles(Struct, frozen=True):
    """Key of the template → id in the client, or None where the client has nothing like it."""

    channels: Mapping[str, str | None] = {}
    speakers: Mapping[str, str | None] = {}
    audiences: Mapping[str, str | None] = {}
    main: str | None = None
    """The channel of a post whose own channels the client does not have."""


def roles_in(plan: Plan, template: Template, day: date) -> Roles:
    """What each role is in this client, when the template is planned from a day on."""
    main = main_channel(plan.channels)
    return Roles(
        channels={role.key: _channel(role, plan.channels, main) for role in template.channels},
        speakers={role.key: _speaker(role, plan.spokespersons, day) for role in template.speakers},
        audiences={role.key: _audience(role, plan.audiences) for role in template.audiences},
        main=main.id if main is not None else None,
    )


def main_channel(channels: Iterable[Channel]) -> Channel | None:
    """The channel that matters most: the first in use on which people can answer, a social network before others."""
    ranked = sorted(
        (row for row in channels if row.status in _IN_USE),
        key=lambda row: (
            row.status != "active",
            not row.two_way,
            row.platform_type != "social_network",
            row.position,
        ),
    )
    return ranked[0] if ranked else None


def _channel(role: TemplateChannel, channels: Iterable[Channel], main: Channel | None) -> str | None:
    rows = sorted((row for row in channels if row.status in _IN_USE), key=lambda row: row.position)
    if role.main:
        return main.id if main is not None else None
    alike = [row for row in rows if role.network is None or row.network == role.network]
    by_id = next((row for row in alike if role.id and row.id == role.id), None)
    if by_id is not None:
        return by_id.id
    if role.network is not None and alike:
        return next((row for row in alike if row.name == role.name), alike[0]).id
    kind = role.platform_type
    return next((row.id for row in rows if kind is not None and row.platform_type == kind), None)


def _speaker(role: TemplateSpeaker, people: Iterable[Spokesperson], day: date) -> str | None:
    title = role.role_title.strip().casefold()
    real = [row for row in people if is_real_person(row) and not is_former(row)]
    rows = [row for row in people if role.id and row.id == role.id and not is_former(row)]
    rows += [row for row in real if title and row.role_title.strip().casefold() == title]
    rows += [row for row in real if may_speak(row, day)] + real
    return rows[0].id if rows else None


def _audience(role: TemplateAudience, audiences: Iterable[Audience]) -> str | None:
    rows = [row for row in audiences if row.id == role.id]
    rows += [row for row in audiences if role.name and row.name.casefold() == role.name.casefold()]
    return rows[0].id if rows else None
