// The covariance a reverse stress takes as likely, as a person states it: a file, volatilities and correlations typed,
// price histories. What is left empty is the bundled file's, and the market's.
#pragma once

#include "core/session/reverse_stress.h"

#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace marginscope {

class CovarianceForm : public QScrollArea {
    Q_OBJECT

public:
    explicit CovarianceForm(DocumentPresenter& document, QWidget* parent = nullptr);

    /// Its fields; the horizon is not one of them.
    const CovarianceChoice& choice() const { return choice_; }
    void setChoice(const CovarianceChoice& choice);
    /// "bundled covariance", "desk.json, 2 volatilities, 1 history": what differs from the program's own.
    QString summary() const;

    void setFile(const QString& file);
    void setHistory(const QString& factor, const QString& file);

signals:
    /// A field has another value that can be used.
    void changed();

private:
    QWidget* fileRow();
    QWidget* historyRow();
    void enter(QLineEdit& field, const QString& label);
    bool takeVols(const QString& text);
    bool takeCorrelations(const QString& text);
    void chooseFile();
    void chooseHistory(const QString& factor);
    void fillHistories();
    void fill();

    DocumentPresenter& document_;
    CovarianceChoice choice_;
    QLabel* file_ = nullptr;
    QToolButton* clear_ = nullptr;
    QLabel* histories_ = nullptr;
    QMenu* historyMenu_ = nullptr;
    QLineEdit* vols_ = nullptr;
    QLineEdit* correlations_ = nullptr;
    QComboBox* returns_ = nullptr;
    QLabel* problem_ = nullptr;
};

} // namespace marginscope
