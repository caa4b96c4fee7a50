"""`in_turns`: a day some of the examples of a test, other days others, and whatever is not marked each day."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turns import APART, EACH_DAY, PARTS, TESTS, has_its_turn, not_their_turn, tried_alike


def examples(parent: pytest.Module, test: str, count: int, *turns: int, **also: int) -> list[pytest.Item]:
    made: list[pytest.Item] = [
        pytest.Function.from_parent(parent, name=f"{test}[{number}]", callobj=lambda: None) for number in range(count)
    ]
    for one in made if turns or also else ():
        one.add_marker(pytest.mark.in_turns(*turns, **also))
    return made


@pytest.fixture
def module(request: pytest.FixtureRequest) -> pytest.Module:
    return request.node.parent


def test_so_many_of_each_test_have_their_turn(module: pytest.Module) -> None:
    many, few, all_days = examples(module, "a", 10, 3), examples(module, "b", 2, 3), examples(module, "c", 5)
    waiting = not_their_turn([*many, *few, *all_days], seed=7)
    assert len(waiting) == 7
    assert waiting < {*many}


def test_a_day_half_of_them_have_their_turn_and_one_at_least(module: pytest.Module) -> None:
    many, single = examples(module, "a", 10, 3), examples(module, "b", 4, 1)
    waiting = not_their_turn([*many, *single], seed=7, daily=True)
    assert (len({*many} - waiting), len({*single} - waiting)) == (2, 1)


def test_of_dear_ones_so_few_have_their_turn_a_day_as_is_said(module: pytest.Module) -> None:
    dear = examples(module, "a", 10, 8, 1)
    assert len({*dear} - not_their_turn(dear, seed=7)) == 8
    assert len({*dear} - not_their_turn(dear, seed=7, daily=True)) == 1


def test_where_only_a_day_is_said_all_have_their_turn_in_any_other_run(module: pytest.Module) -> None:
    many = examples(module, "a", 10, a_day=3)
    assert not_their_turn(many, seed=7) == set()
    assert len({*many} - not_their_turn(many, seed=7, daily=True)) == 3


def test_one_seed_chooses_alike_and_in_time_all_have_their_turn(module: pytest.Module) -> None:
    many = examples(module, "a", 10, 3)
    assert not_their_turn(many, seed=7) == not_their_turn(many, seed=7)
    assert set.union(*({*many} - not_their_turn(many, seed) for seed in range(40))) == {*many}


@given(st.integers())
def _property(number: int) -> None:
    """Tried with as many examples as the size of the run says."""


def test_beside_the_daily_run_only_what_is_tried_otherwise_is_tried_again(module: pytest.Module) -> None:
    plain, in_turns = examples(module, "a", 2), examples(module, "b", 2, 1)
    of_values = pytest.Function.from_parent(module, name="c", callobj=_property)
    assert tried_alike([*plain, *in_turns, of_values]) == {*plain}


def test_each_file_has_its_turn_once_in_so_many_runs() -> None:
    every = {path for path in TESTS.rglob("test_*.py") if not {*path.parents} & {*APART}}
    each_day = {path for path in every if path.parent in EACH_DAY}
    tried = [{path for path in every if has_its_turn(path, turn)} for turn in range(PARTS)]
    assert set.union(*tried) == every
    assert set.intersection(*tried) == each_day, "what holds the house together is tried in every run"
    assert sum(map(len, tried)) == len(every) + len(each_day) * (PARTS - 1)
    assert min(map(len, tried)) > len(every) / (PARTS + 2), "about as many in each"


def test_a_day_the_files_that_have_their_turn_are_read_and_those_that_are_named(request: pytest.FixtureRequest) -> None:
    waiting = next(path for path in sorted((TESTS / "system").glob("test_*.py")) if not has_its_turn(path, 0))
    named = waiting.relative_to(request.config.rootpath)

    def collected(*words: str) -> str:
        command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--turn=0", *words, str(waiting.parent)]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=request.config.rootpath).stdout

    assert str(named) not in collected()
    assert str(named) in collected(f"--surely={named}")
