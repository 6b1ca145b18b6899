// Which underlyings form a class and which classes and groups form a group: read from a rulebook, checked once.
#pragma once

#include "core/base/result.h"
#include "core/margin/parameter_block.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// A group of classes and other groups. Losses of its members count whole, gains by the offset.
struct OffsetGroup {
    std::string name;
    double offset = 0.0;               ///< 0 … 1
    std::optional<std::size_t> parent; ///< the group it stands in
};

class GroupTree {
public:
    /// From the table "groups" and the word "group" of the underlyings. Errors, with the place: a name twice, a group
    /// nobody listed, groups that stand in each other.
    static Result<GroupTree> read(const ParameterBlock& block);

    const std::vector<OffsetGroup>& groups() const { return groups_; }
    std::optional<std::size_t> find(const std::string& name) const;
    /// The outermost group around one.
    std::size_t top(std::size_t group) const;

private:
    Result<void> link(const ParameterBlock& block);
    Result<void> checkCycles(const ParameterBlock& block) const;
    Result<void> checkUnderlyings(const ParameterBlock& block) const;

    std::vector<OffsetGroup> groups_;
};

} // namespace marginscope
