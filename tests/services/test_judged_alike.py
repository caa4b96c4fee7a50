"""The same plan judged as plan file, as client file, in the window and in a preview gives the same."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import client
from compassdesk.domain.checks.report import Report
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from compassdesk.services import judging
from compassdesk.services.opening import create_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.asking import Transaction, ask
from examples import fewer
from plain.dense_plans import NOWS, WEEK, dense_plan
from taken_back import seen_with

WEEKS = (WEEK.plus(-1), WEEK)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClientFile]:
    empty = create_client(tmp_path_factory.mktemp("alike") / "a.compass", client())
    yield empty
    empty.close()


def of_file(file: ClientFile, made: Plan, now: datetime) -> list[Mapping[Week, Report]]:
    """The weeks as a client file gives them, first afresh and then as the window goes on from another week."""

    def look(transaction: Transaction) -> list[Mapping[Week, Report]]:
        afresh = ask(transaction, judging.of_file, WEEKS, now)
        before = ask(transaction, judging.of_file, (WEEK.plus(-9),), now)
        return [afresh.reports, ask(transaction, judging.of_file, WEEKS, now, before.ledger).reports]

    return seen_with(file, made, look)


@fewer(2)
@given(seed=st.integers(0, 2**48), now=st.sampled_from(NOWS))
def test_a_plan_is_judged_alike_everywhere(file: ClientFile, seed: int, now: datetime) -> None:
    rnd = Random(seed)
    made = dense_plan(rnd, 26)
    judged = dict(judging.of_plan(made, WEEKS, now).reports)

    assert dict(judging.of_plan(plan_json.read(plan_json.write(made)), WEEKS, now).reports) == judged
    assert of_file(file, made, now) == [judged, judged]
    assert preview(made, now, rnd) == judged


def preview(made: Plan, now: datetime, rnd: Random) -> dict[Week, Report]:
    """As a change in the air would make it: some items are added, others were elsewhere before."""
    kept = tuple(item for item in made.items if rnd.random() < 0.7)
    earlier = tuple(_another(item) if rnd.random() < 0.3 else item for item in kept)
    ledger = judging.of_plan(replace(made, items=earlier), WEEKS, now).ledger
    return dict(judging.would_be(ledger, as_patch(made), WEEKS).reports)


def _another(item: Item) -> Item:
    return replace(item, status="idea", minutes=90, spokesperson="lisa")
