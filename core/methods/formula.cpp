#include "core/methods/formula.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

namespace marginscope {

// Recursive descent over sums, products, signs and factors; writes postfix steps.
class FormulaParser {
public:
    FormulaParser(const std::string& text, const std::vector<std::string>& names) : text_(text), names_(names) {}

    Result<Formula> parse() {
        sum();
        skipBlanks();
        if (!error_ && at_ != text_.size()) fail(QT_TRANSLATE_NOOP("expected", "an operator"));
        if (error_) return tl::unexpected<Error>(*error_);
        formula_.text_ = text_;
        return std::move(formula_);
    }

private:
    using Op = Formula::Op;

    void fail(std::string expected) {
        std::size_t end = at_;
        while (end < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[end])) != 0 || text_[end] == '_'))
            ++end;
        const std::string rest = at_ < text_.size() ? text_.substr(at_, std::max<std::size_t>(end - at_, 1)) : "…";
        if (!error_) error_ = Error{Reason::BadValue, {text_, rest, std::move(expected)}, {}};
        at_ = text_.size();
    }

    void skipBlanks() {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    bool accept(char c) {
        skipBlanks();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    void emit(Op op, double number = 0.0, std::size_t count = 0) { formula_.steps_.push_back({op, number, count}); }

    void sum() {
        product();
        while (!error_) {
            const bool add = accept('+');
            if (!add && !accept('-')) return;
            product();
            emit(add ? Op::Add : Op::Subtract);
        }
    }

    void product() {
        factor();
        while (!error_) {
            const bool times = accept('*');
            if (!times && !accept('/')) return;
            factor();
            emit(times ? Op::Multiply : Op::Divide);
        }
    }

    void factor() {
        constexpr int deepest = 100;
        if (++depth_ > deepest) return fail(QT_TRANSLATE_NOOP("expected", "fewer parentheses"));
        if (accept('-')) {
            factor();
            emit(Op::Negate);
        } else if (accept('(')) {
            sum();
            if (!accept(')')) fail("\")\"");
        } else {
            primary();
        }
        --depth_;
    }

    void primary() {
        skipBlanks();
        const auto c = static_cast<unsigned char>(at_ < text_.size() ? text_[at_] : '\0');
        if (std::isdigit(c) != 0) return number();
        if (std::isalpha(c) != 0) return name();
        fail(QT_TRANSLATE_NOOP("expected", "a number or a name"));
    }

    void number() {
        std::size_t end = at_;
        while (end < text_.size() && (std::isdigit(static_cast<unsigned char>(text_[end])) != 0 || text_[end] == '.'))
            ++end;
        const std::optional<double> value = parseNumber(text_.substr(at_, end - at_));
        if (!value) return fail(QT_TRANSLATE_NOOP("expected", "a number"));
        at_ = end;
        emit(Op::Number, *value);
    }

    void name() {
        std::size_t end = at_;
        while (end < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[end])) != 0 || text_[end] == '_'))
            ++end;
        const std::string word = text_.substr(at_, end - at_);
        const auto known = std::find(names_.begin(), names_.end(), word);
        if (known != names_.end()) {
            at_ = end;
            return emit(Op::Name, 0.0, static_cast<std::size_t>(known - names_.begin()));
        }
        const std::size_t start = at_;
        at_ = end;
        if (!accept('(')) {
            at_ = start;
            return fail(knownNames());
        }
        call(word, start);
    }

    void call(const std::string& word, std::size_t start) {
        std::vector<std::string> arguments;
        do {
            skipBlanks();
            const std::size_t from = at_;
            sum();
            if (!error_) arguments.push_back(text_.substr(from, at_ - from));
        } while (!error_ && accept(','));
        if (!accept(')')) return fail("\")\"");
        const std::size_t count = arguments.size();
        if (word == "max" || word == "min") {
            formula_.arguments_.push_back(std::move(arguments));
            return emit(word == "max" ? Op::Max : Op::Min, 0.0, count);
        }
        if ((word == "abs" || word == "sqrt") && count == 1) return emit(word == "abs" ? Op::Abs : Op::Sqrt);
        at_ = start;
        fail("max(…), min(…), abs(…), sqrt(…)");
    }

    std::string knownNames() const {
        std::string text;
        for (const std::string& name : names_)
            text += (text.empty() ? "" : ", ") + name;
        return text;
    }

    const std::string& text_;
    const std::vector<std::string>& names_;
    Formula formula_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::optional<Error> error_;
};

