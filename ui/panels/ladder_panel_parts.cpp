// The controls of the ladder panel and where they stand.
#include "ui/panels/ladder_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/wheel_guard.h"
#include "ui/presentation/regime_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QLabel* sentenceLabel(const QString& name, bool quiet, QWidget* parent) {
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

LadderPanel::LadderPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : LadderPanel(document, theme, runLadder, parent) {}

LadderPanel::LadderPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new LadderModel(this)) {
    setObjectName(QStringLiteral("ladderPanel"));
    setAccessibleName(tr("Expiry ladder of the book"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    layout->addWidget(askRow());
    run_ = new RunRow(QStringLiteral("ladder"), tr("The ladder is being computed."), this);
    layout->addWidget(run_);
    summary_ = sentenceLabel(QStringLiteral("ladder.summary"), false, this);
    layout->addWidget(summary_);
    layout->addWidget(pageStack(), 1);
    sentence_ = new SentenceLine(QStringLiteral("ladder.sentence"), true, this);
    layout->addWidget(sentence_);
    connectAll();
    regime_->setCurrentIndex(static_cast<int>(Regime::Portfolio));
    setView(View::Steps);
    showState();
}

QComboBox* LadderPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                                QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(9 * box->fontMetrics().averageCharWidth()); // gives way before the window does
    WheelGuard::protect(box);
    return box;
}

QWidget* LadderPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("ladder.view"), tr("What is shown of the ladder"),
                           {tr("Expiries"), tr("Day by day"), tr("Picture"), tr("Its figures")}, row);
    regime_ = chooser(QStringLiteral("ladder.regime"), tr("Regime"),
                      {regimeTitle(Regime::Isolated), regimeTitle(Regime::Cross), regimeTitle(Regime::Portfolio)}, row);
    level_ = chooser(QStringLiteral("ladder.level"), tr("Level"),
                     {levelTitle(Level::Initial), levelTitle(Level::Maintenance)}, row);
    figure_ = chooser(QStringLiteral("ladder.figure"), tr("Figure of the picture"),
                      {tr("Requirement"), tr("Excess"), tr("Equity")}, row);
    copy_ = panelButton(QStringLiteral("ladder.copy"), tr("Copy"),
                   tr("Copies the chosen cells, the whole table or the picture"), row);
    export_ = panelButton(QStringLiteral("ladder.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    for (QWidget* part : std::initializer_list<QWidget*>{viewChooser_, regime_, level_, figure_})
        layout->addWidget(part);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{copy_, export_})
        layout->addWidget(part);
    return row;
}

QDoubleSpinBox* LadderPanel::percentSpin(const QString& name, const QString& accessibleName, double from, double to,
                                         double value) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setRange(from, to);
    box->setDecimals(1);
    box->setValue(value);
    box->setSuffix(QChar(0x202F) + QStringLiteral("%"));
    box->setKeyboardTracking(false);
    WheelGuard::protect(box);
    return box;
}

QWidget* LadderPanel::askRow() {
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("ladder.ask"));
    price_ = percentSpin(QStringLiteral("ladder.price"), tr("Price move at once, in percent"), -99.0, 500.0, 0.0);
    vol_ = percentSpin(QStringLiteral("ladder.vol"), tr("Relative move of volatilities at once, in percent"), -99.0,
                       500.0, 0.0);
    pin_ = percentSpin(QStringLiteral("ladder.pin"),
                       tr("An option this near its strike at expiry is shown with both outcomes"), 0.0, 100.0,
                       100.0 * LadderSpec{}.pinBand);
    days_ = new QSpinBox(row);
    days_->setObjectName(QStringLiteral("ladder.days"));
    days_->setAccessibleName(tr("Days to roll the book over, day by day"));
    days_->setToolTip(days_->accessibleName());
    days_->setRange(0, 366);
    days_->setValue(7);
    days_->setKeyboardTracking(false);
    WheelGuard::protect(days_);
    row->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    const auto add = [&](const QString& text, QWidget* box) {
        auto* label = new QLabel(text, row);
        label->setProperty("quiet", true);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
    };
    add(tr("Price"), price_);
    add(tr("Vol"), vol_);
    add(tr("Pin"), pin_);
    add(tr("Days"), days_);
    layout->addStretch();
    return row;
}

QWidget* LadderPanel::pageStack() {
    pages_ = new QStackedWidget(this);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("ladder.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    table_ = new EditTable(theme_, pages_);
    table_->setObjectName(QStringLiteral("ladderTable"));
    table_->setAccessibleName(tr("Expiry ladder"));
    table_->setModel(model_);
    chart_ = new CurveChart(pages_);
    chart_->setObjectName(QStringLiteral("ladderChart"));
    chart_->setAccessibleName(tr("Figures of the regimes over the days"));
    chart_->setTheme(theme_.palette());
    points_ = new EditTable(theme_, pages_);
    points_->setObjectName(QStringLiteral("ladderPoints"));
    points_->setAccessibleName(tr("Figures of the regimes over the days, as a table"));
    points_->setModel(chart_->tableModel());
    for (EditTable* table : {table_, points_}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->spreadColumns();
        table->installEventFilter(this);
    }
    for (QWidget* page : std::initializer_list<QWidget*>{empty_, table_, chart_, points_})
        pages_->addWidget(page);
    return pages_;
}

void LadderPanel::chooseFile() {
    openExportDialog(this, QStringLiteral("ladderExportDialog"), view() == View::Picture, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
