"""The steps of a conversation block, which stand in its text as Markdown writes them: `- [ ] step`, `- [x] done`."""

import re

from msgspec import Struct

MOST_STEPS, MOST_LETTERS = 30, 200
"""A text of more lines, or longer ones, is no list of steps."""
_DONE = re.compile(r"^([^\S\n]*[-*•][^\S\n]+)\[[xX]\]", re.MULTILINE)
_STEP = re.compile(r"\s*(?:[-*•]\s+)?(?:\[(?P<mark>[ xX])\](?:\s+|$))?(?P<text>.*)")


class BlockStep(Struct, frozen=True):
    """One thing to do in a block."""

    text: str
    done: bool = False


def steps_of(text: str) -> tuple[BlockStep, ...] | None:
    """The steps in a text, one a line whether it is marked or not; None for a text that is no list of steps."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_STEPS or any(len(line) > MOST_LETTERS for line in lines):
        return None
    found = (_STEP.fullmatch(line) for line in lines)
    return tuple(
        BlockStep(one["text"].strip(), (one["mark"] or "") in "xX" and bool(one["mark"])) for one in found if one
    )


def not_done(text: str) -> str:
    """The text with none of its steps done."""
    return _DONE.sub(r"\1[ ]", text)


def written(steps: tuple[BlockStep, ...]) -> str:
    """The text of some steps; those without a word are left out."""
    return "\n".join(f"- [{'x' if step.done else ' '}] {step.text.strip()}" for step in steps if step.text.strip())
