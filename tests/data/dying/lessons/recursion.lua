return require "parts" { event = function() local function f() return 1 + f() end f() end }
