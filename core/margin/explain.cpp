#include "core/margin/explain.h"

#include "core/base/number.h"

#include <algorithm>
#include <cctype>

namespace marginscope {

namespace {

bool startsName(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool continuesName(char c) {
    return startsName(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::string numberInFormula(double value) {
    const std::string text = labelNumber(value, 10);
    return value < 0.0 ? "(" + text + ")" : text;
}

} // namespace

std::string combineWord(Combine combine) {
    switch (combine) {
    case Combine::Input:
        return "input";
    case Combine::Sum:
        return "sum";
    case Combine::Difference:
        return "difference";
    case Combine::Product:
        return "product";
    case Combine::Max:
        return "max";
    case Combine::Min:
        return "min";
    case Combine::Scale:
        return "scale";
    case Combine::Formula:
        break;
    }
    return "formula";
}

std::size_t ExplainNode::countNodes() const {
    std::size_t count = 1;
    for (const ExplainNode& child : children)
        count += child.countNodes();
    return count;
}

std::string formulaWithNumbers(const ExplainNode& node) {
    std::string out;
    for (std::size_t i = 0; i < node.formula.size();) {
        if (!startsName(node.formula[i])) {
            // An exponent of a number (1e5) is no name.
            const bool number = std::isdigit(static_cast<unsigned char>(node.formula[i])) != 0;
            do
                out += node.formula[i++];
            while (number && i < node.formula.size() && (continuesName(node.formula[i]) || node.formula[i] == '.'));
            continue;
        }
        std::size_t end = i;
        while (end < node.formula.size() && continuesName(node.formula[end]))
            ++end;
        const std::string name = node.formula.substr(i, end - i);
        const bool call = end < node.formula.size() && node.formula[end] == '(';
        const auto child = std::find_if(node.children.begin(), node.children.end(),
                                        [&](const ExplainNode& c) { return c.symbol == name; });
        out += call || child == node.children.end() ? name : numberInFormula(child->value);
        i = end;
    }
    return out;
}

} // namespace marginscope
