-- A store as version 6 of the format wrote it: the tables of that version and one row for each kind of thing.
-- Never edited: it is what files in the field look like.
PRAGMA application_id = 1297302352;
PRAGMA user_version = 6;
PRAGMA journal_mode = WAL;

CREATE TABLE portfolio (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    sort_position INTEGER NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    description TEXT NOT NULL,
    currency TEXT NOT NULL,
    rulebook TEXT,
    open_orders_margin REAL NOT NULL,
    mmp_margin REAL NOT NULL,
    chosen_market TEXT,
    chosen_rulebook TEXT
) STRICT;
CREATE UNIQUE INDEX portfolio_name ON portfolio (name);

CREATE TABLE position (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('spot', 'perpetual', 'future', 'option')),
    underlying TEXT NOT NULL,
    settlement TEXT NOT NULL CHECK (settlement IN ('linear', 'inverse')),
    settlement_currency TEXT NOT NULL,
    expiry INTEGER,
    strike REAL NOT NULL,
    option_right TEXT NOT NULL CHECK (option_right IN ('call', 'put')),
    exercise TEXT NOT NULL CHECK (exercise IN ('european', 'american')),
    multiplier REAL NOT NULL,
    symbol TEXT NOT NULL,
    quantity REAL NOT NULL,
    entry_price REAL,
    isolated_collateral REAL,
    leverage REAL,
    unrealised_pnl REAL,
    unrealised_funding REAL,
    group_label TEXT NOT NULL,
    venue TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE collateral (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    asset TEXT NOT NULL,
    quantity REAL NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE unread_row (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    section TEXT NOT NULL CHECK (section IN ('positions', 'collateral')),
    source_row INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    place_file TEXT NOT NULL,
    place_row INTEGER NOT NULL,
    place_column INTEGER NOT NULL,
    place_path TEXT NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE unread_row_arg (
    portfolio_id INTEGER NOT NULL,
    row_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY (portfolio_id, row_idx, idx),
    FOREIGN KEY (portfolio_id, row_idx) REFERENCES unread_row (portfolio_id, idx) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    as_of INTEGER NOT NULL,
    currency TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;

CREATE TABLE market_asset (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    asset TEXT NOT NULL,
    price REAL NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (market_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE market_underlying (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    underlying TEXT NOT NULL,
    spot REAL NOT NULL,
    confidence REAL NOT NULL,
    average_daily_volume REAL,
    perpetual_price REAL,
    perpetual_confidence REAL,
    perpetual_funding_rate_8h REAL,
    CHECK ((perpetual_price IS NULL) = (perpetual_confidence IS NULL)),
    PRIMARY KEY (market_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE market_expiry (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    expiry INTEGER NOT NULL,
    forward REAL,
    rate REAL,
    smile TEXT NOT NULL CHECK (smile IN ('none', 'points', 'svi')),
    forward_confidence REAL NOT NULL,
    rate_confidence REAL NOT NULL,
    vol_confidence REAL NOT NULL,
    PRIMARY KEY (market_id, underlying_idx, idx),
    FOREIGN KEY (market_id, underlying_idx) REFERENCES market_underlying (market_id, idx) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_vol_point (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    expiry_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    strike REAL NOT NULL,
    vol REAL NOT NULL,
    PRIMARY KEY (market_id, underlying_idx, expiry_idx, idx),
    FOREIGN KEY (market_id, underlying_idx, expiry_idx) REFERENCES market_expiry (market_id, underlying_idx, idx)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_svi (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    expiry_idx INTEGER NOT NULL,
    a REAL NOT NULL,
    b REAL NOT NULL,
    rho REAL NOT NULL,
    m REAL NOT NULL,
    sigma REAL NOT NULL,
    tau REAL,
    PRIMARY KEY (market_id, underlying_idx, expiry_idx),
    FOREIGN KEY (market_id, underlying_idx, expiry_idx) REFERENCES market_expiry (market_id, underlying_idx, idx)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_mark (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    symbol TEXT NOT NULL,
    mark REAL NOT NULL,
    PRIMARY KEY (market_id, symbol)
) STRICT, WITHOUT ROWID;

CREATE TABLE rulebook (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    created INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE reconciliation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    portfolio_id INTEGER REFERENCES portfolio (id) ON DELETE SET NULL,
    portfolio_name TEXT NOT NULL,
    rulebook_id TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    market_name TEXT NOT NULL,
    market_as_of INTEGER NOT NULL,
    currency TEXT NOT NULL,
    regime TEXT NOT NULL,
    source TEXT NOT NULL,
    tolerance_amount REAL NOT NULL,
    tolerance_percent REAL NOT NULL,
    comment TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX reconciliation_portfolio ON reconciliation (portfolio_id);
CREATE INDEX reconciliation_name ON reconciliation (portfolio_name);

CREATE TABLE reconciliation_line (
    reconciliation_id INTEGER NOT NULL REFERENCES reconciliation (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    figure TEXT NOT NULL,
    component TEXT NOT NULL,
    venue REAL,
    ours REAL,
    PRIMARY KEY (reconciliation_id, idx)
) STRICT, WITHOUT ROWID;

INSERT INTO portfolio VALUES (1, 'Short strangle', 'strangles', 1, 1763625600000, 1763625660000, 'kept since version 6', 'USD',
    'deribit', 12.5, 0.0, 'Friday', 'deribit@2026-09-23');
INSERT INTO portfolio VALUES (2, 'Empty', '', 2, 1763625600000, 1763625600000, '', 'USD', NULL, 0.0, 0.0, NULL, NULL);
INSERT INTO position VALUES (1, 0, 'option', 'BTC', 'inverse', 'BTC', 1798185600000, 100000.0, 'call', 'european', 1.0,
    'BTC-25DEC26-100000-C', -2.0, 0.045, 9000.0, NULL, NULL, NULL, 'strangle', 'deribit', 3);
INSERT INTO position VALUES (1, 1, 'perpetual', 'BTC', 'inverse', 'BTC', NULL, 0.0, 'call', 'european', 1.0,
    'BTC-PERPETUAL', 40000.0, NULL, NULL, 5.0, -120.25, 3.5, '', '', 4);
INSERT INTO collateral VALUES (1, 0, 'USDC', 50000.0);
INSERT INTO unread_row VALUES (1, 0, 'positions', 7, 'BTC-25DEC26-x-C', 'BTC-25DEC26-x-C,1', 'unknown_symbol', 'book.csv', 7, 0, '');
INSERT INTO unread_row_arg VALUES (1, 0, 0, 'BTC-25DEC26-x-C');
INSERT INTO unread_row_arg VALUES (1, 0, 1, 'x');
INSERT INTO market VALUES (1, 'Friday', 1763625600000, 'USD', 1763625600000, 1763625600000);
INSERT INTO market_asset VALUES (1, 0, 'USDC', 0.9998, 1.0);
INSERT INTO market_underlying VALUES (1, 0, 'BTC', 91250.0, 1.0, NULL, 91300.0, 1.0, 0.0001);
INSERT INTO market_expiry VALUES (1, 0, 0, 1798185600000, 91800.0, 0.04, 'points', 1.0, 1.0, 1.0);
INSERT INTO market_vol_point VALUES (1, 0, 0, 0, 80000.0, 0.62);
INSERT INTO market_vol_point VALUES (1, 0, 0, 1, 100000.0, 0.55);
INSERT INTO market_mark VALUES (1, 'BTC-25DEC26-100000-C', 0.0312);
INSERT INTO rulebook VALUES ('own', '2026-01', 'Own', 'by hand', 1763625600000, '{}');

ALTER TABLE portfolio ADD COLUMN draft_key TEXT CHECK (draft_key IS NOT NULL OR name <> '');
ALTER TABLE portfolio ADD COLUMN saved_name TEXT CHECK (saved_name IS NULL OR draft_key IS NOT NULL);
DROP INDEX portfolio_name;
CREATE UNIQUE INDEX portfolio_name ON portfolio (name) WHERE draft_key IS NULL;
CREATE UNIQUE INDEX portfolio_draft ON portfolio (draft_key) WHERE draft_key IS NOT NULL;

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    portfolio_id INTEGER REFERENCES portfolio (id) ON DELETE SET NULL,
    portfolio_name TEXT NOT NULL,
    label TEXT NOT NULL,
    rulebook_id TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    created INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX comparison_portfolio ON comparison (portfolio_id);

INSERT INTO portfolio VALUES (3, 'Short strangle', '', 0, 1763625600000, 1763625720000, 'unsaved', 'USD', NULL, 0.0, 0.0, NULL, NULL,
    'window-1', 'Short strangle');
INSERT INTO comparison VALUES (1, 1, 'Short strangle', 'Friday evening', 'deribit', '2026-09-23', 1763625660000, '{}');
INSERT INTO reconciliation VALUES (1, 1, 'Short strangle', 'deribit', '2026-09-23', 'Friday', 1763625600000, 'USD', 'portfolio',
    'statement of Friday', 1.0, 0.5, 'fees', 1763625600000);
INSERT INTO reconciliation_line VALUES (1, 0, 'initial', '', 21000.0, 21229.5);

CREATE TABLE folder (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO folder SELECT DISTINCT folder FROM portfolio WHERE folder <> '';
ALTER TABLE portfolio ADD COLUMN draft_file TEXT CHECK (draft_file IS NULL OR draft_key IS NOT NULL);

INSERT INTO folder VALUES ('empty');
INSERT INTO portfolio VALUES (4, '', '', 0, 1763625600000, 1763625780000, 'of a file', 'USD', NULL, 0.0, 0.0, NULL, NULL,
    'window-2', NULL, '/books/a.json');

ALTER TABLE portfolio ADD COLUMN what_if_of TEXT CHECK (what_if_of <> '');
CREATE INDEX portfolio_what_if ON portfolio (what_if_of) WHERE what_if_of IS NOT NULL;
INSERT INTO portfolio VALUES (5, 'Hedged', '', 3, 1763625600000, 1763625780000, '', 'USD', NULL, 0.0, 0.0, NULL, NULL,
    NULL, NULL, NULL, 'store:Short strangle');

ALTER TABLE collateral ADD COLUMN venue TEXT NOT NULL DEFAULT '';
INSERT INTO collateral VALUES (1, 1, 'USDC', 250.0, 'okx');
