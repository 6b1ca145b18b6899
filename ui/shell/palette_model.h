// What the command palette lists: entries that match what was typed, best first.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>

#include <functional>
#include <vector>

namespace marginscope {

struct PaletteEntry {
    QString id;       ///< the same in every session; recent entries are remembered by it
    QString group;    ///< where it comes from: "File", "View › Theme", "Books"
    QString text;     ///< "Save as…"
    QString shortcut; ///< as the platform writes it; may be empty
    QIcon icon;
    bool enabled = true;
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole, ShortcutRole, PlacesRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    /// `recent`: ids, the latest first.
    void setEntries(std::vector<PaletteEntry> entries, const QStringList& recent);
    void setQuery(const QString& query);
    /// nullptr where there is no such row.
    const PaletteEntry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::size_t entry;
        int score;
        std::vector<int> places; // matched characters of titleOf(entry)
    };

    void refresh();
    std::vector<Row> matching() const;

    std::vector<PaletteEntry> entries_; // as given, recent ones first
    std::vector<Row> rows_;
    QString query_;
};

/// "File › Save as…"; matched as a whole.
QString titleOf(const PaletteEntry& entry);

} // namespace marginscope
