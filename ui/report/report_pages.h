// Blocks of a report laid out on pages from the top down: what does not fit goes to the next page, under the head that
// repeats.
#pragma once

#include <QSizeF>

#include <functional>
#include <vector>

namespace marginscope {

class ReportPages {
public:
    /// Draws a block whose upper edge is at y.
    using Draw = std::function<void(double y)>;

    /// Room for blocks on each page.
    explicit ReportPages(const QSizeF& room);

    double width() const { return room_.width(); }
    double height() const { return room_.height(); }
    /// What is left of the page being filled.
    double left() const { return room_.height() - y_; }

    void add(double height, Draw draw);
    /// A distance, which the top of a page swallows.
    void space(double height);
    /// Goes to the next page unless this much room is left.
    void need(double height);
    /// A block that is drawn now and again on every further page, until the end of the repetition.
    void beginRepeat(double height, Draw draw);
    void endRepeat();

    int count() const { return static_cast<int>(pages_.size()); }
    /// Draws the blocks of a page, from 0.
    void draw(int page) const;

private:
    struct Block {
        double height = 0.0;
        Draw draw;
    };
    struct Placed {
        double y = 0.0;
        Draw draw;
    };
    void nextPage();
    void place(const Block& block);

    QSizeF room_;
    std::vector<std::vector<Placed>> pages_;
    Block head_;
    double y_ = 0.0;
    bool fresh_ = true; ///< nothing but the repeated head stands on the page
};

} // namespace marginscope
