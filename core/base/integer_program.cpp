#include "core/base/integer_program.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace marginscope {

namespace {

// The library keeps an environment per thread; it goes with the problem, so that threads that end leave nothing.
struct Problem {
    Problem() {
        glp_term_out(GLP_OFF);
        problem = glp_create_prob();
    }
    ~Problem() {
        glp_delete_prob(problem);
        glp_free_env();
    }
    Problem(const Problem&) = delete;
    Problem& operator=(const Problem&) = delete;

    glp_prob* problem = nullptr;
};

int boundsKind(double lower, double upper) {
    if (!std::isfinite(lower)) return std::isfinite(upper) ? GLP_UP : GLP_FR;
    if (!std::isfinite(upper)) return GLP_LO;
    return lower == upper ? GLP_FX : GLP_DB;
}

struct Search {
    int nodes = 0;
    int most = 0;
    std::vector<double> start; ///< a solution to begin with, from 1; empty where there is none
    double bound = -HUGE_VAL;
};

bool isWhole(double value) {
    return std::fabs(value - std::round(value)) < 1e-6;
}

/// Whole numbers one after the other: the variables nearest to theirs are fixed, the rest is solved again.
class Dive {
public:
    Dive(const glp_prob* problem, int columns) : problem_(glp_create_prob()), columns_(columns) {
        glp_copy_prob(problem_, const_cast<glp_prob*>(problem), GLP_OFF);
    }
    ~Dive() { glp_delete_prob(problem_); }
    Dive(const Dive&) = delete;
    Dive& operator=(const Dive&) = delete;

    /// From 1; empty where it ends without a solution.
    std::vector<double> run() {
        if (!solves()) return {};
        int rounds = 0;
        for (std::vector<int> open = fractional(); !open.empty(); open = fractional())
            if (++rounds > mostRounds || !(fixSome(open) || loosened())) return {};
        std::vector<double> values(1, 0.0);
        for (int i = 1; i <= columns_; ++i) {
            const double value = glp_get_col_prim(problem_, i);
            values.push_back(glp_get_col_kind(problem_, i) == GLP_CV ? value : std::round(value));
        }
        return values;
    }

private:
    static constexpr int mostRounds = 300;

    struct Bounds {
        int column, kind;
        double lower, upper;
    };

    bool solves() {
        glp_smcp options;
        glp_init_smcp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.meth = GLP_DUALP;
        return glp_simplex(problem_, &options) == 0 && glp_get_status(problem_) == GLP_OPT;
    }

    /// The nearest to a whole number first.
    std::vector<int> fractional() const {
        std::vector<std::pair<double, int>> found;
        for (int i = 1; i <= columns_; ++i) {
            const double value = glp_get_col_prim(problem_, i);
            if (glp_get_col_kind(problem_, i) != GLP_CV && !isWhole(value))
                found.emplace_back(std::fabs(value - std::round(value)), i);
        }
        std::sort(found.begin(), found.end());
        std::vector<int> columns;
        for (const auto& [distance, column] : found)
            columns.push_back(column);
        return columns;
    }

    Bounds fix(int column, double value) {
        const Bounds before{column, glp_get_col_type(problem_, column), glp_get_col_lb(problem_, column),
                            glp_get_col_ub(problem_, column)};
        glp_set_col_bnds(problem_, column, GLP_FX, value, value);
        return before;
    }

    // Several at once; where that leaves nothing, one alone, to either side.
    bool fixSome(const std::vector<int>& open) {
        std::vector<Bounds> before;
        const double first = glp_get_col_prim(problem_, open[0]);
        for (std::size_t i = 0; i < 1 + open.size() / 8; ++i)
            before.push_back(fix(open[i], std::round(glp_get_col_prim(problem_, open[i]))));
        if (solves()) return true;
        for (const Bounds& held : before)
            glp_set_col_bnds(problem_, held.column, held.kind, held.lower, held.upper);
        const double nearest = std::round(first);
        for (const double value : {nearest, nearest < first ? nearest + 1.0 : nearest - 1.0}) {
            fix(open[0], value);
            if (solves()) return true;
        }
        fix(open[0], std::floor(first));
        return false;
    }

