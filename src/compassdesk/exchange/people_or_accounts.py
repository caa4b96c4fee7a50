"""Who speaks in a spreadsheet: people, and accounts that only bear the name of a team or an organisation."""

from collections.abc import Iterable

from compassdesk.exchange.folded_words import folded

_ROLE_WORDS = frozenset(
    (
        "redactie", "gemeente", "team", "marketing", "communicatie", "communication", "communications", "webcare",
        "info", "admin", "administratie", "klantenservice", "service", "support", "social", "media", "editors",
        "editorial", "staff", "company", "bedrijf", "bv", "nv", "gmbh", "ltd", "inc", "llc", "stichting", "vereniging",
        "bureau", "agency", "afdeling", "department", "hr", "sales", "verkoop", "directie", "bestuur", "council",
        "provincie", "ministerie", "waterschap", "universiteit", "school", "bank", "groep", "group", "redaction",
        "organisatie", "organisation", "organization", "account", "merk", "brand", "studio", "persvoorlichting",
    )
)  # fmt: skip
_INNER = frozenset(("van", "de", "der", "den", "ten", "ter", "het", "von", "la", "le", "di", "da", "el", "al", "bin"))
NOBODY = frozenset(("", "ntb", "n t b", "tbd", "tba", "onbekend", "unknown", "geen", "none", "nnb", "n n b"))


def is_nobody(cell: str) -> bool:
    """Whether the cell names no one: empty, a dash, "n.t.b."."""
    return folded(cell) in NOBODY


def certain_role(name: str, organisation_names: Iterable[str]) -> bool:
    """Whether a name is a team's or an organisation's: by its words, or because the organisation is called so.

    The first of the organisation's names is its own; the others are lines of title, in which single words are people.
    """
    words = folded(name.replace(".", "")).split()
    if any(word in _ROLE_WORDS for word in words):
        return True
    return any(
        bool(words) and f" {' '.join(words)} " in f" {folded(known)} " and (len(words) > 1 or number == 0)
        for number, known in enumerate(organisation_names)
    )


def likely_role(name: str, others: Iterable[str]) -> bool:
    """Whether a name of several words stands among nothing but first names, at least two: perhaps an organisation.

    "Marc V." and "Anja de Wit" look like people all the same.
    """
    words, whole, rest = name.split(), folded(name), 0
    if len(words) < 2:
        return False
    for other in others:  # of many, the first with a surname says enough
        if folded(other) != whole:
            rest += 1
            if len(other.split()) > 1:
                return False
    if rest < 2:
        return False
    return not any(len(folded(word)) < 2 or folded(word) in _INNER for word in words[1:])
