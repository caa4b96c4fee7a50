"""Several items that lack a speaker alike are given to one person in one step (CD-10)."""

from datetime import datetime

from msgspec.structs import replace

from builders import person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

WEEK, NOW = Week(2027, 9), datetime(2027, 2, 26, 12)
PEOPLE = (person("lisa", legal_basis="contract"), person("marc", legal_basis="contract"))


def nobody_speaks() -> Plan:
    posts = [post("send", f"2027-03-0{day}T10:00", id=f"p{day}", speaker=None, status="scheduled") for day in (1, 2, 3)]
    spoken = post("send", "2027-03-01T12:00", id="named", speaker="lisa", status="scheduled")
    return plan(*posts, spoken, spokespersons=PEOPLE)


def first_patch(made: Plan, about: str) -> tuple[set[str | None], Plan]:
    ledger = engine.prepare(made, NOW)
    findings = engine.judge(ledger, WEEK).findings
    finding = next(row for row in findings if row.check == "CD-10" and row.target == about)
    fix = fixes_for(ledger, WEEK, finding)[0]
    assert fix.patch is not None
    return {item.id for item in fix.patch.items}, applied(made, fix.patch)


def test_one_step_gives_all_of_them_to_whom_speaks_most() -> None:
    given, after = first_patch(nobody_speaks(), "p2")
    assert given == {"p1", "p2", "p3"}
    assert {item.spokesperson for item in after.items} == {"lisa"}
    assert not [row for row in engine.judge_plan(after, WEEK, NOW).findings if row.check == "CD-10"]


def test_what_is_out_and_what_is_said_otherwise_stays() -> None:
    made = nobody_speaks()
    fourth = post("send", "2027-03-04T10:00", id="p4", status="scheduled")
    otherwise = {"p1": "published", "p2": "draft"}
    items = tuple(replace(item, status=otherwise.get(item.id, item.status)) for item in (*made.items, fourth))
    given, _ = first_patch(replace(made, items=items), "p3")
    assert given == {"p3", "p4"}


def test_who_is_taken_then_is_not_asked() -> None:
    made = nobody_speaks()
    items = (
        made.items[-1],
        slot("respond", "2027-03-03T09:45", 60, id="busy", speaker="lisa", status="scheduled"),
        slot("respond", "2027-03-03T10:00", 30, id="open", status="scheduled"),
        slot("respond", "2027-03-04T10:00", 30, id="open2", status="scheduled"),
    )
    given, after = first_patch(replace(made, items=items), "open")
    assert given == {"open", "open2"}
    assert {item.spokesperson for item in after.items if item.id in given} == {"marc"}
