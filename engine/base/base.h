// Room base: the vocabulary of all rooms: errors as values, plain data, clock, files that survive a
// cut, log, mailbox. Depends on nothing of ours. Its names live in suluh:: itself, because every
// room speaks them.
#pragma once
