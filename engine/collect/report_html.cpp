#include "collect/report_html.h"

#include <utility>

#include "collect/report_parts.h"
#include "crypto/bytes.h"
#include "crypto/hash.h"

namespace suluh::collect {

namespace {

using html::text;

// Straight on to the page: it may be long.
void add_section(std::string& page, const std::string& title, const std::string& note,
                 const std::string& body, const char* id = "") {
    page += *id == '\0' ? "<section>" : "<section id=\"" + std::string(id) + "\">";
    page += "<h2>" + text(title) + "</h2>\n";
    if (!note.empty()) page += "<p class=\"note\">" + text(note) + "</p>\n";
    page.append(body).append("</section>\n");
}

// Only our own script may run, whatever a name holds: it carries a word that nobody can know who
// wrote what stands in the page.
std::string nonce_of(const std::string& body) {
    const crypto::Hash of_body = crypto::hash(body);
    const std::string seed = std::string(crypto::view_of(of_body)) + crypto::random_bytes(16);
    return crypto::to_hex(crypto::view_of(crypto::hash(seed)));
}

std::string head(const Words& words, const std::string& nonce) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + text(words("lang")) + "\">\n<head>\n";
    out += "<meta charset=\"utf-8\">\n";
    out +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; script-src 'nonce-" +
        nonce + "'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<title>" + text(words("title")) + "</title>\n<style>\n";
    out.append(report_style());
    return out + "</style>\n</head>\n";
}

std::string page(const Words& words, std::string body, std::int64_t now_ms) {
    const std::string nonce = nonce_of(body);
    std::string top = head(words, nonce) + "<body>\n<header><h1>" + text(words("title"));
    top += "</h1>\n<p>" + text(words("made", Words::Fill{{"moment", words.moment(now_ms)}}));
    top += "</p></header>\n<main>\n";
    body.insert(0, top);
    body += "</main>\n<footer><p>" + text(words("privacy"));
    body += "</p></footer>\n<script nonce=\"" + nonce + "\">\n";
    body.append(report_script());
    body += "</script>\n</body>\n</html>\n";
    return body;
}

std::string listed_people(const Words& words, const ReportFacts& facts) {
    if (facts.attempts_not_listed == 0) return people_part(words, facts.attempts);
    const std::string count = std::to_string(facts.attempts_not_listed);
    return "<p class=\"none\">" + text(words("people_too_many", Words::Fill{{"count", count}})) +
           "</p>\n";
}

// Where it came from, what of it wants somebody, what was corrected and removed.
void add_kiosks(std::string& body, const Words& say, const ReportFacts& facts) {
    add_section(body, say("troubles"), say("troubles_note"),
                troubles_part(say, trouble_lines(facts, say)), "troubles");
    add_section(body, say("kiosks"), say("kiosks_note"), kiosks_part(say, facts.kiosks));
    if (!facts.clocks.empty()) {
        add_section(body, say("clocks"), say("clocks_note"), clocks_part(say, facts.clocks));
    }
    if (!facts.set_aside.empty()) {
        add_section(body, say("set_aside"), say("set_aside_note"),
                    set_aside_part(say, facts.set_aside));
    }
    if (!facts.joined.empty()) {
        add_section(body, say("joined"), say("joined_note"), joined_part(say, facts.joined));
    }
    if (!facts.purges.empty()) {
        add_section(body, say("purged"), say("purged_note"), purges_part(say, facts.purges));
    }
}

}  // namespace

std::string report_html(const ReportFacts& facts, const Words& say, std::int64_t now_ms) {
    const Words::Fill course{{"course", facts.course}};
    std::string body;
    add_section(body, say("summary"), "", summary_part(say, facts));
    add_section(body, say("units"), say("units_note", course), units_part(say, facts));
    add_section(body, say("gains"), say("gains_note"), gains_part(say, facts.gains));
    add_section(body, say("modules"), say("modules_note"), modules_part(say, facts.modules));
    add_section(body, say("indicators"), say("indicators_note"),
                indicators_part(say, facts.indicators));
    add_section(body, say("items"), say("items_note"), items_part(say, facts.items));
    add_kiosks(body, say, facts);
    // Long lists come last: who prints stops before them.
    add_section(body, say("standing"), say("standing_note", course), standing_part(say, facts));
    add_section(body, say("people"), say("people_note"), listed_people(say, facts));
    return page(say, std::move(body), now_ms);
}

}  // namespace suluh::collect
