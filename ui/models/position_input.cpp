#include "ui/models/position_input.h"

#include "ui/models/position_columns.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <cmath>

namespace marginscope {

namespace {

constexpr double largestAmount = 1e15; // what files may say too

QString sentence(const char* text) {
    return QCoreApplication::translate("PositionInput", text);
}

std::optional<QString> putInstrument(Position& position, const QString& text) {
    Result<Instrument> instrument = parseSymbol(text.toStdString());
    if (!instrument) return errorSentence(instrument.error());
    position.instrument = std::move(*instrument);
    return std::nullopt;
}

QString optionalText(const std::optional<double>& value) {
    return value ? editableNumber(*value) : QString();
}

struct ChangeWords {
    const char* one;
    const char* several;
};

ChangeWords changeWords(int column) {
    switch (column) {
    case QuantityColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change quantity of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change quantity of %n legs")};
    case EntryColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change entry price of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change entry price of %n legs")};
    case GroupColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change group of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change group of %n legs")};
    case VenueColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change venue of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change venue of %n legs")};
    case LeverageColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change leverage of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change leverage of %n legs")};
    case PotColumn:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change isolated pot of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change isolated pot of %n legs")};
    default:
        return {QT_TRANSLATE_NOOP("PositionInput", "Change instrument of %1"),
                QT_TRANSLATE_N_NOOP("PositionInput", "Change instrument of %n legs")};
    }
}

} // namespace

std::optional<QString> putText(Position& position, int column, const QString& text) {
    if (column == InstrumentColumn) return putInstrument(position, text);
    if (column == GroupColumn || column == VenueColumn) {
        (column == GroupColumn ? position.group : position.venue) = text.toStdString();
        return std::nullopt;
    }
    const std::optional<double> value = typedNumber(text);
    if (!value && !text.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("PositionInput", "“%1” is not a number.")).arg(text);
    return putNumber(position, column, value);
}

std::optional<QString> putNumber(Position& position, int column, std::optional<double> value) {
    if (value && std::abs(*value) > largestAmount)
        return sentence(QT_TRANSLATE_NOOP("PositionInput", "The number is too large."));
    if (column == QuantityColumn) {
        if (!value) return sentence(QT_TRANSLATE_NOOP("PositionInput", "A quantity is needed."));
        position.quantity = *value;
        return std::nullopt;
    }
    if (column == EntryColumn) {
        if (value && *value < 0.0)
            return sentence(QT_TRANSLATE_NOOP("PositionInput", "An entry price is zero or more."));
        position.entryPrice = value;
    } else if (column == LeverageColumn) {
        if (value && *value <= 0.0) return sentence(QT_TRANSLATE_NOOP("PositionInput", "Leverage is more than zero."));
        position.leverage = value;
    } else {
        if (value && *value < 0.0) return sentence(QT_TRANSLATE_NOOP("PositionInput", "A pot is zero or more."));
        position.isolatedCollateral = value;
    }
    return std::nullopt;
}

QString inputText(const Position& position, int column) {
    switch (column) {
    case InstrumentColumn:
        return QString::fromStdString(position.instrument.symbol);
    case QuantityColumn:
        return editableNumber(position.quantity);
    case EntryColumn:
        return optionalText(position.entryPrice);
    case GroupColumn:
        return QString::fromStdString(position.group);
    case VenueColumn:
        return QString::fromStdString(position.venue);
    case LeverageColumn:
        return optionalText(position.leverage);
    case PotColumn:
        return optionalText(position.isolatedCollateral);
    default:
        return {};
    }
}

QString changeText(int column, const QString& symbol) {
    return sentence(changeWords(column).one).arg(symbol);
}

QString changeText(int column, int legs) {
    return QCoreApplication::translate("PositionInput", changeWords(column).several, nullptr, legs);
}

} // namespace marginscope
