-- What the lesson library itself says on the screen, by language.
local WORDS = {
    id = {
        explain = "Penjelasan",
        question = "Pertanyaan {n} dari {m}",
        choose_one = "Pilih satu jawaban, lalu tekan Periksa.",
        choose_many = "Boleh memilih lebih dari satu.",
        choose_truth = "Tentukan benar atau salah, lalu tekan Periksa.",
        chosen = "{n} dipilih",
        yes = "Benar",
        no = "Salah",
        check = "Periksa",
        next = "Lanjut",
        finish = "Lihat hasil",
        first_choose = "Pilih dulu satu jawaban.",
        first_choose_many = "Pilih dulu jawaban Anda; boleh lebih dari satu.",
        saving = "Jawaban Anda sedang disimpan.",
        right = "Tepat",
        partly = "Sebagian tepat: {n} dari {m}",
        wrong = "Belum tepat",
        your_answer = "Jawaban Anda",
        right_answer = "Jawaban tepat",
        source = "Rujukan: {basis}",
        remember = "Ingat",
        more = "Geser ke bawah",
        option = "Pilihan {letter}: {words}",
    },
    en = {
        explain = "Explanation",
        question = "Question {n} of {m}",
        choose_one = "Choose one answer, then press Check.",
        choose_many = "You may choose more than one.",
        choose_truth = "Decide whether it is true or false, then press Check.",
        chosen = "{n} chosen",
        yes = "True",
        no = "False",
        check = "Check",
        next = "Next",
        finish = "See the result",
        first_choose = "Choose an answer first.",
        first_choose_many = "Choose your answers first; more than one is allowed.",
        saving = "Your answer is being saved.",
        right = "Correct",
        partly = "Partly correct: {n} of {m}",
        wrong = "Not yet correct",
        your_answer = "Your answer",
        right_answer = "Correct answer",
        source = "Reference: {basis}",
        remember = "Remember",
        more = "Scroll down",
        option = "Option {letter}: {words}",
    },
}

local words = { all = WORDS }

-- A function from key (and values for its {places}) to text in that language.
function words.of(lang)
    local catalogue = WORDS[lang] or WORDS.id
    return function(key, values)
        local text = assert(catalogue[key], "no such words")
        return (text:gsub("{(%w+)}", function(name) return tostring(values[name]) end))
    end
end

return words
