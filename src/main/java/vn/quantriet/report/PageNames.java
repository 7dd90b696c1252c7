package vn.quantriet.report;

import vn.quantriet.web.Page;

/// What measures and numbers are called in the language of the page.
record PageNames(ReportWords words, Page page) implements Reports.Names {

    @Override
    public String of(String measure) {
        return words.name(measure, page);
    }

    @Override
    public String number(long number) {
        return page.number(number);
    }

    @Override
    public String awaited() {
        return page.t("report.figure.awaited");
    }

    @Override
    public String table() {
        return page.t("report.table");
    }
}
