#include "ui/shell/palette_model.h"

#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr int ownNameCounts = 4;

QString spoken(const PaletteEntry& entry) {
    QStringList parts{entry.text};
    for (const QString& part : {entry.group, entry.shortcut})
        if (!part.isEmpty()) parts.append(part);
    if (!entry.enabled) parts.append(PaletteModel::tr("not available now"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString titleOf(const PaletteEntry& entry) {
    return entry.group.isEmpty() ? entry.text : entry.group + QStringLiteral(" › ") + entry.text;
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const QStringList& recent) {
    entries_ = std::move(entries);
    const auto rank = [&recent](const PaletteEntry& entry) {
        const qsizetype place = recent.indexOf(entry.id);
        return place < 0 ? recent.size() : place;
    };
    std::stable_sort(entries_.begin(), entries_.end(),
                     [&rank](const PaletteEntry& one, const PaletteEntry& other) { return rank(one) < rank(other); });
    refresh();
}

void PaletteModel::setQuery(const QString& query) {
    query_ = query;
    refresh();
}

const PaletteEntry* PaletteModel::entry(int row) const {
    if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
    return &entries_[rows_[static_cast<std::size_t>(row)].entry];
}

std::vector<PaletteModel::Row> PaletteModel::matching() const {
    std::vector<Row> rows;
    for (std::size_t place = 0; place < entries_.size(); ++place) {
        std::optional<FuzzyMatch> match = fuzzyMatch(query_, titleOf(entries_[place]));
        if (!match) continue;
        const auto nameStart = titleOf(entries_[place]).size() - entries_[place].text.size();
        for (const int at : match->places)
            if (at >= nameStart) match->score += ownNameCounts;
        rows.push_back({place, match->score, std::move(match->places)});
    }
    std::stable_sort(rows.begin(), rows.end(), [this](const Row& one, const Row& other) {
        const PaletteEntry &a = entries_[one.entry], &b = entries_[other.entry];
        if (a.enabled != b.enabled) return a.enabled;
        if (one.score != other.score) return one.score > other.score;
        return !query_.isEmpty() && a.text.size() < b.text.size();
    });
    return rows;
}

void PaletteModel::refresh() {
    beginResetModel();
    rows_ = matching();
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteEntry* found = index.isValid() ? entry(index.row()) : nullptr;
    if (!found) return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::DecorationRole:
        return found->icon;
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case GroupRole:
        return found->group;
    case ShortcutRole:
        return found->shortcut;
    case IdRole:
        return found->id;
    case PlacesRole: {
        const std::vector<int>& places = rows_[static_cast<std::size_t>(index.row())].places;
        return QVariant::fromValue(QList<int>(places.begin(), places.end()));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    const PaletteEntry* found = index.isValid() ? entry(index.row()) : nullptr;
    if (!found) return Qt::NoItemFlags;
    // Greyed entries stay selectable, so that a reader can hear what is there.
    return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (found->enabled ? Qt::ItemIsEnabled : Qt::NoItemFlags);
}

} // namespace marginscope
