// What-ifs: books of their own that belong to another one, a tree of them for each base.
#pragma once

#include "core/session/library.h"

#include <string>
#include <vector>

namespace marginscope {

/// The name of the next what-if of a book: "Strangle · A", "Strangle · B"; of the what-if "Strangle · A":
/// "Strangle · A1", of that: "Strangle · A1.1".
std::string nextWhatIfName(const std::string& base, const std::vector<std::string>& taken);

/// A book as what-if of the one at `base`, under the next free name.
Portfolio whatIfOf(Portfolio book, const std::string& base, const std::string& baseName,
                   const std::vector<std::string>& taken);

/// The what-ifs of one base and theirs, as a listing has them.
struct WhatIfTree {
    struct Branch {
        PortfolioEntry entry;
        std::vector<Branch> branches;
    };
    std::string base; ///< where it is: "store:NAME", "sample:NAME", a file
    std::vector<Branch> branches;
};

/// One tree for each base that is no what-if itself, in the order of the listing; a base that is gone from the store
/// still has its tree.
std::vector<WhatIfTree> whatIfTrees(const std::vector<PortfolioEntry>& books);

} // namespace marginscope
