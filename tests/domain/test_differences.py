"""What differs between two states of a plan, and that the way back is exact."""

from hypothesis import given
from msgspec.structs import replace

from builders import plan, post
from compassdesk.domain.differences import back_to, differences
from compassdesk.domain.patch import LISTS, Patch, applied, row_id
from compassdesk.domain.plan import Plan
from examples import fewer
from plan_values import plans


def by_id(held: Plan) -> dict[str, dict[str, object]]:
    return {name: {row_id(row): row for row in getattr(held, name)} for name in LISTS}


def test_new_changed_and_gone_are_told_apart() -> None:
    stays, old, gone = (post("send", "2027-03-01T09:00", title=title) for title in ("Stays", "Old", "Gone"))
    changed, fresh = replace(old, title="New"), post("send", "2027-03-02T09:00")
    (found,) = differences(plan(stays, old, gone), plan(stays, changed, fresh)).lists
    assert (found.name, found.new, found.changed, found.gone) == ("items", (fresh,), ((old, changed),), (gone,))
    assert not differences(plan(stays), plan(stays))


@fewer(10)
@given(plans(), plans())
def test_the_patch_back_gives_the_earlier_plan(then: Plan, now: Plan) -> None:
    patch = back_to(then, now)
    back = applied(now, patch)
    assert by_id(back) == by_id(then)
    assert back.client == then.client
    assert back_to(then, back) == Patch()
