"""All ideas in their order, and finding among them."""

from functools import cache

from compassdesk.domain import plain_letters
from compassdesk.texts.ideas.idea import Idea


@cache
def ideas() -> tuple[Idea, ...]:
    """A01 to A59."""
    from compassdesk.texts.ideas import compass_ideas, dna_ideas, rose_ideas, stages_ideas, voices_ideas

    parts = (compass_ideas, dna_ideas, rose_ideas, stages_ideas, voices_ideas)
    return tuple(idea for part in parts for idea in part.IDEAS)


def found(typed: str) -> tuple[Idea, ...]:
    """Those in which every typed word occurs: in what they say, in their source or in their code."""
    wanted = [plain_letters.typed(word) for word in typed.split()]
    return tuple(idea for idea in ideas() if all(word in _letters(idea) for word in wanted))


def _letters(idea: Idea) -> str:
    return plain_letters.of_texts((idea.code, idea.title_in_words(), idea.text_in_words(), idea.source.spelled()))
