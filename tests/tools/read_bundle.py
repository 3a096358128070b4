#!/usr/bin/env python3
"""A second, independent reader of engine/sync/FORMAT.md and CERTIFICATE.md: checks the vectors in
tests/unit/sync/vectors. Needs Python 3.9 and the libsodium shared library, nothing of Suluh.
Exit status 0: all as written down; 1: something differs; 77: libsodium is not here."""
import base64
import ctypes
import ctypes.util
import hashlib
import json
import pathlib
import struct
import sys

LIBRARY = ctypes.util.find_library("sodium")
if not LIBRARY:
    print("libsodium is not installed")
    sys.exit(77)
SODIUM = ctypes.CDLL(LIBRARY)
SODIUM.sodium_init()


class Refused(Exception):
    pass


def blake(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def identity(letter, key):
    return letter + blake(key)[:8].hex()


def demand(condition, words):
    if not condition:
        raise Refused(words)


def genuine(key, message, signature):
    return SODIUM.crypto_sign_verify_detached(
        signature, message, ctypes.c_ulonglong(len(message)), key) == 0


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        demand(self.at + count <= len(self.data), "malformed")
        self.at += count
        return self.data[self.at - count:self.at]

    def number(self, width):
        return int.from_bytes(self.take(width), "little")

    def text(self):
        raw = self.take(self.number(1))
        demand(len(raw) <= 120, "malformed")
        return raw.decode("utf-8")


def read_bundle(data):
    demand(data[:8] == b"SULUHBDL", "not a bundle")
    version, size = struct.unpack("<HI", data[8:14])
    demand(version == 1, "version")
    demand(14 <= size <= 4096 and len(data) >= size, "truncated")
    r = Reader(data[:size])
    r.take(14)
    b = {"kiosk": r.take(17).decode(), "key": r.take(32), "name": r.text()}
    b["epoch"], b["number"] = r.number(4), r.number(4)
    b["from"], b["to"], b["rows"] = r.number(8), r.number(8), r.number(4)
    b["previous"] = r.take(32)
    b["content_size"], b["content_hash"] = r.number(4), r.take(32)
    count = r.number(1)
    demand(1 <= count <= 16, "malformed")
    b["ids"] = [r.take(8) for _ in range(count)]
    demand(b["ids"] == sorted(set(b["ids"])), "malformed")
    b["description"] = data[:r.at]
    b["sealed"] = [r.take(80) for _ in range(count)]
    body_size, body_hash = r.number(4), r.take(32)
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == size, "malformed")
    demand(1 <= b["from"] <= b["to"] and 1 <= b["rows"] <= b["to"] - b["from"] + 1, "malformed")
    demand((b["previous"] == bytes(32)) == (b["number"] == 1), "malformed")
    demand(identity("k", b["key"]) == b["kiosk"], "kiosk id")
    demand(genuine(b["key"], covered, signature), "signature")
    b["body"] = data[size:]
    demand(len(b["body"]) >= body_size, "truncated")
    demand(len(b["body"]) == body_size and blake(b["body"]) == body_hash, "damaged")
    return b


def open_key(bundle, secret):
    public = ctypes.create_string_buffer(32)
    SODIUM.crypto_scalarmult_base(public, secret)
    mine = blake(public.raw)[:8]
    demand(mine in bundle["ids"], "wrong key")
    key = ctypes.create_string_buffer(32)
    sealed = bundle["sealed"][bundle["ids"].index(mine)]
    demand(SODIUM.crypto_box_seal_open(key, sealed, ctypes.c_ulonglong(80), public, secret) == 0,
           "wrong key")
    return key.raw


def open_body(bundle, key):
    prefix = "crypto_secretstream_xchacha20poly1305_"
    size = getattr(SODIUM, prefix + "statebytes")
    size.restype = ctypes.c_size_t
    state = ctypes.create_string_buffer(size())
    body, description = bundle["body"], bundle["description"]
    demand(getattr(SODIUM, prefix + "init_pull")(state, body[:24], key) == 0, "damaged")
    pull, content, at = getattr(SODIUM, prefix + "pull"), b"", 24
    while at < len(body):
        block = body[at:at + 65536 + 17]
        at += len(block)
        plain = ctypes.create_string_buffer(max(len(block) - 17, 1))
        tag = ctypes.c_ubyte()
        good = pull(state, plain, None, ctypes.byref(tag), block, ctypes.c_ulonglong(len(block)),
                    description, ctypes.c_ulonglong(len(description)))
        demand(good == 0 and tag.value == (3 if at == len(body) else 0), "damaged")
        content += plain.raw[:len(block) - 17]
    demand(len(content) == bundle["content_size"], "damaged")
    demand(blake(content) == bundle["content_hash"], "damaged")
    return content[32:]


