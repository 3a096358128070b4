#!/usr/bin/env python3
"""Writes the seeds that plain tools can make into corpus/. The others come from seeds.cpp:
    tests/fuzz/make_corpus.py && build/bin/fuzz_seeds tests/fuzz/corpus"""
import io
import pathlib
import struct
import zipfile

CORPUS = pathlib.Path(__file__).parent / "corpus"

MANIFEST = b'''id = "contoh"
version = "1.2.3"
title = "Contoh"
languages = ["id", "en"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "cakap"
module = "M06"
icon = "balance"
picture = "media/x.svg"

[[lessons]]
id = "satu"
title = "Satu"
minutes = 3
'''


def put(kind, name, content):
    folder = CORPUS / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def banks():
    data = CORPUS.parent.parent / "data/banks"
    put("bank_import", "moodle.gift", b"g" + (data / "moodle.gift").read_bytes())
    put("bank_import", "excel.csv", b"c" + (data / "excel.csv").read_bytes())
    put("bank_import", "empty", b"g")
    put("bank_import", "odd.gift", b"g// [id:\\]] [tag:difficulty:x]\n::a::[html]<p>&#x110000;<b {=%1e400%a->b#\\ ~%-5%\\=}c\n")
    put("bank_import", "ranges.gift", b"ga{#1..0}\n\nb{#1e300:1}\n\nc{#=%50%1:2 =%0%nan}\n")
    put("bank_import", "quotes.csv", b'c\xef\xbb\xbfask;answer;option1;gap1;shape1\r\n"a""\n";1;"x;{=a}')
    put("bank_import", "numbers.csv", b"cask,answer,option99,option100,option0,difficulty\na,99999999999999999999,b,c,d,1e999\n")
    put("bank_import", "latin.csv", b"cask,answer\ncaf\xe9,benar\n")
    item = b'q<qti-assessment-item identifier="a"><qti-item-body>%s</qti-item-body></qti-assessment-item>'
    put("bank_import", "nothing.xml", item % b"<p>x</p>")
    put("bank_import", "deep.xml", item % (b"<p>" * 300))
    put("bank_import", "entity.xml", b'q<!DOCTYPE a [<!ENTITY b "c">]><qti-assessment-item>&b;</qti-assessment-item>')
    put("bank_import", "claims.xml", item % (b'<div data-suluh-kind="fill"><p data-suluh-part="text">[1]</p>'
        b'<qti-choice-interaction response-identifier="R"/></div>'))
    put("bank_import", "shape.xml", item % (b'<qti-hotspot-interaction response-identifier="R"><img/>'
        b'<qti-hotspot-choice identifier="A" shape="rect" coords="1,2,1e308,-1e308"/></qti-hotspot-interaction>'))


def entry(name, mode=0o100644, method=zipfile.ZIP_DEFLATED):
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = method
    info.external_attr = mode << 16
    info.create_system = 3
    return info


def pack(*more, comment=b""):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(entry("lessons/satu.lua"), b"return 1\n" * 20)
        archive.writestr(entry("media/x.svg", method=zipfile.ZIP_STORED), b"<svg/>")
        archive.writestr(entry("pack.toml"), MANIFEST)
        for info, content in more:
            archive.writestr(info, content)
        archive.comment = comment
    return buffer.getvalue()


def patched(data, at, new):
    return data[:at] + new + data[at + len(new):]


def zips():
    good = pack()
    put("zip", "good.zip", good)
    put("zip", "parent.zip", pack((entry("../x"), b"x")))
    put("zip", "absolute.zip", pack((entry("/etc/passwd"), b"x")))
    put("zip", "symlink.zip", pack((entry("media/link", 0o120777), b"/etc/passwd")))
    put("zip", "twice.zip", pack((entry("media/x.svg"), b"other")))
    put("zip", "capitals.zip", pack((entry("PACK.TOML"), MANIFEST)))
    put("zip", "folder.zip", pack((entry("media/", 0o040755), b"")))
    put("zip", "bomb.zip", pack((entry("media/bomb"), b"\0" * (4 << 20))))
    put("zip", "comment.zip", pack(comment=b"hello"))
    put("zip", "truncated.zip", good[:-9])
    local, central = good.index(b"PK\x03\x04"), good.index(b"PK\x01\x02")
    put("zip", "encrypted.zip", patched(patched(good, local + 6, b"\1\0"), central + 8, b"\1\0"))
    smaller = struct.pack("<I", 5)
    put("zip", "lying-size.zip",
        patched(patched(good, local + 22, smaller), central + 24, smaller))
    put("zip", "bad-crc.zip", patched(patched(good, local + 14, b"\0\0"), central + 16, b"\0\0"))
    put("zip", "zip64.zip", patched(good, central + 20, b"\xff" * 8))
    put("zip", "other-local-name.zip", patched(good, local + 30, b"lessons/tuas"))
    put("zip", "offset-beyond.zip", patched(good, central + 42, b"\xff\xff\xff\x7f"))
    put("zip", "empty.zip", b"PK\5\6" + b"\0" * 18)


