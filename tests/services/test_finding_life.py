"""What the checks said before, in the client file: beside the document, whole or absent, and quiet."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from fractions import Fraction

import pytest
from msgspec.structs import replace

from builders import post, slot
from compassdesk.domain.checks.life import Life
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import finding_life, patches
from compassdesk.services.committed_changes import Change
from compassdesk.services.finding_life import Judgement
from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import finding_lives, stamps

NOW = datetime(2027, 2, 26, 12)
WEEK = Week(2027, 9)
SENDS = Patch(
    items=tuple(
        post("send", f"2027-03-0{day}T11:00", id=f"more-{day}", channels=("li",), speaker="marc") for day in range(1, 7)
    )
)
ANSWERS = Patch(
    items=tuple(slot("respond", f"2027-03-0{day}T15:00", 30, id=f"there-{day}", speaker="lisa") for day in range(1, 8))
)
FEW_ANSWERS = Patch(
    items=tuple(slot("respond", f"2027-03-0{day}T15:00", 15, id=f"few-{day}", speaker="lisa") for day in range(1, 4))
)


def judge(file: ClientFile, *weeks: Week) -> Judgement:
    with file.reader() as connection:
        return finding_life.judge(connection, weeks or (WEEK,), NOW, None)


def stored(file: ClientFile) -> set[Life]:
    return set(file.read(finding_lives.known, Week(2000, 1)))


def a_life(check: str = "CD-01", target: str | None = None, **values: object) -> Life:
    made = {"part": None, "severity": "serious", "first_seen": NOW.date(), "last_seen": NOW.date(), "weeks_open": 1}
    return Life(**{"week": WEEK, "check": check, "target": target, "state": "open", **made, **values})


@pytest.fixture
def loud(opened: ClientFile) -> ClientFile:
    opened.perform("Fill", patches.apply, SENDS)
    return opened


def test_judging_writes_nothing_and_keeping_it_leaves_nothing_new(loud: ClientFile) -> None:
    judgement = judge(loud)
    assert stored(loud) == set()
    assert {life.check for life in judgement.news} >= {"CD-01", "CD-03"}

    finding_life.keep(loud, judgement)
    assert stored(loud) == set(judgement.news)
    assert judge(loud).news == ()


def test_what_was_solved_is_known_in_the_next_judging(loud: ClientFile) -> None:
    finding_life.keep(loud, judge(loud))
    loud.perform("Answer", patches.apply, ANSWERS)
    judgement = judge(loud)

    assert "CD-01" in {life.check for life in judgement.weeks[WEEK].solved}
    finding_life.keep(loud, judgement)
    assert {life.state for life in stored(loud) if life.check == "CD-01"} == {"solved"}


def test_the_files_clock_tells_a_change_of_the_plan_from_the_passing_of_time(loud: ClientFile) -> None:
    loud.perform("Answer", patches.apply, FEW_ANSWERS)
    measure = judge(loud).judged.reports[WEEK].measures.one_way
    assert measure.warn - Fraction(5, 100) < measure.b <= measure.warn
    raised = a_life(severity="warning", clock=loud.read(stamps.clock_of))
    loud.remember(finding_lives.record, [raised])

    assert is_held(judge(loud))
    assert not is_held(finding_life.would_be(judge(loud), Patch(items=(FEW_ANSWERS.items[0],)), {WEEK}))
    loud.perform("Note", patches.apply, Patch(items=(replace(loud.read(whole).items[0], private_note="Later"),)))
    assert not is_held(judge(loud))


def is_held(judgement: Judgement) -> bool:
    return any(finding.is_just_under for finding in judgement.weeks[WEEK].report.findings)


def test_it_is_no_part_of_the_document_and_undo_leaves_it_alone(loud: ClientFile) -> None:
    told: list[Change] = []
    loud.subscribe(told.append)
    before = loud.read(whole)
    finding_life.keep(loud, judge(loud))
    kept = stored(loud)
    assert (told, loud.read(whole)) == ([], before)

    loud.perform("Answer", patches.apply, ANSWERS)
    loud.replay(told[0].step, "undo")
    assert (stored(loud), loud.read(whole)) == (kept, before)
    assert [sorted(change.touched) for change in told] == [["items"], ["items"]]


def test_what_is_about_something_gone_goes_with_the_next_news(loud: ClientFile) -> None:
    loud.remember(finding_lives.record, [a_life("CD-21", "li"), a_life("CD-21", "gone"), a_life()])

    assert {(life.check, life.target) for life in stored(loud)} == {("CD-21", "li"), ("CD-01", None)}


def test_a_file_that_is_read_only_remembers_nothing(loud: ClientFile) -> None:
    path = loud.path
    reader = open_client(path, read_only=True)
    finding_life.keep(reader, judge(reader))
    assert stored(reader) == set()
    with pytest.raises(WorldError) as caught:
        reader.remember(finding_lives.record, [a_life()])
    assert caught.value.code == "opened-read-only"
    reader.close()


def test_trouble_in_the_middle_leaves_what_was_there(loud: ClientFile) -> None:
    loud.remember(finding_lives.record, [a_life()])

    def stumble(connection: sqlite3.Connection) -> None:
        finding_lives.record(connection, [a_life("CD-03")])
        raise KeyError("stumble")

    with pytest.raises(KeyError):
        loud.remember(stumble)
    assert stored(loud) == {a_life()}
    loud.remember(finding_lives.record, [a_life("CD-04")])
    assert stored(loud) == {a_life(), a_life("CD-04")}


def test_a_disk_that_refuses_is_no_trouble_for_the_user(loud: ClientFile, caplog: pytest.LogCaptureFixture) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    loud.remember(fill)
    judgement = judge(loud)
    many = tuple(a_life(part=f"part {number} {'x' * 200}") for number in range(400))
    finding_life.keep(loud, replace(judgement, news=many))

    assert stored(loud) == set()
    assert "disk-full" in caplog.text


def test_values_that_make_no_sense_are_told(loud: ClientFile) -> None:
    row = "'2027-W09', 'CD-01', '', '', 'serious', '2027-03-01', '2027-03-01', 1"
    loud.remember(lambda connection: connection.execute(f"INSERT INTO finding_lives VALUES ({row}, 'forgotten', 0)"))

    with pytest.raises(WorldError) as caught:
        judge(loud)
    assert (caught.value.code, caught.value.values["value"]) == ("bad-row", "forgotten")


def test_what_would_be_is_shown_with_what_is_known_and_is_no_news(loud: ClientFile) -> None:
    judgement = judge(loud)
    outlook = finding_life.would_be(judgement, ANSWERS, {WEEK, WEEK.plus(9)})

    assert set(outlook.weeks) == {WEEK}
    assert outlook.weeks[WEEK].report.measures.one_way.b < judgement.weeks[WEEK].report.measures.one_way.b
    assert outlook.news == ()


WRITER = """
import os, signal, sys
from datetime import date
from pathlib import Path
from compassdesk.domain.checks.life import Life
from compassdesk.domain.week import Week
from compassdesk.services.opening import open_client
from compassdesk.storage import finding_lives, stamps
file = open_client(Path(sys.argv[1]))

