// Every key of the program on one page.
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QMainWindow;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace marginscope {

struct ShortcutLine {
    QString keys; ///< "Ctrl+D", or words: "Wheel"
    QString what; ///< "Fill down"
};

struct ShortcutGroup {
    QString title;
    std::vector<ShortcutLine> lines;
};

/// The keys of the window's actions, by menu; those without a menu come last under "Elsewhere".
std::vector<ShortcutGroup> windowShortcuts(const QMainWindow& window);

/// Opened beside the work, never in its way. Lists the window's actions and what `more` gives, anew each time it opens.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    using Source = std::function<std::vector<ShortcutGroup>()>;

    ShortcutSheet(QMainWindow& window, Source more = {});

    void popUp();
    /// The lines that the search leaves, with tabs between name and keys.
    QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refill();
    void search(const QString& query);

    QMainWindow& window_;
    Source more_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* found_;
    QLineEdit* query_;
    QTreeView* tree_;
    QLabel* nothing_;
    QPushButton* copy_;
    QPushButton* close_;
};

} // namespace marginscope
