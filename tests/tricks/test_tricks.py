"""No trick silences the checks: each is shown, refused or named, or one of the few that are accepted (trick_cases.py).

All are judged as the command line does, which is asked why a plan is refused.
"""

import json
from collections.abc import Iterator

import pytest
from checked import Answer, checked
from trick_cases import Base, Trick, bases, tricks

from compassdesk.exchange.plan import plan_json
from examples import each

MOST_ACCEPTED = 8
FEWEST = 80

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("base", bases().values(), ids=str)
def test_a_plan_is_caught_before_anything_is_done_to_it(base: Base) -> None:
    judged = checked(base.asked)

    assert judged.refusal == ""
    assert dict(judged.shown[0]) == base.shows


@pytest.mark.in_turns(a_day=89)
@pytest.mark.parametrize("trick", tricks(), ids=str)
def test_a_trick_is_caught(trick: Trick) -> None:
    assert not list(_missed(trick, checked(trick.asked)))


def test_there_are_enough_tricks_and_few_are_accepted() -> None:
    names = [trick.name for trick in tricks()]

    assert len(names) == len(set(names)) >= FEWEST
    assert len([trick for trick in tricks() if "accepted" in trick.caught]) <= MOST_ACCEPTED


def test_tricks_are_spelled_as_a_plan_file_is() -> None:
    """A field that is misspelled would do nothing, and be caught for that."""
    each([trick for trick in tricks() if "refused" not in trick.caught], assert_is_spelled)


def assert_is_spelled(trick: Trick) -> None:
    base = bases()[trick.base].asked

    assert trick.asked != base
    assert set(plan_json.unknown_fields(plan_json.read(trick.asked.document))) <= {"domain"}


def _missed(trick: Trick, judged: Answer) -> Iterator[str]:
    """What should have caught the trick and did not."""
    assert trick.caught.keys() <= {"shown", "named", "refused", "accepted"}
    if "refused" in trick.caught:
        if f"{trick.caught['refused']}:" not in judged.refusal:
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
        among = json.dumps(named)
        is_listed = isinstance(wanted, list) and wanted and all(f'"{one}"' in among for one in wanted)
        if named != wanted and not is_listed:
            yield f"not named {key} {wanted}: {named}"
