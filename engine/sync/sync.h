// Room sync: result bundles, receipts, the drops they travel on and volumes that come and go.
// Losing a drop loses nothing: everything no receipt covers travels again, as the same bytes.
#pragma once
