#include "ui/models/messages_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace marginscope {

namespace {

QString notModelledText(const NotModelled& left) {
    const QString sentence = errorSentence(left.error);
    const QString name = QString::fromStdString(left.instrument);
    return sentence.contains(name) ? sentence : labelled(name, sentence);
}

QString bindingText(const RegimeResult& portfolio) {
    const BindingScenario& binding = *portfolio.binding;
    QString text = QCoreApplication::translate("MessagesModel", "Portfolio: %1, P&L %2.")
                       .arg(translated(binding.label), formatFixed(binding.pnl, 0, Sign::Both));
    if (portfolio.runnerUp)
        text += QLatin1Char(' ') +
                QCoreApplication::translate("MessagesModel", "Runner-up %1, %2 away.")
                    .arg(translated(portfolio.runnerUp->label), formatFixed(portfolio.runnerUp->pnl - binding.pnl, 0));
    return text;
}

} // namespace

QString messageTitle(Message::Kind kind) {
    switch (kind) {
    case Message::Kind::NotModelled:
        return QCoreApplication::translate("MessagesModel", "Not modelled");
    case Message::Kind::Problem:
        return QCoreApplication::translate("MessagesModel", "Not read");
    case Message::Kind::Notice:
        return QCoreApplication::translate("MessagesModel", "Note");
    case Message::Kind::Binding:
        return QCoreApplication::translate("MessagesModel", "Binding");
    }
    return {};
}

QList<Message> messagesOf(const Comparison* comparison, const std::vector<Error>& problems,
                          const std::vector<Phrase>& notices) {
    QList<Message> messages;
    if (comparison != nullptr)
        for (const NotModelled& left : comparison->notModelled)
            messages.append(
                {Message::Kind::NotModelled, notModelledText(left), left.row, left.instrument, left.collateral});
    for (const Error& problem : problems) {
        const Message message{Message::Kind::Problem, errorWithPlace(problem), problem.place.row, {}};
        const bool told =
            comparison != nullptr && std::any_of(comparison->notModelled.begin(), comparison->notModelled.end(),
                                                 [&](const NotModelled& left) { return left.error == problem; });
        if (!told) messages.append(message);
    }
    if (comparison != nullptr && comparison->of(Regime::Portfolio).binding)
        messages.append({Message::Kind::Binding, bindingText(comparison->of(Regime::Portfolio)), 0, {}});
    for (const Phrase& notice : notices)
        messages.append({Message::Kind::Notice, translated(notice), 0, {}});
    if (comparison != nullptr)
        for (const Notice& notice : comparison->book->notices)
            messages.append({Message::Kind::Notice, translated(notice.text), notice.row, {}});
    return messages;
}

MessagesModel::MessagesModel(QObject* parent) : QAbstractListModel(parent) {}

void MessagesModel::setMessages(QList<Message> messages) {
    if (messages == messages_) return;
    beginResetModel();
    messages_ = std::move(messages);
    endResetModel();
}

int MessagesModel::countOf(Message::Kind kind) const {
    return static_cast<int>(std::count_if(messages_.begin(), messages_.end(),
                                          [&](const Message& message) { return message.kind == kind; }));
}

int MessagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(messages_.size());
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Message& shown = messages_[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(messageTitle(shown.kind), shown.text);
    if (role == Qt::ToolTipRole) return shown.text;
    if (role == TargetRole) return shown.row;
    return {};
}

} // namespace marginscope
