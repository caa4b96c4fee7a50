"""The same file again changes nothing, an edited row changes one item, and what the user did meanwhile stays."""

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from builders import post
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Placement
from compassdesk.domain.reschedule import duplicated
from compassdesk.exchange.tables.own_csv_write import write_csv
from sheets import DUTCH, ENGLISH, empty, read

HEAD = "Date;Time;Channel;Title;Text;Who;Status\n"


def taken(text, plan=None):
    plan = plan or empty()
    return applied(plan, read(text, plan).patch)


def test_a_second_import_changes_nothing():
    for path in (DUTCH, ENGLISH):
        plan = taken(path.read_bytes())
        again = read(path.read_bytes(), plan)
        assert again.count("unchanged") == len(again.rows)
        assert (again.patch.items, again.patch.channels, again.patch.spokespersons) == ((), (), ())


def test_ids_are_the_same_on_every_machine():
    first, second, *_ = read(DUTCH.read_bytes()).rows
    assert first.item.id == "29f1971c-0751-54ae-bc8b-335b61537a3a"
    assert second.item.id == "f818edbf-851c-5314-b2ac-adb1e4ccfb5a"


def test_an_edited_row_counts_as_changed_and_keeps_its_id():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;Old;Marc;Draft\n2027-03-02;9:00;LinkedIn;Seal;;Marc;Draft\n"
    plan = taken(before)
    after = read(before.replace("Old", "New").replace("2027-03-02;9:00", "2027-03-03;9:00"), plan)
    assert (after.count("changed"), after.count("taken")) == (2, 0)
    assert [item.id for item in after.patch.items] == [item.id for item in plan.items]
    assert after.patch.items[0].body == "New"


def test_a_row_that_stands_again_where_a_moved_one_was_is_another_item():
    row = "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n"
    moved = row.replace("03-01", "03-04")
    plan = taken(HEAD + moved, taken(HEAD + row))
    both = read(HEAD + moved + row, plan)
    assert [one.result for one in both.rows] == ["unchanged", "taken"]
    plan = applied(plan, both.patch)
    assert [item.starts_at.day for item in plan.items] == [4, 1]
    assert read(HEAD + moved + row, plan).count("unchanged") == 2


def test_a_row_more_is_one_item_more():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n"
    plan = taken(before)
    after = read(HEAD + "2027-02-28;9:00;LinkedIn;First;;Marc;Draft\n" + before.removeprefix(HEAD), plan)
    assert (after.count("taken"), after.count("unchanged")) == (1, 1)


def test_a_confirmed_petal_survives_an_edit_in_the_sheet():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;Old;Marc;Draft\n"
    plan = taken(before)
    confirmed = replace(plan.items[0], petal="activate", petal_confirmed=True, campaign=None)
    after = read(before.replace("Old", "New"), replace(plan, items=(confirmed,)))
    (item,) = after.patch.items
    assert (item.petal, item.petal_confirmed, item.body) == ("activate", True, "New")


def test_equal_rows_are_two_items():
    twice = HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n" * 2
    plan = taken(twice)
    assert len({item.id for item in plan.items}) == 2
    assert read(twice, plan).count("unchanged") == 2


THREE = HEAD + "".join(f"2027-03-{day:02};9:00;LinkedIn;Question of the week;;Marc;Draft\n" for day in (1, 8, 15))


def test_rows_of_one_title_that_are_all_moved_by_a_day_are_moved_and_not_doubled():
    plan = taken(THREE)
    moved = THREE.replace("-01;", "-02;").replace("-08;", "-09;").replace("-15;", "-16;")
    after = read(moved, plan)
    assert (after.count("changed"), after.count("taken")) == (3, 0)
    before = {item.id: item.starts_at for item in plan.items}
    assert {(item.starts_at - before[item.id]).days for item in after.patch.items} == {1}


def test_the_next_month_of_a_series_does_not_move_the_one_before():
    plan = taken(THREE)
    after = read(THREE.replace("2027-03", "2027-06"), plan)
    assert (after.count("changed"), after.count("taken")) == (0, 3)
    assert [(told.code, told.values) for told in after.remarks] == [("rows-gone", {"count": 3})]


