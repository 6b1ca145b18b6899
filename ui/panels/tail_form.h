// What a tail study assumes: which loss counts, how scenarios are drawn, what of the past is looked at. Fields that the
// chosen method does not use are not there.
#pragma once

#include "core/session/tail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <functional>

namespace marginscope {

class TailForm : public QScrollArea {
    Q_OBJECT

public:
    explicit TailForm(QWidget* parent = nullptr);

    /// Its fields as part of a spec.
    void writeTo(TailStudySpec& spec) const;
    /// Shows the fields of the spec's method with its values.
    void showSpec(const TailStudySpec& spec);
    /// What the shown figures assume and what was found in files, each a sentence.
    void setNotes(const QStringList& notes);

signals:
    /// A field has another value that can be used.
    void changed();

private:
    using Take = std::function<bool(const QString& text)>;

    void addField(QLineEdit*& field, const QString& name, const QString& label, const Take& take);
    void buildPast();
    void buildDraw();
    void enter(QLineEdit& field, const Take& take);
    bool takeVols(const QString& text);
    bool takeCorrelations(const QString& text);
    void showRow(QWidget* field, bool shown);
    void fill();
    QString volsText() const;
    QString correlationsText() const;

    TailStudySpec spec_;
    QFormLayout* rows_ = nullptr;
    QComboBox* rule_ = nullptr;
    QLineEdit* scenarios_ = nullptr;
    QLineEdit* seed_ = nullptr;
    QCheckBox* antithetic_ = nullptr;
    QLineEdit* degrees_ = nullptr;
    QLineEdit* vols_ = nullptr;
    QLineEdit* correlations_ = nullptr;
    QLineEdit* otherCorrelation_ = nullptr;
    QLineEdit* volOfVol_ = nullptr;
    QLineEdit* priceVol_ = nullptr;
    QLineEdit* lambda_ = nullptr;
    QCheckBox* floor_ = nullptr;
    QLineEdit* from_ = nullptr;
    QLineEdit* to_ = nullptr;
    QLabel* problem_ = nullptr;
    QLabel* notes_ = nullptr;
};

} // namespace marginscope
