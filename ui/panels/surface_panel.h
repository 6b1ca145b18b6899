// The picture of the book: what is drawn, over which axes, the map itself and its twin as a table.
#pragma once

#include "core/session/workspace.h"
#include "ui/jobs/work_lane.h"
#include "ui/plots/heat_map_widget.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <vector>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace marginscope {

class SurfacePanel : public QWidget {
    Q_OBJECT

public:
    SurfacePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    SurfaceSpec spec() const;
    HeatMapWidget& plot() { return *plot_; }
    QTableView& table() { return *table_; }
    QSize minimumSizeHint() const override;
    void setProgress(double share);
    void setRunning(bool running);
    /// The run was stopped by the person: says so and offers to draw again.
    void setCancelled();
    void showFailure(const QString& sentence);

    bool showsTable() const;
    void setShowsTable(bool table);
    /// What is chosen and shown, for the next start. Bytes that are not one's own change nothing.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// What Ctrl+C means here: the picture, or the chosen cells of the table with their heads as TSV.
    void copy();
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
    QWidget* buttons_ = nullptr; ///< map or table
    QAction* axesTitle_ = nullptr;
    QActionGroup* axesInMenu_ = nullptr; ///< where the row has no room for the chooser
    QActionGroup* ranges_ = nullptr;
    QActionGroup* nodes_ = nullptr;
    QActionGroup* resolutions_ = nullptr;
    QAction* contours_ = nullptr;
    QAction* sliceBelow_ = nullptr;
    QAction* sliceBeside_ = nullptr;
    QList<QLabel*> words_; ///< of the chooser row; go first where room is short
    QToolButton* drawing_ = nullptr;
    QToolButton* more_ = nullptr;
    QToolButton* map_;
    QToolButton* figures_;
    QWidget* status_;
    QLabel* statusText_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* again_;
    QStackedWidget* pages_;
    HeatMapWidget* plot_;
    QTableView* table_;
    QTimer patience_; ///< short runs show no progress
    std::optional<std::pair<AxisSpan, AxisSpan>> wantedView_;
    bool cancelled_ = false;
    // Last: its thread ends before anything else of this object goes.
    WorkLane lane_;
};

} // namespace marginscope
