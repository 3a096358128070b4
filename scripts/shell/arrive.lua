-- Somebody has signed in: where they go first. data: the reply of session.start.
local app = require "app"

return function(data, nip)
    app.signed_in(data, nip)
    if data.must_pin then
        app.go("own_pin", { must = true })
    else
        app.go "home"
    end
end
