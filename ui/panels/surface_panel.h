// The picture of the book: what is drawn, over which axes, and the map itself.
#pragma once

#include "ui/plots/heat_map_widget.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QProgressBar>
#include <QWidget>

#include <vector>

namespace marginscope {

class SurfacePanel : public QWidget {
    Q_OBJECT

public:
    SurfacePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    SurfaceSpec spec() const;
    HeatMapWidget& plot() { return *plot_; }
    void setProgress(double share);
    void setRunning(bool running);
    void showFailure(const QString& sentence);

signals:
    /// Other axes: a surface has to be computed anew.
    void specChanged();
    void failed(const QString& sentence);

private:
    QWidget* chooserRow();
    void applyReading();
    void applyTheme();
    void exportPicture();

    DocumentPresenter& document_;
    const Theme& theme_;
    QComboBox* reading_;
    std::vector<SurfaceReading> readings_; ///< by item of the chooser
    QComboBox* axes_;
    QProgressBar* progress_;
    HeatMapWidget* plot_;
};

} // namespace marginscope
