#include "ui/plots/heat_table.h"

#include "core/base/number.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/recording.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double gap = 8.0;
constexpr double legendHeight = 30.0;
constexpr double tallestRow = 34.0;
constexpr double narrowestName = 60.0; ///< column heads are turned where cells are narrower

QFont sized(QFont font, double pixels, bool strong = false) {
    font.setPixelSize(std::max(6, static_cast<int>(std::floor(pixels))));
    if (strong) font.setWeight(QFont::DemiBold);
    return font;
}

QColor inkOn(const QColor& ground, const PlotTheme& theme) {
    const auto light = [](const QColor& colour) {
        return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF();
    };
    const double here = light(ground);
    const QColor other = theme.dark ? QColor(0x12, 0x16, 0x1C) : QColor(Qt::white);
    return std::fabs(light(theme.text) - here) >= std::fabs(light(other) - here) ? theme.text : other;
}

QString csvField(QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

double largestOf(const HeatTable& table, bool ofSums) {
    double largest = 0.0;
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.columns.size(); ++column)
            if (const double value = table.value(row, column); table.isSum(column) == ofSums && std::isfinite(value))
                largest = std::max(largest, std::fabs(value));
    return largest;
}

class HeatPainter {
public:
    HeatPainter(QCPPainter& painter, const QSize& room, const HeatTable& table, const PlotTheme& theme,
                const QFont& font)
        : painter_(painter)
        , table_(table)
        , theme_(theme)
        , font_(font)
        , room_(room) {
        measure();
    }

    void draw() {
        painter_.setAntialiasing(true);
        heads();
        for (int row = 0; row < table_.rows.size(); ++row)
            line(row);
        chosen();
        legend();
    }

private:
    void measure() {
        std::vector<double> parts;
        for (int row = 0; row < table_.rows.size(); ++row)
            for (int column = 0; column < table_.columns.size(); ++column)
                if (!table_.isSum(column)) parts.push_back(table_.value(row, column));
        if (parts.empty()) parts = table_.values;
        scale_ = colourScale(parts, true);
        const QFontMetricsF metrics(sized(font_, 12));
        double names = metrics.horizontalAdvance(table_.rowTitle);
        for (const QString& row : table_.rows)
            names = std::max(names, metrics.horizontalAdvance(row));
        names_ = std::min(names + gap, 0.36 * room_.width());
        cell_.setWidth((room_.width() - names_) / static_cast<double>(table_.columns.size()));
        turned_ = cell_.width() < narrowestName;
        double longest = 0.0;
        for (const QString& column : table_.columns)
            longest = std::max(longest, metrics.horizontalAdvance(column));
        head_ = turned_ ? std::min(longest + gap, 0.25 * room_.height()) : 22.0;
        const double below = room_.height() - head_ - legendHeight;
        cell_.setHeight(std::min(tallestRow, below / static_cast<double>(table_.rows.size())));
        largest_ = largestOf(table_, false);
        largestSum_ = largestOf(table_, true);
    }

    QRectF cell(int row, int column) const {
        return {names_ + column * cell_.width(), head_ + row * cell_.height(), cell_.width(), cell_.height()};
    }

