"""Who speaks in a spreadsheet: people, and accounts that only bear the name of a team or an organisation."""

from collections.abc import Iterable, Sequence

from compassdesk.exchange.folded_words import folded

_ROLE_WORDS = frozenset(
    (
        "redactie", "gemeente", "team", "marketing", "communicatie", "communication", "communications", "webcare",
        "info", "admin", "administratie", "klantenservice", "service", "support", "social", "media", "editors",
        "editorial", "staff", "company", "bedrijf", "bv", "nv", "gmbh", "ltd", "inc", "llc", "stichting", "vereniging",
        "bureau", "agency", "afdeling", "department", "hr", "sales", "verkoop", "directie", "bestuur", "council",
        "provincie", "ministerie", "waterschap", "universiteit", "school", "bank", "groep", "group", "redaction",
        "organisatie", "organisation", "organization", "account", "merk", "brand", "studio", "persvoorlichting",
        "webredactie", "voorlichting", "griffie", "personeelszaken", "helpdesk", "klantcontact", "kcc", "receptie",
    )
)  # fmt: skip
_DEPARTMENTS = frozenset(("p o", "p en o"))
"""Those that are spelled with more than words, as they are folded."""
_INNER = frozenset(("van", "de", "der", "den", "ten", "ter", "het", "von", "la", "le", "di", "da", "el", "al", "bin"))
_NOBODY = frozenset(("", "ntb", "n t b", "tbd", "tba", "onbekend", "unknown", "geen", "none", "nnb", "n n b"))


def is_nobody(cell: str) -> bool:
    """Whether the cell names no one: empty, a dash, "n.t.b."."""
    return folded(cell) in _NOBODY


def certain_role(name: str, organisation_names: Iterable[str]) -> bool:
    """Whether a name is a team's or an organisation's: a handle, by its words, or because that is called so.

    The first of the organisation's names is its own; the others are lines of title, in which single words are people.
    Of its own name a single word is its account where the others say what kind of organisation it is ("Gemeente").
    """
    words = folded(name.replace(".", "")).split()
    if name.startswith("@") or any(word in _ROLE_WORDS for word in words) or " ".join(words) in _DEPARTMENTS:
        return True
    names = [folded(known) for known in organisation_names]
    if len(words) == 1:
        return words[0] in names[0].split() and set(names[0].split()) <= {words[0], *_ROLE_WORDS} if names else False
    return bool(words) and any(f" {' '.join(words)} " in f" {known} " for known in names)


def is_named_in(name: str, organisation_names: Sequence[str]) -> bool:
    """Whether a name is a word of the organisation's own name."""
    return bool(organisation_names) and folded(name) in folded(organisation_names[0]).split()


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
