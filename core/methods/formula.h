// Formulas of rulebook files: how charges become a requirement. Numbers, names, + − * /, parentheses, max(…), min(…),
// abs(…), sqrt(…). The same language as that of explanations (core/margin/explain.h), a part of it.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace marginscope {

class Formula {
public:
    /// Names not among `names` are errors. Errors: BadSyntax with the place; UnknownName.
    static Result<Formula> parse(const std::string& text, const std::vector<std::string>& names);

    /// `values` in the order of the names given to parse().
    double evaluate(const std::vector<double>& values) const;

    const std::string& text() const { return text_; }
    /// Which of the names it uses.
    bool uses(std::size_t name) const;

private:
    friend class FormulaParser;
    enum class Op : std::uint8_t { Number, Name, Add, Subtract, Multiply, Divide, Negate, Max, Min, Abs, Sqrt };
    struct Step {
        Op op = Op::Number;
        double number = 0.0;
        std::size_t count = 0; ///< arguments of max and min; index of a name
    };

    std::string text_;
    std::vector<Step> steps_; ///< postfix
};

} // namespace marginscope
