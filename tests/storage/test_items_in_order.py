"""Items come in the order of the plan, which SQLite would sort them by."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.storage.item_rows import in_order
from compassdesk.storage.rows import ITEMS

STARTS = st.sampled_from([None, "0001-01-01T00:00", "2027-03-01T09:00", "2027-03-01T09:00:30", "2027-02-28"])
ROWS = st.lists(
    st.tuples(STARTS, st.sampled_from(["post", "slot"]), st.text(st.sampled_from("aZé😀￿"), min_size=1)),
    unique_by=lambda row: row[2],
)


@given(ROWS)
def test_months_beside_each_other_give_the_order_of_the_file(rows):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE items (starts_at TEXT, kind TEXT, id TEXT)")
    connection.executemany("INSERT INTO items VALUES (?, ?, ?)", rows)
    sorted_there = [key for (key,) in connection.execute(f"SELECT id FROM items ORDER BY {ITEMS.order}")]
    connection.close()
    assert in_order(rows) == sorted_there
