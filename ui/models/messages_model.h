// What a person should know about the figures: rows that count in no regime, assumptions, the binding scenario.
#pragma once

#include "core/session/workspace.h"

#include <QAbstractListModel>
#include <QList>

namespace marginscope {

struct Message {
    enum class Kind { NotModelled, Problem, Notice, Binding };

    Kind kind = Kind::Notice;
    QString text;
    int row = 0; ///< number of the row in the book, 0 = about no row
    std::string instrument;
    bool collateral = false; ///< the row is one of the balances

    bool operator==(const Message&) const = default;
};

/// The kind in a word: "Not modelled", "Binding".
QString messageTitle(Message::Kind kind);

class MessagesModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MessagesModel(QObject* parent = nullptr);

    void setMessages(QList<Message> messages);
    const Message& message(int row) const { return messages_[row]; }
    int countOf(Message::Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Message> messages_;
};

/// Everything to say about a comparison and about what was read, the most important first.
QList<Message> messagesOf(const Comparison* comparison, const std::vector<Error>& problems,
                          const std::vector<Phrase>& notices);

} // namespace marginscope
