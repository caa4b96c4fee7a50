"""Schema version 4: what lasts several days says until when."""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE items ADD COLUMN last_day TEXT",)
