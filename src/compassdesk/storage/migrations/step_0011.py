"""Schema version 11: what a year of the client and what a campaign may cost."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE client ADD COLUMN budget_eur_year REAL",
    "ALTER TABLE campaigns ADD COLUMN budget_eur REAL",
)
