"""Lengths on X, Mastodon, Bluesky and Threads, against what counts them with nothing of ours (counters/judge.js).

What the networks' own code is: twitter-text 3.1.0; the words of Mastodon's server, put on the same library's names; the
segmenter of ICU and Unicode's list of emoji. `tests/data/counters/lengths.json` has some texts with what it said of
them, for the machines that have no node: daily, and by `torture --short`.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from compassdesk.domain.text_length import TextRule, text_length
from compassdesk.domain.threads import posts_of, split
from torture.counters.odd_texts import grown

HERE = Path(__file__).parent / "counters"
RULES = {
    "x": TextRule(280, "weighted"),
    "mastodon": TextRule(500, "mastodon"),
    "bluesky": TextRule(300, "bluesky"),
    "bytes": TextRule(5000, "bytes"),
    "threads": TextRule(500, "threads"),
}
Counts = dict[str, int]


@pytest.fixture(scope="module")
def judged() -> Callable[[Sequence[str]], list[Counts]]:
    """What the second judge says of some texts."""
    library = Path(sys.prefix) / "counters" / "node_modules"
    node = shutil.which("node")
    if node is None or not library.exists():
        pytest.skip("the second judge of lengths is not installed; `dev.py torture` installs it where it may")

    def judge(texts: Sequence[str]) -> list[Counts]:
        done = subprocess.run(
            [node, str(HERE / "judge.js")],
            input=json.dumps(texts),
            capture_output=True,
            check=True,
            encoding="utf-8",
            env={**os.environ, "NODE_PATH": str(library)},
        )
        found: list[Counts] = json.loads(done.stdout)
        return found

    return judge


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_texts_are_counted_as_the_networks_count_them(
    judged: Callable[[Sequence[str]], list[Counts]],
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    texts = grown(0, rounds(2_000, 40_000))
    wrong = [
        (name, text, ours, theirs[name])
        for text, theirs in zip(texts, judged(texts), strict=True)
        for name, rule in RULES.items()
        if (ours := text_length(text, rule).used) != theirs[name]
    ]
    assert wrong == []
    figure("texts counted as the networks count them", f"{len(texts)} in {len(RULES)} ways")


def _fits(rule: TextRule, part: str) -> bool:
    return text_length(part, rule).fits


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_each_post_of_a_thread_fits_in_the_eyes_of_the_network(
    judged: Callable[[Sequence[str]], list[Counts]], rounds: Callable[[int, int], int]
) -> None:
    pieces = grown(1, rounds(3_000, 12_000))
    long = [" ".join(pieces[at : at + 60]) for at in range(0, len(pieces), 60)]
    for network, most in (("x", 280), ("mastodon", 500), ("bluesky", 300), ("threads", 500)):
        fits = partial(_fits, RULES[network])
        posts = [post for text in long for post in posts_of(split(text, network, fits), network)]
        assert len(posts) > len(long)
        over = [
            (post, theirs[network]) for post, theirs in zip(posts, judged(posts), strict=True) if theirs[network] > most
        ]
        assert over == []
