-- Fails when its second step is shown: for the page that says so.
local s = require "suluh"

local broken = s.explain { title = "Sampai di sini tidak", body = [[Tidak ada yang membaca ini.]] }
function broken.view() error "gagal dengan sengaja" end

return s.lesson {
    title = "Pelajaran yang gagal",
    s.explain { title = "Sampai di sini baik", body = [[Langkah berikutnya gagal dengan sengaja.]] },
    broken,
}
