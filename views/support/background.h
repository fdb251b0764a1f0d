// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The only bridge from a view to a worker: work runs off the GUI thread, done runs on the owner's thread, and only
/// while the owner lives. (QFuture::then(context) of Qt 6.4.2 asserts when its context dies first, so it isn't used.)

#include "views/support/landing.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>

namespace binnacle::views {

/// \a done takes what \a work answers. The pool's threads may block; the pool ends before the application object.
template <class Work, class Done>
void inBackground(QThreadPool& pool, QObject* owner, Work work, Done done) {
    Q_ASSERT(owner->thread() == QThread::currentThread());
    class Job final : public QRunnable {
    public:
        Job(QObject* asker, Work&& toDo, Done&& then)
            : m_owner(asker)
            , m_work(std::move(toDo))
            , m_done(std::move(then))
            , m_landing(new Landing(QCoreApplication::instance())) {
            setAutoDelete(false); // whoever holds it in the landing does
            m_ready.store(true, std::memory_order_release);
        }
        void run() override {
            m_ready.load(std::memory_order_acquire); // the pool's own lock is not seen, see landing.h
            m_answer.emplace(m_work());
            m_landing->call([job = std::shared_ptr<Job>(this)] { job->finish(); });
        }

    private:
        /// Whether the owner still lives is asked here, on the thread that could delete it.
        void finish() {
            m_landing->deleteLater();
            if (m_owner) m_done(std::move(*m_answer));
        }
        QPointer<QObject> m_owner;
        Work m_work;
        Done m_done;
        std::optional<std::invoke_result_t<Work&>> m_answer;
        Landing* m_landing;
        std::atomic<bool> m_ready{false};
    };
    pool.start(new Job(owner, std::move(work), std::move(done)));
}

} // namespace binnacle::views
