-- The lesson that the kiosk opens by itself: a few questions that were once answered wrongly and are
-- due to be asked again. Which ones, the kiosk says in the history it opens the lesson with.
local s = require "suluh"
local due = require "steps.quiz_due"

local lesson = s.lesson { title = "Pengingat singkat", pass = 0, due.quiz() }
lesson.title_key = "refresher_title"
return lesson
