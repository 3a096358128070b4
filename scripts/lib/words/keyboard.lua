-- What the on-screen keyboard says.
return {
    id = {
        kb_label = "Papan tik",
        kb_space = "spasi",
        kb_done = "Selesai",
        kb_shift = "Huruf besar",
        kb_lock = "Huruf besar terkunci",
        kb_back = "Hapus satu huruf",
        kb_symbols = "Angka dan tanda baca",
        kb_letters = "Huruf",
        kb_left = "Kursor ke kiri",
        kb_right = "Kursor ke kanan",
    },
    en = {
        kb_label = "Keyboard",
        kb_space = "space",
        kb_done = "Done",
        kb_shift = "Capital letters",
        kb_lock = "Capital letters locked",
        kb_back = "Delete one letter",
        kb_symbols = "Digits and signs",
        kb_letters = "Letters",
        kb_left = "Cursor to the left",
        kb_right = "Cursor to the right",
    },
}
