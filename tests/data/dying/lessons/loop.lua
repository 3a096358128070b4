return require "parts" { event = function() while true do pcall(error) end end }
