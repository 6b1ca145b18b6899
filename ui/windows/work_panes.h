// The two panes of a page side by side: the book on the left, its analysis on the right. Either can take the whole
// width for a while; the splitter then comes back exactly as it was left.
#pragma once

#include "ui/style/theme.h"

#include <QSplitter>

#include <array>
#include <optional>

class QTabWidget;
class QToolButton;

namespace marginscope {

class WorkPanes : public QSplitter {
    Q_OBJECT

public:
    enum class Pane { Left, Right };

    WorkPanes(const Theme& theme, QWidget* parent = nullptr);

    QTabWidget& tabs(Pane pane) const { return *sides_[static_cast<std::size_t>(pane)].tabs; }
    /// The pane that has the whole width; empty: both are seen.
    std::optional<Pane> maximised() const { return maximised_; }
    void setMaximised(std::optional<Pane> pane);
    /// The pane with the focus, else the one that had it last; what is maximised is restored.
    void toggleMaximised();
    /// Brings a tab to the front; where its pane is hidden by the other, it takes that one's place.
    void bringUp(QWidget* tab);
    /// Both panes, the left with this part of the whole.
    void divide(int left, int whole);

    /// Of both panes, also while one is maximised; which one is, is not in it.
    QByteArray divisionState() const;
    void restoreDivision(const QByteArray& state);

signals:
    void maximisedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Side {
        QWidget* frame = nullptr;
        QTabWidget* tabs = nullptr;
        QToolButton* all = nullptr;
        QToolButton* maximise = nullptr;
    };

    Side makeSide(Pane pane, const QString& name);
    QWidget* cornerButtons(Pane pane, Side& side);
    void listTabs(const Side& side) const;
    void tellHidden(const Side& side) const;
    void tellMaximised();
    void refreshIcons();
    std::optional<Pane> paneOf(const QWidget* widget) const;

    const Theme& theme_;
    std::array<Side, 2> sides_;
    std::optional<Pane> maximised_;
    Pane last_ = Pane::Right; ///< that had the focus
    QByteArray division_;     ///< before a pane was maximised
};

} // namespace marginscope
