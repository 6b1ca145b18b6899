#include "ui/presentation/document_presenter.h"

#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace marginscope {

DocumentPresenter::DocumentPresenter(QObject* parent) : QObject(parent) {}

void DocumentPresenter::open(LoadedBook book, LoadedMarket market, std::shared_ptr<const Rulebook> rulebook) {
    marketSource_ = std::move(market);
    remarks_ = {std::move(book.problems), std::move(book.notices)};
    venueFigures_ = std::move(book.figures);
    comparison_.reset();
    surface_.reset();
    comparisonRevision_ = surfaceRevision_ = 0;
    workspace_ = std::make_unique<Workspace>(std::move(book.portfolio), marketSource_.market, std::move(rulebook));
    workspace_->setLocation(std::move(book.location));
    workspace_->setListener([this](Workspace::Change change) { onWorkspaceChange(change); });
    emit opened();
    emit inputsChanged();
    emit staleChanged(true);
}

Result<PortfolioEdit> DocumentPresenter::apply(const PortfolioEdit& edit) {
    return workspace_->apply(edit);
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
    // Taking a result of many positions apart takes longer than a frame.
    if (old != nullptr) QThreadPool::globalInstance()->start([last = std::move(old)]() mutable { last.reset(); });
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
