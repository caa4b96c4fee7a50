"""Writes docs/map.md: each file of the source in a line, in the first sentence of its own docstring."""

from __future__ import annotations

import re
from pathlib import Path

from environment import ROOT

PATH = ROOT / "docs" / "map.md"
SOURCE = ROOT / "src" / "compassdesk"
HEAD = """# The map

Written by `python3 packaging/dev.py docs` from the first sentence of each file in `src/compassdesk`; do not edit it by
hand. The rooms and their order stand in the [README](../README.md#where-things-are), where a new line belongs in
[CONTRIBUTING](../CONTRIBUTING.md#where-a-line-belongs). What a file calls domain.md (A19, C6) is the text that the
rules were taken from; it is not among the files: [the checks](checks.md) and [the ideas](ideas.md) say what came of it.
"""
DOCSTRING = re.compile(r'r?"""(.*?)"""', re.DOTALL)
"""At the top of a file. Nothing else of it is read: parsing all of them takes seconds."""
SENTENCE = re.compile(r".+?[.?!…](?=\s|$)", re.DOTALL)
"""Up to the first mark that ends it; one within a name ("domain.md") is followed by a letter."""


def document() -> str:
    """The whole page: a heading for each folder, with all that lies in it."""
    folders = [SOURCE, *sorted(path.parent for path in SOURCE.rglob("__init__.py") if path.parent != SOURCE)]
    return HEAD + "".join(f"\n{_folder(folder)}\n" for folder in folders)


def _folder(folder: Path) -> str:
    name = folder.relative_to(SOURCE.parent).as_posix()
    files = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
    lines = "\n".join(f"- `{path.name}`: {said_of(path)}" for path in files)
    return f"## {name}/\n\n{said_of(folder / '__init__.py')}\n\n{lines}".rstrip()


def said_of(path: Path) -> str:
    """The first sentence of a file's docstring, in one line; nothing where it has none."""
    told = DOCSTRING.match(path.read_text(encoding="utf-8"))
    said = told[1] if told else ""
    found = SENTENCE.match(said)
    return " ".join((found[0] if found else said).split())
