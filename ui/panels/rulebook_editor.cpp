#include "ui/panels/rulebook_editor.h"

#include "ui/presentation/translated.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

QString nameOf(const Rulebook& rulebook) {
    return QString::fromStdString(rulebook.id + " " + rulebook.version);
}

bool isKept(const Rulebook& rulebook, const std::string& storePath) {
    const Result<std::vector<RulebookSummary>> own = ownRulebooks(storePath);
    if (!own) return false;
    return std::any_of(own->begin(), own->end(), [&](const RulebookSummary& one) {
        return one.id == rulebook.id && one.version == rulebook.version;
    });
}

} // namespace

RulebookEditor::RulebookEditor(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new RulebookModel(this)) {
    setObjectName(QStringLiteral("rulebookEditor"));
    build(theme);
    connectAll();
    if (document_.isOpen()) adopt(document_.workspace().sharedRulebook());
    showState();
}

RulebookEditor::~RulebookEditor() {
    // An open editor gives its text away while it is destroyed, and nobody is left to take it.
    for (QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void RulebookEditor::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &RulebookEditor::onDocumentRulebook);
    connect(&document_, &DocumentPresenter::rulebookChanged, this, &RulebookEditor::onDocumentRulebook);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &RulebookEditor::computeEffect);
    connect(model_, &RulebookModel::valueTyped, this, &RulebookEditor::typed);
    connect(tree_, &RulebookTree::currentRowChanged, this, &RulebookEditor::showRow);
    connect(tree_, &RulebookTree::resetRequested, this, &RulebookEditor::resetValue);
    connect(model_, &QAbstractItemModel::dataChanged, this, &RulebookEditor::showRow);
    connect(search_, &QLineEdit::textChanged, this, &RulebookEditor::filterChanged);
    connect(onlyChanged_, &QCheckBox::toggled, this, &RulebookEditor::filterChanged);
    connect(live_, &QCheckBox::toggled, this, [this](bool live) {
        if (live) tryNow(tr("Try rulebook values"));
        showState();
    });
    connect(try_, &QPushButton::clicked, this, [this] { tryNow(tr("Try rulebook values")); });
    connect(reset_, &QPushButton::clicked, this, &RulebookEditor::resetValue);
    connect(resetAll_, &QPushButton::clicked, this, &RulebookEditor::resetAll);
    connect(keep_, &QPushButton::clicked, this, &RulebookEditor::askName);
    connect(remove_, &QPushButton::clicked, this, &RulebookEditor::askRemove);
    connect(export_, &QPushButton::clicked, this, &RulebookEditor::chooseExport);
    connect(import_, &QPushButton::clicked, this, &RulebookEditor::chooseImport);
    connect(noticeShow_, &QPushButton::clicked, this, [this] {
        if (document_.isOpen()) adopt(document_.workspace().sharedRulebook());
    });
}

void RulebookEditor::setStorePath(const std::string& storePath) {
    storePath_ = storePath;
    if (own_) adopt(own_);
}

bool RulebookEditor::isLive() const {
    return live_->isChecked();
}

void RulebookEditor::setLive(bool live) {
    live_->setChecked(live);
}

// What was changed here and not tried yet stays; the person is told that the book is under another rulebook.
void RulebookEditor::onDocumentRulebook() {
    const std::shared_ptr<const Rulebook> present = document_.workspace().sharedRulebook();
    if (present == own_) {
        tried_ = present;
        return showState();
    }
    const bool untried = own_ && own_ != tried_ && own_ != published_;
    if (!untried) return adopt(present);
    tried_ = present;
    showState();
}

void RulebookEditor::adopt(const std::shared_ptr<const Rulebook>& rulebook) {
    struct Found {
        std::shared_ptr<const Rulebook> published;
        bool kept = false;
    };
    const quint64 id = ++adoption_;
    run(
        [rulebook, store = storePath_] {
            return Found{publishedRulebook(rulebook, store), isKept(*rulebook, store)};
        },
        [this, id, rulebook](const Found& found) {
            if (id != adoption_) return;
            isOwn_ = found.kept;
            adoptWith(rulebook, found.published);
        });
}

void RulebookEditor::adoptWith(std::shared_ptr<const Rulebook> rulebook, std::shared_ptr<const Rulebook> published) {
    published_ = std::move(published);
    // The same document read twice is the published one.
    own_ = rulebook->document == published_->document ? published_ : rulebook;
    if (document_.isOpen()) tried_ = document_.workspace().sharedRulebook();
    if (tried_ == rulebook) tried_ = own_;
    model_->forgetRejected();
    model_->setDocuments(own_->document, published_->document);
    computeEffect();
    showState();
}

