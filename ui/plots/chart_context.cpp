#include "ui/plots/chart_context.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

} // namespace

ChartContext chartContext(const Comparison* comparison) {
    ChartContext context;
    if (!comparison || !comparison->book) return context;
    context.currency = QString::fromStdString(comparison->book->currency.text());
    if (comparison->book->underlyings.size() == 1)
        context.underlying = QString::fromStdString(comparison->book->underlyings.front().underlying.text());
    if (const auto& binding = comparison->of(Regime::Portfolio).binding)
        context.binding = BindingMark{translated(binding->label), binding->priceMove, binding->volMove};
    return context;
}

std::optional<MapMark> bindingMark(const SurfaceSpec& spec, const ChartContext& context) {
    if (!context.binding) return std::nullopt;
    const BindingMark& binding = *context.binding;
    const auto shows = [&](AxisKind kind) {
        return (spec.x.kind == kind && spec.x.underlying.empty()) || (spec.y.kind == kind && spec.y.underlying.empty());
    };
    // A scenario that moves what no axis shows lies in another plane.
    if (!shows(AxisKind::Price) && binding.priceMove != 0.0) return std::nullopt;
    if (!shows(AxisKind::Vol) && binding.volMove != 0.0) return std::nullopt;
    if (spec.x.kind == AxisKind::Correlation || spec.y.kind == AxisKind::Correlation) return std::nullopt;
    const auto place = [&](AxisKind kind) {
        if (kind == AxisKind::Price) return binding.priceMove;
        return kind == AxisKind::Vol ? binding.volMove : 0.0;
    };
    return MapMark{Words::tr("binding: %1").arg(binding.name), place(spec.x.kind), place(spec.y.kind)};
}

QString nodeText(const Surface& surface, const SurfaceReading& reading, const ChartContext& context,
                 const QPoint& node) {
    const SurfaceSpec& spec = surface.spec;
    const QString amount =
        amountText(surface.value(node.x(), node.y(), reading), isSigned(reading, surface)) + ' ' + context.currency;
    return readingTitle(reading, surface) + ' ' + amount + readOutGap() +
           placeText(spec.x, spec.x.at(node.x()), context.underlying) + readOutGap() +
           placeText(spec.y, spec.y.at(node.y()), context.underlying);
}

QString readOutGap() {
    return QStringLiteral("  ·  ");
}

} // namespace marginscope
