"""What a person is called in a file that leaves the house (domain.md C2: names only when the exporter ticks it)."""

from collections.abc import Mapping

from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.vocabulary import NO_PERSON_KINDS


def public_name(person: Spokesperson, *, with_names: bool) -> str:
    """The full name, or else the signature or the initials. An account that is no person bears its own name."""
    if with_names or person.kind in NO_PERSON_KINDS:
        return person.name
    return person.signature or person.initials or initials_of(person.name)


def public_name_of(key: str | None, people: Mapping[str, Spokesperson], *, with_names: bool) -> str:
    """The same for an id; "" for nobody."""
    return public_name(people[key], with_names=with_names) if key is not None and key in people else ""


def initials_of(name: str) -> str:
    """The first letters of the words of a name: "Anja de Wit" is "AdW"."""
    return "".join(word[0] for word in name.split() if word[0].isalpha())
