#!/usr/bin/env python3
"""A second, independent reader of engine/sync/FORMAT.md and CERTIFICATE.md: read_results.py FOLDER checks
the vectors there. Needs Python 3.9 and the libsodium shared library, nothing of Suluh. Exit status 0: all is as written
down; 1: something differs; 77: libsodium is not here."""
import base64
import ctypes
import ctypes.util
import hashlib
import json
import pathlib
import sys

from read_rows import Refused, check_image, demand

LIBRARY = ctypes.util.find_library("sodium")
if not LIBRARY:
    print("libsodium is not installed")
    sys.exit(77)
SODIUM = ctypes.CDLL(LIBRARY)
SODIUM.sodium_init()
STREAM = "crypto_secretstream_xchacha20poly1305_"
MIB64 = 64 << 20


def blake(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def identity(letter, key):
    return letter + blake(key)[:8].hex()


def genuine(key, message, signature):
    return SODIUM.crypto_sign_verify_detached(
        signature, message, ctypes.c_ulonglong(len(message)), key) == 0


class Reader:
    """Fields one after the other; running out of bytes is malformed."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        demand(self.at + count <= len(self.data), "malformed: fields do not fit the size")
        self.at += count
        return self.data[self.at - count:self.at]

    def number(self, width, low=0, high=None):
        value = int.from_bytes(self.take(width), "little")
        demand(value >= low and (high is None or value <= high), "malformed: a number out of range")
        return value

    def text(self):
        raw = self.take(self.number(1))
        demand(len(raw) <= 120, "malformed: a text too long")
        try:
            text = raw.decode("utf-8")  # Python refuses what is not in its shortest form
        except UnicodeDecodeError as problem:
            raise Refused("malformed: a text that is not UTF-8") from problem
        demand(not any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F for c in text), "malformed: a control character")
        return text

    def identity(self, letter):
        raw = self.take(17)
        demand(raw[:1] == letter and all(c in b"0123456789abcdef" for c in raw[1:]), "malformed: an id")
        return raw.decode()


def frame(data, magic, what):
    """The size field, once magic, version and the first 14 bytes are right."""
    demand(data[:8] == magic[:len(data)], f"not a {what}")
    demand(len(data) >= 14, "truncated: in the first 14 bytes")
    demand(int.from_bytes(data[8:10], "little") == 1, "version")
    return int.from_bytes(data[10:14], "little")


# ---- bundles ----

def read_bundle(data):
    demand(len(data) <= MIB64, "malformed: larger than 64 MiB")
    size = frame(data, b"SULUHBDL", "bundle")
    demand(14 <= size <= 4096, "malformed: header size")
    demand(len(data) >= size, "truncated: header")
    r = Reader(data[:size])
    r.take(14)
    b = {"kiosk": r.identity(b"k"), "key": r.take(32), "name": r.text()}
    b["epoch"], b["number"] = r.number(4, 1, 2**23 - 1), r.number(4, 1, 99_999_999)
    b["seq_from"] = r.number(8, 1, 2**40 - 1)
    b["seq_to"] = r.number(8, b["seq_from"], 2**40 - 1)
    b["rows"] = r.number(4, 1, b["seq_to"] - b["seq_from"] + 1)
    b["previous"] = r.take(32)
    demand((b["previous"] == bytes(32)) == (b["number"] == 1), "malformed: previous and number")
    b["content_size"], b["content_hash"] = r.number(4, 33, MIB64), r.take(32)
    b["ids"] = [r.take(8) for _ in range(r.number(1, 1, 16))]
    demand(b["ids"] == sorted(set(b["ids"])), "malformed: order of recipients")
    b["description"] = data[:r.at]
    b["sealed"] = [r.take(80) for _ in b["ids"]]
    body_size, body_hash = r.number(4), r.take(32)
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == size, "malformed: fields do not fill the size")
    demand(identity("k", b["key"]) == b["kiosk"], "kiosk id")
    demand(genuine(b["key"], covered, signature), "signature")
    b["body"] = data[size:]
    demand(len(b["body"]) >= body_size, "truncated: body")
    demand(len(b["body"]) == body_size and blake(b["body"]) == body_hash, "damaged: body")
    return b


def open_key(bundle, secret):
    public = ctypes.create_string_buffer(32)
    SODIUM.crypto_scalarmult_base(public, secret)
    mine = blake(public.raw)[:8]
    demand(mine in bundle["ids"], "wrong key: none of mine")
    key = ctypes.create_string_buffer(32)
    sealed = bundle["sealed"][bundle["ids"].index(mine)]
    demand(SODIUM.crypto_box_seal_open(key, sealed, ctypes.c_ulonglong(80), public, secret) == 0,
           "wrong key: it does not open")
    return key.raw


def open_body(bundle, key):
    size = getattr(SODIUM, STREAM + "statebytes")
    size.restype = ctypes.c_size_t
    state = ctypes.create_string_buffer(size())
    body, description = bundle["body"], bundle["description"]
    demand(len(body) > 24, "damaged: no block")
    demand(getattr(SODIUM, STREAM + "init_pull")(state, body[:24], key) == 0, "damaged: head")
    pull, content, at = getattr(SODIUM, STREAM + "pull"), b"", 24
    while at < len(body):
        block = body[at:at + 65536 + 17]
        at += len(block)
        plain = ctypes.create_string_buffer(max(len(block) - 17, 1))
        tag = ctypes.c_ubyte()
        good = pull(state, plain, None, ctypes.byref(tag), block, ctypes.c_ulonglong(len(block)),
                    description, ctypes.c_ulonglong(len(description)))
        demand(good == 0 and tag.value == (3 if at == len(body) else 0), "damaged: a block")
        content += plain.raw[:len(block) - 17]
    demand(len(content) == bundle["content_size"], "damaged: size of the content")
    demand(blake(content) == bundle["content_hash"], "damaged: content")
    return content[32:]


# ---- receipts, cards ----

def read_receipt(data):
    demand(len(data) <= 8192, "malformed: larger than 8 KiB")
    size = frame(data, b"SULUHRCP", "receipt")
    demand(len(data) >= size, "truncated")
    demand(len(data) == size, "malformed: bytes after the end")
    r = Reader(data)
    r.take(14)
    receipt = {"collector": r.identity(b"c"), "key": r.take(32), "name": r.text(),
               "kiosk": r.identity(b"k"), "entries": []}
    last = 0
    for _ in range(r.number(2, 1, 64)):
        last = r.number(4, last + 1, 2**23 - 1)
        receipt["entries"].append((last, r.number(4, 1, 99_999_999), r.take(32)))
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == len(data), "malformed: fields do not fill the size")
    demand(identity("c", receipt["key"]) == receipt["collector"], "collector id")
    demand(genuine(receipt["key"], covered, signature), "signature")
    return receipt


def read_card(text):
    lines = text.splitlines()
    demand(lines and lines[0] == "suluh-recipient-1", "card: first line")
    card = dict(line.split(" ", 1) for line in lines[1:])
    demand(list(card) == [name for name in ("name", "seal", "sign", "by") if name in card], "card: order")
    for name, letter in (("seal", "s"), ("sign", "c")):
        if name in card:
            key, said = card[name].split(" ")
            card[name + "_key"] = base64.b64decode(key, validate=True)
            demand(identity(letter, card[name + "_key"]) == said, f"card: {name}")
            card[name] = said
    return card


def is_vouched(text, card, key):
    collector, signature = card["by"].split(" ")
    covered = text[:text.index("\nby ") + 1].encode()
    return identity("c", key) == collector and genuine(key, covered, base64.b64decode(signature))


# ---- certificates ----

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
         "minutes": r.number(2), "jp_hundredths": r.number(2), "nip_end": f"{r.number(2):04d}",
         "subject": r.text(), "holder": r.text(), "print": r.take(16)}
    covered, signature = data[:r.at], r.take(64)
    demand(r.at == len(data), "malformed")
    key = next((k for k in keys if identity("c", k) == t["collector"]), None)
    demand(key, "unknown collector")
    demand(genuine(key, b"suluh certificate token 1\n" + covered, signature), "signature")
    return t


def check_certificate(folder, keys):
    listed = json.loads((folder / "certificate.json").read_text(encoding="utf-8"))
    token = read_token(listed["token"], keys)
    for name, value in listed.items():
        if name not in ("token", "printed"):
            demand(token[name] == value, "certificate: " + name)
    printed = "".join(line + "\n" for line in listed["printed"]).encode()
    demand(token["print"] == blake(printed)[:16], "certificate: print")
    forged = listed["token"][:-1] + "Q"
    try:
        read_token(forged, keys)
    except Refused:
        return
    raise Refused("certificate: a forged token is accepted")


# ---- the vectors ----

def public_sign_key(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    SODIUM.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw


def check_bundle(folder, listed, secrets, previous):
    data = (folder / listed["file"]).read_bytes()
    bundle = read_bundle(data)
    for name in ("kiosk", "name", "epoch", "number", "seq_from", "seq_to", "rows"):
        demand(bundle[name] == listed[name], f"{listed['file']}: {name}")
    demand(bundle["previous"] == previous == bytes.fromhex(listed["previous"]), "chain")
    demand(blake(data).hex() == listed["hash"], f"{listed['file']}: hash")
    for name, secret in secrets.items():
        if name not in listed["readers"]:
            continue
        image = open_body(bundle, open_key(bundle, secret))
        demand(image == (folder / listed["image"]).read_bytes(), f"{listed['file']}: content for {name}")
        check_image(image, bundle)
    demand(len(bundle["ids"]) == len(listed["readers"]), f"{listed['file']}: readers")
    return blake(data)


def check_receipt(folder, listed):
    receipt = read_receipt((folder / listed["file"]).read_bytes())
    for name in ("collector", "name", "kiosk"):
        demand(receipt[name] == listed[name], f"{listed['file']}: {name}")
    demand(receipt["entries"] == [(listed["epoch"], listed["number"], bytes.fromhex(listed["chain"]))],
           f"{listed['file']}: entries")


def check_card(folder, listed, collectors):
    text = (folder / listed["file"]).read_text(encoding="utf-8")
    card = read_card(text)
    for name in ("name", "seal", "sign"):
        demand(card.get(name) == listed.get(name), f"{listed['file']}: {name}")
    demand(("by" in card) == ("by" in listed), f"{listed['file']}: voucher")
    if "by" in card:
        demand([is_vouched(text, card, key) for key in collectors].count(True) == 1, f"{listed['file']}: voucher")


def changed(data, damage):
    data = bytearray(data)
    if "flip" in damage:
        data[damage["flip"]] ^= 1
    return bytes(data[:damage.get("cut", len(data))]) + b"x" * damage.get("append", 0)


def refusal(data, secret):
    try:
        if secret is None:
            read_receipt(data)
        else:
            bundle = read_bundle(data)
            open_body(bundle, open_key(bundle, secret))
    except Refused as reason:
        return str(reason)
    return "accepted"


def check_all(folder):
    listed = json.loads((folder / "vectors.json").read_text(encoding="utf-8"))
    secrets = {name: bytes([byte] * 32) for name, byte in listed["readers"].items()}
    collectors = [public_sign_key(bytes([byte] * 32)) for byte in listed["collectors"].values()]
    previous = bytes(32)
    for bundle in listed["bundles"]:
        previous = check_bundle(folder, bundle, secrets, previous)
    for receipt in listed["receipts"]:
        check_receipt(folder, receipt)
    for card in listed["cards"]:
        check_card(folder, card, collectors)
    for damage in listed["damaged"]:
        data = changed((folder / damage["file"]).read_bytes(), damage)
        said = refusal(data, secrets.get(damage["key"]) if damage["file"].endswith(".bundle") else None)
        demand(said.startswith(damage["refused"]), f"{damage}: {said}")
    check_certificate(folder, collectors)
    first = (folder / "first.bundle").read_bytes()
    for at in range(0, len(first), 97):
        said = refusal(first[:at] + bytes([first[at] ^ 0x20]) + first[at + 1:], secrets["office"])
        demand(said != "accepted", f"byte {at} changed: accepted")
    return sum(len(listed[kind]) for kind in ("bundles", "receipts", "cards", "damaged"))


def main():
    if len(sys.argv) != 2:
        print("usage: read_results.py FOLDER")
        return 2
    try:
        count = check_all(pathlib.Path(sys.argv[1]))
    except Refused as reason:
        print("read_results: the vectors differ from FORMAT.md:", reason)
        return 1
    print(f"read_results: all {count} vectors are as FORMAT.md says")
    return 0


if __name__ == "__main__":
    sys.exit(main())
