// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The only bridge from a view to a worker: work runs off the GUI thread, done runs on the owner's thread, and only
/// while the owner lives. (QFuture::then(context) of Qt 6.4.2 asserts when its context dies first, so it isn't used.)

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace binnacle::views {

/// \a done takes what \a work answers. The pool's threads may block.
template <class Work, class Done>
void inBackground(QThreadPool& pool, QObject* owner, Work work, Done done) {
    Q_ASSERT(owner->thread() == QThread::currentThread());
    struct Job {
        QPointer<QObject> owner;
        Work work;
        Done done;
    };
    auto job = std::make_shared<Job>(Job{owner, std::move(work), std::move(done)});
    pool.start([job]() mutable {
        auto result = std::make_shared<std::invoke_result_t<Work&>>(job->work());
        // The application object outlives every view, so the hop to the GUI thread can't dangle; whether the owner
        // still lives is asked there, on the thread that could delete it.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [job = std::move(job), result] {
                if (job->owner) job->done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace binnacle::views
