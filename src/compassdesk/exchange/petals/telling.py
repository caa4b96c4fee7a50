"""What an import tells of a guessed petal."""

from compassdesk.domain.vocabulary import ItemKind
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.petals.guessing import PetalGuess

PETAL_REMARKS = frozenset(("petal-guessed", "petal-unsaid"))
"""The codes of what is told of a guess: with the words that say so, and without any."""


def petal_remarks(guess: PetalGuess, kind: ItemKind) -> list[ImportRemark]:
    """What to tell of a guess: how sure it is, and the words that say so."""
    if guess.certain:
        return []
    code = "petal-guessed" if guess.because else "petal-unsaid"
    values = {"petal": guess.petal, "because": list(guess.because), "kind": kind, "surety": guess.surety}
    return [ImportRemark(code, values)]