    void text(const QRectF& box, const QString& words, const QFont& font, const QColor& colour, Qt::Alignment at) {
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(box, static_cast<int>(at | Qt::AlignVCenter),
                          QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
    }

    void heads() {
        const QFont font = sized(font_, 12, true);
        text({0.0, head_ - 20.0, names_ - gap, 18.0}, table_.rowTitle, font, theme_.muted, Qt::AlignLeft);
        for (int column = 0; column < table_.columns.size(); ++column) {
            const QRectF at = cell(0, column);
            if (!turned_) {
                text({at.left() + 2.0, head_ - 20.0, at.width() - 4.0, 18.0}, table_.columns[column], font,
                     theme_.text, Qt::AlignHCenter);
                continue;
            }
            painter_.save();
            painter_.translate(at.center().x(), head_ - 4.0);
            painter_.rotate(-90.0);
            text({0.0, -0.5 * at.width(), head_ - 6.0, at.width()}, table_.columns[column],
                 sized(font_, std::min(12.0, at.width()), true), theme_.text, Qt::AlignLeft);
            painter_.restore();
        }
    }

    void line(int row) {
        const double high = cell_.height();
        const QFont font = sized(font_, std::min(12.0, high - 2.0));
        text({0.0, head_ + row * high, names_ - gap, high}, table_.rows[row], font, theme_.text, Qt::AlignLeft);
        for (int column = 0; column < table_.columns.size(); ++column)
            figure(row, column);
    }

    void figure(int row, int column) {
        const double value = table_.value(row, column);
        const QRectF box = cell(row, column).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor ground = !std::isfinite(value)   ? theme_.panel
                              : table_.isSum(column) ? theme_.track
                                                      : scaleColour(theme_, scale_, value);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(ground);
        painter_.drawRect(box);
        if (!std::isfinite(value)) return;
        const double largest = table_.isSum(column) ? largestSum_ : largest_;
        QString shown = tickAmountText(value, largest / 1000.0, largest, true);
        if (table_.marked(row, column)) shown.prepend(QStringLiteral("▲ "));
        const QFont font = sized(font_, std::min({12.0, cell_.height() - 3.0}));
        const bool fits = cell_.height() >= 10.0 && QFontMetricsF(font).horizontalAdvance(shown) <= box.width() - 2.0;
        if (fits)
            text(box, shown, font, inkOn(ground, theme_), Qt::AlignHCenter);
        else if (table_.marked(row, column))
            text(box, QStringLiteral("▲"), sized(font_, std::min(10.0, cell_.height() - 2.0)), inkOn(ground, theme_),
                 Qt::AlignHCenter);
    }

    void chosen() {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(theme_.accent, 2.0));
        const double wide = table_.columns.size() * cell_.width(), high = table_.rows.size() * cell_.height();
        if (table_.chosenRow) painter_.drawRect(QRectF(names_, cell(*table_.chosenRow, 0).top(), wide, cell_.height()));
        if (table_.chosenColumn)
            painter_.drawRect(QRectF(cell(0, *table_.chosenColumn).left(), head_, cell_.width(), high));
    }

    void legend() {
        const double top = head_ + table_.rows.size() * cell_.height() + 9.0, bar = 160.0;
        const QFont font = sized(font_, 11);
        const QFontMetricsF metrics(font);
        const QString low = tickAmountText(-scale_.limit, scale_.limit / 100.0, scale_.limit, true),
                      high = tickAmountText(scale_.limit, scale_.limit / 100.0, scale_.limit, true);
        double x = names_;
        const auto say = [&](const QString& words, const QColor& colour) {
            const double wide = std::min(metrics.horizontalAdvance(words) + 2.0, std::max(0.0, room_.width() - x));
            text({x, top, wide, 16.0}, words, font, colour, Qt::AlignLeft);
            x += wide + gap;
        };
        say(low, theme_.text);
        constexpr int steps = 64;
        painter_.setPen(Qt::NoPen);
        for (int i = 0; i < steps; ++i) {
            const double value = scale_.limit * (2.0 * (i + 0.5) / steps - 1.0);
            painter_.setBrush(scaleColour(theme_, scale_, value));
            painter_.drawRect(QRectF(x + i * bar / steps, top + 3.0, bar / steps + 0.5, 10.0));
        }
        x += bar + gap;
        say(high, theme_.text);
        say(table_.unit, theme_.muted);
        if (!table_.markMeaning.isEmpty()) say(QStringLiteral("▲ ") + table_.markMeaning, theme_.warning);
    }

    QCPPainter& painter_;
    const HeatTable& table_;
    const PlotTheme& theme_;
    const QFont& font_;
    QSize room_;
    ColourScale scale_;
    QSizeF cell_;
    double names_ = 0.0, head_ = 0.0, largest_ = 0.0, largestSum_ = 0.0;
    bool turned_ = false;
};

} // namespace

