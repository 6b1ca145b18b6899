// Every command of the window by some letters of its name.
#pragma once

#include "ui/shell/palette_model.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace marginscope {

/// Lies over the top of the window while it is open. Lists the actions of the window's menus and what the sources give;
/// what is chosen runs after the focus is back where it was.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    using Source = std::function<std::vector<PaletteEntry>()>;

    CommandPalette(QMainWindow& window, const Theme& theme);

    /// Asked each time the palette opens.
    void addSource(Source source);
    /// Opens with an empty query; closes when it is open.
    void toggle();

    /// Ids of what was chosen, the latest first; at most 20.
    const QStringList& recent() const { return recent_; }
    void setRecent(const QStringList& ids) { recent_ = ids; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void recentChanged(const QStringList& ids);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void popUp();
    void dismiss(bool givesFocusBack);
    void run(const QModelIndex& index);
    void place();
    void search(const QString& query);
    void announce();
    bool key(int pressed);
    void makeCurrent(int row);
    void move(int rows);
    std::vector<PaletteEntry> entries() const;

    QMainWindow& window_;
    const Theme& theme_;
    PaletteModel* model_;
    QLineEdit* query_;
    QListView* list_;
    QLabel* nothing_;
    std::vector<Source> sources_;
    QStringList recent_;
    QPointer<QWidget> before_; // had the focus
};

} // namespace marginscope
