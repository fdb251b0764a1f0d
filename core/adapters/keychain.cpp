// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/keychain.h"

#include "core/base/guarded.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <algorithm>

#include <qt6keychain/keychain.h>

namespace binnacle {
namespace {

constexpr auto service = "Binnacle";
constexpr auto patience = std::chrono::seconds(60); // the person may have to unlock it

struct Answer {
    bool done = false;
    std::optional<std::string> secret;
};

/// QtKeychain 0.13 can't tell. Whoever owns these names starts when first called, so activatable ones count too.
bool secretServiceAnswers() {
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    const QStringList services{"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"};
    const auto has = [&](const QStringList& names) {
        return std::ranges::any_of(services, [&](const QString& s) { return names.contains(s); });
    };
    return has(bus.interface()->registeredServiceNames()) || has(bus.interface()->activatableServiceNames());
}

void report(const QKeychain::Job& job) {
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        log::warning("the keychain: {}", job.errorString().toStdString());
}

} // namespace

Keychain::Keychain(QObject* parent)
    : QObject(parent)
    , m_available(secretServiceAnswers()) {}

std::optional<std::string> Keychain::find(const std::string& key, std::stop_token stop) {
    if (!m_available || key.empty()) return std::nullopt;
    auto answer = std::make_shared<Guarded<Answer>>();
    auto changed = std::make_shared<std::condition_variable>();
    QMetaObject::invokeMethod(this, [key, answer, changed] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(QString::fromStdString(key));
        QObject::connect(job, &QKeychain::Job::finished, [job, answer, changed] {
            report(*job);
            auto state = answer->lock();
            state->done = true;
            if (job->error() == QKeychain::NoError) state->secret = job->textData().toStdString();
            changed->notify_all();
        });
        job->start();
    });
    const auto deadline = std::chrono::steady_clock::now() + patience;
    auto state = answer->lock();
    while (!state->done && !stop.stop_requested() && std::chrono::steady_clock::now() < deadline)
        state.waitUntil(*changed, std::chrono::steady_clock::now() + std::chrono::milliseconds(100),
                        [](const Answer& a) { return a.done; });
    return state->secret;
}

void Keychain::keep(const std::string& key, const std::string& secret) {
    if (!m_available || key.empty()) return;
    QMetaObject::invokeMethod(this, [key, secret] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(QString::fromStdString(key));
        job->setTextData(QString::fromStdString(secret));
        QObject::connect(job, &QKeychain::Job::finished, [job] { report(*job); });
        job->start();
    });
}

void Keychain::forget(const std::string& key) {
    if (!m_available || key.empty()) return;
    QMetaObject::invokeMethod(this, [key] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(QString::fromStdString(key));
        QObject::connect(job, &QKeychain::Job::finished, [job] { report(*job); });
        job->start();
    });
}

} // namespace binnacle
