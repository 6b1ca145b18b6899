#include "ui/presentation/document_presenter.h"

#include "ui/presentation/release_later.h"

#include <QFileInfo>

#include <utility>

namespace marginscope {

namespace {

constexpr std::size_t largeBook = 5000; // positions: copying them is felt

} // namespace

DocumentPresenter::DocumentPresenter(QObject* parent) : QObject(parent) {}

DocumentPresenter::~DocumentPresenter() {
    release();
}

void DocumentPresenter::release() {
    if (isOpen()) releaseLater(std::move(workspace_));
    if (comparison_) releaseLater(std::move(comparison_));
    if (surface_) releaseLater(std::move(surface_));
    copied_.reset();
    spare_ = {};
}

// The next edit finds a copy of a large book ready.
void DocumentPresenter::prepareSpare() {
    if (workspace_->portfolio().positions.size() < largeBook || spare_.valid() || !workspace_->needsSpare()) return;
    copied_ = workspace_->sharedPortfolio();
    auto promise = std::make_shared<std::promise<std::shared_ptr<Portfolio>>>();
    spare_ = promise->get_future();
    QThreadPool::globalInstance()->start([promise, book = copied_]() mutable {
        auto copy = std::make_shared<Portfolio>(*book);
        book.reset();
        promise->set_value(std::move(copy));
    });
}

void DocumentPresenter::takeSpare() {
    if (!spare_.valid() || spare_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    workspace_->giveSpare(copied_, spare_.get());
    copied_.reset();
}

void DocumentPresenter::open(LoadedBook book, LoadedMarket market, std::shared_ptr<const Rulebook> rulebook) {
    marketSource_ = std::move(market);
    remarks_ = {std::move(book.problems), std::move(book.notices)};
    venueFigures_ = std::move(book.figures);
    release();
    comparisonRevision_ = surfaceRevision_ = 0;
    workspace_ = std::make_unique<Workspace>(std::move(book.portfolio), marketSource_.market, std::move(rulebook));
    workspace_->setLocation(std::move(book.location));
    workspace_->setListener([this](Workspace::Change change) { onWorkspaceChange(change); });
    emit opened();
    emit inputsChanged();
    emit staleChanged(true);
    prepareSpare();
}

Result<PortfolioEdit> DocumentPresenter::apply(const PortfolioEdit& edit) {
    takeSpare();
    Result<PortfolioEdit> inverse = workspace_->apply(edit);
    prepareSpare();
    return inverse;
}

void DocumentPresenter::setMarket(LoadedMarket market) {
    marketSource_ = std::move(market);
    if (isOpen()) workspace_->setMarket(marketSource_.market);
}

void DocumentPresenter::editMarket(std::shared_ptr<const MarketSnapshot> market) {
    if (isOpen()) workspace_->setMarket(std::move(market));
}

bool DocumentPresenter::marketIsEdited() const {
    return isOpen() && workspace_->sharedMarket() != marketSource_.market;
}

void DocumentPresenter::setShift(const MarketMove& shift) {
    if (isOpen()) workspace_->setShift(shift);
}

void DocumentPresenter::setRulebook(std::shared_ptr<const Rulebook> rulebook) {
    if (isOpen()) workspace_->setRulebook(std::move(rulebook));
}

void DocumentPresenter::setLocation(const std::string& location) {
    workspace_->setLocation(location);
    emit locationChanged();
}

QString DocumentPresenter::title() const {
    if (!isOpen()) return {};
    const QString name = QString::fromStdString(workspace_->portfolio().name);
    if (!name.isEmpty()) return name;
    const QString file = QFileInfo(QString::fromStdString(workspace_->location())).completeBaseName();
    return file.isEmpty() ? tr("Untitled book") : file;
}

void DocumentPresenter::acceptComparison(quint64 revision, std::shared_ptr<const Comparison> comparison) {
    if (!isOpen() || revision != workspace_->revision()) return;
    std::shared_ptr<const Comparison> old = std::exchange(comparison_, std::move(comparison));
    comparisonRevision_ = revision;
    emit staleChanged(false);
    emit comparisonReady();
    if (old != nullptr) releaseLater(std::move(old));
}

void DocumentPresenter::acceptSurface(quint64 revision, std::shared_ptr<const Surface> surface) {
    if (!isOpen() || revision != workspace_->revision()) return;
    surface_ = std::move(surface);
    surfaceRevision_ = revision;
    emit surfaceReady();
}

bool DocumentPresenter::comparisonIsStale() const {
    return !isOpen() || comparisonRevision_ != workspace_->revision();
}

bool DocumentPresenter::surfaceIsStale() const {
    return !isOpen() || surfaceRevision_ != workspace_->revision();
}

void DocumentPresenter::onWorkspaceChange(Workspace::Change change) {
    switch (change) {
    case Workspace::Change::Portfolio:
        emit portfolioChanged();
        break;
    case Workspace::Change::Market:
        emit marketChanged();
        break;
    case Workspace::Change::Rulebook:
        emit rulebookChanged();
        break;
    case Workspace::Change::Shift:
        emit shiftChanged();
        break;
    case Workspace::Change::SavedState:
        emit locationChanged();
        return;
    }
    emit inputsChanged();
    emit staleChanged(true);
}

} // namespace marginscope
