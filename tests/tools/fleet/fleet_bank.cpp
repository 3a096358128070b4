#include "fleet_bank.h"

#include <algorithm>

#include "base/value.h"

namespace suluh::fleet {

namespace {

constexpr int kOptions = 4;

std::string ask_of(const std::string& item) {
    return "Soal " + item +
           ": seorang rekan membagikan tautan kampanye di grup kantor pada jam kerja dan meminta "
           "Saudara menyukainya. Apa yang sebaiknya Saudara lakukan sesuai dengan asas netralitas?";
}

std::string question_json(const std::string& item, const std::vector<int>& order) {
    Value::List options;
    for (const int option : order) {
        options.push_back(
            Value::Map{{"id", option},
                       {"text", "Pilihan " + std::to_string(option) + " dari " + item +
                                    ": mengingatkan secara pribadi, lalu melaporkan bila diulangi"},
                       {"right", option == 1}});
    }
    return to_json(Value::Map{{"ask", ask_of(item)}, {"options", options}, {"lang", "id"}});
}

std::vector<std::string> all_orders(const std::string& item) {
    std::vector<int> order;
    for (int option = 1; option <= kOptions; ++option) order.push_back(option);
    std::vector<std::string> all;
    do {
        all.push_back(question_json(item, order));
    } while (std::next_permutation(order.begin(), order.end()));
    return all;
}

BankItem make_item(int lesson, int number) {
    BankItem item;
    item.id = "l" + std::to_string(lesson) + "q" + std::to_string(number);
    item.indicator = "ED" + std::to_string(lesson % 6) + "." + std::to_string(number % 3);
    item.right_percent = 20 + (lesson * 7 + number * 13) % 70;
    const bool free_text = number == kItemsOfLesson - 1;
    item.kind = free_text ? "fill" : "choice";
    if (free_text) {
        item.questions = {to_json(Value::Map{{"ask", ask_of(item.id)}, {"lang", "id"}})};
    } else {
        item.questions = all_orders(item.id);
    }
    return item;
}

}  // namespace

std::vector<BankLesson> make_bank(int lessons) {
    std::vector<BankLesson> bank;
    for (int lesson = 1; lesson <= lessons; ++lesson) {
        BankLesson one;
        one.id = "pelajaran-" + std::to_string(lesson);
        one.title = "Pelajaran " + std::to_string(lesson);
        for (int number = 0; number < kItemsOfLesson; ++number) {
            one.items.push_back(make_item(lesson, number));
        }
        bank.push_back(std::move(one));
    }
    return bank;
}

}  // namespace suluh::fleet
