"""Schema version 9: how each goal is to be reached, and the points of the stages that were ticked by hand."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE client ADD COLUMN strategies TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE client ADD COLUMN stage_points TEXT NOT NULL DEFAULT '{}'",
)
