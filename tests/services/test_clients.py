"""All clients at a glance."""

from datetime import UTC, date, datetime
from fractions import Fraction

from msgspec.structs import replace

from compassdesk.domain.patch import as_patch
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.clients import overview
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan

TODAY = date(2027, 3, 9)
NOON = datetime(2027, 3, 9, 11, tzinfo=UTC)


def sample_file(path, language):
    plan = sample_plan(language, TODAY)
    create_client(path, plan.client, as_patch(plan)).close()
    return path


def test_each_client_gives_a_row_with_its_week_and_its_next_gap(tmp_path):
    paths = [sample_file(tmp_path / f"{language}.compass", language) for language in ("nl", "en")]
    before = [path.read_bytes() for path in paths]
    rows = list(overview(paths, Week.of(TODAY), NOON))
    assert [row.plan.client.name for row in rows] == ["Gemeente Waterhoven", "Waterhaven Council"]
    assert [finding.check for finding in rows[0].report.shown()] == ["CD-01"]
    assert [row.report.now.hour for row in rows] == [12, 11]
    assert rows[0].unscheduled == 4
    last = judging.of_plan(sample_plan("nl", TODAY), (Week.of(TODAY).plus(-1),), datetime(2027, 3, 9, 12))
    report = last.reports[Week.of(TODAY).plus(-1)]
    assert rows[0].before == report.measures.one_way
    assert rows[0].before.b < rows[0].report.measures.one_way.b
    assert rows[0].petals[-1] == rows[0].report.measures.petals
    assert rows[0].petals[-2] == report.measures.petals
    assert rows[0].upcoming.starts_at >= rows[0].report.now
    assert rows[0].fix.effect.left is None
    (listed, _) = overview(paths, Week.of(TODAY), NOON, with_fixes=False)
    assert listed == replace(rows[0], fix=None)
    assert (rows[0].gap.channel, rows[0].gap.first, rows[0].gap.days) == (
        "ig",
        datetime(2027, 3, 9, 8, 30),
        Fraction(4),
    )
    assert [path.read_bytes() for path in paths] == before


def test_a_file_that_is_gone_or_broken_has_a_row_that_says_so(tmp_path):
    broken = tmp_path / "broken.compass"
    broken.write_bytes(b"not a client file")
    good = sample_file(tmp_path / "good.compass", "nl")
    rows = list(overview([tmp_path / "gone.compass", broken, good], Week.of(TODAY), NOON))
    assert [row.problem.code if row.problem else None for row in rows][::2] == ["missing-file", None]
    assert rows[1].problem is not None
    assert rows[1].report is None


def test_an_open_client_can_be_looked_at_as_well(opened):
    (row,) = overview([opened.path], Week(2027, 9), NOON)
    assert row.problem is None
    assert row.report.measures.cover_required == 3


def test_rows_come_one_by_one(tmp_path):
    rows = overview([sample_file(tmp_path / "a.compass", "nl"), tmp_path / "gone.compass"], Week.of(TODAY), NOON)
    assert next(rows).report is not None
    rows.close()
