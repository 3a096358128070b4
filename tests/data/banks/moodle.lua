-- t
local s = require "suluh"

return s.bank {
    s.choice {
        id = "ED5-01", indicator = "ED5", level = "C2", difficulty = 0.6,
        ask = "Apa alasan ASN netral?",
        s.right("Agar adil", "Benar."),
        s.wrong("Agar tidak memilih & diam", "ASN tetap memiliki hak pilih."),
        s.wrong "Keduanya",
        because = "Netralitas melindungi keadilan layanan.",
    },
    s.multiple {
        id = "data-pribadi", indicator = "ED1",
        ask = "Mana yang termasuk data pribadi?",
        s.right "NIK",
        s.right "Riwayat kesehatan",
        s.wrong("Jam buka", "Terbuka untuk umum."),
    },
    s.truefalse {
        id = "tf1", indicator = "ED1",
        claim = "Warga dilayani menurut urutan.", answer = true,
        because = "Urutan berlaku bagi semua.",
    },
    s.fill {
        id = "short", indicator = "ED1",
        ask = "Nama pesan palsu yang meminta data:", accept = { "phishing", "pengelabuan" },
        s.wrong_form("hoaks", "Hoaks adalah kabar bohong."),
    },
    s.match {
        id = "match", indicator = "ED1",
        ask = "Pasangkan.",
        s.pair("Misinformasi", "Tanpa maksud"),
        s.pair("Disinformasi", "Dengan maksud"),
        s.pair("Malinformasi", "Merugikan"),
        because = "Dibedakan oleh maksud.",
    },
    s.fill {
        id = "num", indicator = "ED1",
        ask = "Berapa persen dari 40 adalah 5?", answer = 12.5, tolerance = 0.5,
    },
    s.fill {
        id = "num-range", indicator = "ED1",
        ask = "Tahun berapa?", answer = 2021, tolerance = 2,
    },
    s.fill {
        id = "num-many", indicator = "ED1",
        ask = "Berapa?", answer = 1822,
        s.wrong_form(1922, "Satu abad lebih."),
    },
    s.choice {
        id = "bank-9", indicator = "ED1",
        ask = "Ibu kota provinsi adalah _____ di Jawa Barat.",
        s.right "Bandung",
        s.wrong "Surabaya",
        s.wrong "Medan",
    },
    s.choice {
        id = "escaped", indicator = "ED1",
        ask = [[Tanda ~ = # { } : dan baris
baru?]],
        s.right "ya {benar}",
        s.wrong("tidak = salah", "karena #1"),
    },
}
