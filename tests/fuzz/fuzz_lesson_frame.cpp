#include "fuzz/harness.h"
#include "script/lesson_message.h"
#include "ui/node_parse.h"

// Whatever a lesson's process sends: bytes, message, tree of nodes.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const Result<Value> value = parse_cbor(fuzz::text_of(data, size));
    if (!value) return 0;
    static_cast<void>(ui::parse_node(*value, ui::Origin::lesson));
    const auto message = script::read_lesson_message(*value);
    if (!message) return 0;
    if (const auto* view = std::get_if<script::LessonView>(&*message)) {
        static_cast<void>(ui::parse_node(view->tree, ui::Origin::lesson));
    }
    if (const auto* response = std::get_if<script::LessonResponse>(&*message)) {
        fuzz::must(response->score >= 0 && response->score <= response->max);
    }
    return 0;
}
