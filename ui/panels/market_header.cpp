#include "ui/panels/market_header.h"

#include "core/market/edit.h"
#include "ui/presentation/translated.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>

namespace marginscope {

namespace {

Timestamp now() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString nameOf(const DocumentPresenter& document) {
    const QString name = translatedResource(document.workspace().market().name);
    if (!name.isEmpty()) return name;
    return QFileInfo(QString::fromStdString(document.marketSource().location)).completeBaseName();
}

} // namespace

MarketHeader::MarketHeader(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , name_(new QLabel(this))
    , edited_(new QLabel(tr("● edited"), this))
    , age_(new QLabel(this))
    , marks_(new QLabel(this))
    , complete_(new QLabel(tr("✓ nothing missing"), this))
    , gaps_(new QToolButton(this))
    , reset_(new QPushButton(tr("Reset to file"), this)) {
    setObjectName(QStringLiteral("marketHeader"));
    buildRows();
    constexpr int minute = 60 * 1000;
    connect(&minute_, &QTimer::timeout, this, &MarketHeader::refreshAge);
    minute_.start(minute);
    connect(reset_, &QPushButton::clicked, this, &MarketHeader::resetToFile);
    connect(&document_, &DocumentPresenter::opened, this, &MarketHeader::refresh);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MarketHeader::refresh);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &MarketHeader::refreshGaps);
    connect(&theme_, &Theme::changed, this, &MarketHeader::applyTheme);
    refresh();
}

void MarketHeader::buildRows() {
    const auto named = [](QLabel* label, const char* name) { label->setObjectName(QLatin1String(name)); };
    named(name_, "marketName");
    named(edited_, "marketEdited");
    named(age_, "marketAge");
    named(marks_, "marketMarks");
    named(complete_, "marketComplete");
    name_->setProperty("heading", true);
    edited_->setToolTip(tr("The market was changed by hand; its file was not."));
    for (QLabel* label : {age_, marks_, complete_})
        setType(*label, TypeRole::Secondary);
    complete_->setProperty("quiet", true);
    complete_->setToolTip(tr("The market has everything the book needs."));
    marks_->setWordWrap(true);
    marks_->setMinimumSize(1, 1); // its own hint is that of a narrow column
    gaps_->setObjectName(QStringLiteral("marketGaps"));
    gaps_->setPopupMode(QToolButton::InstantPopup);
    gaps_->setFocusPolicy(Qt::StrongFocus);
    gaps_->setToolTip(tr("What the book needs and the market does not have."));
    gaps_->setMenu(new QMenu(gaps_));
    reset_->setObjectName(QStringLiteral("marketReset"));
    reset_->setToolTip(tr("Takes back every change made here by hand. Can be undone."));

    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(name_);
    first->addWidget(edited_);
    first->addStretch();
    first->addWidget(gaps_);
    first->addWidget(complete_);
    first->addWidget(reset_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(first);
    layout->addWidget(age_);
    layout->addWidget(marks_);
}

void MarketHeader::refresh() {
    const bool open = document_.isOpen(), edited = document_.marketIsEdited();
    name_->setText(open ? nameOf(document_) : tr("No book is open"));
    edited_->setVisible(edited);
    reset_->setEnabled(edited);
    refreshAge();
    refreshGaps();
    refreshMarks();
    applyTheme();
}

void MarketHeader::refreshAge() {
    age_->setVisible(document_.isOpen());
    if (!document_.isOpen()) return;
    const Timestamp asOf = document_.workspace().market().asOf;
    const QString pattern =
        marketIsStale(asOf, now()) ? tr("as of %1 · ▲ stale, %2") : tr("as of %1 · %2", "time, age in words");
    age_->setText(pattern.arg(marketTime(asOf), marketAge(asOf, now())));
}

void MarketHeader::refreshGaps() {
    QList<MarketGap> gaps;
    if (document_.isOpen() && document_.comparison())
        gaps = marketGaps(*document_.comparison(), document_.workspace().market());
    const auto count = static_cast<int>(gaps.size());
    gaps_->setVisible(count > 0);
    gaps_->setText(count == 1 ? tr("▲ 1 gap") : tr("▲ %n gaps", nullptr, count));
    complete_->setVisible(count == 0 && document_.comparison() != nullptr);
    QMenu& menu = *gaps_->menu();
    menu.clear();
    for (const MarketGap& gap : gaps) {
        const QAction* action =
            menu.addAction(gap.leavesOut ? tr("▲ %1", "a row that is not counted, and why").arg(gap.text) : gap.text);
        connect(action, &QAction::triggered, this,
                [this, gap] { emit rowRequested(gap.row, gap.instrument, gap.collateral); });
    }
}

void MarketHeader::refreshMarks() {
    QStringList sentences;
    if (document_.isOpen() && document_.marketSource().market)
        for (const auto& [underlying, count] :
             marksLeftOut(*document_.marketSource().market, document_.workspace().market())) {
            const QString name = QString::fromStdString(underlying.text());
            sentences.append(count == 1 ? tr("1 quoted mark of %1 is no longer used; the model prices it.").arg(name)
                                        : tr("%n quoted marks of %1 are no longer used; the model prices them.",
                                             nullptr, static_cast<int>(count))
                                              .arg(name));
        }
    marks_->setVisible(!sentences.isEmpty());
    marks_->setText(QStringLiteral("▲ ") + sentences.join(QLatin1Char(' ')));
}

void MarketHeader::applyTheme() {
    const auto paint = [](QLabel* label, const QColor& colour) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, colour);
        label->setPalette(colours);
    };
    paint(edited_, theme_.palette().accent);
    paint(marks_, theme_.palette().warning);
    const bool stale = document_.isOpen() && marketIsStale(document_.workspace().market().asOf, now());
    paint(age_, stale ? theme_.palette().warning : theme_.palette().muted);
}

void MarketHeader::resetToFile() {
    if (document_.marketIsEdited())
        emit marketEditRequested(document_.marketSource().market, tr("Reset the market to its file"), -1);
}

} // namespace marginscope
