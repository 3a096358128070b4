-- A collector's database as version 2 made it. Never changed: supervisors have such files.
PRAGMA application_id = 1400204355;
PRAGMA user_version = 2;
CREATE TABLE attempt (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL, seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), session_ref INTEGER NOT NULL, person_ref INTEGER, pack TEXT NOT NULL, pack_version TEXT NOT NULL, lesson TEXT NOT NULL, title TEXT NOT NULL, seed INTEGER NOT NULL, pass_mark REAL NOT NULL, jp REAL NOT NULL, steps INTEGER NOT NULL, PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "attempt" VALUES(1,7751527,3,'boot-1',39851559,1795771936056,0,8522894069519613954,8522894069519613953,'pack','','lesson','',1,0.0,0.0,0);
CREATE TABLE bundle (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    rows INTEGER NOT NULL,
    added_ms INTEGER NOT NULL,
    UNIQUE (kiosk, epoch, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "bundle" VALUES(X'9CDEC437FA148BE1DCC7E0AEC512E4223915E22BF06B3C5B96CC9A5300057064',1,7751527,1,1,6,X'0000000000000000000000000000000000000000000000000000000000000000',6,1795771936084);
CREATE TABLE enrolled (kiosk TEXT PRIMARY KEY, since_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE event (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL, seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), session_ref INTEGER, attempt_ref INTEGER, name TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "event" VALUES(1,7751527,6,'boot-1',39851574,1795771936070,0,8522894069519613954,NULL,'session_ended','{"why":"leave"}');
CREATE TABLE kiosk (
    id INTEGER PRIMARY KEY,
    kiosk TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    name TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL
) STRICT;
INSERT INTO "kiosk" VALUES(1,'kc5e21ab1c9f6022d',X'8A88E3DD7409F195FD52DB2D3CBA5D72CA6709BF1D94121BF3748801B40F6F5C','Kios Uji',1795771936084,1795771936084);
CREATE TABLE person (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL, seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), nip TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('pns', 'pppk')), name TEXT NOT NULL, unit TEXT NOT NULL, position_level TEXT NOT NULL, office TEXT NOT NULL, PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES(1,7751527,1,'boot-1',39851559,1795771936055,0,'198501152010011001','pns','Budi','','','');
CREATE TABLE quarantine (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    found_ms INTEGER NOT NULL,
    image BLOB NOT NULL
) STRICT;
CREATE TABLE receipt (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    PRIMARY KEY (kiosk, epoch)
) STRICT, WITHOUT ROWID;
INSERT INTO "receipt" VALUES(1,7751527,1,1795771936084);
CREATE TABLE response (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL, seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), attempt_ref INTEGER NOT NULL, session_ref INTEGER NOT NULL, step TEXT NOT NULL, item TEXT NOT NULL, indicator TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL, response TEXT NOT NULL, score REAL NOT NULL CHECK (score >= 0), max REAL NOT NULL CHECK (max >= score), correct INTEGER NOT NULL, duration_ms INTEGER NOT NULL, PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "response" VALUES(1,7751527,4,'boot-1',39851559,1795771936056,0,8522894069519613955,8522894069519613954,'step-before-1','before-1','ED5','choice','{"ask":"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"}','["a"]',1.0,1.0,1,0);
INSERT INTO "response" VALUES(1,7751527,5,'boot-1',39851573,1795771936069,0,8522894069519613955,8522894069519613954,'step-before-2','before-2','ED5','choice','{"ask":"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"}','["a"]',1.0,1.0,1,0);
CREATE TABLE session (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL, seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), person_ref INTEGER, guest INTEGER NOT NULL CHECK (guest IN (0, 1)), PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES(1,7751527,2,'boot-1',39851559,1795771936056,0,8522894069519613953,0);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('key_folder','keys');
