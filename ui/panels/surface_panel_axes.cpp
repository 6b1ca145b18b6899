// Which axes the surface panel offers, and what their ends are.
#include "ui/panels/surface_panel.h"

#include "core/session/surface_axes.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr std::array nodeCounts = {21, 41, 61, 101};
constexpr std::array priceRanges = {0.15, 0.3, 0.5};
constexpr std::array volRanges = {0.2, 0.4, 0.6};
constexpr std::array dayRanges = {15.0, 30.0, 60.0};
constexpr std::array basisRanges = {0.02, 0.05, 0.1};
/// Underlyings and pairs of them that are offered each on its own: a chooser of hundreds helps nobody.
constexpr std::size_t mostAlone = 6, mostPaired = 4;

SurfaceAxis axisOf(const std::string& name, std::size_t range, int nodes) {
    SurfaceAxis axis = axisFromName(name, nodes).value_or(defaultAxis(AxisKind::Price, nodes));
    const auto symmetric = [&](double reach) {
        axis.from = -reach;
        axis.to = reach;
    };
    switch (axis.kind) {
    case AxisKind::Price:
        symmetric(priceRanges[range]);
        break;
    case AxisKind::Vol:
        symmetric(volRanges[range]);
        break;
    case AxisKind::Basis:
        symmetric(basisRanges[range]);
        break;
    case AxisKind::Correlation:
        break;
    case AxisKind::Days:
        // Days are counted whole where the axis is long enough for it.
        axis.to = dayRanges[range];
        axis.count = std::min(nodes, static_cast<int>(dayRanges[range]) + 1);
    }
    return axis;
}

std::size_t chosenOf(const QActionGroup& group) {
    return static_cast<std::size_t>(std::max<qsizetype>(group.actions().indexOf(group.checkedAction()), 0));
}

} // namespace

std::vector<SurfacePanel::AxesChoice> SurfacePanel::axesChoices(const std::vector<AssetCode>& underlyings) const {
    std::vector<AxesChoice> choices = {{tr("Price × vol"), "price", "vol"},    {tr("Price × days"), "price", "days"},
                                       {tr("Vol × days"), "vol", "days"},      {tr("Vol × price"), "vol", "price"},
                                       {tr("Days × price"), "days", "price"},  {tr("Days × vol"), "days", "vol"},
                                       {tr("Price × basis"), "price", "basis"}};
    if (underlyings.size() < 2) return choices;
    for (std::size_t i = 0; i < std::min(underlyings.size(), mostAlone); ++i) {
        const std::string& code = underlyings[i].text();
        choices.push_back({tr("%1 price × vol").arg(QString::fromStdString(code)), "price:" + code, "vol"});
    }
    const std::size_t paired = std::min(underlyings.size(), mostPaired);
    for (std::size_t a = 0; a < paired; ++a)
        for (std::size_t b = 0; b < paired; ++b) {
            const std::string &one = underlyings[a].text(), &other = underlyings[b].text();
            const QString first = QString::fromStdString(one), second = QString::fromStdString(other);
            if (a < b)
                choices.push_back({tr("%1 price × %2 price").arg(first, second), "price:" + one, "price:" + other});
            if (a != b)
                choices.push_back({tr("%1 price × correlation with %2").arg(first, second), "price:" + one,
                                   "correlation:" + one + ":" + other});
        }
    return choices;
}

SurfaceSpec SurfacePanel::spec() const {
    const AxesChoice& chosen = choices_[static_cast<std::size_t>(std::max(axes_->currentIndex(), 0))];
    const std::size_t range = chosenOf(*ranges_);
    const int nodes = nodeCounts[std::min(chosenOf(*nodes_), nodeCounts.size() - 1)];
    SurfaceSpec spec{axisOf(chosen.x, range, nodes), axisOf(chosen.y, range, nodes)};
    spec.greeks = isGreek(readings_[static_cast<std::size_t>(std::max(reading_->currentIndex(), 0))].quantity);
    if (!document_.isOpen()) return spec;
    // What the market does not say is told by the run itself.
    return withVolRatios(spec, document_.workspace().market()).value_or(spec);
}

std::string SurfacePanel::chosenAxes() const {
    return choices_[static_cast<std::size_t>(std::max(axes_->currentIndex(), 0))].name();
}

bool SurfacePanel::chooseAxes(const std::string& name) {
    const auto found =
        std::find_if(choices_.begin(), choices_.end(), [&](const AxesChoice& choice) { return choice.name() == name; });
    if (found == choices_.end()) return false;
    const QSignalBlocker once(axes_);
    axes_->setCurrentIndex(static_cast<int>(found - choices_.begin()));
    axesInMenu_->actions().at(axes_->currentIndex())->setChecked(true);
    return true;
}

// The underlyings are those of the book; what was chosen stays chosen where it still is there.
void SurfacePanel::listAxes() {
    const std::vector<AssetCode> underlyings = movableUnderlyings(*document_.comparison()->book);
    if (underlyings == underlyings_) return;
    underlyings_ = underlyings;
    const std::string before = chosenAxes(), wanted = wantedAxes_.empty() ? before : wantedAxes_;
    choices_ = axesChoices(underlyings_);
    {
        const QSignalBlocker once(axes_);
        axes_->clear();
        for (const AxesChoice& choice : choices_)
            axes_->addItem(choice.title);
    }
    fillAxesMenu();
    if (chooseAxes(wanted)) wantedAxes_.clear();
    if (chosenAxes() != before) applySpec();
    fitRow();
}

void SurfacePanel::fillAxesMenu() {
    for (QAction* action : axesInMenu_->actions())
        delete action;
    for (int item = 0; item < axes_->count(); ++item) {
        auto* action = new QAction(axes_->itemText(item), drawingMenu_);
        action->setObjectName(QStringLiteral("surface.axesInMenu.%1").arg(item));
        action->setCheckable(true);
        axesInMenu_->addAction(action);
        drawingMenu_->insertAction(afterAxes_, action);
    }
    axesInMenu_->actions().at(std::max(axes_->currentIndex(), 0))->setChecked(true);
    axesInMenu_->setVisible(axesTitle_->isVisible());
}

} // namespace marginscope
