#include "tests/support/explain_evaluator.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <vector>

namespace marginscope::test {

namespace {

double phi(double x) {
    return std::erfc(-x * M_SQRT1_2) / 2;
}

double black(bool call, const std::vector<double>& a) {
    const double f = a.at(0), k = a.at(1), v = a.at(2), t = a.at(3), r = a.at(4);
    const double sd = v * std::sqrt(t), discount = std::exp(-r * t);
    if (sd <= 0) return discount * std::max(call ? f - k : k - f, 0.0);
    const double d1 = (std::log(f / k) + sd * sd / 2) / sd, d2 = d1 - sd;
    return discount * (call ? f * phi(d1) - k * phi(d2) : k * phi(-d2) - f * phi(-d1));
}

// Barone-Adesi and Whaley 1987, the critical price by bisection.
double american(bool call, const std::vector<double>& a) {
    const double f = a.at(0), k = a.at(1), v = a.at(2), t = a.at(3), r = a.at(4), b = a.at(5);
    const double s = f * std::exp(-b * t), w = call ? 1 : -1, european = black(call, a), now = w * (s - k);
    if (!(call ? b < r : r > 0) || v * v * t <= 1e-12) return std::max(european, now);
    const double m = 2 * r / (v * v), n = 2 * b / (v * v), share = 1 - std::exp(-r * t);
    const double ratio = std::fabs(r * t) < 1e-12 ? 2 / (v * v * t) : m / share;
    const double q = ((1 - n) + w * std::sqrt((n - 1) * (n - 1) + 4 * ratio)) / 2;
    const auto rest = [&](double x) {
        const double d1 = (std::log(x / k) + (b + v * v / 2) * t) / (v * std::sqrt(t));
        return w * (1 - std::exp((b - r) * t) * phi(w * d1)) * x / q;
    };
    const auto gap = [&](double x) {
        return w * (x - k) - black(call, {x * std::exp(b * t), k, v, t, r}) - rest(x);
    };
    double low = std::log(k), high = std::log(k) + w * std::log(2.0) * 59;
    if (gap(std::exp(high)) <= 0) return std::max(european, now);
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (gap(std::exp(middle)) < 0 ? low : high) = middle;
    }
    const double critical = std::exp(low);
    if (w * (s - critical) >= 0) return now;
    return std::max({european + rest(critical) * std::pow(s / critical, q), european, now});
}

class Parser {
public:
    Parser(const std::string& text, const std::map<std::string, double>& values) : text_(text), values_(values) {}

    double run() {
        const double value = comparison();
        skip();
        if (at_ != text_.size())
            throw std::runtime_error("formula " + text_ + ": unread rest at " + std::to_string(at_));
        return value;
    }

private:
    void skip() {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }
    bool take(const std::string& token) {
        skip();
        if (text_.compare(at_, token.size(), token) != 0) return false;
        at_ += token.size();
        return true;
    }

