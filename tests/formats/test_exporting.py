"""A plan goes out: the right items, in order, whole or not at all, by what the format takes."""

from datetime import UTC, date, datetime

import pytest

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.exchange.plan import plan_json
from compassdesk.formats import known
from compassdesk.formats.exporting import export, heeded
from compassdesk.services import plans
from compassdesk.services.exports import Choices, in_period, of_file, of_plan
from pages_of_pdf import undated

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)
DAY = date(2027, 3, 1)


def out(opened, target, **choices):
    options = {"with_names": True, "moment": STAMP, **choices}
    return export(known.wanted(target), of_file(opened), Choices(**options), target, replaces=True)


def test_a_plan_file_holds_everything(opened, tmp_path):
    target = tmp_path / "out.plan.json"
    assert out(opened, target, first=DAY, last=DAY, chosen=lambda item: False) == 4
    assert sorted(plan_json.read(target.read_bytes()).items, key=lambda item: item.id) == sorted(
        opened.read(plans.whole).items, key=lambda item: item.id
    )


def test_a_period_takes_the_items_of_its_days_in_order(opened):
    items = opened.read(plans.whole).items
    assert [item.id for item in in_period(items, DAY, DAY)] == ["i1", "s1"]
    assert [item.id for item in in_period(items, None, None)] == ["i1", "s1", "i2", "idea"]
    with pytest.raises(InputError, match="period-reversed"):
        in_period(items, date(2027, 3, 2), DAY)


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("key", [kind.key for kind in known.written()])
def test_a_client_file_and_the_plan_in_it_give_the_same_bytes(opened, tmp_path, key, qapp):
    """A drawn page too: a week is judged alike from its own weeks and from the whole plan."""
    kind, whole = known.named(key), opened.read(plans.whole)
    for first, last in ((DAY, DAY), (None, None), (DAY, None)):
        made = []
        for source in (of_file(opened), of_plan(whole)):
            choices = Choices(first, last, with_names=True, moment=STAMP)
            export(kind, source, choices, tmp_path / "out", replaces=True)
            content = (tmp_path / "out").read_bytes()
            made.append(undated(content) if kind.key == "pdf" else content)
        assert made[0] == made[1]


def test_the_table_opens_in_a_dutch_or_english_spreadsheet(opened, tmp_path):
    for language, start in (("nl", '"Datum";"Tijd"'), ("en", '"Date","Time"')):
        target = tmp_path / f"{language}.csv"
        out(opened, target, language=language)
        content = target.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.decode("utf-8-sig").startswith(start)


def test_names_stay_home_unless_asked_for(opened, tmp_path):
    for with_names in (False, True):
        target = tmp_path / "out.csv"
        out(opened, target, with_names=with_names)
        assert ("Marc" in target.read_text("utf-8")) is with_names


def test_a_calendar_counts_only_what_has_a_time(opened, tmp_path):
    assert out(opened, tmp_path / "out.ics") == 3


def test_what_is_not_chosen_stays_out(opened, tmp_path):
    assert out(opened, tmp_path / "out.csv", chosen=lambda item: item.petal == "respond") == 1


def test_what_a_format_does_not_take_is_left_out_of_account():
    every = Choices(DAY, DAY, chosen=lambda item: True, with_names=True, with_notes=True, layout="agenda")
    plan = heeded(known.named("plan"), every)
    assert (plan.first, plan.last, plan.chosen, plan.with_names, plan.layout) == (None, None, None, False, "")
    pages = known.named("pdf")
    assert heeded(pages, every).with_notes
    month = heeded(pages, Choices(with_notes=True))
    assert (month.layout, month.with_notes) == ("month", True)
    assert heeded(pages, Choices(with_initials=True)).with_initials
    assert not heeded(known.named("csv"), Choices(with_initials=True, with_notes=True)).with_initials
    assert heeded(pages, Choices(layout="papyrus")).layout == "month"


def test_a_missing_folder_is_told_and_leaves_nothing(opened, tmp_path):
    with pytest.raises(WorldError, match="missing-folder"):
        out(opened, tmp_path / "nowhere" / "out.csv")


def test_what_is_only_read_is_not_written(opened, tmp_path):
    with pytest.raises(InputError, match="format-not-written"):
        export(known.named("tsv"), of_file(opened), Choices(), tmp_path / "out.tsv")