bool RulebookEditor::setValue(const std::string& pointer, const std::string& json, const QString& text) {
    if (!own_) return false;
    Result<std::shared_ptr<const Rulebook>> changed = withValue(*own_, published_, pointer, json);
    if (!changed) {
        Error error = changed.error();
        error.place.file.clear();
        model_->reject(pointer, text.isEmpty() ? QString::fromStdString(json) : text, errorSentence(error));
        showState();
        return false;
    }
    const QString place = QString::fromStdString(pointer);
    take(std::move(*changed), tr("Change %1").arg(place.section(QLatin1Char('/'), -1)));
    return true;
}

void RulebookEditor::typed(const std::string& pointer, const std::string& json, const QString& text) {
    setValue(pointer, json, text);
}

void RulebookEditor::take(std::shared_ptr<const Rulebook> rulebook, const QString& stepName) {
    ++adoption_; // an answer to an older question would undo this
    own_ = std::move(rulebook);
    isOwn_ = false;
    model_->setDocuments(own_->document, published_->document);
    if (isLive()) tryNow(stepName);
    computeEffect();
    showState();
}

void RulebookEditor::tryNow(const QString& stepName) {
    if (!own_ || own_ == tried_) return;
    tried_ = own_;
    emit rulebookEdited(own_, stepName);
    showState();
}

void RulebookEditor::resetValue() {
    const RulebookParameter* shown = model_->parameter(tree_->current());
    if (!shown || !own_) return;
    const std::string pointer = shown->pointer;
    const std::optional<std::string> theirs = model_->published(pointer);
    model_->forgetRejected();
    Result<std::shared_ptr<const Rulebook>> changed = withValue(*own_, published_, pointer, theirs);
    if (!changed) return emit failed(errorSentence(changed.error()));
    const QString name = QString::fromStdString(pointer).section(QLatin1Char('/'), -1);
    if ((*changed)->document != own_->document) take(std::move(*changed), tr("Reset %1").arg(name));
    showState();
}

void RulebookEditor::resetAll() {
    if (!own_ || !published_) return;
    model_->forgetRejected();
    if (own_ != published_) take(published_, tr("Reset the rulebook"));
    showState();
}

void RulebookEditor::go(const QString& pointer) {
    tree_->go(pointer);
}

void RulebookEditor::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RulebookEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    computeEffect();
}

void RulebookEditor::computeEffect() {
    const quint64 id = ++effectId_;
    const bool changed = own_ && published_ && model_->changes() > 0;
    effect_->setVisible(changed && document_.isOpen());
    if (!changed || !document_.isOpen() || !isVisible()) return effectLane_.cancel();
    RunInputs inputs = document_.workspace().inputs();
    effectLane_.submit([this, id, inputs, own = own_, published = published_](const std::stop_token& stop) mutable {
        Effect effect;
        for (const auto& [rulebook, into] : {std::pair{published, &effect.published}, std::pair{own, &effect.own}}) {
            inputs.rulebook = rulebook;
            const Result<Comparison> made = runComparison(inputs, ComparisonOptions{false}, Job{stop, {}});
            if (!made) return;
            for (const Regime regime : allRegimes)
                (*into)[static_cast<std::size_t>(regime)] = made->of(regime).initial.requirement;
        }
        const auto deliver = [this, id, effect] {
            if (id == effectId_) showEffect(effect);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void RulebookEditor::filterChanged() {
    tree_->filter().setText(search_->text());
    tree_->filter().setOnlyChanged(onlyChanged_->isChecked());
    tree_->setFiltering(onlyChanged_->isChecked() || !search_->text().trimmed().isEmpty());
}

void RulebookEditor::showState() {
    const bool shown = own_ != nullptr;
    const int changes = model_->changes();
    if (shown)
        title_->setText(changes == 0 ? tr("%1, as published").arg(nameOf(*own_))
                                     : tr("%n value(s) of %1 changed", nullptr, changes).arg(nameOf(*published_)));
    const bool untried = shown && own_ != tried_;
    try_->setEnabled(untried && document_.isOpen());
    try_->setVisible(!isLive());
    resetAll_->setEnabled(shown && (changes > 0 || model_->hasRejected()));
    keep_->setEnabled(shown && busy_ == 0);
    export_->setEnabled(shown);
    remove_->setVisible(isOwn_);
    const bool other =
        shown && document_.isOpen() && untried && !isLive() && document_.workspace().sharedRulebook()->id != own_->id;
    notice_->setVisible(other);
    if (other)
        noticeText_->setText(tr("The book is under %1; what is shown here is %2.")
                                 .arg(nameOf(document_.workspace().rulebook()), nameOf(*own_)));
    showRow();
}

void RulebookEditor::showRow() {
    const QModelIndex at = tree_->current();
    about_->setText(model_->about(at));
    reset_->setEnabled(model_->parameter(at) != nullptr &&
                       (at.data(RulebookModel::ChangedRole).toBool() || model_->hasRejected()));
}

} // namespace marginscope
