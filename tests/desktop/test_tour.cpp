// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/program.h"
#include "tests/support/scratch.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"

#include <QDir>
#include <QImage>

#include <set>

namespace binnacle::test {

/// The tour shows every page and dialog; it must come to its end in each language, scheme and scale.
class TourTest : public QObject {
    Q_OBJECT

    struct Run {
        QString language, scheme, scale;
    };
    Q_SLOT void takesAllPictures() {
        const std::vector<Run> runs{{"en", "light", "1"}, {"en", "dark", "1.5"}, {"de", "light", "1.5"}, {"de", "dark", "1"}, {"zh_CN", "light", "1"}, {"zh_CN", "dark", "1.5"}};
        std::vector<std::unique_ptr<Scratch>> homes;
        std::vector<std::unique_ptr<Program>> programs;
        const auto begin = [&](const Run& run) {
            homes.push_back(std::make_unique<Scratch>());
            const auto home = QString::fromStdString(homes.back()->path().string());
            programs.push_back(std::make_unique<Program>("binnacle", QStringList{"--demo", "--tour", home + "/shots", "--language", run.language, "--scheme", run.scheme},
                                                         QStringList{"BINNACLE_HOME=" + home, "QT_SCALE_FACTOR=" + run.scale}));
        };
        for (const auto& run : runs)
            begin(run);
        QStringList names;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QVERIFY2(programs[i]->wait(std::chrono::seconds(240)) == 0, qPrintable(runs[i].language + ": " + programs[i]->output()));
            const QDir shots(QString::fromStdString(homes[i]->path().string()) + "/shots");
            const auto files = shots.entryList({"*.png"}, QDir::Files, QDir::Name);
            if (i == 0) names = files;
            QVERIFY(files.size() >= 20);
            QCOMPARE(files, names);
            for (const auto& file : files)
                check(shots.filePath(file), runs[i]);
        }
        while (!homes.empty())
            homes.pop_back(); // each puts BINNACLE_HOME back to what it was before
    }

private:
    static void check(const QString& file, const Run& run) {
        const QImage image(file);
        QVERIFY2(!image.isNull(), qPrintable(file));
        QVERIFY2(image.width() >= 300 * run.scale.toDouble(), qPrintable(file));
        int dark = 0;
        int all = 0;
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3, ++all) {
                dark += qGray(image.pixel(x, y)) < 100;
                colours.insert(image.pixel(x, y));
            }
        QVERIFY2(colours.size() > 12, qPrintable(file + " is empty"));
        QVERIFY2((double(dark) / all > 0.5) == (run.scheme == "dark"), qPrintable(file + " is in the wrong colours"));
    }
};

namespace {
const Suite<TourTest> suite;
}

} // namespace binnacle::test

#include "test_tour.moc"
