"""What an import tells of a guessed petal."""

from functools import lru_cache

from compassdesk.domain.vocabulary import ItemKind, Petal
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.petals.guessing import PetalGuess, Surety

PETAL_REMARKS = frozenset(("petal-guessed", "petal-unsaid"))
"""The codes of what is told of a guess: with the words that say so, and without any."""


def petal_remarks(guess: PetalGuess, kind: ItemKind) -> list[ImportRemark]:
    """What to tell of a guess: how sure it is, and the words that say so."""
    if guess.certain:
        return []
    return [_told(guess.petal, guess.because, kind, guess.surety)]


@lru_cache(maxsize=4096)
def _told(petal: Petal, because: tuple[str, ...], kind: ItemKind, surety: Surety) -> ImportRemark:
    """The same remark for all rows of which the same is told: it is never changed."""
    code = "petal-guessed" if because else "petal-unsaid"
    return ImportRemark(code, {"petal": petal, "because": list(because), "kind": kind, "surety": surety})