    // A dead end: what was fixed may be less again, down to nothing.
    bool loosened() {
        for (int i = 1; i <= columns_; ++i) {
            if (glp_get_col_kind(problem_, i) == GLP_CV || glp_get_col_type(problem_, i) != GLP_FX) continue;
            const double upper = glp_get_col_ub(problem_, i);
            if (upper > 0.0) glp_set_col_bnds(problem_, i, GLP_DB, 0.0, upper);
        }
        return solves();
    }

    glp_prob* problem_;
    int columns_;
};

void countNodes(glp_tree* tree, void* info) {
    auto& search = *static_cast<Search*>(info);
    if (glp_ios_reason(tree) == GLP_IHEUR && !search.start.empty()) {
        glp_ios_heur_sol(tree, search.start.data());
        search.start.clear();
    }
    if (glp_ios_reason(tree) != GLP_ISELECT) return;
    if (++search.nodes <= search.most) return;
    if (const int best = glp_ios_best_node(tree)) search.bound = glp_ios_node_bound(tree, best);
    glp_ios_terminate(tree);
}

IntegerProgram::Solution relaxed(glp_prob* problem, int columns) {
    IntegerProgram::Solution solution;
    if (glp_get_status(problem) != GLP_OPT) return solution;
    solution.cost = solution.lowerBound = glp_get_obj_val(problem);
    solution.proved = true;
    for (int i = 1; i <= columns; ++i)
        solution.values.push_back(glp_get_col_prim(problem, i));
    return solution;
}

IntegerProgram::Solution branched(glp_prob* problem, int columns, int mostNodes, bool cuts) {
    const double root = glp_get_obj_val(problem);
    Search search;
    search.most = mostNodes;
    search.start = Dive(problem, columns).run();
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.cb_func = countNodes;
    options.cb_info = &search;
    options.mir_cuts = options.gmi_cuts = cuts ? GLP_ON : GLP_OFF;
    options.br_tech = GLP_BR_PCH;
    glp_intopt(problem, &options);
    IntegerProgram::Solution solution;
    const int status = glp_mip_status(problem);
    solution.lowerBound = std::max(root, search.bound);
    if (status != GLP_OPT && status != GLP_FEAS) return solution;
    solution.cost = glp_mip_obj_val(problem);
    solution.proved = status == GLP_OPT;
    if (solution.proved) solution.lowerBound = solution.cost;
    for (int i = 1; i <= columns; ++i)
        solution.values.push_back(glp_mip_col_val(problem, i));
    return solution;
}

} // namespace

std::size_t IntegerProgram::addVariable(double lower, double upper, double cost, bool whole) {
    variables_.push_back({lower, upper, cost, whole});
    return variables_.size() - 1;
}

void IntegerProgram::addRow(double lower, double upper, Terms terms) {
    rows_.push_back({lower, upper, std::move(terms)});
}

IntegerProgram::Solution IntegerProgram::solve(int mostNodes, bool cuts) const {
    if (variables_.empty()) return {{}, 0.0, 0.0, true};
    const Problem held;
    glp_prob* problem = held.problem;
    const int columns = static_cast<int>(variables_.size());
    glp_add_cols(problem, columns);
    bool whole = false;
    for (int i = 1; i <= columns; ++i) {
        const Variable& variable = variables_[static_cast<std::size_t>(i) - 1];
        glp_set_col_bnds(problem, i, boundsKind(variable.lower, variable.upper), variable.lower, variable.upper);
        glp_set_obj_coef(problem, i, variable.cost);
        if (variable.whole) glp_set_col_kind(problem, i, GLP_IV);
        whole = whole || variable.whole;
    }
    if (!rows_.empty()) glp_add_rows(problem, static_cast<int>(rows_.size()));
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::vector<int> places{0};
        std::vector<double> coefficients{0.0};
        for (const auto& [variable, coefficient] : rows_[r].terms) {
            places.push_back(static_cast<int>(variable) + 1);
            coefficients.push_back(coefficient);
        }
        const int row = static_cast<int>(r) + 1;
        glp_set_row_bnds(problem, row, boundsKind(rows_[r].lower, rows_[r].upper), rows_[r].lower, rows_[r].upper);
        glp_set_mat_row(problem, row, static_cast<int>(rows_[r].terms.size()), places.data(), coefficients.data());
    }
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    glp_adv_basis(problem, 0);
    glp_simplex(problem, &options);
    if (!whole || glp_get_status(problem) != GLP_OPT) return relaxed(problem, columns);
    return branched(problem, columns, mostNodes, cuts);
}

} // namespace marginscope
