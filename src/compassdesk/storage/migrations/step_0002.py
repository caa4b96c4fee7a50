"""Schema version 2: which copy of a client this file is, who changed what when, and the earlier texts of items.

`copy` names the client (the same in every copy of its file) and this copy of it, its replica; `place` says where the
replica was last written, by which a copied file notices that it is one. A stamp is a hybrid logical clock and the
replica that set it: `stamps` holds one for each row that was made after its file (its field is '') and one for each
field changed after its row was made, `tombstones` one for each row that was removed. `seen` says what a replica knew
of another: from its clock `since` on, what that one had done `until` then. All of these lie beside the document: undo
does not turn a clock back. `earlier_texts` keeps what an item said before, for its version history.
"""

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    client TEXT NOT NULL,
    replica TEXT NOT NULL,
    place TEXT NOT NULL,
    clock INTEGER NOT NULL
) STRICT
""",
    """
INSERT INTO copy VALUES (1, lower(hex(randomblob(16))), '', '', 0)
""",
    """
CREATE TABLE stamps (
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    clock INTEGER NOT NULL,
    replica TEXT NOT NULL,
    PRIMARY KEY (list, id, field)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE tombstones (
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    clock INTEGER NOT NULL,
    replica TEXT NOT NULL,
    PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE seen (
    replica TEXT NOT NULL,
    since INTEGER NOT NULL,
    other TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (replica, since, other)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE earlier_texts (
    item TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    own_texts TEXT NOT NULL,
    PRIMARY KEY (item, saved_at)
) STRICT, WITHOUT ROWID
""",
)
