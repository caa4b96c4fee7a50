"""Schema version 3: what the file's clock said when a finding was raised, by which a change since then is known."""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE finding_lives ADD COLUMN clock INTEGER NOT NULL DEFAULT 0",)
