local s = require "suluh"

return s.lesson {
    title = "Bank soal", pass = 0.5,
    s.quiz { id = "q", bank = "all", draw = { { kind = "choice", count = 1 } } },
}
