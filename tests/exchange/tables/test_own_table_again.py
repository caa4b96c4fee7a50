"""Our own table comes in again: as it went out, with a cell changed, or rewritten by a spreadsheet."""

import csv
import io
from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import post
from compassdesk.domain.patch import applied
from compassdesk.exchange.tables.formula_escapes import escaped, unescaped
from compassdesk.exchange.tables.own_csv_write import write_csv
from sheets import DUTCH, ENGLISH, empty, read

HEAD = "Date;Time;Channel;Title;Text;Who;Status\n"


def taken(text, plan=None):
    plan = plan or empty()
    return applied(plan, read(text, plan).patch)


def test_a_row_added_to_our_own_csv_comes_in_once():
    plan = taken(HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n")
    text = write_csv(plan, plan.items, "en", with_names=True).decode("utf-8-sig")
    text += '"2027-03-04","10:00","Post","Send","Draft","Seal","","LinkedIn","Marc","","","",""\r\n'
    first = read(text, plan)
    assert (first.count("unchanged"), first.count("taken")) == (1, 1)
    assert read(text, applied(plan, first.patch)).count("unchanged") == 2


def test_our_own_csv_changes_nothing_in_either_language_with_or_without_names():
    plan = taken(DUTCH.read_bytes())
    for language in ("nl", "en"):
        for with_names in (True, False):
            again = read(write_csv(plan, plan.items, language, with_names=with_names), plan)
            assert again.count("unchanged") == again.records == len(plan.items)


def test_one_changed_cell_of_our_own_csv_changes_one_field():
    plan = taken(ENGLISH.read_bytes())
    text = write_csv(plan, plan.items, "en", with_names=True).decode("utf-8-sig")
    after = read(text.replace("Question of the week", "=Question").replace("Approved", "Published"), plan)
    changed = {item.id: item for item in after.patch.items}
    for old in plan.items:
        expected = old
        if old.title == "Question of the week":
            expected = replace(old, title="=Question")
        elif old.status == "approved":
            expected = replace(old, status="published")
        assert changed.get(old.id, old) == expected


def test_the_last_day_of_what_lasts_several_comes_back_and_can_be_changed():
    plan = taken(HEAD + "2027-03-01;9:00;LinkedIn;Fair;;Marc;Draft\n")
    plan = replace(plan, items=(replace(plan.items[0], last_day=date(2027, 3, 4)),))
    text = write_csv(plan, plan.items, "en", with_names=True).decode("utf-8-sig")
    assert read(text, plan).count("unchanged") == 1
    for spelled, last in (("2027-03-05", date(2027, 3, 5)), ("05/03/2027", date(2027, 3, 5)), ("", None)):
        (item,) = read(text.replace("2027-03-04", spelled), plan).patch.items
        assert (item.starts_at.date(), item.last_day) == (date(2027, 3, 1), last)
    for spelled, code in (("2027-02-28", "ends-before"), ("soon", "not-a-date")):
        (left,) = read(text.replace("2027-03-04", spelled), plan).left_out
        assert left.code == code
    (moved,) = read(text.replace("2027-03-01", "2027-03-11"), plan).patch.items
    assert moved.last_day == date(2027, 3, 14), "it is as long as it was"


@given(st.text())
def test_the_apostrophe_is_undone_exactly_once(text):
    assert unescaped(escaped(text)) == text


def test_what_a_spreadsheet_would_calculate_is_escaped_and_ordinary_text_is_not():
    for danger in ("=1+1", "+33 6", "-5 % today", "@name", "\tx", "\rx", "\0x", "＝1", "'=1"):
        assert escaped(danger) == "'" + danger
    for ordinary in ("00123", "1/2", "it's", "'quoted'", "", "a=b"):
        assert escaped(ordinary) == ordinary
        assert unescaped(ordinary) == ordinary


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)


@given(st.lists(st.tuples(words, words), min_size=1, max_size=6))
def test_any_title_and_text_come_back_from_our_own_csv(pairs):
    plan = taken(ENGLISH.read_bytes())
    items = tuple(
        replace(item, title=title.strip() or "x", body=body)
        for item, (title, body) in zip(plan.items, pairs, strict=False)
    )
    plan = replace(plan, items=items)
    assert read(write_csv(plan, plan.items, "nl", with_names=True), plan).count("unchanged") == len(items)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=20), min_size=3, max_size=3))
def test_our_own_csv_is_what_the_csv_module_makes_of_its_cells(texts):
    plan = taken(ENGLISH.read_bytes())
    title, body, label = texts
    plan = replace(plan, items=(replace(plan.items[0], title=title, body=body, labels=(label,)),))
    for language, delimiter in (("en", ","), ("nl", ";")):
        text = write_csv(plan, plan.items, language, with_names=True).decode("utf-8-sig")
        again = io.StringIO(newline="")
        writer = csv.writer(again, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerows(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        assert text == again.getvalue()


def own_table(plan, *, spelled):
    """Our own table as a spreadsheet leaves it that writes dates its own way."""
    text = write_csv(plan, plan.items, "en", with_names=True).decode("utf-8-sig")
    for item in plan.items:
        day = item.starts_at.date()
        text = text.replace(f'"{day.isoformat()}"', f'"{spelled(day)}"')
    return text.encode()


OWN = replace(
    empty(),
    items=tuple(
        post("send", f"2027-{month:02d}-0{day}T09:00", id=f"i{month}{day}") for month, day in ((3, 1), (4, 2), (3, 5))
    ),
)


def test_our_own_table_with_dates_rewritten_by_a_spreadsheet_changes_nothing():
    for spelled in (
        lambda day: f"{day.month}/{day.day}/{day.year}",
        lambda day: f"{day.day}/{day.month}/{day.year}",
        lambda day: f"{day.day:02d}-{day.month:02d}-{day.year}",
        lambda day: f"{day.day}-{day:%b}-{day:%y}",
        lambda day: str((day - date(1899, 12, 30)).days),
    ):
        preview = read(own_table(OWN, spelled=spelled), OWN)
        assert preview.count("unchanged") == 3, spelled(date(2027, 3, 1))
        assert not preview.patch.items


def test_a_day_changed_in_a_rewritten_table_is_read_in_the_order_of_the_others():
    table = own_table(OWN, spelled=lambda day: f"{day.month}/{day.day}/{day.year}").replace(
        b'"3/5/2027"', b'"6/7/2027"'
    )
    preview = read(table, OWN)
    assert [row.item.starts_at for row in preview.rows if row.result == "changed"] == [datetime(2027, 6, 7, 9)]
    assert [told.code for told in preview.remarks] == ["month-first-known"]


def test_where_nothing_tells_the_order_of_our_own_dates_it_is_asked_and_can_be_said():
    new = own_table(OWN, spelled=lambda day: f"{day.month}/{day.day}/{day.year}")
    first = read(new, empty())
    assert [told.code for told in first.remarks] == ["day-first-undecided"]
    assert first.dates == "day-first"
    said = read(new, empty(), dates="month-first")
    assert [row.item.starts_at.month for row in said.rows] == [3, 4, 3]
    assert [told.code for told in said.remarks] == ["month-first-chosen"]
