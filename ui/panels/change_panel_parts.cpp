// The controls of the panel of changes and where they stand.
#include "ui/panels/change_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/wheel_guard.h"
#include "ui/presentation/regime_state.h"

#include <QFileDialog>
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

Result<ChangeReport> explainShown(const OtherState& other, const RunInputs& shown,
                                  const std::shared_ptr<const MarketSnapshot>& asRead, const std::string& storePath,
                                  const Job& job) {
    const Result<LoadedState> before = loadOtherState(other, shown, asRead, storePath);
    if (!before) return tl::unexpected<Error>(before.error());
    return runChange(*before, shownState(shown), {}, job);
}

} // namespace

ChangePanel::ChangePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : ChangePanel(document, theme, explainShown, parent) {}

ChangePanel::ChangePanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new ChangeModel(this)) {
    setObjectName(QStringLiteral("changesPanel"));
    setAccessibleName(tr("What changed against another state"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(otherRow());
    layout->addWidget(choiceRow());
    run_ = new RunRow(QStringLiteral("changes"), tr("The change is being explained."), this);
    layout->addWidget(run_);
    summary_ = sentenceLabel(QStringLiteral("changes.summary"), false, this);
    layout->addWidget(summary_);
    layout->addWidget(pageStack(), 1);
    sentence_ = new SentenceLine(QStringLiteral("changes.sentence"), true, this);
    layout->addWidget(sentence_);
    connectAll();
    regime_->setCurrentIndex(static_cast<int>(Regime::Portfolio));
    setView(View::Figures);
}

QComboBox* ChangePanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
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

QWidget* ChangePanel::otherRow() {
    auto* row = new QWidget(this);
    states_ = chooser(QStringLiteral("changes.other"), tr("The state to compare with"), {tr("As it was saved")}, row);
    underShown_ = new QCheckBox(tr("Books alone"), row);
    underShown_->setObjectName(QStringLiteral("changes.underShown"));
    underShown_->setAccessibleName(underShown_->text());
    underShown_->setToolTip(tr("Both books under the market and rulebook shown here"));
    copy_ = panelButton(QStringLiteral("changes.copy"), tr("Copy"),
                   tr("Copies the chosen cells, the whole table or the picture"), row);
    export_ =
        panelButton(QStringLiteral("changes.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    auto* label = new QLabel(tr("Against"), row);
    label->setProperty("quiet", true);
    label->setBuddy(states_);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(label);
    states_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(states_, 1);
    layout->addWidget(underShown_);
    for (QWidget* part : std::initializer_list<QWidget*>{copy_, export_})
        layout->addWidget(part);
    return row;
}

QWidget* ChangePanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ =
        chooser(QStringLiteral("changes.view"), tr("What is shown of the change"), {tr("Figures"), tr("Picture")}, row);
    regime_ = chooser(QStringLiteral("changes.regime"), tr("Regime"),
                      {regimeTitle(Regime::Isolated), regimeTitle(Regime::Cross), regimeTitle(Regime::Portfolio)}, row);
    level_ = chooser(QStringLiteral("changes.level"), tr("Level"),
                     {levelTitle(Level::Initial), levelTitle(Level::Maintenance)}, row);
    figure_ = chooser(QStringLiteral("changes.figure"), tr("Figure of the picture"),
                      {tr("Requirement"), tr("Excess"), tr("Equity")}, row);
    order_ = chooser(QStringLiteral("changes.order"), tr("Order in which the inputs are replaced"),
                     {tr("Forward"), tr("Reverse"), tr("Mean")}, row);
    row->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    for (QWidget* part : std::initializer_list<QWidget*>{viewChooser_, regime_, level_, figure_, order_})
        layout->addWidget(part);
    layout->addStretch();
    return row;
}

QWidget* ChangePanel::pageStack() {
    pages_ = new QStackedWidget(this);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("changes.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    table_ = new EditTable(theme_, pages_);
    table_->setObjectName(QStringLiteral("changesTable"));
    table_->setAccessibleName(tr("Changes"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    table_->installEventFilter(this);
    chart_ = new WaterfallChart(pages_);
    chart_->setObjectName(QStringLiteral("changesChart"));
    chart_->setAccessibleName(tr("Waterfall of the changes"));
    for (QWidget* page : std::initializer_list<QWidget*>{empty_, table_, chart_})
        pages_->addWidget(page);
    return pages_;
}

void ChangePanel::chooseOtherFile() {
    states_->setCurrentIndex(std::max(states_->findData(chosen_), 0));
    auto* dialog = new QFileDialog(this, tr("Book to compare with"));
    dialog->setObjectName(QStringLiteral("changesOtherDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ChangePanel::setOther);
    dialog->open();
}

void ChangePanel::chooseFile() {
    openExportDialog(this, QStringLiteral("changesExportDialog"), view() == View::Picture, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
