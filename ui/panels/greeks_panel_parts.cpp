// The controls of the Greeks panel and where they stand.
#include "ui/panels/greeks_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/wheel_guard.h"
#include "ui/presentation/translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr int spinButtons = 34; // and the frame of a spin box

QLabel* sentence(const QString& name, bool quiet, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setProperty("quiet", quiet);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(space::medium, 0, space::medium, 0);
    label->setMinimumSize(1, 1); // its own hint is that of a narrow column
    return label;
}

} // namespace

GreeksPanel::GreeksPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : GreeksPanel(document, theme, answerGreeks, parent) {}

GreeksPanel::GreeksPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new GreeksModel(this)) {
    setObjectName(QStringLiteral("greeksPanel"));
    setAccessibleName(tr("Greeks of the book"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    layout->addWidget(moveRow());
    run_ = new RunRow(QStringLiteral("greeks"), tr("The Greeks are being computed."), this);
    layout->addWidget(run_);
    summary_ = sentence(QStringLiteral("greeks.summary"), false, this);
    layout->addWidget(summary_);
    layout->addWidget(pageStack(), 1);
    meaning_ = new SentenceLine(QStringLiteral("greeks.meaning"), true, this);
    layout->addWidget(meaning_);
    connectAll();
    setView(View::Greeks);
    showState();
}

QComboBox* GreeksPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
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

QWidget* GreeksPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("greeks.view"), tr("What is shown of the Greeks"),
                           {tr("Greeks"), tr("Ladder"), tr("P&L explained")}, row);
    byChooser_ = chooser(QStringLiteral("greeks.by"), tr("What the Greeks are divided by"),
                         {tr("By position"), tr("By expiry"), tr("By underlying"), tr("By group")}, row);
    figureChooser_ = chooser(QStringLiteral("greeks.figure"), tr("Figure over the price"),
                             {tr("P&L"), tr("Delta, coins"), tr("Adjusted delta, coins"), tr("Gamma, coins"),
                              tr("Delta"), tr("Gamma"), tr("Vega"), tr("Theta"), tr("Rho"), tr("Vanna"), tr("Volga")},
                             row);
    figureChooser_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figureChooser_->setMinimumContentsLength(14);
    underlyingChooser_ = chooser(QStringLiteral("greeks.underlying"), tr("Underlying of the ladder"), {}, row);
    figures_ = panelButton(QStringLiteral("greeks.figures"), tr("Figures"), tr("Show the ladder as a table"), row);
    figures_->setCheckable(true);
    copy_ = panelButton(QStringLiteral("greeks.copy"), tr("Copy"),
                   tr("Copies the chosen cells, the whole table or the picture"), row);
    copy_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_ = panelButton(QStringLiteral("greeks.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    for (QWidget* part : std::initializer_list<QWidget*>{viewChooser_, byChooser_, figureChooser_, underlyingChooser_})
        layout->addWidget(part);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{figures_, copy_, export_})
        layout->addWidget(part);
    return row;
}

QDoubleSpinBox* GreeksPanel::spin(const QString& name, const QString& accessibleName, double from, double to,
                                  double value, const QString& suffix, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setRange(from, to);
    box->setDecimals(1);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    WheelGuard::protect(box);
    return box;
}

QWidget* GreeksPanel::moveRow() {
    moves_ = new QWidget(this);
    moves_->setObjectName(QStringLiteral("greeks.moves"));
    const QString percent = QChar(0x202F) + QStringLiteral("%");
    price_ = spin(QStringLiteral("greeks.price"), tr("Price move in percent"), -99.0, 500.0, -10.0, percent, moves_);
    vol_ = spin(QStringLiteral("greeks.vol"), tr("Relative move of volatilities in percent"), -99.0, 500.0, 20.0,
                percent, moves_);
    days_ = spin(QStringLiteral("greeks.days"), tr("Days that pass"), 0.0, 3650.0, 1.0, {}, moves_);
    rate_ = spin(QStringLiteral("greeks.rate"), tr("Change of the rate in points"), -50.0, 50.0, 0.0, {}, moves_);
    auto* layout = new QHBoxLayout(moves_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::tight);
    const auto add = [&](const QString& text, QDoubleSpinBox* box) {
        auto* label = new QLabel(text, moves_);
        label->setProperty("quiet", true);
        label->setBuddy(box);
        layout->addWidget(label);
        // A narrow pane takes from the boxes before it grows.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("−10.0")) + spinButtons);
        box->setMaximumWidth(box->sizeHint().width());
        layout->addWidget(box, 1);
    };
    add(tr("Price"), price_);
    add(tr("Vol"), vol_);
    add(tr("Days"), days_);
    add(tr("Rate (pts)"), rate_);
    layout->addStretch();
    return moves_;
}

QWidget* GreeksPanel::pageStack() {
    pages_ = new QStackedWidget(this);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("greeks.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    table_ = new EditTable(theme_, pages_);
    table_->setObjectName(QStringLiteral("greeksTable"));
    table_->setAccessibleName(tr("Greeks"));
    table_->setModel(model_);
    chart_ = new CurveChart(pages_);
    chart_->setObjectName(QStringLiteral("greeksChart"));
    chart_->setAccessibleName(tr("Ladder over the price"));
    chart_->setTheme(theme_.palette());
    ladderTable_ = new EditTable(theme_, pages_);
    ladderTable_->setObjectName(QStringLiteral("greeksLadderTable"));
    ladderTable_->setAccessibleName(tr("Ladder over the price, figures"));
    ladderTable_->setModel(chart_->tableModel());
    for (EditTable* table : {table_, ladderTable_}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->spreadColumns();
        table->installEventFilter(this);
    }
    for (QWidget* page : std::initializer_list<QWidget*>{empty_, table_, chart_, ladderTable_})
        pages_->addWidget(page);
    return pages_;
}

void GreeksPanel::chooseFile() {
    openExportDialog(this, QStringLiteral("greeksExportDialog"), view() == View::Ladder, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
