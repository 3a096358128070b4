return require "parts" { event = function() error "gagal dengan sengaja" end }
