// The parts of the explanation: choosers, search, tree, formula.
#include "ui/panels/cell_delegate.h"
#include "ui/panels/explain_panel.h"
#include "ui/presentation/regime_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QLabel* selectable(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(*label, TypeRole::Secondary);
    return label;
}

QToolButton* stepButton(const QString& name, const QString& sign, const QString& meaning, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(sign);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    return button;
}

} // namespace

ExplainPanel::ExplainPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , model_(new ExplainModel(this))
    , tree_(new QTreeView(this)) {
    setObjectName(QStringLiteral("explainPanel"));
    tree_->setObjectName(QStringLiteral("explainTree"));
    tree_->setAccessibleName(tr("Where the number comes from"));
    tree_->setModel(model_);
    tree_->setItemDelegate(new CellDelegate(theme_, this));
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setFrameShape(QFrame::NoFrame);
    QHeaderView* header = tree_->header();
    header->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    header->resizeSection(ExplainModel::FigureColumn, 32 * digit);
    header->resizeSection(ExplainModel::ValueColumn, 13 * digit);
    const QString unit = model_->headerData(ExplainModel::UnitColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    header->resizeSection(ExplainModel::UnitColumn,
                          std::max(7 * digit, fontMetrics().horizontalAdvance(unit) + 2 * space::medium));

    letSectionsFollowType(*header);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chooserRow());
    layout->addWidget(searchRow());
    layout->addWidget(tree_, 1);
    layout->addWidget(formulaBox());
    addActions();
    showMatch();

    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplainPanel::showNode);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        leaveOther();
        refresh();
    });
    connect(&document_, &DocumentPresenter::staleChanged, this, &ExplainPanel::setTreeStale);
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        ++buildId_;
        leaveOther();
        shown_.reset();
        asked_.reset();
        pending_.reset();
        matches_.clear();
        model_->clear();
        setOpening(false);
        showNode({});
    });
}

QWidget* ExplainPanel::chooserRow() {
    auto* row = new QWidget(this);
    regime_ = new QComboBox(row);
    level_ = new QComboBox(row);
    stale_ = new QLabel(tr("out of date"), row);
    auto* copyButton = new QPushButton(tr("Copy"), row);
    regime_->setObjectName(QStringLiteral("explain.regime"));
    level_->setObjectName(QStringLiteral("explain.level"));
    copyButton->setObjectName(QStringLiteral("explain.copy"));
    stale_->setObjectName(QStringLiteral("explain.stale"));
    stale_->setProperty("quiet", true);
    stale_->hide();
    otherButton_ = new QPushButton(row);
    otherButton_->setObjectName(QStringLiteral("explain.other"));
    otherButton_->setFlat(true);
    otherButton_->setToolTip(tr("Go back to the rulebook of the book"));
    otherButton_->setAccessibleName(tr("Go back to the rulebook of the book"));
    otherButton_->hide();
    connect(otherButton_, &QPushButton::clicked, this, [this] {
        leaveOther();
        refresh();
    });
    for (const Regime regime : allRegimes)
        regime_->addItem(regimeTitle(regime));
    for (const Level level : {Level::Initial, Level::Maintenance})
        level_->addItem(levelTitle(level));
    regime_->setAccessibleName(tr("Regime to explain"));
    level_->setAccessibleName(tr("Level to explain"));
    copyButton->setToolTip(tr("Copy the chosen figure and what it was made from as text"));

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::tight);
    layout->setSpacing(space::small);
    layout->addWidget(regime_);
    layout->addWidget(level_);
    layout->addWidget(otherButton_);
    layout->addWidget(stale_);
    layout->addStretch();
    layout->addWidget(copyButton);
    connect(regime_, &QComboBox::currentIndexChanged, this, &ExplainPanel::refresh);
    connect(level_, &QComboBox::currentIndexChanged, this, &ExplainPanel::refresh);
    connect(copyButton, &QPushButton::clicked, this, &ExplainPanel::copy);
    return row;
}

QWidget* ExplainPanel::searchRow() {
    auto* row = new QWidget(this);
    search_ = new QLineEdit(row);
    search_->setObjectName(QStringLiteral("explain.search"));
    search_->setAccessibleName(tr("Search in the explanation"));
    search_->setPlaceholderText(tr("Search figures, symbols and sources"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    matchCount_ = new QLabel(row);
    matchCount_->setObjectName(QStringLiteral("explain.matches"));
    matchCount_->setProperty("quiet", true);
    previous_ = stepButton(QStringLiteral("explain.previous"), QStringLiteral("↑"), tr("Previous match"), row);
    next_ = stepButton(QStringLiteral("explain.next"), QStringLiteral("↓"), tr("Next match"), row);

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(search_, 1);
    layout->addWidget(matchCount_);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    connect(search_, &QLineEdit::textChanged, this, &ExplainPanel::search);
    connect(previous_, &QToolButton::clicked, this, &ExplainPanel::findPrevious);
    connect(next_, &QToolButton::clicked, this, &ExplainPanel::findNext);
    return row;
}

QWidget* ExplainPanel::formulaBox() {
    auto* box = new QWidget(this);
    path_ = selectable(QStringLiteral("explain.path"), box);
    path_->setTextFormat(Qt::RichText);
    path_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    path_->setAccessibleName(tr("Path of the chosen figure"));
    path_->setProperty("quiet", true);
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
    for (QLabel* line : {path_, label_, formula_, numbers_})
        layout->addWidget(line);
    connect(path_, &QLabel::linkActivated, this, [this](const QString& entry) {
        reveal(entry.toInt());
        tree_->setFocus(Qt::OtherFocusReason);
    });
    return box;
}

void ExplainPanel::addActions() {
    const auto add = [this](const QString& text, const QKeySequence& key, void (ExplainPanel::*run)()) {
        auto* action = new QAction(text, tree_);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        tree_->addAction(action);
    };
    add(tr("&Copy with everything below"), {}, &ExplainPanel::copy);
    add(tr("&Expand all below"), QKeySequence(Qt::Key_Asterisk), &ExplainPanel::expandBelow);
    add(tr("C&ollapse all below"), QKeySequence(Qt::Key_Slash), &ExplainPanel::collapseBelow);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto shortcut = [this](const QKeySequence& key, void (ExplainPanel::*run)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                run);
    };
    shortcut(QKeySequence(Qt::Key_F3), &ExplainPanel::findNext);
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), &ExplainPanel::findPrevious);
}

} // namespace marginscope
