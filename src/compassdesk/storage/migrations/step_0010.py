"""Schema version 10: what was heard in a listening slot, and by what and against whom a client listens."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE client ADD COLUMN alert_rule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN competitors TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE client ADD COLUMN listening_tool_costs TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE items ADD COLUMN risk_seen INTEGER",
    "ALTER TABLE items ADD COLUMN share_of_voice_pct INTEGER",
    "ALTER TABLE items ADD COLUMN competitor_shares TEXT NOT NULL DEFAULT '{}'",
)
