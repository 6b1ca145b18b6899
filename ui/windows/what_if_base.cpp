#include "ui/windows/what_if_base.h"

#include "ui/presentation/translated.h"
#include "ui/windows/document_controller.h"

#include <QFileInfo>

namespace marginscope {

WhatIfBase::WhatIfBase(OpenBook& book, DocumentController& controller, QObject* parent)
    : QObject(parent)
    , book_(book)
    , controller_(controller) {
    connect(&book.document(), &DocumentPresenter::opened, this, &WhatIfBase::look);
    connect(&book.document(), &DocumentPresenter::portfolioChanged, this, [this] {
        if (book_.document().workspace().portfolio().whatIfOf != place_) look();
    });
    connect(&book.document(), &DocumentPresenter::inputsChanged, this, &WhatIfBase::compare);
    // The base was opened, closed, saved elsewhere or renamed.
    connect(&controller, &DocumentController::bookOpened, this, [this](OpenBook* opened) {
        if (opened != &book_ && opened->location() == place_ && !place_.empty()) look();
    });
    connect(&controller, &DocumentController::bookClosing, this, [this](OpenBook* closing) {
        if (open_ == closing) QMetaObject::invokeMethod(this, &WhatIfBase::look, Qt::QueuedConnection);
    });
    connect(&controller, &DocumentController::saved, this, [this](const QString& where) {
        if (where.toStdString() == place_ && open_.isNull()) look();
    });
    if (book.document().isOpen()) look();
}

WhatIfBase::~WhatIfBase() = default;

QString WhatIfBase::title() const {
    if (portfolio_ != nullptr && !portfolio_->name.empty()) return translatedResource(portfolio_->name);
    const QString text = QString::fromStdString(place_);
    return isFile(place_) ? QFileInfo(text).completeBaseName() : text.mid(text.indexOf(QLatin1Char(':')) + 1);
}

void WhatIfBase::look() {
    ++request_;
    if (!open_.isNull()) open_->document().disconnect(this);
    open_.clear();
    place_ = book_.document().isOpen() ? book_.document().workspace().portfolio().whatIfOf : std::string();
    if (place_.empty()) {
        state_ = State::None;
        portfolio_.reset();
        comparison_.reset();
        compared_ = {};
        emit changed();
        return;
    }
    OpenBook* base = controller_.openAt(place_);
    if (base != nullptr && base != &book_) return follow(*base);
    read();
}

void WhatIfBase::follow(OpenBook& base) {
    open_ = &base;
    connect(&base.document(), &DocumentPresenter::portfolioChanged, this,
            [this] { take(open_->document().workspace().sharedPortfolio()); });
    connect(&base.document(), &DocumentPresenter::locationChanged, this, &WhatIfBase::look, Qt::QueuedConnection);
    take(base.document().workspace().sharedPortfolio());
}

void WhatIfBase::read() {
    if (portfolio_ == nullptr) state_ = State::Looking;
    emit changed();
    reader_.submit([this, request = request_, place = place_, store = controller_.storePath()] {
        auto read = std::make_shared<Result<LoadedBook>>(loadBook(place, store));
        QMetaObject::invokeMethod(
            this,
            [this, request, read] {
                if (request != request_) return;
                if (read->has_value()) return take(std::make_shared<const Portfolio>(std::move((*read)->portfolio)));
                state_ = State::Gone;
                reason_ = errorSentence(read->error());
                portfolio_.reset();
                comparison_.reset();
                compared_ = {};
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void WhatIfBase::take(std::shared_ptr<const Portfolio> portfolio) {
    state_ = State::Known;
    portfolio_ = std::move(portfolio);
    emit changed();
    compare();
}

void WhatIfBase::compare() {
    if (portfolio_ == nullptr || !book_.document().isOpen()) return;
    RunInputs inputs = book_.document().workspace().inputs();
    inputs.portfolio = portfolio_;
    const bool same = compared_.portfolio == inputs.portfolio && compared_.market == inputs.market &&
                      compared_.rulebook == inputs.rulebook && compared_.shift == inputs.shift;
    if (same) return;
    compared_ = inputs;
    lane_.submit([this, inputs](const std::stop_token& stop) {
        Result<Comparison> result = runComparison(inputs, ComparisonOptions{false}, Job{stop, {}});
        if (!result) return;
        auto comparison = std::make_shared<const Comparison>(std::move(*result));
        QMetaObject::invokeMethod(
            this,
            [this, inputs, comparison] {
                if (compared_.portfolio != inputs.portfolio || compared_.market != inputs.market ||
                    compared_.rulebook != inputs.rulebook || compared_.shift != inputs.shift)
                    return;
                comparison_ = comparison;
                emit comparisonChanged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace marginscope