def texts():
    put("manifest", "good.toml", MANIFEST)
    put("manifest", "unknown-key.toml", MANIFEST.replace(b"minutes = 5", b"minuts = 5"))
    put("manifest", "wrong-type.toml", MANIFEST.replace(b"0.5", b'"half"'))
    put("manifest", "duplicate-key.toml", MANIFEST + b"title = 'x'\ntitle = 'y'\n")
    put("manifest", "deep.toml", b"a = " + b"[" * 300)
    put("manifest", "deep-tables.toml", b"[" + b".".join([b"a"] * 300) + b"]\n")
    put("manifest", "bad-utf8.toml", b'title = "\xff\xfe"\n')
    put("manifest", "numbers.toml", b"jp = nan\nminutes = 9223372036854775807\nengine = 0x7f\n")
    put("manifest", "dates.toml", b"id = 1979-05-27T07:32:00Z\nversion = 07:32:00\n")
    put("manifest", "empty.toml", b"")
    put("manifest", "found-letter-outside-quotes.toml", b"id = 1 \xef\xba\xbf\n")
    put("manifest", "found-letter-after-backslash.toml", b'id = """a\\ \xc3\xa9"""\n')
    kiosk = (CORPUS.parent.parent.parent / "kiosk-config/kiosk.toml").read_bytes()
    plain = b"".join(line for line in kiosk.splitlines(True) if not line.startswith(b"#"))
    put("config", "defaults.toml", plain)
    put("config", "unknown-table.toml", b"[idel]\nseconds = 60\n")
    put("config", "wrong-type.toml", b"[window]\nfullscreen = 'yes'\nwidth = 3.5\n")
    put("config", "not-a-table.toml", b"idle = 60\n")
    put("config", "dotted.toml", b"idle.seconds = 60\nkiosk.name = 'x'\n")
    put("config", "huge-number.toml", b"[idle]\nseconds = 99999999999999999999\n")
    put("config", "found-letter-alone.toml", b"\xef\xba\xbf")
    put("config", "multi-line.toml", b'[kiosk]\nname = """a\nb"""\n')


def values():
    put("json", "all.json", b'{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n\\ud83d\\ude00"],"b":{}}')
    put("json", "deep.json", b"[" * 500 + b"]" * 500)
    put("json", "huge-number.json", b"[1e999, -1e999]")
    put("json", "lone-surrogate.json", b'"\\ud800"')
    put("json", "bad-utf8.json", b'"\xc0\x80"')
    put("json", "twice.json", b'{"a":1,"a":2}')
    put("json", "cut.json", b'{"a":[1,2')
    put("cbor", "deep.cbor", b"\x81" * 500 + b"\0")
    put("cbor", "long-list.cbor", b"\x9b" + b"\x7f" * 8)
    put("cbor", "long-text.cbor", b"\x7a\xff\xff\xff\xff" + b"x")
    put("cbor", "indefinite.cbor", b"\xbf\x61a\x9f\1\2\xff\xff")
    put("cbor", "tag.cbor", b"\xc0\x60")
    put("cbor", "number-key.cbor", b"\xa1\1\2")
    put("cbor", "nan.cbor", b"\xfb\x7f\xf8\0\0\0\0\0\0")
    put("cbor", "bad-utf8.cbor", b"\x62\xc0\x80")


def signatures():
    good = (CORPUS / "minisig/good.minisig").read_bytes()
    put("minisig", "flipped.minisig", good.replace(b"RUTH", b"RUTI"))
    put("minisig", "other-comment.minisig", good.replace(b"1.2.3", b"9.2.3"))
    put("minisig", "legacy.minisig", good.replace(b"RUTH", b"RWTH"))
    put("minisig", "crlf.minisig", good.replace(b"\n", b"\r\n"))
    put("minisig", "cut.minisig", good[:150])
    put("minisig", "comment.txt", b"suluh-pack id=contoh version=1.2.3 size=5")


if __name__ == "__main__":
    zips()
    texts()
    values()
    signatures()
    banks()
