"""What a person is called in a file that leaves the house (domain.md C2: names only when the exporter ticks it)."""

from collections.abc import Mapping

from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import NO_PERSON_KINDS


def public_name(person: Spokesperson, *, with_names: bool) -> str:
    """The full name, or else the signature or the initials. An account that is no person bears its own name."""
    if with_names or person.kind in NO_PERSON_KINDS:
        return person.name
    return person.signature or initials_of(person)


def public_name_of(key: str | None, people: Mapping[str, Spokesperson], *, with_names: bool) -> str:
    """The same for an id; "" for nobody."""
    return public_name(people[key], with_names=with_names) if key is not None and key in people else ""
