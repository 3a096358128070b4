-- What a self-assessment says.
return {
    id = {
        no_right_answer = "Tidak ada jawaban benar atau salah",
        agree_1 = "Sangat tidak setuju",
        agree_2 = "Tidak setuju",
        agree_3 = "Ragu-ragu",
        agree_4 = "Setuju",
        agree_5 = "Sangat setuju",
        first_scale = "Jawab dulu semua pernyataan. Tersisa {n}.",
        say_label = "{n}: {words}",
        say_statement = "Pernyataan {n}: {words}",
        say_chosen = "Pilihan Anda: {words}",
    },
    en = {
        no_right_answer = "No answer is right or wrong",
        agree_1 = "Strongly disagree",
        agree_2 = "Disagree",
        agree_3 = "Undecided",
        agree_4 = "Agree",
        agree_5 = "Strongly agree",
        first_scale = "Answer every statement first. Left: {n}.",
        say_label = "{n}: {words}",
        say_statement = "Statement {n}: {words}",
        say_chosen = "Your choice: {words}",
    },
}
