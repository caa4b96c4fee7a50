"""The steps of a block in its text: read however they were written, and written as Markdown has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.checklist import BlockStep, not_done, steps_of, written

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(str.strip)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("", ()),
        ("Read mentions\n\nAnswer", (BlockStep("Read mentions"), BlockStep("Answer"))),
        (
            "- [ ] Read\n- [x] Answer\n* [X] Note",
            (BlockStep("Read"), BlockStep("Answer", done=True), BlockStep("Note", done=True)),
        ),
        ("- Read\n[x] Answer", (BlockStep("Read"), BlockStep("Answer", done=True))),
        ("[x]y stays\n[later] too", (BlockStep("[x]y stays"), BlockStep("[later] too"))),
        ("a line of letters " * 20, None),
        ("\n".join("many"), (BlockStep("m"), BlockStep("a"), BlockStep("n"), BlockStep("y"))),
        ("\n".join("x" * 31), None),
    ],
)
def test_a_text_is_read_as_steps(text: str, steps: tuple[BlockStep, ...] | None) -> None:
    assert steps_of(text) == steps


@given(
    st.lists(st.builds(BlockStep, WORDS.filter(lambda text: text and text[0].isalnum()), st.booleans()), max_size=30)
)
def test_what_is_written_is_read_back(steps: list[BlockStep]) -> None:
    assert steps_of(written(tuple(steps))) == tuple(steps)


@given(st.text(max_size=300))
def test_writing_again_changes_nothing_more(text: str) -> None:
    steps = steps_of(text)
    if steps is not None:
        once = written(steps)
        again = steps_of(once)
        assert again is None or written(again) == once


def test_no_step_is_done_and_every_other_letter_stays():
    text = "- [x] Facebook\n  * [X] X [x]\n- [ ] Blog\n[x] no step"
    assert not_done(text) == "- [ ] Facebook\n  * [ ] X [x]\n- [ ] Blog\n[x] no step"