def test_one_of_several_that_moved_is_the_nearest():
    plan = taken(THREE)
    after = read(THREE.replace("-08;9:00", "-10;9:00"), plan)
    (item,) = after.patch.items
    assert item.id == plan.items[1].id
    assert after.count("unchanged") == 2


def test_what_the_user_changed_here_since_is_kept_and_shown():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;Old;Marc;Draft\n2027-03-02;9:00;LinkedIn;Seal;;Marc;Draft\n"
    plan = taken(before)
    mine = replace(plan.items[0], starts_at=datetime(2027, 3, 1, 16), body="Mine")
    after = read(before.replace("Old;Marc;Draft", "New;Marc;Approved"), replace(plan, items=(mine, plan.items[1])))
    (item,) = after.patch.items
    assert (item.body, item.starts_at, item.status) == ("Mine", datetime(2027, 3, 1, 16), "approved")
    assert after.kept_by_user == 1
    (row,) = [row for row in after.rows if row.result == "changed"]
    assert {told.code: told.values for told in row.remarks}["kept-yours"] == {"fields": ["body"]}


def test_a_date_the_user_gave_and_approved_stays_when_the_sheet_changes_only_its_text():
    before = HEAD + ";;LinkedIn;Pump;Old;Marc;Idea\n"
    plan = taken(before)
    planned = replace(plan.items[0], starts_at=datetime(2027, 3, 9, 9), status="approved")
    (item,) = read(before.replace("Old", "New"), replace(plan, items=(planned,))).patch.items
    assert (item.body, item.starts_at, item.status) == ("New", datetime(2027, 3, 9, 9), "approved")


def test_the_date_and_the_status_are_settled_together():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n"
    plan = taken(before)
    (item,) = plan.items
    undated = before.replace("2027-03-01;9:00", ";")

    approved = read(undated, replace(plan, items=(replace(item, status="approved"),)))
    assert [(row.starts_at, row.status) for row in approved.patch.items] == [(item.starts_at, "approved")]
    assert approved.rows[0].remarks[0].values == {"fields": ["starts_at"]}

    draft = read(undated, plan)
    assert [(row.starts_at, row.status) for row in draft.patch.items] == [(None, "draft")]

    in_tray = replace(plan, items=(replace(item, starts_at=None),))
    further = read(before.replace("Draft", "Approved"), in_tray)
    assert [(row.starts_at, row.status) for row in further.patch.items] == [(None, "draft")]
    assert further.rows[0].remarks[0].values == {"fields": ["status"]}

    published = taken(before.replace("Draft", "Published"))
    gone = read(undated, published)
    assert [(row.starts_at, row.status) for row in gone.patch.items] == [(item.starts_at, "published")]
    assert gone.rows[0].remarks[0].values == {"fields": ["starts_at", "status"]}


def test_the_first_and_the_last_day_are_taken_or_kept_together():
    before = HEAD + "1 t/m 3 maart 2027;;LinkedIn;Fair;;Marc;Draft\n"
    plan = taken(before)
    (item,) = plan.items
    assert item.last_day == date(2027, 3, 3)
    longer = before.replace("1 t/m 3", "1 t/m 4")
    moved = replace(item, starts_at=item.starts_at.replace(day=8), last_day=date(2027, 3, 10))
    after = read(longer, replace(plan, items=(moved,)))
    assert [(row.starts_at.day, row.last_day.day) for row in after.patch.items] == [(8, 10)]
    assert after.rows[0].remarks[0].values == {"fields": ["starts_at"]}
    one_day = taken(before.replace("1 t/m 3", "1"))
    elsewhere = replace(one_day.items[0], starts_at=datetime(2027, 3, 8, 9))
    (kept,) = read(longer, replace(one_day, items=(elsewhere,))).patch.items
    assert (kept.starts_at.day, kept.last_day) == (8, None)
    (untouched,) = read(longer, plan).patch.items
    assert (untouched.starts_at.day, untouched.last_day.day) == (1, 4)


