"""The rows inside a bundle, read by section 11 of engine/sync/FORMAT.md: part of read_results.py."""
import json
import sqlite3
import tempfile

STAMP = "ref INTEGER,boot_id TEXT,mono_ms INTEGER,wall_ms INTEGER,doubt INTEGER"
TABLES = {  # section 11
    "person": "nip TEXT,kind TEXT,name TEXT,unit TEXT,position_level TEXT,office TEXT",
    "session": "person_ref INTEGER?,guest INTEGER",
    "attempt": "session_ref INTEGER,person_ref INTEGER?,pack TEXT,pack_version TEXT,lesson TEXT,title TEXT,"
               "seed INTEGER,pass_mark REAL,jp REAL,steps INTEGER",
    "response": "attempt_ref INTEGER,session_ref INTEGER,step TEXT,item TEXT,indicator TEXT,kind TEXT,question TEXT,"
                "response TEXT,score REAL,max REAL,correct INTEGER,duration_ms INTEGER",
    "event": "session_ref INTEGER?,attempt_ref INTEGER?,name TEXT,detail TEXT",
}
DETAILS = {
    "session_ended": {"why"}, "attempt_resumed": set(), "attempt_finished": {"score", "max", "passed", "indicators"},
    "numbers_joined": {"nip", "former"}, "clock_trusted": {"was_ms"}, "upkeep": {"chore", "fault", "since_ms"},
    "epoch_began": {"because", "rows"},
    "lesson_fault": {"pack", "pack_version", "lesson", "step", "code", "file", "line", "message"},
    "answers_pruned": {"epoch", "number", "seq_from", "seq_to", "answers", "receipt"},
}


class Refused(Exception):
    """Its text begins with the check that failed."""


def demand(condition, words):
    if not condition:
        raise Refused(words)


def check_table(database, name):
    """Has the columns that are written down, and no NULL where none may be; returns the rows as dicts."""
    wanted = [column.split(" ") for column in f"{STAMP},{TABLES[name]}".split(",")]
    stored = [(row[1], row[2], row[3] or row[5]) for row in database.execute(f"PRAGMA table_info({name})")]
    demand(stored == [(column, kind.rstrip("?"), int(not kind.endswith("?"))) for column, kind in wanted],
           f"content: columns of {name}: {stored}")
    columns = [column for column, _ in wanted]
    return [dict(zip(columns, row)) for row in database.execute(f"SELECT {','.join(columns)} FROM {name}")]


def read_json(text):
    try:
        return json.loads(text)
    except ValueError as problem:
        raise Refused("content: details that are not JSON") from problem


def check_row(name, row):
    demand(row["doubt"] in (0, 1), "content: doubt")
    if name == "person":
        demand(row["kind"] in ("pns", "pppk") and len(row["nip"]) == 18 and row["nip"].isdigit(), "content: person")
    elif name == "session":
        demand(row["guest"] == int(row["person_ref"] is None), "content: guest")
    elif name == "response":
        demand(0 <= row["score"] <= row["max"] and row["correct"] in (0, 1), "content: score")
        read_json(row["question"])
        read_json(row["response"])
    elif name == "event":
        demand(set(read_json(row["detail"])) >= DETAILS.get(row["name"], set()), f"content: {row['name']}")


def check_names(tables):
    """A row that is named lies in the table that the name says, or in an earlier bundle."""
    refs = {name: {row["ref"] for row in rows} for name, rows in tables.items()}
    first = min(min(some) for some in refs.values() if some)
    for rows in tables.values():
        for row in rows:
            for column, ref in row.items():
                if column.endswith("_ref") and ref is not None and ref >= first:
                    demand(ref in refs[column[:-4]], f"content: {column}")


def check_image(image, bundle):
    """The rows are those that the header promises, in the tables of section 11."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(image)
        file.flush()
        database = sqlite3.connect(f"file:{file.name}?mode=ro", uri=True)
        strange = database.execute("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
        demand(strange.fetchone() == (0,), "content: views or triggers")
        demand(database.execute("SELECT key, value FROM meta").fetchall() == [("schema", "1")], "content: schema")
        tables = {name: check_table(database, name) for name in TABLES}
        database.close()
    for name, rows in tables.items():
        for row in rows:
            check_row(name, row)
    check_names(tables)
    refs = [row["ref"] for rows in tables.values() for row in rows]
    demand(len(refs) == bundle["rows"] == len(set(refs)), "content: number of rows")
    for ref in refs:
        demand(ref >> 40 == bundle["epoch"], "content: epoch")
        demand(bundle["seq_from"] <= ref & (2**40 - 1) <= bundle["seq_to"], "content: range")
