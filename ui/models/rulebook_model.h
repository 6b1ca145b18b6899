// The parameters of a rulebook as a tree: own values beside the published ones. What is typed goes out as a request;
// text that is refused stays in its cell.
#pragma once

#include "core/session/workspace.h"
#include "core/session/rulebook_diff.h"

#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

class RulebookModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        ParameterColumn,
        ValueColumn,
        UnitColumn,
        PublishedColumn,
        DifferenceColumn,
        SourceColumn,
        MeaningColumn,
        ColumnCount
    };
    enum Role {
        PointerRole = Qt::UserRole + 40, ///< JSON pointer
        ChangedRole,                     ///< bool: the value, or one below, differs from the published one
        ChoicesRole,                     ///< QStringList of words the value may be; empty: anything
        SearchRole,                      ///< what a search looks at
    };

    explicit RulebookModel(QObject* parent = nullptr);
    ~RulebookModel() override;

    /// Shows a rulebook beside the published one. Where both have the places they had before, the tree stays as it is.
    void setDocuments(const std::string& own, const std::string& published);
    void clear();

    /// How many values differ.
    int changes() const { return changes_; }
    /// The last text of a cell was not accepted; it stays there with the reason until another one is.
    void reject(const std::string& pointer, const QString& text, const QString& sentence);
    bool hasRejected() const { return !rejected_.isEmpty(); }
    void forgetRejected();

    /// Null for heads of groups and an invalid index.
    const RulebookParameter* parameter(const QModelIndex& index) const;
    /// JSON text of the published value; empty where the published rulebook does not state it.
    std::optional<std::string> published(const std::string& pointer) const;
    QModelIndex indexOf(const QString& pointer) const;
    /// What is said of a row below the tree: meaning, accepted values, where the value comes from.
    QString about(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A value was typed: `json` is what it stands for in a file, `text` what was typed.
    void valueTyped(const std::string& pointer, const std::string& json, const QString& text);

private:
    struct Node;
    struct Rejected {
        QString text;
        QString sentence;
    };

    const Node* node(const QModelIndex& index) const;
    void build();
    bool differs(const RulebookParameter& parameter) const;
    void countChanges();
    QString text(const Node& node, int column) const;
    QString differenceText(const RulebookParameter& parameter) const;
    QString sourceText(const RulebookParameter& parameter) const;
    QString valueText(const std::string& json) const;
    CellState state(const Node& node, int column) const;

    std::vector<RulebookParameter> parameters_;
    std::vector<std::pair<std::string, std::string>> publishedValues_; ///< by pointer, sorted
    std::unique_ptr<Node> root_;
    QHash<QString, Node*> byPointer_;
    QHash<QString, Rejected> rejected_;
    int changes_ = 0;
};

/// What a person types, as JSON: numbers of the locale and percent, words, lists. Text that fits no type becomes a
/// string, which the reader of rulebooks refuses with the accepted range.
std::string jsonOfText(const KeySpec& spec, const QString& text);

/// Rows that are changed or hold a text, with all their heads.
class RulebookFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RulebookFilter(QObject* parent = nullptr);

    void setOnlyChanged(bool only);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool onlyChanged_ = false;
    QString text_;
};

} // namespace marginscope
