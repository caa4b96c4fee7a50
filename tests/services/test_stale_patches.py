"""A patch made before an edit and applied after it takes nothing of that edit back."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import person, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Collision, Patch, Rows, applied, based_on
from compassdesk.domain.plan import CheckSetting, Item, Placement
from compassdesk.domain.reschedule import moved, placed_at
from compassdesk.domain.week import Week
from compassdesk.formats import importing
from compassdesk.services import check_settings, finding_life, imports, items, patches
from compassdesk.services.plans import items_by_id, whole
from compassdesk.services.workspace import ClientFile

NOW = datetime(2027, 2, 26, 12)
WEEK = Week(2027, 9)
LONG = "First paragraph.\n\nSecond paragraph, typed for half an hour."


def item(file: ClientFile, key: str) -> Item:
    return file.read(items_by_id, (key,))[0]


def edit(file: ClientFile, key: str, **values: object) -> None:
    file.perform("Edit", patches.apply, Patch(items=(replace(item(file, key), **values),)))


def speaker_fix(file: ClientFile) -> Patch:
    """The patch of the fix that names a speaker, as its button holds it: made from what was judged at this moment."""
    with file.reader() as connection:
        judgement = finding_life.judge(connection, (WEEK,), NOW, None)
    for finding in judgement.weeks[WEEK].report.findings:
        if finding.check == "CD-10":
            for fix in finding_life.fixes(judgement, WEEK, finding):
                if fix.patch is not None:
                    return fix.patch
    raise AssertionError("no fix")


def unspoken(file: ClientFile, **values: object) -> None:
    """Leave an item of the week without a speaker, while somebody may speak."""
    file.perform("Permit", patches.apply, Patch(spokespersons=(person("marc", legal_basis="contract"),)))
    edit(file, "i1", spokesperson=None, **values)


def test_a_fix_clicked_after_typing_keeps_the_title(opened: ClientFile) -> None:
    unspoken(opened)
    fix = speaker_fix(opened)
    edit(opened, "i1", title="New pump, typed after judging")
    written = opened.perform("Fix", patches.apply, fix)
    assert item(opened, "i1").title == "New pump, typed after judging"
    assert item(opened, "i1").spokesperson == "marc"
    assert written.collisions == ()


def test_a_paragraph_typed_after_judging_survives_a_fix(opened: ClientFile) -> None:
    unspoken(opened, body="First paragraph.")
    fix = speaker_fix(opened)
    edit(opened, "i1", body=LONG)
    opened.perform("Fix", patches.apply, fix)
    assert (item(opened, "i1").body, item(opened, "i1").spokesperson) == (LONG, "marc")


def test_a_fix_of_the_status_gate_keeps_a_title_typed_after_it_opened(opened: ClientFile) -> None:
    edit(opened, "i1", status="scheduled", spokesperson=None)
    with opened.reader() as connection:
        plan = finding_life.judge(connection, (WEEK,), NOW, None).ledger.plan
    stood = item(opened, "i1")
    gate = applied(plan, Patch(items=(replace(stood, status="scheduled"),)))  # as the gate judges the step
    as_judged = next(row for row in gate.items if row.id == "i1")
    patch = based_on(Patch(items=(replace(as_judged, spokesperson="lisa"),)), gate)
    edit(opened, "i1", title="Typed while the gate stood open")
    opened.perform("Fix", patches.apply, patch)
    opened.perform("Step", items.set_status, ("i1",), "in_review", NOW)
    assert (item(opened, "i1").title, item(opened, "i1").spokesperson) == ("Typed while the gate stood open", "lisa")
    assert item(opened, "i1").status == "in_review"


def test_a_second_fix_pressed_before_the_new_judging_keeps_the_first(opened: ClientFile) -> None:
    slots = tuple(
        slot("respond", f"2027-03-0{day}T13:00", id=f"past-{day}", speaker="lisa", kept="unknown") for day in (1, 2)
    )
    opened.perform("Add", patches.apply, Patch(items=slots))
    stood = opened.read(whole)
    fixes = [
        based_on(Patch(items=tuple(replace(row, **values) for row in slots)), stood)
        for values in ({"kept": "yes"}, {"spokesperson": "marc"})
    ]
    for fix in fixes:
        opened.perform("Fix", patches.apply, fix)
    found = opened.read(items_by_id, ("past-1", "past-2"))
    assert {(row.kept, row.spokesperson) for row in found} == {("yes", "marc")}


def test_moving_does_not_write_the_old_body_back(opened: ClientFile) -> None:
    stood = item(opened, "i1")
    target = stood.starts_at + timedelta(days=3)
    move = Patch(items=(placed_at(stood, target),), base=Rows(items=(stood,)))
    edit(opened, "i1", body=LONG)
    opened.perform("Move", patches.apply, move)
    assert (item(opened, "i1").body, item(opened, "i1").starts_at) == (LONG, target)


def test_an_import_previewed_a_minute_ago_reverts_nothing(opened: ClientFile, tmp_path: Path) -> None:
    source = tmp_path / "plan.csv"
    source.write_text("Date;Title;Channel;Text\n2027-03-08;Fair;LI;Come\n2027-03-09;Open day;LI;Hello\n")
    opened.perform("Import", imports.take, importing.preview(source, opened.read(whole), now=NOW))
    fair = next(row for row in opened.read(whole).items if row.title == "Fair")
    source.write_text("Date;Title;Channel;Text\n2027-03-10;Fair;LI;Come\n2027-03-09;Open day;LI;Hello\n")
    preview = importing.preview(source, opened.read(whole), now=NOW)
    edit(opened, fair.id, body="Come, there is coffee", labels=("fair",))
    written = opened.perform("Import", imports.take, preview)
    found = item(opened, fair.id)
    assert (found.body, found.labels) == ("Come, there is coffee", ("fair",))
    assert found.starts_at.day == 10
    assert written.collisions == ()


def test_a_plan_file_previewed_before_an_edit_takes_only_what_differed(opened: ClientFile) -> None:
    stood = opened.read(whole)
    brought = based_on(Patch(items=(replace(stood.items[0], title="From the file"),), client=stood.client), stood)
    edit(opened, stood.items[0].id, private_note="Call Lisa")
    opened.perform("Client", patches.apply, Patch(client=replace(stood.client, stage="run")))
    opened.perform("Import", patches.apply, brought)
    found = item(opened, stood.items[0].id)
    assert (found.title, found.private_note) == ("From the file", "Call Lisa")
    assert opened.read(whole).client.stage == "run"


def test_the_file_becomes_what_the_preview_of_an_old_patch_shows(opened: ClientFile) -> None:
    stood = item(opened, "i1")
    patch = Patch(
        items=(replace(moved(stood, timedelta(days=1)), placements=(Placement("li", "Own"),)),),
        base=Rows(items=(stood,)),
    )
    edit(opened, "i1", title="Newer", channels=("x",))
    shown = applied(opened.read(whole), patch)
    opened.perform("Move", patches.apply, patch)
    assert item(opened, "i1") == next(row for row in shown.items if row.id == "i1")


def test_what_both_changed_is_told_with_the_value_that_gave_way(opened: ClientFile) -> None:
    stood = item(opened, "i1")
    patch = Patch(items=(replace(stood, title="Mine"),), base=Rows(items=(stood,)))
    edit(opened, "i1", title="Theirs")
    written = opened.perform("Edit", patches.apply, patch)
    assert written == {"items": ["i1"]}
    assert written.collisions == (Collision("field", "items", "i1", "Theirs", "title"),)
    assert item(opened, "i1").title == "Mine"


def test_an_item_deleted_meanwhile_stays_deleted(opened: ClientFile) -> None:
    stood = item(opened, "i1")
    patch = Patch(items=(replace(stood, title="Mine"),), base=Rows(items=(stood,)))
    opened.perform("Delete", patches.apply, Patch(removed=(("items", "i1"),)))
    written = opened.perform("Edit", patches.apply, patch)
    assert [one.kind for one in written.collisions] == ["gone"]
    assert opened.read(items_by_id, ("i1",)) == ()


def test_a_channel_removed_meanwhile_does_not_stop_an_edit_that_did_not_choose_it(opened: ClientFile) -> None:
    stood = item(opened, "i1")
    opened.perform("Remove", patches.apply, Patch(removed=(("channels", "li"),)))
    edited = Patch(items=(replace(stood, title="Mine"),), base=Rows(items=(stood,)))
    opened.perform("Edit", patches.apply, edited)
    assert (item(opened, "i1").title, item(opened, "i1").channels) == ("Mine", ("x",))
    with pytest.raises(InputError, match="dangling-reference"):
        opened.perform("Edit", patches.apply, Patch(items=(replace(stood, response_channel="li"),), base=edited.base))


def test_two_changes_of_one_check_both_stand(opened: ClientFile) -> None:
    before = CheckSetting("CD-01")
    opened.perform("Cap", check_settings.keep, replace(before, cap="note"), before)
    opened.perform("Limit", check_settings.keep, replace(before, thresholds={"warn": 65}), before)
    (setting,) = opened.read(whole).check_settings
    assert setting == CheckSetting("CD-01", cap="note", thresholds={"warn": 65})
    written = opened.perform("Cap", check_settings.keep, replace(before, cap="warning"), before)
    assert [one.value for one in written.collisions] == ["note"]


def test_the_undo_of_a_merged_patch_brings_back_what_was_there_just_before(opened: ClientFile) -> None:
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    stood = item(opened, "i1")
    patch = Patch(items=(replace(stood, spokesperson="lisa"),), base=Rows(items=(stood,)))
    edit(opened, "i1", title="Newer")
    before = opened.read(whole)
    opened.perform("Fix", patches.apply, patch)
    opened.replay(steps[-1], "undo")
    assert opened.read(whole) == before


def test_new_rows_need_no_base(opened: ClientFile) -> None:
    written = opened.perform("Add", patches.apply, Patch(items=(post("send", None, id=""),), base=Rows()))
    assert len(written["items"]) == 1
