#include "ui/report/report_content.h"

#include "core/session/input_hash.h"
#include "ui/plots/surface_picture.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

constexpr int shownDigits = 16;

QString momentOf(const QDateTime& time) {
    return momentText(time.toUTC().toString(Qt::ISODate));
}

} // namespace

ReportContent reportContent(const RunInputs& inputs, std::shared_ptr<const Comparison> comparison,
                            std::shared_ptr<const Surface> surface, const SurfaceReading& reading) {
    return {std::move(comparison), std::move(surface), reading, QString::fromStdString(inputHash(inputs)),
            QDateTime::currentDateTimeUtc()};
}

QString reportProvenance(const ReportContent& content) {
    QStringList parts{QStringLiteral("marginscope " MARGINSCOPE_VERSION)};
    if (content.comparison) {
        const Rulebook& rulebook = *content.comparison->rulebook;
        const MarkedBook& book = *content.comparison->book;
        parts.append(Words::tr("rulebook %1").arg(QString::fromStdString(rulebook.id + '@' + rulebook.version)));
        parts.append(Words::tr("market of %1").arg(momentText(QString::fromStdString(formatTimestamp(book.asOf)))));
    }
    if (!content.inputHash.isEmpty()) parts.append(Words::tr("inputs %1").arg(content.inputHash.left(shownDigits)));
    parts.append(Words::tr("made %1").arg(momentOf(content.made)));
    return parts.join(QStringLiteral(" · "));
}

QString reportFileName(const ReportContent& content, const QString& ending) {
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = content.comparison ? QString::fromStdString(content.comparison->book->portfolioName) : QString();
    static const QRegularExpression dots(QStringLiteral("^[. ]+"));
    name = name.replace(refused, QStringLiteral(" ")).simplified().left(80).remove(dots);
    if (name.isEmpty()) name = Words::tr("Book");
    return Words::tr("%1, margin").arg(name) + QLatin1Char('.') + ending;
}

} // namespace marginscope
