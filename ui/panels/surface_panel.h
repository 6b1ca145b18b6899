// The picture of the book: what is drawn, over which axes, as a map, a relief or a table, and how far trouble is.
#pragma once

#include "core/session/workspace.h"
#include "ui/jobs/work_lane.h"
#include "ui/panels/hit_pane.h"
#include "ui/plots/heat_map_widget.h"
#include "ui/plots/relief_widget.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace marginscope {

enum class SurfaceView : std::uint8_t { Map, Relief, Table, Hits };

class SurfacePanel : public QWidget {
    Q_OBJECT

public:
    SurfacePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    SurfaceSpec spec() const;
    /// The book that the shown one may be taken less of; null: none. Another edition of it draws anew.
    void setBase(std::shared_ptr<const Portfolio> base, const QString& title);
    bool showsDifference() const;
    QToolButton& differenceButton() { return *difference_; }
    HeatMapWidget& plot() { return *plot_; }
    ReliefWidget& relief() { return *relief_; }
    HitPane& hits() { return *hits_; }
    QTableView& table() { return *table_; }
    QSize minimumSizeHint() const override;
    void setProgress(double share);
    void setRunning(bool running);
    /// The run was stopped by the person: says so and offers to draw again.
    void setCancelled();
    void showFailure(const QString& sentence);

    SurfaceView view() const;
    void setView(SurfaceView view);
    bool showsTable() const { return view() == SurfaceView::Table; }
    void setShowsTable(bool table) { setView(table ? SurfaceView::Table : SurfaceView::Map); }
    /// The distances stand beside or below the picture: there is room, and a person has not closed them.
    bool showsHitsBeside() const { return roomForHits().has_value(); }
    /// Places among the positions of the book: what they contribute is read out at the cursor.
    void setSelectedLegs(const QList<int>& legs);
    /// What is chosen and shown, for the next start. Bytes that are not one's own change nothing.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// What Ctrl+C means here: the picture, or the chosen cells of a table with their heads as TSV.
    void copy();
    void copyPicture();
    void copyTable();
    /// Writes a picture or the figures by the ending of the name; encoding and writing happen off the UI thread.
    void exportTo(const QString& path);

signals:
    /// Other axes, or a picture asked for again: a surface has to be computed anew.
    void specChanged();
    void cancelRequested();
    void failed(const QString& sentence);
    void exported(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* chooserRow();
    QWidget* viewButtons(QWidget* row);
    QWidget* statusRow();
    QMenu* drawingMenu(QWidget* parent);
    QMenu* exportMenu(QWidget* parent);
    /// A pair of axes the chooser offers.
    struct AxesChoice {
        QString title;
        std::string x, y; ///< names of the axes
        std::string name() const { return x + "|" + y; }
    };
    std::vector<AxesChoice> axesChoices(const std::vector<AssetCode>& underlyings) const;
    void listAxes();
    void fillAxesMenu();
    bool chooseAxes(const std::string& name);
    std::string chosenAxes() const;
    void buildViews();
    void linkViews();
    /// Where the distances stand with the picture; nowhere for want of room.
    std::optional<QBoxLayout::Direction> roomForHits() const;
    void placeHits();
    void showPlace(HitDirection direction, double move);
    QString legsText(const QPoint& node) const;
    QActionGroup* chooseOne(QMenu* menu, const QString& name, const QStringList& texts, int chosen);
    void buildTable();
    void connectDocument();
    void applyReading();
    void applySpec();
    void applyDrawing();
    void applyTheme();
    void exportPicture();
    void setStatus(const QString& sentence, bool computing, bool again);
    void showSurface();
    void fitRow();
    bool axesFit() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    QComboBox* reading_;
    std::vector<SurfaceReading> readings_; ///< by item of the chooser
    QComboBox* axes_;
    std::vector<AxesChoice> choices_; ///< by item of the chooser
    std::vector<AssetCode> underlyings_;
    std::string wantedAxes_;     ///< remembered, of a book that is not there yet
    QWidget* buttons_ = nullptr; ///< map or table
    QAction* axesTitle_ = nullptr;
    QMenu* drawingMenu_ = nullptr;
    QAction* afterAxes_ = nullptr;       ///< what follows them in the menu
    QActionGroup* axesInMenu_ = nullptr; ///< where the row has no room for the chooser
    QActionGroup* ranges_ = nullptr;
    QActionGroup* nodes_ = nullptr;
    QActionGroup* resolutions_ = nullptr;
    QAction* contours_ = nullptr;
    QAction* sliceBelow_ = nullptr;
    QAction* sliceBeside_ = nullptr;
    QAction* hitsBeside_ = nullptr;
    QAction* showHits_ = nullptr; ///< where they are a view of their own
    QList<QLabel*> words_;        ///< of the chooser row; go first where room is short
    QToolButton* drawing_ = nullptr;
    QToolButton* difference_ = nullptr; ///< less the base
    std::shared_ptr<const Portfolio> base_;
    QToolButton* more_ = nullptr;
    std::array<QToolButton*, 4> viewButtons_{}; ///< by SurfaceView
    QWidget* status_;
    QLabel* statusText_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* again_;
    QStackedWidget* pages_;
    HeatMapWidget* plot_;
    ReliefWidget* relief_;
    QTableView* table_;
    HitPane* hits_;
    QWidget* hitsPage_ = nullptr;  ///< where the distances stand alone
    QWidget* hitsPlace_ = nullptr; ///< beside or below the picture
    QBoxLayout* picture_ = nullptr;
    std::vector<std::size_t> legs_; ///< selected, by position of the book
    QTimer patience_;               ///< short runs show no progress
    std::optional<std::pair<AxisSpan, AxisSpan>> wantedView_;
    bool cancelled_ = false;
    // Last: its thread ends before anything else of this object goes.
    WorkLane lane_;
};

} // namespace marginscope
