#include "core/base/phrase.h"

#include <algorithm>
#include <iterator>

namespace marginscope {

PhraseArg::PhraseArg(Phrase phrase) : phrase_(std::make_shared<const Phrase>(std::move(phrase))) {}

std::string PhraseArg::english() const {
    return phrase_ ? phrase_->english() : text_;
}

bool PhraseArg::operator==(const PhraseArg& other) const {
    if (!phrase_ || !other.phrase_) return !phrase_ && !other.phrase_ && text_ == other.text_;
    return *phrase_ == *other.phrase_;
}

std::string fillPattern(std::string pattern, const std::vector<std::string>& args) {
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const auto index = place ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (!place || index >= args.size()) {
            out += pattern[i];
            continue;
        }
        out += args[index];
        ++i;
    }
    return out;
}

std::string Phrase::english() const {
    std::vector<std::string> texts;
    std::transform(args.begin(), args.end(), std::back_inserter(texts),
                   [](const PhraseArg& arg) { return arg.english(); });
    return fillPattern(pattern, texts);
}

} // namespace marginscope
