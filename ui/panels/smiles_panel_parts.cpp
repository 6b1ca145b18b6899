// The controls of the panel of smiles and where they stand.
#include "ui/panels/smiles_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/wheel_guard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marginscope {

SmilesPanel::SmilesPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : SmilesPanel(
          document, theme, [](const MarketSnapshot& market, const Job& job) { return marketSmiles(market, {}, job); },
          parent) {}

SmilesPanel::SmilesPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new SmilesModel(this)) {
    setObjectName(QStringLiteral("smilesPanel"));
    setAccessibleName(tr("Volatilities of the market"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    run_ = new RunRow(QStringLiteral("smiles"), tr("The smiles are being fitted."), this);
    layout->addWidget(run_);
    layout->addWidget(pageStack(), 1);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("smiles.summary"));
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    summary_->setContentsMargins(space::medium, 0, space::medium, 0);
    summary_->setMinimumSize(1, 1); // its own hint is that of a narrow column
    layout->addWidget(summary_);
    connectAll();
    setView(SmilesView::Strikes);
}

QComboBox* SmilesPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                                QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(13 * box->fontMetrics().averageCharWidth()); // gives way before the window does
    WheelGuard::protect(box);
    return box;
}

QWidget* SmilesPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("smiles.view"), tr("What is shown of the volatilities"),
                           {tr("Smile"), tr("Term structure"), tr("Doubtful quotes")}, row);
    underlyingChooser_ = chooser(QStringLiteral("smiles.underlying"), tr("Underlying"), {}, row);
    expiryChooser_ = chooser(QStringLiteral("smiles.expiry"), tr("Expiry"), {}, row);
    underlyingChooser_->setMinimumWidth(11 * fontMetrics().averageCharWidth());
    expiryChooser_->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    figures_ = panelButton(QStringLiteral("smiles.figures"), tr("Figures"), tr("Show the picture as a table"), row);
    figures_->setCheckable(true);
    copy_ = panelButton(QStringLiteral("smiles.copy"), tr("Copy"),
                   tr("Copies the chosen cells, the whole table or the picture"), row);
    copy_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_ = panelButton(QStringLiteral("smiles.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    for (QWidget* part : std::initializer_list<QWidget*>{viewChooser_, underlyingChooser_, expiryChooser_})
        layout->addWidget(part);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{figures_, copy_, export_})
        layout->addWidget(part);
    return row;
}

QWidget* SmilesPanel::pageStack() {
    pages_ = new QStackedWidget(this);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("smiles.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    chart_ = new CurveChart(pages_);
    chart_->setObjectName(QStringLiteral("smilesChart"));
    chart_->setAccessibleName(tr("Volatilities"));
    chart_->setTheme(theme_.palette());
    table_ = new EditTable(theme_, pages_);
    table_->setObjectName(QStringLiteral("smilesTable"));
    table_->setAccessibleName(tr("Volatilities, figures"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    table_->installEventFilter(this);
    for (QWidget* page : std::initializer_list<QWidget*>{empty_, chart_, table_})
        pages_->addWidget(page);
    return pages_;
}

void SmilesPanel::chooseFile() {
    openExportDialog(this, QStringLiteral("smilesExportDialog"), view() != SmilesView::Doubts, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
