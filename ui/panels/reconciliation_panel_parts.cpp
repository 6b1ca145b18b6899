// The controls of the reconciliation panel and where they stand.
#include "ui/panels/reconciliation_panel.h"

#include "ui/presentation/regime_state.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QLabel* quiet(const QString& text, QWidget* parent, QWidget* buddy = nullptr) {
    auto* label = new QLabel(text, parent);
    label->setProperty("quiet", true);
    label->setBuddy(buddy);
    // The mark under the mnemonic's letter is not in the width a label asks for.
    label->setContentsMargins(0, 0, space::tight, 0);
    return label;
}

QLineEdit* numberField(const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setAlignment(Qt::AlignRight);
    return field;
}

QPushButton* button(const QString& name, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

EditTable* table(const Theme& theme, const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                 QWidget* parent) {
    auto* made = new EditTable(theme, parent);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setModel(model);
    made->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return made;
}

} // namespace

void ReconciliationPanel::build(const Theme& theme) {
    setObjectName(QStringLiteral("reconciliationPanel"));
    setAccessibleName(tr("Reconciliation with the venue"));
    table_ = table(theme, QStringLiteral("reconciliationTable"), tr("The venue's figures beside ours"), model_, this);
    table_->horizontalHeader()->setSectionResizeMode(ReconciliationModel::FigureColumn, QHeaderView::Fixed);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    history_ =
        table(theme, QStringLiteral("reconciliationHistory"), tr("Reconciliations kept before"), keptModel_, this);
    history_->setSelectionBehavior(QAbstractItemView::SelectRows);
    history_->setSelectionMode(QAbstractItemView::SingleSelection);
    history_->horizontalHeader()->setStretchLastSection(true);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("reconciliation.summary"));
    summary_->setWordWrap(true);
    summary_->setContentsMargins(space::medium, space::small, space::medium, 0);

    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    layout->addWidget(table_, 3);
    layout->addWidget(summary_);
    layout->addWidget(keepRow());
    historyBox_ = historyBox();
    layout->addWidget(historyBox_, 1);
    pages_ = new QStackedLayout(this);
    pages_->addWidget(emptyPage());
    pages_->addWidget(page);
    fitFields();
    connect(&theme, &Theme::changed, this, &ReconciliationPanel::fitFields);
}

void ReconciliationPanel::fitFields() {
    for (QLineEdit* field : {amount_, percent_})
        field->setMaximumWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 9);
    fitFigureColumn();
}

void ReconciliationPanel::fitFigureColumn() {
    constexpr int fewestLetters = 24;
    int rest = table_->viewport()->width();
    for (int column = ReconciliationModel::VenueColumn; column < ReconciliationModel::ColumnCount; ++column)
        rest -= table_->columnWidth(column);
    const int least = fewestLetters * table_->fontMetrics().averageCharWidth();
    table_->setColumnWidth(ReconciliationModel::FigureColumn, std::max(rest, least));
}

QWidget* ReconciliationPanel::emptyPage() {
    auto* page = new QWidget(this);
    emptySentence_ = new QLabel(page);
    emptySentence_->setObjectName(QStringLiteral("reconciliation.empty"));
    emptySentence_->setWordWrap(true);
    emptySentence_->setAlignment(Qt::AlignCenter);
    emptySentence_->setProperty("quiet", true);
    start_ = button(QStringLiteral("reconciliation.start"), QString(), page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addStretch();
    layout->addWidget(emptySentence_);
    layout->addWidget(start_, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget* ReconciliationPanel::choiceRow() {
    auto* row = new QWidget(this);
    regime_ = new QComboBox(row);
    regime_->setObjectName(QStringLiteral("reconciliation.regime"));
    regime_->setAccessibleName(tr("Regime of ours that the venue's figures belong to"));
    regime_->setFocusPolicy(Qt::StrongFocus);
    for (const Regime regime : allRegimes)
        regime_->addItem(regimeTitle(regime));
    amount_ = numberField(QStringLiteral("reconciliation.amount"), tr("Tolerance as an amount"), row);
    percent_ = numberField(QStringLiteral("reconciliation.percent"), tr("Tolerance in percent"), row);
    currency_ = quiet(QString(), row);
    import_ = button(QStringLiteral("reconciliation.import"), tr("Take from &import"), row);
    import_->setToolTip(tr("Puts in the figures the venue's export came with"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(quiet(tr("Compare &with"), row, regime_));
    choice->addWidget(regime_);
    choice->addStretch();
    choice->addWidget(import_);
    auto* limits = new QHBoxLayout;
    limits->setSpacing(space::small);
    limits->addWidget(quiet(tr("&Tolerance"), row, amount_));
    limits->addWidget(amount_);
    limits->addWidget(currency_);
    limits->addWidget(percent_);
    limits->addWidget(quiet(tr("% of the venue's figure"), row));
    limits->addStretch();
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(choice);
    layout->addLayout(limits);
    return row;
}

QWidget* ReconciliationPanel::keepRow() {
    auto* row = new QWidget(this);
    comment_ = new QLineEdit(row);
    comment_->setObjectName(QStringLiteral("reconciliation.comment"));
    comment_->setAccessibleName(tr("Comment"));
    comment_->setPlaceholderText(tr("Comment: what explains the difference"));
    keep_ = button(QStringLiteral("reconciliation.keep"), tr("&Keep"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(comment_, 1);
    layout->addWidget(keep_);
    return row;
}

QWidget* ReconciliationPanel::historyBox() {
    auto* box = new QWidget(this);
    again_ = button(QStringLiteral("reconciliation.again"), tr("&Use again"), box);
    again_->setToolTip(tr("Puts the venue's figures of the chosen reconciliation into the table"));
    forget_ = button(QStringLiteral("reconciliation.forget"), tr("&Remove"), box);
    forget_->setToolTip(tr("Removes the chosen reconciliation from the store"));
    auto* title = new QLabel(tr("Kept before"), box);
    title->setProperty("heading", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::medium, 0);
    head->setSpacing(space::small);
    head->addWidget(title, 1);
    head->addWidget(again_);
    head->addWidget(forget_);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(history_, 1);
    return box;
}

} // namespace marginscope
