-- What putting in order says.
return {
    id = {
        ordering = "Mengurutkan",
        order_how = "Geser kartu ke atas atau ke bawah.\nAnda juga dapat memakai tombol panah.",
        order_first = "Paling awal",
        order_last = "Paling akhir",
        first_order = "Urutkan dulu kartunya.",
        move_up = "Naikkan: {words}",
        move_down = "Turunkan: {words}",
        your_place = "Urutan Anda: {n}",
        say_place = "Nomor {n}: {words}",
        say_right_order = "Urutan yang tepat:",
        partly_pairs = "Sebagian tepat: {n} dari {m} pasangan berurutan",
    },
    en = {
        ordering = "Putting in order",
        order_how = "Drag a card up or down.\nYou may also use the arrow buttons.",
        order_first = "First",
        order_last = "Last",
        first_order = "Put the cards in order first.",
        move_up = "Move up: {words}",
        move_down = "Move down: {words}",
        your_place = "Your place: {n}",
        say_place = "Number {n}: {words}",
        say_right_order = "The right order:",
        partly_pairs = "Partly correct: {n} of {m} successive pairs",
    },
}