def read_receipt(data):
    demand(data[:8] == b"SULUHRCP" and struct.unpack("<HI", data[8:14]) == (1, len(data)),
           "not a receipt")
    r = Reader(data)
    r.take(14)
    receipt = {"collector": r.take(17).decode(), "key": r.take(32), "name": r.text(),
               "kiosk": r.take(17).decode(), "entries": []}
    for _ in range(r.number(2)):
        receipt["entries"].append((r.number(4), r.number(4), r.take(32)))
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == len(data), "malformed")
    demand(identity("c", receipt["key"]) == receipt["collector"], "collector id")
    demand(genuine(receipt["key"], covered, signature), "signature")
    return receipt


def read_token(token, keys):
    """engine/sync/CERTIFICATE.md"""
    demand(token.startswith("SULUH1:"), "not a token")
    letters = token[7:]
    data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    demand(base64.b32encode(data).decode().rstrip("=") == letters, "malformed")
    r = Reader(data)
    demand(r.number(1) == 1, "version")
    t = {"collector": "c" + r.take(8).hex(), "kind": r.number(1), "kiosk": "k" + r.take(8).hex(),
         "epoch": r.number(4), "seq": r.number(5), "day": r.number(2), "score": r.number(1),
         "minutes": r.number(2), "jp_hundredths": r.number(2), "nip_end": "%04d" % r.number(2),
         "subject": r.text(), "holder": r.text(), "print": r.take(16)}
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == len(data), "malformed")
    key = next((k for k in keys if identity("c", k) == t["collector"]), None)
    demand(key, "unknown collector")
    demand(genuine(key, b"suluh certificate token 1\n" + covered, signature), "signature")
    return t


def check_certificate(folder, key):
    listed = json.loads((folder / "certificate.json").read_text())
    token = read_token(listed["token"], [key])
    for name, value in listed.items():
        if name not in ("token", "printed"):
            demand(token[name] == value, "certificate: " + name)
    printed = "".join(line + "\n" for line in listed["printed"]).encode()
    demand(token["print"] == blake(printed)[:16], "certificate: print")
    forged = listed["token"][:-1] + "Q"
    try:
        read_token(forged, [key])
    except Refused:
        return
    raise Refused("certificate: a forged token is accepted")


def refused(data, secret):
    try:
        bundle = read_bundle(data)
        open_body(bundle, open_key(bundle, secret))
    except Refused as reason:
        return str(reason)
    return "accepted"


def check_vectors(folder):
    first = (folder / "first.bundle").read_bytes()
    second = (folder / "second.bundle").read_bytes()
    receipt_bytes = (folder / "first.receipt").read_bytes()
    listed = json.loads((folder / "vectors.json").read_text())
    office, province, stranger = bytes([3] * 32), bytes([4] * 32), bytes([5] * 32)

    one = read_bundle(first)
    for secret in (office, province):
        demand(open_body(one, open_key(one, secret)) == b"suluh test image 1", "first: image")
    demand((one["epoch"], one["number"], one["from"], one["to"], one["rows"], one["name"]) ==
           (1, 1, 1, 3, 3, "Kios KR-07"), "first: facts")
    two = read_bundle(second)
    demand(open_body(two, open_key(two, office)) == b"x" * 70000, "second: image")
    demand(two["previous"] == blake(first), "second: chain")
    receipt = read_receipt(receipt_bytes)
    demand(receipt["entries"] == [(1, 2, blake(second))], "receipt: entries")
    demand(receipt["kiosk"] == one["kiosk"] == listed["kiosk"], "kiosk")
    demand(receipt["collector"] == listed["collector"], "collector")
    check_certificate(folder, receipt["key"])
    for name, data in (("first.bundle", first), ("second.bundle", second),
                       ("first.receipt", receipt_bytes)):
        demand(blake(data).hex() == listed[name], name + ": hash")

    demand(refused(first, stranger) == "wrong key", "a stranger's key")
    demand(refused(second, province) == "wrong key", "a key of another bundle")
    demand(refused(first[:-1], office) == "truncated", "a byte too few")
    for at in range(0, len(first), 7):
        changed = bytearray(first)
        changed[at] ^= 1
        demand(refused(bytes(changed), office) != "accepted", "byte %d flipped" % at)


def main():
    folder = pathlib.Path(__file__).resolve().parents[1] / "unit" / "sync" / "vectors"
    try:
        check_vectors(folder)
    except Refused as reason:
        print("read_bundle: the vectors differ from FORMAT.md:", reason)
        return 1
    print("read_bundle: all vectors are as FORMAT.md says")
    return 0


if __name__ == "__main__":
    sys.exit(main())
