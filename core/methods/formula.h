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

    /// For every max and min in it which of its arguments is the value, from 1 (the first of equals); 0 where another
    /// argument of a max or min around it is. The same order at every call.
    std::vector<std::size_t> choices(const std::vector<double>& values) const;
    /// The text of an argument (from 1) of one of them.
    const std::string& argument(std::size_t choice, std::size_t number) const { return arguments_[choice][number - 1]; }

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
    double evaluate(const std::vector<double>& values, std::vector<std::size_t>* choices) const;

    std::vector<Step> steps_;                          ///< postfix
    std::vector<std::vector<std::string>> arguments_; ///< texts, by max and min in the order of steps_
};

} // namespace marginscope
