-- Pages to read.
return {
    id = {
        next_point = "Berikutnya",
    },
    en = {
        next_point = "Next point",
    },
}