def write(connection, number, last):
    day = date(2027, 3, number)
    life = Life(Week(2027, 9), "CD-01", None, None, "serious", day, day, number, "open")
    finding_lives.record(connection, [life])
    if last:
        os.kill(os.getpid(), signal.SIGKILL)

for number in range(1, 4):
    file.remember(write, number, number == 3)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")
def test_killed_in_the_middle_the_last_whole_memory_stands(loud: ClientFile) -> None:
    before = loud.read(whole)
    loud.close()
    subprocess.run([sys.executable, "-c", WRITER, str(loud.path)], check=False)
    file = open_client(loud.path)
    assert {(life.first_seen, life.weeks_open) for life in stored(file)} == {(date(2027, 3, 2), 2)}
    assert file.read(whole) == before
    file.close()
    with closing(sqlite3.connect(loud.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_there_is_nothing_to_do_about_a_finding_that_another_plan_had(loud: ClientFile) -> None:
    before = judge(loud)
    gone = tuple(("items", item.id) for item in loud.read(whole).items)
    loud.perform("Remove all", patches.apply, Patch(removed=gone))
    after = judge(loud)
    for finding in before.weeks[WEEK].report.findings:
        stands = finding.key in {one.key for one in after.weeks[WEEK].report.findings}
        assert bool(finding_life.fixes(after, WEEK, finding)) == stands


def test_what_can_be_done_is_about_the_finding_as_it_stands_now(loud: ClientFile) -> None:
    judgement = judge(loud)
    standing = next(one for one in judgement.weeks[WEEK].report.findings if one.check == "CD-12")
    stale = replace(standing, values={**standing.values, "name": "somebody who has gone"})
    assert finding_life.fixes(judgement, WEEK, stale) == finding_life.fixes(judgement, WEEK, standing)
