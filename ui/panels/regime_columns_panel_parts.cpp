// The parts of the panel of columns: rows of controls, widths, dialogs.
#include "ui/panels/regime_columns_panel.h"

#include "core/session/regime_columns_output.h"

#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace marginscope {

QToolButton* RegimeColumnsPanel::toolButton(const char* name, const QString& text, const QString& tip,
                                            QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("columns.") + QLatin1String(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* RegimeColumnsPanel::chooserRow() {
    auto* row = new QWidget(this);
    rulebook_ = new QComboBox(row);
    rulebook_->setObjectName(QStringLiteral("columns.rulebook"));
    rulebook_->setAccessibleName(tr("Rulebook of a new column"));
    rulebook_->setFocusPolicy(Qt::StrongFocus);
    rulebook_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rulebook_->setMinimumContentsLength(14);
    regime_ = new QComboBox(row);
    regime_->setObjectName(QStringLiteral("columns.regime"));
    regime_->setAccessibleName(tr("Regime of a new column"));
    regime_->setFocusPolicy(Qt::StrongFocus);
    for (const Regime regime : allRegimes)
        regime_->addItem(regimeTitle(regime));
    regime_->setCurrentIndex(static_cast<int>(Regime::Portfolio));
    add_ = new QPushButton(tr("&Add column"), row);
    add_->setObjectName(QStringLiteral("columns.add"));
    add_->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(rulebook_, 1);
    layout->addWidget(regime_);
    layout->addWidget(add_);
    return row;
}

QWidget* RegimeColumnsPanel::toolRow() {
    auto* row = new QWidget(this);
    left_ = toolButton("left", QStringLiteral("◀"), tr("Move the column to the left"), row);
    right_ = toolButton("right", QStringLiteral("▶"), tr("Move the column to the right"), row);
    star_ = toolButton("reference", tr("★ Reference"), tr("Compare the other columns with this one"), row);
    remove_ = toolButton("remove", tr("Remove"), tr("Remove the column"), row);
    copy_ = toolButton("copy", tr("Copy"), tr("Copy the table for a spreadsheet"), row);
    export_ = toolButton("export", tr("Export …"), tr("Save the table as CSV or JSON"), row);
    note_ = new QLabel(row);
    note_->setObjectName(QStringLiteral("columns.note"));
    note_->setProperty("quiet", true);
    progress_ = new QProgressBar(row);
    progress_->setObjectName(QStringLiteral("columns.progress"));
    progress_->setAccessibleName(tr("Progress of the columns"));
    progress_->setTextVisible(false);
    progress_->setRange(0, 1000);
    run_ = new QPushButton(row);
    run_->setObjectName(QStringLiteral("columns.run"));
    run_->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::tight);
    for (QToolButton* button : {left_, right_, star_, remove_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(copy_);
    buttons->addWidget(export_);
    // What a run says has a line of its own: beside the buttons it asks for more width than half a small window has.
    auto* status = new QHBoxLayout;
    status->setSpacing(space::tight);
    status->addWidget(note_, 1);
    status->addWidget(progress_, 1);
    status->addWidget(run_);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(buttons);
    layout->addLayout(status);
    return row;
}

QWidget* RegimeColumnsPanel::whyBox() {
    auto* box = new QWidget(this);
    auto* title = new QLabel(tr("Why they differ"), box);
    title->setProperty("heading", true);
    whyArea_ = new QScrollArea(box);
    whyArea_->setObjectName(QStringLiteral("columns.why"));
    whyArea_->setAccessibleName(tr("Why the columns differ from the reference"));
    whyArea_->setFrameShape(QFrame::NoFrame);
    whyArea_->setWidgetResizable(true);
    whyArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    why_ = new QLabel(whyArea_);
    why_->setObjectName(QStringLiteral("columns.whyText"));
    why_->setTextFormat(Qt::RichText);
    why_->setWordWrap(true);
    why_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    why_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setType(*why_, TypeRole::Secondary);
    whyArea_->setWidget(why_);
    // The label is drawn on the panel, not on the area's own ground.
    whyArea_->viewport()->setAutoFillBackground(false);
    why_->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::tight);
    layout->addWidget(title);
    layout->addWidget(whyArea_, 1);
    return box;
}

// Columns share the width while each has room for its figures; sentences wrap, and the head of the differences stands
// across.
void RegimeColumnsPanel::fitColumns() {
    QHeaderView& heads = *table_->horizontalHeader();
    const int others = model_->columnCount() - 1;
    table_->clearSpans();
    if (others < 1 || table_->viewport()->width() < 10) return;
    table_->setSpan(RegimeColumnsModel::DifferenceHead, 0, 1, others + 1);
    const int padding = 2 * space::medium;
    const auto widest = [&](int column) {
        int width = 0;
        for (int row = 0; row < RegimeColumnsModel::RowCount; ++row)
            if (row != RegimeColumnsModel::ReasonRow && row != RegimeColumnsModel::DifferenceHead)
                width = std::max(width,
                                 table_->fontMetrics().horizontalAdvance(model_->index(row, column).data().toString()));
        return std::max(width + padding, heads.sectionSizeHint(column));
    };
    heads.setSectionResizeMode(QHeaderView::Fixed);
    const int first = widest(0), share = (table_->viewport()->width() - first) / others;
    heads.resizeSection(0, first);
    for (int column = 1; column <= others; ++column)
        heads.resizeSection(column, std::max(widest(column), share));
    table_->resizeRowToContents(RegimeColumnsModel::ReasonRow);
}

void RegimeColumnsPanel::listNotCovered(const ColumnResult& column) {
    if (column.notCovered() == 0) return;
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("columns.notCovered"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Not covered: %1").arg(columnInText(column)));
    auto* list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("columns.notCoveredList"));
    list->setAccessibleName(tr("Rows that count in no regime"));
    list->setWordWrap(true);
    for (const NotModelled& row : column.comparison->notModelled)
        list->addItem(
            tr("%1: %2", "instrument, reason").arg(QString::fromStdString(row.instrument), errorSentence(row.error)));
    auto* close = new QPushButton(tr("&Close"), dialog);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    dialog->resize(72 * letter, 18 * fontMetrics().height());
    dialog->open();
}

void RegimeColumnsPanel::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setObjectName(QStringLiteral("columnsExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Figures (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json")
                                                                         : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RegimeColumnsPanel::exportTo);
    dialog->open();
}

void RegimeColumnsPanel::exportTo(const QString& file) {
    const bool json = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const std::string text = json ? columnsJson(model_->results()) : columnsCsv(model_->results());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(text)) < 0 || !out.commit())
        emit failed(tr("%1 cannot be written: %2").arg(file, out.errorString()));
    else
        emit exported(file);
}

} // namespace marginscope
