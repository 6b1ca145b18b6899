#include "ui/panels/paste_dialog.h"

#include "ui/presentation/number_format.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr int mostShown = 200, visibleRows = 9;

QString shownNumber(const std::optional<double>& value) {
    return value ? formatShort(*value, 10) : PasteDialog::tr("▲ not a number");
}

QTableWidgetItem* cell(const QString& text, bool figure = false) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::Alignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    item->setToolTip(text);
    return item;
}

} // namespace

PasteDialog::PasteDialog(PastePlan plan, QWidget* parent)
    : QDialog(parent)
    , plan_(std::move(plan))
    , mark_(plan_.decimalMark())
    , asks_(!mark_.has_value())
    , summary_(new QLabel(this))
    , preview_(new QTableWidget(this)) {
    setObjectName(QStringLiteral("pasteQuestion"));
    setWindowTitle(tr("Paste positions"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    if (asks_) buildChoice(*layout);
    summary_->setObjectName(QStringLiteral("pasteQuestion.summary"));
    summary_->setWordWrap(true);
    layout->addWidget(summary_);
    layout->addWidget(preview_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    paste_ = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    paste_->setObjectName(QStringLiteral("pasteQuestion.paste"));
    paste_->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (mark_) emit pasteConfirmed(plan_.read(*mark_));
        accept();
    });
    buildPreview();
    fillPreview();
}

void PasteDialog::buildChoice(QLayout& layout) {
    auto* question = new QLabel(tr("Which mark separates the decimals in the numbers of the clipboard?"), this);
    question->setProperty("heading", true);
    layout.addWidget(question);
    const QString example = plan_.exampleNumber();
    const auto button = [&](const QString& name, const QString& text, DecimalMark mark) {
        const auto value = pastedNumber(example, mark);
        const QString reading =
            value ? tr("“%1” is %2").arg(example, formatShort(*value, 10)) : tr("“%1” is not a number").arg(example);
        auto* made = new QRadioButton(text.arg(reading), this);
        made->setObjectName(name);
        connect(made, &QRadioButton::clicked, this, [this, mark] { choose(mark); });
        layout.addWidget(made);
        return made;
    };
    point_ = button(QStringLiteral("pasteQuestion.point"), tr("Decimal &point: %1"), DecimalMark::Point);
    comma_ = button(QStringLiteral("pasteQuestion.comma"), tr("Decimal &comma: %1"), DecimalMark::Comma);
}

void PasteDialog::choose(DecimalMark mark) {
    mark_ = mark;
    fillPreview();
}

void PasteDialog::addHead(const QString& head) {
    const int column = preview_->columnCount();
    preview_->setColumnCount(column + 1);
    preview_->setHorizontalHeaderItem(column, new QTableWidgetItem(head));
}

void PasteDialog::buildPreview() {
    preview_->setObjectName(QStringLiteral("pastePreviewTable"));
    preview_->setAccessibleName(tr("What would be pasted"));
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setSelectionBehavior(QAbstractItemView::SelectRows);
    preview_->setTabKeyNavigation(false);
    preview_->setShowGrid(false);
    preview_->setWordWrap(false);
    preview_->verticalHeader()->hide();
    setType(*preview_, TypeRole::Secondary);
    addHead(tr("Line"));
    const PasteTable& table = plan_.table();
    for (int at = 0; at < static_cast<int>(table.columns.size()); ++at) {
        const int column = table.columns[at];
        if (column < 0 || !isInputColumn(column)) continue;
        cells_.append(at);
        if (asks_ && isNumberColumn(column)) {
            addHead(tr("%1, decimal point").arg(columnTitle(column)));
            addHead(tr("%1, decimal comma").arg(columnTitle(column)));
        } else {
            addHead(columnTitle(column));
        }
    }
    addHead(tr("Cannot be taken because"));
    const QFontMetrics metrics(preview_->font());
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    preview_->setMinimumSize(90 * digit, visibleRows * (metrics.height() + space::medium));
}

QString PasteDialog::shownValue(const QStringList& cells, qsizetype at, DecimalMark mark) const {
    const QString text = at < cells.size() ? cells[at] : QString();
    if (!isNumberColumn(plan_.table().columns[at]) || text.isEmpty()) return text;
    return shownNumber(pastedNumber(text, mark));
}

void PasteDialog::fillPreview() {
    const PasteTable& table = plan_.table();
    const PasteReading reading = plan_.read(mark_.value_or(DecimalMark::Point));
    preview_->setRowCount(std::min(static_cast<int>(reading.rows.size()), mostShown));
    for (int row = 0; row < preview_->rowCount(); ++row) {
        const PastedRow& pasted = reading.rows[static_cast<std::size_t>(row)];
        int column = 0;
        preview_->setItem(row, column++, cell(QString::number(pasted.line), true));
        for (const int at : cells_) {
            const bool number = isNumberColumn(table.columns[at]);
            if (asks_ && number)
                for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma})
                    preview_->setItem(row, column++, cell(shownValue(table.rows[row], at, mark), true));
            else
                preview_->setItem(row, column++,
                                  cell(shownValue(table.rows[row], at, mark_.value_or(DecimalMark::Point)), number));
        }
        const QString problems = mark_ ? pasted.problems.join(QLatin1Char(' ')) : QString();
        preview_->setItem(row, column, cell(problems.isEmpty() ? problems : QStringLiteral("▲ ") + problems));
    }
    preview_->resizeColumnsToContents();
    QStringList sentences;
    if (!mark_) {
        sentences.append(tr("%n rows; the table shows the first as they would be read with each.", nullptr,
                            static_cast<int>(reading.rows.size())));
    } else if (reading.bad() > 0) {
        sentences.append(tr("%n rows cannot be taken.", nullptr, reading.bad()));
        sentences.append(tr("%n rows can be pasted.", nullptr, reading.good()));
    } else {
        sentences.append(tr("All %n rows can be pasted.", nullptr, reading.good()));
    }
    if (!table.leftOut.isEmpty())
        sentences.append(tr("Columns left out: %1.").arg(table.leftOut.join(QStringLiteral(", "))));
    summary_->setText(sentences.join(QLatin1Char(' ')));
    paste_->setEnabled(mark_ && reading.good() > 0);
    paste_->setText(mark_ ? reading.stepName() : tr("Paste"));
}

} // namespace marginscope
