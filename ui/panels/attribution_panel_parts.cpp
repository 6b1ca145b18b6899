// The controls of the attribution panel and where they stand.
#include "ui/panels/attribution_panel.h"

#include "ui/panels/heat_delegate.h"
#include "ui/panels/sentence_line.h"
#include "ui/presentation/regime_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marginscope {

AttributionPanel::AttributionPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new AttributionModel(this)) {
    setObjectName(QStringLiteral("attributionPanel"));
    setAccessibleName(tr("Who makes the requirement"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    layout->addWidget(statusRow());
    auto* pages = new QWidget(this);
    pages_ = new QStackedLayout(pages);
    pages_->addWidget(emptyPage());
    pages_->addWidget(tablePage());
    layout->addWidget(pages, 1);
    connectAll();
    showState();
}

QComboBox* AttributionPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                                     QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the pane may be narrow
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

QWidget* AttributionPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("attribution.view"), tr("What the requirement is taken apart by"),
                           {tr("By position"), tr("By hedge group"), tr("Pairs")}, row);
    regime_ = chooser(QStringLiteral("attribution.regime"), tr("Regime whose requirement is taken apart"),
                      {regimeTitle(Regime::Portfolio), regimeTitle(Regime::Cross)}, row);
    level_ = chooser(QStringLiteral("attribution.level"), tr("Level of the requirement"),
                     {levelTitle(Level::Initial), levelTitle(Level::Maintenance)}, row);
    copy_ = new QToolButton(row);
    copy_->setObjectName(QStringLiteral("attribution.copy"));
    copy_->setText(tr("Copy"));
    copy_->setAccessibleName(tr("Copy the table"));
    copy_->setToolTip(tr("Copies the chosen cells, or the whole table, for a spreadsheet"));
    copy_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(viewChooser_);
    layout->addWidget(regime_);
    layout->addWidget(level_);
    layout->addStretch();
    layout->addWidget(copy_);
    return row;
}

QWidget* AttributionPanel::statusRow() {
    status_ = new QWidget(this);
    status_->setObjectName(QStringLiteral("attribution.status"));
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("attribution.statusText"));
    statusText_->setProperty("quiet", true);
    statusText_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("attribution.progress"));
    progress_->setAccessibleName(tr("Shares being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("attribution.cancel"));
    again_ = new QPushButton(tr("Compute again"), status_);
    again_->setObjectName(QStringLiteral("attribution.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    return status_;
}

QWidget* AttributionPanel::emptyPage() {
    auto* page = new QWidget(this);
    empty_ = new QLabel(page);
    empty_->setObjectName(QStringLiteral("attribution.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->addWidget(empty_);
    return page;
}

QWidget* AttributionPanel::tablePage() {
    auto* page = new QWidget(this);
    summary_ = new QLabel(page);
    summary_->setObjectName(QStringLiteral("attribution.summary"));
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    summary_->setContentsMargins(space::medium, 0, space::medium, 0);
    question_ = new SentenceLine(QStringLiteral("attribution.question"), true, page);
    table_ = new EditTable(theme_, page);
    table_->setObjectName(QStringLiteral("attributionTable"));
    table_->setAccessibleName(tr("Shares of the requirement"));
    table_->setModel(model_);
    table_->setItemDelegate(new HeatDelegate(theme_, table_));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    table_->installEventFilter(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(summary_);
    layout->addWidget(table_, 1);
    layout->addWidget(question_);
    return page;
}

} // namespace marginscope
