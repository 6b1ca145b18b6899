// Comparison of figures with a tolerance; a failure prints both in full.
#pragma once

#include <QtTest>

#include <cmath>

namespace marginscope::test {

inline void near(double actual, double expected, double tolerance, const char* what) {
    QVERIFY2(std::fabs(actual - expected) <= tolerance,
             qPrintable(QString("%1: %2 instead of %3").arg(what).arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace marginscope::test
