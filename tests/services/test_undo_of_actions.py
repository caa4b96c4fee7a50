"""Whatever a user does, as many undos bring the file back and as many redos bring the work back."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, moment, slot
from compassdesk.domain import reschedule
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import CheckSetting
from compassdesk.exchange.plan import plan_json
from compassdesk.services import check_settings, findings, forgetting, items, patches, plans
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.storage.asking import ask
from examples import fewer

NOW = datetime(2027, 3, 9, 9)
PLAN = sample_plan("nl", NOW.date())
IDS = st.lists(st.sampled_from([item.id for item in PLAN.items]), min_size=1, max_size=4)
PEOPLE = st.sampled_from([person.id for person in PLAN.spokespersons])
DELTAS = st.timedeltas(timedelta(days=-20), timedelta(days=20)).map(lambda delta: timedelta(minutes=delta.days * 97))
STATUSES = st.sampled_from(["idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold", "cancelled"])


def rescheduled(tx, ids, change):
    """Write what `change` makes of the items that are still there."""
    patches.apply(tx, Patch(items=tuple(change(item) for item in ask(tx, plans.items_by_id, ids))))


CHANGES = st.one_of(
    DELTAS.map(lambda delta: lambda item: reschedule.moved(item, delta)),
    DELTAS.map(lambda delta: lambda item: reschedule.duplicated(item, ("x",), delta)),
    st.just(reschedule.unscheduled),
    st.just(lambda item: reschedule.placed_at(item, moment("2027-03-12T10:00"))),
    st.just(lambda item: replace(item, channels=("fb",), placements=(), labels=("één", "twee"))),
    st.sampled_from(["yes", "no"]).map(lambda kept: lambda item: replace(item, kept=kept)),
)
NEW_SLOT = replace(slot("respond", "2027-03-10T09:00", speaker="nb"), id="")
PATCHES = st.one_of(
    IDS.map(lambda ids: Patch(removed=tuple(("items", key) for key in ids))),
    PEOPLE.map(lambda key: Patch(removed=(("spokespersons", key),))),
    st.just(Patch(channels=(channel("", "youtube", name="YouTube"),))),
    st.sampled_from(["ig", "fb"]).map(lambda key: Patch(removed=(("channels", key),))),
    st.just(Patch(client=replace(PLAN.client, timezone="UTC", stage="fly"))),
)
ACTIONS = st.one_of(
    st.tuples(st.just(rescheduled), IDS, CHANGES),
    st.tuples(st.just(patches.apply), PATCHES),
    st.tuples(st.just(items.set_status), IDS, STATUSES, st.just(NOW), st.sampled_from(["", "Agreed by telephone"])),
    st.tuples(st.just(items.hold_all), st.just(NOW)),
    st.tuples(st.just(items.create), st.just(NEW_SLOT), st.just(NOW)),
    st.tuples(st.just(forgetting.forget), PEOPLE, st.sampled_from([(), ("Noor",)]), st.just(NOW)),
    st.tuples(
        st.just(check_settings.keep),
        st.just(CheckSetting("CD-01", thresholds={"warn": 65})),
        st.just(CheckSetting("CD-01")),
    ),
    st.tuples(st.just(check_settings.reset_all)),
    st.tuples(st.just(findings.waive), st.just(Finding("CD-21", "note", target="ig")), st.just(NOW.date()),
              st.just("holiday"), st.just(NOW.date())),
)  # fmt: skip


@given(st.lists(ACTIONS, min_size=1, max_size=8))
@fewer(3)
def test_as_many_undos_and_redos_as_actions(tmp_path_factory, actions):
    file = create_client(tmp_path_factory.mktemp("undo") / "a.compass", PLAN.client, as_patch(PLAN))
    try:
        states, steps = [file.read(plans.whole)], []
        forget = file.subscribe(lambda change: steps.append(change.step))
        for action, *arguments in actions:
            done = len(steps)
            try:
                file.perform("Step", action, *arguments)
            except InputError:  # a refusal leaves everything as it was
                assert file.read(plans.whole) == states[-1]
            if len(steps) > done:
                states.append(file.read(plans.whole))
        forget()
        assert plan_json.read(plan_json.write(states[-1])).client == states[-1].client  # still a plan by every rule
        redo = []
        for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
            redo.append(file.replay(step, "undo"))
            assert file.read(plans.whole) == state
        for step, state in zip(reversed(redo), states[1:], strict=True):
            file.replay(step, "redo")
            assert file.read(plans.whole) == state
    finally:
        file.close()
