-- What the kiosk's screens say of a stick.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local desk, called, sign_in = desks.new, desks.called, desks.sign_in
    local tests = {}

    function tests.copying_to_a_stick_cannot_be_dismissed()
        local shell = desk()
        sign_in(shell)
        shell.message("usb", { state = "copying", volume = "SULUH", steps = {}, done = 1, total = 3, fraction = 0.3 })
        for _, node in ipairs(support.nodes(support.find(shell.view(support.ENV), "usb"))) do
            truthy(node.tap == nil or node.tap == "listen", "nothing to tap but what reads it aloud")
        end
        shell.event "usb-close"
        shell.message("usb", { state = "safe", volume = "SULUH", steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find "Aman dicabut")
        shell.message("usb", { state = "gone", volume = "SULUH" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_failed_copy_says_what_to_do()
        local shell = desk()
        for fault, words in pairs { gone = "terlepas", full = "USB sudah penuh", ["read only"] = "ditulisi",
            refused = "menghalangi", corrupt = "bermasalah", ["input/output"] = "bermasalah",
            unsupported = "belum siap", internal = "belum dapat disiapkan", ["bad input"] = "terhenti" } do
            shell.message("usb", { state = "failed", steps = {}, reason = fault, code = "USB-01" })
            truthy(support.texts(shell.view(support.ENV)):find(words), fault)
        end
    end

    function tests.the_kiosks_own_full_disk_is_not_blamed_on_the_stick()
        local shell = desk()
        local steps = { { label_key = "seal", state = "stopped" }, { label_key = "copy", state = "done" } }
        shell.message("usb", { state = "failed", steps = steps, reason = "full", code = "USB-05" })
        local texts = support.texts(shell.view(support.ENV))
        truthy(texts:find("Penyimpanan kios penuh", 1, true))
        equal(texts:find("USB sudah penuh", 1, true), nil)
    end

    local function usb_texts(shell) return support.texts(support.find(shell.view(support.ENV), "usb")) end

    function tests.a_safe_stick_says_how_many_answers_it_holds()
        local shell = desk()
        local cases = {
            { { answers = 12345, total = 4, to_come = 3 }, "12.345 jawaban sudah tersalin", "3 jawaban dari kegiatan" },
            { { answers = 0, total = 0 }, "tidak ada yang perlu disalin" },
            { { answers = 0, total = 2 }, "Hasil belajar sudah tersalin" },
            { { answers = 5, total = 1, unmounted = false }, "5 jawaban", "tidak dapat melepas" },
            { { released = true }, "tidak ada yang disalin" },
        }
        for _, case in ipairs(cases) do
            case[1].state, case[1].volume, case[1].steps = "safe", "SULUH", {}
            shell.message("usb", case[1])
            for index = 2, #case do truthy(usb_texts(shell):find(case[index], 1, true), case[index]) end
        end
    end

    function tests.progress_is_honest_about_time()
        local shell, _, timers = desk()
        local function copy(fraction, done)
            shell.message("usb", { state = "copying", volume = "SULUH", stick = "/media/a", steps = {}, answers = 70,
                                   done = done, total = 10, fraction = fraction })
        end
        copy(0.1, 1)
        truthy(usb_texts(shell):find("70 jawaban", 1, true))
        equal(usb_texts(shell):find("menit lagi", 1, true), nil)  -- nothing is known yet
        desks.now_ms = desks.now_ms + 20000
        copy(0.2, 2)
        truthy(usb_texts(shell):find("Sekitar 3 menit lagi", 1, true))
        timers[#timers]()
        truthy(usb_texts(shell):find("USB ini lambat", 1, true))
        copy(0.3, 3)
        equal(usb_texts(shell):find("USB ini lambat", 1, true), nil)
    end

    function tests.of_two_sticks_the_one_at_work_has_the_page()
        local shell = desk()
        local function tell(name, state)
            shell.message("usb", { state = state, volume = name, stick = "/media/" .. name, steps = {}, total = 1 })
        end
        tell("KIRI", "copying")
        tell("KANAN", "waiting")
        truthy(usb_texts(shell):find "Jangan cabut" and usb_texts(shell):find "KANAN")
        truthy(usb_texts(shell):find "Menunggu giliran")
        tell("KIRI", "safe")
        tell("KANAN", "copying")
        truthy(usb_texts(shell):find "KIRI" and usb_texts(shell):find "Aman dicabut")
        truthy(usb_texts(shell):find "Jangan cabut perangkat USB")
        tell("KANAN", "safe")
        equal(usb_texts(shell):find "Jangan cabut", nil)
        tell("KANAN", "gone")
        truthy(usb_texts(shell):find "Aman dicabut")
        tell("KIRI", "gone")
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_failed_stick_is_not_hidden_by_a_safe_one_and_closes_alone()
        local shell = desk()
        shell.message("usb", { state = "failed", volume = "A", stick = "a", steps = {}, reason = "full" })
        shell.message("usb", { state = "safe", volume = "B", stick = "b", steps = {} })
        truthy(usb_texts(shell):find "USB sudah penuh" and usb_texts(shell):find "Aman dicabut")
        truthy(usb_texts(shell):find("Belum berhasil · A", 1, true), "which one it was")
        shell.event "usb-close"
        truthy(usb_texts(shell):find "Aman dicabut")
        equal(usb_texts(shell):find "penuh", nil)
        shell.event "usb-close"
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_private_stick_is_only_mentioned()
        local shell = desk()
        shell.message("usb", { state = "foreign", volume = "LIBURAN" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
        truthy(support.texts(shell.view(support.ENV)):find("“LIBURAN” tidak berisi folder suluh", 1, true))
    end

    function tests.what_is_mentioned_on_the_opening_screen_covers_no_button()
        local shell = desk()
        shell.message("usb", { state = "foreign", volume = "LIBURAN" })
        local toast = support.find(shell.view(support.ENV), "toast")
        -- Between the button that begins and the lower edge, left of the tools.
        truthy(toast.abs.b + toast.h <= 172)
        truthy(toast.abs.r >= 600)
    end

    function tests.a_failed_copy_can_be_tried_again()
        local shell, calls = desk { ["usb.retry"] = { stick = false, folder = false, keys = true } }
        shell.message("usb", { state = "failed", steps = {}, reason = "gone" })
        shell.event "usb-retry"
        truthy(called(calls, "usb.retry"))
        truthy(support.texts(shell.view(support.ENV)):find("Belum ada USB yang terpasang", 1, true))
        shell.message("usb", { state = "copying", steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find("Jangan cabut", 1, true))
    end

    return tests
end
