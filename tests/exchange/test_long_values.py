"""A value of many letters costs as much as it is long, wherever a file or a user puts it."""

from collections.abc import Callable
from typing import Any

import pytest

from compassdesk.domain.spelled_moments import spelled_moment
from compassdesk.exchange.ideas.dated_list import dated_list
from compassdesk.exchange.petals.guessing import guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.plan.misfit import Misfit
from compassdesk.exchange.plan.plan_values import read_wall_clock
from compassdesk.exchange.source_names import known_as
from compassdesk.exchange.tables.cell_posts import post_in
from compassdesk.exchange.tables.guesses import split_channels
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.markup_tables import markup_grids
from compassdesk.exchange.tables.weekday_cells import with_weeks

LONG = 200_000
WORDS, HEADINGS = PetalWords({}), Headings({})


def refused_time(value: str) -> None:
    with pytest.raises(Misfit):
        read_wall_clock(value)


@pytest.mark.parametrize(
    ("read", "pieces"),
    [
        (split_channels, (" ", "\t\n")),
        (lambda cell: with_weeks([cell], ["Date"], [(cell,)], ["Week 10"]), ("a", "ma ")),
        (spelled_moment, ("9 ", "a ", "1-")),
        (lambda heading: HEADINGS.fields([heading]), (" ", ": ")),
        (post_in, (" ", "( ", "(a")),
        (lambda label: guess_petal(PlannedRow("Bridge", labels=(label,)), WORDS), (" ", "a ")),
        (lambda source: known_as("a.csv", ["1"], [(source, "2")]), (" ", "- ")),
        (lambda line: markup_grids(f"a|b\n{line[:9_000]}-{line[:9_000]}x|"), (" ", "-", "- ")),
        (lambda line: dated_list(f"1-3 a\n2-3 b\n{line}".encode(), HEADINGS), (" ", "( ")),
        (refused_time, ("11:", "1")),
    ],
    ids=["channels", "weekdays", "moment", "heading", "post", "label", "source", "rule", "list", "time"],
)
def test_nothing_is_read_again_and_again(read: Callable[[str], Any], pieces: tuple[str, ...]) -> None:
    """Where a pattern goes back over what it has read, each of these takes minutes, or hours."""
    for piece in pieces:
        row = piece * (LONG // len(piece))
        read(f"y{row}~x")
        read(f"{row}-{row}x")
