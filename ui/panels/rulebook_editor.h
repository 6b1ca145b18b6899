// A rulebook's values to change, beside the published ones: checked as they are typed, tried on the book at once, kept
// in the store under a name of one's own, written to files and read from them.
#pragma once

#include "core/session/workspace.h"
#include "core/session/own_rulebooks.h"

#include "ui/jobs/serial_lane.h"
#include "ui/jobs/work_lane.h"
#include "ui/models/rulebook_model.h"
#include "ui/panels/rulebook_tree.h"
#include "ui/presentation/document_presenter.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <string>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace marginscope {

class RulebookEditor : public QWidget {
    Q_OBJECT

public:
    RulebookEditor(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ~RulebookEditor() override;

    /// Where own rulebooks are kept; empty: the default store.
    void setStorePath(const std::string& storePath);

    /// What is shown, changes and all; null before the first.
    const std::shared_ptr<const Rulebook>& rulebook() const { return own_; }
    /// The published values it is compared with; null before the first.
    const std::shared_ptr<const Rulebook>& published() const { return published_; }
    /// Whether changes go to the book as they are typed.
    bool isLive() const;
    void setLive(bool live);
    /// Whether work on a file or the store is under way.
    bool isBusy() const { return busy_ > 0; }

    /// Goes to a parameter by its JSON pointer.
    void go(const QString& pointer);
    /// Changes a value as if it had been typed; `json` as in a file. False where it was refused.
    bool setValue(const std::string& pointer, const std::string& json, const QString& typed = {});

    void exportTo(const QString& file);
    void importFrom(const QString& file);
    void keepAs(const RulebookName& name, SaveMode mode);

public slots:
    void resetValue();
    void resetAll();
    void focusSearch();

signals:
    /// The book is to be computed with this rulebook; `stepName` names the step of its history.
    void rulebookEdited(std::shared_ptr<const marginscope::Rulebook> rulebook, const QString& stepName);
    /// A rulebook was kept in the store, or removed from it: choosers list them anew.
    void ownRulebooksChanged();
    void kept(const QString& idAndVersion);
    void exported(const QString& file);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Requirements of the three regimes under a rulebook.
    struct Effect {
        std::array<double, 3> published{};
        std::array<double, 3> own{};
    };

    void build(const Theme& theme);
    QWidget* headRow();
    QWidget* searchRow();
    QWidget* noticeBar();
    QWidget* effectBox();
    QPushButton* button(const char* name, const QString& text, const QString& tip, QWidget* parent);
    void connectAll();

    void onDocumentRulebook();
    /// Shows a rulebook; its published values are looked up off the UI thread.
    void adopt(const std::shared_ptr<const Rulebook>& rulebook);
    void adoptWith(std::shared_ptr<const Rulebook> rulebook, std::shared_ptr<const Rulebook> published);
    void typed(const std::string& pointer, const std::string& json, const QString& text);
    void take(std::shared_ptr<const Rulebook> rulebook, const QString& stepName);
    void tryNow(const QString& stepName);
    void computeEffect();
    void showEffect(const std::optional<Effect>& effect);
    void showState();
    void showRow();
    void filterChanged();
    void chooseExport();
    void chooseImport();
    void askName();
    void askRemove();
    void remove();
    /// Work on files and the store in the order of asking, off the UI thread; the answer comes back on it.
    template<class Work, class Answer>
    void run(Work work, Answer answer);

    DocumentPresenter& document_;
    std::string storePath_;
    std::shared_ptr<const Rulebook> own_;
    std::shared_ptr<const Rulebook> published_;
    std::shared_ptr<const Rulebook> tried_; ///< what the book has, as far as the editor knows
    bool isOwn_ = false;                    ///< what is shown is kept in the store as it is
    int busy_ = 0;
    quint64 adoption_ = 0;
    quint64 effectId_ = 0;

    RulebookModel* model_;
    RulebookTree* tree_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* about_ = nullptr;
    QLineEdit* search_ = nullptr;
    QCheckBox* onlyChanged_ = nullptr;
    QCheckBox* live_ = nullptr;
    QPushButton* try_ = nullptr;
    QPushButton* reset_ = nullptr;
    QPushButton* resetAll_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* import_ = nullptr;
    QFrame* notice_ = nullptr;
    QLabel* noticeText_ = nullptr;
    QPushButton* noticeShow_ = nullptr;
    QWidget* effect_ = nullptr;
    std::array<std::array<QLabel*, 3>, 3> effectCells_{}; ///< by regime: published, own, change
    // Last: their threads end before anything else of this object goes.
    WorkLane effectLane_;
    SerialLane files_;
};

template<class Work, class Answer>
void RulebookEditor::run(Work work, Answer answer) {
    ++busy_;
    files_.submit([this, work = std::move(work), answer = std::move(answer)] {
        auto made = std::make_shared<decltype(work())>(work());
        const auto deliver = [this, made, answer] {
            --busy_;
            answer(*made);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace marginscope
