// The place of a panel that is made when it is first needed: when it is shown, or when somebody asks for it. A book is
// open before everything that could be seen of it is.
#pragma once

#include <QWidget>

#include <functional>

namespace marginscope {

class LatePanel : public QWidget {
    Q_OBJECT

public:
    /// Makes the panel as a child of the place.
    using Make = std::function<QWidget*(QWidget* place)>;

    /// `name`: the object name of the panel.
    LatePanel(const QString& name, Make make, QWidget* parent = nullptr);

    const QString& panelName() const { return name_; }
    bool isMade() const { return panel_ != nullptr; }
    QWidget& panel();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString name_;
    Make make_;
    QWidget* panel_ = nullptr;
};

} // namespace marginscope
