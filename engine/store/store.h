// Room store: the kiosk's SQLite database: schema, migrations, the writer thread. What it has
// acknowledged survives a power cut at any instant. Decides nothing about screens.
#pragma once
