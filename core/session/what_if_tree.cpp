#include "core/session/what_if_tree.h"

#include <algorithm>
#include <cctype>

namespace marginscope {

namespace {

constexpr std::string_view separator = " · ";

std::string letters(int number) {
    std::string text;
    for (; number > 0; number = (number - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (number - 1) % 26));
    return text;
}

/// The part of a name that says which what-if it is: "A1" of "Strangle · A1"; empty where there is none.
std::string branchOf(const std::string& name) {
    const std::size_t at = name.rfind(separator);
    if (at == std::string::npos) return {};
    const std::string branch = name.substr(at + separator.size());
    const std::size_t capitals =
        static_cast<std::size_t>(std::find_if(branch.begin(), branch.end(), [](unsigned char c) { return !std::isupper(c); }) - branch.begin());
    const bool numbered = std::all_of(branch.begin() + static_cast<std::ptrdiff_t>(capitals), branch.end(),
                                      [](unsigned char c) { return std::isdigit(c) || c == '.'; });
    return capitals > 0 && capitals <= 2 && numbered ? branch : std::string();
}

std::vector<WhatIfTree::Branch> branchesOf(const std::string& place, const std::vector<PortfolioEntry>& books,
                                           std::vector<bool>& used) {
    std::vector<WhatIfTree::Branch> branches;
    for (std::size_t i = 0; i < books.size(); ++i) {
        if (used[i] || books[i].whatIfOf != place) continue;
        used[i] = true;
        branches.push_back({books[i], branchesOf("store:" + books[i].name, books, used)});
    }
    return branches;
}

} // namespace

std::string nextWhatIfName(const std::string& base, const std::vector<std::string>& taken) {
    const std::string branch = branchOf(base);
    const bool numbered = !branch.empty() && std::isdigit(static_cast<unsigned char>(branch.back()));
    for (int number = 1;; ++number) {
        const std::string name = branch.empty() ? base + std::string(separator) + letters(number)
                                                : base + (numbered ? "." : "") + std::to_string(number);
        if (std::find(taken.begin(), taken.end(), name) == taken.end()) return name;
    }
}

Portfolio whatIfOf(Portfolio book, const std::string& base, const std::string& baseName,
                   const std::vector<std::string>& taken) {
    book.name = nextWhatIfName(baseName, taken);
    book.whatIfOf = base;
    return book;
}

std::vector<WhatIfTree> whatIfTrees(const std::vector<PortfolioEntry>& books) {
    const auto isWhatIf = [&](const std::string& place) {
        return std::any_of(books.begin(), books.end(), [&](const PortfolioEntry& entry) {
            return !entry.whatIfOf.empty() && place == "store:" + entry.name;
        });
    };
    std::vector<bool> used(books.size(), false);
    std::vector<WhatIfTree> trees;
    // Bases first; what is left then hangs in a circle, which a file from elsewhere may bring.
    for (const bool circles : {false, true})
        for (std::size_t i = 0; i < books.size(); ++i) {
            const std::string place = books[i].whatIfOf;
            if (place.empty() || used[i] || (!circles && isWhatIf(place))) continue;
            trees.push_back({place, branchesOf(place, books, used)});
        }
    return trees;
}

} // namespace marginscope
