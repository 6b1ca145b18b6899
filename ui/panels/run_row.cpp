#include "ui/panels/run_row.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace marginscope {

namespace {

constexpr int patienceTime = 300;

} // namespace

RunRow::RunRow(const QString& name, const QString& computing, QWidget* parent)
    : QWidget(parent)
    , computing_(computing)
    , text_(new QLabel(this))
    , progress_(new QProgressBar(this))
    , cancel_(new QPushButton(tr("Cancel"), this))
    , again_(new QPushButton(tr("Compute again"), this)) {
    setObjectName(name + QStringLiteral(".status"));
    text_->setObjectName(name + QStringLiteral(".statusText"));
    text_->setProperty("quiet", true);
    text_->setWordWrap(true);
    progress_->setObjectName(name + QStringLiteral(".progress"));
    progress_->setAccessibleName(computing);
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_->setObjectName(name + QStringLiteral(".cancel"));
    again_->setObjectName(name + QStringLiteral(".again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(text_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    connect(cancel_, &QPushButton::clicked, this, &RunRow::cancel);
    connect(again_, &QPushButton::clicked, this, &RunRow::againRequested);
    connect(&patience_, &QTimer::timeout, this, &RunRow::tell);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
    tell();
}

RunRow::~RunRow() {
    lane_.cancel();
}

void RunRow::start(Task task) {
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, task = std::move(task)](const std::stop_token& stop) {
        const auto report = [this, id, last = -1](double share) mutable {
            const int percent = static_cast<int>(100.0 * share);
            if (percent == last) return;
            last = percent;
            QMetaObject::invokeMethod(
                this,
                [this, id, percent] {
                    if (id == id_) progress_->setValue(percent);
                },
                Qt::QueuedConnection);
        };
        std::function<void()> deliver = task(Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, id, deliver = std::move(deliver)] {
                if (id != id_) return;
                running_ = false;
                patience_.stop();
                deliver();
                tell();
                emit stateChanged();
            },
            Qt::QueuedConnection);
    });
    tell();
    emit stateChanged();
}

void RunRow::cancel() {
    reset();
    cancelled_ = true;
    tell();
    emit stateChanged();
}

void RunRow::reset() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    patience_.stop();
    tell();
}

void RunRow::setFailure(const QString& sentence) {
    failure_ = sentence;
    tell();
}

void RunRow::tell() {
    const bool waited = running_ && !patience_.isActive();
    const QString sentence = waited       ? computing_
                             : cancelled_ ? tr("Stopped: the figures are not those of the present book.")
                                          : failure_;
    text_->setText(sentence);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    setVisible(!sentence.isEmpty());
}

} // namespace marginscope