    double comparison() {
        const double left = sum();
        if (take("<=")) return left <= sum();
        if (take(">=")) return left >= sum();
        if (take("<")) return left < sum();
        if (take(">")) return left > sum();
        return left;
    }
    double sum() {
        double value = product();
        for (;;) {
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
        }
    }
    double product() {
        double value = power();
        for (;;) {
            if (take("*"))
                value *= power();
            else if (take("/"))
                value /= power();
            else
                return value;
        }
    }
    double power() {
        const double base = atom();
        return take("^") ? std::pow(base, power()) : base;
    }
    double atom() {
        skip();
        if (take("(")) {
            const double value = comparison();
            if (!take(")")) throw std::runtime_error("formula " + text_ + ": ) missing");
            return value;
        }
        if (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_]))) {
            std::size_t used = 0;
            const double value = std::stod(text_.substr(at_), &used);
            at_ += used;
            return value;
        }
        std::string name;
        while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'))
            name += text_[at_++];
        if (name.empty()) throw std::runtime_error("formula " + text_ + ": nothing readable at " + std::to_string(at_));
        if (!take("(")) {
            const auto found = values_.find(name);
            if (found == values_.end()) throw std::runtime_error("formula " + text_ + ": no child " + name);
            return found->second;
        }
        std::vector<double> args;
        do
            args.push_back(comparison());
        while (take(","));
        if (!take(")")) throw std::runtime_error("formula " + text_ + ": ) missing");
        return call(name, args);
    }
    double call(const std::string& name, const std::vector<double>& a) const {
        if (name == "max") return *std::max_element(a.begin(), a.end());
        if (name == "min") return *std::min_element(a.begin(), a.end());
        if (name == "abs") return std::fabs(a.at(0));
        if (name == "exp") return std::exp(a.at(0));
        if (name == "ln") return std::log(a.at(0));
        if (name == "sqrt") return std::sqrt(a.at(0));
        if (name == "N") return phi(a.at(0));
        if (name == "sign") return a.at(0) > 0 ? 1 : a.at(0) < 0 ? -1 : 0;
        if (name == "if") return a.at(0) != 0 ? a.at(1) : a.at(2);
        if (name == "black_call") return black(true, a);
        if (name == "black_put") return black(false, a);
        if (name == "american_call") return american(true, a);
        if (name == "american_put") return american(false, a);
        throw std::runtime_error("formula " + text_ + ": no function " + name);
    }

    const std::string& text_;
    const std::map<std::string, double>& values_;
    std::size_t at_ = 0;
};

double combine(const ExplainNode& node, const std::function<double(const ExplainNode&)>& valueOf) {
    std::vector<double> v;
    for (const ExplainNode& child : node.children)
        v.push_back(valueOf(child));
    if (v.empty()) throw std::runtime_error("no children under " + node.label.english());
    double total = v[0];
    switch (node.combine) {
    case Combine::Sum:
        for (std::size_t i = 1; i < v.size(); ++i)
            total += v[i];
        return total;
    case Combine::Difference:
        for (std::size_t i = 1; i < v.size(); ++i)
            total -= v[i];
        return total;
    case Combine::Product:
        for (std::size_t i = 1; i < v.size(); ++i)
            total *= v[i];
        return total;
    case Combine::Scale:
        return v.at(0) * v.at(1);
    case Combine::Max:
        return *std::max_element(v.begin(), v.end());
    case Combine::Min:
        return *std::min_element(v.begin(), v.end());
    case Combine::Input:
        break;
    case Combine::Formula: {
        std::map<std::string, double> named;
        for (std::size_t i = 0; i < v.size(); ++i)
            named[node.children[i].symbol] = v[i];
        if (named.size() != v.size())
            throw std::runtime_error("two children of one name under " + node.label.english());
        return evaluateFormula(node.formula, named);
    }
    }
    throw std::runtime_error("an input with children: " + node.label.english());
}

} // namespace

double evaluateFormula(const std::string& formula, const std::map<std::string, double>& values) {
    return Parser(formula, values).run();
}

double recompute(const ExplainNode& node, const ChangedInputs& changed) {
    if (node.combine == Combine::Input) {
        const auto found = changed.find(node.origin);
        return found == changed.end() ? node.value : found->second;
    }
    return combine(node, [&](const ExplainNode& child) { return recompute(child, changed); });
}

double worstDisagreement(const ExplainNode& node, std::string& where) {
    if (node.combine == Combine::Input) return 0.0;
    const double again = combine(node, [](const ExplainNode& child) { return child.value; });
    double worst = std::fabs(again - node.value) / std::max(1.0, std::fabs(node.value));
    if (!(worst >= 0.0)) worst = INFINITY;
    if (worst > 1e-9) where = node.label.english() + " = " + node.formula;
    for (const ExplainNode& child : node.children)
        worst = std::max(worst, worstDisagreement(child, where));
    return worst;
}

} // namespace marginscope::test
