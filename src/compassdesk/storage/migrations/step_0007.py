"""Schema version 7: what became of an item on each channel, approvals that are asked for, slots that are started.

The contents of attachments lie beside the document, by their hash: what is the same lies there once, undo and stamps
speak of the rows that name them, and no step has to remember a film. The rows are records, as they were.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE client ADD COLUMN utm TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE client ADD COLUMN own_words TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE client ADD COLUMN day_lists TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE client ADD COLUMN keeps_image_details INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE placements ADD COLUMN published_at TEXT",
    "ALTER TABLE placements ADD COLUMN url TEXT",
    """
ALTER TABLE items ADD COLUMN
    approver TEXT REFERENCES spokespersons (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
""",
    "ALTER TABLE items ADD COLUMN approval_due TEXT",
    "ALTER TABLE items ADD COLUMN approval_asked TEXT",
    "ALTER TABLE items ADD COLUMN approval_asked_at TEXT",
    "ALTER TABLE items ADD COLUMN first_comment TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE items ADD COLUMN template TEXT",
    "ALTER TABLE items ADD COLUMN begun_at TEXT",
    "ALTER TABLE items ADD COLUMN minutes_spent INTEGER",
    "CREATE INDEX items_awaiting ON items (approver) WHERE approver IS NOT NULL",
    """
CREATE TABLE attachment_contents (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT
""",
)
