"""Schema version 1: the first one. Frozen: a released step is never edited, the next change is a new step.

Items carry a `number` of their own because the full-text index needs a whole number that stays the same for life.
References are checked when the transaction ends, so rows may be written in any order. What happens to references when
a row is removed is said here, once, by the ON DELETE clauses and the trigger `series_removed`.
`finding_lives` is what the checks said before, no part of the document; an empty target or part stands for none.
"""

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE client (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    sector TEXT NOT NULL,
    brand_statement TEXT NOT NULL,
    core_values TEXT NOT NULL,
    timezone TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    profile TEXT NOT NULL,
    stage TEXT NOT NULL,
    listening_stage INTEGER NOT NULL,
    objectives TEXT NOT NULL,
    target_one_way INTEGER,
    norm_mode TEXT,
    service_hours TEXT NOT NULL,
    closed_days TEXT NOT NULL,
    count_drafts INTEGER NOT NULL,
    briefed_on TEXT,
    listening_tools TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE channels (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    url TEXT NOT NULL,
    platform_type TEXT NOT NULL,
    two_way INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    response_norm_hours INTEGER,
    max_gap_days INTEGER,
    opened_on TEXT,
    strategy_note TEXT NOT NULL,
    text_limit INTEGER,
    status TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE spokespersons (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    initials TEXT NOT NULL,
    is_person INTEGER NOT NULL,
    role_title TEXT NOT NULL,
    signature TEXT NOT NULL,
    account_type TEXT NOT NULL,
    org_link_visible INTEGER NOT NULL,
    communities TEXT NOT NULL,
    capacity_minutes_week INTEGER NOT NULL,
    active_from TEXT,
    active_to TEXT,
    absences TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    basis_noted_on TEXT,
    basis_until TEXT,
    withdrawn_on TEXT,
    vulnerable INTEGER NOT NULL,
    fiction_disclosed INTEGER NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE relationships (
    spokesperson TEXT NOT NULL REFERENCES spokespersons (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    "first" TEXT NOT NULL,
    "last" TEXT,
    id TEXT NOT NULL PRIMARY KEY,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE audiences (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    needs TEXT NOT NULL,
    expects_dialogue TEXT,
    technographics TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE campaigns (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    kind TEXT NOT NULL,
    colour TEXT NOT NULL,
    one_way_ok INTEGER NOT NULL,
    exemption_reason TEXT NOT NULL,
    exemption_until TEXT,
    chance_based INTEGER NOT NULL,
    free_entry INTEGER NOT NULL,
    prize_value_eur REAL,
    draws_count INTEGER,
    terms TEXT NOT NULL,
    closes_on TEXT,
    winner_item TEXT REFERENCES items (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE items (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    petal TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    body TEXT NOT NULL,
    starts_at TEXT,
    minutes INTEGER,
    all_channels INTEGER NOT NULL,
    spokesperson TEXT REFERENCES spokespersons (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    petal_confirmed INTEGER NOT NULL,
    approved_by TEXT REFERENCES spokespersons (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    approved_at TEXT,
    deadline TEXT,
    campaign TEXT REFERENCES campaigns (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    audience TEXT REFERENCES audiences (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    objective TEXT,
    discipline TEXT,
    partner_disciplines TEXT NOT NULL,
    invitation TEXT NOT NULL,
    response_channel TEXT REFERENCES channels (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    media_type TEXT NOT NULL,
    value_kind TEXT,
    evidence TEXT,
    c_tags TEXT NOT NULL,
    players TEXT NOT NULL,
    routes TEXT NOT NULL,
    emotions TEXT NOT NULL,
    profile_focus TEXT,
    disclosure_label TEXT NOT NULL,
    benefit TEXT NOT NULL,
    ai_assisted INTEGER NOT NULL,
    triggered_by_insight TEXT REFERENCES insights (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    format TEXT,
    labels TEXT NOT NULL,
    private_note TEXT NOT NULL,
    link TEXT NOT NULL,
    series TEXT,
    kept TEXT NOT NULL,
    kept_note TEXT NOT NULL,
    role_account_reason TEXT,
    cost_eur REAL,
    tone_check INTEGER,
    result TEXT,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE day_notes (
    id TEXT NOT NULL PRIMARY KEY,
    "first" TEXT NOT NULL,
    text TEXT NOT NULL,
    "last" TEXT,
    colour TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE organise_tasks (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    scope TEXT NOT NULL,
    due TEXT,
    owner TEXT NOT NULL,
    done INTEGER NOT NULL,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE insights (
    id TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    slot TEXT REFERENCES items (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    discipline TEXT,
    outcome TEXT NOT NULL,
    noted_on TEXT,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE check_settings (
    "check" TEXT NOT NULL PRIMARY KEY,
    enabled INTEGER NOT NULL,
    cap TEXT,
    thresholds TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE waivers (
    "check" TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    target TEXT,
    id TEXT NOT NULL PRIMARY KEY,
    extra TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE overrides (
    item TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "check" TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at TEXT NOT NULL,
    id TEXT NOT NULL PRIMARY KEY
) STRICT
""",
    """
CREATE TABLE placements (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    channel_id TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    text TEXT,
    starts_at TEXT,
    PRIMARY KEY (item_id, channel_id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE item_speakers (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    spokesperson_id TEXT NOT NULL REFERENCES spokespersons (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (item_id, spokesperson_id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE audience_channels (
    audience_id TEXT NOT NULL REFERENCES audiences (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    channel_id TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (audience_id, channel_id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE records (
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    item TEXT REFERENCES items (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL,
    PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE finding_lives (
    week TEXT NOT NULL,
    "check" TEXT NOT NULL,
    target TEXT NOT NULL,
    part TEXT NOT NULL,
    severity TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    weeks_open INTEGER NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (week, "check", target, part)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX items_by_start ON items (starts_at)",
    "CREATE INDEX items_by_campaign ON items (campaign) WHERE campaign IS NOT NULL",
    "CREATE INDEX items_by_spokesperson ON items (spokesperson) WHERE spokesperson IS NOT NULL",
    "CREATE INDEX items_by_approver ON items (approved_by) WHERE approved_by IS NOT NULL",
    "CREATE INDEX items_by_audience ON items (audience) WHERE audience IS NOT NULL",
    "CREATE INDEX items_by_response_channel ON items (response_channel) WHERE response_channel IS NOT NULL",
    "CREATE INDEX items_by_insight ON items (triggered_by_insight) WHERE triggered_by_insight IS NOT NULL",
    "CREATE INDEX items_by_series ON items (series) WHERE series IS NOT NULL",
    "CREATE INDEX items_with_guessed_petal ON items (starts_at) WHERE petal_confirmed = 0",
    "CREATE INDEX placements_by_channel ON placements (channel_id)",
    "CREATE INDEX item_speakers_by_spokesperson ON item_speakers (spokesperson_id)",
    "CREATE INDEX audience_channels_by_channel ON audience_channels (channel_id)",
    "CREATE INDEX relationships_by_spokesperson ON relationships (spokesperson)",
    "CREATE INDEX campaigns_by_winner_item ON campaigns (winner_item) WHERE winner_item IS NOT NULL",
    "CREATE INDEX insights_by_slot ON insights (slot) WHERE slot IS NOT NULL",
    "CREATE INDEX overrides_by_item ON overrides (item)",
    "CREATE INDEX records_by_item ON records (item) WHERE item IS NOT NULL",
    """
CREATE TRIGGER series_removed AFTER DELETE ON records WHEN old.list = 'series' BEGIN
    UPDATE items SET series = NULL WHERE series = old.id;
END
""",
    """
CREATE VIRTUAL TABLE items_text USING fts5 (
    title, body, private_note, labels,
    content = 'items', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
)
""",
    """
CREATE TRIGGER items_text_insert AFTER INSERT ON items BEGIN
    INSERT INTO items_text (rowid, title, body, private_note, labels)
    VALUES (new.number, new.title, new.body, new.private_note, new.labels);
END
""",
    """
CREATE TRIGGER items_text_delete AFTER DELETE ON items BEGIN
    INSERT INTO items_text (items_text, rowid, title, body, private_note, labels)
    VALUES ('delete', old.number, old.title, old.body, old.private_note, old.labels);
END
""",
    """
CREATE TRIGGER items_text_update AFTER UPDATE OF number, title, body, private_note, labels ON items
WHEN old.number <> new.number OR old.title <> new.title OR old.body <> new.body
    OR old.private_note <> new.private_note OR old.labels <> new.labels
BEGIN
    INSERT INTO items_text (items_text, rowid, title, body, private_note, labels)
    VALUES ('delete', old.number, old.title, old.body, old.private_note, old.labels);
    INSERT INTO items_text (rowid, title, body, private_note, labels)
    VALUES (new.number, new.title, new.body, new.private_note, new.labels);
END
""",
)
