// Adding what lies on a server: fetched into a folder, added like a stick, receipts sent back.
#pragma once

#include "collect/add.h"
#include "collect/drop_mirror.h"

namespace suluh::collect {

struct RemoteSums {
    Fetched fetched{};
    AddSums added{};  // troubles: also those of the way there and back
    std::int64_t receipts_returned = 0;
};

struct RemotePlace {
    std::string place{};             // for people: "sftp://…"
    std::filesystem::path mirror{};  // its folder here, made if absent
};

// server: connected. A connection that fails on the way stops
// nothing that came before: it is a trouble, and the next call goes on where this one ended. A
// receipt that did not get there is remembered as waiting, with the reason.
[[nodiscard]] RemoteSums add_remote(CollectorDb& db, const CollectorKeys& keys,
                                    sync::RemoteFiles& server, const RemotePlace& at,
                                    std::int64_t now_ms, const AddEars& ears,
                                    const std::function<void(const FetchStep&)>& tell = {});

// The last part of it alone: receipts in the mirror go up. connected: how that went; where it
// failed, they all wait for this reason.
void bring_receipts_back(CollectorDb& db, sync::RemoteFiles& server, const RemotePlace& at,
                         std::int64_t now_ms, const Status& connected, RemoteSums& sums);

}  // namespace suluh::collect
