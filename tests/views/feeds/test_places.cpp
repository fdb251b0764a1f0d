// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "tests/views/support/suite.h"
#include "views/shell/command_palette.h"
#include "views/shell/place_history.h"
#include "views/support/strings.h"

namespace binnacle::test {
namespace {

using namespace views;

std::vector<Place> places() {
    const auto uuid = *GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fa0");
    std::vector<Place> all{Place::fleet(), Place::of(HostId{"lab1"}), Place::of(GuestRef{HostId{"lab1"}, uuid})};
    for (const auto kind : {Place::Kind::Folder, Place::Kind::Tag, Place::Kind::Site, Place::Kind::Search})
        for (const char* text : {"", "web", "web/production", "/a//b/", "state:running \"a/b\"", "ß 日本", "guest/x/y"})
            all.push_back(Place::of(kind, text));
    return all;
}

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

    Q_SLOT void keysComeBack() {
        for (const auto& place : places())
            QVERIFY2(Place::fromKey(place.key()) == place, qPrintable(place.key()));
    }
    Q_SLOT void whatIsNoKeyIsTheFleet() {
        for (const char* key : {"", "nonsense", "guest", "guest/lab1", "guest/lab1/no-uuid", "\n", "fleet/x"})
            QVERIFY2(Place::fromKey(key) == Place::fleet(), key);
    }

    Q_SLOT void historyGoesBackAndForward() {
        PlaceHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        const auto place = [](const char* tag) { return Place::of(Place::Kind::Tag, tag); };
        for (const char* tag : {"a", "b", "b", "c"})
            history.visit(place(tag));
        QCOMPARE(history.back().text, std::string("b"));
        history.visit(place("b")); // the window opens it by the same way
        QCOMPARE(history.back().text, std::string("a"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().text, std::string("b"));
        history.visit(place("d")); // what was ahead is gone
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().text, std::string("b"));
        for (int i = 0; i < 500; ++i)
            history.visit(place(std::to_string(i).c_str()));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QVERIFY(steps < 200);
    }

    Q_SLOT void paletteScores() {
        const auto score = CommandPalette::score;
        QVERIFY(score("start", "start") > score("start", "restart"));        // where it begins
        QVERIFY(score("shut", "guest: shut down") > score("shut", "parachute list")); // at a word rather than in one
        QVERIFY(score("sd", "shut down") >= 0);                              // letters in order
        QVERIFY(score("sd", "shut down") < score("shut", "shut down"));
        QVERIFY(score("ds", "shut down") < 0);
        QVERIFY(score("xyz", "shut down") < 0);
        QVERIFY(score("web1", "web1") > score("web1", "web10"));             // the shorter one
        QCOMPARE(score("", "anything"), 0);
        QVERIFY(score("s d", "shut down") >= 0);
    }

    Q_SLOT void textsAreShownHarmlessly() {
        QCOMPARE(shown("a\nb\x1b[31m"), QString::fromUtf8("a␊b␛[31m"));
        QCOMPARE(shown("x\xE2\x80\xAE" "exe.txt"), QString::fromUtf8("x\xEF\xBF\xBD" "exe.txt"));
        QCOMPARE(shown(std::string(10'000, 'w')).size(), 200);
        QCOMPARE(plainToHtml("<b>&\n"), QString("<span style='white-space:pre-wrap'>&lt;b&gt;&amp;\n</span>"));
        Text text{"%1 and %2", {"%2<img>", "b\nc"}};
        QCOMPARE(translated(text), QString::fromUtf8("%2<img> and b␊c"));
    }
};

namespace {
const Suite<PlacesTest> suite;
}

} // namespace binnacle::test

#include "test_places.moc"
