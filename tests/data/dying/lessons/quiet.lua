-- Does nothing by itself: its process is ended from outside.
return require "parts" {}
