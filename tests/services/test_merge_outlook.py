"""What each choice of a merge does to the findings of the weeks in which its item lies, with numbers of C4."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from builders import moment
from compassdesk.domain.joining.row_differences import row_seen
from compassdesk.domain.joining.row_versions import RowVersions, row_was
from compassdesk.domain.replicas import Key
from compassdesk.domain.week import Week
from compassdesk.services import copies_merged, judging
from compassdesk.services.copies_seen import look_closely
from compassdesk.services.merge_outlook import MergeOutlook, Reports, told_by_checks
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import merge_effects
from compassdesk.texts.merge_effects import ToldEffects
from merged_copies import edit, merge, remove, shouting_copies, whole

NOW = moment("2027-03-09T08:00")
TEN, ELEVEN = Week(2027, 10), Week(2027, 11)
Sides = tuple[ClientFile, ClientFile]


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[Sides]:
    """Ten sends and a moment to listen, and the copy of a colleague."""
    here, there = map(open_client, shouting_copies(tmp_path))
    yield here, there
    here.close()
    there.close()


def looked(sides: Sides, key: str, others: dict[Key, bytes] | None = None) -> MergeOutlook | None:
    """The item as it is on both sides, and as it was."""
    here, there = sides
    seen, owner = here.read(look_closely, there.read(copies_merged.copy_in)), ("items", key)
    was = row_was(seen, row_seen(seen, owner))
    versions = RowVersions(was, seen.rows_here.get(owner), seen.rows_there.get(owner))
    return here.read(told_by_checks, seen, owner, versions, others or {}, NOW)


def shares(reports: Reports | None) -> list[Fraction | None]:
    return [one.measures.one_way.b for one in reports.values()] if reports is not None else []


def test_each_side_is_judged_as_the_table_of_the_authority_has_it(sides: Sides) -> None:
    edit(sides[1], "slot", minutes=480)
    found = looked(sides, "slot")
    assert [shares(one) for one in (found.was, found.here, found.there)] == [
        [Fraction(10, 13)], [Fraction(10, 13)], [Fraction(5, 8)],
    ]  # fmt: skip
    assert list(found.here) == [TEN]
    assert merge_effects.told(found) == ToldEffects(
        was="77% sends", here="stays 77%", there="sends\u00a077\u00a0→\u00a063%"
    )


def test_what_both_changed_is_told_beside_what_stands_here(sides: Sides) -> None:
    edit(sides[0], "slot", minutes=480)
    edit(sides[1], "slot", starts_at=moment("2027-03-12T03:00"), minutes=30)
    told = merge_effects.told(looked(sides, "slot"))
    assert (told.was, told.here) == ("", "63% sends")
    assert told.there.split("; ") == [
        "sends\u00a063\u00a0→\u00a0100%",
        "solved: “May this person be named?” (warning)",
        "graver: “Mostly broadcasting” (serious)",
    ]


def test_an_item_that_lies_in_another_week_there_is_told_in_both(sides: Sides) -> None:
    edit(sides[1], "slot", starts_at=moment("2027-03-19T16:00"))
    found = looked(sides, "slot")
    assert list(found.here) == list(found.there) == [TEN, ELEVEN]
    assert (shares(found.here)[0], shares(found.there)[0]) == (Fraction(10, 13), 1)
    told = merge_effects.told(found)
    assert told.was.splitlines()[0] == "Week 10: 77% sends"
    assert told.here.splitlines()[0] == "Week 10: stays 77%"
    assert [line.partition(":")[0] for line in told.there.splitlines()] == ["Week 10", "Week 11"]


@pytest.mark.parametrize("side", ["here", "there"])
def test_each_side_is_judged_as_its_file_is_once_that_side_was_taken(sides: Sides, side: str) -> None:
    """With what comes by itself, and what was chosen elsewhere."""
    here, there = sides
    edit(there, "p1", petal="activate", starts_at=moment("2027-03-17T10:00"))
    edit(here, "p2", starts_at=moment("2027-03-18T10:00"))
    edit(there, "p2", starts_at=moment("2027-03-11T11:00"))
    edit(here, "slot", minutes=90)
    edit(there, "slot", starts_at=moment("2027-03-16T16:00"))
    remove(there, "p9")
    edit(here, "p9", title="Kept")
    gone = {("items", "p9", ""): b"false"}
    found = looked(sides, "p2", gone)
    reports = getattr(found, side)
    assert list(reports) == [TEN, ELEVEN]
    choices = here.read(look_closely, there.read(copies_merged.copy_in)).joined.choices
    (time,) = (one for one in choices if one.key == ("items", "p2", "starts_at"))
    merge(here, there, {time.key: getattr(time, side).value, **gone})
    assert reports == judging.of_plan(whole(here), reports, NOW).reports


@pytest.mark.parametrize("values", [{"private_note": "Ask Tarik"}, {"starts_at": moment("2027-03-12T16:30")}])
def test_nothing_is_told_where_the_findings_stay_as_they_are(sides: Sides, values: dict[str, object]) -> None:
    edit(sides[1], "slot", **values)
    assert merge_effects.told(looked(sides, "slot")) is None


def test_what_has_no_date_and_what_is_no_item_is_not_judged(sides: Sides) -> None:
    here, there = sides
    for file in sides:
        edit(file, "p1", status="idea", starts_at=None)
    edit(there, "p1", title="Someday")
    assert looked(sides, "p1") is None
    seen = here.read(look_closely, there.read(copies_merged.copy_in))
    client = seen.here.plan.client
    assert here.read(told_by_checks, seen, ("client", "1"), RowVersions(client, client, client), {}, NOW) is None


def test_a_row_that_goes_is_told_without_it(sides: Sides) -> None:
    remove(sides[1], "slot")
    found = looked(sides, "slot")
    assert found.was is None
    assert shares(found.there) == [1]
