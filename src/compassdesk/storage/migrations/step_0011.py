"""Schema version 11: what a year of the client and what a campaign may cost, where a share of voice was noted, and of
which rows a copy has seen another one of which not all had travelled.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE client ADD COLUMN budget_eur_year REAL",
    "ALTER TABLE campaigns ADD COLUMN budget_eur REAL",
    "CREATE INDEX items_with_shares ON items (starts_at) WHERE competitor_shares <> '{}'",
    "ALTER TABLE seen ADD COLUMN scope TEXT NOT NULL DEFAULT ''",
)
