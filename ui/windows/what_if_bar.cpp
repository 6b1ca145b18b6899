#include "ui/windows/what_if_bar.h"

#include "core/portfolio/difference.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t mostCompared = 2000; ///< rows whose differences are counted while typing

} // namespace

WhatIfBar::WhatIfBar(WhatIfBase& base, DocumentPresenter& document, QWidget* parent)
    : QFrame(parent)
    , base_(base)
    , document_(document)
    , sign_(new QLabel(tr("WHAT-IF"), this))
    , text_(new QLabel(this))
    , show_(new QPushButton(tr("Show base"), this))
    , apply_(new QPushButton(tr("Apply to base"), this))
    , more_(new QToolButton(this)) {
    setObjectName(QStringLiteral("whatIfBar"));
    sign_->setObjectName(QStringLiteral("whatIfBar.sign"));
    text_->setObjectName(QStringLiteral("whatIfBar.text"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setMinimumWidth(1);
    show_->setObjectName(QStringLiteral("whatIfBar.base"));
    apply_->setObjectName(QStringLiteral("whatIfBar.apply"));
    for (QPushButton* button : {show_, apply_})
        button->setFlat(true);
    apply_->setToolTip(tr("The base takes over these positions and balances, as one step that can be undone"));
    more_->setObjectName(QStringLiteral("whatIfBar.more"));
    more_->setText(QStringLiteral("⋯"));
    more_->setAccessibleName(tr("More about this what-if"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(more_);
    QAction* detach = menu->addAction(tr("Make it a book of its &own"), this, &WhatIfBar::detachRequested);
    detach->setObjectName(QStringLiteral("whatIfBar.detach"));
    more_->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::tight, space::small, space::tight);
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(show_);
    layout->addWidget(apply_);
    layout->addWidget(more_);
    connect(show_, &QPushButton::clicked, this, &WhatIfBar::showBaseRequested);
    connect(apply_, &QPushButton::clicked, this, &WhatIfBar::applyRequested);
    connect(&base_, &WhatIfBase::changed, this, &WhatIfBar::refresh);
    connect(&base_, &WhatIfBase::comparisonChanged, this, &WhatIfBar::refresh);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &WhatIfBar::refresh);
    refresh();
}

QString WhatIfBar::text() const {
    return text_->text();
}

void WhatIfBar::refresh() {
    const WhatIfBase::State state = base_.state();
    setVisible(state != WhatIfBase::State::None);
    if (state == WhatIfBase::State::None) return;
    text_->setText(sentence());
    show_->setEnabled(state == WhatIfBase::State::Known);
    apply_->setEnabled(state == WhatIfBase::State::Known);
}

QString WhatIfBar::sentence() const {
    switch (base_.state()) {
    case WhatIfBase::State::Looking:
        return tr("of “%1”").arg(base_.title());
    case WhatIfBase::State::Gone:
        return tr("of “%1”, which cannot be read any more: %2 This book is whole and stays as it is.")
            .arg(base_.title(), base_.reason());
    default:
        break;
    }
    QString text = tr("of “%1”").arg(base_.title());
    for (const QString& part : {legsText(), changes()})
        if (!part.isEmpty()) text += QStringLiteral("  ·  ") + part;
    return text;
}

QString WhatIfBar::legsText() const {
    const Portfolio& book = document_.workspace().portfolio();
    const Portfolio& base = *base_.portfolio();
    if (book.positions.size() > mostCompared || base.positions.size() > mostCompared) return {};
    const int legs = static_cast<int>(tradesBetween(base, book).size());
    if (legs > 0) return tr("%n leg(s) differ", nullptr, legs);
    return book.collateral == base.collateral ? tr("no difference yet") : tr("balances differ");
}

QString WhatIfBar::changes() const {
    const auto& own = document_.comparison();
    const auto& other = base_.comparison();
    if (!own || !other || document_.comparisonIsStale() || base_.state() != WhatIfBase::State::Known) return {};
    QStringList parts;
    for (const Regime regime : allRegimes) {
        const double change =
            own->of(regime).initial.requirement - other->of(regime).initial.requirement;
        parts.append(regimeInText(regime) + QLatin1Char(' ') +
                     (std::abs(change) < 0.5 ? QStringLiteral("±0") : formatFixed(change, 0, Sign::Both)));
    }
    return tr("initial margin against the base, %1: %2", "currency, changes by regime")
        .arg(QString::fromStdString(own->book->currency.text()), parts.join(QStringLiteral(", ")));
}

} // namespace marginscope
