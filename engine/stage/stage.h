// Room stage: the one window of a program and what happens before it: events, scripts' trees drawn
// and shown, threads that wake it, robots that play a person.
#pragma once
