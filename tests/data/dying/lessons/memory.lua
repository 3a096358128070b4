return require "parts" { event = function() local t = {} while t do t[#t + 1] = { #t } end end }
