"""The period out of a client file: right items, in order, whole or not at all."""

from datetime import UTC, date, datetime

import pytest

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.exchange.plan import plan_json
from compassdesk.services import plans
from compassdesk.services.exports import export, in_period, kind_of

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)


def out(opened, target, first=None, last=None, **options):
    made = opened.read(plans.whole)
    return export(kind_of(target), made, first, last, target, with_names=True, language="en", stamp=STAMP, **options)


def test_a_plan_file_holds_everything(opened, tmp_path):
    target = tmp_path / "out.plan.json"
    assert out(opened, target, date(2027, 3, 1), date(2027, 3, 1)) == 4
    assert sorted(plan_json.read(target.read_bytes()).items, key=lambda item: item.id) == sorted(
        opened.read(plans.whole).items, key=lambda item: item.id
    )


def test_a_period_takes_the_items_of_its_days_in_order(opened):
    items = opened.read(plans.whole).items
    assert [item.id for item in in_period(items, date(2027, 3, 1), date(2027, 3, 1))] == ["i1", "s1"]
    assert [item.id for item in in_period(items, None, None)] == ["i1", "s1", "i2", "idea"]
    with pytest.raises(InputError, match="period-reversed"):
        in_period(items, date(2027, 3, 2), date(2027, 3, 1))


def test_the_table_opens_in_a_dutch_or_english_spreadsheet(opened, tmp_path):
    made = opened.read(plans.whole)
    for language, start in (("nl", '"Datum";"Tijd"'), ("en", '"Date","Time"')):
        target = tmp_path / f"{language}.csv"
        export("csv", made, None, None, target, with_names=False, language=language, stamp=STAMP, replace=True)
        content = target.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.decode("utf-8-sig").startswith(start)


def test_names_stay_home_unless_asked_for(opened, tmp_path):
    made = opened.read(plans.whole)
    for with_names, there in ((False, False), (True, True)):
        target = tmp_path / "out.csv"
        export("csv", made, None, None, target, with_names=with_names, language="en", stamp=STAMP, replace=True)
        assert ("Marc" in target.read_text("utf-8")) is there


def test_a_calendar_counts_only_what_has_a_time(opened, tmp_path):
    assert out(opened, tmp_path / "out.ics") == 3


def test_what_is_not_chosen_stays_out(opened, tmp_path):
    assert out(opened, tmp_path / "out.csv", chosen=lambda item: item.petal == "respond") == 1


def test_the_kind_follows_from_the_ending_or_the_name(tmp_path):
    assert [kind_of(tmp_path / name) for name in ("a.ics", "a.CSV", "a.plan.json")] == ["ics", "csv", "plan"]
    assert kind_of(tmp_path / "a.txt", "ics") == "ics"
    with pytest.raises(InputError, match="format-not-written"):
        kind_of(tmp_path / "a.pdf")


def test_a_missing_folder_is_told_and_leaves_nothing(opened, tmp_path):
    with pytest.raises(WorldError, match="missing-folder"):
        out(opened, tmp_path / "nowhere" / "out.csv")