Result<Formula> Formula::parse(const std::string& text, const std::vector<std::string>& names) {
    return FormulaParser(text, names).parse();
}

double Formula::evaluate(const std::vector<double>& values) const {
    return evaluate(values, nullptr);
}

std::vector<std::size_t> Formula::choices(const std::vector<double>& values) const {
    std::vector<std::size_t> made;
    evaluate(values, &made);
    return made;
}

namespace {

/// Which argument of a max or min is the value; what was chosen inside the others does not matter then. `begins` says
/// where the choices inside each argument begin.
void choose(std::vector<std::size_t>& choices, const double* arguments, const std::size_t* begins, std::size_t count,
            bool largest) {
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < count; ++i) {
        // Equals are told apart by rounding alone: the first of them stands.
        const double a = arguments[chosen], b = arguments[i];
        const double hair = 1e-12 * std::max(std::fabs(a), std::fabs(b));
        if (largest ? b > a + hair : b < a - hair) chosen = i;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (i == chosen) continue;
        const std::size_t end = i + 1 < count ? begins[i + 1] : choices.size();
        std::fill(choices.begin() + static_cast<std::ptrdiff_t>(begins[i]),
                  choices.begin() + static_cast<std::ptrdiff_t>(end), std::size_t{0});
    }
    choices.push_back(chosen + 1);
}

} // namespace

double Formula::evaluate(const std::vector<double>& values, std::vector<std::size_t>* choices) const {
    std::vector<double> stack;
    std::vector<std::size_t> begins; // by stack entry: choices made before it
    stack.reserve(steps_.size());
    for (const Step& step : steps_) {
        const auto pop = [&stack] {
            const double top = stack.back();
            stack.pop_back();
            return top;
        };
        double right = 0.0;
        if (choices && (step.op == Op::Number || step.op == Op::Name)) begins.push_back(choices->size());
        switch (step.op) {
        case Op::Number:
            stack.push_back(step.number);
            break;
        case Op::Name:
            stack.push_back(values[step.count]);
            break;
        case Op::Add:
            right = pop();
            stack.back() += right;
            break;
        case Op::Subtract:
            right = pop();
            stack.back() -= right;
            break;
        case Op::Multiply:
            right = pop();
            stack.back() *= right;
            break;
        case Op::Divide:
            right = pop();
            stack.back() /= right;
            break;
        case Op::Negate:
            stack.back() = -stack.back();
            break;
        case Op::Abs:
            stack.back() = std::fabs(stack.back());
            break;
        case Op::Sqrt:
            stack.back() = std::sqrt(stack.back());
            break;
        case Op::Max:
        case Op::Min:
            if (choices && step.count > 0) {
                const std::size_t first = stack.size() - step.count;
                choose(*choices, stack.data() + first, begins.data() + first, step.count, step.op == Op::Max);
            }
            for (std::size_t i = 1; i < step.count; ++i) {
                right = pop();
                stack.back() = step.op == Op::Max ? std::max(stack.back(), right) : std::min(stack.back(), right);
            }
            break;
        }
        begins.resize(std::min(begins.size(), stack.size()));
    }
    return stack.back();
}

bool Formula::uses(std::size_t name) const {
    return std::any_of(steps_.begin(), steps_.end(),
                       [&](const Step& step) { return step.op == Op::Name && step.count == name; });
}

} // namespace marginscope
