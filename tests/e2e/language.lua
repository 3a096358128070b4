-- A person who reads English: the titles at home, then a lesson whose language changes and changes back
-- on a page and in the middle of a question.
local shots = os.getenv "SULUH_SHOTS"

local function show(name)
    if shots then shot(shots .. "/" .. name .. ".png") end
end

wait_screen "attract"
tap "start"
wait_screen "identify"
type_nip "198104122005012004"
tap "primary"
wait_screen "confirm"
tap "primary"
wait_screen "home"
tap "pillar-netralitas"
wait_text "Netralitas ASN di Tahun Politik"
tap "language"
wait_text "Civil Service Neutrality in an Election Year"
expect_no_text "Netralitas ASN di Tahun Politik"
show "home"

tap "module-netralitas-asn/tahun-politik"
wait_screen "lesson"
wait_text "One counter, two neighbours"
expect_text "Civil Service Neutrality in an Election Year"
look { lang = "id" }
wait_text "Satu loket, dua tetangga"
expect_text "Netralitas ASN di Tahun Politik"
tap "primary"
wait_text "Apa alasan paling mendasar ASN harus netral?"
tap "Agar setiap warga dilayani dengan adil, apa pun pilihan politiknya"
look { lang = "en" }
wait_text "What is the most fundamental reason for civil servants to be neutral?"
expect_no_text "Apa alasan paling mendasar ASN harus netral?"
show "chosen"
tap "primary"
wait_text "Neutrality protects fair service, public trust and the resources of the state."
show "feedback"
tap "home"
wait_screen "home"

-- The title above the lesson it goes on with follows, too.
wait_text "Civil Service Neutrality in an Election Year"
tap "language"
wait_text "Netralitas ASN di Tahun Politik"
