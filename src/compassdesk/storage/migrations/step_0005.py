"""Schema version 5: a tombstone says what its row said, in hashes: a row of a table is known by it when it comes again.

It is JSON (`domain/deleted_rows.py: SaidLast`), and empty for what came from no table.
"""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE tombstones ADD COLUMN said TEXT NOT NULL DEFAULT ''",)
