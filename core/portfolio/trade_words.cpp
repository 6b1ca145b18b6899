#include "core/portfolio/trade_words.h"

#include <algorithm>
#include <cctype>

namespace marginscope::trade_words {

namespace {

constexpr std::string_view trueMinus = "\u2212";

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

bool beginsCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

int characters(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), beginsCharacter));
}

std::string plain(std::string_view text) {
    std::string out(text);
    for (std::size_t at = out.find(trueMinus); at != std::string::npos; at = out.find(trueMinus))
        out.replace(at, trueMinus.size(), "-");
    return out;
}

/// Reads one line of the text, which may hold several trades.
class LineReader {
public:
    LineReader(std::string_view line, int number, std::vector<TokenLine>& out)
        : line_(line)
        , number_(number)
        , out_(out) {}

    void run() {
        for (std::size_t at = 0; at <= line_.size();) {
            const std::size_t end = endOfTrade(at);
            take(at, end);
            if (end >= line_.size() || line_[end] != ';') return; // a comment goes to the end of the line
            at = end + 1;
        }
    }

private:
    // The semicolon or comment that ends it; quotes hide both.
    std::size_t endOfTrade(std::size_t from) const {
        bool quoted = false;
        for (std::size_t at = from; at < line_.size(); ++at) {
            if (line_[at] == '"') quoted = !quoted;
            if (quoted) continue;
            const bool wordBegins = at == from || isBlank(line_[at - 1]);
            if (line_[at] == ';' || (wordBegins && (line_[at] == '#' || line_.substr(at, 2) == "//"))) return at;
        }
        return line_.size();
    }

    TextSpan spanOf(std::size_t from, std::size_t to) const {
        return {number_, characters(line_.substr(0, from)) + 1, characters(line_.substr(from, to - from))};
    }

    void take(std::size_t from, std::size_t to) {
        const auto blank = [&](std::size_t at) { return isBlank(line_[at]); };
        const bool cells = line_.substr(from, to - from).find('\t') != std::string_view::npos;
        std::size_t first = from, last = to;
        while (first < last && blank(first))
            ++first;
        while (last > first && blank(last - 1))
            --last;
        if (first == last) return;
        TokenLine line{{}, spanOf(first, last), cells};
        if (cells)
            takeCells(from, last, line);
        else
            takeWords(first, last, line);
        out_.push_back(std::move(line));
    }

    void takeWords(std::size_t at, std::size_t to, TokenLine& line) const {
        while (at < to) {
            if (isBlank(line_[at])) {
                ++at;
                continue;
            }
            if (line_[at] == '"') {
                const std::size_t close = std::min(line_.find('"', at + 1), to);
                line.tokens.push_back(
                    {std::string(line_.substr(at + 1, close - at - 1)), spanOf(at, std::min(close + 1, to))});
                at = close + 1;
                continue;
            }
            std::size_t end = at;
            while (end < to && !isBlank(line_[end]))
                ++end;
            line.tokens.push_back({plain(line_.substr(at, end - at)), spanOf(at, end)});
            at = end;
        }
    }

    void takeCells(std::size_t at, std::size_t to, TokenLine& line) const {
        for (;;) {
            const std::size_t tab = std::min(line_.find('\t', at), to);
            std::size_t first = at, last = tab;
            while (first < last && isBlank(line_[first]))
                ++first;
            while (last > first && isBlank(line_[last - 1]))
                --last;
            line.tokens.push_back({plain(line_.substr(first, last - first)), spanOf(first, last)});
            if (tab >= to) return;
            at = tab + 1;
        }
    }

    std::string_view line_;
    int number_;
    std::vector<TokenLine>& out_;
};

// 261218C00200000
bool isOsiTail(std::string_view text) {
    if (text.size() != 15) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (i == 6 ? std::toupper(c) != 'C' && std::toupper(c) != 'P' : !std::isdigit(c)) return false;
    }
    return true;
}

std::string upper(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return out;
}

} // namespace

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::vector<TokenLine> tokenLines(std::string_view text) {
    std::vector<TokenLine> out;
    int number = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        LineReader(text.substr(at, end - at), ++number, out).run();
        at = end + 1;
    }
    return out;
}

TradeToken symbolAt(const TokenLine& line, std::size_t& at) {
    TradeToken symbol = line.tokens[at++];
    if (at < line.tokens.size() && symbol.text.size() <= 6 && isOsiTail(line.tokens[at].text)) {
        const TradeToken& tail = line.tokens[at++];
        symbol.text += std::string(6 - symbol.text.size(), ' ') + tail.text;
        symbol.place.length = tail.place.column + tail.place.length - symbol.place.column;
    }
    return symbol;
}

TradeLineError errorAt(const TradeToken& token, Reason reason, std::vector<std::string> args) {
    return {token, Error{reason, std::move(args), Place{{}, token.place.line, token.place.column, {}}}};
}

TradeLineError symbolError(const TradeToken& symbol, const Error& error) {
    TradeToken token = symbol;
    if (error.reason == Reason::UnknownSymbol && error.args.size() > 1) {
        const std::string& part = error.args[1];
        const std::size_t found = part.empty() ? std::string::npos : upper(symbol.text).find(part);
        if (found != std::string::npos) {
            token.text = symbol.text.substr(found, part.size());
            token.place.column += characters(symbol.text.substr(0, found));
            token.place.length = characters(token.text);
        } else if (part.empty()) {
            token = {"", {symbol.place.line, symbol.place.column + symbol.place.length, 0}};
        }
    }
    return errorAt(token, error.reason, error.args);
}

} // namespace marginscope::trade_words
