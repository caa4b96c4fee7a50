"""Schema version 3: what the checks said before says when it was said, and by which rules.

`clock` is what the file's clock said when a finding was raised, by which a change since then is known. `judged_by` has
a row for each version of the rules by which the findings in the file were judged; none before version 2.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE finding_lives ADD COLUMN clock INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE judged_by (rules INTEGER PRIMARY KEY) STRICT",
)
