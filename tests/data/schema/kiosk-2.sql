-- A kiosk's database as schema 2 made it. Never changed: kiosks out there have it.
PRAGMA application_id = 1400204392;
PRAGMA user_version = 2;
CREATE TABLE person (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL, seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), nip TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('pns', 'pppk')), name TEXT NOT NULL, unit TEXT NOT NULL, position_level TEXT NOT NULL, office TEXT NOT NULL) STRICT;
CREATE TABLE session (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL, seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), person_ref INTEGER REFERENCES person (ref), guest INTEGER NOT NULL CHECK (guest IN (0, 1))) STRICT;
CREATE TABLE attempt (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL, seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), session_ref INTEGER NOT NULL REFERENCES session (ref), person_ref INTEGER REFERENCES person (ref), pack TEXT NOT NULL, pack_version TEXT NOT NULL, lesson TEXT NOT NULL, title TEXT NOT NULL, seed INTEGER NOT NULL, pass_mark REAL NOT NULL, jp REAL NOT NULL, steps INTEGER NOT NULL) STRICT;
CREATE TABLE response (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL, seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), attempt_ref INTEGER NOT NULL REFERENCES attempt (ref), session_ref INTEGER NOT NULL REFERENCES session (ref), step TEXT NOT NULL, item TEXT NOT NULL, indicator TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL, response TEXT NOT NULL, score REAL NOT NULL CHECK (score >= 0), max REAL NOT NULL CHECK (max >= score), correct INTEGER NOT NULL, duration_ms INTEGER NOT NULL) STRICT;
CREATE TABLE event (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL, seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)), session_ref INTEGER REFERENCES session (ref), attempt_ref INTEGER REFERENCES attempt (ref), name TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX person_nip ON person (nip);
CREATE INDEX session_person ON session (person_ref);
CREATE INDEX attempt_person ON attempt (person_ref);
CREATE INDEX attempt_session ON attempt (session_ref);
CREATE INDEX response_attempt ON response (attempt_ref);
CREATE INDEX response_session ON response (session_ref);
CREATE INDEX event_attempt ON event (attempt_ref);
CREATE INDEX event_session ON event (session_ref);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    next_seq INTEGER NOT NULL,
    last_wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE epoch_log (
    ordinal INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL UNIQUE,
    began_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL
) STRICT;
CREATE TABLE open_session (session_ref INTEGER PRIMARY KEY REFERENCES session (ref)) STRICT;
CREATE TABLE checkpoint (
    attempt_ref INTEGER PRIMARY KEY REFERENCES attempt (ref),
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle (
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    file TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (epoch, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    "drop" TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    FOREIGN KEY (epoch, number) REFERENCES bundle (epoch, number)
) STRICT;
CREATE INDEX delivery_bundle ON delivery (epoch, number);
CREATE TABLE receipt (
    collector TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    chain_hash BLOB NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (collector, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE old_database (
    file TEXT PRIMARY KEY,
    moved_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL,
    rows_taken_over INTEGER NOT NULL
) STRICT;
CREATE TABLE person_number (nip TEXT PRIMARY KEY, person INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_number_person ON person_number (person);
CREATE VIEW person_rows AS
    SELECT asked.nip AS nip, p.ref AS ref FROM person_number asked
    JOIN person_number one ON one.person = asked.person JOIN person p ON p.nip = one.nip;
CREATE TABLE person_pin (
    person INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    tries TEXT NOT NULL,
    set_wall_ms INTEGER NOT NULL
) STRICT;
INSERT INTO counter VALUES (1, 77, 13, 1790000000000);
INSERT INTO epoch_log VALUES (1, 77, 1790000000000, 'the database is new');
INSERT INTO meta VALUES ('visit Stik A', '{"at":1790000000000,"good":1790000000000}');
INSERT INTO person (ref, boot_id, mono_ms, wall_ms, doubt, nip, kind, name, unit, position_level, office) VALUES (84662395338753, 'b1', 1000, 1790000000000, 0, '199003102025212002', 'pppk', 'Ratna Wulandari', 'Dinas Contoh', '', 'Kota Contoh');
INSERT INTO session (ref, boot_id, mono_ms, wall_ms, doubt, person_ref, guest) VALUES (84662395338754, 'b1', 2000, 1790000000000, 0, 84662395338753, 0);
INSERT INTO attempt (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, person_ref, pack, pack_version, lesson, title, seed, pass_mark, jp, steps) VALUES (84662395338755, 'b1', 3000, 1790000000000, 0, 84662395338754, 84662395338753, 'netralitas-asn', '1.0.0', 'netral', 'Netralitas', 42, 0.7, 0.5, 8);
INSERT INTO response (ref, boot_id, mono_ms, wall_ms, doubt, attempt_ref, session_ref, step, item, indicator, kind, question, response, score, max, correct, duration_ms) VALUES (84662395338756, 'b1', 9000, 1790000000000, 0, 84662395338755, 84662395338754, 's1', 'q1', 'ED5', 'choice', '{"ask":"Apa?"}', '["a"]', 1.0, 1.0, 1, 1500);
INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, attempt_ref, name, detail) VALUES (84662395338757, 'b1', 12000, 1790000000000, 0, 84662395338754, 84662395338755, 'attempt_finished', '{"score":1,"max":1,"passed":true,"indicators":{}}');
INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, attempt_ref, name, detail) VALUES (84662395338758, 'b1', 13000, 1790000000000, 0, 84662395338754, NULL, 'session_ended', '{"why":"leave"}');
INSERT INTO person (ref, boot_id, mono_ms, wall_ms, doubt, nip, kind, name, unit, position_level, office) VALUES (84662395338759, 'b1', 14000, 0, 1, '199003102025212002', 'pppk', 'Ratna Wulandari', 'Dinas Contoh', 'Pengawas', 'Kota Contoh');
INSERT INTO person (ref, boot_id, mono_ms, wall_ms, doubt, nip, kind, name, unit, position_level, office) VALUES (84662395338760, 'b1', 15000, 0, 1, '198501152010011001', 'pns', '', '', '', '');
INSERT INTO session (ref, boot_id, mono_ms, wall_ms, doubt, person_ref, guest) VALUES (84662395338761, 'b1', 16000, 0, 1, 84662395338760, 0);
INSERT INTO attempt (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, person_ref, pack, pack_version, lesson, title, seed, pass_mark, jp, steps) VALUES (84662395338762, 'b1', 17000, 0, 1, 84662395338761, 84662395338760, 'netralitas-asn', '1.0.0', 'netral', 'Netralitas', 43, 0.7, 0.5, 8);
INSERT INTO response (ref, boot_id, mono_ms, wall_ms, doubt, attempt_ref, session_ref, step, item, indicator, kind, question, response, score, max, correct, duration_ms) VALUES (84662395338763, 'b1', 18000, 0, 1, 84662395338762, 84662395338761, 's1', 'q1', 'ED5', 'choice', '{"ask":"Apa?"}', '["b"]', 0.0, 1.0, 0, 900);
INSERT INTO session (ref, boot_id, mono_ms, wall_ms, doubt, person_ref, guest) VALUES (84662395338764, 'b1', 19000, 0, 1, NULL, 1);
INSERT INTO open_session VALUES (84662395338761);
INSERT INTO checkpoint VALUES (84662395338762, 's2', '{"steps":{}}', 2, 8, 0);
INSERT INTO bundle VALUES (77, 1, 1, 6, x'1111111111111111111111111111111111111111111111111111111111111111', x'0000000000000000000000000000000000000000000000000000000000000000', 4096, 'k-00000001.bundle', 1790000000000);
INSERT INTO delivery VALUES (1, 77, 1, 'Stik A', 1790000000000);
INSERT INTO receipt VALUES ('c0123456789abcdef', 77, 1, x'1111111111111111111111111111111111111111111111111111111111111111', 1790000000000);
INSERT INTO old_database VALUES ('kiosk.db.corrupt-20260101T000000Z', 1790000000000, 'test', 3);
INSERT INTO person_number VALUES ('198501152010011001', 84662395338760);
INSERT INTO person_number VALUES ('199003102025212002', 84662395338753);
INSERT INTO person_pin VALUES (84662395338753, '$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g', '', 1790000000000);
