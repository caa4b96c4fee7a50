"""Writes docs/ideas.md from the registry of ideas: each in a line, with its source and where it lives in the app."""

from environment import ROOT

from compassdesk.texts.ideas.all_ideas import ideas
from compassdesk.ui.shell.idea_places import place_words

PATH = ROOT / "docs" / "ideas.md"
HEAD = """# The ideas

Written by `python3 packaging/dev.py docs` from `src/compassdesk/texts/ideas`; do not edit it by hand. The codes are
those of chapter A of the domain rules. The menu Help has them too, with two sentences on each.

| Code | Idea | Source | Where it lives |
|---|---|---|---|
"""


def document() -> str:
    """The whole page."""
    lines = (
        f"| {idea.code} | {idea.title} | {idea.source.spelled()} | {'; '.join(map(place_words, idea.places))} |"
        for idea in ideas()
    )
    return HEAD + "\n".join(lines) + "\n"
