"""A plain list becomes ideas: each line one, with what is indented below it as its note."""

import re

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Plan
from compassdesk.domain.usual import as_title
from compassdesk.exchange.decoded_text import decoded
from compassdesk.exchange.ideas.idea_rows import ReadIdea, preview_of
from compassdesk.exchange.identity import fingerprints
from compassdesk.exchange.import_preview import ImportPreview, ImportRemark, LeftOut
from compassdesk.exchange.petals.word_lists import PetalWords

LARGEST = 50_000_000
"""Bytes of a list."""
LONGEST_LEFT = 500
"""Characters of what was left out that are told."""
_BULLET = re.compile(r"^(\s*)(?:[-*+•–·○▪◦‣]|\d{1,3}[.)])\s+(?=\S)")
_BOX = re.compile(r"^\[([ xX✓✔])\]\s+|^([☐☑☒✓✔✅])\s*")
_NOTHING = re.compile(r"(?:[-*+•–·○▪◦‣]|\d{1,3}[.)])?(?:\[[xX✓✔]?\]|[☐☑☒✓✔✅])?|([-*_=])\1{2,}")
"""A line with nothing behind its bullet or box, or a rule, without its blanks: "-", "-[]", "---"."""
_HEADING = re.compile(r"^#{1,6}\s+(?=\S)")


class ListLine(Struct):
    """A line of a list, with the heading above it and the lines that are indented below it."""

    line: int
    text: str
    done: bool
    heading: str
    below: list[str]


def read_list(source: bytes, name: str, plan: Plan, petals: PetalWords | None = None) -> ImportPreview:
    """What an import of a list into `plan` would do. Done ones are skipped, and told; headings go into the notes.

    Raises InputError "empty-file" and "too-large".
    """
    entries, encoding = entries_of(source)
    told = {entry.heading for entry in entries if not entry.done}
    left = [
        LeftOut(number, entry.line, "skipped", "idea-done", text=" / ".join(_said(entry, told))[:LONGEST_LEFT])
        for number, entry in enumerate(entries, start=1)
        if entry.done
    ]
    kept = [entry for entry in entries if not entry.done]
    keys = fingerprints([entry.text for entry in kept])
    ideas = [_idea(entry, key) for entry, key in zip(kept, keys, strict=True)]
    ticked = [f"list:{key}" for key in fingerprints(entry.text for entry in entries if entry.done)]
    words = petals or PetalWords({})
    return preview_of(ideas, left, plan, words, source=name, kind="list", encoding=encoding, ticked=ticked)


def entries_of(source: bytes) -> tuple[list[ListLine], str]:
    """The lines of a list, and its encoding. InputError "empty-file", "too-large"."""
    if len(source) > LARGEST:
        raise InputError("too-large", most=LARGEST)
    text, encoding = decoded(source)
    entries = _entries(text.splitlines())
    if not entries:
        raise InputError("empty-file")
    return entries, encoding


def _entries(lines: list[str]) -> list[ListLine]:
    """Each line that begins further left than, or as far as, the first of its block is one; the others are its note.

    What is open below something that is ticked is one of its own: it was not done with it.
    """
    found: list[ListLine] = []
    heading, margin = "", None
    titles = _titles(lines)
    for number, raw in enumerate(lines, start=1):
        line = raw.rstrip().expandtabs(4)
        if _is_nothing(line):
            continue
        if _HEADING.match(line) or number in titles:
            heading, margin = _HEADING.sub("", line).strip().rstrip(":"), None
            continue
        indent = len(line) - len(line.lstrip())
        margin = indent if margin is None else min(margin, indent)
        bare = _BULLET.sub("", line).strip()
        box = _BOX.match(bare)
        done = box is not None and (box[1] or box[2]).strip() not in {"", "☐"}
        still_open = box is not None and not done
        if indent > margin and found and not (found[-1].done and still_open):
            found[-1].below.append(line[margin:].strip())
            continue
        words = bare[box.end() :].strip() if box else bare
        if words:
            found.append(ListLine(number, words, done, heading, []))
    return found


def _is_nothing(line: str) -> bool:
    return _NOTHING.fullmatch("".join(line.split())) is not None


def _said(entry: ListLine, told: set[str]) -> list[str]:
    """What stands in a line and below it, behind its heading where that is `told` with no other line."""
    heading = [entry.heading] if entry.heading and entry.heading not in told else []
    return [*heading, entry.text, *entry.below]


def _titles(lines: list[str]) -> set[int]:
    """The numbers of lines that head what follows: in a list of bullets those without one, with a bullet below."""
    said = [(number, line) for number, line in enumerate(lines, start=1) if not _is_nothing(line)]
    are_bullets = [_BULLET.match(line) is not None for _, line in said]
    if 2 * sum(are_bullets) < len(said):
        return set()
    return {
        number
        for (number, line), is_bullet, follows in zip(said, are_bullets, are_bullets[1:], strict=False)
        if not is_bullet and follows and not line[0].isspace() and _BOX.match(line) is None
    }


def _idea(entry: ListLine, key: str) -> ReadIdea:
    title = as_title(entry.text)
    was_cut = title != " ".join(entry.text.split())
    note = [part for part in (entry.text if was_cut else "", entry.heading, *entry.below) if part]
    remarks = (ImportRemark("title-cut"),) if was_cut else ()
    return ReadIdea(f"list:{key}", entry.line, title, "\n".join(note), remarks)
