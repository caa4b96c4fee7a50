"""No trick silences the checks: each is shown, refused or named, or one of the few that are accepted (trick_cases.py).

All are asked of the command line. `data/not_yet.json` lists by name what is not caught: what waits for a rule of the
domain that is not built yet, and holes, each with a rule that would close it. A name on it that is caught must go.
"""

import json
from collections.abc import Iterator

import pytest
from checked import Answer, checked
from trick_cases import Base, Trick, bases, not_yet, tricks

from compassdesk.exchange.plan import plan_json

MOST_ACCEPTED = 8
FEWEST = 80

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("base", bases().values(), ids=str)
def test_a_plan_is_caught_before_anything_is_done_to_it(base: Base) -> None:
    judged = checked(base.asked)

    assert judged.refusal == ""
    assert dict(judged.shown[0]) == base.shows


@pytest.mark.parametrize("trick", tricks(), ids=str)
def test_a_trick_is_caught(trick: Trick) -> None:
    missed = list(_missed(trick, checked(trick.asked)))

    waiting, holes = not_yet()
    if trick.name in waiting or trick.name in holes:
        assert missed, "caught by now: take it off not_yet.json"
    else:
        assert not missed


def test_there_are_enough_tricks_and_few_are_accepted() -> None:
    names = [trick.name for trick in tricks()]
    waiting, holes = not_yet()

    assert len(names) == len(set(names)) >= FEWEST
    assert len([trick for trick in tricks() if "accepted" in trick.caught]) <= MOST_ACCEPTED
    assert waiting | set(holes) <= set(names)
    assert not waiting & set(holes)


@pytest.mark.parametrize("trick", [trick for trick in tricks() if "refused" not in trick.caught], ids=str)
def test_a_trick_is_spelled_as_a_plan_file_is(trick: Trick) -> None:
    """A field that is misspelled would do nothing, and be caught for that."""
    base = bases()[trick.base].asked

    assert trick.asked != base
    assert set(plan_json.unknown_fields(plan_json.read(trick.asked.document))) <= {"domain"}


def _missed(trick: Trick, judged: Answer) -> Iterator[str]:
    """What should have caught the trick and did not."""
    assert trick.caught.keys() <= {"shown", "named", "refused", "accepted"}
    if "refused" in trick.caught:
        if judged.status != 2 or f"{trick.caught['refused']}:" not in judged.refusal:
            yield f"not refused at {trick.caught['refused']}: {judged.refusal or judged.shown}"
        return
    if judged.refusal:
        yield f"refused: {judged.refusal}"
        return
    if "accepted" in trick.caught and any(judged.shown):
        yield f"not accepted: {judged.shown}"
    for found in trick.caught.get("shown", {}).items():
        if not any(found in week for week in judged.shown):
            yield f"not shown {found}: {judged.shown}"
    for key, wanted in trick.caught.get("named", {}).items():
        named = judged.notices.get(key)
        checks = json.dumps(named)
        if named != wanted and not (isinstance(wanted, list) and all(f'"{check}"' in checks for check in wanted)):
            yield f"not named {key} {wanted}: {named}"
