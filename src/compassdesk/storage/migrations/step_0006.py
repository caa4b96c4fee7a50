"""Schema version 6: the index of words finds any part of a word, in plain letters (see `storage/letters.py`).

Three signs in a row are its words, and it knows in which items they are, not where: that takes a quarter of the room.
"""

_LETTERS = """plain_letters(
        CAST({row}title AS BLOB), CAST({row}body AS BLOB), CAST({row}private_note AS BLOB), CAST({row}labels AS BLOB)
    )"""
_OLD, _NEW, _ANY = (_LETTERS.format(row=row) for row in ("old.", "new.", ""))

STATEMENTS: tuple[str, ...] = (
    "DROP TRIGGER items_text_insert",
    "DROP TRIGGER items_text_delete",
    "DROP TRIGGER items_text_update",
    "DROP TABLE items_text",
    f"""
CREATE VIEW items_letters AS SELECT number, {_ANY} AS letters FROM items
""",
    """
CREATE VIRTUAL TABLE items_text USING fts5 (
    letters, content = 'items_letters', content_rowid = 'number', detail = none, tokenize = 'trigram case_sensitive 1'
)
""",
    f"INSERT INTO items_text (rowid, letters) SELECT number, {_ANY} FROM items",
    f"""
CREATE TRIGGER items_text_insert AFTER INSERT ON items BEGIN
    INSERT INTO items_text (rowid, letters) VALUES (new.number, {_NEW});
END
""",
    f"""
CREATE TRIGGER items_text_delete AFTER DELETE ON items BEGIN
    INSERT INTO items_text (items_text, rowid, letters) VALUES ('delete', old.number, {_OLD});
END
""",
    f"""
CREATE TRIGGER items_text_update AFTER UPDATE OF number, title, body, private_note, labels ON items
WHEN old.number <> new.number OR old.title <> new.title OR old.body <> new.body
    OR old.private_note <> new.private_note OR old.labels <> new.labels
BEGIN
    INSERT INTO items_text (items_text, rowid, letters) VALUES ('delete', old.number, {_OLD});
    INSERT INTO items_text (rowid, letters) VALUES (new.number, {_NEW});
END
""",
)
