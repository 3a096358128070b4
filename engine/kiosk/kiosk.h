// Room kiosk: the running kiosk: window, loop, services the shell may ask, lesson in the middle,
// idle, robot, doctor.
#pragma once
