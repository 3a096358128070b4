return require "parts" { view = function() error "gagal dengan sengaja" end }
