-- An author's own step.
return {
    id = {
        exercise = "Latihan",
        finish_first = "Selesaikan dulu kegiatan ini.",
        custom_partly = "Sebagian tepat",
    },
    en = {
        exercise = "Exercise",
        finish_first = "Finish this activity first.",
        custom_partly = "Partly correct",
    },
}
