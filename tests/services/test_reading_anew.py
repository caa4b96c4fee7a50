"""A client whose findings earlier rules judged: which weeks read otherwise is told once, and nothing gets lost."""

import gzip
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from builders import post
from compassdesk.domain.checks.life import Life
from compassdesk.domain.checks.rules_changed import Difference
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import finding_life, patches, reading_anew
from compassdesk.services.opening import open_client
from compassdesk.services.reading_anew import ReadAnew
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import finding_lives

STORED = Path(__file__).parents[1] / "data" / "client-files"
NOW = datetime(2027, 2, 26, 12)
WEEK = Week(2027, 9)
SENDS = Patch(
    items=tuple(
        post("send", f"2027-03-0{day}T11:00", id=f"more-{day}", channels=("li",), speaker="marc") for day in range(1, 7)
    )
)


def said(week: Week, check: str, severity: str, state: str = "open", target: str | None = None) -> Life:
    return Life(week, check, target, None, severity, NOW.date(), NOW.date(), 1, state)


def as_before(file: ClientFile, *lives: Life) -> None:
    """Let the file remember what earlier rules said, as a file of before does."""
    file.remember(finding_lives.record, lives)
    file.remember(lambda connection: connection.execute("DELETE FROM judged_by"))


def stored(file: ClientFile) -> dict[tuple[str, str], Life]:
    return {(str(life.week), life.check): life for life in file.read(finding_lives.known, Week(2000, 1))}


def asked(file: ClientFile) -> ReadAnew:
    found = reading_anew.weeks_read_anew(file, NOW)
    assert found is not None
    return found


@pytest.fixture
def loud(opened: ClientFile) -> ClientFile:
    opened.perform("Fill", patches.apply, SENDS)
    return opened


def test_warnings_that_came_went_or_changed_weight_are_named_by_week(loud: ClientFile) -> None:
    far = Week(2026, 20)
    as_before(
        loud,
        said(WEEK, "CD-01", "serious"),
        said(WEEK, "CD-02", "serious"),
        said(WEEK, "CD-07", "warning"),
        said(WEEK, "CD-05", "note"),
        said(WEEK, "CD-04", "serious", "solved"),
        said(far, "CD-12", "warning"),
    )

    found = {week.week: week.differences for week in asked(loud).weeks}

    assert found[far] == (Difference("CD-12", "warning", None),)
    assert Difference("CD-07", "warning", None) in found[WEEK]
    assert Difference("CD-02", "serious", "warning") in found[WEEK]
    assert Difference("CD-03", None, "warning") in found[WEEK]
    assert not {"CD-01", "CD-04", "CD-05"} & {one.check for one in found[WEEK]}


def test_it_is_told_once_and_remembered_as_the_rules_of_today_have_it(loud: ClientFile) -> None:
    as_before(
        loud, said(WEEK, "CD-01", "serious"), said(WEEK, "CD-07", "warning"), said(WEEK, "CD-20", "note", "solved")
    )

    reading_anew.keep(loud, asked(loud))

    assert reading_anew.weeks_read_anew(loud, NOW) is None
    known = stored(loud)
    assert ("2027-W09", "CD-07") not in known
    assert known["2027-W09", "CD-01"].state == "open"
    assert known["2027-W09", "CD-20"].state == "solved"
    with loud.reader() as connection:
        judged = finding_life.judge(connection, [WEEK], NOW)
    assert (judged.of_before, judged.news) == (False, ())
    assert "CD-07" not in {life.check for life in judged.weeks[WEEK].solved}


def test_until_it_is_told_nothing_of_before_is_written_over(loud: ClientFile) -> None:
    as_before(loud, said(WEEK, "CD-07", "warning"))
    before = stored(loud)
    with loud.reader() as connection:
        judged = finding_life.judge(connection, [WEEK], NOW)

    finding_life.keep(loud, judged)

    assert (judged.of_before, judged.news, stored(loud)) == (True, (), before)


def test_a_client_of_today_is_told_nothing(loud: ClientFile) -> None:
    assert reading_anew.weeks_read_anew(loud, NOW) is None
    with loud.reader() as connection:
        finding_life.keep(loud, finding_life.judge(connection, [WEEK], NOW))
    assert stored(loud)
    assert reading_anew.weeks_read_anew(loud, NOW) is None


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_file_that_may_only_be_read_is_told_and_stays_as_it_is(tmp_path: Path, version: str) -> None:
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress((STORED / f"{version}.compass.gz").read_bytes()))
    before = path.read_bytes()
    with closing(open_client(path, read_only=True)) as file:
        found = asked(file)
        assert [(str(week.week), week.differences[0].check) for week in found.weeks] == [("2027-W09", "CD-01")]
        reading_anew.keep(file, found)
    assert path.read_bytes() == before


def test_a_file_of_before_is_told_when_it_was_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress((STORED / "v2.compass.gz").read_bytes()))
    for times, file in enumerate(_opened_twice(path)):
        found = reading_anew.weeks_read_anew(file, NOW)
        assert (found is None) is bool(times)
        if found is not None:
            reading_anew.keep(file, found)


def _opened_twice(path: Path) -> Iterator[ClientFile]:
    for _ in range(2):
        with closing(open_client(path)) as file:
            yield file
