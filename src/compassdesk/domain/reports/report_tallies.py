"""How often each word of a field is used in a report's period, and what the petals cost (domain.md A09 to A49).

What counts is what counts in the checks (C3.1, C3.2); exempt posts are among it, for they are planned and seen.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.families.cd_24_evidence import is_send_post
from compassdesk.domain.checks.ledger import Entry, ids
from compassdesk.domain.compass.budget import BudgetLine, campaign_line, year_line
from compassdesk.domain.compass.disciplines import LEAST_TAGGED, ONE_SIDED, Ids, joining
from compassdesk.domain.compass.effort import Effort, effort_of
from compassdesk.domain.compass.invitations import INVITING
from compassdesk.domain.compass.ring_counts import READINGS, reading_of
from compassdesk.domain.compass.value_kinds import MOST_PROMOTION
from compassdesk.domain.reports.material import Material
from compassdesk.domain.vocabulary import (
    CONTENT_CS,
    DISCIPLINES,
    EVIDENCES,
    MEDIA_TYPES,
    PETALS,
    VALUE_KINDS,
    Discipline,
    Petal,
)


class WordCounts(Struct, frozen=True):
    """The ids of the items of each word, in the order of the list of words; `saying` are those that say any.

    `kind` is the kind of words (`texts.words.label`). An item may say several words. `share` is what the idea asks of
    them, by the word `of`; None where nothing is said.
    """

    kind: str
    items: Mapping[str, Ids]
    saying: Ids
    saying_nothing: Ids
    of: str = ""
    share: Fraction | None = None
    most: Fraction | None = None
    """More than that is remarked upon; None: nothing is."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many items say each word."""
        return {word: len(found) for word, found in self.items.items()}

    @property
    def said(self) -> int:
        """How many items say any: what shares are of."""
        return len(self.saying)

    @property
    def silent(self) -> int:
        """How many say none."""
        return len(self.saying_nothing)

    @property
    def is_over(self) -> bool:
        """Whether the share is more than `most`; exactly as much is not."""
        return self.share is not None and self.most is not None and self.share > self.most


class DisciplinePetals(Struct, frozen=True):
    """The ids of items by discipline (None: none is said) and their own petal; `of_several` of them (A16, A17)."""

    cells: Mapping[Discipline | None, Mapping[Petal, Ids]]
    of_several: Ids
    saying: Ids

    @property
    def items(self) -> Mapping[Discipline | None, Mapping[Petal, int]]:
        """How many there are of each."""
        return {one: {petal: len(found) for petal, found in row.items()} for one, row in self.cells.items()}

    @property
    def shared(self) -> int:
        """How many are of two disciplines or more."""
        return len(self.of_several)

    @property
    def said(self) -> int:
        """How many say a discipline."""
        return len(self.saying)


class PeriodCosts(Effort, frozen=True):
    """What the work takes by petal (A45): minutes as capacity counts them, neither capped nor cut."""

    budget: BudgetLine | None = None
    """Of the year, for the days that are told; of a campaign, in its own report (A48)."""


def _entries(material: Material) -> list[Entry]:
    return [one.entry for one in material.counted(material.period)]


def _counted(
    kind: str, entries: Iterable[Entry], words: Sequence[str], words_of: Callable[[Entry], Iterable[str | None]]
) -> WordCounts | None:
    """None where no item says any: a report has nothing to tell then."""
    items: dict[str, list[str]] = {word: [] for word in words}
    saying: list[str] = []
    silent: list[str] = []
    for entry in entries:
        spoken = [word for word in dict.fromkeys(words_of(entry)) if word in items]
        (saying if spoken else silent).append(entry.item.id)
        for word in spoken:
            items[str(word)].append(entry.item.id)
    if not saying:
        return None
    return WordCounts(kind, {word: tuple(found) for word, found in items.items()}, tuple(saying), tuple(silent))


def _with_share(found: WordCounts | None, of: str, most: Fraction | None = None) -> WordCounts | None:
    if found is None:
        return None
    return replace(found, of=of, share=Fraction(len(found.items[of]), found.said), most=most)


def four_cs(material: Material) -> WordCounts | None:
    """Commerce, culture, community, connectivity (A14): the one used most, over 70 % of ten tagged items or more."""
    found = _counted("c_tag", _entries(material), CONTENT_CS, lambda entry: entry.item.c_tags)
    if found is None:
        return None
    foremost = max(CONTENT_CS, key=lambda one: len(found.items[one]))
    return _with_share(found, foremost, ONE_SIDED if found.said >= LEAST_TAGGED else None)


def media(material: Material) -> WordCounts | None:
    """Owned, earned and bought (A09), of posts; the share is that of earned ones."""
    posts = [entry for entry in _entries(material) if entry.is_post]
    return _with_share(_counted("media_type", posts, MEDIA_TYPES, lambda entry: (entry.item.media_type,)), "earned")


def value_kinds(material: Material) -> WordCounts | None:
    """What items are worth to who reads them, with promotion's share (A44)."""
    found = _counted("value_kind", _entries(material), VALUE_KINDS, lambda entry: (entry.item.value_kind,))
    return _with_share(found, "promote", MOST_PROMOTION)


def evidence(material: Material) -> WordCounts | None:
    """What send posts rest on (A49); the share is that of opinions."""
    sends = filter(is_send_post, _entries(material))
    return _with_share(_counted("evidence", sends, EVIDENCES, lambda entry: (entry.item.evidence,)), "opinion")


def invitations(material: Material) -> WordCounts | None:
    """What posts invite to (A12), with the share of co-creation."""
    posts = [entry for entry in _entries(material) if entry.is_post]
    return _with_share(_counted("invitation", posts, INVITING, lambda entry: (entry.item.invitation,)), "co_creation")


def reading(material: Material) -> WordCounts | None:
    """Inside-out or outside-in (A03), with the share of the latter."""
    found = _counted("reading", _entries(material), READINGS, lambda entry: (reading_of(entry.item),))
    return _with_share(found, "outside_in")


def disciplines(material: Material) -> DisciplinePetals | None:
    """See `DisciplinePetals`. None where no item says a discipline."""
    entries = _entries(material)
    rows: dict[Discipline | None, Mapping[Petal, Ids]] = {}
    for one in (*DISCIPLINES, None):
        own = [entry for entry in entries if entry.item.discipline == one]
        if own:
            rows[one] = {petal: ids(entry for entry in own if entry.item.petal == petal) for petal in PETALS}
    said = [entry for entry in entries if entry.item.discipline is not None]
    shared = ids(entry for entry in said if joining(entry.item))
    return DisciplinePetals(rows, shared, ids(said)) if said else None


def costs(material: Material) -> PeriodCosts | None:
    """See `PeriodCosts`; None of nothing."""
    if not (entries := _entries(material)):
        return None
    found = effort_of(entries)
    return PeriodCosts(found.petals, _budget(material, found.cents))


def _budget(material: Material, paid: int) -> BudgetLine | None:
    if material.campaign is None:
        return year_line(material.plan.client, material.period.first, material.period.last, paid)
    return next((campaign_line(one, paid) for one in material.plan.campaigns if one.id == material.campaign), None)
