#include "collect/report_html.h"

#include "collect/report_parts.h"
#include "crypto/bytes.h"
#include "crypto/hash.h"

namespace suluh::collect {

namespace {

using html::text;

std::string section(const std::string& title, const std::string& note, const std::string& body) {
    std::string out = "<section><h2>" + text(title) + "</h2>\n";
    if (!note.empty()) out += "<p class=\"note\">" + text(note) + "</p>\n";
    return out + body + "</section>\n";
}

// Only our own script may run, whatever a name holds: it carries a word that nobody can know who
// wrote what stands in the page.
std::string nonce_of(const std::string& body) {
    return crypto::to_hex(crypto::view_of(crypto::hash(body + crypto::random_bytes(16))));
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

std::string page(const Words& words, const std::string& body, std::int64_t now_ms) {
    const std::string nonce = nonce_of(body);
    std::string out = head(words, nonce) + "<body>\n<header><h1>" + text(words("title"));
    out += "</h1>\n<p>" + text(words("made", Words::Fill{{"moment", words.moment(now_ms)}}));
    out += "</p></header>\n<main>\n" + body + "</main>\n<footer><p>" + text(words("privacy"));
    out += "</p></footer>\n<script nonce=\"" + nonce + "\">\n";
    out.append(report_script());
    return out + "</script>\n</body>\n</html>\n";
}

std::string listed_people(const Words& words, const ReportFacts& facts) {
    if (facts.attempts_not_listed == 0) return people_part(words, facts.attempts);
    const std::string count = std::to_string(facts.attempts_not_listed);
    return "<p class=\"none\">" + text(words("people_too_many", Words::Fill{{"count", count}})) +
           "</p>\n";
}

}  // namespace

std::string report_html(const ReportFacts& facts, const Words& say, std::int64_t now_ms) {
    const Words::Fill course{{"course", facts.course}};
    std::string body = section(say("summary"), "", summary_part(say, facts));
    body += section(say("units"), say("units_note", course), units_part(say, facts));
    body += section(say("gains"), say("gains_note"), gains_part(say, facts.gains));
    body += section(say("modules"), say("modules_note"), modules_part(say, facts.modules));
    body +=
        section(say("indicators"), say("indicators_note"), indicators_part(say, facts.indicators));
    body += section(say("standing"), say("standing_note", course), standing_part(say, facts));
    body += section(say("items"), say("items_note"), items_part(say, facts.items));
    body += section(say("people"), say("people_note"), listed_people(say, facts));
    body += section(say("kiosks"), say("kiosks_note"), kiosks_part(say, facts.kiosks));
    if (!facts.clocks.empty()) {
        body += section(say("clocks"), say("clocks_note"), clocks_part(say, facts.clocks));
    }
    if (!facts.set_aside.empty()) {
        body +=
            section(say("set_aside"), say("set_aside_note"), set_aside_part(say, facts.set_aside));
    }
    if (!facts.joined.empty()) {
        body += section(say("joined"), say("joined_note"), joined_part(say, facts.joined));
    }
    if (!facts.purges.empty()) {
        body += section(say("purged"), say("purged_note"), purges_part(say, facts.purges));
    }
    return page(say, body, now_ms);
}

}  // namespace suluh::collect
