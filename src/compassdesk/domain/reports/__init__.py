"""Reports: what was planned and what came of it over a period, as blocks of numbers without words (domain.md C8)."""