double HeatTable::value(int row, int column) const {
    return values[static_cast<std::size_t>(row * columns.size() + column)];
}

bool HeatTable::marked(int row, int column) const {
    return !marks.empty() && marks[static_cast<std::size_t>(row * columns.size() + column)];
}

bool HeatTable::isSum(int column) const {
    return !sums.empty() && sums[static_cast<std::size_t>(column)];
}

HeatTable withLargestColumns(HeatTable table, int most) {
    const int all = static_cast<int>(table.columns.size());
    if (all <= most) return table;
    std::vector<double> size(static_cast<std::size_t>(all), 0.0);
    for (int column = 0; column < all; ++column) {
        double& of = size[static_cast<std::size_t>(column)];
        for (int row = 0; row < table.rows.size(); ++row)
            if (std::isfinite(table.value(row, column))) of = std::max(of, std::fabs(table.value(row, column)));
        if (table.isSum(column) || table.chosenColumn == column) of = std::numeric_limits<double>::infinity();
    }
    std::vector<int> kept(static_cast<std::size_t>(all));
    std::iota(kept.begin(), kept.end(), 0);
    std::stable_sort(kept.begin(), kept.end(), [&](int a, int b) {
        return size[static_cast<std::size_t>(a)] > size[static_cast<std::size_t>(b)];
    });
    kept.resize(static_cast<std::size_t>(std::max(1, most)));
    std::sort(kept.begin(), kept.end());
    HeatTable out = table;
    out.columns.clear();
    out.values.clear();
    out.marks.clear();
    out.sums.clear();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        out.columns.append(table.columns[kept[i]]);
        if (!table.sums.empty()) out.sums.push_back(table.isSum(kept[i]));
        if (table.chosenColumn == kept[i]) out.chosenColumn = static_cast<int>(i);
    }
    for (int row = 0; row < table.rows.size(); ++row)
        for (const int column : kept) {
            out.values.push_back(table.value(row, column));
            if (!table.marks.empty()) out.marks.push_back(table.marked(row, column));
        }
    const QString note = Words::tr("the %1 largest of %2 columns").arg(kept.size()).arg(all);
    out.text.subtitle += (out.text.subtitle.isEmpty() ? QString() : QStringLiteral(" · ")) + note;
    return out;
}

void paintHeatTable(QCPPainter& painter, const QSize& size, const HeatTable& table, const PlotTheme& theme,
                    const QFont& font) {
    paintFramed(painter, theme, size, table.text, font, [&](QCPPainter& inside, const QSize& room) {
        if (!table.isEmpty()) HeatPainter(inside, room, table, theme, font).draw();
    });
}

std::function<QString()> heatTableJob(const HeatTable& table, const PlotTheme& theme, const QFont& font,
                                      const QString& path, const QSize& size, int dpi) {
    const PictureFormat format{size, dpi, table.text.title, theme.panel};
    const auto paint = [&](QCPPainter& painter) { paintHeatTable(painter, size, table, theme, font); };
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = pictureImage(format, paint)] { return writeImage(path, image); };
    const auto recording = std::make_shared<Recording>(size);
    {
        QCPPainter painter(recording.get());
        painter.setMode(QCPPainter::pmVectorized);
        paint(painter);
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

QString heatTableCsv(const HeatTable& table) {
    QStringList head{csvField(table.rowTitle)};
    for (const QString& column : table.columns)
        head.append(csvField(column));
    QString out = head.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (int row = 0; row < table.rows.size(); ++row) {
        QStringList line{csvField(table.rows[row])};
        for (int column = 0; column < table.columns.size(); ++column) {
            const double value = table.value(row, column);
            line.append(std::isfinite(value) ? QString::fromStdString(formatNumber(value)) : QString());
        }
        out += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return out;
}

} // namespace marginscope
