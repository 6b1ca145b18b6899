#include "ui/panels/explain_panel.h"

#include "ui/panels/cell_delegate.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QLabel* selectable(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(secondaryFont(parent->font()));
    return label;
}

} // namespace

ExplainPanel::ExplainPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new ExplainModel(this))
    , tree_(new QTreeView(this)) {
    setObjectName(QStringLiteral("explainPanel"));
    tree_->setObjectName(QStringLiteral("explainTree"));
    tree_->setAccessibleName(tr("Where the number comes from"));
    tree_->setModel(model_);
    tree_->setItemDelegate(new CellDelegate(theme, this));
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setFrameShape(QFrame::NoFrame);
    QHeaderView* header = tree_->header();
    header->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    header->resizeSection(ExplainModel::FigureColumn, 32 * digit);
    header->resizeSection(ExplainModel::ValueColumn, 13 * digit);
    header->resizeSection(ExplainModel::UnitColumn, 7 * digit);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chooserRow());
    layout->addWidget(tree_, 1);
    layout->addWidget(formulaBox());

    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplainPanel::showNode);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &ExplainPanel::refresh);
    connect(&document_, &DocumentPresenter::staleChanged, this, &ExplainPanel::setTreeStale);
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        shown_.reset();
        model_->clear();
    });
}

QWidget* ExplainPanel::chooserRow() {
    auto* row = new QWidget(this);
    regime_ = new QComboBox(row);
    level_ = new QComboBox(row);
    search_ = new QLineEdit(row);
    stale_ = new QLabel(tr("out of date"), row);
    auto* copyButton = new QPushButton(tr("Copy"), row);
    regime_->setObjectName(QStringLiteral("explain.regime"));
    level_->setObjectName(QStringLiteral("explain.level"));
    search_->setObjectName(QStringLiteral("explain.search"));
    copyButton->setObjectName(QStringLiteral("explain.copy"));
    stale_->setObjectName(QStringLiteral("explain.stale"));
    stale_->setProperty("quiet", true);
    stale_->hide();
    for (const Regime regime : allRegimes)
        regime_->addItem(regimeTitle(regime));
    for (const Level level : {Level::Initial, Level::Maintenance})
        level_->addItem(levelTitle(level));
    regime_->setAccessibleName(tr("Regime to explain"));
    level_->setAccessibleName(tr("Level to explain"));
    search_->setAccessibleName(tr("Search in the explanation"));
    search_->setPlaceholderText(tr("Search"));
    search_->setClearButtonEnabled(true);
    copyButton->setToolTip(tr("Copy the chosen figure and what it was made from as text"));

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(regime_);
    layout->addWidget(level_);
    layout->addWidget(stale_);
    layout->addStretch();
    layout->addWidget(search_, 1);
    layout->addWidget(copyButton);
    connect(regime_, &QComboBox::currentIndexChanged, this, &ExplainPanel::refresh);
    connect(level_, &QComboBox::currentIndexChanged, this, &ExplainPanel::refresh);
    connect(search_, &QLineEdit::returnPressed, this, &ExplainPanel::findNext);
    connect(copyButton, &QPushButton::clicked, this, &ExplainPanel::copy);
    return row;
}

QWidget* ExplainPanel::formulaBox() {
    auto* box = new QWidget(this);
    label_ = selectable(QStringLiteral("explain.label"), box);
    formula_ = selectable(QStringLiteral("explain.formula"), box);
    numbers_ = selectable(QStringLiteral("explain.numbers"), box);
    label_->setProperty("heading", true);
    formula_->setProperty("quiet", true);
    auto* hairline = new QFrame(box);
    hairline->setObjectName(QStringLiteral("hairline"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::medium, 0, space::medium, space::small);
    layout->setSpacing(2);
    layout->addWidget(hairline);
    layout->addSpacing(space::tight);
    layout->addWidget(label_);
    layout->addWidget(formula_);
    layout->addWidget(numbers_);
    return box;
}

void ExplainPanel::explain(Regime regime, Level level) {
    regime_->setCurrentIndex(static_cast<int>(regime));
    level_->setCurrentIndex(static_cast<int>(level));
    refresh();
    const QModelIndex root = model_->index(0, 0);
    const QModelIndex requirement = model_->index(1, 0, root);
    tree_->setCurrentIndex(requirement.isValid() ? requirement : root);
    tree_->expand(requirement);
    tree_->setFocus(Qt::OtherFocusReason);
}

void ExplainPanel::refresh() {
    if (!isVisible() || document_.comparison() == nullptr) return;
    const int choice = regime_->currentIndex() * 2 + level_->currentIndex();
    if (shown_ == document_.comparison() && shownChoice_ == choice) return;
    shown_ = document_.comparison();
    shownChoice_ = choice;
    model_->setRoot(explainExcess(*shown_, static_cast<Regime>(regime_->currentIndex()),
                                  static_cast<Level>(level_->currentIndex())));
    tree_->expandToDepth(1);
    tree_->setCurrentIndex(model_->index(0, 0));
    setTreeStale(document_.comparisonIsStale());
}

void ExplainPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && shown_ == nullptr)
        tree_->header()->resizeSection(ExplainModel::FigureColumn, tree_->width() * 45 / 100);
    refresh();
}

void ExplainPanel::showNode(const QModelIndex& index) {
    const ExplainNode* node = model_->node(index);
    label_->clear();
    formula_->clear();
    numbers_->clear();
    if (node == nullptr) return;
    const QString unit = node->unit.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(node->unit);
    label_->setText(translated(node->label) + QStringLiteral(" = ") + explainValue(node->value, node->unit) + unit);
    formula_->setText(howText(*node));
    const QString numbers = QString::fromStdString(formulaWithNumbers(*node));
    if (!numbers.isEmpty()) numbers_->setText(QStringLiteral("= ") + numbers);
    numbers_->setVisible(!numbers.isEmpty());
}

void ExplainPanel::findNext() {
    const QModelIndex found = model_->find(search_->text().trimmed(), tree_->currentIndex());
    if (!found.isValid()) {
        label_->setText(tr("Nothing here is called “%1”.").arg(search_->text()));
        return;
    }
    tree_->setCurrentIndex(found);
    tree_->scrollTo(found);
}

void ExplainPanel::copy() {
    const ExplainNode* node = model_->node(tree_->currentIndex());
    if (node == nullptr) node = model_->node(model_->index(0, 0));
    if (node != nullptr) QApplication::clipboard()->setText(explainText(*node));
}

void ExplainPanel::setTreeStale(bool stale) {
    stale_->setVisible(stale && model_->rowCount() > 0);
}

} // namespace marginscope
