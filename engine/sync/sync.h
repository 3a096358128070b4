// Room sync: result bundles, receipts, the drops they travel on and volumes that come and go.
// Losing a drop loses nothing: everything no receipt covers travels again, as the same bytes.
// Formats (FORMAT.md) are plain functions on bytes; nothing on a drop is believed for its name or
// followed where it points; what is already there is never overwritten. SyncService is the thread
// around it all, VolumeWatch the one that sleeps on the mount table. Neither knows a screen.
#pragma once
