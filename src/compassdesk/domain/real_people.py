"""Who of those that items are planned for is a human being."""

from compassdesk.domain.blank import is_blank
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.vocabulary import NO_PERSON_KINDS


def is_real_person(person: Spokesperson | None) -> bool:
    """Whether a spokesperson is a human being: not absent, not a role account, not a persona (C2), and has a name."""
    return person is not None and person.is_person and person.kind not in NO_PERSON_KINDS and not is_blank(person.name)
