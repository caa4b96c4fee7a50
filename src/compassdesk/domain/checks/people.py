"""Who is away, who has left, and what stays of somebody who was taken out for privacy (CD-10, CD-14, CD-18)."""

import unicodedata
from datetime import date

from msgspec.structs import replace

from compassdesk.domain.plan import Spokesperson

FORMER_COLLEAGUE = "former colleague"
"""The name of a row whose person was taken out for privacy; `texts.names` says it in the user's language."""


def is_former(person: Spokesperson) -> bool:
    """Whether this row is what a person deleted for privacy left behind (CD-10)."""
    return person.name == FORMER_COLLEAGUE


def anonymised(person: Spokesperson) -> Spokesperson:
    """The person without anything that tells who it was. Dates and kind stay: past weeks are counted by them."""
    return replace(
        person,
        name=FORMER_COLLEAGUE,
        initials="",
        role_title="",
        signature="",
        communities=(),
        absences=(),
        basis_noted_on=None,
        extra={},
    )


def is_away(person: Spokesperson, day: date) -> bool:
    """Whether the day lies outside the person's active dates or inside an absence, ends included (CD-14)."""
    return not is_employed(person, day) or is_on_leave(person, day)


def may_be_away(person: Spokesperson) -> bool:
    """Whether there is any day on which the person is away."""
    return bool(person.absences or person.active_from or person.active_to)


def is_on_leave(person: Spokesperson, day: date) -> bool:
    """Whether the day lies inside an absence of the person, ends included."""
    return any(absence.first <= day <= absence.last for absence in person.absences)


def is_employed(person: Spokesperson, day: date) -> bool:
    """Whether the day lies within the person's active dates, ends included."""
    return not (
        (person.active_from is not None and day < person.active_from)
        or (person.active_to is not None and day > person.active_to)
    )


def spelled(person: Spokesperson) -> str:
    """The letters of the name, by which two rows of one person know each other: "Marc Vos" and "marc  vos" are one."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", person.name).casefold() if sign.isalnum())


def has_basis(person: Spokesperson) -> bool:
    """Whether a ground is recorded on which the person may be named; one's own business is one for who runs it."""
    return person.legal_basis != "none" and not is_not_own(person)


def is_not_own(person: Spokesperson) -> bool:
    """Whether the ground is the person's own business, of somebody who neither owns nor leads it."""
    return person.legal_basis == "self" and person.kind not in {"owner", "executive"}


def hides_link(person: Spokesperson) -> bool:
    """Whether readers of this personal account cannot see for whom the person works."""
    return person.account_type == "personal" and not person.org_link_visible
