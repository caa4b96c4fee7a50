"""The templates that come with the app, in the user's language: campaigns, and a first week for each profile."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Record
from compassdesk.domain.templates import Template, template_in
from compassdesk.domain.vocabulary import PROFILES, Profile
from compassdesk.system.resources import resource_path

_FILE = "data/templates.toml"
_ID = "shipped:"
"""What the ids of these begin with: no row of a client has them."""


class Shipped(Struct, frozen=True):
    """`profiles`: whose first week it is; of a campaign none."""

    template: Template
    profiles: tuple[Profile, ...] = ()


def is_shipped(template: Template) -> bool:
    """Whether a template came with the app: it is nobody's to change."""
    return template.id.startswith(_ID)


@cache
def shipped_templates(language: Language) -> tuple[Shipped, ...]:
    """All of them, as the file has them."""
    said = tomllib.loads(resource_path(_FILE).read_text(encoding="utf-8"))
    found = []
    for entry in said["template"]:
        content = _in(language, entry)
        template = template_in(Record(_ID + content.pop("id"), content))
        if template is not None:
            named = content.get("profiles", ())
            found.append(Shipped(template, tuple(profile for profile in PROFILES if profile in named)))
    return tuple(found)


def first_week(profile: Profile, language: Language) -> Template | None:
    """The week with which a client of a profile can begin."""
    return next((one.template for one in shipped_templates(language) if profile in one.profiles), None)


def _in(language: str, value: Any) -> Any:
    """A value of the file with each text in one language."""
    if isinstance(value, Mapping):
        if value.keys() == {"en", "nl"}:
            return value[language]
        return {key: _in(language, one) for key, one in value.items()}
    return [_in(language, one) for one in value] if isinstance(value, list) else value