def test_the_same_rows_read_in_another_order_or_by_other_columns_change_what_the_user_has_not_touched():
    sheet = "Date;Channel;Title;Mood\n01/03/2027;LinkedIn;Pump;glad\n02/03/2027;LinkedIn;Seal;sad\n"
    plan = applied(empty(), read(sheet, dates="day-first").patch)
    mine = replace(plan.items[1], starts_at=datetime(2027, 5, 5, 9))
    plan = replace(plan, items=(plan.items[0], mine))

    other = read(sheet, plan, dates="month-first")
    found = {item.title: item.starts_at for item in applied(plan, other.patch).items}
    assert found == {"Pump": datetime(2027, 1, 3, 9), "Seal": datetime(2027, 5, 5, 9)}
    assert other.kept_by_user == 1
    assert read(sheet, applied(plan, other.patch), dates="month-first").count("unchanged") == 2

    more = sheet + "03/03/2027;LinkedIn;Bolt;\n"
    later = read(more, applied(plan, other.patch))
    assert [told.code for told in later.remarks] == ["month-first-known"], "what was chosen once holds"
    assert [item.title for item in later.patch.items] == ["Bolt"]

    mapped = read(sheet, plan, dates="day-first", mapping={"Mood": "body"})
    assert {(item.title, item.body, item.private_note) for item in mapped.patch.items} == {
        ("Pump", "glad", ""),
        ("Seal", "sad", ""),
    }


def test_the_same_rows_without_a_year_stay_in_theirs_a_year_later():
    sheet = HEAD + "1 maart;9:00;LinkedIn;Pump;;Marc;Draft\n"
    plan = applied(empty(), read(sheet, now=datetime(2027, 2, 1)).patch)
    assert plan.items[0].starts_at == datetime(2027, 3, 1, 9)
    assert read(sheet, plan, now=datetime(2028, 2, 1)).count("unchanged") == 1


def test_another_post_at_the_moment_of_a_published_one_is_another():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Published\n"
    plan = taken(before)
    after = read(before.replace("Pump", "Seal").replace("Published", "Draft"), plan)
    assert (after.count("taken"), after.count("changed")) == (1, 0)
    draft = taken(before.replace("Published", "Draft"))
    assert read(before.replace("Pump", "Seal"), draft).count("changed") == 1


def test_what_both_changed_alike_is_no_conflict_and_the_next_change_of_the_sheet_is_taken():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;Old;Marc;Draft\n"
    plan = taken(before)
    alike = replace(plan, items=(replace(plan.items[0], body="New"),))
    second = read(before.replace("Old", "New"), alike)
    assert second.kept_by_user == 0
    third = read(before.replace("Old", "Newer"), applied(alike, second.patch))
    assert [item.body for item in third.patch.items] == ["Newer"]


def test_times_of_channels_move_with_a_row_of_a_sheet_too():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n"
    plan = taken(before)
    own = Placement(plan.items[0].channels[0], starts_at=datetime(2027, 3, 1, 12))
    (moved,) = read(
        before.replace("-01;9", "-04;9"), replace(plan, items=(replace(plan.items[0], placements=(own,)),))
    ).patch.items
    assert [row.starts_at for row in moved.placements] == [datetime(2027, 3, 4, 12)]


def test_the_same_sheet_under_the_name_of_a_copy_or_a_later_state_adds_nothing():
    plan = applied(empty(), read(THREE, name="team.csv").patch)
    for name in ("team (1).csv", "team - kopie.csv", "Kopie van team.csv", "team copy 2.csv", "week 12.csv"):
        again = read(THREE, plan, name)
        assert again.count("unchanged") == 3, name
    other = HEAD + "2027-03-01;9:00;LinkedIn;Other;;Marc;Draft\n"
    assert read(other, plan, "other.csv").count("taken") == 1


