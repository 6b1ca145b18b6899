#include "ui/report/report_pages.h"

namespace marginscope {

ReportPages::ReportPages(const QSizeF& room) : room_(room), pages_(1) {}

void ReportPages::place(const Block& block) {
    pages_.back().push_back({y_, block.draw});
    y_ += block.height;
}

void ReportPages::nextPage() {
    pages_.emplace_back();
    y_ = 0.0;
    if (head_.draw) place(head_);
    fresh_ = true;
}

void ReportPages::add(double height, Draw draw) {
    need(height);
    place({height, std::move(draw)});
    fresh_ = false;
}

void ReportPages::space(double height) {
    if (!fresh_) y_ += height;
}

void ReportPages::need(double height) {
    // A block higher than a page stands at the top of one all the same.
    if (!fresh_ && y_ + height > room_.height()) nextPage();
}

void ReportPages::beginRepeat(double height, Draw draw) {
    head_ = {};
    add(height, draw);
    head_ = {height, std::move(draw)};
}

void ReportPages::endRepeat() {
    head_ = {};
}

void ReportPages::draw(int page) const {
    for (const Placed& placed : pages_[static_cast<std::size_t>(page)])
        placed.draw(placed.y);
}

} // namespace marginscope
