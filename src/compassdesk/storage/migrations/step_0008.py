"""Schema version 8: in which language the texts of a client are spelled."""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE client ADD COLUMN language TEXT",)