def test_a_held_item_without_a_date_of_before_stays_and_a_new_one_becomes_an_idea():
    plan = taken(ENGLISH.read_bytes())
    held = replace(plan.items[0], status="on_hold", starts_at=None, placements=())
    text = write_csv(plan, (held,), "en", with_names=True).decode("utf-8-sig")

    edited = read(text.replace(held.title, "Another title"), replace(plan, items=(held,)))
    assert [(item.title, item.status) for item in edited.patch.items] == [("Another title", "on_hold")]

    fresh = read(text, replace(plan, items=()))
    assert [(item.status, item.starts_at) for item in fresh.patch.items] == [("idea", None)]
    assert "status-needs-date" in {remark.code for remark in fresh.rows[0].remarks}


def test_the_last_day_moves_with_the_row_and_goes_with_the_date():
    fair = replace(post("send", "2027-03-01T09:00", id="i", title="Fair"), last_day=date(2027, 3, 3))
    plan = replace(empty(), items=(fair,))
    source = write_csv(plan, plan.items, "en", with_names=True)
    (moved,) = read(source.replace(b"2027-03-01", b"2027-03-05"), plan, "export.csv").patch.items
    assert moved.last_day == date(2027, 3, 7)
    draft = replace(plan, items=(replace(fair, status="draft"),))
    source = write_csv(draft, draft.items, "en", with_names=True)
    (undated,) = read(source.replace(b"2027-03-01", b"").replace(b"09:00", b""), draft, "export.csv").patch.items
    assert (undated.starts_at, undated.last_day) == (None, None)


def test_times_that_channels_have_of_their_own_move_with_the_row():
    plan = taken(HEAD + "2027-03-01;9:00;LinkedIn;Pump;;Marc;Draft\n")
    (item,) = plan.items
    own = Placement(item.channels[0], starts_at=datetime(2027, 3, 1, 12))
    plan = replace(plan, items=(replace(item, placements=(own,)),))
    text = write_csv(plan, plan.items, "en", with_names=True).decode("utf-8-sig")
    (moved,) = read(text.replace("2027-03-01", "2027-03-22"), plan).patch.items
    assert moved.starts_at == datetime(2027, 3, 22, 9)
    assert [row.starts_at for row in moved.placements] == [datetime(2027, 3, 22, 12)]


def test_a_row_of_which_title_and_time_changed_is_known_by_its_text_its_link_or_its_words():
    head = "Datum;Tijd;Titel;Tekst;Link\n"
    before = (
        "1-3-2027;9:00;Pomp;De nieuwe pomp van de wijk gaat vandaag open.;\n"
        "2-3-2027;9:00;Klep;;https://a.nl/klep\n"
        "3-3-2027;9:00;Slangen worden deze week vervangen;;\n"
        "4-3-2027;9:00;Kraan;;\n"
    )
    after = (
        "8-3-2027;11:00;Pomp open!;De nieuwe pomp van de wijk gaat vandaag open.;\n"
        "9-3-2027;11:00;Over kleppen;;https://a.nl/klep\n"
        "10-3-2027;11:00;Slangen worden deze maand vervangen;;\n"
        "11-3-2027;11:00;Iets heel anders;;\n"
    )
    plan = taken(head + before)
    found = read(head + after, plan)
    assert [row.result for row in found.rows] == ["changed", "changed", "changed", "taken"]
    assert [row.item.id for row in found.rows[:3]] == [item.id for item in plan.items[:3]]
    told = [(row.remarks[0].code, row.remarks[0].values.get("title")) for row in found.rows[:3]]
    assert told == [
        ("known-by-text", "Pomp"), ("known-by-link", "Klep"), ("known-by-words", "Slangen worden deze week vervangen"),
    ]  # fmt: skip
    assert [item.title for item in plan.items] == [item.title for item in taken(head + before).items]


def test_a_copy_of_an_imported_item_is_not_the_row_that_comes_again():
    before = HEAD + "2027-03-01;9:00;LinkedIn;Pump;Old;Marc;Draft\n"
    plan = taken(before)
    copy = replace(duplicated(plan.items[0], delta=timedelta(weeks=1)), id="copy")
    after = read(before.replace("Old", "New"), replace(plan, items=(*plan.items, copy)))
    assert [(item.id, item.body) for item in after.patch.items] == [(plan.items[0].id, "New")]
